import type { Clause, LawState } from '../../workflows/domain/classification/rule-data.ts';
import type { ClauseResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { requireViewer, type Context } from './context.ts';

export const regulationQueries = {
  regulationVersions: (_parent, _args, context) => {
    requireViewer(context);
    const states = [...context.rules.data.states].sort((a, b) => (a.from < b.from ? 1 : -1));
    return states.map(versionOf);
  },
  clauses: (_parent, { version }, context) => {
    requireViewer(context);
    const { isVersion, clausesOn } = context.rules;
    return isVersion(version) ? clausesOn(version).map(({ id }) => id) : [];
  },
} satisfies QueryResolvers;

/** A clause an old judgment names may have left our list: its id is then all there is to show. */
export const clauseResolvers = {
  id: (id) => id,
  citation: (id, _args, context) => clauseOf(context, id)?.citation.text ?? id,
  itemNumber: (id, _args, context) => itemNumberOf(clauseOf(context, id)),
  euNumber: (id, _args, context) => clauseOf(context, id)?.euNumber ?? null,
  titleJa: (id, _args, context) => clauseOf(context, id)?.title.ja ?? id,
  titleEn: (id, _args, context) => clauseOf(context, id)?.title.en ?? id,
} satisfies ClauseResolvers;

function clauseOf({ rules }: Context, id: string): Clause | undefined {
  return rules.data.clauses.find((clause) => clause.id === id);
}

function itemNumberOf(clause: Clause | undefined): string {
  const order = clause?.citation.order;
  return order ? `${order.row}${order.item ?? ''}` : '—';
}

function versionOf({ from, amendedBy }: LawState) {
  const [year, month, day] = from.split('-').map(Number);
  return {
    version: from,
    nameJa: `貨物等省令（${year}年${month}月${day}日施行${amendedBy ? `、${amendedBy.ja}` : ''}）`,
    nameEn: `Ordinance as in force from ${from}${amendedBy ? ` (${amendedBy.en})` : ''}`,
  };
}
