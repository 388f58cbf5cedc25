import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Column } from '../ui/layout.tsx';
import { useTitle } from './use-title.ts';

export function NotFoundPage() {
  const { t } = useLingui();
  useTitle(t`見つかりません`);
  return (
    <Column>
      <h1>
        <Trans>見つかりません</Trans>
      </h1>
      <p>
        <Trans>番号が違うか、見る権限がありません。</Trans>
      </p>
      <p>
        <Link to="/">
          <Trans>ホームへ戻る</Trans>
        </Link>
      </p>
    </Column>
  );
}
