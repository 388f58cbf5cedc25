/** What a person should look at in a number that was read. Nothing is repaired and nothing stripped. */
export type PartWarning = {
  readonly code: PartWarningCode;
  /** The character that caused it. */
  readonly character?: string;
  /** Whose article number it looks like. */
  readonly distributor?: string;
};
export const partWarningCodes = [
  'LOOK_ALIKE_LETTER', 'FOREIGN_CHARACTER', 'WRITING_DIRECTION', 'SCIENTIFIC_NOTATION', 'DATE', 'DATE_SERIAL',
  'DECIMAL_POINT', 'ONLY_DIGITS', 'SPREADSHEET_ERROR', 'FORMULA', 'LITERAL_WILDCARD', 'DISTRIBUTOR_NUMBER',
] as const; // prettier-ignore
export type PartWarningCode = (typeof partWarningCodes)[number];

/** One form of regulations/list/distributor-numbers.json. */
export type DistributorForm = { readonly distributor: string; readonly match: string };

const MONTH = '(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)';
const DATE = new RegExp(
  `^(?:\\d{1,2}-${MONTH}(?:-\\d{2,4})?|${MONTH}-\\d{1,4}|\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}|\\d{1,2}月\\d{1,2}日)$`,
);
const damage: ReadonlyArray<readonly [PartWarningCode, RegExp]> = [
  ['SCIENTIFIC_NOTATION', /^-?\d+(?:\.\d+)?E[+-]\d+$/],
  ['DATE', DATE],
  ['DATE_SERIAL', /^[2-5]\d{4}$/],
  ['DECIMAL_POINT', /^\d+\.0+$/],
  ['ONLY_DIGITS', /^\d+$/],
  ['SPREADSHEET_ERROR', /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)/],
  ['FORMULA', /^[=+@]/],
  ['LITERAL_WILDCARD', /[*?%]/],
];
/** One look for all of them: nearly no number has any. */
const ANY_DAMAGE = new RegExp(damage.map(([, { source }]) => source).join('|'));
const PLAIN = /^[ -~]*$/;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const FOREIGN = /[^ -~]/u;

/** The warnings for a text and the key it was read as: letters that only look like A to Z, traces of a spreadsheet
 *  (a value in scientific notation, a date, lost zeros), distributors' article numbers. Empty when all is well. */
export function partWarnings(
  { text, key }: { readonly text: string; readonly key: string },
  forms: readonly DistributorForm[],
): readonly PartWarning[] {
  const foreign = PLAIN.test(text) ? none : [...foreignIn(text, key)];
  const [damaged, form] = [traces(key), distributor(key, forms)];
  return foreign === none && damaged === none && form === none ? none : [...foreign, ...damaged, ...form];
}

const none: readonly PartWarning[] = [];

function* foreignIn(text: string, key: string): Generator<PartWarning> {
  const letter = LOOK_ALIKE.exec(key)?.[0];
  const foreign = FOREIGN.exec(key)?.[0];
  if (letter !== undefined) yield { code: 'LOOK_ALIKE_LETTER', character: letter };
  if (foreign !== undefined && foreign !== letter) yield { code: 'FOREIGN_CHARACTER', character: foreign };
  const direction = DIRECTION.exec(text)?.[0];
  if (direction !== undefined) yield { code: 'WRITING_DIRECTION', character: direction };
}

function traces(key: string): readonly PartWarning[] {
  if (!ANY_DAMAGE.test(key)) return none;
  return damage.filter(([, pattern]) => pattern.test(key)).map(([code]) => ({ code }));
}

function distributor(key: string, forms: readonly DistributorForm[]): readonly PartWarning[] {
  const at = expressionsOf(forms).findIndex((expression) => expression.test(key));
  const form = forms[at];
  return form === undefined ? none : [{ code: 'DISTRIBUTOR_NUMBER', distributor: form.distributor }];
}

const compiled = new WeakMap<readonly DistributorForm[], readonly RegExp[]>();

/** Compiled once for the data they come from, not for every number. */
function expressionsOf(forms: readonly DistributorForm[]): readonly RegExp[] {
  const expressions = compiled.get(forms) ?? forms.map(({ match }) => new RegExp(match));
  compiled.set(forms, expressions);
  return expressions;
}
