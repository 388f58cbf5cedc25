import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { TableReturnReason, TableWithdrawReason } from '../../generated/graphql.ts';
import { useDeviceDraft } from '../../drafts/use-device-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/words.ts';
import type { ActionProps } from './shown-submission.ts';
import type { Order } from './orders.ts';
import { Trouble } from '../../shell/trouble.tsx';
import { noReason } from './no-reason.ts';
import { useAct } from './use-act.ts';

type Said = { name: MessageDescriptor; title: MessageDescriptor; effect: MessageDescriptor; hasNote: boolean };
type Kind = Said &
  ({ action: 'returnTable'; words: Words<TableReturnReason> } | { action: 'withdrawTable'; words: Words<TableWithdrawReason> }); // prettier-ignore

/** An action that ends the way of a table, with its reason. What is typed stays in this device until it is sent. */
export function ReasonDialog({ submission, onChange, kind }: ActionProps & { kind: Kind }) {
  const { t } = useLingui();
  const { say } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const { kept, keep, forget } = useDeviceDraft(`${submission.number}.${kind.action}`, noReason);
  const { act, isPending, refusal, isStale } = useAct(submission, onChange);
  const send = async () => {
    setMissing(!kept.reason);
    if (!kept.reason || !(await act(orderOf(kind, kept)))) return;
    forget();
    setAsking(false);
  };
  return (
    <>
      <Button emphasis="plain" onPress={() => setAsking(true)}>
        {say(kind.name)}…
      </Button>
      <Dialog title={say(kind.title)} isOpen={isAsking} onClose={() => setAsking(false)}>
        <Trouble isStale={isStale} refusal={refusal} />
        <p>{say(kind.effect)}</p>
        <RadioGroup
          id="reason"
          label={<Trans>理由</Trans>}
          isRequired
          error={isMissing && !kept.reason ? t`理由を選んでください。` : undefined}
          value={kept.reason}
          onChange={(reason) => keep({ ...kept, reason })}
          choices={Object.entries<MessageDescriptor>(kind.words).map(([value, words]) => ({ value, label: say(words) }))}
        />
        {kind.hasNote ? (
          <TextField
            id="note" label={<Trans>メーカーへの言葉</Trans>} hint={<Trans>何を直せばよいかを書いてください。</Trans>} isMultiline
            value={kept.note} onChange={(note) => keep({ ...kept, note })}
          />
        ) : null}
        <DialogActions emphasis="danger" isPending={isPending} onSend={() => void send()} onClose={() => setAsking(false)} isKept>
            {say(kind.name)}
        </DialogActions>
      </Dialog>
    </>
  );
} // prettier-ignore

function orderOf({ action }: Kind, { reason, note }: { reason: string; note: string }): Order {
  // The reasons offered are those of the action.
  if (action === 'withdrawTable') return { action, reason: reason as TableWithdrawReason };
  return { action, reason: reason as TableReturnReason, ...(note.trim() && { note }) };
}
