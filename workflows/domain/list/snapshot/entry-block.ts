import type { LoggedChange } from '../entry-history.ts';
import type { StatedFacts } from '../list-leaf.ts';
import type { ListedEntry } from '../look-up/look-up.ts';
import type { PackedReader, PackedWriter } from './packed-bytes.ts';
import { changeOf, statesFacts, type SnapshotWords, type WordPlan } from './snapshot-words.ts';

/** So many neighbouring entries are written together, column by column: that packs best, and is quickly read for one of them. */
export const BLOCK_ENTRIES = 32;

/** Writes entries in the order of their keys. Throws when an entry's id or facts name another key than its own. */
export function writeBlock(writer: PackedWriter, entries: readonly ListedEntry<StatedFacts>[], words: WordPlan): void {
  let before = '';
  for (const { key } of entries) {
    const shared = sharedLength(before, key);
    writer.number(shared);
    writer.text(key.slice(shared));
    before = key;
  }
  for (const entry of entries) writer.number(words.holder(holderOf(entry)));
  for (const { history } of entries) writer.number(history.length);
  const changes = entries.flatMap(({ key, history }) => history.map((change, nth) => ({ key, change, nth })));
  for (const { change } of changes) writer.number(words.statement(change));
  const [leaf, number] = [differences(), differences()];
  for (const { change, nth } of changes) writer.signed(leaf(nth, change.leaf));
  for (const { change, nth } of changes) writer.signed(number(nth, change.publication.number));
  for (const { key, change } of changes) if ('facts' in change) writer.text(partText(key, change.facts));
}

/** The keys of a block alone: what a search needs. */
export function readKeys(reader: PackedReader, count: number): string[] {
  const keys: string[] = [];
  let before = '';
  for (let at = 0; at < count; at += 1) {
    const shared = reader.number();
    before = before.slice(0, shared) + reader.text();
    keys.push(before);
  }
  return keys;
}

export function readBlock(
  reader: PackedReader,
  count: number,
  { holders, statements }: SnapshotWords,
): ListedEntry<StatedFacts>[] {
  const keys = readKeys(reader, count);
  const ids = keys.map((key) => `${holders[reader.number()]}/${key}`);
  const lengths = keys.map(() => reader.number());
  const owners = lengths.flatMap((length, at) => Array.from({ length }, (_, nth) => ({ at, nth })));
  const stated = owners.map(() => statements[reader.number()] ?? missing());
  const [leaf, number] = [sums(), sums()];
  const leaves = owners.map(({ nth }) => leaf(nth, reader.signed()));
  const numbers = owners.map(({ nth }) => number(nth, reader.signed()));
  const histories = keys.map((): LoggedChange<StatedFacts>[] => []);
  owners.forEach(({ at: owner }, at) => {
    const [key = '', entry = '', statement = missing()] = [keys[owner], ids[owner], stated[at]];
    const partNumber = statesFacts(statement) ? reader.text() || key : '';
    histories[owner]?.push(changeOf(statement, { entry, key, leaf: leaves[at] ?? 0, number: numbers[at] ?? 0, partNumber })); // prettier-ignore
  });
  return keys.map((key, at) => ({ key, id: ids[at] ?? '', history: histories[at] ?? [] }));
}

function holderOf({ key, id }: ListedEntry<StatedFacts>): string {
  if (!id.endsWith(`/${key}`)) throw new Error(`The entry ${id} has another key than ${key}`);
  return id.slice(0, -key.length - 1);
}

/** Empty when the maker writes the number as its key is: so it is nearly always. */
function partText(key: string, facts: StatedFacts): string {
  if (facts.key !== key) throw new Error(`The facts of ${key} have another key`);
  return facts.partNumber === key ? '' : facts.partNumber;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

/** Of the n-th change of an entry to the n-th of the one before: publications are near to publications, and withdrawals to withdrawals. */
function differences(): (nth: number, value: number) => number {
  const before: number[] = [];
  return (nth, value) => {
    const difference = value - (before[nth] ?? 0);
    before[nth] = value;
    return difference;
  };
}

function sums(): (nth: number, difference: number) => number {
  const before: number[] = [];
  return (nth, difference) => {
    const sum = (before[nth] ?? 0) + difference;
    before[nth] = sum;
    return sum;
  };
}

function missing(): never {
  throw new Error('A snapshot names a statement that it does not have');
}
