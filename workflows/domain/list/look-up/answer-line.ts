import type { StatedFacts } from '../list-leaf.ts';
import { isUnreadable, type LookupAnswer, type LookupEntry, type Unreadable } from './look-up.ts';

/** The answer to one line of a batch, counted from 1. It names the leaf of each entry; whoever wants its proof asks for it. */
export function answerLine(line: number, answer: LookupAnswer<StatedFacts> | Unreadable) {
  if (isUnreadable(answer)) return { line, ...answer };
  const { input, key, warnings, verdict, asOf, treeSize, near, invoice } = answer;
  const entries = answer.entries.map(toldOf);
  const destination = answer.destination && { country: answer.destination.country, checks: answer.destination.checks.map(({ code }) => code) };
  return { line, input, key, warnings, verdict, asOf, treeSize, entries, near, invoice, destination };
} // prettier-ignore

/** What is told of an entry: of its change no more than where the log has it. */
export function toldOf(entry: LookupEntry<StatedFacts>) {
  const { verdict, reason, reasonText, since, match, manufacturer, partNumber, lawState, validTo, publication, invoiceLine } = entry;
  const { leaf } = entry.change;
  return { verdict, reason, reasonText, since, match, manufacturer, partNumber, lawState, validTo, publication, invoiceLine, leaf };
} // prettier-ignore
