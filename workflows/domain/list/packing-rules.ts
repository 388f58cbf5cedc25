import { canonicalNames, type MakerNames } from './maker-names.ts';

/** One rule of regulations/list/packing-rules.json. `*` in `keep` holds the place of what was taken from the middle. */
export type PackingRule = {
  readonly manufacturer: string;
  readonly match: string;
  readonly keep: string;
  readonly meaning: string;
  readonly certainty: 'maker' | 'data' | 'practice';
};
export type PackingRules = ReadonlyMap<string, readonly CompiledRule[]>;
type CompiledRule = { readonly rule: PackingRule; readonly pattern: RegExp; readonly keep: string };

/** What a rule leaves of a key, and which rule it was. */
export type KeptPart = { readonly kept: string; readonly rule: PackingRule };

// No key holds a control character, so a shortened number never equals something that a person typed.
const GAP = '\u0000';

/** The rules by the key of their maker's name, in the order of the data: the first that matches wins. */
export function compilePackingRules(rules: readonly PackingRule[], names: MakerNames): PackingRules {
  const compiled = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    const one = { rule, pattern: new RegExp(rule.match), keep: rule.keep.replaceAll('*', GAP) };
    for (const maker of canonicalNames(names, rule.manufacturer)) {
      compiled.set(maker, [...(compiled.get(maker) ?? []), one]);
    }
  }
  return compiled;
}

/** The part of a key that is left without packing and lead-free marking, or undefined when no rule of the maker
 *  applies. The maker's name may be spelled in any known way; another name of the business has rules of its own. */
export function findKeptPart(
  rules: PackingRules,
  { makers, key }: { readonly makers: readonly string[]; readonly key: string },
): KeptPart | undefined {
  for (const { rule, pattern, keep } of makers.flatMap((name) => rules.get(name) ?? [])) {
    if (pattern.test(key)) return { kept: key.replace(pattern, keep), rule };
  }
  return undefined;
}
