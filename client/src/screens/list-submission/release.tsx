import { Trans, useLingui } from '@lingui/react/macro';
import { LeftOutReason } from '../../list-submission/left-out.tsx';
import { useCount } from '../../list-submission/use-count.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Facts } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import type { ShownSubmission } from './shown-submission.ts';

/** In which release it was published, and what of it was not. */
export function Release({ submission: { release } }: { submission: ShownSubmission }) {
  const { t } = useLingui();
  const count = useCount();
  if (!release) return null;
  const { yearMonth, number, published, leftOut } = release;
  return (
    <Section title={<Trans>公表の結果</Trans>}>
      <Facts
        facts={[
          { name: t`公表年月・番号`, value: t`${yearMonth} 第 ${number} 回` },
          { name: t`公表された行`, value: count(published) },
        ]}
      />
      {leftOut.length > 0 ? (
        <DataTable
          caption={t`公表の日の法令と登録で、公表されなかった行`}
          rows={leftOut}
          keyOf={({ code }) => code}
          columns={[
            { head: t`理由`, isRowHead: true, isText: true, cell: (left) => <LeftOutReason left={left} /> },
            { head: t`行数`, isNumber: true, cell: ({ count: rows }) => count(rows) },
          ]}
        />
      ) : null}
    </Section>
  );
}
