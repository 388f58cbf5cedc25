import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { AmendmentWorkFragment } from '../../generated/graphql.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { impactOutcomeWords, subjectKindWords } from '../../words/amendment-words.ts';
import { verdictSigns, verdictWords } from '../../words/judgment-words.ts';
import { useWords } from '../../words/use-words.ts';

type Reports = NonNullable<AmendmentWorkFragment['impact']>;
type Sample = Reports[number]['samples'][number];

/** The most urgent first, of each kind a few; a case is a link for those who may see it. */
export function Samples({ impact }: { impact: Reports }) {
  const { t } = useLingui();
  const { word } = useWords();
  const verdict = (code: Sample['before']) => (code ? `${verdictSigns[code]} ${word(verdictWords, code)}` : '–');
  return impact
    .filter(({ samples }) => samples.length > 0)
    .map(({ kind, samples }) => (
      <DataTable
        key={kind}
        caption={t`例：${word(subjectKindWords, kind)}（急ぐものが先）`}
        rows={samples}
        keyOf={({ id }) => id}
        columns={[
          { head: t`番号`, isRowHead: true, cell: (sample) => <Subject sample={sample} /> },
          { head: t`影響`, cell: ({ outcome }) => word(impactOutcomeWords, outcome) },
          { head: t`改正前の判定`, cell: ({ before }) => verdict(before) },
          { head: t`改正後の判定`, cell: ({ after }) => verdict(after) },
          { head: t`条項`, cell: ({ clauses }) => clauses.map(({ citation }) => citation).join(' / ') || '–' },
        ]}
      />
    ));
}

function Subject({ sample }: { sample: Sample }) {
  return sample.case ? (
    <Link to="/cases/$number" params={{ number: sample.case.number }}>
      {sample.id}
    </Link>
  ) : (
    sample.id
  );
}
