/** @typedef {import('./read.mjs').Explained} Explained */
/** @typedef {import('../../workflows/domain/list/part-number.ts').PartReading} PartReading */
/** @typedef {import('../../workflows/domain/list/part-warnings.ts').PartWarning} PartWarning */

export const HELP = `Explains how a part number is read. Needs no engine and no network once it is set up.

  npm run -s part -- TEXT… [--json]
  npm run -s part -- -            one number a line, from standard input
  npm run -s part -- TEXT… --against LISTED [--manufacturer M]

  --json                    [{"input","key","recallKey","refused","match"}]: refused is null or its code, key and
                            recallKey are null when it is refused, match is null without --against
  --against LISTED          the matching level: original, normalised, packing, wildcard, makerAlias, near or none;
                            near is "did you mean", never a result
  --manufacturer M          the maker, in any spelling of the register: without it no rule of a maker applies
  --listed-manufacturer M   the maker of LISTED where it is entered under another name
  --                        what follows is a number, whatever it begins with

Exit code: 0 when every text was read or refused, 1 when the tool could not be set up, 2 when it was called wrongly.
`;

/** @type {Record<string, string>} */
const LEVELS = {
  original: 'equal as typed',
  normalised: 'equal after cleaning',
  packing: 'equal but for packing',
  wildcard: "in the maker's catalogue pattern",
  makerAlias: "equal, under another name of the maker; a judgment does not move with the maker's name",
  near: 'did you mean? Never a result',
  none: 'no match',
};

/** @type {Record<string, (warning: PartWarning) => string>} */
const WARNINGS = {
  LOOK_ALIKE_LETTER: (it) => `${named(it.character)} looks like a letter from A to Z but is not, and never matches one`,
  FOREIGN_CHARACTER: (it) => `${named(it.character)} is no character of a part number; it was kept`,
  WRITING_DIRECTION: (it) =>
    `${codePoint(it.character)} changes the order on the screen; the characters were read as stored`,
  SCIENTIFIC_NOTATION: () => 'a spreadsheet may have turned the number into scientific notation',
  DATE: () => 'a spreadsheet may have turned the number into a date',
  DATE_SERIAL: () => 'five digits may be what a spreadsheet made of a date',
  DECIMAL_POINT: () => 'a spreadsheet may have added the decimal point',
  ONLY_DIGITS: () => 'only digits: a spreadsheet may have removed leading zeros',
  SPREADSHEET_ERROR: () => 'this is the error text of a spreadsheet',
  FORMULA: () => 'this looks like a formula; it is kept as text',
  LITERAL_WILDCARD: () => 'a wildcard in what is typed is taken literally',
  DISTRIBUTOR_NUMBER: (it) => `this looks like an article number of ${it.distributor}; ask for the maker's own number`,
};

/** One number in plain lines. @param {Explained} explained @param {string | undefined} against */
export function inWords({ input, reading, match, warnings, packing }, against) {
  const lines = [visible(input)];
  if (reading.refused === null) lines.push(`  key        ${reading.key}`, `  recall key ${reading.recallKey}`);
  else lines.push(`  refused    ${reading.refused}: ${refusal(reading)}`);
  if (packing) {
    const { rule, kept } = packing;
    lines.push(`  maker rule ${rule.manufacturer}: ${rule.meaning} (${rule.certainty}); kept ${visible(kept)}`);
  }
  for (const warning of warnings) lines.push(`  warning    ${warning.code}: ${WARNINGS[warning.code]?.(warning)}`);
  if (match !== null) lines.push(`  match      ${match}: ${LEVELS[match]} (${visible(against ?? '')})`);
  return `${lines.join('\n')}\n`;
}

/** @param {Exclude<PartReading, { refused: null }>} reading */
function refusal({ refused, character }) {
  if (refused === 'TOO_SHORT') return 'fewer than three letters or digits';
  if (refused === 'TOO_LONG') return 'more than 100 characters';
  return `${named(character)} can be read in more than one way; write what is meant`;
}

/** @param {string | undefined} character */
function named(character) {
  return `${visible(character ?? '')} (${codePoint(character)})`;
}

/** @param {string | undefined} character */
function codePoint(character) {
  return `U+${(character?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Nothing that moves a terminal's cursor or hides: such characters are shown by their code.
 *  @param {string} text */
function visible(text) {
  return text.replaceAll('\u0000', '…').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (one) => `<${codePoint(one)}>`);
}
