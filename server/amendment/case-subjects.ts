import type { Subject } from '../../workflows/domain/amendment/impact.ts';
import { lawStateOf } from '../../workflows/domain/case/law-state.ts';
import { dayBefore } from '../../workflows/domain/classification/legal-date.ts';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import type { CaseState, EarlierCertificate } from '../../workflows/domain/case/state.ts';
import { closedSteps } from '../../workflows/domain/case/state.ts';
import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import { cases, findCase, type CaseDocument } from '../mongo/cases.ts';
import type { Filter } from '../mongo/connection.ts';
import { commandBySystem, type Order } from '../temporal/system-command.ts';
import { findSubmissionContent } from '../graphql/words.ts';
import { factsOfSheet } from './sheet-facts.ts';
import type { Notice, SubjectSource, SubjectWorld } from './subject-source.ts';

/** Cases that are not decided, by what the applicant and the verification have said so far. */
export const openCases: SubjectSource = source({
  concerned: () => ({ step: { $nin: [...closedSteps] }, version: { $gt: 0 } }),
  read: (state, version) => {
    const { submission, judgments, current } = state;
    const judged = [submission.judgment, judgments.find(({ id }) => id === current)];
    return [{ state, judged, lawState: lawBefore(state, version) }];
  },
});

/** Certificates still valid the day before, by the judgment that was certified: that of the last round, and those of earlier ones whatever
 *  became of their case since. One that was issued after its case was told of the amendment rests on the new law. */
export const certificates: SubjectSource = source({
  concerned: (version) => ({ $or: [lastIssued(version), earlierIssued(version)] }),
  read: (state, version) => [
    ...(isLastConcerned(state, version) ? [lastCertificate(state, version)] : []),
    ...(state.earlierCertificates ?? []).filter((one) => isEarlierConcerned(one, version)).map((one) => ofEarlierRound(state, one)),
  ],
}); // prettier-ignore

const lastIssued = (version: LegalDate): Filter<CaseDocument> => ({ step: 'issued', 'state.certificate.validUntil': { $gte: dayBefore(version) } }); // prettier-ignore

function isLastConcerned({ step, certificate }: CaseState, version: LegalDate): boolean {
  return step === 'issued' && (certificate?.validUntil ?? '') >= dayBefore(version);
}

function lastCertificate(state: CaseState, version: LegalDate): Read {
  const { judgments, certificate, lawChanges } = state;
  const told = lawChanges?.find((one) => one.version === version);
  const isNew = told && certificate && told.at < certificate.issuedAt;
  const judged = [judgments.find(({ id }) => id === certificate?.judgment)];
  return { state, judged, lawState: isNew ? lawStateOf(state) : lawBefore(state, version) };
}

function earlierIssued(version: LegalDate): Filter<CaseDocument> {
  const concerned = { validUntil: { $gte: dayBefore(version) }, 'rests.lawState': { $lt: version }, revoked: { $exists: false } }; // prettier-ignore
  return { 'state.earlierCertificates.number': { $exists: true }, 'state.earlierCertificates': { $elemMatch: concerned } }; // prettier-ignore
}

function isEarlierConcerned({ validUntil, rests, revoked }: EarlierCertificate, version: LegalDate): boolean {
  return validUntil >= dayBefore(version) && rests.lawState < version && !revoked;
}

function ofEarlierRound(state: CaseState, { number, rests: { content, clauses, lawState } }: EarlierCertificate): Read {
  const submitted = { ...state, submission: { ...state.submission, content } };
  return { state: submitted, judged: [{ findings: clauses.map((clause) => ({ clause })) }], lawState, certificate: number }; // prettier-ignore
}

type Judged = { findings: { clause: string }[] } | undefined;
type Reading = {
  concerned: (version: LegalDate) => Filter<CaseDocument>;
  /** What of a case rests on the law. */
  read: (state: CaseState, version: LegalDate) => Read[];
};

function source({ concerned, read }: Reading): SubjectSource {
  return {
    page: async (world, { law, version, after, limit }) => {
      const filter: Filter<CaseDocument> = { $and: [concerned(version), ...(after ? [{ _id: { $gt: after } }] : [])] };
      const found = await cases(world.mongo).find(filter).sort({ _id: 1 }).limit(limit).toArray(); // prettier-ignore
      const subjects = found.flatMap(({ state }) =>
        state ? read(state, version).map((one) => caseSubject(world, law, one)) : [],
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

type Read = { state: CaseState; judged: readonly Judged[]; lawState: LegalDate; certificate?: string };

/** A case as what it was judged to be, with the answers of its sheet where they can be read. */
export async function caseSubject(
  world: Pick<SubjectWorld, 'contents'>,
  law: CompiledRules,
  { state, judged, lawState, certificate }: Read,
): Promise<Subject> {
  const content = await findSubmissionContent(world, state);
  const facts = content && factsOfSheet(law, content.sheet);
  return {
    id: state.caseNumber,
    ...(certificate !== undefined && { certificate }),
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
async function tell(
  world: SubjectWorld,
  { version, subject: { id, certificate }, impact, at }: Notice,
): Promise<boolean> {
  const found = await findCase(world.mongo, id);
  if (!found) return false;
  const { state } = found;
  const input = { version, clauses: [...impact.clauses], outcome: impact.outcome };
  if (certificate !== undefined) return shorten(world, state, { at, input: { ...input, certificate } });
  if (state.lawChanges?.some((one) => one.version === version)) return true;
  return send(world, state, { action: 'noteAmendment', id: `amendment/${version}`, at, input });
}

type Shortening = Pick<Order<'shortenCertificate'>, 'at' | 'input'>;

/** The case is told by another command of what becomes of itself. */
async function shorten(world: SubjectWorld, state: CaseState, { at, input }: Shortening): Promise<boolean> {
  const { certificate, version, clauses } = input;
  const validUntil = state.earlierCertificates?.find(({ number }) => number === certificate)?.validUntil ?? '';
  if (clauses.length === 0 || validUntil <= dayBefore(version)) return clauses.length > 0;
  return send(world, state, { action: 'shortenCertificate', id: `amendment/${version}/${certificate}`, at, input });
}

async function send<A extends 'noteAmendment' | 'shortenCertificate'>(
  world: SubjectWorld,
  state: CaseState,
  order: Order<A>,
): Promise<boolean> {
  const id = state.caseNumber;
  try {
    const sent = await commandBySystem(world, state, order);
    if (sent === 'pending' || sent === 'unknown') throw new Error(`Case ${id} has not answered yet`);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'WRONG_STEP' && error.facts.step === 'issuing') throw new Error(`Case ${id} is being issued`);
    // The hash covers what the amendment meant: a case that was told and moved on since must not be told otherwise.
    return error.code === 'COMMAND_ID_REUSED';
  }
}
