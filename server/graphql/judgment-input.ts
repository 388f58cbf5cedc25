import type { JudgmentInput } from '../../workflows/domain/case/commands.ts';
import type { Clause } from '../../workflows/domain/classification/rule-data.ts';
import { lawStateOf } from '../../workflows/domain/case/law-state.ts';
import type { CaseState, Finding } from '../../workflows/domain/case/state.ts';
import type { FindingInput, JudgmentInput as WrittenJudgment } from '../generated/resolvers.ts';
import type { Context } from './context.ts';
import type { JudgmentContent } from './models.ts';
import type { Problem } from './problems.ts';
import { optionalTextProblems, requireNoProblems, textProblems } from './text-input.ts';
import { caseOwner } from './words.ts';

const reasoningMax = 50_000;
const findingsMax = 200;

/** Every problem of a judgment that may name `clauses`. Whether it fits the case is the case's to say. */
export function judgmentProblems(path: string, judgment: WrittenJudgment, clauses: readonly Clause[]): Problem[] {
  const known = new Set(clauses.map(({ id }) => id));
  const { findings } = judgment;
  return [
    ...textProblems(`${path}.reasoning`, judgment.reasoning, reasoningMax),
    ...optionalTextProblems(`${path}.itemNumber`, judgment.itemNumber, 40),
    ...(findings.length === 0 ? [{ path: `${path}.findings`, code: 'TOO_FEW' } as const] : []),
    ...(findings.length > findingsMax ? [{ path: `${path}.findings`, code: 'TOO_MANY' } as const] : []),
    ...findings.flatMap(({ clause }, index) =>
      known.has(clause) ? [] : [{ path: `${path}.findings.${index}.clause`, code: 'UNKNOWN_CLAUSE' } as const],
    ),
  ];
}

/** Stores a verifier's judgment and gives what the case is told of it; its id is the address of the whole. */
export async function storeJudgment(
  { world: { contents }, rules }: Context,
  state: CaseState,
  path: string,
  written: WrittenJudgment,
): Promise<JudgmentInput> {
  requireNoProblems(judgmentProblems(path, written, rules.clausesOn(lawStateOf(state))));
  const content = judgmentContent(written, state.submission.content);
  const id = await contents.put(caseOwner(state.caseNumber), content);
  return {
    id,
    verdict: written.verdict,
    findings: content.findings,
    ...(content.itemNumber && { itemNumber: content.itemNumber }),
  };
}

export function judgmentContent(
  { verdict, itemNumber, findings, reasoning }: WrittenJudgment,
  submission: string,
): JudgmentContent {
  return { verdict, ...(itemNumber && { itemNumber }), findings: findings.map(finding), reasoning, submission };
}

function finding({ clause, verdict, reasons, evidence }: FindingInput): Finding {
  return { clause, verdict, reasons: reasons ?? [], evidence: evidence ?? [] };
}
