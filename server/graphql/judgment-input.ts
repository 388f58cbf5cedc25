import type { JudgmentInput } from '../../workflows/domain/case/commands.ts';
import { lawStateOf } from '../../workflows/domain/case/law-state.ts';
import type { CaseState, Finding } from '../../workflows/domain/case/state.ts';
import type { Clause } from '../../workflows/domain/classification/rule-data.ts';
import type { FindingInput, JudgmentInput as WrittenJudgment, VerifiedJudgmentInput } from '../generated/resolvers.ts';
import type { World } from '../world.ts';
import type { Context } from './context.ts';
import { unknownFiles } from './evidence-file.ts';
import type { JudgmentContent } from './models.ts';
import type { Problem } from './problems.ts';
import { isApprovedTerm } from './summary-term.ts';
import { optionalTextProblems, requireNoProblems, textProblems } from './text-input.ts';
import { caseOwner } from './words.ts';

/** What an applicant and a verifier both write. */
type Judged = Pick<WrittenJudgment, 'verdict' | 'itemNumber' | 'findings' | 'reasoning'>;
const reasoningMax = 50_000;
const findingsMax = 200;
const evidenceMax = 20;
/** Findings travel in the command and stay in the state of the run, which must be small. */
const findingsMaxCharacters = 40_000;

/** Every problem of a judgment that may name `clauses`. Whether it fits the case is the case's to say. */
export function judgmentProblems(path: string, judgment: Judged, clauses: readonly Clause[]): Problem[] {
  const known = new Set(clauses.map(({ id }) => id));
  const { findings } = judgment;
  return [
    ...textProblems(`${path}.reasoning`, judgment.reasoning, reasoningMax),
    ...optionalTextProblems(`${path}.itemNumber`, judgment.itemNumber, 40),
    ...(findings.length === 0 ? [{ path: `${path}.findings`, code: 'TOO_FEW' } as const] : []),
    ...(findings.length > findingsMax ? [{ path: `${path}.findings`, code: 'TOO_MANY' } as const] : []),
    ...(JSON.stringify(findings.map(finding)).length > findingsMaxCharacters
      ? [{ path: `${path}.findings`, code: 'TOO_LONG' } as const]
      : []),
    ...findings.flatMap((one, index) => findingProblems(`${path}.findings.${index}`, one, known)),
    ...repeatedClauses(`${path}.findings`, findings),
  ];
}

function findingProblems(path: string, { clause, evidence }: FindingInput, known: ReadonlySet<string>): Problem[] {
  return [
    ...(known.has(clause) ? [] : [{ path: `${path}.clause`, code: 'UNKNOWN_CLAUSE' } as const]),
    ...((evidence ?? []).length > evidenceMax ? [{ path: `${path}.evidence`, code: 'TOO_MANY' } as const] : []),
  ];
}

/** One clause has one finding. */
function repeatedClauses(path: string, findings: readonly FindingInput[]): Problem[] {
  const first = new Map([...findings.entries()].reverse().map(([index, { clause }]) => [clause, index]));
  return findings.flatMap(({ clause }, index) =>
    first.get(clause) === index ? [] : [{ path: `${path}.${index}.clause`, code: 'REPEATED_CLAUSE' } as const],
  );
}

/** Stores a verifier's judgment and gives what the case is told of it; its id is the address of the whole. */
export async function storeJudgment(
  context: Context,
  state: CaseState,
  path: string,
  written: VerifiedJudgmentInput,
): Promise<JudgmentInput> {
  requireNoProblems([
    ...judgmentProblems(path, written, context.rules.clausesOn(lawStateOf(state))),
    ...(await reasoningProblems(context.world, path, written)),
  ]);
  requireNoProblems(await evidenceProblems(context, state, path, written));
  const content = { ...judgmentContent(written, state.submission.content), ...reasoningOf(written) };
  const id = await context.world.contents.put(caseOwner(state.caseNumber), content);
  return {
    id,
    verdict: written.verdict,
    findings: content.findings,
    ...(content.itemNumber && { itemNumber: content.itemNumber }),
  };
}

/** A finding rests on files of the case, the applicant's or a verifier's. */
async function evidenceProblems(
  context: Context,
  state: CaseState,
  path: string,
  { findings }: Judged,
): Promise<Problem[]> {
  const missing = await unknownFiles(
    context,
    state,
    findings.flatMap(({ evidence }) => evidence ?? []),
  );
  return findings.flatMap(({ evidence }, index) =>
    (evidence ?? []).some((id) => missing.has(id))
      ? [{ path: `${path}.findings.${index}.evidence`, code: 'UNKNOWN_FILE' } as const]
      : [],
  );
}

export function judgmentContent(
  { verdict, itemNumber, findings, reasoning }: Judged,
  submission: string,
): JudgmentContent {
  return { verdict, ...(itemNumber && { itemNumber }), findings: findings.map(finding), reasoning, submission };
}

/** Reasoning in fixed fields, and a summary in words that were approved. */
async function reasoningProblems(world: World, path: string, written: VerifiedJudgmentInput): Promise<Problem[]> {
  const { summaryTerms } = await world.registers.current();
  return [
    ...textProblems(`${path}.materialExamined`, written.materialExamined, reasoningMax),
    ...optionalTextProblems(`${path}.exclusionsConsidered`, written.exclusionsConsidered, reasoningMax),
    ...optionalTextProblems(`${path}.interpretation`, written.interpretation, reasoningMax),
    ...optionalTextProblems(`${path}.internalNote`, written.internalNote, reasoningMax),
    ...(written.summary ?? []).flatMap((term, index) =>
      isApprovedTerm(summaryTerms, term) ? [] : [{ path: `${path}.summary.${index}`, code: 'UNKNOWN_TERM' } as const],
    ),
  ];
}

function reasoningOf(written: VerifiedJudgmentInput): Partial<JudgmentContent> {
  const { materialExamined, exclusionsConsidered, interpretation, internalNote, summary } = written;
  return {
    materialExamined,
    ...(exclusionsConsidered && { exclusionsConsidered }),
    ...(interpretation && { interpretation }),
    ...(internalNote && { internalNote }),
    ...(summary && summary.length > 0 && { summary: [...new Set(summary)] }),
  };
}

function finding({ clause, verdict, reasons, evidence }: FindingInput): Finding {
  return { clause, verdict, reasons: [...new Set(reasons)], evidence: [...new Set(evidence)] };
}
