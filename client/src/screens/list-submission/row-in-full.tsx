import { Trans, useLingui } from '@lingui/react/macro';
import type { OfferedClauseFragment } from '../../generated/graphql.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { calendarDate } from '../../language/moment.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Facts, Pair, Stack } from '../../ui/layout.tsx';
import { titleOf } from '../../words/names.ts';
import { FindingList } from './finding-list.tsx';
import { StandingWord } from './standing-word.tsx';
import type { RowInFull as Row } from './shown-submission.ts';
import styles from './list-submission.module.css';

/** All that an expert needs of one row: number, what the maker says of it, the answers with their proof, and what the clauses say. */
export function RowInFull({ row }: { row: Row }) {
  const { t } = useLingui();
  return (
    <Stack>
      <p className={styles.part}>{row.partNumber}</p>
      <Pair>
        <Facts
          facts={[
            { name: t`行`, value: row.row },
            { name: t`照合用の型番`, value: <span className={styles.mono}>{row.key}</span> },
            { name: t`扱い`, value: <StandingWord row={row} /> },
            { name: t`データシート`, value: row.dataSheet || t`記載なし` },
          ]}
        />
        <Facts
          facts={[
            { name: t`メーカーの判定`, value: row.ownVerdict === 'notControlled' ? t`非該当` : row.ownVerdict || t`記載なし` },
            { name: t`法令`, value: lawDay(row.lawState) ?? t`記載なし` },
            { name: t`判定した者`, value: row.judgedBy || t`記載なし` },
            { name: t`確認した者`, value: row.checkedBy || t`記載なし` },
          ]}
        />
      </Pair>
      <Clauses row={row} />
      <DataTable
        caption={t`問いへの回答：${row.answers.length} 件`}
        rows={row.answers}
        keyOf={({ name }) => name}
        columns={[
          { head: t`問い`, isRowHead: true, cell: ({ labelJa, labelEn }) => inCurrentLanguage({ ja: labelJa, en: labelEn }) },
          { head: t`回答`, cell: ({ wordsJa, wordsEn }) => inCurrentLanguage({ ja: wordsJa, en: wordsEn }) },
          { head: t`根拠`, cell: ({ evidence }) => evidence ?? '–' },
        ]}
      />
    </Stack>
  );
} // prettier-ignore

/** A day as days are shown; what is no day stays as it was written. */
function lawDay(written: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? calendarDate(written) : written || undefined;
}

/** Why it stands as it does, clause by clause; a row that meets none says so. */
function Clauses({ row: { clausesTrue, clausesUnknown, findings } }: { row: Row }) {
  const { t } = useLingui();
  return (
    <section aria-label={t`条項ごとの説明`}>
      <Stack>
        {clausesTrue.length + clausesUnknown.length === 0 ? (
          <p>
            <Trans>回答によれば、当たる条項も、回答の足りない条項もありません。</Trans>
          </p>
        ) : null}
        <ClauseList title={t`当たる条項`} clauses={clausesTrue} />
        <ClauseList title={t`回答の足りない条項`} clauses={clausesUnknown} />
        {findings.length > 0 ? <FindingList findings={findings} isCited /> : null}
      </Stack>
    </section>
  );
}

function ClauseList({ title, clauses }: { title: string; clauses: readonly OfferedClauseFragment[] }) {
  if (clauses.length === 0) return null;
  return (
    <div>
      <h2 className={styles.clauses}>{title}</h2>
      <ul>
        {clauses.map((clause) => (
          <li key={clause.id}>
            {clause.citation} {titleOf(clause)}
          </li>
        ))}
      </ul>
    </div>
  );
}
