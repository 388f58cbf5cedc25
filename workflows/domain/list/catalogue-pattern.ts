import { canonicalNames, type MakerNames } from './maker-names.ts';
import { withCaseKept } from './part-number.ts';

/** How one maker's catalogue writes several order codes in one line (regulations/list/catalogue-notations.json). */
export type CatalogueNotation = {
  readonly manufacturer: string;
  readonly applies: string;
  readonly alternatives: { readonly open: string; readonly separator: string; readonly close: string };
  readonly anyOne: string | null;
  readonly optional: { readonly open: string; readonly close: string } | null;
  /** What a whole order code looks like, with the places that no family may leave open as groups of the names of ProtectedPlace. */
  readonly orderCode: string;
};

/** `pattern` as it is listed, `literal` the fixed beginning, `expression` what a whole key must match. */
export type CataloguePattern = { readonly pattern: string; readonly literal: string; readonly expression: RegExp };

export type CatalogueKnowledge = { readonly notations: readonly CatalogueNotation[]; readonly names: MakerNames };
export type Listed = { readonly listed: string; readonly manufacturer: string };

/** Read a listed text in its maker's notation; undefined when it is a plain number or the maker has no notation.
 *  Only what is listed is read so: what a person types is always literal. */
export function findCataloguePattern(knowledge: CatalogueKnowledge, listed: Listed): CataloguePattern | undefined {
  return patternIn(knowledge, listed)?.pattern;
}

/** The same with its text place by place: what may stand at each, the sign for any character as itself. Undefined as above. */
export function readCataloguePattern(knowledge: CatalogueKnowledge, listed: Listed): ReadPattern | undefined {
  const found = patternIn(knowledge, listed);
  return found && { ...found, places: placesOf(found.notation, found.pattern.pattern) };
}

export type ReadPattern = {
  readonly pattern: CataloguePattern;
  readonly notation: CatalogueNotation;
  readonly places: readonly (readonly string[])[];
};

function patternIn(knowledge: CatalogueKnowledge, { listed, manufacturer }: Listed): Omit<ReadPattern, 'places'> | undefined {
  const pattern = withCaseKept(listed);
  const notation = notationOf(knowledge, { listed: pattern, manufacturer });
  const source = notation && expressionOf(notation, pattern);
  if (notation === undefined || source === undefined) return undefined;
  const literal = fixedBeginning(notation, pattern);
  return { notation, pattern: { pattern, literal, expression: new RegExp(`^${source}$`) } };
} // prettier-ignore

/** The maker's notation, if the text has any of its signs. */
function notationOf(
  { notations, names }: CatalogueKnowledge,
  { listed, manufacturer }: Listed,
): CatalogueNotation | undefined {
  const signed = notations.filter((one) => fixedBeginning(one, listed) !== listed && isIn(one, listed));
  if (signed.length === 0) return undefined;
  const makers = canonicalNames(names, manufacturer);
  return signed.find((one) => canonicalNames(names, one.manufacturer).some((name) => makers.includes(name)));
}

/** Every bracket is closed here: findCataloguePattern asked. */
function placesOf({ alternatives, optional }: CatalogueNotation, pattern: string): string[][] {
  const places: string[][] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    const group = sign === alternatives.open ? alternatives : sign === optional?.open ? optional : undefined;
    if (group === undefined) {
      places.push([sign]);
      continue;
    }
    const end = pattern.indexOf(group.close, at);
    const content = pattern.slice(at + 1, end);
    places.push(group === alternatives ? content.split(alternatives.separator) : ['', content]);
    at = end;
  }
  return places;
}

function isIn(notation: CatalogueNotation, pattern: string): boolean {
  return new RegExp(notation.applies).test(pattern);
}

function fixedBeginning({ alternatives, anyOne, optional }: CatalogueNotation, pattern: string): string {
  const signs = [alternatives.open, anyOne, optional?.open].filter((sign) => typeof sign === 'string');
  const ends = signs.map((sign) => pattern.indexOf(sign)).filter((at) => at >= 0);
  return pattern.slice(0, Math.min(pattern.length, ...ends));
}

/** The pattern as a regular expression over keys, without repetition, so that no text costs more than its length.
 *  Undefined when a bracket is not closed: such a text is a plain number. */
function expressionOf(notation: CatalogueNotation, pattern: string): string | undefined {
  const { alternatives, anyOne, optional } = notation;
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    const group = sign === alternatives.open ? alternatives : sign === optional?.open ? optional : undefined;
    if (group === undefined) {
      source += sign === anyOne ? '[0-9A-Z]' : literally(sign);
      continue;
    }
    const end = pattern.indexOf(group.close, at);
    if (end < 0) return undefined;
    source += groupOf(pattern.slice(at + 1, end), group === alternatives ? alternatives.separator : undefined);
    at = end;
  }
  return source;
}

function groupOf(content: string, separator: string | undefined): string {
  if (separator === undefined) return `(?:${literally(content)})?`;
  return `(?:${content.split(separator).map(literally).join('|')})`;
}

function literally(text: string): string {
  return text.toUpperCase().replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
