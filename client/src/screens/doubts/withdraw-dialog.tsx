import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DoubtWithdrawReason } from '../../generated/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Row } from '../../ui/layout.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { doubtWithdrawWords } from '../../words/doubt-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { ActionProps } from './shown-doubt.ts';
import { useAct } from './use-act.ts';

export function WithdrawDialog({ doubt, onChange }: ActionProps) {
  const { t } = useLingui();
  const { choices } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<DoubtWithdrawReason>();
  const [isMissing, setMissing] = useState(false);
  const { act, isPending, refusal } = useAct(doubt, onChange);
  const send = async () => {
    setMissing(!reason);
    if (reason && (await act({ action: 'withdrawDoubt', reason }))) setAsking(false);
  };
  return (
    <>
      <Button emphasis="plain" onPress={() => setAsking(true)}>
        <Trans>取り下げる…</Trans>
      </Button>
      <Dialog title={t`疑義の取下げ`} isOpen={isAsking} onClose={() => setAsking(false)}>
        {refusal ? <Banner kind="error" title={refusal} /> : null}
        <RadioGroup
          id="withdrawReason"
          label={<Trans>理由</Trans>}
          isRequired
          error={isMissing ? t`理由を選んでください。` : undefined}
          value={reason ?? ''}
          onChange={(value) => setReason(value as DoubtWithdrawReason)} // one of the choices below
          choices={choices(doubtWithdrawWords)}
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
