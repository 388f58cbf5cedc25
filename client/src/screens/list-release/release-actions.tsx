import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import type { ShownRelease } from './shown-release.ts';
import { Trouble } from '../../shell/trouble.tsx';
import { useOrder } from './use-order.ts';

/** Confirm what somebody else asked for, or take it back. */
export function ReleaseActions({ release, onChange }: { release: ShownRelease; onChange: () => void }) {
  const { id, revision, allowedActions } = release;
  const { send, isPending, refusal, isStale } = useOrder();
  const act = async (action: 'confirmRelease' | 'takeBackRelease') => {
    await send({ action, release: id, expectedRevision: revision });
    onChange();
  };
  return (
    <Stack>
      <Trouble isStale={isStale} refusal={refusal} />
      <Row>
        {allowedActions.includes('confirmRelease') ? (
          <Button emphasis="primary" isPending={isPending} onPress={() => void act('confirmRelease')}>
            <Trans>この公表を確認する</Trans>
          </Button>
        ) : null}
        {allowedActions.includes('takeBackRelease') ? (
          <Button emphasis="plain" isPending={isPending} onPress={() => void act('takeBackRelease')}>
            <Trans>求めを取り下げる</Trans>
          </Button>
        ) : null}
      </Row>
    </Stack>
  );
}
