import type { Clause, LawState } from '../../workflows/domain/classification/rule-data.ts';
import type { ClauseResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { clausesInForce, loadRegulations } from '../regulations.ts';
import { requireViewer } from './context.ts';

const regulations = loadRegulations();
const byId = new Map(regulations.clauses.map((clause) => [clause.id, clause]));

export const isRegulationVersion = (version: string): boolean =>
  regulations.states.some(({ from }) => from === version);

/** The clauses in force at the start of that day in Asia/Tokyo; none for a law state we do not know. */
export function clausesOf(version: string): readonly Clause[] {
  return isRegulationVersion(version) ? clausesInForce(regulations, version) : [];
}

export const regulationQueries = {
  regulationVersions: (_parent, _args, context) => {
    requireViewer(context);
    return [...regulations.states].reverse().map(versionOf);
  },
  clauses: (_parent, { version }, context) => {
    requireViewer(context);
    return clausesOf(version).map(({ id }) => id);
  },
} satisfies QueryResolvers;

/** A clause an old judgment names may have left our list: its id is then all there is to show. */
export const clauseResolvers = {
  id: (id) => id,
  citation: (id) => byId.get(id)?.citation.text ?? id,
  itemNumber: (id) => itemNumberOf(byId.get(id)),
  euNumber: (id) => byId.get(id)?.euNumber ?? null,
  titleJa: (id) => byId.get(id)?.title.ja ?? id,
  titleEn: (id) => byId.get(id)?.title.en ?? id,
} satisfies ClauseResolvers;

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
