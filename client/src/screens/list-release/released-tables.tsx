import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { LeftOutList } from '../../list-submission/left-out.tsx';
import { useCount } from '../../list-submission/use-count.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Unbroken } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import type { ShownRelease } from './shown-release.ts';

/** The tables a release took, and what of them was left out by the law and the registers of its day. */
export function ReleasedTables({ release: { tables, leftOut } }: { release: ShownRelease }) {
  const { t } = useLingui();
  const count = useCount();
  if (tables.length === 0 && leftOut.length === 0) return null;
  return (
    <Section title={<Trans>取り込んだ表</Trans>}>
      {leftOut.length > 0 ? (
        <>
          <p>
            <Trans>もう当てはまらなかった変更：</Trans>
          </p>
          <LeftOutList leftOut={leftOut} />
        </>
      ) : null}
      <DataTable
        caption={t`表：${tables.length} 件`}
        rows={tables}
        keyOf={({ submission }) => submission}
        columns={[
          {
            head: t`番号`,
            isRowHead: true,
            cell: ({ submission }) => (
              <Link to="/list-submissions/$number" params={{ number: submission }}>
                <Unbroken>{submission}</Unbroken>
              </Link>
            ),
          },
          { head: t`公表された行`, isNumber: true, cell: ({ published }) => count(published) },
          { head: t`公表されなかった行`, isText: true, cell: (one) => <LeftOutList leftOut={one.leftOut} /> },
        ]}
      />
    </Section>
  );
}
