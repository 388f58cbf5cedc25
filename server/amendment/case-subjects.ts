import type { Subject } from '../../workflows/domain/amendment/impact.ts';
import { lawStateOf } from '../../workflows/domain/case/law-state.ts';
import type { CaseState } from '../../workflows/domain/case/state.ts';
import { closedSteps } from '../../workflows/domain/case/state.ts';
import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import { cases, findCase, type CaseDocument } from '../mongo/cases.ts';
import type { Filter } from '../mongo/connection.ts';
import { commandBySystem } from '../temporal/system-command.ts';
import { findSubmissionContent } from '../graphql/words.ts';
import { factsOfSheet } from './sheet-facts.ts';
import type { Notice, Page, SubjectSource, SubjectWorld } from './subject-source.ts';

/** Cases that are not decided, by what the applicant and the verification have said so far. */
export const openCases: SubjectSource = source(
  () => ({ step: { $nin: [...closedSteps] }, version: { $gt: 0 } }),
  ({ submission, judgments, current }) => [submission.judgment, judgments.find(({ id }) => id === current)],
);

/** Certificates still valid on the day, by the judgment that was certified. */
export const certificates: SubjectSource = source(
  (version) => ({ step: 'issued', 'state.certificate.validUntil': { $gte: version } }),
  ({ judgments, certificate }) => [judgments.find(({ id }) => id === certificate?.judgment)],
);

type Judged = { findings: { clause: string }[] } | undefined;

function source(
  concerned: (version: LegalDate) => Filter<CaseDocument>,
  judged: (state: CaseState) => Judged[],
): SubjectSource {
  return {
    page: async (world, page) => {
      const { version, after, limit } = page;
      const filter: Filter<CaseDocument> = { $and: [concerned(version), ...(after ? [{ _id: { $gt: after } }] : [])] };
      const found = await cases(world.mongo).find(filter).sort({ _id: 1 }).limit(limit).toArray(); // prettier-ignore
      return Promise.all(found.flatMap(({ state }) => (state ? [subject(world, page, { state, judged: judged(state) })] : []))); // prettier-ignore
    },
    tell,
    count: (world, version) => cases(world.mongo).countDocuments(concerned(version)),
  };
}

type Read = { state: CaseState; judged: readonly Judged[] };

async function subject(world: SubjectWorld, { law }: Page, { state, judged }: Read): Promise<Subject> {
  const content = await findSubmissionContent(world, state);
  const facts = content && factsOfSheet(law, content.sheet);
  return {
    id: state.caseNumber,
    lawState: lawStateOf(state),
    clauses: [...new Set(judged.flatMap((one) => one?.findings.map(({ clause }) => clause) ?? []))],
    ...(facts && { facts }),
  };
}

/** By a command of its own, whose id is the amendment's: the case takes it once, whoever sends it how often. */
async function tell(world: SubjectWorld, { version, subject: { id }, impact, at }: Notice): Promise<boolean> {
  const found = await findCase(world.mongo, id);
  if (!found) return false;
  const { clauses, outcome } = impact;
  const order = { action: 'noteAmendment' as const, id: `amendment/${version}`, at, input: { version, clauses: [...clauses], outcome } }; // prettier-ignore
  try {
    const sent = await commandBySystem(world, found.state, order);
    if (sent === 'pending' || sent === 'unknown') throw new Error(`Case ${id} has not answered yet`);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'WRONG_STEP' && error.facts.step === 'issuing') throw new Error(`Case ${id} is being issued`);
    // The hash covers what the amendment meant: a case that was told and moved on since must not be told otherwise.
    return error.code === 'COMMAND_ID_REUSED';
  }
}
