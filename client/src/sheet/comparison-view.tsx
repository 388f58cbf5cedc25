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
import styles from './sheet.module.css';

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
          ○ 満たす、× 満たさない、ー 対象外、？ 未定。【】は対象、《》は除外、[ ] は基準。【】が ×、または《》が ○
          のとき、その条項の残りは判定不要です。
        </Trans>
      </Quiet>
      <Checkbox isSelected={showsAll} onChange={setShowsAll}>
        <Trans>対象外の条項も示す（全 {rows.length} 件）</Trans>
      </Checkbox>
      {shown.length === 0 ? (
        <p>
          <Trans>回答がまだないか、すべての条項が対象外です。回答すると、当たり得る条項がここに並びます。</Trans>
        </p>
      ) : (
        <DataTable
          caption={t`項目別対比表（${shown.length} 件）`}
          rows={shown}
          keyOf={(row) => row.clause ?? row.itemNumber}
          columns={[
            { head: t`条項`, isRowHead: true, cell: (row) => <Clause row={row} /> },
            { head: t`判定`, cell: ({ mark }) => `${markSigns[mark]} ${word(markWords, mark)}` },
            { head: t`規定 ｜ 申告した値`, cell: ({ parts }) => <Parts parts={parts} /> },
          ]}
        />
      )}
    </Stack>
  );
}

function Clause({ row }: { row: ComparisonRowFieldsFragment }) {
  return (
    <>
      <strong>{row.itemNumber}</strong> {row.citation}
      <br />
      {titleOf(row)}
    </>
  );
}

function Parts({ parts }: { parts: readonly Part[] }) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <ul className={styles.parts}>
      {parts.map((part, index) => {
        const [left, right] = brackets[part.bracket];
        const limit = inCurrentLanguage({ ja: part.limitJa, en: part.limitEn });
        const value = inCurrentLanguage({ ja: part.valueJa, en: part.valueEn });
        return (
          // The parts of a clause stand in the order of the law and have no other name.
          <li key={index} className={part.isNeeded ? undefined : styles.notNeeded}>
            <span>{`${left}${limit}${right}`}</span>
            <span>
              {part.isNeeded ? `${markSigns[part.mark]} ${word(markWords, part.mark)}｜${value}` : t`判定不要`}{' '}
              {part.isNeeded && part.isNear ? (
                <span className={styles.near}>
                  <Trans>限度と等しいか近い：証拠が必要</Trans>
                </span>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
