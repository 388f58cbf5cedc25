import type { Offer } from '../../workflows/domain/list/criteria/offer.ts';
import type { Assessment, ListMaker } from '../../workflows/domain/list/maker-register.ts';
import type { LookupAnswer, LookupEntry } from '../../workflows/domain/list/look-up/look-up.ts';
import type { ClauseDifference } from '../../workflows/domain/case/judgment.ts';
import type {
  Actor, Assignment, CaseState, Certificate, Consultation, Finding, InformationRequest, Judgment, LawChange, Signature, Vote,
} from '../../workflows/domain/case/state.ts'; // prettier-ignore
import type { Parameter, Policy, PolicyDecision } from '../../workflows/domain/classification/rule-data.ts';
import type { Sample, SubjectReport } from '../../workflows/domain/amendment/state.ts';
import type { DoubtDocument, DoubtEventDocument } from '../mongo/doubts.ts';
import type { DoubtState } from '../../workflows/domain/list/doubt/state.ts';
import type { AmendmentDocument, AmendmentEventDocument } from '../mongo/amendments.ts';
import type { ListRowDocument } from '../mongo/list-rows.ts';
import type { SubmissionDocument, SubmissionEventDocument } from '../mongo/list-submissions.ts';
import type { CaseEventDocument } from '../mongo/case-events.ts';
import type { Draft } from '../mongo/drafts.ts';
import type { LogCheck } from '../mongo/log-checks.ts';
import type { ListEntry } from '../mongo/list-entries.ts';
import type { ReleaseDocument, ReleaseEventDocument } from '../mongo/list-releases.ts';
import type { LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import type { EntryChange } from '../../workflows/domain/list/release/state.ts';
import type { FileSubject } from '../files/tickets.ts';
import type { StoredFile } from '../mongo/files.ts';
import type { GuidanceArticle, GuidanceSector } from '../regulations/guidance-articles.ts';
import type { SummaryTerm } from '../mongo/register-fold.ts';
import type { Purchase } from '../mongo/purchases.ts';
import type { SelfJudgment } from '../mongo/self-judgments.ts';
import type { SheetEvaluation } from '../sheets/evaluation.ts';
import type { TablePair } from '../regulations/correlation-table.ts';

/** What a resolver gets as its parent. People, organisations and clauses travel as ids and are opened by their own resolvers. */
export type CaseModel = CaseState;
export type PersonModel = string;
export type OrganisationModel = string;
export type ClauseModel = string;
export type ViewerModel = Actor;
export type DraftModel = Draft;
export type ApplicationModel = { number: string; organisation: string; caseNumbers: string[] };
export type SubmissionModel = { state: CaseState; content: SubmissionContent };
export type EvidenceFileModel = {
  subject: FileSubject;
  contentId: string;
  confidential: boolean;
  stored: StoredFile | undefined;
};
export type JudgmentModel = { state: CaseState; judgment: Judgment };
export type FindingModel = Finding;
export type ClauseDifferenceModel = ClauseDifference;
export type AssignmentModel = Assignment;
export type InformationRequestModel = { state: CaseState; request: InformationRequest };
export type InformationAnswerModel = { state: CaseState; answer: string; parts: number[]; files: string[]; at: number };
export type ConsultationModel = { state: CaseState; consultation: Consultation };
export type SignatureModel = { state: CaseState; signature: Signature };
export type PanelVoteModel = Vote;
export type CertificateModel = { state: CaseState; certificate: Certificate };
export type LetterModel = NonNullable<CaseState['letter']>;
export type CaseEventModel = { state: CaseState; recorded: CaseEventDocument };
export type SummaryTermModel = SummaryTerm;
export type ParameterModel = Parameter;
export type PolicyModel = Policy;
export type PolicyDecisionModel = PolicyDecision;
export type CorrelationModel = TablePair;
/** The canonical number. */
export type ListNumberModel = string;
/** An article in the edition of a day, and that day. */
export type GuidanceArticleModel = { article: GuidanceArticle; day: string };
export type GuidanceSectorModel = GuidanceSector;
export type SheetEvaluationModel = SheetEvaluation;
export type SelfJudgmentModel = SelfJudgment;
export type PurchaseModel = Purchase;
export type CommandModel = { id: string; caseNumber: string; version: number };

export type LawChangeModel = LawChange;
export type AmendmentModel = AmendmentDocument;
export type AmendmentEventModel = AmendmentEventDocument;
export type SubjectImpactModel = SubjectReport;
export type ImpactSampleModel = Sample;
export type DoubtModel = DoubtDocument;
export type DoubtedEntryModel = DoubtState;
/** With its doubt, whose officer is not told who answered. */
export type DoubtAnswerModel = { state: DoubtState; answer: NonNullable<DoubtState['answer']> };
export type DoubtEventModel = { state: DoubtState; recorded: DoubtEventDocument };
export type ListReleaseModel = ReleaseDocument;
export type ListReleaseEventModel = ReleaseEventDocument;
export type ListedEntryModel = ListEntry;
export type ListedEntryChangeModel = EntryChange;
export type ListedChangeModel = LoggedChange;
export type ListLogCheckModel = LogCheck;
export type ListSubmissionModel = SubmissionDocument;
/** A row with its offer, opened. */
/** With the case that was opened for the row and the entry that was published from it, asked for the whole page at once. */
export type SubmittedRowModel = {
  submission: SubmissionDocument; row: ListRowDocument; offer: Offer; caseNumber: string | undefined; entry: ListEntry | undefined;
}; // prettier-ignore
export type SubmissionEventModel = { submission: SubmissionDocument; recorded: SubmissionEventDocument };
export type MakerModel = ListMaker;
export type ProgrammeAssessmentModel = Assessment & { maker: ListMaker };
export type LookupAnswerModel = LookupAnswer;
/** With the size of the log that answered: the proof must be of that tree. */
export type LookupEntryModel = LookupEntry & { treeSize: number };

/** The applicant's words as they are stored; the codes beside them are in the case. */
export type SubmissionContent = {
  productNameJa: string; productNameEn?: string; maker: string; partNumber: string; purpose: string; description?: string;
  sheet: { name: string; value: string; unit?: string }[];
  confidentialFields: string[]; earlierRulings: string[]; foreignNumbers: string[];
  files: { contentId: string; confidential: boolean }[];
  kind: string; field: string; regulationVersion: string; proceedingsPending: boolean;
}; // prettier-ignore
/** A judgment's words and decisions together: its id is the address of exactly this. */
export type JudgmentContent = {
  verdict: string;
  itemNumber?: string;
  findings: Finding[];
  materialExamined?: string;
  exclusionsConsidered?: string;
  interpretation?: string;
  reasoning: string;
  internalNote?: string;
  summary?: string[];
  submission: string;
};
