import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { Section } from '../../ui/section.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Column } from '../../ui/layout.tsx';
import { useTitle } from '../../shell/use-title.ts';

export function SignInPage() {
  const { t } = useLingui();
  const { href } = useLocation();
  useTitle(t`サインイン`);
  const returnTo = href.startsWith('/sign-in') ? '/' : href;
  return (
    <Column>
      <h1>
        <Trans>該非判定の検証</Trans>
      </h1>
      <p>
        <Trans>
          判定の難しい品目について、自社の判定と資料を送り、助言者と専門家の検証を受けるための窓口です。検証の結果に法的な拘束力はありません。
        </Trans>
      </p>
      <p>
        <a className={buttonClass('primary')} href={`/auth/login?returnTo=${encodeURIComponent(returnTo)}`}>
          <Trans>サインインする</Trans>
        </a>
      </p>
      <Section title={t`サインインせずに使えるもの`}>
        <ul>
          <li>
            <a href="/lookup">
              <Trans>公表リストの照会</Trans>
            </a>
          </li>
          <li>
            <a href="/verify">
              <Trans>検証証明書の確認</Trans>
            </a>
          </li>
        </ul>
      </Section>
    </Column>
  );
}
