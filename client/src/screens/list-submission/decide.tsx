import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DecidedRange, RowClearance, RowDisagreement, RowReferral } from '../../generated/graphql.ts';
import { useDeviceDraft } from '../../drafts/use-device-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { clearanceWords, disagreementWords, referralWords } from '../../words/list-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/words.ts';
import type { ActionProps } from './shown-submission.ts';
import type { Order } from './orders.ts';
import type { RowInFull } from './shown-submission.ts';
import { Trouble } from '../../shell/trouble.tsx';
import { noReason } from './no-reason.ts';
import { useAct } from './use-act.ts';

type Decision = 'clear' | 'refuse' | 'refer';
const decisionWords: Words<Decision> = { clear: msg`認める`, refuse: msg`退ける`, refer: msg`案件に回す` };
const reasonWords = { clear: clearanceWords, refuse: disagreementWords, refer: referralWords };
type DecideProps = ActionProps & { row: RowInFull; onDone: (lastRow: number) => void };

/** An expert clears a row, refuses it or refers it to a case; alike rows that follow each other go together. */
export function Decide({ submission, row: { row }, onChange, onDone }: DecideProps) {
  const { t } = useLingui();
  const { choices } = useWords();
  const [decision, setDecision] = useState<Decision>('clear');
  const [to, setTo] = useState(String(row));
  const [isMissing, setMissing] = useState(false);
  const { kept, keep, forget } = useDeviceDraft(`${submission.number}.${row}.decide`, noReason);
  const { act, isPending, refusal, isStale } = useAct(submission, onChange);
  const last = decision === 'refer' ? row : Number(to.normalize('NFKC'));
  const isRange = Number.isInteger(last) && last >= row;
  const send = async () => {
    setMissing(!kept.reason);
    if (!kept.reason || !isRange || !(await act(orderOf(decision, { row, last, ...kept })))) return;
    forget();
    onDone(last);
  };
  return (
    <Stack>
      <Trouble isStale={isStale} refusal={refusal} />
      <RadioGroup
        id="decision" label={<Trans>判断</Trans>} isInRow value={decision} choices={choices(decisionWords)}
        onChange={(value) => {
          setDecision(value as Decision); // one of the choices
          keep({ ...kept, reason: '' });
        }}
      />
      <Select
        id="reason" label={<Trans>理由</Trans>} isRequired error={isMissing && !kept.reason ? t`理由を選んでください。` : undefined}
        value={kept.reason} onChange={(reason) => keep({ ...kept, reason })} choices={choices<string>(reasonWords[decision])}
      />
      {decision === 'refer' ? null : (
        <TextField
          id="to" label={<Trans>どの行まで</Trans>} hint={<Trans>同じ理由の行が続くなら、最後の行番号を書くと、その間の判断待ちの行を一度に決めます。</Trans>}
          inputMode="numeric" value={to} onChange={setTo} error={isRange ? undefined : t`${row} 以上の行番号を書いてください。`}
        />
      )}
      <TextField
        id="note" label={<Trans>添える言葉</Trans>} hint={<Trans>CISTEC の中で読みます。</Trans>} isMultiline
        value={kept.note} onChange={(note) => keep({ ...kept, note })}
      />
      <Row>
        <Button emphasis="primary" isPending={isPending} onPress={() => void send()}>
          <Trans>判断を記録する</Trans>
        </Button>
      </Row>
    </Stack>
  );
} // prettier-ignore

type Said = { row: number; last: number; reason: string; note: string };

/** The reasons offered are those of the decision. */
function orderOf(decision: Decision, { row, last, reason, note }: Said): Order {
  const words = note.trim() ? { note } : {};
  if (decision === 'refer') return { action: 'referRow', row, reason: reason as RowReferral, ...words };
  const range: DecidedRange = { from: row, to: last };
  const why = decision === 'clear' ? { clearance: reason as RowClearance } : { disagreement: reason as RowDisagreement };
  return { action: 'decideRows', results: [{ ...range, ...why }], ...words };
} // prettier-ignore
