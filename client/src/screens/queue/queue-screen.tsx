import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { CaseTable } from '../../case-list/case-table.tsx';
import { type CaseQueue, QueueDocument, type QueueQuery } from '../../generated/graphql.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Button } from '../../ui/button.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { queueWords } from '../../words/case-words.ts';
import { useWords } from '../../words/use-words.ts';

export const queueRoute = createLazyRoute('/queues/$queue')({ component: QueueScreen });

function QueueScreen() {
  const { queue } = queueRoute.useParams();
  return isQueue(queue) ? <Queue queue={queue} /> : <NotFoundPage />;
}

function Queue({ queue }: { queue: CaseQueue }) {
  const { word } = useWords();
  const name = word(queueWords, queue);
  const { data, error, refetch, fetchMore } = useQuery(QueueDocument, { variables: { queue }, pollInterval: 30_000 });
  useTitle(name);
  return (
    <>
      <h1>{name}</h1>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {(loaded) => (
          <QueueRows
            name={name}
            cases={loaded.cases}
            onMore={() =>
              void fetchMore({ variables: { after: loaded.cases.pageInfo.endCursor }, updateQuery: withNextPage })
            }
          />
        )}
      </Loaded>
    </>
  );
}

type QueueRowsProps = { name: string; cases: QueueQuery['cases']; onMore: () => void };

function QueueRows({ name, cases, onMore }: QueueRowsProps) {
  const { t } = useLingui();
  if (cases.edges.length === 0) {
    return (
      <Quiet>
        <Trans>この一覧に案件はありません。新しい案件はここに自動で現れます。</Trans>
      </Quiet>
    );
  }
  const shown = cases.edges.length;
  const all = cases.totalCount;
  return (
    <>
      <CaseTable caption={t`${name}：${all} 件中 ${shown} 件`} cases={cases.edges.map((edge) => edge.node)} />
      {cases.pageInfo.hasNextPage ? (
        <p>
          <Button onPress={onMore}>
            <Trans>続きを読み込む</Trans>
          </Button>
        </p>
      ) : null}
    </>
  );
}

function withNextPage(previous: QueueQuery, { fetchMoreResult: next }: { fetchMoreResult: QueueQuery }): QueueQuery {
  return { ...next, cases: { ...next.cases, edges: [...previous.cases.edges, ...next.cases.edges] } };
}

function isQueue(name: string): name is CaseQueue {
  return name in queueWords;
}
