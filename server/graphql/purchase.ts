import { Refusal } from '../../workflows/domain/refusal.ts';
import type { MutationResolvers, PurchaseResolvers } from '../generated/resolvers.ts';
import { recordPurchase, type Purchase } from '../mongo/purchases.ts';
import { guidanceArticles } from '../regulations/guidance-articles.ts';
import { findSheet } from '../sheets/evaluation.ts';
import { guidancePrices, pricesOf, type MemberClass } from '../sheets/prices.ts';
import { requireViewer, type Context } from './context.ts';
import { today } from './correlation.ts';
import { requireApplicant } from './draft.ts';
import { Invalid, orRefusal } from './errors.ts';
import { enterFact, requireAdministrator } from './register.ts';
import { keyOf } from './global-ids.ts';
import { instant } from './scalars.ts';

export const purchaseMutations = {
  purchaseSheet: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      requireApplicant(context);
      const { form: subject, edition } = input;
      if (!findSheet(input)) throw new Invalid([{ path: 'edition', code: 'UNKNOWN_EDITION' }]);
      const purchase = await buy(context, { ...input, subject, edition, prices: pricesOf('sheet', today(context)) });
      return { __typename: 'PurchaseSheetSuccess' as const, purchase };
    }),
  purchaseGuidance: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      requireApplicant(context);
      const { article: subject, edition } = input;
      const found = guidanceArticles.find((one) => one.id === subject && one.edition === edition);
      if (!found) throw new Invalid([{ path: 'edition', code: 'UNKNOWN_EDITION' }]);
      const purchase = await buy(context, {
        ...input,
        subject,
        edition: String(edition),
        prices: guidancePrices(found),
      });
      return { __typename: 'PurchaseGuidanceSuccess' as const, purchase };
    }),
  recordMemberClass: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      requireAdministrator(context);
      const { registers } = context.world;
      const organisation = keyOf('Organisation', input.organisation);
      if (!organisation || !(await registers.current()).organisations.has(organisation))
        throw new Invalid([{ path: 'organisation', code: 'UNKNOWN_ORGANISATION' }]);
      const fact = { type: 'MemberClassRecorded', organisation, memberClass: input.memberClass } as const;
      await enterFact(context, { commandId: input.commandId, day: today(context), fact });
      return { __typename: 'RecordMemberClassSuccess' as const, organisation };
    }),
} satisfies Pick<MutationResolvers, 'purchaseSheet' | 'purchaseGuidance' | 'recordMemberClass'>;

type Buying = {
  commandId: string;
  subject: string;
  edition: string;
  priceYen: number;
  prices: Record<MemberClass, number>;
};

/** At the price of the company's own class, which the buyer must have seen. */
async function buy(context: Context, { prices, priceYen, ...bought }: Buying): Promise<Purchase> {
  const organisation = requireApplicant(context);
  const memberClass = await memberClassOf(context, organisation);
  if (prices[memberClass] !== priceYen) throw new Refusal('INVALID_FIELD', { field: 'priceYen' });
  const { person } = requireViewer(context);
  const { commandId, subject, edition } = bought;
  const at = new Date(context.receivedAt);
  return recordPurchase(context.world.mongo, { organisation, person, commandId, subject, edition, memberClass, priceYen, at }); // prettier-ignore
}

export const purchaseResolvers = {
  organisation: ({ organisation }) => organisation,
  by: ({ person }) => person,
  at: ({ at }) => instant(at.getTime()),
} satisfies PurchaseResolvers;

/** The class recorded last; a company without one pays as any other. */
export async function memberClassOf(
  { world }: Pick<Context, 'world'>,
  organisation: string | undefined,
): Promise<MemberClass> {
  const { organisations } = await world.registers.current();
  return (organisation && organisations.get(organisation)?.memberClass) || 'other';
}
