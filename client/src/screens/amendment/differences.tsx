import { Trans, useLingui } from '@lingui/react/macro';
import { inCurrentLanguage } from '../../language/language.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { differenceKindWords } from '../../words/amendment-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Amendment } from './shown-amendment.ts';

export function Differences({ differences }: Pick<Amendment, 'differences'>) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <Section title={<Trans>前の日の法令との違い</Trans>}>
      {differences.length === 0 ? (
        <Quiet>
          <Trans>判定に関わる違いはありません。</Trans>
        </Quiet>
      ) : (
        <DataTable
          caption={t`違い：${differences.length} 件`}
          rows={differences}
          keyOf={({ kind, subject, ja }) => `${kind} ${subject} ${ja}`}
          columns={[
            { head: t`種類`, isRowHead: true, cell: ({ kind }) => word(differenceKindWords, kind) },
            { head: t`内容`, cell: ({ ja, en }) => inCurrentLanguage({ ja, en }) },
          ]}
        />
      )}
    </Section>
  );
}
