import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

type WithdrawDialogProps<Reason extends string> = {
  title: string;
  reasons: Words<Reason>;
  /** True when it was taken. */
  withdraw: (reason: Reason) => Promise<boolean>;
  isPending: boolean;
  refusal: string | undefined;
};

/** Something is withdrawn, with its reason. */
export function WithdrawDialog<Reason extends string>({ title, reasons, withdraw, isPending, refusal }: WithdrawDialogProps<Reason>) {
  const { t } = useLingui();
  const { choices } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<Reason>();
  const [isMissing, setMissing] = useState(false);
  const send = async () => {
    setMissing(!reason);
    if (reason && (await withdraw(reason))) setAsking(false);
  };
  return (
    <>
      <Button emphasis="plain" onPress={() => setAsking(true)}>
        <Trans>取り下げる…</Trans>
      </Button>
      <Dialog title={title} isOpen={isAsking} onClose={() => setAsking(false)}>
        {refusal ? <Banner kind="error" title={refusal} /> : null}
        <RadioGroup
          id="withdrawReason"
          label={<Trans>理由</Trans>}
          isRequired
          error={isMissing && !reason ? t`理由を選んでください。` : undefined}
          value={reason ?? ''}
          onChange={(value) => setReason(value as Reason)} // one of the choices below
          choices={choices(reasons)}
        />
        <DialogActions emphasis="danger" isPending={isPending} onSend={() => void send()} onClose={() => setAsking(false)}>
          <Trans>取り下げる</Trans>
        </DialogActions>
      </Dialog>
    </>
  );
} // prettier-ignore
