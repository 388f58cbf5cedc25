import { createHash } from 'node:crypto';
import { canonical } from '../mongo/chain.ts';

/** SHA-256 over who, where, which action and what: equal for a repeat, different for anything else. */
export function commandHash(command: { person: string; caseNumber: string; action: string; input: object }): string {
  return createHash('sha256')
    .update(canonical(identity(command)))
    .digest('hex');
}

/** What the client said, without what we looked up: a repeat may come after the register moved on, and at another time. */
function identity(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(identity);
  if (typeof value !== 'object' || value === null) return value;
  if ('registerSeq' in value && 'person' in value) return value.person;
  if ('submittedBy' in value && 'content' in value) return value.content; // the address covers the judgment as well
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, identity(one)]])),
  );
}
