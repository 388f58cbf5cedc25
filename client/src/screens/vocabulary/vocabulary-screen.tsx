import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { ApproveSummaryTermDocument, SummaryTermsDocument, type SummaryTermsQuery } from '../../generated/graphql.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Stack } from '../../ui/layout.tsx';
import { ProposeTerm } from './propose-term.tsx';

export const vocabularyRoute = createLazyRoute('/vocabulary')({ component: VocabularyScreen });

type Term = SummaryTermsQuery['summaryTerms'][number];

/** The words a summary may use: proposed by one person, approved by another. */
function VocabularyScreen() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(SummaryTermsDocument);
  useTitle(t`要約の語`);
  return (
    <Stack>
      <h1>
        <Trans>要約の語</Trans>
      </h1>
      <p>
        <Trans>判定の要約は、ここにある語だけで書きます。新しい語は、提案した人とは別の人が承認すると使えます。</Trans>
      </p>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {({ summaryTerms }) => <Terms terms={summaryTerms} />}
      </Loaded>
      <ProposeTerm />
    </Stack>
  );
}

function Terms({ terms }: { terms: readonly Term[] }) {
  const { t } = useLingui();
  const waiting = terms.filter((term) => !term.approved).length;
  return (
    <DataTable
      caption={t`要約の語：${terms.length} 語、承認待ち ${waiting} 語`}
      // What waits for somebody stands first.
      rows={[...terms].sort((a, b) => Number(a.approved) - Number(b.approved))}
      keyOf={(term) => term.id}
      columns={[
        { head: t`日本語`, isRowHead: true, cell: (term) => term.nameJa },
        { head: t`英語`, cell: (term) => <span lang="en">{term.nameEn}</span> },
        { head: t`状態`, cell: (term) => <State term={term} /> },
      ]}
    />
  );
}

function State({ term }: { term: Term }) {
  const { t } = useLingui();
  const commandIdFor = useCommandId();
  const [approve, { loading, data, error }] = useMutation(ApproveSummaryTermDocument, {
    refetchQueries: [SummaryTermsDocument],
  });
  if (term.approved) return t`承認済み`;
  if (!term.approvable) return t`承認待ち`;
  const input = { term: term.id, commandId: commandIdFor(term.id) };
  const refusal = data?.outcome && 'message' in data.outcome ? data.outcome.message : undefined;
  return (
    <>
      {refusal || error ? (
        <Banner kind="error" title={refusal ?? <Trans>確認できませんでした。もう一度押してください。</Trans>} />
      ) : null}
      <Button
        isPending={loading}
        label={t`「${term.nameJa}」を承認する`}
        onPress={() => void approve({ variables: { input } }).catch(() => undefined)}
      >
        <Trans>承認する</Trans>
      </Button>
    </>
  );
}
