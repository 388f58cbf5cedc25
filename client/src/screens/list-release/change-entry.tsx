import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type {
  CorrectionReason,
  EntrySuspensionReason,
  ListedEntryAction,
  ResumptionReason,
  WithdrawalReason,
} from '../../generated/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  correctionWords,
  entryActionWords,
  entryEffectWords,
  resumptionWords,
  suspensionWords,
  withdrawalWords,
} from '../../words/release-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { ShownEntry } from './shown-release.ts';
import { Trouble } from '../../shell/trouble.tsx';
import { type ReleaseOrder, useOrder } from './use-order.ts';

type ChangeEntryProps = { entry: ShownEntry; action: ListedEntryAction };
const reasons = {
  withdrawEntry: withdrawalWords,
  suspendEntry: suspensionWords,
  resumeEntry: resumptionWords,
  correctEntry: correctionWords,
};

/** One change of a listed entry: what it does, why, and the release it came to. */
export function ChangeEntry({ entry, action }: ChangeEntryProps) {
  const { t } = useLingui();
  const { word, say } = useWords();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const [writing, setWriting] = useState(entry.partNumber);
  const [isMissing, setMissing] = useState(false);
  const { send, isPending, refusal, isStale } = useOrder();
  const change = async () => {
    const isComplete = said !== '' && writing.trim() !== '';
    setMissing(!isComplete);
    const id = isComplete ? await send(orderOf(entry, action, { said, writing })) : undefined;
    if (id) await navigate({ to: '/list-releases/$id', params: { id } });
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{word(entryActionWords, action)}…</Button>
      <Dialog title={word(entryActionWords, action)} isOpen={isAsking} onClose={() => setAsking(false)}>
        <Trouble isStale={isStale} refusal={refusal} />
        <p>
          {entry.maker} {entry.partNumber}
        </p>
        <p>{word(entryEffectWords, action)}</p>
        {action === 'correctEntry' ? (
          <TextField id="writing" label={<Trans>正しい書き方</Trans>} isMono isRequired value={writing} onChange={setWriting} error={isMissing && writing.trim() === '' ? t`書き方を書いてください。` : undefined} />
        ) : null}
        <RadioGroup
          id="reason" label={<Trans>理由</Trans>} isRequired value={said} onChange={setSaid} error={isMissing && said === '' ? t`理由を選んでください。` : undefined}
          choices={Object.entries<MessageDescriptor>(reasons[action]).map(([value, words]) => ({ value, label: say(words) }))}
        />
        <DialogActions emphasis={action === 'withdrawEntry' ? 'danger' : 'primary'} isPending={isPending} onSend={() => void change()} onClose={() => setAsking(false)}>
            {word(entryActionWords, action)}
        </DialogActions>
      </Dialog>
    </>
  );
} // prettier-ignore

/** The reasons offered are those of the action. */
function orderOf({ entry }: ShownEntry, action: ListedEntryAction, { said, writing }: { said: string; writing: string }): ReleaseOrder {
  switch (action) {
    case 'withdrawEntry': return { action, entry, reason: said as WithdrawalReason };
    case 'suspendEntry': return { action, entry, reason: said as EntrySuspensionReason };
    case 'resumeEntry': return { action, entry, reason: said as ResumptionReason };
    case 'correctEntry': return { action, entry, partNumber: writing, reason: said as CorrectionReason };
  }
} // prettier-ignore
