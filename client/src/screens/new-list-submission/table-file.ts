/** The columns that a table seems to have, and its first rows. */
export type Preview = {
  encoding: string;
  columns: readonly { heading: string; meaning: string | null }[];
  rows: readonly (readonly string[])[];
  notes: readonly { code: string; about: string }[];
  questions: readonly { name: string; ja: string; en: string }[];
};

type Words = { ja: string; en: string };
export type Standing = 'eligible' | 'needsExpert' | 'refused';
export type Found = {
  criterion: string;
  code: string;
  about: string | null;
  /** Where it is a clause or a question. */
  aboutWords: { ja: string; en: string } | null;
  ends: Standing;
  reason: Words;
  citation: Words;
};
/** What could stand in the cell instead, the likeliest first, and a sentence; null where the reason says all there is. */
type Suggestion = { values: readonly string[]; say: Words } | null;
export type FoundInRow = Found & { row: number; column: string | null; value: string | null; suggestion: Suggestion };

/** What the criteria of today say of a table. */
export type DryRun = {
  day: string;
  encoding: string;
  rows: number;
  counts: Record<Standing, number>;
  codes: readonly (Found & { rows: number })[];
  makerFindings: readonly Found[];
  findings: readonly FoundInRow[];
  isCutOff: boolean;
  notes: Preview['notes'];
};

/** How a refused request is told. */
export type Problem = { code: string; title: string; titleJa?: string; detail?: string; row?: number; column?: string };

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const firstPiece = 2 ** 17;

export function isWorkbook({ name }: File): boolean {
  return name.toLowerCase().endsWith('.xlsx');
}

export function mediaTypeOf(file: File): string {
  if (isWorkbook(file)) return workbook;
  return file.name.toLowerCase().endsWith('.tsv') ? 'text/tab-separated-values' : 'text/csv';
}

/** As much of a file as a preview needs: whole lines from the beginning of a text; a workbook has no beginning. */
export async function pieceForPreview(file: File): Promise<Blob> {
  if (isWorkbook(file) || file.size <= firstPiece) return file;
  const bytes = new Uint8Array(await file.slice(0, firstPiece).arrayBuffer());
  const isLittleEndian = bytes[0] === 0xff && bytes[1] === 0xfe; // of UTF-16, whose line end has a second byte
  const end = bytes.lastIndexOf(0x0a) + (isLittleEndian ? 2 : 1);
  return end > 1 ? file.slice(0, end) : file.slice(0, firstPiece);
}
