import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { HomeEntriesWaitingDocument, type Role } from '../../generated/graphql.ts';
import { decidesOnEntries } from '../../list-submission/tasks.ts';
import { Waiting } from './waiting.tsx';

/** Entries of the published list that wait for this person's decision. */
export function WaitingEntries({ roles }: { roles: readonly Role[] }) {
  const { data } = useQuery(HomeEntriesWaitingDocument, { pollInterval: 30_000, skip: !decidesOnEntries(roles) });
  const suspended = data?.suspended.totalCount ?? 0;
  const expiring = data?.expiring.totalCount ?? 0;
  return (
    <>
      <Waiting
        count={suspended}
        isUrgent
        title={<Plural value={suspended} other="改正または証明書の取消しで停止した掲載が # 件、判断を待っています。" />}
        to={{ to: '/listed-entries', search: { task: 'suspendedBySystem' } }}
      >
        <Trans>掲載を見る</Trans>
      </Waiting>
      <Waiting
        count={expiring}
        title={<Plural value={expiring} other="一か月以内に期限が切れ、自動では続けられない掲載が # 件あります。" />}
        to={{ to: '/listed-entries', search: { task: 'expiring' } }}
      >
        <Trans>掲載を見る</Trans>
      </Waiting>
    </>
  );
}
