import type { ClauseNameFragment, FindingContentFragment, JudgmentContentFragment } from '../../generated/graphql.ts';

export type ClauseRow = {
  clause: ClauseNameFragment;
  own: FindingContentFragment | undefined;
  verified: FindingContentFragment | undefined;
};

/** Both judgments aligned by clause: the applicant's order first, then what only the verifier found. */
export function byClause(own: JudgmentContentFragment, verified?: JudgmentContentFragment | null): ClauseRow[] {
  const clauses = new Map(
    [...own.findings, ...(verified?.findings ?? [])].map((finding) => [finding.clause.id, finding.clause]),
  );
  return [...clauses.values()].map((clause) => ({
    clause,
    own: findingOf(own, clause.id),
    verified: verified ? findingOf(verified, clause.id) : undefined,
  }));
}

function findingOf(judgment: JudgmentContentFragment, clauseId: string): FindingContentFragment | undefined {
  return judgment.findings.find((finding) => finding.clause.id === clauseId);
}
