/** How a number of a sheet is shown, as far as it changes what a reader would write down. */
export type NumberStyle =
  | { readonly kind: 'general' | 'scientific' | 'date' | 'time' | 'dateTime' }
  | {
      readonly kind: 'digits';
      readonly least: number;
      readonly decimals: number;
      readonly percent: boolean;
      readonly after: string;
    };

const general: NumberStyle = { kind: 'general' };
/** ECMA-376 part 1, 18.8.30; the codes of East Asian dates differ by language, their ids do not. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yy h:mm', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0',
  48: '##0.0E+0',
}; // prettier-ignore
const isEastAsianDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
/** A spreadsheet allows no longer one. */
const longestCode = 255;
const digits = /^[#?,]*(0*)(?:[#?,]*)(?:\.(0*)[#?]*)?(%?)$/;

/** By the id of a number format, and its own code where the workbook has one for it. */
export function numberStyleOf(id: number, code?: string): NumberStyle {
  const known = code ?? builtIn[id];
  if (known === undefined) return isEastAsianDate(id) ? { kind: 'date' } : general;
  return styleOfCode(known.slice(0, longestCode));
}

function styleOfCode(code: string): NumberStyle {
  const [first = ''] = code.split(';');
  const after = /^[^"\\]*?((?:"[^"]*"|\\.|\s)+)$/.exec(first)?.[1] ?? '';
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').trim();
  if (/^general$/i.test(bare) || bare === '@' || bare === '') return general;
  if (/e[+-]/i.test(bare)) return { kind: 'scientific' };
  const hasDay = /[ydge]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
  const hasTime = /[hs]|AM\/PM/i.test(bare);
  if (hasDay || hasTime) return { kind: hasDay && hasTime ? 'dateTime' : hasDay ? 'date' : 'time' };
  const [, least, decimals = '', percent] = digits.exec(bare) ?? [];
  if (least === undefined) return general;
  return { kind: 'digits', least: least.length, decimals: decimals.length, percent: percent === '%', after: after.replace(/"|\\/g, '') };
} // prettier-ignore

/** A number that is shown as it is stored. */
const short = /^-?\d{1,9}(?:\.\d{1,5})?$/;

/** The stored number as a person would copy it from the sheet: leading and trailing zeros that the style shows are kept, days are
 *  `2026-02-14`, and no digit of the value is rounded away. From twelve digits on a sheet shows an exponent, so the text has one. */
export function shownNumber(stored: string, style: NumberStyle, is1904: boolean): string {
  if (style.kind === 'general' && short.test(stored)) return stored;
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  switch (style.kind) {
    case 'general':
      return plain(value);
    case 'scientific':
      return exponential(value);
    case 'digits':
      return withDigits(value, style);
    case 'date':
    case 'time':
    case 'dateTime':
      return moment(value, style.kind, is1904) ?? plain(value);
  }
}

/** Fifteen digits are what a spreadsheet keeps; the rest of a stored number is an artefact of binary. */
function plain(value: number): string {
  const kept = Number(value.toPrecision(15));
  return Math.abs(kept) >= 1e11 ? exponential(kept) : String(kept).toUpperCase();
}

function exponential(value: number): string {
  return Number(value.toPrecision(15)).toExponential().toUpperCase();
}

type Digits = Extract<NumberStyle, { kind: 'digits' }>;

function withDigits(value: number, { least, decimals, percent, after }: Digits): string {
  const kept = Number((percent ? value * 100 : value).toPrecision(15));
  const text = String(Math.abs(kept));
  if (text.includes('e')) return plain(kept);
  const [whole = '', fraction = ''] = text.split('.');
  const tail = fraction.padEnd(decimals, '0');
  return `${kept < 0 ? '-' : ''}${whole.padStart(least, '0')}${tail && `.${tail}`}${percent ? '%' : ''}${after}`;
}

const dayMs = 86_400_000;
const latest = 2_958_466; // the day after 9999-12-31

/** The calendar of 1900 counts a 29 February that never was: serials below 60 are one day later than the rest says. */
function moment(serial: number, kind: 'date' | 'time' | 'dateTime', is1904: boolean): string | undefined {
  if (serial < 0 || serial >= latest) return undefined;
  const days = is1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial;
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round((days * dayMs) / 1_000) * 1_000).toISOString();
  const [day = '', time = ''] = iso.slice(0, 19).split('T');
  if (kind === 'time') return time;
  return kind === 'date' ? day : `${day} ${time}`;
}
