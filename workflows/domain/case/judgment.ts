import { Refusal } from '../refusal.ts';
import type { ContentId, Finding, Judgment, Outcome, PersonId } from './state.ts';

type JudgedContent = Pick<Judgment, 'verdict' | 'itemNumber' | 'findings'>;
export type ClauseDifference = { clause: string; before: Finding | undefined; after: Finding | undefined };

/** Per clause, what two judgments say differently, in the order of the later one.
 *  A clause named by one side only is a difference; reason codes and evidence alone are none. */
export function difference(before: JudgedContent, after: JudgedContent): ClauseDifference[] {
  const clauses = [...new Set([...after.findings, ...before.findings].map((finding) => finding.clause))];
  return clauses
    .map((clause) => ({ clause, before: findingOf(before, clause), after: findingOf(after, clause) }))
    .filter((row) => row.before?.verdict !== row.after?.verdict);
}

/** How the verified judgment relates to the applicant's: derived, never typed.
 *  Verdict or item number changed is substantial; a change in any clause alone is a modification. */
export function outcome(applicant: JudgedContent, verified: JudgedContent): Outcome {
  if (applicant.verdict !== verified.verdict || applicant.itemNumber !== verified.itemNumber)
    return 'substantiallyModified';
  return difference(applicant, verified).length > 0 ? 'modified' : 'verified';
}

/** Refuses a judgment whose parts do not fit: `REASON_MISSING` on a changed clause, `INVALID_FIELD` otherwise. */
export function requireCoherent(judged: JudgedContent, applicant: JudgedContent): void {
  const repeated = judged.findings.find(
    (one, index) => judged.findings.findIndex((other) => other.clause === one.clause) !== index,
  );
  if (repeated) throw new Refusal('INVALID_FIELD', { field: 'findings.clause', clause: repeated.clause });
  if (judged.findings.length === 0) throw new Refusal('INVALID_FIELD', { field: 'findings' });
  if (judged.verdict === 'controlled' && !judged.itemNumber)
    throw new Refusal('INVALID_FIELD', { field: 'itemNumber' });
  if (judged.verdict === 'controlled' && !judged.findings.some((finding) => finding.verdict === 'controlled'))
    throw new Refusal('INVALID_FIELD', { field: 'findings.verdict' });
  if (judged.verdict === 'notControlled' && judged.findings.some((finding) => finding.verdict === 'controlled'))
    throw new Refusal('INVALID_FIELD', { field: 'verdict' });
  for (const { clause, after } of difference(applicant, judged))
    if (!after || after.reasons.length === 0)
      throw new Refusal('REASON_MISSING', { field: 'findings.reasons', clause });
}

/** The person's signature stands under exactly this judgment. A changed judgment has a new id, so old ones never count. */
export function hasSigned(
  signatures: readonly { person: PersonId; judgment: ContentId }[],
  person: PersonId,
  judgment: ContentId,
): boolean {
  return signatures.some((signature) => signature.person === person && signature.judgment === judgment);
}

function findingOf(judged: JudgedContent, clause: string): Finding | undefined {
  return judged.findings.find((finding) => finding.clause === clause);
}
