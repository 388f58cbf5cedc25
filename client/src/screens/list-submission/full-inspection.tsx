import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeviceDraft } from '../../drafts/use-device-draft.ts';
import { type RowDisagreement, RowsInFullDocument } from '../../generated/graphql.ts';
import { useCount } from '../../list-submission/use-count.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Card, Quiet, Row, Stack } from '../../ui/layout.tsx';
import { Select } from '../../ui/select.tsx';
import { disagreementWords, standingSigns, standingWords } from '../../words/list-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { ActionProps } from './shown-submission.ts';
import { nextUncovered, type Range, resultsOf } from './inspected-ranges.ts';
import { RowInFull } from './row-in-full.tsx';
import type { RowInFull as InFull } from './shown-submission.ts';
import { Trouble } from '../../shell/trouble.tsx';
import { useAct } from './use-act.ts';

const pageSize = 20;

/** After a refused lot every row is looked at, a stretch of rows at a time. */
export function FullInspection({ submission, onChange }: ActionProps) {
  const { t } = useLingui();
  const count = useCount();
  const { covered = [], rowsSeen = 0, lastRow = 0 } = submission.inspection ?? {};
  const stretch = nextUncovered(covered, lastRow);
  const all = submission.rowCount ?? 0;
  return (
    <Stack>
      <Quiet>
        <Trans>
          ロットが不合格のため、すべての行を検査します。同意しない行には理由を選び、見た範囲ごとに記録してください。
        </Trans>
      </Quiet>
      <p role="status">
        <progress value={rowsSeen} max={all} aria-label={t`検査の進み具合`} />{' '}
        <Trans>
          {count(all)} 行中 {count(rowsSeen)} 行を見ました
        </Trans>
      </p>
      {stretch ? (
        <Stretch key={stretch.from} submission={submission} onChange={onChange} stretch={stretch} />
      ) : (
        <Banner kind="success" title={<Trans>すべての行を見ました。</Trans>} />
      )}
    </Stack>
  );
}

function Stretch({ submission, onChange, stretch }: ActionProps & { stretch: Range }) {
  const { number } = submission;
  const { disagreed, mark, forget } = useMarks(number, stretch);
  const { act, isPending, refusal, isStale } = useAct(submission, onChange);
  const variables = { number, sampled: false, first: pageSize, after: stretch.from - 1 };
  const { data, error, refetch } = useQuery(RowsInFullDocument, { variables });
  const { rows = [], after = null } = data?.listSubmission?.rows ?? {};
  const shown = rows.filter(({ row }) => row <= stretch.to);
  const { from } = stretch;
  const to = after === null || shown.length < rows.length ? stretch.to : (shown.at(-1)?.row ?? stretch.to);
  const record = async () => {
    if (await act({ action: 'inspectRows', results: resultsOf({ from, to }, disagreed) })) forget();
  };
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {() => (
        <Stack>
          <Trouble isStale={isStale} refusal={refusal} />
          {shown.map((row) => (
            <Looked key={row.row} row={row} reason={disagreed.get(row.row)} onMark={(reason) => mark(row.row, reason)} />
          ))}
          <Row>
            <Button emphasis="primary" isPending={isPending} onPress={() => void record()}>
              <Trans>行 {from}〜{to} の検査を記録する</Trans>
            </Button>
          </Row>
        </Stack>
      )}
    </Loaded>
  );
} // prettier-ignore

type Marks = Record<string, RowDisagreement>;
const nothing: Marks = {};

/** The rows of a stretch that were not agreed with, kept in this device until they are recorded. */
function useMarks(number: string, { from }: Range) {
  const { kept, keep, forget } = useDeviceDraft<Marks>(`${number}.${from}.inspect`, nothing);
  const mark = (row: number, reason: RowDisagreement | undefined) => {
    const { [row]: _before, ...others } = kept;
    keep(reason ? { ...others, [row]: reason } : others);
  };
  return { disagreed: new Map(Object.entries(kept).map(([row, reason]) => [Number(row), reason])), mark, forget };
}

type LookedProps = {
  row: InFull;
  reason: RowDisagreement | undefined;
  onMark: (reason: RowDisagreement | undefined) => void;
};

function Looked({ row, reason, onMark }: LookedProps) {
  const { t } = useLingui();
  const { word, choices } = useWords();
  const { partNumber, standing } = row;
  return (
    <Card>
      <Details summary={t`行 ${row.row} ${partNumber} ${standingSigns[standing]} ${word(standingWords, standing)}`}>
        <RowInFull row={row} />
      </Details>
      {standing === 'eligible' ? (
        <Select
          id={`row-${row.row}`}
          label={t`${partNumber} の検査`}
          value={reason ?? ''}
          onChange={(value) => onMark(value === '' ? undefined : (value as RowDisagreement))} // one of the choices
          choices={[{ value: '', label: t`同意する` }, ...choices(disagreementWords)]}
        />
      ) : null}
    </Card>
  );
} // prettier-ignore
