import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { ListSubmissionsDocument, type ListSubmissionsQuery, MakersDocument, ViewerDocument } from '../../generated/graphql.ts'; // prettier-ignore
import { OfferOneOfItems } from '../../list-submission/offer-item.tsx';
import { SubmissionTable } from '../../list-submission/submission-table.tsx';
import { Loaded } from '../../shell/loaded.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Quiet, Row, Stack } from '../../ui/layout.tsx';
import { LoadMore } from '../../shell/load-more.tsx';
import { SubmissionFilters } from './submission-filters.tsx';
import { stepGroups } from './submissions-search.ts';

export const submissionsRoute = createLazyRoute('/list-submissions')({ component: SubmissionsScreen });

function SubmissionsScreen() {
  const { t } = useLingui();
  const { group, maker } = submissionsRoute.useSearch();
  const viewer = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' }).data?.viewer;
  const makers = useQuery(MakersDocument).data?.makers ?? [];
  const variables = { ...(group && { steps: [...stepGroups[group]] }), ...(maker && { maker }) };
  const { data, error, refetch, fetchMore } = useQuery(ListSubmissionsDocument, { variables, pollInterval: 30_000 });
  useTitle(t`公表リストへの提出`);
  return (
    <Stack isLoose>
      <Stack>
        <h1>
          <Trans>公表リストへの提出</Trans>
        </h1>
        <p>
          <Trans>
            メーカーが公表リストに出した表です。行ごとに公表基準に照らし、該非確認責任者が確認し、CISTEC
            の専門家が検査し、二人が承認すると、次の回に公表されます。
          </Trans>
        </p>
        {viewer?.organisation ? <MakersOwn isMaker={makers.length > 0} /> : null}
      </Stack>
      <SubmissionFilters makers={makers} />
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {({ listSubmissions }) => (
          <Submissions
            page={listSubmissions}
            isFiltered={Boolean(group ?? maker)}
            onMore={() => void fetchMore({ variables: { after: listSubmissions.pageInfo.endCursor }, updateQuery: withNextPage })}
          />
        )}
      </Loaded>
    </Stack>
  );
} // prettier-ignore

function MakersOwn({ isMaker }: { isMaker: boolean }) {
  return isMaker ? (
    <Row>
      <Link className={buttonClass('primary')} to="/list-submissions/new">
        <Trans>表を提出する</Trans>
      </Link>
      <OfferOneOfItems />
    </Row>
  ) : (
    <Quiet>
      <Trans>
        御社は公表リストに参加するメーカーとして登録されていません。参加するには CISTEC に申し出てください。
      </Trans>
    </Quiet>
  );
}

type SubmissionsProps = { page: ListSubmissionsQuery['listSubmissions']; isFiltered: boolean; onMore: () => void };

function Submissions({ page: { edges, totalCount, pageInfo }, isFiltered, onMore }: SubmissionsProps) {
  const { t } = useLingui();
  if (edges.length === 0)
    return (
      <Quiet>
        {isFiltered ? (
          <Trans>この条件に合う表はありません。条件を外すと、ほかの表が見えます。</Trans>
        ) : (
          <Trans>提出された表はまだありません。メーカーが表を提出すると、ここに並びます。</Trans>
        )}
      </Quiet>
    );
  return (
    <Stack>
      <SubmissionTable
        caption={t`提出された表：${totalCount} 件中 ${edges.length} 件（新しく動いたものが先）`}
        submissions={edges.map(({ node }) => node)}
      />
      {pageInfo.hasNextPage ? <LoadMore onPress={onMore} /> : null}
    </Stack>
  );
}

type Page = ListSubmissionsQuery;

function withNextPage(previous: Page, { fetchMoreResult: next }: { fetchMoreResult: Page }): Page {
  const edges = [...previous.listSubmissions.edges, ...next.listSubmissions.edges];
  return { ...next, listSubmissions: { ...next.listSubmissions, edges } };
}
