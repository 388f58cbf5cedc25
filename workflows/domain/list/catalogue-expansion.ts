import { readCataloguePattern, type CatalogueNotation } from './catalogue-pattern.ts';
import type { MakerNames } from './maker-names.ts';

/** What a catalogue pattern stands for: its alternatives written out. `isOpen` when a place is left that stands for any character; then
 *  the texts are shorter patterns and not yet order codes. `more` counts what is not shown. */
export type CatalogueExpansion = { readonly texts: readonly string[]; readonly more: number; readonly isOpen: boolean };

/** Undefined when the text is a plain number, or the maker has no notation. */
export function expandCataloguePattern(
  knowledge: { readonly notations: readonly CatalogueNotation[]; readonly names: MakerNames },
  { listed, manufacturer, most = 20 }: { readonly listed: string; readonly manufacturer: string; readonly most?: number },
): CatalogueExpansion | undefined {
  const read = readCataloguePattern(knowledge, { listed, manufacturer });
  if (!read) return undefined;
  const { notation, places } = read;
  const count = places.reduce((product, { length }) => product * length, 1);
  const texts = textsOf(places, Math.min(count, most));
  return { texts, more: count - texts.length, isOpen: notation.anyOne !== null && places.some(([one]) => one === notation.anyOne) };
} // prettier-ignore

/** The first so many texts that these places spell. */
export function textsOf(places: readonly (readonly string[])[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => textAt(places, at));
}

/** The choices of an odometer: the last place turns fastest. */
function textAt(places: readonly (readonly string[])[], at: number): string {
  let rest = at;
  let text = '';
  for (const choices of [...places].reverse()) {
    text = `${choices[rest % choices.length] ?? ''}${text}`;
    rest = Math.floor(rest / choices.length);
  }
  return text;
}
