import type { StatedFacts } from '../list-leaf.ts';
import { isUnreadable, type LookupAnswer, type Unreadable } from './look-up.ts';

/** A batch names the leaf of each entry; whoever wants its proof asks for it. */
export function answerLine(answer: LookupAnswer<StatedFacts> | Unreadable) {
  if (isUnreadable(answer)) return answer;
  const { destination } = answer;
  const remaining = destination && { country: destination.country, checks: destination.checks.map(({ code }) => code) };
  return {
    ...answer,
    destination: remaining,
    entries: answer.entries.map(({ change, ...entry }) => ({ ...entry, leaf: change.leaf })),
  };
}
