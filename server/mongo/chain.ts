import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The head before the first link. */
export const genesis = '0'.repeat(64);

/** The bytes that are hashed and addressed: RFC 8785, so that key order and number form cannot matter. Throws on what JSON has not. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('There is no canonical form of undefined');
  return text;
}

/** Hash of a link: SHA-256 over the previous hash and the canonical bytes, in hexadecimal digits.
 *  Source: quality.md R8. */
export function linkHash(previous: string, value: unknown): string {
  return createHash('sha256').update(previous).update(canonical(value)).digest('hex');
}

/** Links for events that follow `after` behind `head`. Empty for no events. */
export function chainOf<Event>({ after, head, events }: { after: number; head: string; events: readonly Event[] }) {
  let previous = head;
  return events.map((event, index) => {
    const link = { seq: after + index + 1, previous, hash: linkHash(previous, event), event };
    previous = link.hash;
    return link;
  });
}

/** Where recomputing stops to agree with what is stored: the position of the first bad link, or undefined. */
export function firstBreak(
  links: readonly { previous: string; hash: string; value: unknown }[],
  start = genesis,
): number | undefined {
  let head = start;
  for (const [index, link] of links.entries()) {
    if (link.previous !== head || link.hash !== linkHash(head, link.value)) return index;
    head = link.hash;
  }
  return undefined;
}
