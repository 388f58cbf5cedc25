import type { Subject } from '../../workflows/domain/amendment/impact.ts';
import { lawStateOf } from '../../workflows/domain/case/law-state.ts';
import { dayBefore } from '../../workflows/domain/classification/legal-date.ts';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import type { CaseState } from '../../workflows/domain/case/state.ts';
import { closedSteps } from '../../workflows/domain/case/state.ts';
import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import { cases, findCase, type CaseDocument } from '../mongo/cases.ts';
import type { Filter } from '../mongo/connection.ts';
import { commandBySystem } from '../temporal/system-command.ts';
import { findSubmissionContent } from '../graphql/words.ts';
import { factsOfSheet } from './sheet-facts.ts';
import type { Notice, SubjectSource, SubjectWorld } from './subject-source.ts';

/** Cases that are not decided, by what the applicant and the verification have said so far. */
export const openCases: SubjectSource = source({
  concerned: () => ({ step: { $nin: [...closedSteps] }, version: { $gt: 0 } }),
  judged: ({ submission, judgments, current }) => [submission.judgment, judgments.find(({ id }) => id === current)],
  lawState: lawBefore,
});

/** Certificates still valid the day before, by the judgment that was certified. One that was issued after its case was told of
 *  the amendment rests on the new law. */
export const certificates: SubjectSource = source({
  concerned: (version) => ({ step: 'issued', 'state.certificate.validUntil': { $gte: dayBefore(version) } }),
  judged: ({ judgments, certificate }) => [judgments.find(({ id }) => id === certificate?.judgment)],
  lawState: (state, version) => {
    const told = state.lawChanges?.find((one) => one.version === version);
    return told && state.certificate && told.at < state.certificate.issuedAt
      ? lawStateOf(state)
      : lawBefore(state, version);
  },
});

type Judged = { findings: { clause: string }[] } | undefined;
type Reading = {
  concerned: (version: LegalDate) => Filter<CaseDocument>;
  judged: (state: CaseState) => Judged[];
  lawState: (state: CaseState, version: LegalDate) => LegalDate;
};

function source({ concerned, judged, lawState }: Reading): SubjectSource {
  return {
    page: async (world, { law, version, after, limit }) => {
      const filter: Filter<CaseDocument> = { $and: [concerned(version), ...(after ? [{ _id: { $gt: after } }] : [])] };
      const found = await cases(world.mongo).find(filter).sort({ _id: 1 }).limit(limit).toArray(); // prettier-ignore
      const subjects = found.flatMap(({ state }) =>
        state ? [caseSubject(world, law, { state, judged: judged(state), lawState: lawState(state, version) })] : [],
      );
      const last = found.at(-1);
      return {
        subjects: await Promise.all(subjects),
        seen: found.length,
        ...(last && found.length === limit && { next: last._id }),
      };
    },
    tell,
    isConfidential: false,
    toldAtOnce: 20,
    count: (world, version) => cases(world.mongo).countDocuments(concerned(version)),
  };
}

type Read = { state: CaseState; judged: readonly Judged[]; lawState: LegalDate };

/** A case as what it was judged to be, with the answers of its sheet where they can be read. */
export async function caseSubject(
  world: Pick<SubjectWorld, 'contents'>,
  law: CompiledRules,
  { state, judged, lawState }: Read,
): Promise<Subject> {
  const content = await findSubmissionContent(world, state);
  const facts = content && factsOfSheet(law, content.sheet);
  return {
    id: state.caseNumber,
    lawState,
    clauses: [...new Set(judged.flatMap((one) => one?.findings.map(({ clause }) => clause) ?? []))],
    ...(facts && { facts }),
  };
}

/** The law it rested on before this amendment. */
function lawBefore({ lawChanges = [], ...state }: CaseState, version: LegalDate): LegalDate {
  return lawStateOf({ ...state, lawChanges: lawChanges.filter((one) => one.version !== version) });
}

/** By a command of its own, whose id is the amendment's: the case takes it once, whoever sends it how often. */
async function tell(world: SubjectWorld, { version, subject: { id }, impact, at }: Notice): Promise<boolean> {
  const found = await findCase(world.mongo, id);
  if (!found) return false;
  if (found.state.lawChanges?.some((one) => one.version === version)) return true;
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
