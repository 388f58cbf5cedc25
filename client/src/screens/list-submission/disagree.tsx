import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RowDisagreement } from '../../generated/graphql.ts';
import { useDeviceDraft } from '../../drafts/use-device-draft.ts';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { disagreementWords } from '../../words/list-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { ActionProps } from './shown-submission.ts';
import { Trouble } from '../../shell/trouble.tsx';
import { noReason } from './no-reason.ts';
import { useAct } from './use-act.ts';

type DisagreeProps = ActionProps & { row: number; isOpen: boolean; onClose: () => void; onDone: () => void };

/** An expert does not agree with a row of the sample, and says why. */
export function Disagree({ submission, row, isOpen, onClose, onChange, onDone }: DisagreeProps) {
  const { t } = useLingui();
  const { choices } = useWords();
  const [isMissing, setMissing] = useState(false);
  const { kept, keep, forget } = useDeviceDraft(`${submission.number}.${row}.disagree`, noReason);
  const { act, isPending, refusal, isStale } = useAct(submission, onChange);
  const send = async () => {
    setMissing(!kept.reason);
    const reason = kept.reason as RowDisagreement; // one of the choices below
    const note = kept.note.trim() ? { note: kept.note } : {};
    if (!reason || !(await act({ action: 'inspectRows', results: [{ from: row, to: row, agrees: false, reason }], ...note }))) return;
    forget();
    onClose();
    onDone();
  };
  return (
    <Dialog title={t`行 ${row} に同意しない`} isOpen={isOpen} onClose={onClose}>
      <Trouble isStale={isStale} refusal={refusal} />
      <p>
        <Trans>この行は公表されません。同意しない行が合格判定数を超えると、すべての行を検査します。</Trans>
      </p>
      <RadioGroup
        id="reason"
        label={<Trans>理由</Trans>}
        isRequired
        error={isMissing && !kept.reason ? t`理由を選んでください。` : undefined}
        value={kept.reason}
        onChange={(reason) => keep({ ...kept, reason })}
        choices={choices(disagreementWords)}
      />
      <TextField
        id="note" label={<Trans>添える言葉</Trans>} hint={<Trans>CISTEC の中で読みます。</Trans>} isMultiline
        value={kept.note} onChange={(note) => keep({ ...kept, note })}
      />
      <DialogActions emphasis="primary" isPending={isPending} onSend={() => void send()} onClose={onClose} isKept>
          <Trans>同意しないと記録する</Trans>
      </DialogActions>
    </Dialog>
  );
} // prettier-ignore
