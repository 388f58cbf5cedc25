import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RowStanding, StandingCounts } from '../../generated/graphql.ts';
import { useCount } from '../../list-submission/use-count.ts';
import { buttonClass } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { Section } from '../../ui/section.tsx';
import { standingSigns, standingWords } from '../../words/list-words.ts';
import { reasonOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { Rows } from './rows.tsx';
import type { ShownSubmission } from './shown-submission.ts';
import type { RowsSearch, ShowRows } from './submissions-search.ts';

type ResultProps = { submission: ShownSubmission; counts: Omit<StandingCounts, '__typename'> };
const standings: readonly RowStanding[] = ['eligible', 'cleared', 'needsExpert', 'referred', 'refused'];

/** How the rows stand, what was found, and the rows themselves. The counters are the filters. */
export function Result({ submission, counts }: ResultProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const count = useCount();
  const { search, show } = useRowsSearch();
  const { number, rowCount } = submission;
  const shown = standings.filter((standing) => counts[standing] > 0 || standing === search.standing);
  return (
    <Section title={<Trans>行の結果</Trans>}>
      <FilterChips<RowStanding | ''>
        label={t`扱いで絞る`}
        value={search.standing ?? ''}
        onChange={(standing) => show({ standing: standing || undefined, code: search.code })}
        chips={[
          { value: '', label: t`すべて`, count: count(rowCount) },
          ...shown.map((standing) => ({
            value: standing, label: `${standingSigns[standing]} ${word(standingWords, standing)}`, count: count(counts[standing]),
          })),
        ]}
      />
      <Codes submission={submission} search={search} show={show} />
      <Rows key={JSON.stringify(search)} submission={submission} search={search} show={show} />
      <p>
        <a className={buttonClass('secondary')} href={`/list/submissions/${number}/result.csv`} download>
          <Trans>結果のファイル（CSV）</Trans>
        </a>
      </p>
    </Section>
  );
} // prettier-ignore

function useRowsSearch(): { search: RowsSearch; show: ShowRows } {
  const navigate = useNavigate();
  const search = useSearch({ from: '/list-submissions/$number' });
  return { search, show: (next) => void navigate({ to: '.', search: next, resetScroll: false }) };
}

type CodesProps = { submission: ShownSubmission; search: RowsSearch; show: ShowRows };

/** What was found, the most frequent first; a press shows the rows with it. */
function Codes({ submission: { codes }, search, show }: CodesProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const count = useCount();
  if (codes.length === 0) return null;
  return (
    <DataTable
      caption={t`見つかったこと：${codes.length} 種類（行の多いものが先）`}
      rows={codes}
      keyOf={({ criterion, code }) => `${criterion} ${code}`}
      columns={[
        {
          head: t`理由`,
          isRowHead: true,
          isText: true,
          cell: (one) => {
            const code = `${one.criterion} ${one.code}`;
            const isShown = search.code === code;
            // What is only said is about rows that state a family: they are no parts, and not among the rows.
            if (one.ends === 'eligible') return reasonOf(one);
            return (
              <FilterChips
                label={t`見つかったことで絞る`}
                value={isShown ? code : ''}
                onChange={() => show({ standing: search.standing, code: isShown ? undefined : code })}
                chips={[{ value: code, label: reasonOf(one) }]}
              />
            );
          },
        },
        { head: t`基準`, cell: ({ criterion }) => criterion },
        { head: t`行の扱い`, cell: ({ ends }) => `${standingSigns[ends]} ${word(standingWords, ends)}` },
        { head: t`行数`, isNumber: true, cell: ({ rows }) => count(rows) },
      ]}
    />
  );
}
