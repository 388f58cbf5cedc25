import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RowsInFullDocument } from '../../generated/graphql.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Quiet, Row, Stack } from '../../ui/layout.tsx';
import type { ActionProps } from './shown-submission.ts';
import { Disagree } from './disagree.tsx';
import { RowInFull } from './row-in-full.tsx';
import { Trouble } from '../../shell/trouble.tsx';
import { useAct } from './use-act.ts';
import { useKeys } from './use-keys.ts';

/** One row of the sample after the other, by keys; each answer is recorded at once. */
export function SampleInspection({ submission, onChange }: ActionProps) {
  const { t } = useLingui();
  const { act, isPending, refusal, isStale } = useAct(submission, onChange);
  const { row, isSeen, seen, all, go, goOn } = usePlace(submission);
  const [isAsking, setAsking] = useState(false);
  const agree = async () => {
    if (!isSeen && !isPending && (await act({ action: 'inspectRows', results: [{ from: row, to: row, agrees: true }] }))) goOn();
  };
  useKeys({ j: () => go(1), k: () => go(-1), '1': () => void agree(), '2': () => setAsking(!isSeen) });
  return (
    <Stack>
      <p role="status">
        <progress value={seen} max={all} aria-label={t`検査の進み具合`} />{' '}
        <Trans>
          {all} 行中 {seen} 行を見ました
        </Trans>
      </p>
      <Trouble isStale={isStale} refusal={refusal} />
      {isSeen ? <Quiet><Trans>この行はもう検査されました。</Trans></Quiet> : null}
      <Row>
        {isSeen ? null : (
          <>
            <Button emphasis="primary" isPending={isPending} onPress={() => void agree()}>
              <Trans>同意する（1）</Trans>
            </Button>
            <Button onPress={() => setAsking(true)}>
              <Trans>同意しない…（2）</Trans>
            </Button>
          </>
        )}
        <Button emphasis="plain" onPress={() => go(-1)}><Trans>前の行（k）</Trans></Button>
        <Button emphasis="plain" onPress={() => go(1)}><Trans>次の行（j）</Trans></Button>
      </Row>
      <Card>
        <Sampled number={submission.number} row={row} />
      </Card>
      <Disagree key={row} submission={submission} row={row} isOpen={isAsking} onClose={() => setAsking(false)} onChange={onChange} onDone={goOn} />
    </Stack>
  );
} // prettier-ignore

/** Where one is in the sample. After an answer it goes on to the next row that waits. */
function usePlace({ plan, inspection }: ActionProps['submission']) {
  const rows = plan?.rows ?? [];
  const pending = inspection?.pending ?? [];
  const [row, setRow] = useState(pending[0] ?? rows[0] ?? 0);
  const go = (by: number) => setRow((now) => rows[rows.indexOf(now) + by] ?? now);
  const goOn = () => setRow((now) => pending.find((one) => one > now) ?? pending.find((one) => one !== now) ?? now);
  return { row, isSeen: !pending.includes(row), seen: rows.length - pending.length, all: rows.length, go, goOn };
}

function Sampled({ number, row }: { number: string; row: number }) {
  const variables = { number, sampled: true, first: 1, after: row - 1 };
  const { data, error, refetch } = useQuery(RowsInFullDocument, { variables });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ listSubmission }) => listSubmission?.rows.rows.map((one) => <RowInFull key={one.row} row={one} />)}
    </Loaded>
  );
}
