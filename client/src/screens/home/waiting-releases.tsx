import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { HomeReleasesDocument, type Role } from '../../generated/graphql.ts';
import { confirmsReleases } from '../../list-submission/tasks.ts';
import { Banner } from '../../ui/banner.tsx';

/** Releases that somebody asked for and this person may confirm. Nothing when none do. */
export function WaitingReleases({ roles }: { roles: readonly Role[] }) {
  const { data } = useQuery(HomeReleasesDocument, { pollInterval: 30_000, skip: !confirmsReleases(roles) });
  const waiting = (data?.listReleases ?? []).filter(({ allowedActions }) => allowedActions.includes('confirmRelease'));
  const [first] = waiting;
  if (!first) return null;
  return (
    <Banner
      kind="notice"
      title={<Plural value={waiting.length} other="公表リストの公表が # 件、あなたの確認を待っています。" />}
    >
      <p>
        {waiting.length === 1 ? (
          <Link to="/list-releases/$id" params={{ id: first.id }}>
            <Trans>この公表を見る</Trans>
          </Link>
        ) : (
          <Link to="/list-releases">
            <Trans>公表の回を見る</Trans>
          </Link>
        )}
      </p>
    </Banner>
  );
}
