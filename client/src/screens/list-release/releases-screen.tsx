import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import {
  ListReleasesDocument,
  type ListReleasesQuery,
  type ListTitleFragment,
  ViewerDocument,
} from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { SubmissionTable } from '../../list-submission/submission-table.tsx';
import { useCount } from '../../list-submission/use-count.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { LoadMore } from '../../shell/load-more.tsx';
import { nameOf } from '../../words/names.ts';
import { releaseKindWords, releaseStepWords } from '../../words/release-words.ts';
import { useWords } from '../../words/use-words.ts';
import { AskRelease } from './ask-release.tsx';
import { FindEntry } from './find-entry.tsx';
import { LogCheck } from './log-check.tsx';
import { releaseName } from './release-name.ts';

export const releasesRoute = createLazyRoute('/list-releases')({ component: ReleasesScreen });

function ReleasesScreen() {
  const { t } = useLingui();
  const { allowing } = releasesRoute.useSearch();
  const { data, error, refetch, fetchMore } = useQuery(ListReleasesDocument, {
    variables: { allowing },
    pollInterval: 30_000,
  });
  const roles = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' }).data?.viewer?.roles ?? [];
  useTitle(t`公表の回`);
  const mayAsk = roles.some((role) => role === 'coordinator' || role === 'approver');
  return (
    <Stack isLoose>
      <Stack>
        <h1>
          <Trans>公表の回</Trans>
        </h1>
        <p>
          <Trans>
            承認された表は、毎月 10
            日の公表か、随時の公表で掲載されます。掲載の取下げ・停止・再開・訂正も、一つずつの公表です。
          </Trans>
        </p>
      </Stack>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {(loaded) => (
          <>
            <LogCheck check={loaded.listLogCheck} />
            {allowing ? null : <Waiting tables={loaded.listSubmissions} lists={mayAsk ? loaded.publishedLists : []} />}
            <Releases
              isForMe={allowing !== undefined}
              releases={loaded.listReleases}
              onMore={(before) => void fetchMore({ variables: { before }, updateQuery: withOlder })}
            />
            {allowing ? null : <FindEntry />}
          </>
        )}
      </Loaded>
    </Stack>
  );
}

type WaitingProps = { tables: ListReleasesQuery['listSubmissions']; lists: readonly ListTitleFragment[] };

/** `lists` are those for which this person may ask for a release. */
function Waiting({ tables, lists }: WaitingProps) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>公表を待つ表</Trans>}>
      {tables.totalCount === 0 ? (
        <Quiet>
          <Trans>公表を待つ表はありません。二人が承認した表がここに並びます。</Trans>
        </Quiet>
      ) : (
        <SubmissionTable caption={t`公表を待つ表：${tables.totalCount} 件`} submissions={tables.edges.map(({ node }) => node)} />
      )}
      {lists.length > 0 ? <AskRelease waiting={tables.totalCount} lists={lists} /> : null}
    </Section>
  );
} // prettier-ignore

type ReleasesProps = {
  /** Those only that wait for this person's confirmation. */
  isForMe: boolean;
  releases: ListReleasesQuery['listReleases'];
  onMore: (before: number) => void;
};
const pageSize = 50;

function Releases({ isForMe, releases, onMore }: ReleasesProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const count = useCount();
  const last = releases.at(-1);
  return (
    <Section title={isForMe ? <Trans>あなたの確認を待つ公表</Trans> : <Trans>公表の一覧</Trans>}>
      {isForMe ? <AllReleases /> : null}
      {releases.length === 0 ? (
        <NoRelease isForMe={isForMe} />
      ) : (
        <DataTable
          caption={t`公表：${releases.length} 件（新しいものが先）`}
          rows={releases}
          keyOf={({ id }) => id}
          columns={[
            {
              head: t`番号`,
              isRowHead: true,
              cell: (release) => (
                <Link to="/list-releases/$id" params={{ id: release.id }}>
                  {releaseName(release)}
                </Link>
              ),
            },
            { head: t`種類`, cell: ({ kind }) => word(releaseKindWords, kind) },
            { head: t`段階`, cell: ({ step }) => word(releaseStepWords, step) },
            { head: t`公表した日時`, cell: ({ publishedAt }) => (publishedAt ? moment(publishedAt) : '–') },
            { head: t`求めた人`, cell: ({ askedBy }) => (askedBy ? nameOf(askedBy) : t`予定`) },
            { head: t`変更`, isNumber: true, cell: ({ entries }) => count(entries) },
          ]}
        />
      )}
      {last && releases.length % pageSize === 0 ? <LoadMore onPress={() => onMore(last.number)} /> : null}
    </Section>
  );
}

function AllReleases() {
  return (
    <p>
      <Link to="/list-releases">
        <Trans>すべての公表を見る</Trans>
      </Link>
    </p>
  );
}

function NoRelease({ isForMe }: Pick<ReleasesProps, 'isForMe'>) {
  return (
    <Quiet>
      {isForMe ? (
        <Trans>あなたの確認を待つ公表はありません。</Trans>
      ) : (
        <Trans>公表はまだありません。毎月 10 日に自動で始まります。</Trans>
      )}
    </Quiet>
  );
}

function withOlder(now: ListReleasesQuery, { fetchMoreResult: next }: { fetchMoreResult: ListReleasesQuery }) {
  return { ...now, listReleases: [...now.listReleases, ...next.listReleases] };
}
