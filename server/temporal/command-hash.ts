import { createHash } from 'node:crypto';
import { canonical } from '../mongo/chain.ts';

/** SHA-256 over who, where, which action and what: equal for a repeat, different for anything else. */
export function commandHash(command: { person: string; caseNumber: string; action: string; input: object }): string {
  return createHash('sha256')
    .update(canonical(identity(command)))
    .digest('hex');
}

/** Names of fields that we look up. */
const looked: readonly string[] = ['parties', 'standing', 'obstacles'];

/** What the client said, without what we looked up: a repeat may come after the register moved on, and at another time. */
function identity(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(identity);
  if (typeof value !== 'object' || value === null) return value;
  if ('registerSeq' in value && 'person' in value) return value.person;
  if (isSubmission(value)) return [value.content, value.judgment.id];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      one === undefined || looked.includes(key) ? [] : [[key, identity(one)]],
    ),
  );
}

/** Both are addresses by content; who sent it, and when, is not part of what was said. */
function isSubmission(value: object): value is { content: string; judgment: { id: string } } {
  return 'submittedBy' in value && 'content' in value && 'judgment' in value;
}
