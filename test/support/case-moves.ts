import fc from 'fast-check';
import { actionNames, actions, type Action } from '../../workflows/domain/actions.ts';
import type { Inputs, JudgmentInput, Nominee } from '../../workflows/domain/case/commands.ts';
import { dueEffect, effectResult } from '../../workflows/domain/case/effects.ts';
import { allowedActions, relations } from '../../workflows/domain/case/permit.ts';
import { stamp } from '../../workflows/domain/case/rules.ts';
import { closedSteps, type Actor, type Seat } from '../../workflows/domain/case/state.ts';
import { Refusal, type RefusalCode } from '../../workflows/domain/refusal.ts';
import { cast, controlled, nominee, notControlled, type CaseInMemory } from './case-builder.ts';

/** One thing somebody tries: mostly what the case offers them, sometimes anything. The numbers choose among what there is. */
export type Move = { kind: 'offered' | 'anything' | 'wait'; who: number; what: number; pick: number; roll: number };
type Try = readonly [actor?: Actor | undefined, action?: Action | undefined];

export const moves = fc.array(
  fc.record({
    kind: fc.constantFrom<Move['kind']>('offered', 'offered', 'offered', 'offered', 'offered', 'anything', 'anything', 'wait'), // prettier-ignore
    who: fc.nat(1_000),
    what: fc.nat(1_000),
    pick: fc.nat(1_000),
    roll: fc.nat(99),
  }),
  { minLength: 40, maxLength: 140, size: 'max' },
);

/** The cast, and people whose roles changed: one who may sit anywhere, and an expert who went over to the applicant. */
const everywhere = { ...cast.secondThree, person: 'everywhere', roles: ['advisor', 'expert', 'approver'], fields: ['electronics'] } satisfies Actor; // prettier-ignore
const turned = { ...cast.secondTwo, roles: ['clerk', 'expert'], organisation: 'applicant' } satisfies Actor;
const spares = Array.from({ length: 18 }, (_, index): Actor => ({ ...cast.secondThree, person: `spare${index}`, roles: index < 5 ? ['advisor'] : ['expert'], fields: ['electronics'] })); // prettier-ignore
const actors: readonly Actor[] = [...Object.values(cast), everywhere, turned, ...spares];
const advisors: readonly Actor[] = [cast.advisor, everywhere, ...spares.slice(0, 5), cast.tiedAdvisor, cast.chemist];
const experts: readonly Actor[] = [cast.secondOne, cast.secondTwo, cast.secondThree, everywhere, cast.panelOne, cast.panelTwo, cast.panelThree, ...spares.slice(5), cast.clerk, cast.approver]; // prettier-ignore
/** What ends a case is rare, and what carries it on is frequent, so that most lives are long and many come to their end. */
const endings: readonly Action[] = ['withdrawCase', 'declineCase', 'takeBackSubmission'];
/** Possible nearly everywhere once a case is examined again, and no part of that. */
const revoking: readonly Action[] = ['proposeRevocation', 'approveRevocation', 'declineRevocation'];
const carriesOn: readonly Action[] = [
  'acceptCase', 'resubmitCase', 'assignVerifiers', 'acceptAssignment', 'answerInformationRequest', 'grantExtension', 'closeInformationRequest', 'recordConsultation',
  'recordFirstVerification', 'signJudgment', 'countersignJudgment', 'appointPanel', 'voteInPanel', 'modifyJudgment', 'returnJudgment', 'signOffJudgment', 'requestReexamination',
]; // prettier-ignore
const hour = 3_600_000;

/** Tries it. Returns the refusal, or undefined when it happened; what is neither is a bug and thrown. */
export function attempt(one: CaseInMemory, move: Move): RefusalCode | undefined {
  issue(one);
  if (move.kind === 'wait' && move.roll >= 90) return void one.outage(600 * hour);
  if (move.kind === 'wait') return void one.pass(move.roll < 10 ? 600 * hour : (move.pick % 5) * hour);
  const [actor, action] = move.kind === 'offered' ? offered(one, move) : anything(one, move);
  if (!actor || !action) return undefined;
  const before = one.state;
  try {
    one.send(actor, action, input(one, action, move));
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal) || one.state !== before) throw error;
    return error.code;
  }
}

/** Goes on politely until the case is issued or undetermined; false when it never comes to an end: then it is stuck. */
export function finish(one: CaseInMemory): boolean {
  let thrown = 20_261_124;
  const dice = () => (thrown = (thrown * 48_271) % 2_147_483_647) % 1_000; // the same throws every time
  for (let turn = 0; turn < 600; turn += 1) {
    issue(one);
    if (closedSteps.includes(one.state.step)) return true;
    const [who, what, pick] = [dice(), dice(), dice()];
    attempt(one, { kind: 'offered', who, what, pick, roll: 99 });
  }
  return false;
}

/** The world gives the number that the case asked for. */
function issue(one: CaseInMemory): void {
  const effect = dueEffect(one.state);
  if (effect) one.record([stamp(effectResult(effect, `N-${one.state.round}`, []), one.at, 'system')]);
}

/** The first person from a place in the list to whom the case offers something fit. */
function offered(one: CaseInMemory, { who, what, roll }: Move): Try {
  const { state } = one;
  const fit = (action: Action) =>
    (roll < 25 || carriesOn.includes(action)) &&
    (roll < 10 || !endings.includes(action)) &&
    (!revoking.includes(action) || mayRevoke(one, roll)) &&
    (roll < 60 || (action !== 'returnJudgment' && action !== 'modifyJudgment'));
  for (const [index] of actors.entries()) {
    const actor = actors[(who + index) % actors.length];
    const open = actor ? allowedActions(state, actor).filter(({ action }) => fit(action)) : [];
    if (open.length > 0) return [actor, open[what % open.length]?.action];
  }
  return [];
}

/** Somebody tries something: mostly one of the bench, and mostly what the table gives their seat, whether it is sensible or not. The law
 *  changes for a certificate of an earlier round as often as for the case. */
function anything({ state }: CaseInMemory, { who, what, pick, roll }: Move): Try {
  const sits = actors.filter(({ person }) => state.assignments.some((one) => one.person === person));
  const people = roll % 3 > 0 && sits.length > 0 ? sits : actors;
  const actor = people[who % people.length];
  const held = actor ? relations(state, actor) : [];
  const theirs = actionNames.filter((name) => actions[name].step.some((step) => step === state.step) && actions[name].by.some((one) => held.includes(one)) && (!revoking.includes(name) || mayRevoke({ state }, roll))); // prettier-ignore
  const deeds = (roll < 80 && theirs.length > 0 ? theirs : actionNames).filter((name) => name !== 'shortenCertificate');
  const deed = deeds[what % deeds.length];
  return [actor, deed === 'noteAmendment' && pick % 2 === 0 && state.earlierCertificates ? 'shortenCertificate' : deed];
}

/** Rarely while it is judged, often while it is issued. */
function mayRevoke({ state }: Pick<CaseInMemory, 'state'>, roll: number): boolean {
  return state.step === 'issued' || (state.step === 'acceptance' && state.round > 1) || roll === 0;
}

function input<A extends Action>(one: CaseInMemory, action: A, move: Move): Inputs[A] {
  return inputs(one, move)[action];
}

function inputs(one: CaseInMemory, move: Move): Inputs {
  const { state, at } = one;
  const { what, pick } = move;
  const request = state.requests[pick % Math.max(1, state.requests.length)]?.id ?? 'r0';
  const consultation = state.consultations[pick % Math.max(1, state.consultations.length)]?.id ?? 'c0';
  const some = state.assignments[pick % Math.max(1, state.assignments.length)]?.person ?? 'nobody';
  const seat = state.assignments.find(({ person }) => person === some)?.seat ?? 'secondVerifier';
  const judgment = pick % 9 === 0 ? 'j-applicant' : (state.current ?? state.judgments[what % Math.max(1, state.judgments.length)]?.id ?? 'j-none'); // prettier-ignore
  const submission = { ...state.submission, content: `content-${state.seq}-${pick % 7}` };
  const fresh = state.seq;
  const certificate = `N-${1 + (pick % state.round)}`;
  const asked = pick % 7 === 0 ? certificate : (state.revocation?.certificate ?? certificate);
  return {
    takeBackSubmission: {}, acceptCase: {}, acceptAssignment: {},
    returnForCompletion: { reasons: ['valueMissing'] }, declineCase: { reason: 'outOfScope' },
    resubmitCase: { submission }, requestReexamination: { reason: 'newFacts', submission },
    assignVerifiers: { nominees: proposed(one, missing(state.assignments.map((held) => held.seat), pick), move) },
    declineAssignment: { reason: 'noTime' }, replaceVerifier: { outgoing: some, nominee: nominee(someone(seat, what), seat) },
    standDown: { person: some, reason: 'interestDeclared' },
    noteAmendment: { version: new Date(at + (pick % 400) * 24 * hour).toISOString().slice(0, 10), clauses: ['ic-a2'], outcome: pick % 2 === 0 ? 'changed' : 'unchanged' },
    shortenCertificate: { certificate, version: new Date(at + (pick % 400) * 24 * hour).toISOString().slice(0, 10), clauses: ['ic-a2'], outcome: 'touched' },
    requestInformation: { request: `r${fresh}`, question: 'q', clause: 'ic-a2', parts: 1 + (pick % 2) },
    answerInformationRequest: { request, parts: pick % 3 === 0 ? [1, 2] : [1 + (what % 2)], answer: 'a', files: [] },
    askExtension: { request, until: at + (24 + (pick % 50)) * 24 * hour, reason: 'reason' },
    grantExtension: { request, dueAt: at + (24 + (what % 30)) * 24 * hour }, closeInformationRequest: { request },
    openConsultation: { consultation: `c${fresh}`, question: 'q', ...(pick % 2 === 0 ? { party: 'meti' } : { party: 'advisor', advisor: someone('firstVerifier', what) }) },
    recordConsultation: { consultation, answer: 'a' }, cancelConsultation: { consultation },
    recordFirstVerification: { judgment: judged(fresh, pick) }, modifyJudgment: { replaces: judgment, judgment: judged(fresh, pick) },
    signJudgment: { judgment }, countersignJudgment: { judgment }, signOffJudgment: { judgment },
    returnJudgment: { judgment, reasons: pick % 6 === 0 ? [] : ['formal'], note: 'note' },
    appointPanel: { panel: proposed(one, Array.from({ length: 3 - state.assignments.filter((held) => held.seat === 'panelMember').length }, () => 'panelMember'), move) },
    voteInPanel: pick % 3 === 0 ? { judgment: `j-${fresh}`, proposal: { ...judged(fresh, what), id: `j-${fresh}` } } : { judgment: state.judgments[0]?.id ?? 'j-none' },
    withdrawCase: { reason: 'noLongerNeeded' },
    proposeRevocation: { certificate, reason: 'judgmentWrong', note: 'n' }, approveRevocation: { certificate: asked }, declineRevocation: { certificate: asked, note: 'n' },
  }; // prettier-ignore
}

/** The seats that are empty, and sometimes one more second verifier. */
function missing(held: Seat[], pick: number): Seat[] {
  const seconds = Math.max(0, 2 + (pick % 2) - held.filter((seat) => seat === 'secondVerifier').length);
  const first: Seat[] = held.includes('firstVerifier') ? [] : ['firstVerifier'];
  return [...first, ...Array.from({ length: seconds }, (): Seat => 'secondVerifier')];
}

/** People beside each other in the list, from a place that `what` chooses: mostly such as never sat, sometimes anybody. */
function proposed({ state }: CaseInMemory, seats: Seat[], { what, pick }: Move): Nominee[] {
  const sat = pick % 5 === 0 ? [] : [...state.seated.map((one) => one.person), ...state.applicantPeople];
  return seats.map((seat, index) => nominee(someone(seat, what + index, sat), seat));
}

function someone(seat: Seat, what: number, without: readonly string[] = []): Actor {
  const fit = (seat === 'firstVerifier' ? advisors : experts).filter((one) => !without.includes(one.person));
  return fit[what % fit.length] ?? cast.advisor;
}

function judged(fresh: number, pick: number): JudgmentInput {
  const id = `j-${fresh}-${pick % 4}`;
  const kinds: JudgmentInput[] = [notControlled, controlled, { ...notControlled, verdict: 'cannotBeDetermined' }];
  return { ...(kinds[pick % 3] ?? notControlled), id };
}
