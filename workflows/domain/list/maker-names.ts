/** The register of makers as it stands in regulations/list/manufacturers.json. */
export type Maker = {
  readonly id: string;
  readonly name: string;
  readonly nameJa: string | null;
  readonly country: string;
  readonly spellings: readonly string[];
  readonly otherNames: readonly OtherName[];
};
export type OtherName = {
  readonly name: string;
  readonly nameJa: string | null;
  readonly kind: 'renamed' | 'merged' | 'acquired' | 'businessTransfer' | 'brand';
  readonly from: string | null;
  readonly to: string | null;
  readonly via: string | null;
  readonly certainty: 'high' | 'medium' | null;
  readonly spellings: readonly string[];
};

/** `same`: one name of one maker, however it is spelled. `alias`: the former or other name of that maker. */
export type MakerRelation = 'same' | 'alias' | 'different';

/** Made once from the register. Both maps are keyed by the key of a name. */
export type MakerNames = {
  /** A spelling leads to the keys of the names it stands for: one former name can belong to several makers. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** A name leads to the names that the same business has, or had; both ways. */
  readonly aliasesOf: ReadonlyMap<string, ReadonlySet<string>>;
};

const LEGAL_FORM = /(?: (?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|gmbh|ag|kk|nv|bv|plc|sa))+$/;
const LEGAL_FORM_JA = /^(?:株式会社|\(株\))|(?:株式会社|\(株\))$/g;

/** The key of a maker's name: width, case, blanks, punctuation and legal form do not tell two makers apart.
 *  Here compatibility folding is right, unlike in part numbers: the register is short and every name known. */
export function makerKeyOf(name: string): string {
  const folded = name.normalize('NFKC').trim().replace(LEGAL_FORM_JA, '').toLowerCase();
  const words = folded.replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  return words.replace(LEGAL_FORM, '').replace(/[^\p{L}\p{N}]/gu, '');
}

export function readMakerNames(makers: readonly Maker[]): MakerNames {
  const namesOf = new Map<string, Set<string>>();
  const aliasesOf = new Map<string, Set<string>>();
  for (const maker of makers) {
    for (const one of [maker, ...maker.otherNames]) {
      const name = makerKeyOf(one.name);
      for (const spelling of spellingsOf(one)) add(namesOf, makerKeyOf(spelling), name);
    }
    for (const [one, other] of relatedNames(maker)) {
      add(aliasesOf, one, other);
      add(aliasesOf, other, one);
    }
  }
  return { namesOf, aliasesOf };
}

/** How two names of makers belong together. An unknown name is the same as itself and different from all others.
 *  An alias helps to find; it never moves a judgment. */
export function makerRelation(names: MakerNames, [one, other]: readonly [string, string]): MakerRelation {
  const ones = canonicalNames(names, one);
  const others = canonicalNames(names, other);
  if (ones.some((name) => others.includes(name))) return 'same';
  const related = ones.some((name) => others.some((candidate) => names.aliasesOf.get(name)?.has(candidate)));
  return related ? 'alias' : 'different';
}

/** The keys of the names that a spelling stands for; the spelling's own key when the register does not know it. */
export function canonicalNames(names: MakerNames, name: string): readonly string[] {
  const key = makerKeyOf(name);
  const known = names.namesOf.get(key);
  return known ? [...known] : [key];
}

function spellingsOf(one: Maker | OtherName): string[] {
  return [one.name, ...(one.nameJa ? [one.nameJa] : []), ...one.spellings];
}

/** The maker with each other name, and a name that came through another owner with that owner. */
function* relatedNames(maker: Maker): Generator<readonly [string, string]> {
  for (const other of maker.otherNames) {
    yield [makerKeyOf(maker.name), makerKeyOf(other.name)];
    if (other.via) yield [makerKeyOf(other.via), makerKeyOf(other.name)];
  }
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
