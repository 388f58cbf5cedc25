/** What a column of a manifest may mean to us. Every other column is kept and given back. */
export type Meaning = 'partNumber' | 'manufacturer' | 'publicationMonth' | 'destination';
export const meanings: readonly Meaning[] = ['partNumber', 'manufacturer', 'publicationMonth', 'destination'];
/** Which column means what, by its place; a meaning without a column is not asked. */
export type Mapping = Partial<Record<Meaning, number>>;
export type Sheet = { heading: string[] | null; rows: string[][]; mapping: Mapping };

const synonyms: Record<Meaning, RegExp> = {
  partNumber:
    /^(型番|型式|品番|部品番号|部品型番|製品型番|MPN|P\/?N|PART ?(NO|NUMBER|NUM|#)?\.?|MANUFACTURER PART NUMBER|TYPE( NUMBER)?|MODEL)$/,
  manufacturer: /^(メーカー|メーカ|メーカー名|製造者|製造元|MAKER|MANUFACTURER|MFR\.?|MFG\.?|BRAND)$/,
  publicationMonth: /^(公表年月|公表年月・公表番号|公表番号|公表|PUBLICATION( MONTH)?|PUBLISHED)$/,
  destination: /^(仕向地|仕向国|DESTINATION( COUNTRY)?|SHIP ?TO( COUNTRY)?|COUNTRY)$/,
};

/** Guesses whether the first row is a heading and what its columns mean. Without one, the column whose cells look most like
 *  part numbers is taken for them. A guess is shown and can be changed. */
export function readSheet(rows: readonly string[][]): Sheet {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const [first = []] = filled;
  const mapping = mappingOf(first);
  if (Object.keys(mapping).length > 0) return { heading: first, rows: filled.slice(1), mapping: withPart(mapping, filled.slice(1)) };
  return { heading: null, rows: filled, mapping: withPart({}, filled) };
} // prettier-ignore

function mappingOf(heading: readonly string[]): Mapping {
  const mapping: Mapping = {};
  for (const [at, cell] of heading.entries()) {
    const plain = cell.normalize('NFKC').trim().toUpperCase().replaceAll('_', ' ');
    const meaning = meanings.find((one) => mapping[one] === undefined && synonyms[one].test(plain));
    if (meaning !== undefined) mapping[meaning] = at;
  }
  return mapping;
}

function withPart(mapping: Mapping, rows: readonly string[][]): Mapping {
  if (mapping.partNumber !== undefined) return mapping;
  const taken = Object.values(mapping);
  const width = Math.max(1, ...rows.slice(0, 50).map((row) => row.length));
  const scores = Array.from({ length: width }, (_, at) => (taken.includes(at) ? -1 : score(rows, at)));
  return { ...mapping, partNumber: scores.indexOf(Math.max(...scores)) };
}

/** How many of the first cells have both letters and digits. */
function score(rows: readonly string[][], at: number): number {
  return rows.slice(0, 50).filter((row) => /^(?=.*[A-Za-z])(?=.*\d)\S.{2,}$/.test((row[at] ?? '').normalize('NFKC').trim())).length;
} // prettier-ignore

/** Is the same mapping meant for the next file with this heading? */
export function headingKey({ heading }: Pick<Sheet, 'heading'>): string {
  return (heading ?? []).map((cell) => cell.trim()).join('\u001f');
}
