import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Banner } from '../ui/banner.tsx';
import { readRowName } from './application-draft.ts';

/** Says for which row of a table the case of this item is opened. */
export function ForRow({ name }: { name: string }) {
  const place = readRowName(name);
  if (!place) return null;
  const { number, row } = place;
  return (
    <Banner
      kind="notice"
      title={
        <Trans>
          公表リストの表 {number} の行 {row} のための品目です。
        </Trans>
      }
    >
      <p>
        <Trans>送信すると、開かれた案件がその行に結ばれます。</Trans>{' '}
        <Link to="/list-submissions/$number" params={{ number }} search={{ standing: 'referred' }}>
          <Trans>表を見る</Trans>
        </Link>
      </p>
    </Banner>
  );
}
