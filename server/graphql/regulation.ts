import { dayBefore } from '../../workflows/domain/classification/legal-date.ts';
import { shownLimits } from '../../workflows/domain/classification/limits.ts';
import { parametersOf } from '../../workflows/domain/classification/references.ts';
import type { Clause, LawState, Parameter, TableRow } from '../../workflows/domain/classification/rule-data.ts';
import type { ClauseResolvers, QueryResolvers, RegulationVersion } from '../generated/resolvers.ts';
import { clausesInForce, loadRegulations } from '../regulations.ts';
import { requireViewer } from './context.ts';

export const regulations = loadRegulations();
const byId = new Map(regulations.clauses.map((clause) => [clause.id, clause]));
const byName = new Map(regulations.parameters.map((parameter) => [parameter.name, parameter]));
const documents = new Map(regulations.sources.map(({ key, document }) => [key, document]));

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
  clause: (_parent, { id }, context) => {
    requireViewer(context);
    return byId.has(id) ? id : null;
  },
  parameters: (_parent, _args, context) => {
    requireViewer(context);
    return [...regulations.parameters];
  },
  controlTable: (_parent, { kind }, context) => {
    requireViewer(context);
    return (kind === 'goods' ? regulations.rows : regulations.technologyRows).map(rowOf);
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
  row: (id) => byId.get(id)?.citation.order?.row ?? null,
  ordinance: (id) => byId.get(id)?.citation.ordinance ?? null,
  outcome: (id) => byId.get(id)?.outcome ?? null,
  regime: (id) => byId.get(id)?.regime ?? null,
  usNumbers: (id) => [...(byId.get(id)?.usNumbers ?? [])],
  validFrom: (id) => byId.get(id)?.dates.from ?? null,
  validTo: (id) => byId.get(id)?.dates.to ?? null,
  datesJa: (id) => byId.get(id)?.dates.basis.ja ?? null,
  datesEn: (id) => byId.get(id)?.dates.basis.en ?? null,
  source: (id) => documents.get(byId.get(id)?.source.document ?? '') ?? null,
  comparedWith: (id) => byId.get(id)?.source.comparedWith.map((key) => documents.get(key) ?? key) ?? [],
  notesJa: (id) => byId.get(id)?.notes.map(({ ja }) => ja) ?? [],
  notesEn: (id) => byId.get(id)?.notes.map(({ en }) => en) ?? [],
  parameters: (id) => parametersOf(byId.get(id)?.condition ?? null).flatMap(parametersNamed),
  limits: (id) =>
    shownLimits(byId.get(id)?.condition ?? null).flatMap(({ parameter, ...rest }) =>
      parametersNamed(parameter).map((one) => ({ ...rest, parameter: one })),
    ),
} satisfies ClauseResolvers;

/** The parameter of that name; none when it has left the data. */
export function parametersNamed(name: string): Parameter[] {
  const parameter = byName.get(name);
  return parameter ? [parameter] : [];
}

export function versionOf({ from, amendedBy, changes, certainty }: LawState): RegulationVersion {
  const [year, month, day] = from.split('-').map(Number);
  const next = regulations.states.find((state) => state.from > from);
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
