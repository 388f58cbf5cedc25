import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { buttonClass } from '../../ui/button.tsx';
import { useTitle } from '../../shell/use-title.ts';

export function SignInPage() {
  const { t } = useLingui();
  const { href } = useLocation();
  useTitle(t`サインイン`);
  const returnTo = href.startsWith('/sign-in') ? '/' : href;
  return (
    <>
      <h1>
        <Trans>サインイン</Trans>
      </h1>
      <p>
        <Trans>判定の難しい品目について、専門家の検証を受けるための窓口です。</Trans>
      </p>
      <p>
        <a className={buttonClass('primary')} href={`/auth/login?returnTo=${encodeURIComponent(returnTo)}`}>
          <Trans>サインインする</Trans>
        </a>
      </p>
    </>
  );
}
