import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { GuidanceBesideDocument } from '../generated/graphql.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Details } from '../ui/details.tsx';
import { Quiet, Stack } from '../ui/layout.tsx';
import { titleOf } from '../words/names.ts';
import { ArticleText } from './article-text.tsx';

/** Clauses an article cites any of, or a number it is about. */
export type GuidanceAbout = { clauses: string[] } | { number: string };

/** What guidance says about these clauses, or about this number, to stand beside a question. */
export function GuidanceBeside({ about, date }: { about: GuidanceAbout; date?: string }) {
  const { data, error, refetch } = useQuery(GuidanceBesideDocument, { variables: { ...about, date } });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ guidance }) =>
        guidance.length === 0 ? (
          <Quiet>
            <Trans>この問いのガイダンスはまだありません。</Trans>
          </Quiet>
        ) : (
          <Stack>
            {guidance.map((article) => (
              <Details key={article.id} summary={titleOf(article)}>
                <ArticleText article={article} headings={3} />
              </Details>
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
}
