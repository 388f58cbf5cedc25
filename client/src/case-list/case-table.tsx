import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CaseLineFragment } from '../generated/graphql.ts';
import { moment } from '../language/moment.ts';
import { DataTable } from '../ui/data-table.tsx';
import { kindWords, stepWords } from '../words/case-words.ts';
import { nameOf, productOf } from '../words/names.ts';
import { TurnSentence } from './turn-sentence.tsx';
import { wordFor } from '../words/words.ts';

export function CaseTable({ caption, cases }: { caption: string; cases: readonly CaseLineFragment[] }) {
  const { t, i18n } = useLingui();
  const say = i18n._.bind(i18n);
  return (
    <DataTable
      caption={caption}
      rows={cases}
      keyOf={(row) => row.id}
      columns={[
        { head: t`番号・製品`, isRowHead: true, cell: (row) => <CaseLink line={row} /> },
        { head: t`申請者`, cell: (row) => nameOf(row.organisation) },
        { head: t`種類・分野`, cell: (row) => `${wordFor(kindWords, row.kind, say)} ${row.field}` },
        { head: t`段階`, cell: (row) => wordFor(stepWords, row.step, say) },
        { head: t`誰の番か`, cell: (row) => <TurnSentence turn={row.turn} /> },
        { head: t`期限`, cell: (row) => (row.dueAt ? moment(row.dueAt) : '–') },
      ]}
    />
  );
}

export function CaseLink({ line }: { line: CaseLineFragment }) {
  const { submission, number } = line;
  return (
    <>
      <Link to="/cases/$number" params={{ number }}>
        {number}
      </Link>{' '}
      {submission ? `${productOf(submission)} ${submission.partNumber}` : null}
    </>
  );
}
