/** What the look-up hands over: the entry as it was asked for, and for when. */
export type DoubtSearch = { manufacturer?: string; partNumber?: string; asOf?: string };

export function doubtSearch({ manufacturer, partNumber, asOf }: Record<string, unknown>): DoubtSearch {
  const maker = textOf(manufacturer);
  const part = textOf(partNumber);
  const at = textOf(asOf);
  return {
    ...(maker && { manufacturer: maker }),
    ...(part && { partNumber: part }),
    ...(!Number.isNaN(Date.parse(at)) && { asOf: at }),
  };
}

/** A bare `7447` in an address arrives as a number. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 400) : '';
}
