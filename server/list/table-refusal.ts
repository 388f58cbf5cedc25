import type { Words } from '../../workflows/domain/classification/rule-data.ts';

export const tableLimits = {
  bytes: 400 * 2 ** 20,
  /** A workbook as it is sent, packed. */
  packedBytes: 100 * 2 ** 20,
  rows: 500_000,
  columns: 200,
  cell: 10_000,
} as const;

/** What is said about a file that is refused as a whole. */
export const tableRefusals = {
  NOT_TEXT: { ja: '文字として読めません。UTF-8 または Shift_JIS の CSV、または XLSX を送ってください。', en: 'It cannot be read as text. Send a CSV in UTF-8 or Shift_JIS, or an XLSX.' },
  QUOTE_NOT_CLOSED: { ja: '引用符（"）が閉じていません。', en: 'A quotation mark (") is not closed.' },
  TOO_MANY_ROWS: { ja: '行が多すぎます（上限 500,000 行）。分けて送ってください。', en: 'It has too many rows (at most 500,000). Send it in parts.' },
  TOO_MANY_COLUMNS: { ja: '列が多すぎます（上限 200 列）。', en: 'It has too many columns (at most 200).' },
  CELL_TOO_LONG: { ja: 'セルの文字が多すぎます（上限 10,000 文字）。', en: 'A cell is too long (at most 10,000 characters).' },
  TOO_LARGE: { ja: 'ファイルが大きすぎます。分けて送ってください。', en: 'The file is too large. Send it in parts.' },
  NOT_A_WORKBOOK: { ja: 'XLSX ファイルではありません。', en: 'It is not an XLSX file.' },
  OLD_OR_LOCKED_WORKBOOK: { ja: '古い形式（.xls）か、パスワードで保護されたファイルです。パスワードなしの .xlsx で保存してください。', en: 'It is an old .xls or locked by a password. Save it as .xlsx without a password.' },
  BROKEN_WORKBOOK: { ja: 'ファイルが壊れているか、途中で切れています。', en: 'The file is broken or was cut off.' },
  UNSAFE_WORKBOOK: { ja: '展開すると極端に大きくなるなど、安全に開けないファイルです。', en: 'The file is not safe to open: it would unpack to an extreme size, or holds what no table holds.' },
  NO_VISIBLE_SHEET: { ja: '表示されているシートがありません。', en: 'It has no visible sheet.' },
  FORMULA_CELL: { ja: '数式のセルがあります。値に置き換えてください。', en: 'A cell holds a formula. Replace it by its value.' },
  TOO_MUCH_TEXT: { ja: '文字が多すぎて XLSX として読めません。CSV で送ってください。', en: 'It holds too much text to be read as XLSX. Send it as CSV.' },
  READER_STOPPED: { ja: '読み取りに時間またはメモリがかかりすぎたため、中止しました。CSV で送ってください。', en: 'Reading took too much time or memory and was stopped. Send it as CSV.' },
  READER_BUSY: { ja: 'ほかの XLSX を読み取っています。少し待ってからもう一度送ってください。', en: 'Other XLSX files are being read. Wait a little and send it again.' },
} as const satisfies Readonly<Record<string, Words>>; // prettier-ignore
export type TableRefusalCode = keyof typeof tableRefusals;

/** Why a file is refused as a whole. `row` is the last row that could be read, or with a `column` (as a spreadsheet letters it)
 *  the row of the cell that is refused. */
export type TableRefusal = { readonly code: TableRefusalCode; readonly row: number; readonly column?: string };

export function refusal(code: TableRefusalCode, { row = 0, column }: { row?: number; column?: string | undefined } = {}): TableRefusal & Error {
  return Object.assign(new Error(code), { code, row, ...(column !== undefined && { column }) });
} // prettier-ignore

export function isTableRefusal(error: unknown): error is TableRefusal {
  return error instanceof Error && 'code' in error && 'row' in error && Object.hasOwn(tableRefusals, String(error.code));
} // prettier-ignore
