import type { SheetTemplate } from '../../workflows/domain/classification/sheet/template.ts';
import type { SheetEdition } from '../generated/resolvers.ts';
import { purchasesOf } from '../mongo/purchases.ts';
import { pricesOf } from '../sheets/prices.ts';
import { requireViewer, type Context } from './context.ts';
import { today } from './correlation.ts';
import { memberClassOf } from './purchase.ts';

export type EditionFields = (template: SheetTemplate) => SheetEdition;

/** An edition as the viewer's company sees it: at its price, bought or not. */
export async function editionFields(context: Context): Promise<EditionFields> {
  const { organisation } = requireViewer(context);
  const bought = organisation ? await purchasesOf(context.world.mongo, organisation) : [];
  const price = pricesOf('sheet', today(context));
  const priceYen = price[await memberClassOf(context, organisation)];
  return ({ form, edition, law }) => ({
    edition,
    lawFrom: law.from,
    lawTo: law.to,
    amendmentJa: law.amendment.ja,
    amendmentEn: law.amendment.en,
    price: { member: price.member, nonMemberSme: price.smallNonMember, nonMember: price.other },
    priceYen,
    isPurchased: bought.some((one) => one.subject === form && one.edition === edition),
  });
}
