import type { ImpactOutcome } from '../amendment/impact.ts';
import type { LegalDate } from '../classification/rule-data.ts';
import type { Policy } from './policy.ts';
import type {
  CaseNumber, Consultation, ContentId, InformationRequest, Instant, Judgment, OrganisationId, PersonId, RevocationReason, Seat, Submission,
} from './state.ts'; // prettier-ignore

export type CompletionReason = 'evidenceMissing' | 'valueMissing' | 'oldEdition' | 'itemUnclear' | 'judgmentMissing';
export type DeclineReason = 'outOfScope' | 'duplicate' | 'noExpertise' | 'pendingProceedings';
export type AssignmentDeclineReason = 'noTime' | 'conflictOfInterest' | 'notMyField';
export type WithdrawReason = 'noLongerNeeded' | 'submittedInError' | 'judgedElsewhere' | 'facts';
export type ReturnReason = 'clauseUnproven' | 'evidenceInsufficient' | 'interpretationDisputed' | 'formal';
export type ReexaminationReason = 'newFacts' | 'amendment' | 'error';
export type StandDownReason = 'interestDeclared' | 'roleEnded' | 'replaced';
export type LapseReason = 'completionNotMade' | 'informationNotGiven';

/** What a case remembers. Ids, codes and numbers: never free text, never a name (the record must outlive a deleted key). */
export type CaseEventBody =
  | { type: 'CaseSubmitted'; caseNumber: CaseNumber; application: string; organisation: OrganisationId; parties: OrganisationId[]; applicantPeople: PersonId[]; submission: Submission; takeBackUntil: Instant; policy: Policy }
  | { type: 'SubmissionTakenBack' }
  | { type: 'SubmissionConfirmed' }
  | { type: 'CaseAccepted' }
  | { type: 'CaseReturnedForCompletion'; reasons: CompletionReason[]; note?: ContentId; dueAt: Instant }
  | { type: 'CaseResubmitted'; submission: Submission; parties?: OrganisationId[] }
  | { type: 'CaseDeclined'; reason: DeclineReason; note?: ContentId }
  | { type: 'VerifiersAssigned'; nominees: { person: PersonId; seat: Seat }[]; answerBy: Instant }
  | { type: 'AssignmentAccepted'; seat: Seat }
  | { type: 'AssignmentDeclined'; seat: Seat; reason: AssignmentDeclineReason }
  | { type: 'VerifierStoodDown'; person: PersonId; reason: StandDownReason }
  | { type: 'InformationRequested'; request: Pick<InformationRequest, 'id' | 'question' | 'clause' | 'file' | 'parts' | 'dueAt'> }
  | { type: 'InformationAnswered'; request: string; parts: number[]; answer: ContentId; files: ContentId[] }
  | { type: 'ExtensionAsked'; request: string; until: Instant; reason: ContentId }
  | { type: 'ExtensionGranted'; request: string; dueAt: Instant }
  | { type: 'InformationRequestClosed'; request: string }
  | { type: 'ConsultationOpened'; consultation: Pick<Consultation, 'id' | 'party' | 'advisor' | 'question' | 'dueAt'> }
  | { type: 'ConsultationRecorded'; consultation: string; answer: ContentId }
  | { type: 'ConsultationCancelled'; consultation: string }
  | { type: 'FirstVerificationRecorded'; judgment: Judgment }
  | { type: 'JudgmentSigned'; judgment: ContentId }
  | { type: 'JudgmentCountersigned'; judgment: ContentId }
  | { type: 'JudgmentModified'; judgment: Judgment }
  | { type: 'JudgmentReturned'; judgment: ContentId; reasons: ReturnReason[]; note: ContentId }
  | { type: 'PanelAppointed'; panel: PersonId[]; answerBy: Instant }
  | { type: 'PanelVoteCast'; judgment: ContentId; proposal?: Judgment }
  | { type: 'PanelDecided'; judgment: ContentId }
  | { type: 'JudgmentSignedOff'; judgment: ContentId }
  | { type: 'CertificateIssued'; number: string; validUntil: string }
  | { type: 'RevocationProposed'; number: string; reason: RevocationReason; note: ContentId }
  | { type: 'RevocationDeclined'; number: string; note: ContentId }
  | { type: 'CertificateRevoked'; number: string; reason: RevocationReason; note: ContentId }
  | { type: 'LetterIssued'; number: string }
  | { type: 'LawStateChanged'; version: LegalDate; clauses: string[]; outcome: ImpactOutcome }
  | { type: 'CertificateShortened'; number: string; validUntil: LegalDate; version: LegalDate; clauses: string[]; outcome: ImpactOutcome }
  | { type: 'CaseWithdrawn'; reason: WithdrawReason }
  | { type: 'CaseLapsed'; reason: LapseReason }
  | { type: 'ReexaminationRequested'; reason: ReexaminationReason; submission: Submission; parties?: OrganisationId[] }
  | { type: 'DeadlineReminded'; about: 'completion' | 'assignment' | 'request' | 'consultation'; id?: string }
  | { type: 'DeadlinePostponed'; about: 'completion' | 'request'; id?: string; dueAt: Instant }; // prettier-ignore

/** `by` is a person, or `system` for a deadline or an effect. `command` is set on the last event of a command. */
export type CaseEvent = CaseEventBody & {
  at: Instant;
  by: PersonId | 'system';
  schema: 1;
  command?: { id: string; hash: string };
};
export type CaseEventType = CaseEventBody['type'];
