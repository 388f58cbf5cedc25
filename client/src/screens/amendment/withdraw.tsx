import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { AmendmentWithdrawReason } from '../../generated/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Row } from '../../ui/layout.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { amendmentWithdrawWords } from '../../words/amendment-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Amendment } from './shown-amendment.ts';
import { useAct } from './use-act.ts';

export function Withdraw({ amendment, onChange }: { amendment: Amendment; onChange: () => void }) {
  const { t } = useLingui();
  const { choices } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<AmendmentWithdrawReason>();
  const [isMissing, setMissing] = useState(false);
  const { act, isPending, refusal } = useAct(amendment, onChange);
  const send = async () => {
    setMissing(!reason);
    if (reason && (await act({ action: 'withdrawAmendment', reason }))) setAsking(false);
  };
  return (
    <>
      <Button emphasis="plain" onPress={() => setAsking(true)}>
        <Trans>取り下げる…</Trans>
      </Button>
      <Dialog title={t`改正の取下げ`} isOpen={isAsking} onClose={() => setAsking(false)}>
        {refusal ? <Banner kind="error" title={refusal} /> : null}
        <RadioGroup
          id="reason"
          label={<Trans>理由</Trans>}
          isRequired
          error={isMissing ? t`理由を選んでください。` : undefined}
          value={reason ?? ''}
          onChange={(value) => setReason(value as AmendmentWithdrawReason)} // one of the choices below
          choices={choices(amendmentWithdrawWords)}
        />
        <Row>
          <Button emphasis="danger" isPending={isPending} onPress={() => void send()}>
            <Trans>取り下げる</Trans>
          </Button>
          <Button onPress={() => setAsking(false)}>
            <Trans>やめる</Trans>
          </Button>
        </Row>
      </Dialog>
    </>
  );
}
