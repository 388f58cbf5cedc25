import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { GuidanceDocument } from '../../generated/graphql.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Quiet } from '../../ui/layout.tsx';
import { ArticleList } from './article-list.tsx';
import { Filters } from './filters.tsx';

export const guidanceRoute = createLazyRoute('/guidance')({ component: GuidanceScreen });

function GuidanceScreen() {
  const { t } = useLingui();
  const { clause, sector, asOf } = guidanceRoute.useSearch();
  const { data, error, refetch } = useQuery(GuidanceDocument, { variables: { clause, sector, date: asOf } });
  useTitle(t`商品別ガイダンス`);
  return (
    <>
      <h1>
        <Trans>商品別ガイダンス</Trans>
      </h1>
      <Filters shown={{ clause, sector, asOf }} />
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {({ guidance }) =>
          guidance.length > 0 ? (
            <ArticleList articles={guidance} asOf={asOf} />
          ) : (
            <Quiet>
              <Trans>この条件の記事はありません。分野だけで探すか、日付を空にしてください。</Trans>
            </Quiet>
          )
        }
      </Loaded>
    </>
  );
}
