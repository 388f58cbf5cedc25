import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { GuidanceArticleDocument, type GuidanceArticleQuery, ViewerDocument } from '../../generated/graphql.ts';
import { ArticleText } from '../../guidance/article-text.tsx';
import { calendarDate } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Quiet } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { nameOf, titleOf } from '../../words/names.ts';
import { GuidancePrint } from './guidance-print.tsx';

export const guidanceArticleRoute = createLazyRoute('/guidance/$sector/$article')({ component: GuidanceArticleScreen });

function GuidanceArticleScreen() {
  const { sector, article } = guidanceArticleRoute.useParams();
  const { asOf } = guidanceArticleRoute.useSearch();
  const variables = { id: `${sector}/${article}`, date: asOf };
  const { data, error, refetch } = useQuery(GuidanceArticleDocument, { variables });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ guidanceArticle }) => (guidanceArticle ? <Article article={guidanceArticle} /> : <NotFoundPage />)}
    </Loaded>
  );
}

function Article({ article }: { article: NonNullable<GuidanceArticleQuery['guidanceArticle']> }) {
  const viewer = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' }).data?.viewer;
  const { t } = useLingui();
  const { sector, editions } = article;
  useTitle(titleOf(article));
  return (
    <>
      <p>
        <Link to="/guidance" search={{ sector: sector.key }}>
          {nameOf(sector)}
        </Link>
      </p>
      <h1>{titleOf(article)}</h1>
      <ArticleText article={article} headings={2} />
      {viewer?.organisation ? <GuidancePrint article={article} /> : null}
      {editions.length > 1 ? (
        <Section title={<Trans>ほかの版</Trans>}>
          <ul>
            {editions.map(({ edition, validFrom }) => (
              <li key={edition}>
                <Link to="." search={{ asOf: validFrom }}>
                  {t`第 ${edition} 版（${calendarDate(validFrom)}から）`}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : (
        <Quiet>
          <Trans>この記事の版はこれだけです。</Trans>
        </Quiet>
      )}
    </>
  );
}
