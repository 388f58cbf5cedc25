const MARKS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Parses JSON without losing a digit: a number that a double cannot hold becomes text, which a fact may be just as well.
 *  Throws SyntaxError as JSON.parse does. @param {string} text @returns {unknown} */
export function parseExactJson(text) {
  JSON.parse(text);
  return JSON.parse(text.replace(TOKENS, (token) => (token.startsWith('"') || isHeld(token) ? token : `"${token}"`)));
}

/** A key that stands twice in one object: JSON.parse would silently keep the last answer. The text must be JSON.
 *  @param {string} text @returns {string | undefined} */
export function repeatedKey(text) {
  /** @type {{ keys: Set<string> | undefined, isKey: boolean }[]} */
  const open = [];
  for (const [mark] of text.matchAll(MARKS)) {
    const inside = open.at(-1);
    if (mark === '{' || mark === '[') open.push({ keys: mark === '{' ? new Set() : undefined, isKey: true });
    else if (mark === '}' || mark === ']') open.pop();
    else if (inside && (mark === ',' || mark === ':')) inside.isKey = mark === ',';
    else if (inside?.keys && inside.isKey) {
      const key = JSON.parse(mark);
      if (inside.keys.has(key)) return key;
      inside.keys.add(key);
    }
  }
  return undefined;
}

/** Whether the shortest text of the double means the same decimal. @param {string} token */
function isHeld(token) {
  const number = Number(token);
  return Number.isFinite(number) && digitsOf(token) === digitsOf(String(number));
}

/** Sign, significant digits and their power of ten, as one text. @param {string} token */
function digitsOf(token) {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
