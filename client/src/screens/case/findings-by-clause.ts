import type { ClauseNameFragment, FindingContentFragment, JudgmentContentFragment } from '../../generated/graphql.ts';

/** One clause, and what each judgment finds of it, in the order of the judgments. */
export type ClauseRow = { clause: ClauseNameFragment; findings: (FindingContentFragment | undefined)[] };

/** The judgments aligned by clause: the applicant's order first, then what only a verifier found. */
export function byClause(judgments: readonly JudgmentContentFragment[]): ClauseRow[] {
  const clauses = new Map(
    judgments.flatMap(({ findings }) => findings).map((finding) => [finding.clause.id, finding.clause]),
  );
  return [...clauses.values()].map((clause) => ({
    clause,
    findings: judgments.map(({ findings }) => findings.find((one) => one.clause.id === clause.id)),
  }));
}

/** Reason codes and evidence alone are no difference; a clause that one side does not name is one. */
export function isDifferent({ findings: [own] }: ClauseRow, finding: FindingContentFragment | undefined): boolean {
  return own?.verdict !== finding?.verdict;
}
