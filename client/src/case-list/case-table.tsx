import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CaseLineFragment } from '../generated/graphql.ts';
import { moment } from '../language/moment.ts';
import { DataTable } from '../ui/data-table.tsx';
import { kindWords, stepWords } from '../words/case-words.ts';
import { fieldWords } from '../words/field-words.ts';
import { nameOf, productOf } from '../words/names.ts';
import { TurnSentence } from './turn-sentence.tsx';
import { useWords } from '../words/use-words.ts';

export function CaseTable({ caption, cases }: { caption: string; cases: readonly CaseLineFragment[] }) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <DataTable
      caption={caption}
      rows={cases}
      keyOf={(row) => row.id}
      columns={[
        { head: t`番号・製品`, isRowHead: true, cell: (row) => <CaseLink line={row} /> },
        { head: t`申請者`, cell: (row) => nameOf(row.organisation) },
        { head: t`種類・分野`, cell: (row) => `${word(kindWords, row.kind)} ${word(fieldWords, row.field)}` },
        { head: t`段階`, cell: (row) => word(stepWords, row.step) },
        { head: t`誰の番か`, cell: (row) => <TurnSentence step={row.step} turn={{ ...row.turn, dueAt: null }} /> },
        { head: t`期限`, cell: (row) => dueOf(row) },
      ]}
    />
  );
}

/** What somebody has to keep now; the step's own end otherwise. */
function dueOf({ turn, dueAt }: CaseLineFragment): string {
  const due = turn.dueAt ?? dueAt;
  return due ? moment(due) : '–';
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
