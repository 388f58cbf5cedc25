import { Trans } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { Banner } from '../ui/banner.tsx';
import { buttonClass } from '../ui/button.tsx';

/** Before a signature: to the sign-in and back to this page. What was typed into the dialog stays in this device. */
export function SignInAgain() {
  const { href } = useLocation();
  return (
    <Banner
      kind="warning"
      title={
        <Trans>
          署名の前に、もう一度サインインしてください。入力はこの端末に残り、この画面に戻ってから署名できます。
        </Trans>
      }
    >
      <p>
        <a className={buttonClass('primary')} href={`/auth/login?returnTo=${encodeURIComponent(href)}`}>
          <Trans>もう一度サインインする</Trans>
        </a>
      </p>
    </Banner>
  );
}
