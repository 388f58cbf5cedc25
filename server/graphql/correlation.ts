import { changesOn } from '../../workflows/domain/classification/correlation.ts';
import type { ParsedNumber } from '../../workflows/domain/classification/item-number.ts';
import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import { parseItemNumber } from '../../workflows/domain/classification/parse-item-number.ts';
import type {
  CorrelationResolvers, ListNumberResolvers, QueryResolvers, ResolversTypes,
} from '../generated/resolvers.ts'; // prettier-ignore
import { branchesOf, correlationTable, searchTable, titleOf, type Branch } from '../regulations/correlation-table.ts';
import { requireViewer, type Context } from './context.ts';
import { pageSize } from './cursors.ts';

/** The legal day in Japan at which a question without a date was received. */
export const today = ({ receivedAt }: Pick<Context, 'receivedAt'>): string => tokyoDay(receivedAt);

export const correlationQueries = {
  correlations: (_parent, { number = null, text = null, asOf, first, after }, context) => {
    requireViewer(context);
    const day = asOf ?? today(context);
    const { reading, lookup, rows } = searchTable({ number, text, day });
    const start = after ? Number(context.cursors.open(after)[0]) + 1 : 0;
    const edges = rows.slice(start, start + pageSize(first)).map(({ pair, nearness }, index) => ({
      node: pair, nearness, cursor: context.cursors.sign([start + index]),
    })); // prettier-ignore
    const pageInfo = {
      hasNextPage: start + edges.length < rows.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return {
      edges,
      pageInfo,
      totalCount: rows.length,
      asOf: day,
      reading: reading && number !== null ? shown(reading, number) : null,
      standing: lookup?.standing ?? null,
      nearestKnown: lookup?.nearestKnown ?? null,
      otherDates: lookup?.otherDates ?? [],
    };
  },
  correlationBranches: (_parent, { side, asOf }, context) => {
    requireViewer(context);
    return branchesOf(side, asOf ?? today(context)).map(asBranch);
  },
  correlationVersions: (_parent, _args, context) => {
    requireViewer(context);
    return [...correlationTable.versions].reverse().map(({ version, name }) => ({
      version, nameJa: name.ja, nameEn: name.en, changes: changesOn(correlationTable.pairs, version),
    })); // prettier-ignore
  },
} satisfies QueryResolvers;

export const correlationResolvers = {
  jp: ({ jp }) => jp.canonical,
  eu: ({ eu }) => eu.canonical,
  sourceJa: ({ source }) => source.ja,
  sourceEn: ({ source }) => source.en,
  noteJa: ({ note }) => note?.ja ?? null,
  noteEn: ({ note }) => note?.en ?? null,
} satisfies CorrelationResolvers;

export const listNumberResolvers = {
  number: (name) => name,
  list: (name) => {
    const parsed = parseItemNumber(name);
    if ('problem' in parsed) throw new Error(`${name} is not a canonical number`);
    return parsed.number.list;
  },
  titleJa: (name) => titleOf(name)?.ja ?? null,
  titleEn: (name) => titleOf(name)?.en ?? null,
} satisfies ListNumberResolvers;

function shown(reading: ParsedNumber, typed: string): ResolversTypes['NumberReading'] {
  if ('problem' in reading) return { typed, number: null, qualifier: null, problem: reading.problem };
  const { canonical, qualifier = null } = reading.number;
  return { typed, number: canonical, qualifier, problem: null };
}

const asBranch = ({ name, count, children }: Branch): ResolversTypes['CorrelationBranch'] => ({
  number: name, count, children: children.map(asBranch),
}); // prettier-ignore
