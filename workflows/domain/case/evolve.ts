import { evolveAssignment } from './evolve-assignment.ts';
import { evolveInquiry } from './evolve-inquiry.ts';
import { evolveJudgment } from './evolve-judgment.ts';
import { evolveLaw, lawStateOf } from './law-state.ts';
import { evolveRevocation } from './revocation.ts';
import type { CaseEvent } from './events.ts';
import { benchIsFull, everyVerifierSigned, isQuestionOpen } from './bench.ts';
import { enter, unreachable } from './step.ts';
import type { CaseState, Certificate, EarlierCertificate } from './state.ts';

type Opened = Extract<CaseEvent, { type: 'CaseSubmitted' }>;
type Resubmitted = Pick<Extract<CaseEvent, { type: 'CaseResubmitted' }>, 'submission' | 'parties' | 'by'>;

/** Folds one event into the case. Total over known events; the first one must be `CaseSubmitted`. Never mutates. */
export function evolve(before: CaseState | undefined, event: CaseEvent): CaseState {
  if (event.type === 'CaseSubmitted') return opened(event);
  if (!before) throw new Error(`A case cannot begin with ${event.type}`);
  const state = { ...before, seq: before.seq + 1 };
  switch (event.type) {
    case 'SubmissionTakenBack': return enter(state, 'takenBack', event);
    case 'SubmissionConfirmed': return enter(state, 'acceptance', event);
    case 'CaseAccepted': return enter(state, 'assignment', event);
    case 'CaseReturnedForCompletion': return { ...enter(state, 'completion', event), dueAt: event.dueAt };
    case 'CaseResubmitted': return resubmitted(enter(state, 'acceptance', event), event);
    case 'CaseDeclined': return enter(state, 'declined', event);
    case 'CaseWithdrawn': return enter(state, 'withdrawn', event);
    case 'CaseLapsed': return enter(state, 'lapsed', event);
    case 'ReexaminationRequested': return reexamined(state, event);
    case 'JudgmentSignedOff': return signedOff(state, event);
    case 'CertificateIssued': return { ...enter(state, 'issued', event), certificate: { number: event.number, judgment: state.current ?? '', issuedAt: event.at, validUntil: event.validUntil } };
    case 'LetterIssued': return { ...enter(state, 'undetermined', event), letter: { number: event.number, issuedAt: event.at } };
    case 'RevocationProposed': case 'RevocationDeclined': case 'CertificateRevoked': return evolveRevocation(state, event);
    case 'LawStateChanged': case 'CertificateShortened': return evolveLaw(state, event);
    case 'DeadlineReminded': return reminded(state, event);
    case 'DeadlinePostponed': return postponed(state, event);
    case 'InformationRequested': case 'InformationAnswered': case 'ExtensionAsked': case 'ExtensionGranted': case 'InformationRequestClosed':
    case 'ConsultationOpened': case 'ConsultationRecorded': case 'ConsultationCancelled': return settled(evolveInquiry(state, event), event);
    case 'VerifiersAssigned': case 'AssignmentAccepted': case 'AssignmentDeclined': case 'VerifierStoodDown': case 'PanelAppointed': return settled(evolveAssignment(state, event), event);
    case 'FirstVerificationRecorded': case 'JudgmentSigned': case 'JudgmentCountersigned': case 'JudgmentModified':
    case 'JudgmentReturned': case 'PanelVoteCast': case 'PanelDecided': return settled(evolveJudgment(state, event), event);
    default: return unreachable(event);
  }
} // prettier-ignore

/** What follows by itself, whichever event made it true: a full bench begins the first verification; a second verification
 *  that everyone signed goes to sign-off once no question is open. */
function settled(state: CaseState, event: CaseEvent): CaseState {
  if (state.step === 'assignment' && benchIsFull(state)) return enter(state, 'firstVerification', event);
  const closes = state.step === 'secondVerification' && everyVerifierSigned(state) && !isQuestionOpen(state);
  return closes ? enter(state, 'signOff', event) : state;
}

function opened({ type: _type, by: _by, schema: _schema, command: _command, at, ...facts }: Opened): CaseState {
  return {
    ...facts, step: 'submission', stepSince: at, round: 1, assignments: [], seated: [], judgments: [], signatures: [], returns: 0, votes: [],
    requests: [], consultations: [], changedAt: { submission: 1, assignment: 1, judgment: 1, step: 1 }, seq: 1,
  };
} // prettier-ignore

function resubmitted(state: CaseState, { submission, by, parties = state.parties }: Resubmitted): CaseState {
  const people = new Set([...state.applicantPeople, submission.submittedBy, by]);
  return {
    ...state,
    submission,
    parties,
    applicantPeople: [...people],
    changedAt: { ...state.changedAt, submission: state.seq },
  };
}

/** New facts open a new round: seats are empty again, but who sat where is remembered for ever. */
function reexamined(before: CaseState, event: Extract<CaseEvent, { type: 'ReexaminationRequested' }>): CaseState {
  const {
    current: _current,
    certificate,
    letter: _letter,
    ...state
  } = resubmitted(enter(before, 'acceptance', event), event);
  const changedAt = { ...state.changedAt, assignment: state.seq, judgment: state.seq };
  return {
    ...state,
    ...(certificate && { earlierCertificates: [...(state.earlierCertificates ?? []), earlier(before, certificate)] }),
    round: state.round + 1,
    assignments: [],
    judgments: [],
    signatures: [],
    returns: 0,
    votes: [],
    requests: [],
    consultations: [],
    changedAt,
  };
}

/** The round that begins forgets what was judged: what may end the certificate before its day is kept with it. */
function earlier(before: CaseState, certificate: Certificate): EarlierCertificate {
  const judged = before.judgments.find(({ id }) => id === certificate.judgment);
  const clauses = [...new Set(judged?.findings.map(({ clause }) => clause) ?? [])];
  return { ...certificate, rests: { content: before.submission.content, clauses, lawState: lawStateOf(before) } };
}

function signedOff(state: CaseState, event: Extract<CaseEvent, { type: 'JudgmentSignedOff' }>): CaseState {
  const signature = { person: event.by, seat: 'approver', judgment: event.judgment, at: event.at } as const;
  const seated = [...state.seated, { person: event.by, seat: 'approver' as const }];
  return { ...enter(state, 'issuing', event), signatures: [...state.signatures, signature], seated };
}

/** An answer on its way stays as good as it was: only the time for it is longer. */
function postponed(
  state: CaseState,
  { about, id, dueAt }: Extract<CaseEvent, { type: 'DeadlinePostponed' }>,
): CaseState {
  if (about === 'completion') return { ...state, dueAt };
  return { ...state, requests: state.requests.map((one) => (one.id === id ? { ...one, dueAt } : one)) };
}

function reminded(state: CaseState, { about, id, at }: Extract<CaseEvent, { type: 'DeadlineReminded' }>): CaseState {
  switch (about) {
    case 'completion': return { ...state, remindedAt: at };
    case 'request': return { ...state, requests: state.requests.map((one) => (one.id === id ? { ...one, remindedAt: at } : one)) };
    case 'consultation': return { ...state, consultations: state.consultations.map((one) => (one.id === id ? { ...one, remindedAt: at } : one)) };
    case 'assignment': return { ...state, assignments: state.assignments.map((one) => (one.person === id ? { ...one, remindedAt: at } : one)) };
    default: return unreachable(about);
  }
} // prettier-ignore
