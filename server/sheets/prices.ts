import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LegalDate, Words } from '../../workflows/domain/classification/rule-data.ts';
import { projectRoot } from '../project-root.ts';
import type { GuidanceArticle } from '../regulations/guidance-articles.ts';

export type MemberClass = 'member' | 'university' | 'smallNonMember' | 'other';
export type PricedArticle = 'sheet' | 'guidance';
type Price = { article: PricedArticle; from: LegalDate; certainty: Words; yen: Record<MemberClass, number> };

const { prices }: { prices: Price[] } = JSON.parse(
  readFileSync(join(projectRoot, 'regulations', 'prices.json'), 'utf8'),
);

/** The prices in yen by member class, tax included, on a day: of the latest list not after it. Throws before the first list. */
export function pricesOf(article: PricedArticle, date: LegalDate): Record<MemberClass, number> {
  const [latest] = prices.filter((one) => one.article === article && one.from <= date).sort((a, b) => (a.from < b.from ? 1 : -1)); // prettier-ignore
  if (!latest) throw new Error(`There is no price of a ${article} on ${date}`);
  return latest.yen;
}

/** An article's own prices in yen, tax included; universities pay as members do. */
export function guidancePrices({ price }: Pick<GuidanceArticle, 'price'>): Record<MemberClass, number> {
  const { member, nonMemberSme, nonMember } = price;
  return { member, university: member, smallNonMember: nonMemberSme, other: nonMember };
}
