import { makerKeyOf } from './maker-names.ts';

/** What the log calls an entry: list, key of the maker's name, key of the number. One per maker, however either is written. */
export function entryIdOf({ list, maker, key }: { list: string; maker: string; key: string }): string {
  return `${list}/${makerKeyOf(maker)}/${key}`;
}

/** The list in an entry's id. */
export function listOfEntry(entry: string): string {
  return entry.split('/', 1).join('');
}

/** The key of the number in an entry's id; it may have slashes of its own. */
export function keyOfEntry(entry: string): string {
  return entry.slice(entry.indexOf('/', entry.indexOf('/') + 1) + 1);
}
