import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ComparisonRowFieldsFragment } from '../generated/graphql.ts';
import { inCurrentLanguage } from '../language/language.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Quiet, Stack } from '../ui/layout.tsx';
import { titleOf } from '../words/names.ts';
import { brackets, markSigns, markWords } from '../words/sheet-words.ts';
import { useWords } from '../words/use-words.ts';

type Part = ComparisonRowFieldsFragment['parts'][number];

/** The item-by-item comparison table: what the law says beside what the sheet says. Clauses about other goods are folded away
 *  until somebody asks for them. */
export function ComparisonView({ rows }: { rows: readonly ComparisonRowFieldsFragment[] }) {
  const { t } = useLingui();
  const { word } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.filter(({ mark }) => mark !== 'outside');
  return (
    <Stack>
      <Quiet>
        <Trans>
          【】対象、《》除外、[ ] 基準。【】が × のとき、または《》が ○ のとき、その条項の残りは判定不要です。
        </Trans>
      </Quiet>
      <Checkbox isSelected={showsAll} onChange={setShowsAll}>
        <Trans>対象外の条項も示す（全 {rows.length} 件）</Trans>
      </Checkbox>
      <DataTable
        caption={t`項目別対比表`}
        rows={shown}
        keyOf={(row) => row.clause ?? row.itemNumber}
        columns={[
          { head: t`条項`, isRowHead: true, cell: (row) => `${row.itemNumber} ${row.citation} ${titleOf(row)}` },
          { head: t`判定`, cell: ({ mark }) => `${markSigns[mark]} ${word(markWords, mark)}` },
          { head: t`規定と申告した値`, cell: ({ parts }) => <Parts parts={parts} /> },
        ]}
      />
    </Stack>
  );
}

function Parts({ parts }: { parts: readonly Part[] }) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <ul>
      {parts.map((part, index) => {
        const [left, right] = brackets[part.bracket];
        const limit = inCurrentLanguage({ ja: part.limitJa, en: part.limitEn });
        const value = inCurrentLanguage({ ja: part.valueJa, en: part.valueEn });
        return (
          // The parts of a clause stand in the order of the law and have no other name.
          <li key={index}>
            {left}
            {limit}
            {right} {part.isNeeded ? t`${markSigns[part.mark]} ${word(markWords, part.mark)}：${value}` : t`判定不要`}
            {part.isNeeded && part.isNear ? t`（限度と等しいか近い：証拠が必要です）` : null}
          </li>
        );
      })}
    </ul>
  );
}
