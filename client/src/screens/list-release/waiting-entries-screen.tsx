import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import {
  type EntryTask,
  ListedEntriesWaitingDocument,
  type ListedEntriesWaitingQuery,
} from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { LoadMore } from '../../shell/load-more.tsx';
import { entryTaskAdvice, entryTaskWords } from '../../words/release-words.ts';
import { useWords } from '../../words/use-words.ts';
import { useReasonWords } from './use-change-words.ts';

export const waitingEntriesRoute = createLazyRoute('/listed-entries')({ component: WaitingEntriesScreen });
const tasks: readonly EntryTask[] = ['suspendedBySystem', 'expiring'];

function WaitingEntriesScreen() {
  const { word } = useWords();
  const { task } = waitingEntriesRoute.useSearch();
  const { data, error, refetch, fetchMore } = useQuery(ListedEntriesWaitingDocument, { variables: { task }, pollInterval: 30_000 });
  const name = word(entryTaskWords, task);
  useTitle(name);
  return (
    <Stack isLoose>
      <Stack>
        <h1>{name}</h1>
        <p>{word(entryTaskAdvice, task)}</p>
        {tasks.filter((one) => one !== task).map((other) => (
          <p key={other}>
            <Link to="/listed-entries" search={{ task: other }}>
              {word(entryTaskWords, other)}
            </Link>
          </p>
        ))}
      </Stack>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {({ listedEntriesWaiting: page }) => (
          <Entries
            name={name}
            page={page}
            onMore={() => void fetchMore({ variables: { after: page.after }, updateQuery: withNextPage })}
          />
        )}
      </Loaded>
    </Stack>
  );
} // prettier-ignore

type Page = ListedEntriesWaitingQuery['listedEntriesWaiting'];

function Entries({ name, page: { entries, totalCount, after }, onMore }: { name: string; page: Page; onMore: () => void }) {
  const { t } = useLingui();
  const reasonWords = useReasonWords();
  if (entries.length === 0)
    return (
      <Quiet>
        <Trans>いま判断を待つ掲載はありません。</Trans>
      </Quiet>
    );
  return (
    <Stack>
      <DataTable
        caption={t`${name}：${totalCount} 件中 ${entries.length} 件（期限の早いものが先）`}
        rows={entries}
        keyOf={({ entry }) => entry}
        columns={[
          { head: t`型番`, isRowHead: true, cell: ({ entry, partNumber }) => <Link to="/listed-entries/$entry" params={{ entry }}>{partNumber}</Link> },
          { head: t`メーカー`, cell: ({ maker }) => maker },
          { head: t`理由`, cell: ({ reason }) => (reason ? reasonWords(reason) : '–') },
          { head: t`最後の変更`, cell: ({ since }) => moment(since) },
          { head: t`有効期限`, cell: ({ validTo }) => moment(validTo) },
        ]}
      />
      {after ? (
        <LoadMore onPress={onMore} />
      ) : null}
    </Stack>
  );
} // prettier-ignore

function withNextPage(before: ListedEntriesWaitingQuery, { fetchMoreResult: next }: { fetchMoreResult: ListedEntriesWaitingQuery }) {
  const { entries, ...rest } = next.listedEntriesWaiting;
  return { ...next, listedEntriesWaiting: { ...rest, entries: [...before.listedEntriesWaiting.entries, ...entries] } };
} // prettier-ignore
