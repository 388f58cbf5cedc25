/** Do two values of rule data say the same? The order of keys does not matter, the order of a list does. */
export function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [entriesOf(a), entriesOf(b)];
  if (Array.isArray(a) !== Array.isArray(b) || left.size !== right.size) return false;
  return [...left].every(([key, value]) => right.has(key) && sameData(value, right.get(key)));
}

/** A key without a value is no key: JSON would not write it. */
function entriesOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, one]) => one !== undefined));
}
