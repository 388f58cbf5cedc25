import type { ImpactOutcome } from '../amendment/impact.ts';
import type { LegalDate } from '../classification/rule-data.ts';
import type { Policy } from './policy.ts';

/** An instant, milliseconds since 1970 UTC. The domain has no clock: it always comes in. */
export type Instant = number;
export type CaseNumber = string & { readonly caseNumber?: never };
export type PersonId = string & { readonly personId?: never };
export type OrganisationId = string & { readonly organisationId?: never };
/** HMAC of the canonical bytes under the owner's key, 64 hexadecimal digits. */
export type ContentId = string & { readonly contentId?: never };

export type Step =
  | 'submission' | 'acceptance' | 'completion' | 'assignment' | 'firstVerification' | 'secondVerification'
  | 'panel' | 'signOff' | 'issuing' | 'issued' | 'revoked' | 'undetermined' | 'takenBack' | 'declined' | 'withdrawn' | 'lapsed'; // prettier-ignore
export const closedSteps: readonly Step[] = [
  'issued',
  'revoked',
  'undetermined',
  'takenBack',
  'declined',
  'withdrawn',
  'lapsed',
];

export type Verdict = 'controlled' | 'notControlled' | 'outOfScope' | 'needsExpert';
export type Conclusion = Verdict | 'cannotBeDetermined';
export type Outcome = 'verified' | 'modified' | 'substantiallyModified';
export type ReasonCode =
  | 'valueFromDataSheet' | 'valueMisread' | 'unitMisread' | 'clauseOverlooked' | 'clauseNotApplicable' | 'exclusionApplies'
  | 'exclusionDoesNotApply' | 'interpretation' | 'evidenceInsufficient' | 'newFacts' | 'amendment'; // prettier-ignore

/** What one clause of the ordinance says about the item. `evidence` names files of the case. */
export type Finding = { clause: string; verdict: Verdict; reasons: ReasonCode[]; evidence: ContentId[] };

/** A judgment is addressed by its content: the id covers findings, conclusion, reasoning and the submission it judges. */
export type Judgment = {
  id: ContentId;
  by: PersonId;
  at: Instant;
  verdict: Conclusion;
  itemNumber?: string;
  findings: Finding[];
};

export type Role =
  | 'clerk'
  | 'classificationOfficer'
  | 'coordinator'
  | 'advisor'
  | 'expert'
  | 'approver'
  | 'customsOfficer'
  | 'administrator'
  | 'auditor';

/** Who acts, as the API vouched for it from the registers at `registerSeq`. */
export type Actor = {
  person: PersonId; organisation?: OrganisationId; roles: Role[];
  /** Organisations in which the person has an interest or which employ or employed the person. */
  interests: OrganisationId[]; fields: string[]; registerSeq: number;
}; // prettier-ignore

export type Seat = 'firstVerifier' | 'secondVerifier' | 'panelMember' | 'approver';
export type Assignment = {
  person: PersonId;
  seat: Seat;
  status: 'nominated' | 'accepted';
  since: Instant;
  answerBy: Instant;
  remindedAt?: Instant;
};

export type InformationRequest = {
  id: string; by: PersonId; question: ContentId; clause?: string; file?: ContentId; parts: number; answered: number[];
  openedAt: Instant; dueAt: Instant; remindedAt?: Instant; extensionAsked?: { until: Instant; reason: ContentId };
  status: 'open' | 'answered' | 'closed';
  /** The `seq` that last changed what an answer rests on: opened, extended, closed; a partial answer does not. */
  changedSeq: number;
}; // prettier-ignore

export type Consultation = {
  id: string; by: PersonId; party: 'maker' | 'advisor' | 'meti'; advisor?: PersonId; question: ContentId; openedAt: Instant; dueAt: Instant;
  remindedAt?: Instant; status: 'open' | 'recorded' | 'cancelled'; answer?: ContentId; changedSeq: number;
}; // prettier-ignore

export type Signature = { person: PersonId; seat: Seat; judgment: ContentId; at: Instant };
export type Vote = { person: PersonId; judgment: ContentId };

/** The applicant's side of a case: ids and codes; the words stand in the content named here. */
export type Submission = {
  content: ContentId; submittedBy: PersonId; field: string; kind: 'goods' | 'technology'; regulationVersion: string;
  judgment: Judgment; files: ContentId[]; proceedingsPending: boolean;
}; // prettier-ignore

/** An amendment that touched the case: which clauses, and what it means for the verdict. */
export type LawChange = { version: LegalDate; clauses: string[]; outcome: ImpactOutcome; at: Instant };

/** Why a certificate is taken back: the judgment or the facts it rests on were wrong, the item is another one by now, the procedure
 *  was faulty, or its holder asked for it. */
export type RevocationReason = 'judgmentWrong' | 'factsWrong' | 'itemChanged' | 'procedureFaulty' | 'holderAsked';
/** A certificate's revocation that was proposed and is not decided. */
export type Revocation = {
  certificate: string; reason: RevocationReason; note: ContentId; by: PersonId; at: Instant;
  /** The `seq` of the proposal: what its decision rests on. */
  changedSeq: number;
}; // prettier-ignore
export type Certificate = {
  number: string; judgment: ContentId; issuedAt: Instant; validUntil: string; revoked?: { at: Instant; reason: RevocationReason; note: ContentId };
}; // prettier-ignore
/** One of an earlier round, with what it rests on: the content that was submitted then, the clauses of its judgment, and the law. */
export type EarlierCertificate = Certificate & {
  rests: { content: ContentId; clauses: string[]; lawState: LegalDate };
};

/** What an action rests on. `changedAt` of a case holds the `seq` that last changed it; requests and consultations hold
 *  their own `changedSeq`, so that a second request makes no answer to the first one stale. */
export type Basis = 'submission' | 'assignment' | 'judgment' | 'request' | 'consultation' | 'revocation' | 'step';

export type CaseState = {
  caseNumber: CaseNumber; application: string; organisation: OrganisationId; parties: OrganisationId[];
  step: Step; stepSince: Instant; round: number; submission: Submission; applicantPeople: PersonId[];
  assignments: Assignment[];
  /** Everyone who ever held or was offered a seat, with the seat: four eyes must hold over every version. */
  seated: { person: PersonId; seat: Seat }[];
  judgments: Judgment[]; current?: ContentId; signatures: Signature[]; returns: number; votes: Vote[];
  requests: InformationRequest[]; consultations: Consultation[];
  takeBackUntil: Instant; dueAt?: Instant; remindedAt?: Instant;
  certificate?: Certificate;
  /** Of earlier rounds, the oldest first: each stands until it ends or is revoked, also while the case is examined again. Left out while there is none. */
  earlierCertificates?: EarlierCertificate[];
  letter?: { number: string; issuedAt: Instant };
  revocation?: Revocation;
  /** Certificates of any round that were revoked; left out while none was. */
  revokedNumbers?: string[];
  /** Left out while none did. */
  lawChanges?: LawChange[];
  policy: Policy; changedAt: Record<'submission' | 'assignment' | 'judgment' | 'step', number>; seq: number;
}; // prettier-ignore
