import { textsOf } from './catalogue-expansion.ts';
import { readCataloguePattern, type CatalogueKnowledge, type CatalogueNotation, type Listed, type ReadPattern } from './catalogue-pattern.ts'; // prettier-ignore
import { findPartKey } from './part-number.ts';

/** Places of an order code that facts shared by a family must not cross. Source: README of the domain, P6. */
export const protectedPlaces = ['temperature', 'speed', 'radiation', 'grade'] as const;
export type ProtectedPlace = (typeof protectedPlaces)[number];

/** A family that is named by its maker's catalogue pattern. `crosses` are the protected places that the pattern leaves open, none where
 *  it may be used, and `unknown` where not all of its numbers have the form of the maker's order codes. */
export type FamilyPattern = {
  readonly name: string;
  readonly expression: RegExp;
  readonly crosses: readonly ProtectedPlace[] | 'unknown';
};

/** More numbers than this are no enumeration: then it is not told which places are open. */
const mostTexts = 256;
/** Two letters that stand for any one: what they change is open. */
const anyTwo = ['X', 'Y'];

/** Undefined for a family whose name is no pattern of its maker, or one that stands for no order code, such as a series: then it is only a
 *  name. Never throws. */
export function findFamilyPattern(knowledge: CatalogueKnowledge, listed: Listed): FamilyPattern | undefined {
  const read = readCataloguePattern(knowledge, listed);
  const crosses = read && crossedBy(read);
  return crosses && { name: listed.listed, expression: read.pattern.expression, crosses };
}

/** Numbers of a pattern that nobody lists, the first `most` of them, and how many more there are. None where the pattern stands for any
 *  character, because then its rows alone say which numbers exist, and none where it may not be used at all. */
export function unlistedNumbers(
  knowledge: CatalogueKnowledge,
  listed: Listed,
  { isListed, most = 20 }: { readonly isListed: (key: string) => boolean; readonly most?: number },
): { readonly numbers: readonly string[]; readonly more: number } {
  const read = readCataloguePattern(knowledge, listed);
  if (!read || crossedBy(read)?.length !== 0 || read.places.some((choices) => isOpen(choices, read.notation)))
    return { numbers: [], more: 0 };
  const all = textsOf(read.places, countOf(read.places)).flatMap((text) => findPartKey(text) ?? []);
  const missing = [...new Set(all)].filter((key) => !isListed(key));
  return { numbers: missing.slice(0, most), more: Math.max(0, missing.length - most) };
}

/** A place is crossed when two numbers of the pattern differ there. Undefined where none of them is an order code. */
function crossedBy({ notation, places }: ReadPattern): FamilyPattern['crosses'] | undefined {
  const written = places.map((choices) => (isOpen(choices, notation) ? anyTwo : choices));
  const count = countOf(written);
  if (count > mostTexts) return 'unknown';
  const orderCode = new RegExp(notation.orderCode);
  const codes = textsOf(written, count).map((text) => orderCode.exec(text.toUpperCase())?.groups);
  if (codes.every((groups) => groups === undefined)) return undefined;
  if (codes.includes(undefined)) return 'unknown';
  return protectedPlaces.filter((place) => new Set(codes.map((groups) => groups?.[place])).size > 1);
}

function countOf(places: readonly (readonly string[])[]): number {
  return places.reduce((product, { length }) => product * length, 1);
}

function isOpen(choices: readonly string[], { anyOne }: CatalogueNotation): boolean {
  return anyOne !== null && choices.length === 1 && choices[0] === anyOne;
}
