import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isPairInForce, lineage, lookUpNumber, type Correlation, type ItemsOfOrdinance, type Lookup,
} from '../../workflows/domain/classification/correlation.ts'; // prettier-ignore
import type { ItemNumber, ParsedNumber } from '../../workflows/domain/classification/item-number.ts';
import { parseItemNumber } from '../../workflows/domain/classification/parse-item-number.ts';
import { projectRoot } from '../project-root.ts';

export type Bilingual = { ja: string; en: string };
export type TablePair = Correlation & { position: number; source: Bilingual; note: Bilingual | null };
type StoredPair = Omit<TablePair, 'jp' | 'eu' | 'position' | 'source' | 'note'> & {
  jp: string; eu: string; source: string; note?: Bilingual;
}; // prettier-ignore
type Stored = {
  review: Bilingual; versions: { version: string; name: Bilingual }[]; sources: Record<string, Bilingual>; itemsOfOrdinance: ItemsOfOrdinance;
  titles: Record<string, Bilingual>; pairs: StoredPair[];
}; // prettier-ignore

const stored: Stored = JSON.parse(readFileSync(join(projectRoot, 'regulations', 'correlation.json'), 'utf8'));

/** The Japan - EU correlation table, in the order of the law. Loading fails when one of its numbers cannot be read. */
export const correlationTable = {
  review: stored.review,
  versions: stored.versions,
  items: stored.itemsOfOrdinance,
  pairs: stored.pairs.map((pair, position): TablePair => ({
    ...pair,
    position,
    jp: known(pair.jp),
    eu: known(pair.eu),
    source: stored.sources[pair.source] ?? unknownSource(pair.source),
    note: pair.note ?? null,
  })),
};
const titles = new Map(Object.entries(stored.titles));

/** Our short words for a number, or for the item that it stands for; null when there are none. */
export const titleOf = (name: string): Bilingual | null =>
  titles.get(name) ?? titles.get(correlationTable.items[name] ?? '') ?? titleOfCounterpart(name);

export type TableSearch = { number?: string | null | undefined; text?: string | null | undefined; day: string };
export type TableAnswer = { reading: ParsedNumber | null; lookup: Lookup<TablePair> | null; rows: TableRow[] };
export type TableRow = { pair: TablePair; nearness: Lookup<TablePair>['found'][number]['nearness'] | null };

/** The rows of a question on a day: pairs near the number; or, where it is no number, those whose words hold the text; or all. */
export function searchTable({ number, text, day }: TableSearch): TableAnswer {
  const reading = number ? parseItemNumber(number) : null;
  if (reading && 'number' in reading) {
    const lookup = lookUpNumber(correlationTable, reading.number, day);
    return { reading, lookup, rows: lookup.found };
  }
  const rows = correlationTable.pairs.filter((pair) => isPairInForce(pair, day) && holds(pair, text ?? ''));
  return { reading, lookup: null, rows: reading && !text ? [] : rows.map((pair) => ({ pair, nearness: null })) };
}

function holds(pair: TablePair, text: string): boolean {
  const words = folded(text).split(' ').filter(Boolean);
  const said = [pair.jp, pair.eu].flatMap(({ canonical }) => Object.values(titleOf(canonical) ?? {}));
  const notes = Object.values(pair.note ?? {});
  const all = folded([...said, ...notes, pair.jp.canonical, pair.eu.canonical].join(' '));
  return words.every((word) => all.includes(word));
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

export type Branch = { name: string; count: number; children: Branch[] };

/** Rows with their items, or categories with their entries, and how many pairs stand under each on a day. */
export function branchesOf(side: 'jp' | 'eu', day: string): Branch[] {
  const trunk = side === 'jp' ? /^(?:\d+|3の2)$/ : /^(?:category \d|ML|x\dxx)$/;
  const twig = side === 'jp' ? /^\d+(?:の2)?\(.*\)$|第\d+条(?:の\d+)?第[^（]*号$/ : /^\d[A-E]\d{3}$/;
  const branches = new Map<string, { count: number; twigs: Map<string, number> }>();
  for (const pair of correlationTable.pairs.filter((one) => isPairInForce(one, day))) {
    const names = lineage(pair[side], correlationTable.items);
    const top = names.find((name) => trunk.test(name));
    const within = names.filter((name) => twig.test(name)).at(-1);
    if (top) count(branches, top, within);
  }
  const all = [...branches].map(([name, { count: total, twigs }]) => ({
    name, count: total, children: [...twigs].map(([twigName, pairs]) => ({ name: twigName, count: pairs, children: [] })).sort(byName),
  })); // prettier-ignore
  return all.sort(byName);
}

/** 7(8), 7(8の2), 7(9); whole lists and citations without a row item come last. */
function byName({ name: one }: Branch, { name: other }: Branch): number {
  const last = (name: string) => Number(/^(?:貨物|ML|x)/.test(name));
  return last(one) - last(other) || lawOrder.compare(one, other);
}
const lawOrder = new Intl.Collator('en', { numeric: true, ignorePunctuation: false });

function count(branches: Map<string, { count: number; twigs: Map<string, number> }>, top: string, twig?: string): void {
  const branch = branches.get(top) ?? { count: 0, twigs: new Map<string, number>() };
  branch.count += 1;
  if (twig) branch.twigs.set(twig, (branch.twigs.get(twig) ?? 0) + 1);
  branches.set(top, branch);
}

/** An EU number has no title of its own in our table: the nearest pair's Japanese title says what it is about. */
function titleOfCounterpart(name: string): Bilingual | null {
  const pair = correlationTable.pairs.find(({ eu }) => eu.canonical === name);
  return pair ? (titles.get(pair.jp.canonical) ?? null) : null;
}

function known(name: string): ItemNumber {
  const parsed = parseItemNumber(name);
  if ('problem' in parsed || parsed.number.canonical !== name)
    throw new Error(`regulations/correlation.json: ${name} is not a number in its canonical form`);
  return parsed.number;
}

function unknownSource(id: string): never {
  throw new Error(`regulations/correlation.json: no source is called ${id}`);
}
