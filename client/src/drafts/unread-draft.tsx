import { Trans } from '@lingui/react/macro';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Quiet } from '../ui/layout.tsx';

/** In the place of a draft that is still being read, or could not be. */
export function UnreadDraft({ draft }: { draft: 'reading' | 'failed' }) {
  if (draft === 'reading')
    return (
      <Quiet>
        <Trans>下書きを読み込んでいます…</Trans>
      </Quiet>
    );
  return (
    <Banner kind="error" title={<Trans>下書きを読み込めませんでした。</Trans>}>
      <p>
        <Trans>この端末に残した入力は消えていません。通信を確かめて、読み込み直してください。</Trans>
      </p>
      <p>
        <Button onPress={() => window.location.reload()}>
          <Trans>読み込み直す</Trans>
        </Button>
      </p>
    </Banner>
  );
}
