import { typedDate } from '../../language/typed-date.ts';

/** What the page shows, as it stands in its address. */
export type GuidanceSearch = { clause?: string; sector?: string; asOf?: string };

export function guidanceSearch({ clause, sector, asOf }: Record<string, unknown>): GuidanceSearch {
  const day = typeof asOf === 'string' ? typedDate(asOf) : undefined;
  // A bare `7` in an address arrives as a number.
  const asked = typeof clause === 'string' || typeof clause === 'number' ? String(clause) : '';
  return {
    ...(asked && { clause: asked }),
    ...(typeof sector === 'string' && sector && { sector }),
    ...(day && { asOf: day }),
  };
}
