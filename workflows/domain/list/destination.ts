/** regulations/list/destinations.json: groups of destinations as the law names them, dated, and what each means for a listed part. */
export type DestinationData = {
  readonly states: readonly { readonly from: string; readonly groups: Readonly<Record<string, readonly string[]>> }[];
  readonly checks: readonly GroupCheck[];
  readonly earlier: DestinationCheck;
  readonly countries: readonly string[];
};
export type DestinationCheck = {
  readonly code: string;
  readonly citation: string;
  readonly certainty: 'certain' | 'toBeConfirmed';
  readonly ja: string;
  readonly en: string;
};
type GroupCheck = DestinationCheck & { readonly in?: string; readonly notIn?: string };

/** What remains to be checked although the part is listed. Never empty: row 16 always remains. Source: README of the domain, §2, P10. */
export type Destination = { readonly country: string; readonly checks: readonly DestinationCheck[] };

/** The checks for a country (ISO 3166-1, two letters) on a day in Tokyo; undefined for what is no country. Before the first loaded state
 *  of the groups it is a general sentence. */
export function findDestination(
  data: DestinationData,
  { country, day }: { readonly country: string; readonly day: string },
): Destination | undefined {
  if (!data.countries.includes(country)) return undefined;
  const groups = data.states.filter(({ from }) => from <= day).at(-1)?.groups;
  if (groups === undefined) return { country, checks: [data.earlier] };
  const belongs = (group: string) => groups[group]?.includes(country) ?? false;
  const asked = data.checks.filter((check) => appliesTo(check, belongs));
  return { country, checks: asked.map(({ in: _in, notIn: _notIn, ...check }) => check) };
}

function appliesTo({ in: inside, notIn }: GroupCheck, belongs: (group: string) => boolean): boolean {
  if (inside !== undefined) return belongs(inside);
  return notIn === undefined || !belongs(notIn);
}
