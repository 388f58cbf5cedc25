import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { HomeReleasesDocument, type Role } from '../../generated/graphql.ts';
import { confirmsReleases } from '../../list-submission/tasks.ts';
import { Waiting } from './waiting.tsx';

/** Releases that somebody asked for and this person may confirm: the one there is, or the list of them. */
export function WaitingReleases({ roles }: { roles: readonly Role[] }) {
  const { data } = useQuery(HomeReleasesDocument, { pollInterval: 30_000, skip: !confirmsReleases(roles) });
  const [first, ...others] = data?.listReleases ?? [];
  if (!first) return null;
  const count = 1 + others.length;
  return (
    <Waiting
      count={count}
      title={<Plural value={count} other="公表リストの公表が # 件、あなたの確認を待っています。" />}
      to={
        count === 1
          ? { to: '/list-releases/$id', params: { id: first.id } }
          : { to: '/list-releases', search: { allowing: 'confirmRelease' } }
      }
    >
      {count === 1 ? <Trans>この公表を見る</Trans> : <Trans>確認を待つ公表を見る</Trans>}
    </Waiting>
  );
}
