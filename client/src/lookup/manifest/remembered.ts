import { meanings, type Mapping } from './columns.ts';

const STORED_AS = 'gaihi.manifest-columns';
const mostKept = 20;

/** The mapping that was used for a table with this heading; undefined where there is none, or no storage. */
export function rememberedMapping(heading: string): Mapping | undefined {
  return heading === '' ? undefined : stored().find(([known]) => known === heading)?.[1];
}

export function rememberMapping(heading: string, mapping: Mapping): void {
  if (heading === '') return;
  const others = stored().filter(([known]) => known !== heading);
  try {
    localStorage.setItem(STORED_AS, JSON.stringify([[heading, mapping], ...others].slice(0, mostKept)));
  } catch {
    // A browser that keeps nothing only guesses again next time.
  }
}

function stored(): [string, Mapping][] {
  try {
    const given: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? '[]');
    return Array.isArray(given) ? given.flatMap(readOne) : [];
  } catch {
    return [];
  }
}

function readOne(given: unknown): [string, Mapping][] {
  if (!Array.isArray(given) || typeof given[0] !== 'string' || typeof given[1] !== 'object' || given[1] === null)
    return [];
  const places = given[1] as Record<string, unknown>; // each place is looked at
  const mapping = meanings.flatMap((one) => (Number.isSafeInteger(places[one]) ? [[one, places[one]] as const] : []));
  return [[given[0], Object.fromEntries(mapping)]];
}
