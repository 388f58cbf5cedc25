import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type DoubtLineFragment, DoubtsDocument, ViewerDocument } from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { doubtOutcomeWords, doubtReasonWords, doubtStepWords } from '../../words/doubt-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { Due } from './due.tsx';

export const doubtsRoute = createLazyRoute('/doubts')({ component: DoubtsScreen });

function DoubtsScreen() {
  const { t } = useLingui();
  const viewer = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' }).data?.viewer;
  useTitle(t`掲載への疑義`);
  return (
    <Stack isLoose>
      <Stack>
        <h1>
          <Trans>掲載への疑義</Trans>
        </h1>
        <p>
          <Trans>
            公表リストの掲載について税関が伝えた疑義です。CISTEC
            の専門家が期限までに調べ、回答は疑義を出した職員に戻ります。疑義があっても、掲載の効力はそのままです。
          </Trans>
        </p>
        {viewer?.raisesDoubts ? (
          <p>
            <Link className={buttonClass('primary')} to="/doubts/new">
              <Trans>疑義を伝える</Trans>
            </Link>
          </p>
        ) : null}
      </Stack>
      <Waiting />
      <Closed />
    </Stack>
  );
}

function Waiting() {
  const { t } = useLingui();
  const variables = { queue: 'waiting' as const };
  const { data, error, refetch, fetchMore } = useQuery(DoubtsDocument, { variables, pollInterval: 30_000 });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ doubts }) =>
        doubts.totalCount === 0 ? (
          <Nothing title={t`回答を待つ疑義`} words={t`回答を待っている疑義はありません。`} />
        ) : (
          <Page
            caption={t`回答を待つ疑義：${doubts.totalCount} 件（期限の早い順）`}
            doubts={doubts}
            onMore={(after) => void fetchMore({ variables: { after }, updateQuery: joined })}
          />
        )
      }
    </Loaded>
  );
}

function Closed() {
  const { t } = useLingui();
  const { data, error, refetch, fetchMore } = useQuery(DoubtsDocument, { variables: { queue: 'closed' } });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ doubts }) =>
        doubts.totalCount === 0 ? (
          <Nothing title={t`終わった疑義`} words={t`終わった疑義はまだありません。回答または取下げの後、ここに並びます。`} />
        ) : (
          <Page
            caption={t`終わった疑義：${doubts.totalCount} 件（新しい順）`}
            doubts={doubts}
            onMore={(after) => void fetchMore({ variables: { after }, updateQuery: joined })}
          />
        )
      }
    </Loaded>
  );
} // prettier-ignore

type Doubts = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges: { node: DoubtLineFragment }[];
};

/** The page that was there, and the one after it. */
function joined<Result extends { doubts: { edges: readonly unknown[] } }>(
  before: Result,
  { fetchMoreResult }: { fetchMoreResult: Result },
): Result {
  const edges = [...before.doubts.edges, ...fetchMoreResult.doubts.edges];
  return { ...fetchMoreResult, doubts: { ...fetchMoreResult.doubts, edges } };
}

function Nothing({ title, words }: { title: string; words: string }) {
  return (
    <Section title={title}>
      <Quiet>{words}</Quiet>
    </Section>
  );
}

function Page({ caption, doubts, onMore }: { caption: string; doubts: Doubts; onMore: (after: string) => void }) {
  const columns = useColumns();
  const { edges, pageInfo } = doubts;
  const { endCursor } = pageInfo;
  return (
    <Stack>
      <DataTable caption={caption} rows={edges.map(({ node }) => node)} keyOf={({ number }) => number} columns={columns} />
      {pageInfo.hasNextPage && endCursor ? (
        <div>
          <Button onPress={() => onMore(endCursor)}>
            <Trans>続きを読む</Trans>
          </Button>
        </div>
      ) : null}
    </Stack>
  );
} // prettier-ignore

function useColumns(): Column<DoubtLineFragment>[] {
  const { t } = useLingui();
  const { word } = useWords();
  const stateOf = ({ step, answer, takenBy }: DoubtLineFragment) => {
    if (answer) return t`回答：${word(doubtOutcomeWords, answer.outcome)}`;
    return takenBy ? t`${word(doubtStepWords, step)}（${nameOf(takenBy)}）` : word(doubtStepWords, step);
  };
  return [
    {
      head: t`番号`,
      isRowHead: true,
      cell: ({ number }) => (
        <Link to="/doubts/$number" params={{ number }}>
          {number}
        </Link>
      ),
    },
    { head: t`型番`, cell: ({ subject }) => <code>{subject.partNumber}</code> },
    { head: t`メーカー`, cell: ({ subject }) => subject.manufacturer },
    { head: t`理由`, cell: ({ reason }) => word(doubtReasonWords, reason) },
    { head: t`状態`, cell: stateOf },
    { head: t`回答の期限`, cell: (doubt) => <Due doubt={doubt} /> },
    { head: t`出した日時`, cell: ({ raisedAt }) => moment(raisedAt) },
  ];
}
