import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { SubmissionLineFragment } from '../generated/graphql.ts';
import { moment } from '../language/moment.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Unbroken } from '../ui/layout.tsx';
import { submissionStepWords } from '../words/list-words.ts';
import { makerName } from '../words/names.ts';
import { useWords } from '../words/use-words.ts';
import { useCount } from './use-count.ts';

type SubmissionTableProps = { caption: string; submissions: readonly SubmissionLineFragment[] };

export function SubmissionTable({ caption, submissions }: SubmissionTableProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const count = useCount();
  return (
    <DataTable
      caption={caption}
      rows={submissions}
      keyOf={({ id }) => id}
      columns={[
        { head: t`番号`, isRowHead: true, cell: (line) => <SubmissionLink line={line} /> },
        { head: t`メーカー`, cell: ({ maker }) => makerName(maker) },
        { head: t`段階`, cell: ({ step }) => word(submissionStepWords, step) },
        { head: t`この段階になった日時`, cell: ({ stepSince }) => moment(stepSince) },
        { head: t`行数`, isNumber: true, cell: ({ rowCount }) => count(rowCount) },
        { head: t`公表できる`, isNumber: true, cell: ({ counts }) => count(counts && counts.eligible + counts.cleared) },
        { head: t`専門家の判断待ち`, isNumber: true, cell: ({ counts }) => count(counts?.needsExpert) },
        { head: t`不適合`, isNumber: true, cell: ({ counts }) => count(counts?.refused) },
      ]}
    />
  );
} // prettier-ignore

function SubmissionLink({ line: { number, fileName } }: { line: SubmissionLineFragment }) {
  return (
    <>
      <Link to="/list-submissions/$number" params={{ number }}>
        <Unbroken>{number}</Unbroken>
      </Link>
      {fileName ? <div>{fileName}</div> : null}
    </>
  );
}
