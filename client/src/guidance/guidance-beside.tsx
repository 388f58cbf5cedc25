import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { GuidanceBesideDocument } from '../generated/graphql.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Details } from '../ui/details.tsx';
import { Quiet, Stack } from '../ui/layout.tsx';
import { titleOf } from '../words/names.ts';
import { ArticleText } from './article-text.tsx';

/** What guidance says about one clause, or about one number, to stand beside a question. */
export function GuidanceBeside({ clause, date }: { clause: string; date?: string }) {
  const { data, error, refetch } = useQuery(GuidanceBesideDocument, { variables: { clause, date } });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ guidance }) =>
        guidance.length === 0 ? (
          <Quiet>
            <Trans>この条項のガイダンスはまだありません。</Trans>
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
