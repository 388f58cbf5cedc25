import { dayBefore } from '../../workflows/domain/classification/legal-date.ts';
import { shownLimits } from '../../workflows/domain/classification/limits.ts';
import { parametersOf } from '../../workflows/domain/classification/references.ts';
import type { Clause, LawState, TableRow } from '../../workflows/domain/classification/rule-data.ts';
import type { ClauseResolvers, QueryResolvers, RegulationVersion } from '../generated/resolvers.ts';
import type { RulesInForce } from '../rules-in-force.ts';
import { requireViewer } from './context.ts';

export const regulationQueries = {
  regulationVersions: (_parent, _args, context) => {
    requireViewer(context);
    return [...context.rules.states].reverse().map((state) => versionOf(context.rules, state));
  },
  clauses: (_parent, { version }, context) => {
    requireViewer(context);
    const { isVersion, clausesOn } = context.rules;
    return isVersion(version) ? clausesOn(version).map(({ id }) => id) : [];
  },
  clause: (_parent, { id }, context) => {
    requireViewer(context);
    return context.rules.clauseOf(id) ? id : null;
  },
  parameters: (_parent, _args, context) => {
    requireViewer(context);
    return [...context.rules.data.parameters];
  },
  controlTable: (_parent, { kind }, context) => {
    requireViewer(context);
    return (kind === 'goods' ? context.rules.data.rows : context.rules.data.technologyRows).map(rowOf);
  },
} satisfies QueryResolvers;

/** A clause an old judgment names may have left our list: its id is then all there is to show. */
export const clauseResolvers = {
  id: (id) => id,
  citation: (id, _args, { rules }) => rules.clauseOf(id)?.citation.text ?? id,
  itemNumber: (id, _args, { rules }) => itemNumberOf(rules.clauseOf(id)),
  euNumber: (id, _args, { rules }) => rules.clauseOf(id)?.euNumber ?? null,
  titleJa: (id, _args, { rules }) => rules.clauseOf(id)?.title.ja ?? id,
  titleEn: (id, _args, { rules }) => rules.clauseOf(id)?.title.en ?? id,
  row: (id, _args, { rules }) => rules.clauseOf(id)?.citation.order?.row ?? null,
  ordinance: (id, _args, { rules }) => rules.clauseOf(id)?.citation.ordinance ?? null,
  outcome: (id, _args, { rules }) => rules.clauseOf(id)?.outcome ?? null,
  regime: (id, _args, { rules }) => rules.clauseOf(id)?.regime ?? null,
  usNumbers: (id, _args, { rules }) => [...(rules.clauseOf(id)?.usNumbers ?? [])],
  validFrom: (id, _args, { rules }) => rules.clauseOf(id)?.dates.from ?? null,
  validTo: (id, _args, { rules }) => rules.clauseOf(id)?.dates.to ?? null,
  datesJa: (id, _args, { rules }) => rules.clauseOf(id)?.dates.basis.ja ?? null,
  datesEn: (id, _args, { rules }) => rules.clauseOf(id)?.dates.basis.en ?? null,
  source: (id, _args, { rules }) => sourceOf(rules, rules.clauseOf(id)?.source.document) ?? null,
  comparedWith: (id, _args, { rules }) =>
    rules.clauseOf(id)?.source.comparedWith.map((key) => sourceOf(rules, key) ?? key) ?? [],
  notesJa: (id, _args, { rules }) => rules.clauseOf(id)?.notes.map(({ ja }) => ja) ?? [],
  notesEn: (id, _args, { rules }) => rules.clauseOf(id)?.notes.map(({ en }) => en) ?? [],
  parameters: (id, _args, { rules }) =>
    parametersOf(rules.clauseOf(id)?.condition ?? null).flatMap(rules.parametersNamed),
  limits: (id, _args, { rules }) =>
    shownLimits(rules.clauseOf(id)?.condition ?? null).flatMap(({ parameter, ...rest }) =>
      rules.parametersNamed(parameter).map((one) => ({ ...rest, parameter: one })),
    ),
} satisfies ClauseResolvers;

export function versionOf(
  { states }: RulesInForce,
  { from, amendedBy, changes, certainty }: LawState,
): RegulationVersion {
  const [year, month, day] = from.split('-').map(Number);
  const next = states.find((state) => state.from > from);
  return {
    version: from,
    nameJa: `貨物等省令（${year}年${month}月${day}日施行${amendedBy ? `、${amendedBy.ja}` : ''}）`,
    nameEn: `Ordinance as in force from ${from}${amendedBy ? ` (${amendedBy.en})` : ''}`,
    validTo: next ? dayBefore(next.from) : null,
    amendedByJa: amendedBy?.ja ?? null,
    amendedByEn: amendedBy?.en ?? null,
    changesJa: changes.ja,
    changesEn: changes.en,
    isDayConfirmed: certainty === 'text',
  };
}

function sourceOf({ data }: RulesInForce, key: string | undefined): string | undefined {
  return data.sources.find((one) => one.key === key)?.document;
}

function itemNumberOf(clause: Clause | undefined): string {
  const order = clause?.citation.order;
  return order ? `${order.row}${order.item ?? ''}` : '—';
}

function rowOf({ row, title, article, regimes, items }: TableRow) {
  return {
    row, titleJa: title.ja, titleEn: title.en, article, regimes: [...regimes],
    items: items.map((one) => ({
      item: one.item, titleJa: one.title.ja, titleEn: one.title.en, regimes: [...one.regimes], isDeleted: one.isDeleted ?? false,
    })),
  }; // prettier-ignore
}
