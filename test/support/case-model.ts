import type { CaseEvent, CaseEventType } from '../../workflows/domain/case/events.ts';
import type { Seat, Step } from '../../workflows/domain/case/state.ts';

/** The life of a case told a second time, from the trade and not from the code. What it calls illegal is a fault of the case.
 *  Source: quality.md R5 (signatures), R6 (four eyes), R7 (interests), R14 (legal transitions). */
export type Model = {
  step: Step;
  bench: Map<string, { seat: Seat; accepted: boolean }>;
  /** Over all rounds: who sat where, and who ever acted for the applicant. */
  sat: Map<string, Seat>;
  applicants: Set<string>;
  tied: readonly string[];
  judgments: Map<string, { author: string }>;
  current: string | undefined;
  signed: Map<string, string>;
  votes: Map<string, string>;
  questions: Map<string, { parts: number; answered: Set<number> }>;
  returns: number;
  /** Who proposed a revocation that nobody decided yet. */
  proposer: string | undefined;
  /** Numbers of certificates: of this round, and all that stand. */
  certificate: string | undefined;
  standing: Set<string>;
};
type Event<T extends CaseEventType> = Extract<CaseEvent, { type: T }>;

const verification: Step[] = ['firstVerification', 'secondVerification', 'panel'];
const seated: Step[] = ['assignment', ...verification, 'signOff'];
/** What was issued stands until it is revoked, whatever becomes of a re-examination. */
const certified: Step[] = [
  'acceptance',
  'completion',
  ...seated,
  'issued',
  'undetermined',
  'revoked',
  'declined',
  'withdrawn',
  'lapsed',
];
const from: Record<Exclude<CaseEventType, 'CaseSubmitted'>, readonly Step[]> = {
  SubmissionTakenBack: ['submission'], SubmissionConfirmed: ['submission'],
  CaseAccepted: ['acceptance'], CaseReturnedForCompletion: ['acceptance'], CaseDeclined: ['acceptance'], CaseResubmitted: ['completion'],
  VerifiersAssigned: seated, AssignmentAccepted: seated, AssignmentDeclined: seated, VerifierStoodDown: seated,
  InformationRequested: verification, InformationAnswered: verification, ExtensionAsked: verification, ExtensionGranted: verification,
  InformationRequestClosed: verification, ConsultationOpened: verification, ConsultationRecorded: verification, ConsultationCancelled: verification,
  FirstVerificationRecorded: ['firstVerification'], JudgmentSigned: ['firstVerification', 'secondVerification'],
  JudgmentCountersigned: ['secondVerification'], JudgmentModified: ['secondVerification'], JudgmentReturned: ['secondVerification', 'signOff'],
  PanelAppointed: ['panel'], PanelVoteCast: ['panel'], PanelDecided: ['panel'], JudgmentSignedOff: ['signOff'],
  CertificateIssued: ['issuing'], LetterIssued: ['issuing'], RevocationProposed: certified, RevocationDeclined: certified, CertificateRevoked: certified,
  CaseWithdrawn: ['acceptance', 'completion', ...seated], CaseLapsed: ['completion', 'assignment', ...verification],
  LawStateChanged: ['submission', 'acceptance', 'completion', ...seated, 'issued'], CertificateShortened: [...certified, 'issuing'],
  ReexaminationRequested: ['issued', 'revoked', 'undetermined'], DeadlineReminded: ['completion', 'assignment', ...verification], DeadlinePostponed: ['completion', 'assignment', ...verification],
}; // prettier-ignore

/** `tied`: who has an interest in a party. */
export function begin(event: Event<'CaseSubmitted'>, tied: readonly string[]): Model {
  return {
    step: 'submission',
    sat: new Map(),
    applicants: new Set(event.applicantPeople),
    tied,
    standing: new Set(),
    ...freshRound(),
  };
}

/** Follows one event. Throws when the trade would not have let it happen. */
export function follow(model: Model, event: CaseEvent): void {
  if (event.type === 'CaseSubmitted') throw new Error('A case begins once');
  if (!from[event.type].includes(model.step)) throw new Error(`R14: ${event.type} is illegal in ${model.step}`);
  happen(model, event);
  settle(model);
}

function happen(model: Model, event: Exclude<CaseEvent, { type: 'CaseSubmitted' }>): void {
  const { by } = event;
  switch (event.type) {
    case 'SubmissionConfirmed': return goTo(model, 'acceptance');
    case 'CaseAccepted': return goTo(model, 'assignment');
    case 'CaseReturnedForCompletion': return goTo(model, 'completion');
    case 'CaseDeclined': return goTo(model, 'declined');
    case 'CaseLapsed': return goTo(model, 'lapsed');
    case 'SubmissionTakenBack': applicantActs(model, by); return goTo(model, 'takenBack');
    case 'CaseWithdrawn': applicantActs(model, by); return goTo(model, 'withdrawn');
    case 'CaseResubmitted': applicantActs(model, by); return goTo(model, 'acceptance');
    case 'RevocationProposed': return proposeRevocation(model, event);
    case 'RevocationDeclined': return decideRevocation(model, by);
    case 'CertificateRevoked': return revoke(model, event);
    case 'ReexaminationRequested': if (model.proposer) throw new Error('R14: a re-examination escapes a revocation'); applicantActs(model, by); Object.assign(model, freshRound()); return goTo(model, 'acceptance');
    case 'VerifiersAssigned': return event.nominees.forEach(({ person, seat }) => sit(model, person, seat));
    case 'PanelAppointed': return event.panel.forEach((person) => sit(model, person, 'panelMember'));
    case 'AssignmentAccepted': return void model.bench.set(by, { seat: held(model, by, false), accepted: true });
    case 'AssignmentDeclined': held(model, by, false); return leave(model, by);
    case 'VerifierStoodDown': return leave(model, event.person);
    case 'InformationRequested': return void model.questions.set(event.request.id, { parts: event.request.parts, answered: new Set() });
    case 'InformationAnswered': applicantActs(model, by); return answer(model, event);
    case 'ExtensionAsked': return applicantActs(model, by);
    case 'InformationRequestClosed': return void model.questions.delete(event.request);
    case 'ConsultationOpened': return void model.questions.set(event.consultation.id, { parts: 1, answered: new Set() });
    case 'ConsultationRecorded': case 'ConsultationCancelled': return void model.questions.delete(event.consultation);
    case 'FirstVerificationRecorded': return judge(model, event.judgment.id, by, 'firstVerifier');
    case 'JudgmentModified': judge(model, event.judgment.id, by, 'secondVerifier'); return sign(model, event.judgment.id, by);
    case 'JudgmentSigned': held(model, by, true, 'firstVerifier'); sign(model, event.judgment, by); return goTo(model, 'secondVerification');
    case 'JudgmentCountersigned': return countersign(model, event);
    case 'JudgmentReturned': return returned(model);
    case 'PanelVoteCast': return vote(model, event);
    case 'PanelDecided': return decided(model, event);
    case 'JudgmentSignedOff': return signOff(model, event);
    case 'CertificateIssued': model.standing.add(event.number); model.certificate = event.number; return goTo(model, 'issued');
    case 'LetterIssued': return goTo(model, 'undetermined');
    case 'LawStateChanged': return lawChanged(model, event);
    case 'ExtensionGranted': case 'DeadlineReminded': case 'DeadlinePostponed': return;
    case 'CertificateShortened': return shortened(model, event.number);
  }
} // prettier-ignore

/** What follows by itself: a full bench begins, a verification that everyone signed goes on, one that lacks a signature goes back. */
function settle(model: Model): void {
  const panel = [...model.bench.values()].some((one) => one.seat === 'panelMember');
  if (model.step === 'assignment' && benchIsFull(model)) goTo(model, 'firstVerification');
  if (model.step === 'signOff' && !isSigned(model)) goTo(model, panel ? 'panel' : 'secondVerification');
  if (model.step === 'secondVerification' && isSigned(model) && model.questions.size === 0) goTo(model, 'signOff');
}

function benchIsFull({ bench }: Model): boolean {
  const all = [...bench.values()];
  const count = (seat: Seat) => all.filter((one) => one.seat === seat).length;
  return all.every((one) => one.accepted) && count('firstVerifier') === 1 && count('secondVerifier') >= 2;
}

function freshRound() {
  return { bench: new Map(), judgments: new Map(), current: undefined, signed: new Map(), votes: new Map(), questions: new Map(), returns: 0, proposer: undefined, certificate: undefined } satisfies Partial<Model>; // prettier-ignore
}

function goTo(model: Model, step: Step): void {
  model.step = step;
}

function applicantActs({ applicants, sat }: Model, person: string): void {
  if (sat.has(person)) throw new Error(`R6: ${person} acts for the applicant and was ${sat.get(person)}`);
  applicants.add(person);
}

function sit({ bench, sat, applicants, tied }: Model, person: string, seat: Seat): void {
  if (tied.includes(person)) throw new Error(`R7: ${person} has an interest and becomes ${seat}`);
  if (applicants.has(person)) throw new Error(`R6: ${person} of the applicant becomes ${seat}`);
  if ((sat.get(person) ?? seat) !== seat) throw new Error(`R6: ${person} was ${sat.get(person)} and becomes ${seat}`);
  if (bench.has(person)) throw new Error(`R6: ${person} sits twice`);
  sat.set(person, seat);
  bench.set(person, { seat, accepted: false });
}

function held({ bench }: Model, person: string, accepted: boolean, seat?: Seat): Seat {
  const found = bench.get(person);
  if (!found || found.accepted !== accepted || (seat && found.seat !== seat))
    throw new Error(`R14: ${person} holds no such seat: ${seat ?? 'any'}`);
  return found.seat;
}

function leave(model: Model, person: string): void {
  model.bench.delete(person);
  model.votes.delete(person);
  model.signed.delete(person);
}

/** Everyone on the bench, or the majority of the panel, has signed what is current. */
function isSigned(model: Model): boolean {
  const { bench, signed, current } = model;
  const panel = [...bench].filter(([person, { seat }]) => seat === 'panelMember' && signed.get(person) === current);
  const everyone = benchIsFull(model) && [...bench.keys()].every((person) => signed.get(person) === current);
  return current !== undefined && (everyone || panel.length >= 2);
}

function answer({ questions }: Model, { request, parts }: Event<'InformationAnswered'>): void {
  const question = questions.get(request);
  if (!question) throw new Error(`R14: ${request} is not open`);
  parts.forEach((part) => question.answered.add(part));
  if (question.answered.size >= question.parts) questions.delete(request);
}

function judge(model: Model, id: string, author: string, seat: Seat): void {
  held(model, author, true, seat);
  if (seat === 'secondVerifier') nothingOpen(model);
  model.judgments.set(id, { author });
  model.current = id;
  model.signed.clear();
}

function sign(model: Model, id: string, person: string): void {
  nothingOpen(model);
  if (id !== model.current) throw new Error(`R5: ${person} signs ${id}, and ${model.current} is current`);
  if (model.signed.has(person)) throw new Error(`R5: ${person} signs twice`);
  model.signed.set(person, id);
}

function countersign(model: Model, { by, judgment }: Event<'JudgmentCountersigned'>): void {
  held(model, by, true, 'secondVerifier');
  if (model.judgments.get(judgment)?.author === by) throw new Error(`R6: ${by} countersigns their own judgment`);
  sign(model, judgment, by);
}

function returned(model: Model): void {
  model.returns += 1;
  model.current = undefined;
  model.signed.clear();
  model.votes.clear();
  goTo(model, model.returns >= 2 ? 'panel' : 'firstVerification');
}

/** Under a law that may say otherwise, nobody has judged yet. */
function lawChanged(model: Model, { outcome }: Event<'LawStateChanged'>): void {
  const panel = [...model.bench.values()].some((one) => one.seat === 'panelMember');
  if (outcome === 'unchanged' || ![...verification, 'signOff'].includes(model.step)) return;
  model.current = undefined;
  model.signed.clear();
  model.votes.clear();
  goTo(model, panel ? 'panel' : 'firstVerification');
}

function vote(model: Model, { by, judgment, proposal }: Event<'PanelVoteCast'>): void {
  held(model, by, true, 'panelMember');
  nothingOpen(model);
  if (proposal) model.judgments.set(proposal.id, { author: by });
  if (!model.judgments.has(judgment))
    throw new Error(`R5: ${by} votes for ${judgment}, which is no judgment of the case`);
  model.votes.set(by, judgment);
}

function decided(model: Model, { judgment }: Event<'PanelDecided'>): void {
  const majority = [...model.votes].filter(([, chosen]) => chosen === judgment);
  if (majority.length < 2) throw new Error(`R5: The panel decides with ${majority.length} votes`);
  model.current = judgment;
  model.signed = new Map(majority);
  goTo(model, 'signOff');
}

function signOff(model: Model, { by, judgment }: Event<'JudgmentSignedOff'>): void {
  nothingOpen(model);
  if (model.sat.has(by) && model.sat.get(by) !== 'approver') throw new Error(`R6: ${by} verified and signs off`);
  if (model.applicants.has(by)) throw new Error(`R6: ${by} of the applicant signs off`);
  if (judgment !== model.current || !isSigned(model)) throw new Error(`R5: ${judgment} lacks signatures`);
  model.sat.set(by, 'approver');
  model.signed.set(by, judgment);
  goTo(model, 'issuing');
}

/** Nobody of the applicant's side, and nobody with an interest, touches a certificate. */
function proposeRevocation(model: Model, { by: person, number }: Event<'RevocationProposed'>): void {
  if (!model.standing.has(number)) throw new Error(`R14: ${number} does not stand and is to be revoked`);
  if (model.proposer) throw new Error('R14: a revocation is proposed twice');
  if (model.tied.includes(person)) throw new Error(`R7: ${person} has an interest and proposes a revocation`);
  if (model.applicants.has(person)) throw new Error(`R6: ${person} of the applicant proposes a revocation`);
  model.proposer = person;
}

/** Only what stands ends early: that of this round where it is issued, one of an earlier round wherever the case is. */
function shortened({ standing, certificate, step }: Model, number: string): void {
  if (!standing.has(number)) throw new Error(`R14: ${number} does not stand and is shortened`);
  if (number === certificate && step !== 'issued') throw new Error(`R14: ${number} is shortened in ${step}`);
}

function revoke(model: Model, { by, number }: Event<'CertificateRevoked'>): void {
  decideRevocation(model, by);
  if (!model.standing.delete(number)) throw new Error(`R14: ${number} does not stand and is revoked`);
  if (number === model.certificate) goTo(model, 'revoked');
}

function decideRevocation(model: Model, person: string): void {
  if (!model.proposer || model.proposer === person) throw new Error(`R6: ${person} decides alone about a revocation`);
  if (model.tied.includes(person)) throw new Error(`R7: ${person} has an interest and decides about a revocation`);
  if ((model.sat.get(person) ?? 'approver') !== 'approver') throw new Error(`R6: ${person} verified and decides about a revocation`); // prettier-ignore
  model.proposer = undefined;
}

function nothingOpen({ questions }: Model): void {
  if (questions.size > 0) throw new Error(`R14: ${[...questions.keys()].join()} is open`);
}
