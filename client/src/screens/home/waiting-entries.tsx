import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type EntryTask, HomeEntriesWaitingDocument, type Role } from '../../generated/graphql.ts';
import { decidesOnEntries } from '../../list-submission/tasks.ts';
import { Banner } from '../../ui/banner.tsx';

/** Entries of the published list that wait for this person's decision. Nothing when none do. */
export function WaitingEntries({ roles }: { roles: readonly Role[] }) {
  const { data } = useQuery(HomeEntriesWaitingDocument, { pollInterval: 30_000, skip: !decidesOnEntries(roles) });
  const suspended = data?.suspended.totalCount ?? 0;
  const expiring = data?.expiring.totalCount ?? 0;
  return (
    <>
      {suspended > 0 ? (
        <Banner
          kind="warning"
          title={
            <Plural value={suspended} other="改正または証明書の取消しで停止した掲載が # 件、判断を待っています。" />
          }
        >
          <ListLink task="suspendedBySystem" />
        </Banner>
      ) : null}
      {expiring > 0 ? (
        <Banner
          kind="notice"
          title={<Plural value={expiring} other="一か月以内に期限が切れ、自動では続けられない掲載が # 件あります。" />}
        >
          <ListLink task="expiring" />
        </Banner>
      ) : null}
    </>
  );
}

function ListLink({ task }: { task: EntryTask }) {
  return (
    <p>
      <Link to="/listed-entries" search={{ task }}>
        <Trans>掲載を見る</Trans>
      </Link>
    </p>
  );
}
