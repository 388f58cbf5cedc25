import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseEventBody, CaseEventType } from '../../workflows/domain/case/events.ts';
import { standardPolicy } from '../../workflows/domain/case/policy.ts';
import { rules, type Rules } from '../../workflows/domain/case/rules.ts';
import type { Step } from '../../workflows/domain/case/state.ts';
import type { RefusalCode } from '../../workflows/domain/refusal.ts';
import { CaseInMemory, cast } from '../support/case-builder.ts';
import { begin, follow, type Model } from '../support/case-model.ts';
import { attempt, finish, moves, type Move } from '../support/case-moves.ts';

const seed = Number(process.env.SEED ?? 20_261_124);
const numRuns = Number(process.env.RUNS ?? 250);
/** Rare things come late: whatever the seed, more lives are tried until all have come. */
const seeds = Array.from({ length: 12 }, (_, more) => seed + more);

describe('Whatever people try, in whatever order', () => {
  const reached = new Set<CaseEventType>();
  const refused = new Set<RefusalCode>();
  const tryLives = (of: number) => fc.assert(fc.property(moves, (tried) => live(tried, { reached, refused })), { seed: of, numRuns, endOnFailure: true }); // prettier-ignore

  it('the case does what an independent model of its life allows, and nothing else (R5, R6, R7, R14)', () => {
    tryLives(seed);
  });

  it('and the lives that were tried came everywhere', () => {
    const isMissing = () => everything.some((type) => !reached.has(type)) || refused.size < 15;
    for (const more of seeds.slice(1)) if (isMissing()) tryLives(more);
    expect([...reached].sort()).toEqual(everything);
    expect(refused.size).toBeGreaterThanOrEqual(15);
  });
});

describe('A planted bug is found, and by its name:', () => {
  const planted: [string, string, Partial<Rules>][] = [
    ['a countersign by the author', 'R6', { countersignJudgment: byTheAuthor }],
    ['no look at interests when a verifier is replaced', 'R7', { replaceVerifier: replacedUnseen }],
    ['a signature over an open question', 'R14', { signJudgment: (state, command) => rules.signJudgment({ ...state, requests: [], consultations: [] }, command) }],
    ['the same person in two seats', 'R6', { assignVerifiers: (state, command) => rules.assignVerifiers({ ...state, seated: [] }, command) }],
    ['an effect of a refused command', 'R14', { acceptCase: (state, command) => [...rules.acceptCase(state, command), { type: 'SubmissionConfirmed' }] }],
  ]; // prettier-ignore

  it.each(planted)('%s (%s)', (_bug, invariant, bug) => {
    const property = fc.property(moves, (tried) => live(tried, { reached: new Set(), refused: new Set(), planted: bug })); // prettier-ignore
    const found = (of: number) => fc.check(property, { seed: of, numRuns, endOnFailure: true }).errorInstance;
    expect(String(firstOf(seeds, found))).toContain(invariant);
  });
});

/** The first answer there is. */
function firstOf<Answer>(of: readonly number[], answer: (seed: number) => Answer | null | undefined): Answer | undefined {
  for (const one of of) {
    const given = answer(one);
    if (given) return given;
  }
  return undefined;
} // prettier-ignore

function byTheAuthor(...[state, command]: Parameters<Rules['countersignJudgment']>): CaseEventBody[] {
  const own = state.judgments.some((one) => one.id === state.current && one.by === command.actor.person);
  if (!own) return rules.countersignJudgment(state, command);
  const judgments = state.judgments.map((one) => ({ ...one, by: 'nobody' }));
  return rules.countersignJudgment({ ...state, judgments, signatures: [] }, command);
}

function replacedUnseen(...[state, command]: Parameters<Rules['replaceVerifier']>): CaseEventBody[] {
  const { nominee, outgoing } = command.input;
  const seen = { ...nominee, person: { ...nominee.person, interests: [] } };
  return rules.replaceVerifier(state, { ...command, input: { outgoing, nominee: seen } });
}

type Seen = { reached: Set<CaseEventType>; refused: Set<RefusalCode>; planted?: Partial<Rules> | undefined };

/** One case after another: a new one begins where the last one came to its end. */
function live(tried: readonly Move[], { reached, refused, planted }: Seen): void {
  let life = newLife(planted);
  for (const move of tried) {
    const { one, model } = life;
    const refusal = attempt(one, move);
    if (refusal) refused.add(refusal);
    for (const event of one.events.slice(life.followed)) {
      follow(model, event);
      reached.add(event.type);
    }
    agree(one, model);
    life = dead.includes(one.state.step) ? newLife(planted) : { ...life, followed: one.events.length };
  }
  const { one } = life;
  one.pass(standardPolicy.takeBackMs);
  if (!finish(one)) throw new Error(`The case is stuck: ${JSON.stringify(one.state)}`);
}

const dead: readonly Step[] = ['takenBack', 'declined', 'withdrawn', 'lapsed'];

function newLife(planted?: Partial<Rules>): { one: CaseInMemory; model: Model; followed: number } {
  const one = new CaseInMemory({}, planted);
  const [submitted] = one.events;
  if (submitted?.type !== 'CaseSubmitted') throw new Error('A case begins with its submission');
  return { one, model: begin(submitted, [cast.tiedAdvisor.person]), followed: 1 };
}

/** Compared as text: a matcher for each of some ten thousand moves would take longer than the moves. */
function agree({ state }: CaseInMemory, model: Model): void {
  const sorted = (entries: Iterable<readonly [string, unknown]>) => JSON.stringify([...entries].sort());
  const told = [state.step, state.current, sorted(state.signatures.map(({ person, judgment }) => [person, judgment])), sorted(state.assignments.map(({ person, seat }) => [person, seat]))]; // prettier-ignore
  const meant = [model.step, model.current, sorted(model.signed), sorted([...model.bench].map(([person, { seat }]) => [person, seat]))]; // prettier-ignore
  if (told.some((part, index) => part !== meant[index])) expect(told).toEqual(meant);
  if (state.signatures.some(({ judgment }) => judgment !== state.current))
    throw new Error('A signature outlived its judgment');
}

const everything: CaseEventType[] = [
  'AssignmentAccepted', 'AssignmentDeclined', 'CaseAccepted', 'CaseDeclined', 'CaseLapsed', 'CaseResubmitted', 'CaseReturnedForCompletion',
  'CaseWithdrawn', 'CertificateIssued', 'CertificateRevoked', 'ConsultationCancelled', 'ConsultationOpened', 'ConsultationRecorded', 'DeadlinePostponed', 'DeadlineReminded',
  'ExtensionAsked', 'ExtensionGranted', 'FirstVerificationRecorded', 'InformationAnswered', 'InformationRequestClosed', 'InformationRequested',
  'JudgmentCountersigned', 'JudgmentModified', 'JudgmentReturned', 'JudgmentSigned', 'JudgmentSignedOff', 'LawStateChanged', 'LetterIssued', 'PanelAppointed',
  'PanelDecided', 'PanelVoteCast', 'ReexaminationRequested', 'RevocationDeclined', 'RevocationProposed', 'SubmissionConfirmed', 'SubmissionTakenBack', 'VerifierStoodDown', 'VerifiersAssigned',
]; // prettier-ignore
