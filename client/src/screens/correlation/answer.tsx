import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CorrelationsDocument, type CorrelationsQuery, type Nearness } from '../../generated/graphql.ts';
import { calendarDate } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { nearnessWords } from '../../words/correlation-words.ts';
import { useWords } from '../../words/use-words.ts';
import { PairTable } from './pair-table.tsx';
import { Reading } from './reading.tsx';

const order: readonly (Nearness | null)[] = ['exact', 'within', 'containing', null];

export function Answer({ question, asOf }: { question: string; asOf: string | undefined }) {
  const { data, error, refetch, fetchMore } = useQuery(CorrelationsDocument, { variables: { question, asOf } });
  return (
    <section aria-labelledby="answer">
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {({ correlations }) => (
          <Stack>
            <h2 id="answer">
              <Trans>{calendarDate(correlations.asOf)}の対応</Trans>
            </h2>
            <p role="status">
              <Trans>{correlations.totalCount} 件の対応があります。</Trans>
            </p>
            <Reading answer={correlations} asOf={asOf} />
            <Pairs answer={correlations} asOf={asOf} />
            {correlations.pageInfo.hasNextPage ? (
              <p>
                <Button
                  onPress={() =>
                    void fetchMore({
                      variables: { after: correlations.pageInfo.endCursor },
                      updateQuery: withNextPage,
                    })
                  }
                >
                  <Trans>続きを読み込む</Trans>
                </Button>
              </p>
            ) : null}
          </Stack>
        )}
      </Loaded>
    </section>
  );
}

type PairsProps = { answer: CorrelationsQuery['correlations']; asOf: string | undefined };

function Pairs({ answer, asOf }: PairsProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const { edges, totalCount, otherDates } = answer;
  const caption = (nearness: Nearness | null, shown: number) =>
    nearness === null
      ? t`語を含む対応：${totalCount} 件中 ${shown} 件`
      : t`${word(nearnessWords, nearness)}：${shown} 件`;
  return (
    <>
      {order.map((nearness) => {
        const pairs = edges.filter((edge) => edge.nearness === nearness).map(({ node }) => node);
        return pairs.length > 0 ? (
          <PairTable key={nearness ?? 'text'} caption={caption(nearness, pairs.length)} pairs={pairs} asOf={asOf} />
        ) : null;
      })}
      {otherDates.length > 0 ? (
        <PairTable caption={t`この日には効いていない対応：${otherDates.length} 件`} pairs={otherDates} asOf={asOf} />
      ) : null}
      {edges.length === 0 && otherDates.length === 0 && !answer.standing ? (
        <Quiet>
          <Trans>見出しと注にもこの語はありません。下の目次からたどれます。</Trans>
        </Quiet>
      ) : null}
    </>
  );
}

function withNextPage(
  previous: CorrelationsQuery,
  { fetchMoreResult: next }: { fetchMoreResult: CorrelationsQuery },
): CorrelationsQuery {
  const edges = [...previous.correlations.edges, ...next.correlations.edges];
  return { ...next, correlations: { ...next.correlations, edges } };
}
