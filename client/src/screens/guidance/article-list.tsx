import { Link } from '@tanstack/react-router';
import type { GuidanceLineFragment } from '../../generated/graphql.ts';
import { nameOf, titleOf } from '../../words/names.ts';

type ArticleListProps = { articles: readonly GuidanceLineFragment[]; asOf: string | undefined };

/** The articles under the name of their sector, in the order in which they came. */
export function ArticleList({ articles, asOf }: ArticleListProps) {
  const sectors = [...new Map(articles.map(({ sector }) => [sector.key, sector])).values()];
  return sectors.map((sector) => (
    <section key={sector.key} aria-labelledby={sector.key}>
      <h2 id={sector.key}>{nameOf(sector)}</h2>
      <ul>
        {articles
          .filter((article) => article.sector.key === sector.key)
          .map((article) => (
            <li key={article.id}>
              <Link
                to="/guidance/$sector/$article"
                params={{ sector: sector.key, article: article.id.slice(sector.key.length + 1) }}
                search={asOf ? { asOf } : {}}
              >
                {titleOf(article)}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  ));
}
