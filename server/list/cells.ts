import type { Parameter } from '../../workflows/domain/classification/rule-data.ts';

const yes = ['yes', 'true', 'はい', '有', '○', '〇', 'y'];
const no = ['no', 'false', 'いいえ', '無', '×', 'n'];
const verdicts: Readonly<Record<string, string>> = {
  非該当: 'notControlled', notcontrolled: 'notControlled', 該当: 'controlled', controlled: 'controlled',
  対象外: 'outOfScope', outofscope: 'outOfScope',
}; // prettier-ignore
const quantity = /^([-+−]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?)\s*(\D\S*)?$/i;

/** A cell as the raw answer that the fact check reads: it accepts what people write, and decides nothing. What it cannot read goes on
 *  as text, so that the check refuses it with the place. Undefined for an empty cell: the answer is then unknown. */
export function answerIn(cell: string, parameter: Parameter): unknown {
  const text = plain(cell);
  if (text === '') return undefined;
  switch (parameter.type) {
    case 'boolean':
      return yes.includes(text.toLowerCase()) ? true : no.includes(text.toLowerCase()) ? false : text;
    case 'choice':
      return choiceIn(text, parameter);
    case 'set':
      return text === '-' ? [] : text.split(/[;,、；]/).map((one) => choiceIn(one.trim(), parameter)); // prettier-ignore
    case 'number':
    case 'integer':
      return numberIn(text, parameter);
  }
}

/** The maker's own judgment, in the word of the contract where it is one. */
export function verdictIn(cell: string): string {
  const text = plain(cell);
  return verdicts[text.toLowerCase().replace(/[\s_-]/g, '')] ?? text;
}

/** A day as `2026-02-14`, also written with strokes, dots or 年月日. */
export function dayIn(cell: string): string {
  const text = plain(cell);
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function numberIn(text: string, { unit }: Parameter): unknown {
  const [, digits, written] = quantity.exec(text) ?? [];
  if (digits === undefined) return text;
  const value = withoutExponent(digits.replace('−', '-').replaceAll(',', ''));
  return written === undefined || written === unit ? value : { value, unit: written };
}

/** A sheet shows a large figure as 5E+13; a fact is a decimal, so its point is moved and no digit changes. */
function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = ''] = /^([-+]?)(\d+)(?:\.(\d+))?e([-+]?\d{1,2})$/i.exec(text) ?? [];
  if (exponent === '') return text;
  const point = whole.length + Number(exponent);
  const all = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${fraction}`.padEnd(point, '0');
  const at = Math.max(1, point);
  return `${sign === '-' ? '-' : ''}${all.slice(0, at)}${all.length > at ? `.${all.slice(at)}` : ''}`;
} // prettier-ignore

function choiceIn(text: string, { choices = [] }: Parameter): string {
  const found = choices.find(({ value, label }) => [value, label.ja, label.en].some((one) => plain(one).toLowerCase() === text.toLowerCase())); // prettier-ignore
  return found?.value ?? text;
}

function plain(cell: string): string {
  return cell.normalize('NFKC').trim();
}
