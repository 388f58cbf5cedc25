import type { Action } from '../actions.ts';
import type { ImpactOutcome } from '../amendment/impact.ts';
import type { LegalDate } from '../classification/rule-data.ts';
import type {
  AssignmentDeclineReason, CompletionReason, DeclineReason, ReexaminationReason, ReturnReason, StandDownReason, WithdrawReason,
} from './events.ts'; // prettier-ignore
import type {
  Actor, CaseNumber, Conclusion, ContentId, Finding, Instant, OrganisationId, RevocationReason, Seat, Submission,
} from './state.ts'; // prettier-ignore

/** A person proposed for a seat, as the API vouched for from the registers: the case checks fields, role and conflicts itself. */
export type Nominee = { seat: Seat; person: Actor };
/** `id` is the content id of findings, conclusion, reasoning and submission together; the findings travel beside it. */
export type JudgmentInput = { id: ContentId; verdict: Conclusion; itemNumber?: string; findings: Finding[] };

/** What each action carries besides who and when. Prose never travels: a `note` or `question` is the id of stored content. */
export type Inputs = {
  takeBackSubmission: object;
  acceptCase: object;
  returnForCompletion: { reasons: CompletionReason[]; note?: ContentId; dueAt?: Instant };
  declineCase: { reason: DeclineReason; note?: ContentId };
  /** `parties` as the API looked them up: another maker may make another conflict. */
  resubmitCase: { submission: Submission; parties?: OrganisationId[] };
  assignVerifiers: { nominees: Nominee[] };
  acceptAssignment: object;
  declineAssignment: { reason: AssignmentDeclineReason };
  replaceVerifier: { outgoing: string; nominee: Nominee };
  requestInformation: {
    request: string;
    question: ContentId;
    clause?: string;
    file?: ContentId;
    parts: number;
    dueAt?: Instant;
  };
  answerInformationRequest: { request: string; parts: number[]; answer: ContentId; files: ContentId[] };
  askExtension: { request: string; until: Instant; reason: ContentId };
  grantExtension: { request: string; dueAt: Instant };
  closeInformationRequest: { request: string };
  openConsultation: {
    consultation: string;
    party: 'maker' | 'advisor' | 'meti';
    advisor?: Actor;
    question: ContentId;
    dueAt?: Instant;
  };
  recordConsultation: { consultation: string; answer: ContentId };
  cancelConsultation: { consultation: string };
  recordFirstVerification: { judgment: JudgmentInput };
  signJudgment: { judgment: ContentId };
  countersignJudgment: { judgment: ContentId };
  modifyJudgment: { replaces: ContentId; judgment: JudgmentInput };
  returnJudgment: { judgment: ContentId; reasons: ReturnReason[]; note: ContentId };
  appointPanel: { panel: Nominee[] };
  voteInPanel: { judgment: ContentId; proposal?: JudgmentInput };
  signOffJudgment: { judgment: ContentId };
  withdrawCase: { reason: WithdrawReason };
  requestReexamination: { reason: ReexaminationReason; submission: Submission; parties?: OrganisationId[] };
  proposeRevocation: { certificate: string; reason: RevocationReason; note: ContentId };
  approveRevocation: { certificate: string };
  declineRevocation: { certificate: string; note: ContentId };
  standDown: { person: string; reason: StandDownReason };
  noteAmendment: { version: LegalDate; clauses: string[]; outcome: ImpactOutcome };
  shortenCertificate: { certificate: string; version: LegalDate; clauses: string[]; outcome: ImpactOutcome };
};

/** One command as it lies, sealed, in the workflow's history. `at` is when the API received it, so an outage of ours makes
 *  nobody late; `hash` covers actor, case, kind and input; `expectedVersion` is compared with the action's basis. */
export type Command<A extends Action = Action> = {
  action: A; id: string; hash: string; caseNumber: CaseNumber; actor: Actor; at: Instant; expectedVersion: number; input: Inputs[A];
}; // prettier-ignore

/** What opening a case carries: the API drew the number and stored the content before. */
export type Opening = {
  caseNumber: CaseNumber; application: string; organisation: string; parties: string[]; applicantPeople: string[];
  submission: Submission; commandId: string; commandHash: string; at: Instant;
}; // prettier-ignore
/** A command's answer: the `seq` of its last event, which is the case's version once recorded. */
export type Answer = { version: number };
