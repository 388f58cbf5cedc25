import {
  amendedSince,
  editionsOn,
  guidanceAbout,
  guidanceCiting,
} from '../../workflows/domain/classification/guidance.ts';
import { parseItemNumber } from '../../workflows/domain/classification/parse-item-number.ts';
import type { GuidanceArticleResolvers, GuidanceSectorResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { correlationTable } from '../regulations/correlation-table.ts';
import {
  guidanceArticles,
  guidanceSectors,
  type GuidanceArticle,
  type GuidanceSector,
} from '../regulations/guidance-articles.ts';
import { findPurchase } from '../mongo/purchases.ts';
import { guidancePrices } from '../sheets/prices.ts';
import { requireViewer, type Context } from './context.ts';
import { today } from './correlation.ts';
import { memberClassOf } from './purchase.ts';

export const guidanceQueries = {
  guidance: (_parent, { clause, clauses: cited, sector, date }, context) => {
    requireViewer(context);
    const day = date ?? today(context);
    const ofSector = editionsOn(guidanceArticles, day).filter((one) => !sector || one.sector === sector);
    const citing = cited ? guidanceCiting(ofSector, cited) : ofSector;
    const articles = clause ? concerning(context, citing, clause) : citing;
    return articles.map((article) => ({ article, day }));
  },
  guidanceArticle: (_parent, { id, date }, context) => {
    requireViewer(context);
    const day = date ?? today(context);
    const article = editionsOn(guidanceArticles, day).find((one) => one.id === id);
    return article ? { article, day } : null;
  },
  guidanceSectors: (_parent, _args, context) => {
    requireViewer(context);
    return guidanceSectors;
  },
} satisfies QueryResolvers;

export const guidanceSectorResolvers = {
  nameJa: ({ name }) => name.ja,
  nameEn: ({ name }) => name.en,
} satisfies GuidanceSectorResolvers;

export const guidanceArticleResolvers = {
  id: ({ article }) => article.id,
  edition: ({ article }) => article.edition,
  sector: ({ article }) => sectorOf(article),
  titleJa: ({ article }) => article.title.ja,
  titleEn: ({ article }) => article.title.en,
  bodyJa: ({ article }) => article.body.ja,
  bodyEn: ({ article }) => article.body.en,
  lawState: ({ article }) => article.lawState,
  validFrom: ({ article }) => article.validFrom,
  clauses: ({ article }) => [...article.clauses],
  items: ({ article }) => article.items.map(({ canonical }) => canonical),
  amendedSince: ({ article, day }, _args, { rules }) =>
    amendedSince(article, rules.data.clauses, day).map(({ id }) => id),
  price: ({ article }) => article.price,
  priceYen: async ({ article }, _args, context) =>
    guidancePrices(article)[await memberClassOf(context, requireViewer(context).organisation)],
  isPurchased: async ({ article: { id, edition } }, _args, context) => {
    const { organisation } = requireViewer(context);
    const key = { subject: id, edition: String(edition) };
    return Boolean(organisation && (await findPurchase(context.world.mongo, { ...key, organisation })));
  },
  editions: ({ article }) =>
    guidanceArticles.filter(({ id }) => id === article.id).sort((one, other) => other.edition - one.edition),
} satisfies GuidanceArticleResolvers;

/** Articles that cite the clause of this id; else, where it is a number, articles about that number. */
function concerning({ rules }: Context, articles: readonly GuidanceArticle[], clause: string): GuidanceArticle[] {
  if (rules.clauseOf(clause)) return guidanceCiting(articles, [clause]);
  const parsed = parseItemNumber(clause);
  return 'number' in parsed ? guidanceAbout(articles, parsed.number, correlationTable.items) : [];
}

function sectorOf({ sector }: GuidanceArticle): GuidanceSector {
  const found = guidanceSectors.find(({ key }) => key === sector);
  if (!found) throw new Error(`No guidance sector is called ${sector}`);
  return found;
}
