import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';

/** Under a page of rows that is not the last one. */
export function LoadMore({ onPress }: { onPress: () => void }) {
  return (
    <div>
      <Button onPress={onPress}>
        <Trans>続きを読み込む</Trans>
      </Button>
    </div>
  );
}
