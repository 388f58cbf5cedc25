import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { SubmissionRowsDocument } from '../../generated/graphql.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet, Row, Stack } from '../../ui/layout.tsx';
import { listedStandingWords } from '../../words/release-words.ts';
import { useWords } from '../../words/use-words.ts';
import { FindingList } from './finding-list.tsx';
import { OpenCase } from './open-case.tsx';
import { StandingWord } from './standing-word.tsx';
import type { RowLine, ShownSubmission } from './shown-submission.ts';
import type { RowsSearch, ShowRows } from './submissions-search.ts';
import styles from './list-submission.module.css';

type RowsProps = { submission: ShownSubmission; search: RowsSearch; show: ShowRows };
const pageSize = 50;

/** Fifty rows at a time, by their place in the table; the page stands in the address. */
export function Rows({ submission, search, show }: RowsProps) {
  const { number, revision } = submission;
  const { standing, code, after = 0 } = search;
  const variables = {
    number, sampled: false, first: pageSize, after, ...(standing && { standings: [standing] }), ...(code !== undefined && { code }),
  }; // prettier-ignore
  const { data, error, refetch } = useQuery(SubmissionRowsDocument, { variables });
  useRefetchOn(revision, () => void refetch());
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ listSubmission }) => (
        <Stack>
          <RowTable submission={submission} rows={listSubmission?.rows.rows ?? []} onLinked={() => void refetch()} />
          <Row>
            {after > 0 ? (
              <Button onPress={() => show({ standing, code, after: undefined })}>
                <Trans>最初の行へ</Trans>
              </Button>
            ) : null}
            {listSubmission?.rows.after ? (
              <Button onPress={() => show({ standing, code, after: listSubmission.rows.after ?? undefined })}>
                <Trans>次の {pageSize} 行</Trans>
              </Button>
            ) : null}
          </Row>
        </Stack>
      )}
    </Loaded>
  );
}

/** The table moved on: what is shown of its rows may have changed. */
function useRefetchOn(revision: number, refetch: () => void): void {
  const shown = useRef(revision);
  useEffect(() => {
    if (shown.current !== revision) refetch();
    shown.current = revision;
  });
}

type RowTableProps = Pick<RowsProps, 'submission'> & { rows: readonly RowLine[]; onLinked: () => void };

function RowTable({ submission, rows, onLinked }: RowTableProps) {
  const { t } = useLingui();
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  if (rows.length === 0)
    return (
      <Quiet>
        <Trans>この条件に合う行はありません。</Trans>
      </Quiet>
    );
  return (
    <DataTable
      caption={t`行 ${first}〜${last}（表計算の行番号）`}
      rows={rows}
      keyOf={({ row }) => String(row)}
      columns={[
        { head: t`行`, isNumber: true, cell: ({ row }) => row },
        { head: t`型番`, isRowHead: true, cell: ({ partNumber }) => <span className={styles.mono}>{partNumber}</span> },
        { head: t`扱い`, cell: (row) => <StandingWord row={row} /> },
        { head: t`見つかったこと`, isText: true, cell: ({ findings }) => <FindingList findings={findings} /> },
        { head: t`案件・掲載`, cell: (row) => <LeadsTo submission={submission} row={row} onLinked={onLinked} /> },
      ]}
    />
  );
}

type LeadsToProps = Pick<RowsProps, 'submission'> & { row: RowLine; onLinked: () => void };

/** The case that was opened for a row, or the way to open one; and the entry that was published from it. */
function LeadsTo({ submission, row, onLinked }: LeadsToProps) {
  const { word } = useWords();
  const { caseNumber, needsCase, entry } = row;
  if (!caseNumber && !needsCase && !entry) return '–';
  return (
    <Stack>
      {caseNumber ? (
        <Link to="/cases/$number" params={{ number: caseNumber }}>
          {caseNumber}
        </Link>
      ) : null}
      {needsCase ? <OpenCase submission={submission} row={row} onLinked={onLinked} /> : null}
      {entry ? (
        <Link to="/listed-entries/$entry" params={{ entry: entry.entry }}>
          {word(listedStandingWords, entry.standing)}
        </Link>
      ) : null}
    </Stack>
  );
}
