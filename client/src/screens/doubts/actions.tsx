import { Trans } from '@lingui/react/macro';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import type { ActionProps, Doubt } from './shown-doubt.ts';
import { useAct } from './use-act.ts';
import { Withdraw } from './withdraw.tsx';

/** What the doubt lets this person do now. */
export function Actions({ doubt, onChange }: ActionProps) {
  const { allowedActions } = doubt;
  const { act, isPending, refusal } = useAct(doubt, onChange);
  const may = (action: Doubt['allowedActions'][number]) => allowedActions.includes(action);
  if (allowedActions.length === 0 && !refusal) return null;
  return (
    <Stack>
      {refusal ? <Banner kind="error" title={refusal} /> : null}
      <Row>
        {may('takeDoubt') ? (
          <Button emphasis="primary" isPending={isPending} onPress={() => void act({ action: 'takeDoubt' })}>
            <Trans>引き受ける</Trans>
          </Button>
        ) : null}
        {may('answerDoubt') ? <AnswerDialog doubt={doubt} onChange={onChange} /> : null}
        {may('handBackDoubt') ? (
          <Button isPending={isPending} onPress={() => void act({ action: 'handBackDoubt' })}>
            <Trans>ほかの専門家のために戻す</Trans>
          </Button>
        ) : null}
        {may('withdrawDoubt') ? <Withdraw doubt={doubt} onChange={onChange} /> : null}
      </Row>
    </Stack>
  );
}
