/** The columns of a synthetic table that differ from part to part. */
export const words = ['型番', 'シリーズ', '判定', '法令', 'データシート', '判定者', '確認者'] as const;
export const own = ['max_clock_mhz', 'rated_ambient_max_c', 'performs_cryptography', 'crypto_authentication_or_signature_only', 'evidence:rated_ambient_max_c'] as const; // prettier-ignore
export type Cells = Partial<Record<(typeof words)[number] | (typeof own)[number], string>>;

export type Fault = keyof typeof faults;
type Spoil = (good: Cells, earlier: Cells) => Cells;

/** What goes wrong in makers' tables, each as it happens. Every row of such a kind is refused. */
export const faults = {
  twice: (good, earlier) => ({ ...good, 型番: earlier.型番 ?? '' }),
  placeholder: (good) => withNumber(good, (number) => `${number.slice(0, -1)}?`),
  scientificNotation: (good) => ({ ...good, 型番: '9.55E+12' }),
  lookAlikeLetter: (good) => withNumber(good, (number) => number.replace(/[TH]/, (letter) => (letter === 'T' ? 'Т' : 'Н'))),
  noDataSheet: (good) => ({ ...good, データシート: '-' }),
  staleLaw: (good) => ({ ...good, 法令: '2025-05-28' }),
  judgedControlled: (good) => ({ ...good, 判定: '該当' }),
  onePerson: (good) => ({ ...good, 判定者: '高橋 健一', 確認者: '高橋　健一' }),
  noEvidence: (good) => ({ ...good, rated_ambient_max_c: '125', 'evidence:rated_ambient_max_c': '' }),
  aboveLimit: (good) => ({ ...good, rated_ambient_max_c: '150' }),
  wrongUnit: (good) => ({ ...good, max_clock_mhz: '168 MPH' }),
} as const satisfies Readonly<Record<string, Spoil>>; // prettier-ignore

function withNumber(good: Cells, change: (number: string) => string): Cells {
  return { ...good, 型番: change(good.型番 ?? '') };
}
