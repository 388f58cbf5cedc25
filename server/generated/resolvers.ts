import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseModel, PersonModel, OrganisationModel, ClauseModel, ViewerModel, DraftModel, ApplicationModel, SubmissionModel, EvidenceFileModel, JudgmentModel, FindingModel, ClauseDifferenceModel, AssignmentModel, InformationRequestModel, InformationAnswerModel, ConsultationModel, SignatureModel, PanelVoteModel, CertificateModel, LetterModel, CaseEventModel, CommandModel, SummaryTermModel, ParameterModel, PolicyModel, PolicyDecisionModel, CorrelationModel, ListNumberModel, GuidanceArticleModel, GuidanceSectorModel, SheetEvaluationModel, SelfJudgmentModel, PurchaseModel, LookupAnswerModel, LookupEntryModel, MakerModel, ProgrammeAssessmentModel, ListReleaseModel, ListReleaseEventModel, ListedEntryModel, ListedEntryChangeModel, ListedChangeModel, ListLogCheckModel, ListSubmissionModel, SubmittedRowModel, SubmissionEventModel, AmendmentModel, AmendmentEventModel, SubjectImpactModel, ImpactSampleModel, LawChangeModel, DoubtModel, DoubtedEntryModel, DoubtAnswerModel, DoubtEventModel } from '../graphql/models.ts';
import type { Context } from '../graphql/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 内容から計算した番地（16 進 64 桁）。内容が変われば番地も変わります。 / The address computed from content (64 hexadecimal digits); other content has another address. */
  ContentId: { input: string; output: string; }
  /** UTC の日時（ISO 8601、ミリ秒まで）。 / An instant in UTC, ISO 8601 with milliseconds. */
  Instant: { input: string; output: string; }
  /** 法令上の日付（Asia/Tokyo、YYYY-MM-DD）。日時ではありません。 / A legal date in Asia/Tokyo, YYYY-MM-DD; never an instant. */
  LegalDate: { input: string; output: string; }
  /** クライアントが作る操作の識別子（ULID、26 文字）。同じ内容の再送には同じ答えが返ります。 / A command's id made by the client (ULID, 26 characters); sent again with the same content it gets the same answer. */
  Ulid: { input: string; output: string; }
};

/** 「指名を承諾する」の入力。 / Input of: Accept an assignment. */
export type AcceptAssignmentInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
};

/** 「指名を承諾する」の結果。 / Result of: Accept an assignment. */
export type AcceptAssignmentPayload = AcceptAssignmentSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「指名を承諾する」ができた。 / Done: Accept an assignment. */
export type AcceptAssignmentSuccess = CommandSuccess & {
  __typename?: 'AcceptAssignmentSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「受け付ける」の入力。 / Input of: Accept a case. */
export type AcceptCaseInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
};

/** 「受け付ける」の結果。 / Result of: Accept a case. */
export type AcceptCasePayload = AcceptCaseSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「受け付ける」ができた。 / Done: Accept a case. */
export type AcceptCaseSuccess = CommandSuccess & {
  __typename?: 'AcceptCaseSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 案件に対する操作。 / What can be done to a case. */
export type Action =
  /** 指名を承諾する。 / Accept an assignment. */
  | 'acceptAssignment'
  /** 受け付ける。 / Accept a case. */
  | 'acceptCase'
  /** 追加資料に答える。 / Answer an information request. */
  | 'answerInformationRequest'
  /** 合議の委員を指名する。 / Appoint the panel. */
  | 'appointPanel'
  /** 検証証明書を取り消す。 / Revoke the certificate. */
  | 'approveRevocation'
  /** 回答期限の延長を求める。 / Ask for an extension. */
  | 'askExtension'
  /** 検証者を指名する。 / Assign verifiers. */
  | 'assignVerifiers'
  /** 照会を取り消す。 / Cancel a consultation. */
  | 'cancelConsultation'
  /** 追加資料依頼を終える。 / Close an information request. */
  | 'closeInformationRequest'
  /** 判定に同意する（二次検証者）。 / Countersign the judgment as second verifier. */
  | 'countersignJudgment'
  /** 指名を断る。 / Decline an assignment. */
  | 'declineAssignment'
  /** 受け付けない。 / Decline a case. */
  | 'declineCase'
  /** 検証証明書を取り消さないと決める。 / Decline to revoke the certificate. */
  | 'declineRevocation'
  /** 延長を認める。 / Grant an extension. */
  | 'grantExtension'
  /** 判定の条項を修正する（二次検証者）。 / Modify clauses of the judgment as second verifier. */
  | 'modifyJudgment'
  /** 照会を出す。 / Open a consultation. */
  | 'openConsultation'
  /** 検証証明書の取消しを提案する。 / Propose that the certificate be revoked. */
  | 'proposeRevocation'
  /** 照会の答えを記録する。 / Record the answer of a consultation. */
  | 'recordConsultation'
  /** 一次検証を記録する。 / Record the first verification. */
  | 'recordFirstVerification'
  /** 検証者を替える。 / Replace a verifier. */
  | 'replaceVerifier'
  /** 追加資料を依頼する。 / Request information of the applicant. */
  | 'requestInformation'
  /** 再審査を求める。 / Request a re-examination. */
  | 'requestReexamination'
  /** 補完して再提出する。 / Resubmit a completed case. */
  | 'resubmitCase'
  /** 補完のため返す。 / Return a case for completion. */
  | 'returnForCompletion'
  /** 判定を検証者へ戻す。 / Return the judgment to the verifier. */
  | 'returnJudgment'
  /** 判定に署名する（一次検証者）。 / Sign the judgment as first verifier. */
  | 'signJudgment'
  /** 承認する。 / Sign the judgment off as approver. */
  | 'signOffJudgment'
  /** 提出を取り戻す。 / Take a submission back. */
  | 'takeBackSubmission'
  /** 合議で投票する。 / Vote in the panel. */
  | 'voteInPanel'
  /** 案件を取り下げる。 / Withdraw a case. */
  | 'withdrawCase';

/** 公表リストにメーカーを参加させます。管理者だけです。 / Admits a maker to the published list; administrators only. */
export type AdmitMakerInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** いつから。 / From when. */
  from: Scalars['LegalDate']['input'];
  /** 公表する名（英語）。 / The name that is published, in English. */
  name: Scalars['String']['input'];
  /** 公表する名（日本語）。 / The name that is published, in Japanese. */
  nameJa: Scalars['String']['input'];
  /** 参加する会社。 / The company that takes part. */
  organisation: Scalars['ID']['input'];
};

/** 結果。 / The outcome. */
export type AdmitMakerPayload = AdmitMakerSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** できました。 / Done. */
export type AdmitMakerSuccess = {
  __typename?: 'AdmitMakerSuccess';
  /** メーカー。 / The maker. */
  maker: Maker;
};

/** いまできる操作。 / Something you may do now. */
export type AllowedAction = {
  __typename?: 'AllowedAction';
  /** 操作。 / The action. */
  action: Action;
  /** expectedVersion に渡す値。 / What to send as expectedVersion. */
  basisVersion: Scalars['Int']['output'];
  /** この日時から。 / Not before this instant. */
  notBefore?: Maybe<Scalars['Instant']['output']>;
  /** 対象の追加資料依頼または照会。 / The information request or consultation it is about. */
  subject?: Maybe<Scalars['ID']['output']>;
  /** この日時まで。 / Until this instant. */
  until?: Maybe<Scalars['Instant']['output']>;
};

/** 改正。新しい法令の版または解釈を、案・影響の試算・二人の承認・施行日・適用の順に進めます。 / An amendment: a new law state or interpretation, from draft through impact run, approval by a second person and effective date to its application. */
export type Amendment = Node & {
  __typename?: 'Amendment';
  /** あなたがいまできる操作。 / What you may do now. */
  allowedActions: Array<AmendmentAction>;
  /** 適用の結果。まだなら null。 / What the application did; null before it. */
  applied?: Maybe<Array<AppliedImpact>>;
  /** 承認した人。案を出した人とは別の人です。 / Who approved it: never the one who proposed it. */
  approvedBy?: Maybe<Person>;
  /** 前の日の法令との違い。 / What differs from the law of the day before. */
  differences: Array<AmendmentDifference>;
  /** 案の内容の番地。承認はこの内容に対して行います。 / The address of the draft; an approval is for exactly this. */
  draft: Scalars['ContentId']['output'];
  /** 適用を始める日時。施行日の東京の零時。 / When it is applied from: 00:00 in Tokyo on the effective date. */
  effectiveAt: Scalars['Instant']['output'];
  /** 経過。古い順。 / What happened, oldest first. */
  events: Array<AmendmentEvent>;
  /** 改められる条項を引用しているガイダンスの記事。施行日の前日の版です。 / Guidance that cites a clause it amends, in the edition of the day before. */
  guidance: Array<GuidanceArticle>;
  /** 大域の識別子。 / The global id. */
  id: Scalars['ID']['output'];
  /** 影響の試算の結果。まだなら null。 / What the impact run found; null before it. */
  impact?: Maybe<Array<SubjectImpact>>;
  /** 英語の名。 / The name in English. */
  nameEn: Scalars['String']['output'];
  /** 日本語の名。 / The name in Japanese. */
  nameJa: Scalars['String']['output'];
  /** 案が退けられた理由。 / Why the draft was refused. */
  problems: Array<Problem>;
  /** 影響の試算または適用の進み具合。走っていなければ null。 / How far the impact run or the application has come; null while none runs. */
  progress?: Maybe<AmendmentProgress>;
  /** 案を出した日時。 / When it was proposed. */
  proposedAt: Scalars['Instant']['output'];
  /** 案を出した人。 / Who proposed the draft. */
  proposedBy: Person;
  /** 出来事の数。操作の expectedRevision になります。 / How many events it has; the expectedRevision of a command. */
  revision: Scalars['Int']['output'];
  /** いまの段階。 / The step it is in. */
  step: AmendmentStep;
  /** この段階に入った日時。 / Since when it is in this step. */
  stepSince: Scalars['Instant']['output'];
  /** 施行日であり、改正の名。 / The effective date, which names it. */
  version: Scalars['LegalDate']['output'];
};

/** 改正への操作。 / Actions on an amendment. */
export type AmendmentAction =
  /** 承認する。 / Approve it. */
  | 'approveAmendment'
  /** 案を出す。 / Propose a draft. */
  | 'proposeAmendment'
  /** 影響を試算する。 / Run the impact. */
  | 'runImpact'
  /** 取り下げる。 / Withdraw it. */
  | 'withdrawAmendment';

/** 改正の一つの違い。 / One difference an amendment makes. */
export type AmendmentDifference = {
  __typename?: 'AmendmentDifference';
  /** 英語の文。 / The sentence in English. */
  en: Scalars['String']['output'];
  /** 日本語の文。 / The sentence in Japanese. */
  ja: Scalars['String']['output'];
  /** 種類。 / Its kind. */
  kind: AmendmentDifferenceKind;
  /** 条項・問い・解釈の識別子。 / The id of the clause, question or interpretation. */
  subject: Scalars['String']['output'];
};

/** 改正の違いの種類。 / Kinds of difference. */
export type AmendmentDifferenceKind =
  /** 選択肢を改める。 / The choices change. */
  | 'choicesChanged'
  /** 引用を改める。 / The citation changes. */
  | 'citationChanged'
  /** 条項を加える。 / A clause is added. */
  | 'clauseAdded'
  /** 条項を廃止する。 / A clause is repealed. */
  | 'clauseRepealed'
  /** 条件を加える。 / A condition is added. */
  | 'conditionAdded'
  /** 条件を削る。 / A condition is removed. */
  | 'conditionRemoved'
  /** 解釈を改める。 / An interpretation changes. */
  | 'interpretationChanged'
  /** 判定への働きを改める。 / What it decides changes. */
  | 'outcomeChanged'
  /** 問いを加える。 / A question is added. */
  | 'parameterAdded'
  /** 数値を改める。 / A threshold changes. */
  | 'thresholdChanged'
  /** 見出しを改める。 / The title changes. */
  | 'titleChanged';

/** 改正の一つの出来事。 / One event of an amendment. */
export type AmendmentEvent = {
  __typename?: 'AmendmentEvent';
  /** 日時。 / When. */
  at: Scalars['Instant']['output'];
  /** 行った人。null は仕組み。 / Who did it; null for the system. */
  by?: Maybe<Person>;
  /** 連鎖のハッシュ。 / The hash of its link. */
  hash: Scalars['String']['output'];
  /** 番号。 / Its number. */
  seq: Scalars['Int']['output'];
  /** 種類。 / Its type. */
  type: AmendmentEventType;
};

/** 改正の出来事の種類。 / Types of an amendment's events. */
export type AmendmentEventType =
  /** 適用した。 / It was applied. */
  | 'AmendmentApplied'
  /** 承認した。 / It was approved. */
  | 'AmendmentApproved'
  /** 案を出した。 / A draft was proposed. */
  | 'AmendmentProposed'
  /** 施行された。 / It became law. */
  | 'AmendmentPublished'
  /** 取り下げた。 / It was withdrawn. */
  | 'AmendmentWithdrawn'
  /** 案を確かめた。 / The draft was found right. */
  | 'DraftChecked'
  /** 案を退けた。 / The draft was refused. */
  | 'DraftRefused'
  /** 影響を試算した。 / The impact was counted. */
  | 'ImpactCounted'
  /** 影響の試算を求めた。 / The impact run was asked for. */
  | 'ImpactRequested';

/** 走っている試算または適用の進み具合。 / How far a run has come. */
export type AmendmentProgress = {
  __typename?: 'AmendmentProgress';
  /** その種類で済んだ数。 / How many of that kind are done. */
  done: Scalars['Int']['output'];
  /** いま調べている対象の種類。 / The kind of subject it is at. */
  kind: SubjectKind;
  /** その種類の総数。 / How many of that kind there are. */
  total: Scalars['Int']['output'];
};

/** 改正の段階。 / The steps of an amendment. */
export type AmendmentStep =
  /** 適用した。 / It is applied. */
  | 'applied'
  /** 適用している。 / It is being applied. */
  | 'applying'
  /** 承認された。施行日を待つ。 / Approved; it waits for its day. */
  | 'awaitingEffectiveDate'
  /** 案を確かめた。 / The draft is right. */
  | 'checked'
  /** 案を確かめている。 / The draft is being checked. */
  | 'draft'
  /** 影響を試算した。承認を待つ。 / The impact is known; it waits for approval. */
  | 'impactRun'
  /** 影響を試算している。 / The impact run is under way. */
  | 'impactRunning'
  /** 案が退けられた。 / The draft was refused. */
  | 'refused'
  /** 取り下げた。 / It was withdrawn. */
  | 'withdrawn';

/** 改正を取り下げる理由。 / Why an amendment is withdrawn. */
export type AmendmentWithdrawReason =
  /** 符号化に誤りがある。 / The encoding is wrong. */
  | 'encodedWrongly'
  /** 施行が延期された。 / It was postponed. */
  | 'postponed'
  /** 別の改正に替わった。 / Another amendment takes its place. */
  | 'superseded';

/** 「疑義に回答する」の入力。 / Input of: Answer a doubt. */
export type AnswerDoubtInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 番号。 / The number. */
  number: Scalars['String']['input'];
  /** 結論。 / The outcome. */
  outcome: DoubtOutcome;
  /** 何によるか。 / What it rests on. */
  reason: DoubtAnswerReason;
  /** 税関職員への説明（4,000 字まで）。 / The explanation to the officer, up to 4,000 characters. */
  text: Scalars['String']['input'];
};

/** 「疑義に回答する」の結果。 / Result of: Answer a doubt. */
export type AnswerDoubtPayload = AnswerDoubtSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「疑義に回答する」ができた。 / Done: Answer a doubt. */
export type AnswerDoubtSuccess = {
  __typename?: 'AnswerDoubtSuccess';
  /** 疑義。 / The doubt. */
  doubt: Doubt;
};

/** 「追加資料に答える」の入力。 / Input of: Answer an information request. */
export type AnswerInformationRequestInput = {
  /** 回答。 / The answer. */
  answer: Scalars['String']['input'];
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 添える文書。 / Files sent with it. */
  files?: Array<Scalars['ContentId']['input']>;
  /** 答える部分（1 から）。 / The parts answered, from 1. */
  parts: Array<Scalars['Int']['input']>;
  /** 依頼。 / The request. */
  request: Scalars['ID']['input'];
};

/** 「追加資料に答える」の結果。 / Result of: Answer an information request. */
export type AnswerInformationRequestPayload = AnswerInformationRequestSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「追加資料に答える」ができた。 / Done: Answer an information request. */
export type AnswerInformationRequestSuccess = CommandSuccess & {
  __typename?: 'AnswerInformationRequestSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 回答したシート。 / A filled sheet. */
export type AnsweredSheetInput = {
  /** 回答。いま尋ねていない問いのものも。 / The answers, also of questions not asked at present. */
  answers: Array<GivenAnswerInput>;
  /** どの日の法令で判定するか。 / The date whose law judges it. */
  date: Scalars['LegalDate']['input'];
  /** 版。 / The edition. */
  edition: Scalars['String']['input'];
  /** 様式番号。 / The form number. */
  form: Scalars['String']['input'];
};

/** 申請。一度に出した一つ以上の品目。 / An application: one or several items submitted together. */
export type Application = Node & {
  __typename?: 'Application';
  /** 品目ごとの案件番号。 / The case number of each item. */
  caseNumbers: Array<Scalars['String']['output']>;
  /** 品目ごとの案件。開かれたものだけです。 / The case of each item, as far as they are opened. */
  cases: Array<Case>;
  /** 大域の識別子。 / The global id. */
  id: Scalars['ID']['output'];
  /** 申請番号。 / The application number. */
  number: Scalars['String']['output'];
  /** 申請会社。 / The applicant. */
  organisation: Organisation;
};

/** 改正を一種類の対象に適用した結果。 / What the application did to the subjects of one kind. */
export type AppliedImpact = {
  __typename?: 'AppliedImpact';
  /** 知らせた数。 / How many were told. */
  applied: Scalars['Int']['output'];
  /** 対象の種類。 / The kind of subject. */
  kind: SubjectKind;
  /** その間に終わったか、すでに新しい法令によるもの。 / How many had ended meanwhile, or rested on the new law already. */
  skipped: Scalars['Int']['output'];
};

/** 「合議の委員を指名する」の入力。 / Input of: Appoint the panel. */
export type AppointPanelInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 三人の委員。 / The three members. */
  panel: Array<NomineeInput>;
};

/** 「合議の委員を指名する」の結果。 / Result of: Appoint the panel. */
export type AppointPanelPayload = AppointPanelSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「合議の委員を指名する」ができた。 / Done: Appoint the panel. */
export type AppointPanelSuccess = CommandSuccess & {
  __typename?: 'AppointPanelSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「改正を承認する」の入力。 / Input of: Approve an amendment. */
export type ApproveAmendmentInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 承認する案の番地。 / The address of the draft that is approved. */
  draft: Scalars['ContentId']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 施行日。 / The effective date. */
  version: Scalars['LegalDate']['input'];
};

/** 「改正を承認する」の結果。 / Result of: Approve an amendment. */
export type ApproveAmendmentPayload = ApproveAmendmentSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「改正を承認する」ができた。 / Done: Approve an amendment. */
export type ApproveAmendmentSuccess = {
  __typename?: 'ApproveAmendmentSuccess';
  /** 操作後の改正。 / The amendment after it. */
  amendment: Amendment;
};

/** 「検証証明書を取り消す」の入力。 / Input of: Revoke the certificate. */
export type ApproveRevocationInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 検証証明書の番号。 / The certificate's number. */
  certificate: Scalars['String']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
};

/** 「検証証明書を取り消す」の結果。 / Result of: Revoke the certificate. */
export type ApproveRevocationPayload = ApproveRevocationSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「検証証明書を取り消す」ができた。 / Done: Revoke the certificate. */
export type ApproveRevocationSuccess = CommandSuccess & {
  __typename?: 'ApproveRevocationSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「要約の語を承認する」の入力。 / Input of: Approve a summary word. */
export type ApproveSummaryTermInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 語の識別子。 / The word's id. */
  term: Scalars['String']['input'];
};

/** 「要約の語を承認する」の結果。 / Result of: Approve a summary word. */
export type ApproveSummaryTermPayload = ApproveSummaryTermSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「要約の語を承認する」ができた。 / Done: Approve a summary word. */
export type ApproveSummaryTermSuccess = {
  __typename?: 'ApproveSummaryTermSuccess';
  /** 語。 / The word. */
  term: SummaryTerm;
};

/** 「表を承認する」の入力。 / Input of: Approve a table. */
export type ApproveTableInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだ判定結果の要約値。 / The digest of the result that was read. */
  digest: Scalars['ContentId']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 表の番号。 / The table's number. */
  number: Scalars['String']['input'];
};

/** 「表を承認する」の結果。 / Result of: Approve a table. */
export type ApproveTablePayload = ApproveTableSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「表を承認する」ができた。 / Done: Approve a table. */
export type ApproveTableSuccess = {
  __typename?: 'ApproveTableSuccess';
  /** 操作後の表。 / The table after it. */
  submission: ListSubmission;
};

/** 「回答期限の延長を求める」の入力。 / Input of: Ask for an extension. */
export type AskExtensionInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 理由。 / Why. */
  reason: Scalars['String']['input'];
  /** 依頼。 / The request. */
  request: Scalars['ID']['input'];
  /** 希望する期限。 / Until when. */
  until: Scalars['Instant']['input'];
};

/** 「回答期限の延長を求める」の結果。 / Result of: Ask for an extension. */
export type AskExtensionPayload = AskExtensionSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「回答期限の延長を求める」ができた。 / Done: Ask for an extension. */
export type AskExtensionSuccess = CommandSuccess & {
  __typename?: 'AskExtensionSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「随時の公表を求める」の入力。 / Input of: Ask for a release on demand. */
export type AskReleaseInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** リスト。 / The list. */
  list: Scalars['String']['input'];
};

/** 「随時の公表を求める」の結果。 / Result of: Ask for a release on demand. */
export type AskReleasePayload = AskReleaseSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「随時の公表を求める」ができた。 / Done: Ask for a release on demand. */
export type AskReleaseSuccess = {
  __typename?: 'AskReleaseSuccess';
  /** 操作後の公表。 / The release after it. */
  release: ListRelease;
};

/** CISTEC としての内部規程の評価。別の人が確定するまで数えません。METI の評価ではありません。 / CISTEC's own assessment of a programme; it counts once another person confirmed it, and never claims to be METI's. */
export type AssessProgrammeInput = {
  /** 何に基づくか。 / What it rests on. */
  basis: AssessmentBasis;
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 根拠の文書。あなたがこのメーカーについて送ったもの、1 から 20 件。 / The files it rests on: sent by you for this maker, 1 to 20. */
  files: Array<Scalars['ContentId']['input']>;
  /** 水準。 / The level. */
  level: AssessmentLevel;
  /** メーカー。 / The maker. */
  maker: Scalars['ID']['input'];
  /** 根拠の書類の番号。 / The number of the paper it rests on. */
  reference: Scalars['String']['input'];
};

/** 結果。 / The outcome. */
export type AssessProgrammePayload = AssessProgrammeSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** できました。 / Done. */
export type AssessProgrammeSuccess = {
  __typename?: 'AssessProgrammeSuccess';
  /** メーカー。 / The maker. */
  maker: Maker;
};

/** 評価が基づくもの。 / What an assessment rests on. */
export type AssessmentBasis =
  /** 監査報告。 / An audit report. */
  | 'auditReport'
  /** 書類。 / Documents. */
  | 'documents'
  /** 訪問。 / A visit. */
  | 'visit';

/** 内部規程の水準。 / The level of a programme. */
export type AssessmentLevel =
  /** モデルに達しない。 / Below the model. */
  | 'belowModel'
  /** 高度に整備されている。 / Highly developed. */
  | 'highlyDeveloped'
  /** モデルに達する。 / Meets the model. */
  | 'meetsModel';

/** 「検証者を指名する」の入力。 / Input of: Assign verifiers. */
export type AssignVerifiersInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 指名する人と席。 / People and seats. */
  nominees: Array<NomineeInput>;
};

/** 「検証者を指名する」の結果。 / Result of: Assign verifiers. */
export type AssignVerifiersPayload = AssignVerifiersSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「検証者を指名する」ができた。 / Done: Assign verifiers. */
export type AssignVerifiersSuccess = CommandSuccess & {
  __typename?: 'AssignVerifiersSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 席と担当者。 / A seat and who holds it. */
export type Assignment = {
  __typename?: 'Assignment';
  /** 返事の期限。 / Until when to answer. */
  answerBy: Scalars['Instant']['output'];
  /** 人。 / The person. */
  person: Person;
  /** 席。 / The seat. */
  seat: Seat;
  /** いつから。 / Since when. */
  since: Scalars['Instant']['output'];
  /** 状態。 / Whether it was accepted. */
  status: AssignmentStatus;
};

/** 指名を断る理由。 / Why a nomination is declined. */
export type AssignmentDeclineReason =
  /** 利害関係。 / A conflict of interest. */
  | 'conflictOfInterest'
  /** 時間がない。 / No time. */
  | 'noTime'
  /** 専門外。 / Not my field. */
  | 'notMyField';

/** 席の状態。 / Whether a seat was accepted. */
export type AssignmentStatus =
  /** 承諾済み。 / Accepted. */
  | 'accepted'
  /** 指名中。 / Nominated. */
  | 'nominated';

/** 「照会を取り消す」の入力。 / Input of: Cancel a consultation. */
export type CancelConsultationInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 照会。 / The consultation. */
  consultation: Scalars['ID']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
};

/** 「照会を取り消す」の結果。 / Result of: Cancel a consultation. */
export type CancelConsultationPayload = CancelConsultationSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「照会を取り消す」ができた。 / Done: Cancel a consultation. */
export type CancelConsultationSuccess = CommandSuccess & {
  __typename?: 'CancelConsultationSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 席の候補。 / A candidate for a seat. */
export type Candidate = {
  __typename?: 'Candidate';
  /** 専門分野。 / Fields of expertise. */
  fields: Array<Scalars['String']['output']>;
  /** いま席を持つ進行中の案件の数。 / How many open cases the person sits on now. */
  load: Scalars['Int']['output'];
  /** 指名できない理由。null なら指名できます。 / Why the person cannot be nominated; null when they can. */
  obstacle?: Maybe<Obstacle>;
  /** 候補者。 / The person. */
  person: Person;
};

/** 案件。一つの品目（貨物または技術）に一つ。 / A case: one item, goods or technology. */
export type Case = Node & {
  __typename?: 'Case';
  /** いまあなたにできる操作。画面のボタンはこれだけから描きます。 / What you may do now; the screen draws its buttons from this alone. */
  allowedActions: Array<AllowedAction>;
  /** 申請者の判定。 / The applicant's judgment. */
  applicantJudgment: Judgment;
  /** 申請番号。 / The application it belongs to. */
  applicationNumber: Scalars['String']['output'];
  /** 席と担当者。 / Seats and who holds them. */
  assignments: Array<Assignment>;
  /** 検証証明書。 / The certificate. */
  certificate?: Maybe<Certificate>;
  /** 照会（製造者・助言者・経済産業省）。申請者には見えません。 / Consultations; the applicant does not see them. */
  consultations: Array<Consultation>;
  /** いまの検証後の判定。 / The verified judgment as it stands. */
  currentJudgment?: Maybe<Judgment>;
  /** 申請者の判定と現在の判定の条項ごとの違い。 / What the two judgments say differently, per clause. */
  differences: Array<ClauseDifference>;
  /** 次の期限。 / The next deadline. */
  dueAt?: Maybe<Scalars['Instant']['output']>;
  /** 前の回に発行された検証証明書、古い順。再審査の間も、取り消されるまで有効です。 / Certificates of earlier rounds, the oldest first; each stands until it is revoked, also while the case is examined again. */
  earlierCertificates: Array<Certificate>;
  /** 専門分野。 / The field of expertise. */
  field: Scalars['String']['output'];
  /** 大域の識別子。 / The global id. */
  id: Scalars['ID']['output'];
  /** 追加資料依頼。 / Information requests. */
  informationRequests: Array<InformationRequest>;
  /** 検証のすべての判定、古い順。 / All judgments of the verification, oldest first. */
  judgments: Array<Judgment>;
  /** 貨物か技術か。 / Goods or technology. */
  kind: ItemKind;
  /** 提出の後の改正のうち、この案件に関わるもの。 / Amendments after its submission that touch the case. */
  lawChanges: Array<LawChange>;
  /** 判定できない旨の通知。 / The letter that says it cannot be determined. */
  letter?: Maybe<Letter>;
  /** 公表リストの掲載のうち、この案件の検証証明書をもとにするもの。読むことができれば。 / The entries of the published list that rest on its certificate, those you may see. */
  listedEntries: Array<ListedEntry>;
  /** 案件番号（検査文字つき）。 / The case number, with a check character. */
  number: Scalars['String']['output'];
  /** 検証された品目を、あなたがどのメーカーとして公表リストに出せるか。非該当の検証証明書が有効でなければ空です。 / As which makers you may offer its certified item for the published list; empty unless a certificate that counts says not controlled. */
  offerableAs: Array<Maker>;
  /** この案件の品目を公表リストに出した表。読むことのできるもの。 / The tables that offer its item for the published list, of those you may see. */
  offeredTables: Array<ListSubmission>;
  /** 申請会社。 / The applicant. */
  organisation: Organisation;
  /** 検証・修正・実質的修正の別。導かれる値です。 / Verified, modified or substantially modified; derived, never typed. */
  outcome?: Maybe<Outcome>;
  /** 合議の票。 / Votes of the panel. */
  panelVotes: Array<PanelVote>;
  /** この案件が開かれるもとになった、公表リストの表の行。読むことができれば。 / The row of a table for the published list for which it was opened, if you may see it. */
  referredRow?: Maybe<ReferredRow>;
  /** 検証者へ戻された回数。申請者には示さない。 / How often the judgment was returned; the applicant is not told. */
  returns?: Maybe<Scalars['Int']['output']>;
  /** 提案され、まだ決まっていない取消し。申請者には見えません。 / A revocation that was proposed and is not decided; the applicant does not see it. */
  revocation?: Maybe<ProposedRevocation>;
  /** 何回目の審査か（再審査で増える）。 / The round; a re-examination starts the next. */
  round: Scalars['Int']['output'];
  /** 署名。 / Signatures. */
  signatures: Array<Signature>;
  /** いまの段階。 / The step it is in. */
  step: Step;
  /** この段階に入った日時。 / Since when it is in this step. */
  stepSince: Scalars['Instant']['output'];
  /** 提出の内容。鍵が破棄された後は null。 / The submission, opened; null after its key was destroyed. */
  submission?: Maybe<Submission>;
  /** 提出を取り戻せる期限。 / Until when the submission can be taken back. */
  takeBackUntil: Scalars['Instant']['output'];
  /** 経過。古い順。 / The timeline, oldest first. */
  timeline: CaseEventConnection;
  /** 誰の番か。 / Whose turn it is. */
  turn: Turn;
  /** 案件の版。最後の出来事の通し番号です。 / The case's version: the number of its last event. */
  version: Scalars['Int']['output'];
};


/** 案件。一つの品目（貨物または技術）に一つ。 / A case: one item, goods or technology. */
export type CaseTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** 案件の一覧（Relay）。 / Cases (Relay connection). */
export type CaseConnection = {
  __typename?: 'CaseConnection';
  /** 行。 / The rows. */
  edges: Array<CaseEdge>;
  /** ページ情報。 / Page information. */
  pageInfo: PageInfo;
  /** 件数（10,000 まで数えます）。 / How many, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** 案件の行。 / A row of cases. */
export type CaseEdge = {
  __typename?: 'CaseEdge';
  /** 署名つきのカーソル。 / A signed cursor. */
  cursor: Scalars['String']['output'];
  /** 案件。 / The case. */
  node: Case;
};

/** 案件に起きたこと。種類に当てはまる項目だけが入ります。 / Something that happened; only the fields that fit its type are set. */
export type CaseEvent = {
  __typename?: 'CaseEvent';
  /** 日時。 / When. */
  at: Scalars['Instant']['output'];
  /** した人。期限や仕組みによるときは null。 / Who did it; null for a deadline or an effect. */
  by?: Maybe<Person>;
  /** 関係する条項。 / The clause concerned. */
  clause?: Maybe<Clause>;
  /** 照会の識別子。 / The consultation concerned. */
  consultation?: Maybe<Scalars['ID']['output']>;
  /** 期限。 / The deadline set. */
  dueAt?: Maybe<Scalars['Instant']['output']>;
  /** 記録の鎖のハッシュ。 / The hash in the record's chain. */
  hash: Scalars['String']['output'];
  /** 判定の番地。 / The judgment concerned. */
  judgment?: Maybe<Scalars['ContentId']['output']>;
  /** 証明書または通知の番号。 / The number of a certificate or letter. */
  number?: Maybe<Scalars['String']['output']>;
  /** 質問の部分。 / The parts concerned. */
  parts: Array<Scalars['Int']['output']>;
  /** 関係する人。 / The people concerned. */
  people: Array<Person>;
  /** 理由コード。 / Reason codes. */
  reasons: Array<Scalars['String']['output']>;
  /** 追加資料依頼の識別子。 / The information request concerned. */
  request?: Maybe<Scalars['ID']['output']>;
  /** 席。 / The seat. */
  seat?: Maybe<Seat>;
  /** 通し番号。 / Its number in the case. */
  seq: Scalars['Int']['output'];
  /** 文章（質問・回答・連絡）。 / The words: a question, an answer, a note. */
  text?: Maybe<Scalars['String']['output']>;
  /** 種類（過去形）。 / Its type, in the past tense. */
  type: CaseEventType;
};

/** 経過の一覧（Relay）。 / The timeline (Relay connection). */
export type CaseEventConnection = {
  __typename?: 'CaseEventConnection';
  /** 行。 / The rows. */
  edges: Array<CaseEventEdge>;
  /** ページ情報。 / Page information. */
  pageInfo: PageInfo;
};

/** 経過の行。 / A row of the timeline. */
export type CaseEventEdge = {
  __typename?: 'CaseEventEdge';
  /** 署名つきのカーソル。 / A signed cursor. */
  cursor: Scalars['String']['output'];
  /** 出来事。 / The event. */
  node: CaseEvent;
};

/** 出来事の種類。 / Types of events. */
export type CaseEventType =
  /** 指名が承諾された。 / An assignment was accepted. */
  | 'AssignmentAccepted'
  /** 指名が断られた。 / An assignment was declined. */
  | 'AssignmentDeclined'
  /** 受け付けられた。 / Accepted. */
  | 'CaseAccepted'
  /** 受け付けられなかった。 / Declined. */
  | 'CaseDeclined'
  /** 失効した。 / Lapsed. */
  | 'CaseLapsed'
  /** 再提出された。 / Resubmitted. */
  | 'CaseResubmitted'
  /** 補完のため返された。 / Returned for completion. */
  | 'CaseReturnedForCompletion'
  /** 提出された。 / Submitted. */
  | 'CaseSubmitted'
  /** 取り下げられた。 / Withdrawn. */
  | 'CaseWithdrawn'
  /** 証明書が発行された。 / The certificate was issued. */
  | 'CertificateIssued'
  /** 証明書が取り消された。 / The certificate was revoked. */
  | 'CertificateRevoked'
  /** 改正により証明書の有効期間が終わる。 / An amendment ends the validity of the certificate. */
  | 'CertificateShortened'
  /** 照会が取り消された。 / A consultation was cancelled. */
  | 'ConsultationCancelled'
  /** 照会が出された。 / A consultation was opened. */
  | 'ConsultationOpened'
  /** 照会の答えが記録された。 / A consultation was recorded. */
  | 'ConsultationRecorded'
  /** 当方のシステムが止まっていたため期限が延びた。 / A deadline was postponed because our system was away over it. */
  | 'DeadlinePostponed'
  /** 期限の知らせが出た。 / A reminder was sent. */
  | 'DeadlineReminded'
  /** 延長が求められた。 / An extension was asked. */
  | 'ExtensionAsked'
  /** 延長が認められた。 / An extension was granted. */
  | 'ExtensionGranted'
  /** 一次検証が記録された。 / The first verification was recorded. */
  | 'FirstVerificationRecorded'
  /** 追加資料の回答があった。 / Information was given. */
  | 'InformationAnswered'
  /** 追加資料依頼が終わった。 / An information request was closed. */
  | 'InformationRequestClosed'
  /** 追加資料が依頼された。 / Information was requested. */
  | 'InformationRequested'
  /** 二次検証者が同意した。 / The judgment was countersigned. */
  | 'JudgmentCountersigned'
  /** 判定が修正された。 / The judgment was modified. */
  | 'JudgmentModified'
  /** 判定が戻された。 / The judgment was returned. */
  | 'JudgmentReturned'
  /** 判定に署名された。 / The judgment was signed. */
  | 'JudgmentSigned'
  /** 承認された。 / The judgment was signed off. */
  | 'JudgmentSignedOff'
  /** 改正がこの案件に関わることが知らされた。 / An amendment that touches the case took effect. */
  | 'LawStateChanged'
  /** 通知が発行された。 / The letter was issued. */
  | 'LetterIssued'
  /** 合議の委員が決まった。 / A panel was appointed. */
  | 'PanelAppointed'
  /** 合議が決まった。 / The panel decided. */
  | 'PanelDecided'
  /** 合議で投票された。 / A vote was cast. */
  | 'PanelVoteCast'
  /** 再審査が求められた。 / A re-examination was requested. */
  | 'ReexaminationRequested'
  /** 証明書を取り消さないと決められた。 / The certificate was not revoked. */
  | 'RevocationDeclined'
  /** 証明書の取消しが提案された。 / That the certificate be revoked was proposed. */
  | 'RevocationProposed'
  /** 提出が確定した。 / The submission became final. */
  | 'SubmissionConfirmed'
  /** 取り戻された。 / Taken back. */
  | 'SubmissionTakenBack'
  /** 検証者が外れた。 / A verifier stood down. */
  | 'VerifierStoodDown'
  /** 検証者が指名された。 / Verifiers were assigned. */
  | 'VerifiersAssigned';

/** 案件の一覧の種類。 / The queues. */
export type CaseQueue =
  /** 受付待ち。 / Waiting to be accepted. */
  | 'acceptance'
  /** 指名中。 / In assignment. */
  | 'assignment'
  /** 終わったもの。 / Those that are closed. */
  | 'closed'
  /** 申請者の補完待ち。 / Returned for completion. */
  | 'completion'
  /** 一次検証中。 / In first verification. */
  | 'firstVerification'
  /** 自分または自社の番のもの。 / Where it is your or your company's turn. */
  | 'mine'
  /** 返事を待たれている指名。 / Nominations waiting for your answer. */
  | 'nominated'
  /** 進行中のすべて。 / All that are open. */
  | 'open'
  /** 合議中。 / Before the panel. */
  | 'panel'
  /** 取消しが提案された検証証明書のうち、あなたが決められるもの。 / Certificates whose revocation was proposed, for you to decide. */
  | 'revocation'
  /** 二次検証中。 / In second verification. */
  | 'secondVerification'
  /** 承認待ち。 / Waiting for sign-off. */
  | 'signOff';

/** 行のセルをどう直せるか。 / How a cell of a row could be put right. */
export type CellSuggestion = {
  __typename?: 'CellSuggestion';
  /** することの文（英語）。 / The sentence, in English. */
  sayEn: Scalars['String']['output'];
  /** することの文（日本語）。 / The sentence, in Japanese. */
  sayJa: Scalars['String']['output'];
  /** セルに書ける文字。もっともらしいものが先で、人だけが知ることには空です。 / Texts for the cell, the likeliest first; empty where only a person can know. */
  values: Array<Scalars['String']['output']>;
};

/** 検証証明書のデータ。法的な拘束力はありません。 / The certificate's data. It is not legally binding. */
export type Certificate = {
  __typename?: 'Certificate';
  /** 発行日時。 / When it was issued. */
  issuedAt: Scalars['Instant']['output'];
  /** 証明する判定の番地。 / The judgment it certifies. */
  judgment: Scalars['ContentId']['output'];
  /** 証明書番号。 / The certificate's number. */
  number: Scalars['String']['output'];
  /** 取消し。取り消されていなければ null。 / Its revocation; null unless it was revoked. */
  revoked?: Maybe<CertificateRevocation>;
  /** 有効期限（この日まで）。 / The last day it is valid. */
  validUntil: Scalars['LegalDate']['output'];
};

/** 検証証明書の取消し。この時から何も証明しません。 / The revocation of a certificate, which certifies nothing from then on. */
export type CertificateRevocation = {
  __typename?: 'CertificateRevocation';
  /** 取り消された日時。 / When it was revoked. */
  at: Scalars['Instant']['output'];
  /** 理由。 / The reason. */
  reason: RevocationReason;
  /** 理由の説明。鍵が破棄されていれば null。 / The reason in words; null once the key is destroyed. */
  text?: Maybe<Scalars['String']['output']>;
};

/** 「ログの検証を求める」の入力。 / Input of: Ask for a verification of the log. */
export type CheckListLogInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
};

/** 「ログの検証を求める」の結果。 / Result of: Ask for a verification of the log. */
export type CheckListLogPayload = CheckListLogSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「ログの検証を求める」ができた。 / Done: Ask for a verification of the log. */
export type CheckListLogSuccess = {
  __typename?: 'CheckListLogSuccess';
  /** 前回の検証。まだ無ければ null。 / The last verification; null before the first. */
  check?: Maybe<ListLogCheck>;
};

/** 引いた解釈と、その日の決定。 / An interpretation cited, and the decision of that day. */
export type CitedPolicy = {
  __typename?: 'CitedPolicy';
  /** 決定。 / The decision. */
  decision: PolicyDecision;
  /** 問い。 / The question. */
  policy: Policy;
};

/** 条項。 / A clause. */
export type Clause = {
  __typename?: 'Clause';
  /** 貨物等省令での引用。 / The citation in the ordinance. */
  citation: Scalars['String']['output'];
  /** 見比べた文書。 / The documents it was compared with. */
  comparedWith: Array<Scalars['String']['output']>;
  /** その日付の根拠（英語）。 / What these dates rest on, in English. */
  datesEn?: Maybe<Scalars['String']['output']>;
  /** その日付の根拠（日本語）。 / What these dates rest on, in Japanese. */
  datesJa?: Maybe<Scalars['String']['output']>;
  /** 対応する EU の番号。 / The EU number it corresponds to. */
  euNumber?: Maybe<Scalars['String']['output']>;
  /** 条項の識別子。 / The clause's id. */
  id: Scalars['String']['output'];
  /** 輸出令の項番。 / The item number of the export order. */
  itemNumber: Scalars['String']['output'];
  /** しきい値。 / Its limits. */
  limits: Array<ClauseLimit>;
  /** 注（英語）。 / Notes in English. */
  notesEn: Array<Scalars['String']['output']>;
  /** 注（日本語）。 / Notes in Japanese. */
  notesJa: Array<Scalars['String']['output']>;
  /** 省令の条、号、文字。 / Article, number and letter of the ordinance. */
  ordinance?: Maybe<OrdinancePlace>;
  /** 当たるときの結論。 / What follows when it is met. */
  outcome?: Maybe<ClauseOutcome>;
  /** 条項が問うこと。 / What it asks for. */
  parameters: Array<Parameter>;
  /** 由来する枠組み。 / The regime it comes from. */
  regime?: Maybe<Regime>;
  /** 輸出令の項。 / The row of the export order. */
  row?: Maybe<Scalars['String']['output']>;
  /** 出典の文書。 / The document it was taken from. */
  source?: Maybe<Scalars['String']['output']>;
  /** 英語の見出し。 / The title in English. */
  titleEn: Scalars['String']['output'];
  /** 日本語の見出し。 / The title in Japanese. */
  titleJa: Scalars['String']['output'];
  /** 参考となる米国の番号。 / US numbers, for information. */
  usNumbers: Array<Scalars['String']['output']>;
  /** 効力の最初の日。null は始まりを確かめていない。 / Its first day; null when the start is not established. */
  validFrom?: Maybe<Scalars['LegalDate']['output']>;
  /** 効力の最後の日。null は続いている。 / Its last day; null while it stands. */
  validTo?: Maybe<Scalars['LegalDate']['output']>;
};

/** 条項ごとの違い。 / A difference under one clause. */
export type ClauseDifference = {
  __typename?: 'ClauseDifference';
  /** 検証後の所見。 / The verified finding. */
  after?: Maybe<Finding>;
  /** 申請者の所見。 / The applicant's finding. */
  before?: Maybe<Finding>;
  /** 条項。 / The clause. */
  clause: Clause;
};

/** 一つの条項の結果。 / The result under one clause. */
export type ClauseFinding = {
  __typename?: 'ClauseFinding';
  /** 条項。 / The clause. */
  clause: Clause;
  /** 足りない回答。 / The answers that are missing. */
  missing: Array<Parameter>;
  /** 引いた解釈の鍵。 / The keys of the interpretations cited. */
  policies: Array<Scalars['String']['output']>;
  /** 条件を一つずつ。深さの順に並べた木です。 / Its conditions one by one: a tree, in order, with the depth of each. */
  steps: Array<FindingStep>;
  /** 当否。 / Whether it is met. */
  truth: ClauseTruth;
};

/** しきい値。 / A limit of a clause. */
export type ClauseLimit = {
  __typename?: 'ClauseLimit';
  /** 値または式。 / The number, or a formula. */
  limit: Scalars['String']['output'];
  /** 比べ方。 / How it is compared. */
  operator: LimitOperator;
  /** 比べる問い。 / The parameter compared. */
  parameter: Parameter;
  /** 単位。 / The unit. */
  unit: Scalars['String']['output'];
};

/** 条項が当たるときの結論。 / What follows when a clause is met. */
export type ClauseOutcome =
  /** 該当。 / Controlled. */
  | 'controlled'
  /** 仕向地の確認が要る。判定は変えない。 / The destination must be checked; never changes the verdict. */
  | 'destinationCheck'
  /** 16の項に当たる。判定は変えない。 / Listed in row 16; never changes the verdict. */
  | 'listedInRow16'
  /** 専門家が決める。 / An expert decides. */
  | 'needsExpert';

/** 条項の当否。 / Whether a clause is met. */
export type ClauseTruth =
  /** 当たる。 / It is met. */
  | 'met'
  /** 当たらない。 / It is not met. */
  | 'notMet'
  /** 回答が足りない。 / Answers are missing. */
  | 'unknown';

/** 「追加資料依頼を終える」の入力。 / Input of: Close an information request. */
export type CloseInformationRequestInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 依頼。 / The request. */
  request: Scalars['ID']['input'];
};

/** 「追加資料依頼を終える」の結果。 / Result of: Close an information request. */
export type CloseInformationRequestPayload = CloseInformationRequestSuccess | CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「追加資料依頼を終える」ができた。 / Done: Close an information request. */
export type CloseInformationRequestSuccess = CommandSuccess & {
  __typename?: 'CloseInformationRequestSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 一つの列の読み方。 / How one column is read. */
export type ColumnMeaning = {
  /** 見出し（書かれたまま）。 / The heading as written. */
  heading: Scalars['String']['input'];
  /** 意味。partNumber などの語、問いの名、evidence: と問いの名、または読まないなら null。 / Its meaning: a word such as partNumber, the name of a question, evidence: and a name, or null not to read it. */
  meaning?: InputMaybe<Scalars['String']['input']>;
};

/** 送った操作の結果。 / What became of a command. */
export type Command = {
  __typename?: 'Command';
  /** 操作の識別子。 / The command's id. */
  id: Scalars['Ulid']['output'];
  /** 記録された日時。 / When it was recorded. */
  recordedAt: Scalars['Instant']['output'];
  /** 操作後の案件の版。 / The case's version after it. */
  version: Scalars['Int']['output'];
};

/** 同じ識別子が別の内容に使われた。 / The same command id was used with other content. */
export type CommandIdReused = DomainError & {
  __typename?: 'CommandIdReused';
  /** 拒否のコード。 / The refusal's code. */
  code: Scalars['String']['output'];
  /** 求めた言語の文。 / The sentence, in the language asked for. */
  message: Scalars['String']['output'];
};

/** 受理されたが記録がまだ。command で尋ねてください。 / Accepted, being recorded; ask command. */
export type CommandPending = DomainError & {
  __typename?: 'CommandPending';
  /** 拒否のコード。 / The refusal's code. */
  code: Scalars['String']['output'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['output'];
  /** 求めた言語の文。 / The sentence, in the language asked for. */
  message: Scalars['String']['output'];
};

/** 案件への操作が受け付けられ、記録された。 / A command to a case was accepted and recorded. */
export type CommandSuccess = {
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 括弧の種類。 / The kind of bracket. */
export type ComparisonBracket =
  /** [ ] 基準。 / What it measures. */
  | 'criterion'
  /** 《》 除外。 / What it exempts. */
  | 'exemption'
  /** 【】 対象。 / What the clause is about. */
  | 'scope';

/** 対比表の印。 / A mark of the comparison table. */
export type ComparisonMark =
  /** ○。 / Met. */
  | 'met'
  /** ×。 / Not met. */
  | 'notMet'
  /** ？。未定。 / Open. */
  | 'open'
  /** ー。対象外。 / About other goods. */
  | 'outside';

/** 行の部分：法の言うこととシートの言うこと。 / A part of a row: what the law says beside what the sheet says. */
export type ComparisonPart = {
  __typename?: 'ComparisonPart';
  /** 括弧。 / The bracket. */
  bracket: ComparisonBracket;
  /** 限度と等しいか近いか。証拠が要ります。 / On the limit or near it; evidence is required. */
  isNear: Scalars['Boolean']['output'];
  /** 前の部分で決まっていないか。 / Whether no part before it settled the row. */
  isNeeded: Scalars['Boolean']['output'];
  /** 法の言うこと（英語）。 / What the law says, in English. */
  limitEn: Scalars['String']['output'];
  /** 法の言うこと（日本語）。 / What the law says, in Japanese. */
  limitJa: Scalars['String']['output'];
  /** 印。 / The mark. */
  mark: ComparisonMark;
  /** シートの言うこと（英語）。 / What the sheet says, in English. */
  valueEn: Scalars['String']['output'];
  /** シートの言うこと（日本語）。 / What the sheet says, in Japanese. */
  valueJa: Scalars['String']['output'];
};

/** 項目別対比表の行。 / A row of the comparison table. */
export type ComparisonRow = {
  __typename?: 'ComparisonRow';
  /** 引用。 / The citation. */
  citation: Scalars['String']['output'];
  /** 条項。品目だけのシートでは null。 / The clause; null on a sheet that asks for items only. */
  clause?: Maybe<Scalars['String']['output']>;
  /** 項番。 / The item number. */
  itemNumber: Scalars['String']['output'];
  /** 印。 / The mark. */
  mark: ComparisonMark;
  /** 部分。 / Its parts. */
  parts: Array<ComparisonPart>;
  /** 英語の見出し。 / The title in English. */
  titleEn: Scalars['String']['output'];
  /** 日本語の見出し。 / The title in Japanese. */
  titleJa: Scalars['String']['output'];
};

/** 補完を求める理由。 / Why a submission is returned. */
export type CompletionReason =
  /** 証拠がない。 / Evidence is missing. */
  | 'evidenceMissing'
  /** 品目が不明。 / The item is unclear. */
  | 'itemUnclear'
  /** 判定がない。 / The judgment is missing. */
  | 'judgmentMissing'
  /** 古い版。 / An old edition. */
  | 'oldEdition'
  /** 値がない。 / A value is missing. */
  | 'valueMissing';

/** 結論。 / A conclusion. */
export type Conclusion =
  /** 判定できない。 / Cannot be determined. */
  | 'cannotBeDetermined'
  /** 該当。 / Controlled. */
  | 'controlled'
  /** 要専門家確認。 / Needs an expert. */
  | 'needsExpert'
  /** 非該当。 / Not controlled. */
  | 'notControlled'
  /** 対象外。 / Out of scope. */
  | 'outOfScope';

/** 評価を確定します。評価した人にはできません。 / Confirms an assessment; whoever assessed may not. */
export type ConfirmAssessmentInput = {
  /** 評価。 / The assessment. */
  assessment: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 同意する文書。評価の根拠の文書のすべてです。 / The files you agree upon: all that the assessment rests on. */
  files: Array<Scalars['ContentId']['input']>;
  /** メーカー。 / The maker. */
  maker: Scalars['ID']['input'];
};

/** 結果。 / The outcome. */
export type ConfirmAssessmentPayload = CommandIdReused | CommandPending | ConfirmAssessmentSuccess | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** できました。 / Done. */
export type ConfirmAssessmentSuccess = {
  __typename?: 'ConfirmAssessmentSuccess';
  /** メーカー。 / The maker. */
  maker: Maker;
};

/** 「公表または訂正を確認する」の入力。 / Input of: Confirm a release or a correction. */
export type ConfirmReleaseInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 公表の識別子。 / The id of the release. */
  release: Scalars['String']['input'];
};

/** 「公表または訂正を確認する」の結果。 / Result of: Confirm a release or a correction. */
export type ConfirmReleasePayload = CommandIdReused | CommandPending | ConfirmReleaseSuccess | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「公表または訂正を確認する」ができた。 / Done: Confirm a release or a correction. */
export type ConfirmReleaseSuccess = {
  __typename?: 'ConfirmReleaseSuccess';
  /** 操作後の公表。 / The release after it. */
  release: ListRelease;
};

/** 「表を確認する」の入力。 / Input of: Confirm a table. */
export type ConfirmTableInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだ判定結果の要約値。 / The digest of the result that was read. */
  digest: Scalars['ContentId']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 表の番号。 / The table's number. */
  number: Scalars['String']['input'];
};

/** 「表を確認する」の結果。 / Result of: Confirm a table. */
export type ConfirmTablePayload = CommandIdReused | CommandPending | ConfirmTableSuccess | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「表を確認する」ができた。 / Done: Confirm a table. */
export type ConfirmTableSuccess = {
  __typename?: 'ConfirmTableSuccess';
  /** 操作後の表。 / The table after it. */
  submission: ListSubmission;
};

/** 利害関係がある。 / There is a conflict of interest. */
export type ConflictOfInterest = DomainError & {
  __typename?: 'ConflictOfInterest';
  /** 拒否のコード。 / The refusal's code. */
  code: Scalars['String']['output'];
  /** どの入力か。 / The input at fault. */
  field?: Maybe<Scalars['String']['output']>;
  /** 求めた言語の文。 / The sentence, in the language asked for. */
  message: Scalars['String']['output'];
};

/** 照会。 / A consultation. */
export type Consultation = {
  __typename?: 'Consultation';
  /** 助言者（相手が助言者のとき）。 / The advisor asked, if it is one. */
  advisor?: Maybe<Person>;
  /** 答え。 / The answer. */
  answer?: Maybe<Scalars['String']['output']>;
  /** 出した人。 / Who opened it. */
  by: Person;
  /** 期限。 / When it is due. */
  dueAt: Scalars['Instant']['output'];
  /** 照会の識別子。 / The consultation's id. */
  id: Scalars['ID']['output'];
  /** 出した日時。 / When it was opened. */
  openedAt: Scalars['Instant']['output'];
  /** 相手。 / The party asked. */
  party: ConsultedParty;
  /** 質問。 / The question. */
  question?: Maybe<Scalars['String']['output']>;
  /** 状態。 / Its status. */
  status: ConsultationStatus;
};

/** 照会の状態。 / The status of a consultation. */
export type ConsultationStatus =
  /** 取消。 / Cancelled. */
  | 'cancelled'
  /** 回答待ち。 / Open. */
  | 'open'
  /** 記録済み。 / Recorded. */
  | 'recorded';

/** 照会の相手。 / The party consulted. */
export type ConsultedParty =
  /** 別の助言者。 / Another advisor. */
  | 'advisor'
  /** 製造者。 / The maker. */
  | 'maker'
  /** 経済産業省。 / METI. */
  | 'meti';

/** 別表の項番。 / An item of a control table. */
export type ControlItem = {
  __typename?: 'ControlItem';
  /** 削除されたか。 / Whether it was deleted. */
  isDeleted: Scalars['Boolean']['output'];
  /** 項番。項の全体なら null。 / The item; null for the whole row. */
  item?: Maybe<Scalars['String']['output']>;
  /** 由来する枠組み。 / The regimes it comes from. */
  regimes: Array<Regime>;
  /** 英語の題。 / The title in English. */
  titleEn: Scalars['String']['output'];
  /** 日本語の題。 / The title in Japanese. */
  titleJa: Scalars['String']['output'];
};

/** 別表の項。 / A row of a control table. */
export type ControlRow = {
  __typename?: 'ControlRow';
  /** 貨物等省令の条。 / The article of the ordinance. */
  article?: Maybe<Scalars['String']['output']>;
  /** 項番。 / Its items. */
  items: Array<ControlItem>;
  /** 由来する枠組み。 / The regimes it comes from. */
  regimes: Array<Regime>;
  /** 項。 / The row. */
  row: Scalars['String']['output'];
  /** 英語の題。 / The title in English. */
  titleEn: Scalars['String']['output'];
  /** 日本語の題。条文ではなく要約です。 / The title in Japanese; a summary, not the text of the law. */
  titleJa: Scalars['String']['output'];
};

/** 「型番の書き方を訂正する」の入力。 / Input of: Correct how the number of an entry is written. */
export type CorrectEntryInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 掲載の公開の名。 / The public name of the entry. */
  entry: Scalars['String']['input'];
  /** 正しい書き方。 / The right writing. */
  partNumber: Scalars['String']['input'];
  /** 理由。 / The reason. */
  reason: CorrectionReason;
};

/** 「型番の書き方を訂正する」の結果。 / Result of: Correct how the number of an entry is written. */
export type CorrectEntryPayload = CommandIdReused | CommandPending | ConflictOfInterest | CorrectEntrySuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「型番の書き方を訂正する」ができた。 / Done: Correct how the number of an entry is written. */
export type CorrectEntrySuccess = {
  __typename?: 'CorrectEntrySuccess';
  /** 操作後の公表。 / The release after it. */
  release: ListRelease;
};

/** 訂正の理由。 / Why the writing of an entry is corrected. */
export type CorrectionReason =
  /** メーカーの書き方に合わせる。 / To write it as its maker does. */
  | 'makersWriting'
  /** 誤記。 / It was misspelled. */
  | 'misspelled';

/** 日本の番号と EU の番号の対応一件。 / One pair of a Japanese and an EU number. */
export type Correlation = {
  __typename?: 'Correlation';
  /** どこまで確かめたか。 / How far it was checked. */
  confidence: CorrelationConfidence;
  /** EU の番号。 / The EU number. */
  eu: ListNumber;
  /** 日本の番号。 / The Japanese number. */
  jp: ListNumber;
  /** 注（英語）。 / The note, in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** 注（日本語）。 / The note, in Japanese. */
  noteJa?: Maybe<Scalars['String']['output']>;
  /** 範囲の関係。日本から見ます。 / How the extents relate, seen from Japan. */
  relation: CorrelationRelation;
  /** 根拠（英語）。 / The evidence, in English. */
  sourceEn: Scalars['String']['output'];
  /** 根拠（日本語）。 / The evidence, in Japanese. */
  sourceJa: Scalars['String']['output'];
  /** 始まりの日。分からなければ null。 / The first day; null when it is not established. */
  validFrom?: Maybe<Scalars['LegalDate']['output']>;
  /** 終わりの日。続いていれば null。 / The last day; null while it goes on. */
  validTo?: Maybe<Scalars['LegalDate']['output']>;
};

/** 対応表の目次の一項。 / One branch of the table's contents. */
export type CorrelationBranch = {
  __typename?: 'CorrelationBranch';
  /** その下の枝。 / The branches under it. */
  children: Array<CorrelationBranch>;
  /** その下の対応の件数。 / How many pairs stand under it. */
  count: Scalars['Int']['output'];
  /** 番号。 / The number. */
  number: ListNumber;
};

/** 対応表の変更一件。 / One change of the table. */
export type CorrelationChange = {
  __typename?: 'CorrelationChange';
  /** 後の対応。 / The pair after. */
  after?: Maybe<Correlation>;
  /** 前の対応。 / The pair before. */
  before?: Maybe<Correlation>;
  /** 変わり方。 / How it changed. */
  kind: CorrelationChangeKind;
};

/** 対応の変わり方。 / How a pair changed. */
export type CorrelationChangeKind =
  /** 加わった。 / It was added. */
  | 'added'
  /** 書き方が変わった。 / It is said in another way. */
  | 'changed'
  /** 終わった。 / It ended. */
  | 'ended';

/** 対応をどこまで確かめたか。 / How far a pair was checked. */
export type CorrelationConfidence =
  /** 両方の現行の条文を照合した。 / Both texts of the present state were compared. */
  | 'compared'
  /** ほかの資料の記載または一般の知識による。 / Stated elsewhere, or general knowledge. */
  | 'indicated';

/** 対応の一覧（Relay）。 / The pairs (Relay connection). */
export type CorrelationConnection = {
  __typename?: 'CorrelationConnection';
  /** どの日の答えか。 / The day of the answer. */
  asOf: Scalars['LegalDate']['output'];
  /** 行。 / The rows. */
  edges: Array<CorrelationEdge>;
  /** 知らない番号を含む、知っている最も近い番号。 / The nearest number we know that contains an unknown one. */
  nearestKnown?: Maybe<ListNumber>;
  /** この日には効いていない、この番号とその内側の対応。 / Pairs of this number, and inside it, that are not in force on this day. */
  otherDates: Array<Correlation>;
  /** ページ情報。 / Page information. */
  pageInfo: PageInfo;
  /** 番号の読み方。番号を渡さなければ null。 / How the number was read; null when none was given. */
  reading?: Maybe<NumberReading>;
  /** 表が番号について言えること。番号として読めなければ null。 / What the table can say about it; null when it was not read as a number. */
  standing?: Maybe<CorrelationStanding>;
  /** 件数。 / How many. */
  totalCount: Scalars['Int']['output'];
};

/** 対応の行。 / A row of pairs. */
export type CorrelationEdge = {
  __typename?: 'CorrelationEdge';
  /** 署名つきのカーソル。 / A signed cursor. */
  cursor: Scalars['String']['output'];
  /** 尋ねた番号から見た位置。番号で尋ねたのでなければ null。 / Where it stands, seen from the number asked for; null when none was. */
  nearness?: Maybe<Nearness>;
  /** 対応。 / The pair. */
  node: Correlation;
};

/** 範囲の関係。日本から見ます。 / How the extents relate, seen from Japan. */
export type CorrelationRelation =
  /** 日本の項目のほうが広い。 / The Japanese item covers more. */
  | 'broader'
  /** 同じ範囲。 / The same limits. */
  | 'exact'
  /** 日本の項目のほうが狭い。 / The Japanese item covers less. */
  | 'narrower'
  /** 一部が重なる。 / They overlap in part. */
  | 'partial'
  /** 主題は同じで、範囲は照合していない。 / The same subject; the extent was not compared. */
  | 'unknown';

/** 日本側か EU 側か。 / The Japanese or the EU side. */
export type CorrelationSide =
  /** EU。 / EU. */
  | 'eu'
  /** 日本。 / Japan. */
  | 'jp';

/** 対応表が番号について言えること。 / What the table can say about a number. */
export type CorrelationStanding =
  /** 米国の番号で、この表の対象でない。 / An American number, outside this table. */
  | 'american'
  /** その番号の対応がある。 / The number has pairs of its own. */
  | 'listed'
  /** 内側の番号にだけ対応がある。 / Only numbers inside it have pairs. */
  | 'listedWithin'
  /** この日には対応がなく、ほかの日にはある。 / Pairs at other dates only. */
  | 'notInForce'
  /** 知らない番号。対応がないという意味ではない。 / A number we do not know; that does not mean no counterpart. */
  | 'unknown';

/** 対応表の変わり目。 / A day on which the table changed. */
export type CorrelationVersion = {
  __typename?: 'CorrelationVersion';
  /** 変わったこと。 / What changed. */
  changes: Array<CorrelationChange>;
  /** 英語の名。 / Its name in English. */
  nameEn: Scalars['String']['output'];
  /** 日本語の名。 / Its name in Japanese. */
  nameJa: Scalars['String']['output'];
  /** 変わった日。 / The day. */
  version: Scalars['LegalDate']['output'];
};

/** 「判定に同意する（二次検証者）」の入力。 / Input of: Countersign the judgment as second verifier. */
export type CountersignJudgmentInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 同意する判定の番地。 / The judgment signed. */
  judgment: Scalars['ContentId']['input'];
};

/** 「判定に同意する（二次検証者）」の結果。 / Result of: Countersign the judgment as second verifier. */
export type CountersignJudgmentPayload = CommandIdReused | CommandPending | ConflictOfInterest | CountersignJudgmentSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「判定に同意する（二次検証者）」ができた。 / Done: Countersign the judgment as second verifier. */
export type CountersignJudgmentSuccess = CommandSuccess & {
  __typename?: 'CountersignJudgmentSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 公表の基準が見つけたもの。 / What a criterion of publication found. */
export type CriterionFinding = {
  __typename?: 'CriterionFinding';
  /** 何についてか。 / What it is about. */
  about?: Maybe<Scalars['String']['output']>;
  /** 何についてかを言葉で（英語）。 / What it is about in words, in English. */
  aboutEn?: Maybe<Scalars['String']['output']>;
  /** 何についてかを言葉で（日本語）。条項の引用と名、または問い。 / What it is about in words, in Japanese: citation and title of a clause, or a question. */
  aboutJa?: Maybe<Scalars['String']['output']>;
  /** 根拠（英語）。 / The citation, in English. */
  citationEn: Scalars['String']['output'];
  /** 根拠（日本語）。 / The citation, in Japanese. */
  citationJa: Scalars['String']['output'];
  /** 符号。 / The code. */
  code: Scalars['String']['output'];
  /** 基準。 / The criterion. */
  criterion: Scalars['String']['output'];
  /** 理由（英語）。 / The reason, in English. */
  reasonEn: Scalars['String']['output'];
  /** 理由（日本語）。 / The reason, in Japanese. */
  reasonJa: Scalars['String']['output'];
  /** 何をすればよいか。人だけが知ることには null。判定ではありません。 / What could be done about it; null where its reason says all there is. Never a judgment. */
  suggestion?: Maybe<CellSuggestion>;
};

/** 「行を判断する」の入力。 / Input of: Decide rows. */
export type DecideRowsInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 添える言葉（20,000 字まで）。 / Words that go with it, up to 20,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 表の番号。 / The table's number. */
  number: Scalars['String']['input'];
  /** 判断（200 まで）。 / The decisions, up to 200. */
  results: Array<DecidedRange>;
};

/** 「行を判断する」の結果。 / Result of: Decide rows. */
export type DecideRowsPayload = CommandIdReused | CommandPending | ConflictOfInterest | DecideRowsSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「行を判断する」ができた。 / Done: Decide rows. */
export type DecideRowsSuccess = {
  __typename?: 'DecideRowsSuccess';
  /** 操作後の表。 / The table after it. */
  submission: ListSubmission;
};

/** 判断した行の範囲。 / A range of rows that were decided. */
export type DecidedRange = {
  /** 認める理由が検証証明書であるとき、その番号。有効な、この会社のこの品目の非該当の証明書。表がもとにする証明書なら不要です。 / The certificate's number where that is why they are cleared: one in force that says not controlled of this item of this company. Not needed for the certificate that the table comes from. */
  certificate?: InputMaybe<Scalars['String']['input']>;
  /** 認める理由。認めるときはこれだけを書きます。 / Why they are cleared; only this when they are. */
  clearance?: InputMaybe<RowClearance>;
  /** 退ける理由。退けるときはこれだけを書きます。 / Why they are refused; only this when they are. */
  disagreement?: InputMaybe<RowDisagreement>;
  /** 最初の行。 / The first row. */
  from: Scalars['Int']['input'];
  /** 最後の行。 / The last row. */
  to: Scalars['Int']['input'];
};

/** 「利害関係を登録する」の入力。 / Input of: Declare an interest. */
export type DeclareInterestInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** いつから。 / From when. */
  from: Scalars['LegalDate']['input'];
  /** 会社。 / The company. */
  organisation: Scalars['ID']['input'];
  /** 人。 / The person. */
  person: Scalars['ID']['input'];
};

/** 「利害関係を登録する」の結果。 / Result of: Declare an interest. */
export type DeclareInterestPayload = CommandIdReused | CommandPending | ConflictOfInterest | DeclareInterestSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「利害関係を登録する」ができた。 / Done: Declare an interest. */
export type DeclareInterestSuccess = {
  __typename?: 'DeclareInterestSuccess';
  /** 外れた案件の番号。案件そのものは、もう見えない。 / The numbers of the cases stood down from; the cases themselves are out of sight now. */
  stoodDown: Array<Scalars['String']['output']>;
};

/** 「指名を断る」の入力。 / Input of: Decline an assignment. */
export type DeclineAssignmentInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 理由。 / The reason. */
  reason: AssignmentDeclineReason;
};

/** 「指名を断る」の結果。 / Result of: Decline an assignment. */
export type DeclineAssignmentPayload = CommandIdReused | CommandPending | ConflictOfInterest | DeclineAssignmentSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「指名を断る」ができた。 / Done: Decline an assignment. */
export type DeclineAssignmentSuccess = CommandSuccess & {
  __typename?: 'DeclineAssignmentSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「受け付けない」の入力。 / Input of: Decline a case. */
export type DeclineCaseInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 申請者への連絡。 / A note to the applicant. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 理由。 / The reason. */
  reason: DeclineReason;
};

/** 「受け付けない」の結果。 / Result of: Decline a case. */
export type DeclineCasePayload = CommandIdReused | CommandPending | ConflictOfInterest | DeclineCaseSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「受け付けない」ができた。 / Done: Decline a case. */
export type DeclineCaseSuccess = CommandSuccess & {
  __typename?: 'DeclineCaseSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 受け付けない理由。 / Why a case is declined. */
export type DeclineReason =
  /** 重複。 / A duplicate. */
  | 'duplicate'
  /** 専門家がいない。 / No expertise. */
  | 'noExpertise'
  /** 対象外。 / Out of scope. */
  | 'outOfScope'
  /** 係属中の手続。 / Proceedings are pending. */
  | 'pendingProceedings';

/** 「検証証明書を取り消さないと決める」の入力。 / Input of: Decline to revoke the certificate. */
export type DeclineRevocationInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 検証証明書の番号。 / The certificate's number. */
  certificate: Scalars['String']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 提案した人への説明。 / The reason in words, for whoever proposed it. */
  note: Scalars['String']['input'];
};

/** 「検証証明書を取り消さないと決める」の結果。 / Result of: Decline to revoke the certificate. */
export type DeclineRevocationPayload = CommandIdReused | CommandPending | ConflictOfInterest | DeclineRevocationSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「検証証明書を取り消さないと決める」ができた。 / Done: Decline to revoke the certificate. */
export type DeclineRevocationSuccess = CommandSuccess & {
  __typename?: 'DeclineRevocationSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 残る確認の一つ。 / One check that remains. */
export type DestinationCheck = {
  __typename?: 'DestinationCheck';
  /** 確かさ（certain または toBeConfirmed）。 / How certain it is: certain or toBeConfirmed. */
  certainty: Scalars['String']['output'];
  /** 根拠の条文。 / The provision it rests on. */
  citation: Scalars['String']['output'];
  /** 符号。 / Its code. */
  code: Scalars['String']['output'];
  /** 英語での一文。 / One sentence in English. */
  en: Scalars['String']['output'];
  /** 日本語での一文。 / One sentence in Japanese. */
  ja: Scalars['String']['output'];
};

/** 仕向地について残る確認。 / What remains to be checked for a destination. */
export type DestinationChecks = {
  __typename?: 'DestinationChecks';
  /** 残る確認。空になることはありません。 / The checks; never empty. */
  checks: Array<DestinationCheck>;
  /** 仕向地（ISO 3166-1 の 2 文字）。 / The destination, in two letters of ISO 3166-1. */
  country: Scalars['String']['output'];
};

/** 「下書きを捨てる」の入力。 / Input of: Discard a draft. */
export type DiscardDraftInput = {
  /** 下書き。 / The draft. */
  id: Scalars['ID']['input'];
};

/** 「下書きを捨てる」の結果。 / Result of: Discard a draft. */
export type DiscardDraftPayload = CommandIdReused | CommandPending | ConflictOfInterest | DiscardDraftSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「下書きを捨てる」ができた。 / Done: Discard a draft. */
export type DiscardDraftSuccess = {
  __typename?: 'DiscardDraftSuccess';
  /** 捨てた下書きの識別子。 / The id of the discarded draft. */
  id: Scalars['ID']['output'];
};

/** 業務上の拒否。文は Accept-Language の言語です。 / The trade says no. The sentence is in the language of Accept-Language. */
export type DomainError = {
  /** 拒否のコード。 / The refusal's code. */
  code: Scalars['String']['output'];
  /** 求めた言語の文。 / The sentence, in the language asked for. */
  message: Scalars['String']['output'];
};

/** 公表リストの掲載についての、税関職員の疑義。専門家の課題になり、期限があり、回答が税関職員に戻ります。 / A customs officer's doubt about a listed entry. It is an expert's task with a deadline, and its answer comes back to the officer. */
export type Doubt = {
  __typename?: 'Doubt';
  /** あなたがいまできる操作。 / What you may do now. */
  allowedActions: Array<DoubtAction>;
  /** 回答。まだなら null。 / The answer; null before it. */
  answer?: Maybe<DoubtAnswer>;
  /** 回答の期限。 / When an answer is due. */
  dueAt: Scalars['Instant']['output'];
  /** 経過。古い順。 / What happened, oldest first. */
  events: Array<DoubtEvent>;
  /** 番号（検査文字つき）。 / The number, with a check character. */
  number: Scalars['String']['output'];
  /** 期限を過ぎた日時。過ぎていなければ null。 / When its deadline passed; null while it has not. */
  overdueSince?: Maybe<Scalars['Instant']['output']>;
  /** 出した日時。 / When it was raised. */
  raisedAt: Scalars['Instant']['output'];
  /** 疑義を出した税関職員。 / The officer who raised it. */
  raisedBy: Person;
  /** 理由。 / The reason. */
  reason: DoubtReason;
  /** 出来事の数。操作の expectedRevision になります。 / How many events it has; the expectedRevision of a command. */
  revision: Scalars['Int']['output'];
  /** いまの段階。 / The step it is in. */
  step: DoubtStep;
  /** この段階に入った日時。 / Since when it is in this step. */
  stepSince: Scalars['Instant']['output'];
  /** 疑われた掲載。 / The entry that is doubted. */
  subject: DoubtedEntry;
  /** 引き受けた専門家。税関職員には示しません。 / The expert who took it on; not shown to the officer. */
  takenBy?: Maybe<Person>;
  /** 税関職員が書いたこと。鍵が破棄されていれば null。 / What the officer wrote; null once its key was destroyed. */
  text?: Maybe<Scalars['String']['output']>;
  /** 取り下げた理由。 / Why it was withdrawn. */
  withdrawnBecause?: Maybe<DoubtWithdrawReason>;
};

/** 疑義への操作。 / Actions on a doubt. */
export type DoubtAction =
  /** 回答する。 / Answer. */
  | 'answerDoubt'
  /** 戻す。 / Hand back. */
  | 'handBackDoubt'
  /** 出す。 / Raise. */
  | 'raiseDoubt'
  /** 引き受ける。 / Take on. */
  | 'takeDoubt'
  /** 取り下げる。 / Withdraw. */
  | 'withdrawDoubt';

/** 疑義への回答。 / The answer to a doubt. */
export type DoubtAnswer = {
  __typename?: 'DoubtAnswer';
  /** 回答した日時。 / When it was answered. */
  at: Scalars['Instant']['output'];
  /** 回答した専門家。税関職員には示しません。 / The expert who answered; not shown to the officer. */
  by?: Maybe<Person>;
  /** 結論。 / The outcome. */
  outcome: DoubtOutcome;
  /** 何によるか。 / What it rests on. */
  reason: DoubtAnswerReason;
  /** 掲載を停止した公表の識別子。 / The id of the release that suspends the entry. */
  release?: Maybe<Scalars['ID']['output']>;
  /** 説明。鍵が破棄されていれば null。 / The explanation; null once its key was destroyed. */
  text?: Maybe<Scalars['String']['output']>;
};

/** 疑義への回答の根拠。 / What the answer to a doubt rests on. */
export type DoubtAnswerReason =
  /** 別の型である。 / It is another variant. */
  | 'anotherVariant'
  /** データシートで確かめた。 / Checked with the data sheet. */
  | 'checkedWithDataSheet'
  /** 掲載のもとになった判定を見直した。 / Checked with the judgment behind the entry. */
  | 'checkedWithJudgment'
  /** メーカーに確かめた。 / Checked with the maker. */
  | 'checkedWithMaker'
  /** 情報が足りない。 / Information is missing. */
  | 'informationMissing';

/** 疑義の一覧（Relay）。 / Doubts (Relay connection). */
export type DoubtConnection = {
  __typename?: 'DoubtConnection';
  /** 行。 / The rows. */
  edges: Array<DoubtEdge>;
  /** ページ情報。 / Page information. */
  pageInfo: PageInfo;
  /** 件数（10,000 まで数えます）。 / How many, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** 疑義の行。 / A row of doubts. */
export type DoubtEdge = {
  __typename?: 'DoubtEdge';
  /** 署名つきのカーソル。 / A signed cursor. */
  cursor: Scalars['String']['output'];
  /** 疑義。 / The doubt. */
  node: Doubt;
};

/** 疑義の一つの出来事。 / One event of a doubt. */
export type DoubtEvent = {
  __typename?: 'DoubtEvent';
  /** 日時。 / When. */
  at: Scalars['Instant']['output'];
  /** 誰が。期限の経過は null。税関職員には専門家を示しません。 / By whom; null for a deadline, and for an expert before the officer. */
  by?: Maybe<Person>;
  /** 鎖のハッシュ。 / Its hash in the chain. */
  hash: Scalars['String']['output'];
  /** 順番。 / Its place. */
  seq: Scalars['Int']['output'];
  /** 種類。 / Its type. */
  type: DoubtEventType;
};

/** 疑義の出来事の種類。 / Types of a doubt's events. */
export type DoubtEventType =
  /** 回答された。 / Answered. */
  | 'DoubtAnswered'
  /** 戻された。 / Handed back. */
  | 'DoubtHandedBack'
  /** 期限を過ぎた。 / Its deadline passed. */
  | 'DoubtOverdue'
  /** 出された。 / Raised. */
  | 'DoubtRaised'
  /** 引き受けられた。 / Taken on. */
  | 'DoubtTaken'
  /** 取り下げられた。 / Withdrawn. */
  | 'DoubtWithdrawn';

/** 疑義への結論。 / What the answer to a doubt means. */
export type DoubtOutcome =
  /** 示された内容では決められない。 / It cannot be decided from what was given. */
  | 'cannotBeDecided'
  /** 掲載は正しい。 / The entry stands. */
  | 'entryStands'
  /** 貨物は掲載の品ではない。 / The goods are not what is listed. */
  | 'otherGoods'
  /** 疑義のとおりであり、掲載を停止した。 / The doubt was right, and the entry is suspended. */
  | 'suspended';

/** 疑義の一覧の種類。 / Lists of doubts. */
export type DoubtQueue =
  /** 終わったもの。新しい順。 / Over, the last one first. */
  | 'closed'
  /** 回答を待つもの。期限の早い順。 / Waiting for an answer, the first deadline first. */
  | 'waiting';

/** 疑義の理由。 / Why an entry is doubted. */
export type DoubtReason =
  /** 仕入書の記載が掲載と合わない。 / The invoice does not fit the entry. */
  | 'invoiceDiffers'
  /** 非該当の判定が疑わしい。 / The judgment itself is doubted. */
  | 'judgmentQuestioned'
  /** 貨物の表示が掲載と合わない。 / The goods' marking does not fit the entry. */
  | 'markingDiffers'
  /** その他。 / Something else. */
  | 'other'
  /** 貨物の仕様が掲載と合わない。 / The goods' specification does not fit the entry. */
  | 'specificationDiffers'
  /** 模倣品の疑いがある。 / The goods may be counterfeit. */
  | 'suspectedCounterfeit';

/** 疑義の段階。 / The steps of a doubt. */
export type DoubtStep =
  /** 回答した。 / It is answered. */
  | 'answered'
  /** 引き受け手を待つ。 / It waits for an expert. */
  | 'open'
  /** 専門家が調べている。 / An expert looks into it. */
  | 'taken'
  /** 取り下げられた。 / It is withdrawn. */
  | 'withdrawn';

/** 疑義を取り下げる理由。 / Why a doubt is withdrawn. */
export type DoubtWithdrawReason =
  /** 誤って出した。 / It was raised by mistake. */
  | 'raisedByMistake'
  /** 別の方法で解決した。 / It was settled otherwise. */
  | 'settledOtherwise';

/** 疑われた掲載と、それを照会したときの公表記録。 / The entry that is doubted, and the log it was looked up in. */
export type DoubtedEntry = {
  __typename?: 'DoubtedEntry';
  /** 照会した日時。 / The moment it was looked up for. */
  asOf: Scalars['Instant']['output'];
  /** 掲載そのもの。読むことができれば。 / The listed entry itself, if you may see it. */
  listed?: Maybe<ListedEntry>;
  /** 公表されたメーカー名。公表記録にもう読めなければ、その鍵。 / The maker as it is published; its key where the list cannot be read. */
  manufacturer: Scalars['String']['output'];
  /** いまの状態。 / The entry now. */
  now?: Maybe<LookupEntry>;
  /** 型番。公表記録にもう読めなければ、その鍵。 / The part number; its key where the list cannot be read. */
  partNumber: Scalars['String']['output'];
  /** 照会に答えた公表記録の大きさ。 / The size of the log that answered. */
  treeSize: Scalars['Int']['output'];
  /** 照会した日時の状態。 / The entry as of that moment. */
  whenAsked?: Maybe<LookupEntry>;
};

/** 申請前の下書き。内容は画面のもので、検証は提出時に行います。 / A draft before submission; its content belongs to the form and is checked on submission. */
export type Draft = Node & {
  __typename?: 'Draft';
  /** 書式の内容（JSON の文字列、256 KiB まで）。 / The form's content, JSON text up to 256 KiB. */
  content: Scalars['String']['output'];
  /** 大域の識別子。 / The global id. */
  id: Scalars['ID']['output'];
  /** 最後に保存した日時。 / When it was last saved. */
  savedAt: Scalars['Instant']['output'];
  /** 最後に保存した人。 / Who saved it last. */
  savedBy: Person;
  /** 保存のたびに増える版。 / Counts every save. */
  version: Scalars['Int']['output'];
};

/** 版とその日の法令の関係。 / How an edition stands to the law of a date. */
export type EditionStanding =
  /** その日の法令の版。 / The edition for that law. */
  | 'current'
  /** その日の法令の版は無い。 / There is no edition for that law. */
  | 'gap'
  /** 後の法令の版。 / An edition for a later law. */
  | 'notYetInForce'
  /** 前の法令の版。移行できます。 / An edition for an earlier law; the answers can be taken over. */
  | 'superseded';

/** 在任の終わりを残します。 / Records that a tenure ended. */
export type EndOfficeInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** メーカー。 / The maker. */
  maker: Scalars['ID']['input'];
  /** 在任。 / The tenure. */
  tenure: Scalars['ID']['input'];
  /** この日から在任していない。 / From this day on they are no longer in office. */
  until: Scalars['LegalDate']['input'];
};

/** 結果。 / The outcome. */
export type EndOfficePayload = CommandIdReused | CommandPending | ConflictOfInterest | EndOfficeSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** できました。 / Done. */
export type EndOfficeSuccess = {
  __typename?: 'EndOfficeSuccess';
  /** メーカー。 / The maker. */
  maker: Maker;
};

/** 「役割を終える」の入力。 / Input of: End a role. */
export type EndRoleInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 人。 / The person. */
  person: Scalars['ID']['input'];
  /** 役割。 / The role. */
  role: Role;
  /** この日から役割がない。 / From this day on the role is no longer held. */
  until: Scalars['LegalDate']['input'];
};

/** 「役割を終える」の結果。 / Result of: End a role. */
export type EndRolePayload = CommandIdReused | CommandPending | ConflictOfInterest | EndRoleSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「役割を終える」ができた。 / Done: End a role. */
export type EndRoleSuccess = {
  __typename?: 'EndRoleSuccess';
  /** 人。 / The person. */
  person: Person;
};

/** 掲載のもとになった検証証明書。 / The certificate that an entry rests on. */
export type EntryBasis = {
  __typename?: 'EntryBasis';
  /** その案件の番号。案件を読むことができれば。 / The number of its case, if you may see that. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** 証明書の番号。 / The certificate's number. */
  certificateNumber: Scalars['String']['output'];
  /** 取り消されたか。 / Was it revoked? */
  isRevoked: Scalars['Boolean']['output'];
};

/** 人が掲載を停止する理由。 / Why a person suspends an entry. */
export type EntrySuspensionReason =
  /** 疑義がある。 / It is in doubt. */
  | 'inDoubt'
  /** 調査中である。 / It is under examination. */
  | 'underExamination';

/** 掲載が人の判断を待つわけ。 / Why an entry waits for people. */
export type EntryTask =
  /** 一か月以内に期限が切れ、保存された事実だけでは続けられない。 / It expires within a month, and could not go on by its stored facts alone. */
  | 'expiring'
  /** 法令の改正または証明書の取消しのため、仕組みが停止した。再開するか取り下げる。 / The system suspended it, for an amendment or a revoked certificate: resume or withdraw it. */
  | 'suspendedBySystem';

/** 判定の結果、または直すべき回答。 / The result of a judgment, or the answers to correct. */
export type EvaluateResult = Evaluation | ValidationFailed;

/** 評価の中の一つの問い。 / One question of an evaluation. */
export type EvaluatedQuestion = {
  __typename?: 'EvaluatedQuestion';
  /** この状態を決めた問い。 / The questions that decided the state. */
  because: Array<Scalars['String']['output']>;
  /** 法の単位での解釈。 / How a number was understood, in the unit of the law. */
  interpretation?: Maybe<Scalars['String']['output']>;
  /** 読めない理由。 / Why the answer cannot be read. */
  problem?: Maybe<Scalars['String']['output']>;
  /** 問いの鍵。 / The question's id. */
  question: Scalars['String']['output'];
  /** 判定不要の理由（英語）。 / Why it is not needed, in English. */
  reasonEn?: Maybe<Scalars['String']['output']>;
  /** 判定不要の理由（日本語）。 / Why it is not needed, in Japanese. */
  reasonJa?: Maybe<Scalars['String']['output']>;
  /** 状態。 / Its state. */
  state: SheetQuestionState;
};

/** 規則による判定。法的な拘束力はなく、有資格者の確認を要します。 / A judgment by the rules; not legally binding, and a qualified classifier must review it. */
export type Evaluation = {
  __typename?: 'Evaluation';
  /** 当たる条項。 / The clauses that are met. */
  clausesTrue: Array<Clause>;
  /** 回答が足りない条項。 / The clauses that answers are missing for. */
  clausesUnknown: Array<Clause>;
  /** どの日の法令か。 / The day whose law applied. */
  date: Scalars['LegalDate']['output'];
  /** 資料が要る値。 / The figures that need evidence. */
  evidenceRequired: Array<EvidenceDemand>;
  /** 条項ごとの結果。 / The result under each clause. */
  findings: Array<ClauseFinding>;
  /** 外国の規定。参考情報です。 / Foreign entries, for information. */
  information: Array<ClauseFinding>;
  /** 足りない回答。 / The answers that are missing. */
  missing: Array<Parameter>;
  /** 引いた解釈。 / The interpretations cited. */
  policies: Array<CitedPolicy>;
  /** その日の法令の版。知らない日なら null であり、そのことを必ず示すこと。 / The law state of that day; null when none is known, which must be said. */
  regulationVersion?: Maybe<RegulationVersion>;
  /** 必ず示す確認。結論を変えません。 / Checks that are always shown; they never change the verdict. */
  screens: Array<ClauseFinding>;
  /** 結論とともに必ず示す文。 / What must be shown with the verdict. */
  statements: Array<EvaluationStatement>;
  /** 結論。 / The verdict. */
  verdict: Verdict;
};

/** 結論とともに示す文。 / A statement shown with a verdict. */
export type EvaluationStatement = {
  __typename?: 'EvaluationStatement';
  /** 鍵。 / Its key. */
  key: Scalars['String']['output'];
  /** 英語の文。 / The sentence in English. */
  textEn: Scalars['String']['output'];
  /** 日本語の文。 / The sentence in Japanese. */
  textJa: Scalars['String']['output'];
};

/** 資料が要る値。文書、頁、版、日付を示すこと。 / A figure that needs evidence: document, page, edition and date. */
export type EvidenceDemand = {
  __typename?: 'EvidenceDemand';
  /** 条項。 / The clause. */
  clause: Clause;
  /** しきい値。 / The limit. */
  limit: Scalars['String']['output'];
  /** 問い。 / The parameter. */
  parameter: Parameter;
  /** 単位。 / The unit. */
  unit: Scalars['String']['output'];
  /** 回答の値。 / The value of the answer. */
  value: Scalars['String']['output'];
};

/** 証拠の文書。 / An evidence file. */
export type EvidenceFile = {
  __typename?: 'EvidenceFile';
  /** 秘密指定。 / Marked confidential. */
  confidential: Scalars['Boolean']['output'];
  /** 内容の番地。 / Its content address. */
  contentId: Scalars['ContentId']['output'];
  /** 内容から判定した種類。 / The type, found from the content. */
  mediaType: Scalars['String']['output'];
  /** 文書名。 / The file's name. */
  name: Scalars['String']['output'];
  /** 大きさ（バイト）。 / The size in bytes. */
  size: Scalars['Int']['output'];
  /** 検査の状態。 / What the check said. */
  state: FileState;
  /** 取り出す番地（添付としてだけ渡す）。 / Where to fetch it; served as an attachment only. */
  url?: Maybe<Scalars['String']['output']>;
};

/** 一つの問いへの回答。問いの種類に合う欄を一つだけ埋めます。どれもなければ、答えていないとみなします。 / The answer to one question: fill the one field that fits its kind; none means that it is not answered. */
export type FactInput = {
  /** 一つの選択。 / One choice. */
  choice?: InputMaybe<Scalars['String']['input']>;
  /** いくつかの選択。空の一覧は「どれでもない」という回答です。 / Several choices; an empty list says none of them. */
  choices?: InputMaybe<Array<Scalars['String']['input']>>;
  /** はい・いいえ。 / Yes or no. */
  isTrue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 問いの名。 / The parameter's name. */
  name: Scalars['String']['input'];
  /** 十進の数。桁を失わないよう文字で送ります。 / A decimal number, as text so that no digit is lost. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 申告された測定の幅（同じ単位）。 / The margin of measurement that is stated, in the same unit. */
  tolerance?: InputMaybe<Scalars['String']['input']>;
  /** 数の単位。なければ問いの単位です。 / The number's unit; the parameter's own when left out. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** 自己管理チェックリストの提出（CL受理票）を残します。 / Records that the self-checklist was filed (CL receipt). */
export type FileChecklistInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 提出の日。 / The day of filing. */
  filedOn: Scalars['LegalDate']['input'];
  /** メーカー。 / The maker. */
  maker: Scalars['ID']['input'];
  /** 受理票の番号。 / The number of the receipt. */
  receipt: Scalars['String']['input'];
  /** どの年のものか。 / Of which year. */
  year: Scalars['Int']['input'];
};

/** 結果。 / The outcome. */
export type FileChecklistPayload = CommandIdReused | CommandPending | ConflictOfInterest | FileChecklistSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** できました。 / Done. */
export type FileChecklistSuccess = {
  __typename?: 'FileChecklistSuccess';
  /** メーカー。 / The maker. */
  maker: Maker;
};

/** 証拠の文書の指定。 / An evidence file, by its address. */
export type FileInput = {
  /** 秘密指定。 / Marked confidential. */
  confidential?: Scalars['Boolean']['input'];
  /** 内容の番地。 / Its content address. */
  contentId: Scalars['ContentId']['input'];
};

/** 文書の検査の状態。 / What the check of a file said. */
export type FileState =
  /** 問題なし。 / Clean. */
  | 'clean'
  /** 検査待ち。 / Waiting for the check. */
  | 'quarantined'
  /** 拒否。 / Refused. */
  | 'refused'
  /** 検査していない。 / Not scanned. */
  | 'unscanned';

/** 提出された自己管理チェックリスト。 / A self-checklist that was filed. */
export type FiledChecklist = {
  __typename?: 'FiledChecklist';
  /** 提出の日。 / When it was filed. */
  filedAt: Scalars['Instant']['output'];
  /** 受理票の番号。 / The number of the receipt. */
  receipt: Scalars['String']['output'];
  /** 年。 / The year. */
  year: Scalars['Int']['output'];
};

/** 一つの条項についての所見。 / What one clause says about the item. */
export type Finding = {
  __typename?: 'Finding';
  /** 条項。 / The clause. */
  clause: Clause;
  /** 証拠の文書の番地。 / The files that prove it. */
  evidence: Array<Scalars['ContentId']['output']>;
  /** 理由コード。 / Reason codes. */
  reasons: Array<ReasonCode>;
  /** 所見。 / The verdict under this clause. */
  verdict: Verdict;
};

/** 見つかったことと、その行数。 / A finding, and in how many rows it was found. */
export type FindingCount = {
  __typename?: 'FindingCount';
  /** 符号。 / The code. */
  code: Scalars['String']['output'];
  /** 基準。 / The criterion. */
  criterion: Scalars['String']['output'];
  /** 行がどうなるか。 / What it does to a row. */
  ends: RowStanding;
  /** 理由（英語）。 / The reason, in English. */
  reasonEn: Scalars['String']['output'];
  /** 理由（日本語）。 / The reason, in Japanese. */
  reasonJa: Scalars['String']['output'];
  /** 行数。 / In how many rows. */
  rows: Scalars['Int']['output'];
};

/** 所見の入力。 / A finding. */
export type FindingInput = {
  /** 条項の識別子。 / The clause. */
  clause: Scalars['String']['input'];
  /** 証拠の文書。 / The files that prove it. */
  evidence?: Array<Scalars['ContentId']['input']>;
  /** 理由コード。 / Reason codes. */
  reasons?: Array<ReasonCode>;
  /** 所見。 / The verdict. */
  verdict: Verdict;
};

/** 条件一つの結果。 / The result of one condition. */
export type FindingStep = {
  __typename?: 'FindingStep';
  /** 参照する条項。 / The clause it refers to. */
  clause?: Maybe<Clause>;
  /** 木の中の深さ。 / Its depth in the tree. */
  depth: Scalars['Int']['output'];
  /** 法令の式。 / The formula of the law. */
  formula?: Maybe<Scalars['String']['output']>;
  /** 別の単位で書かれた元の値。 / What was written, where it was another unit. */
  given?: Maybe<Scalars['String']['output']>;
  /** しきい値ちょうど、または申告された幅の内か。 / Whether it stands on the limit, or within the stated margin of it. */
  isNear: Scalars['Boolean']['output'];
  /** 条件の種類。 / The kind of condition. */
  kind: FindingStepKind;
  /** 法令の値。 / What the law says. */
  limit?: Maybe<Scalars['String']['output']>;
  /** この結果が変われば条項の当否が変わり得るか。 / Whether another result here could change that of the clause. */
  matters: Scalars['Boolean']['output'];
  /** 比べ方。 / How it is compared. */
  operator?: Maybe<LimitOperator>;
  /** 比べる問い。 / The parameter compared. */
  parameter?: Maybe<Parameter>;
  /** 当否。 / Whether it is met. */
  truth: ClauseTruth;
  /** 単位。 / The unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 回答の値。まだなければ null。 / What the answer says; null while it is missing. */
  value?: Maybe<Scalars['String']['output']>;
};

/** 条件の種類。 / The kind of a condition. */
export type FindingStepKind =
  /** すべて。 / All of those below. */
  | 'all'
  /** 選択または、はい・いいえ。 / A choice, or yes or no. */
  | 'answer'
  /** いずれか。 / Any of those below. */
  | 'any'
  /** 帯域。 / A band. */
  | 'band'
  /** ほかの条項。 / Another clause. */
  | 'clause'
  /** しきい値。 / A limit. */
  | 'limit'
  /** でない。 / Not the one below. */
  | 'not';

/** 残された回答。 / An answer as it was kept. */
export type GivenAnswer = {
  __typename?: 'GivenAnswer';
  /** 選んだもの。 / What was chosen. */
  choices?: Maybe<Array<Scalars['String']['output']>>;
  /** 根拠の文書名。 / The document it comes from. */
  document?: Maybe<Scalars['String']['output']>;
  /** 根拠の日付または版。 / The date or edition of the document. */
  documentDate?: Maybe<Scalars['String']['output']>;
  /** 根拠の頁。 / The page. */
  page?: Maybe<Scalars['String']['output']>;
  /** 問いの鍵。 / The question's id. */
  question: Scalars['String']['output'];
  /** 解釈による回答の理由。 / The reason, where the answer rests on interpretation. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 打ったままの値。 / The value as typed. */
  value?: Maybe<Scalars['String']['output']>;
};

/** 一つの回答。 / One answer. */
export type GivenAnswerInput = {
  /** 選んだもの。空の配列は「どれにも当たらない」。 / What was chosen; the empty list says none. */
  choices?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 根拠の文書名。 / The document it comes from. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** 根拠の日付または版。 / The date or edition of the document. */
  documentDate?: InputMaybe<Scalars['String']['input']>;
  /** 根拠の頁。 / The page. */
  page?: InputMaybe<Scalars['String']['input']>;
  /** 問いの鍵。 / The question's id. */
  question: Scalars['String']['input'];
  /** 解釈による回答の理由。 / The reason, where the answer rests on interpretation. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 打ったままの値。はい・いいえは yes と no。 / The value as typed; yes and no for yes or no. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** 「延長を認める」の入力。 / Input of: Grant an extension. */
export type GrantExtensionInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 新しい期限。 / The new deadline. */
  dueAt: Scalars['Instant']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 依頼。 / The request. */
  request: Scalars['ID']['input'];
};

/** 「延長を認める」の結果。 / Result of: Grant an extension. */
export type GrantExtensionPayload = CommandIdReused | CommandPending | ConflictOfInterest | GrantExtensionSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「延長を認める」ができた。 / Done: Grant an extension. */
export type GrantExtensionSuccess = CommandSuccess & {
  __typename?: 'GrantExtensionSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「役割を与える」の入力。 / Input of: Grant a role. */
export type GrantRoleInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** いつから。 / From when. */
  from: Scalars['LegalDate']['input'];
  /** 人。 / The person. */
  person: Scalars['ID']['input'];
  /** 役割。 / The role. */
  role: Role;
};

/** 「役割を与える」の結果。 / Result of: Grant a role. */
export type GrantRolePayload = CommandIdReused | CommandPending | ConflictOfInterest | GrantRoleSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「役割を与える」ができた。 / Done: Grant a role. */
export type GrantRoleSuccess = {
  __typename?: 'GrantRoleSuccess';
  /** 人。 / The person. */
  person: Person;
};

/** 商品別ガイダンスの記事の一つの版。技術者の案で、法的拘束力はありません。 / One edition of a guidance article; drafted by engineers, not legally binding. */
export type GuidanceArticle = {
  __typename?: 'GuidanceArticle';
  /** 引用している条項のうち、記事の法令の状態より後に改められたもの。 / Those of the cited clauses that were amended after the article's law state. */
  amendedSince: Array<Clause>;
  /** 英語の本文（Markdown、HTML なし）。 / The text in English, Markdown without HTML. */
  bodyEn: Scalars['String']['output'];
  /** 日本語の本文（Markdown、HTML なし）。 / The text in Japanese, Markdown without HTML. */
  bodyJa: Scalars['String']['output'];
  /** 引用している条項。 / The clauses it cites. */
  clauses: Array<Clause>;
  /** 版。 / The edition. */
  edition: Scalars['Int']['output'];
  /** この記事のすべての版。新しいものが先です。 / All editions of this article, the latest first. */
  editions: Array<GuidanceEdition>;
  /** 記事の識別子。版が変わっても同じです。 / The article's id; its editions share it. */
  id: Scalars['String']['output'];
  /** 自社がこの版を購入済みか。 / Whether your company has bought this edition. */
  isPurchased: Scalars['Boolean']['output'];
  /** 扱う項と項目。 / The rows and items it is about. */
  items: Array<ListNumber>;
  /** どの法令の状態に基づくか。 / The law state it was written for. */
  lawState: Scalars['LegalDate']['output'];
  /** 会員の区分ごとの価格。 / The price by member class. */
  price: MemberPrice;
  /** 自社の価格（円、税込）。 / The price for your company, in yen, tax included. */
  priceYen: Scalars['Int']['output'];
  /** 分野。 / The sector. */
  sector: GuidanceSector;
  /** 英語の題。 / The title in English. */
  titleEn: Scalars['String']['output'];
  /** 日本語の題。 / The title in Japanese. */
  titleJa: Scalars['String']['output'];
  /** この版の始まりの日。 / The day from which this edition stands. */
  validFrom: Scalars['LegalDate']['output'];
};

/** ガイダンスの版。 / An edition of a guidance article. */
export type GuidanceEdition = {
  __typename?: 'GuidanceEdition';
  /** 版。 / The edition. */
  edition: Scalars['Int']['output'];
  /** 基づく法令の状態。 / The law state it was written for. */
  lawState: Scalars['LegalDate']['output'];
  /** 始まりの日。 / The day from which it stands. */
  validFrom: Scalars['LegalDate']['output'];
};

/** 商品別ガイダンスの分野。 / A sector of commodity guidance. */
export type GuidanceSector = {
  __typename?: 'GuidanceSector';
  /** 扱う項と項目。 / The rows and items it covers. */
  items: Array<ListNumber>;
  /** 分野の鍵。 / The sector's key. */
  key: Scalars['String']['output'];
  /** 英語の名。 / The name in English. */
  nameEn: Scalars['String']['output'];
  /** 日本語の名。 / The name in Japanese. */
  nameJa: Scalars['String']['output'];
};

/** 「疑義を戻す」の入力。 / Input of: Hand a doubt back. */
export type HandBackDoubtInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 番号。 / The number. */
  number: Scalars['String']['input'];
};

/** 「疑義を戻す」の結果。 / Result of: Hand a doubt back. */
export type HandBackDoubtPayload = CommandIdReused | CommandPending | ConflictOfInterest | HandBackDoubtSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「疑義を戻す」ができた。 / Done: Hand a doubt back. */
export type HandBackDoubtSuccess = {
  __typename?: 'HandBackDoubtSuccess';
  /** 疑義。 / The doubt. */
  doubt: Doubt;
};

/** 改正が対象に持つ意味。 / What an amendment means for a subject. */
export type ImpactOutcome =
  /** 判定が変わる。 / Another verdict. */
  | 'changed'
  /** 専門家の確認を要する。 / An expert must look. */
  | 'needsExpert'
  /** 条項が改められ、判定できる回答がない。 / A clause is amended, and there are no answers to judge by. */
  | 'touched'
  /** 条項は改められるが判定は変わらない。 / A clause is amended, the verdict stands. */
  | 'unchanged';

/** 影響を受ける対象の例。 / A sample of what is touched. */
export type ImpactSample = {
  __typename?: 'ImpactSample';
  /** 改正後の判定。 / The verdict after. */
  after?: Maybe<Verdict>;
  /** 改正前の判定。 / The verdict before. */
  before?: Maybe<Verdict>;
  /** 見ることのできる案件なら、その案件。 / The case, if you may see it. */
  case?: Maybe<Case>;
  /** 関わる条項。 / The clauses concerned. */
  clauses: Array<Clause>;
  /** 対象の番号。 / The number of the subject. */
  id: Scalars['String']['output'];
  /** 影響。 / What it means for it. */
  outcome: ImpactOutcome;
};

/** 追加資料依頼への回答。 / An answer to an information request. */
export type InformationAnswer = {
  __typename?: 'InformationAnswer';
  /** 文章。 / The words. */
  answer?: Maybe<Scalars['String']['output']>;
  /** 日時。 / When. */
  at: Scalars['Instant']['output'];
  /** 添えた文書。 / The files sent with it. */
  evidence: Array<EvidenceFile>;
  /** 添えた文書の番地。 / The addresses of the files sent with it. */
  files: Array<Scalars['ContentId']['output']>;
  /** 答えた部分。 / The parts it answers. */
  parts: Array<Scalars['Int']['output']>;
};

/** 追加資料依頼。 / An information request. */
export type InformationRequest = {
  __typename?: 'InformationRequest';
  /** 答えのあった部分（1 から）。 / The parts answered, from 1. */
  answered: Array<Scalars['Int']['output']>;
  /** 回答。 / The answers given. */
  answers: Array<InformationAnswer>;
  /** 依頼した人。 / Who asked. */
  by: Person;
  /** 関係する条項。 / The clause it is about. */
  clause?: Maybe<Clause>;
  /** 回答期限。 / When the answer is due. */
  dueAt: Scalars['Instant']['output'];
  /** 延長の希望。 / The extension asked for. */
  extensionAskedUntil?: Maybe<Scalars['Instant']['output']>;
  /** 関係する文書。 / The file it is about. */
  file?: Maybe<Scalars['ContentId']['output']>;
  /** 依頼の識別子。 / The request's id. */
  id: Scalars['ID']['output'];
  /** 出した日時。 / When it was asked. */
  openedAt: Scalars['Instant']['output'];
  /** 質問の部分の数。 / How many parts it has. */
  parts: Scalars['Int']['output'];
  /** 質問の文章。 / The question. */
  question?: Maybe<Scalars['String']['output']>;
  /** 状態。 / Its status. */
  status: RequestStatus;
};

/** 「行を検査する」の入力。 / Input of: Inspect rows. */
export type InspectRowsInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 添える言葉（20,000 字まで）。 / Words that go with it, up to 20,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 表の番号。 / The table's number. */
  number: Scalars['String']['input'];
  /** 結果（200 まで）。 / The results, up to 200. */
  results: Array<InspectedRange>;
};

/** 「行を検査する」の結果。 / Result of: Inspect rows. */
export type InspectRowsPayload = CommandIdReused | CommandPending | ConflictOfInterest | InspectRowsSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「行を検査する」ができた。 / Done: Inspect rows. */
export type InspectRowsSuccess = {
  __typename?: 'InspectRowsSuccess';
  /** 操作後の表。 / The table after it. */
  submission: ListSubmission;
};

/** 検査した行の範囲。 / A range of rows that were inspected. */
export type InspectedRange = {
  /** 同意するか。 / Whether they are agreed with. */
  agrees: Scalars['Boolean']['input'];
  /** 最初の行。 / The first row. */
  from: Scalars['Int']['input'];
  /** 同意しない理由。同意しないときは要ります。 / Why not; needed when they are not agreed with. */
  reason?: InputMaybe<RowDisagreement>;
  /** 最後の行。 / The last row. */
  to: Scalars['Int']['input'];
};

/** 検査の進み具合。 / How far the inspection has come. */
export type InspectionProgress = {
  __typename?: 'InspectionProgress';
  /** 全数検査で見た行の範囲。 / The ranges of rows seen in the full inspection. */
  covered: Array<RowRange>;
  /** 同意しなかった抜取行。 / Rows of the sample that did not agree. */
  disagreed: Array<Scalars['Int']['output']>;
  /** 表の最後の行。全数検査は 2 からここまでです。 / The last row of the table: a full inspection goes from 2 to here. */
  lastRow: Scalars['Int']['output'];
  /** ロットの判定。まだなら null。 / What became of the lot; null while it is open. */
  lot?: Maybe<LotOutcome>;
  /** まだ見ていない抜取行。 / Rows of the sample that wait. */
  pending: Array<Scalars['Int']['output']>;
  /** 全数検査で見た、型番の行の数。シリーズの行と空の行は数えません。 / How many rows with a part number were seen in the full inspection: a row for a family, or an empty one, is none. */
  rowsSeen: Scalars['Int']['output'];
};

/** 仕入書との照合。 / The comparison with the invoice. */
export type InvoiceCheck = {
  __typename?: 'InvoiceCheck';
  /** すべて一致したか。 / Does all of it agree? */
  agrees: Scalars['Boolean']['output'];
  /** 一致しない項目の名。 / The fields that differ. */
  differs: Array<Scalars['String']['output']>;
};

/** 提出する品目。欠けている項目は ValidationFailed がすべて一度に知らせます。 / An item to submit; ValidationFailed names everything that is missing at once. */
export type ItemInput = {
  /** 秘密指定する欄の名。 / The fields that are confidential. */
  confidentialFields?: Array<Scalars['String']['input']>;
  /** 用途・説明。 / What it is and does. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 過去の判定の引用。 / Earlier rulings cited. */
  earlierRulings?: Array<Scalars['String']['input']>;
  /** 専門分野。 / The field of expertise. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** 証拠の文書。 / Evidence files. */
  files?: Array<FileInput>;
  /** 外国の番号。 / Foreign numbers. */
  foreignNumbers?: Array<Scalars['String']['input']>;
  /** 自社の判定。 / Your own judgment. */
  judgment?: InputMaybe<JudgmentInput>;
  /** 貨物か技術か。 / Goods or technology. */
  kind?: InputMaybe<ItemKind>;
  /** 製造者。 / The maker. */
  maker?: InputMaybe<Scalars['String']['input']>;
  /** 型番（100 文字まで）。 / The part number, at most 100 characters. */
  partNumber?: InputMaybe<Scalars['String']['input']>;
  /** 係属中の法的手続があるか。 / Whether proceedings are pending. */
  proceedingsPending?: InputMaybe<Scalars['Boolean']['input']>;
  /** 英語の品名。 / The name in English. */
  productNameEn?: InputMaybe<Scalars['String']['input']>;
  /** 日本語の品名。 / The name in Japanese. */
  productNameJa?: InputMaybe<Scalars['String']['input']>;
  /** 照会の目的。 / The purpose. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** 法令の版。 / The law state. */
  regulationVersion?: InputMaybe<Scalars['LegalDate']['input']>;
  /** パラメータシートの回答。 / The sheet's answers. */
  sheet?: Array<SheetAnswerInput>;
};

/** 品目の種類。 / The kind of item. */
export type ItemKind =
  /** 貨物。 / Goods. */
  | 'goods'
  /** 技術。 / Technology. */
  | 'technology';

/** 判定。内容の番地で呼ばれ、変われば別の判定です。 / A judgment, addressed by its content: a changed one is another one. */
export type Judgment = {
  __typename?: 'Judgment';
  /** 判定の日時。 / When. */
  at: Scalars['Instant']['output'];
  /** 判定した人。 / Who judged. */
  by: Person;
  /** 内容の番地。署名はこれに付きます。 / Its content address; signatures stand under this. */
  contentId: Scalars['ContentId']['output'];
  /** 検討した除外（検証者の判定）。 / The exclusions considered, of a verifier's judgment. */
  exclusionsConsidered?: Maybe<Scalars['String']['output']>;
  /** 条項ごとの所見。 / A finding per clause. */
  findings: Array<Finding>;
  /** 内部の覚え書き。申請者には常に null。 / The internal note; always null for the applicant. */
  internalNote?: Maybe<Scalars['String']['output']>;
  /** 解釈（検証者の判定）。 / The interpretation, of a verifier's judgment. */
  interpretation?: Maybe<Scalars['String']['output']>;
  /** 項番（該当のとき）。 / The item number, when controlled. */
  itemNumber?: Maybe<Scalars['String']['output']>;
  /** 確認した資料（検証者の判定）。 / The material examined, of a verifier's judgment. */
  materialExamined?: Maybe<Scalars['String']['output']>;
  /** 申請者の判定との関係。違いから導かれます。申請者の判定では null。 / How it stands to the applicant's judgment, derived from the differences; null for the applicant's own. */
  outcome?: Maybe<Outcome>;
  /** 結論に至る理由。 / The reasoning that leads to the conclusion. */
  reasoning?: Maybe<Scalars['String']['output']>;
  /** 要約の語。 / The summary, in words of the vocabulary. */
  summary: Array<SummaryTerm>;
  /** 結論。 / The conclusion. */
  verdict: Conclusion;
};

/** 判定の入力。 / A judgment. */
export type JudgmentInput = {
  /** 条項ごとの所見。 / A finding per clause. */
  findings: Array<FindingInput>;
  /** 項番（該当のとき必要）。 / The item number; needed when controlled. */
  itemNumber?: InputMaybe<Scalars['String']['input']>;
  /** 理由の文章。 / The reasoning in words. */
  reasoning: Scalars['String']['input'];
  /** 結論。 / The conclusion. */
  verdict: Conclusion;
};

/** 自主判定を残す。 / Keep a self-judgment. */
export type KeepSelfJudgmentInput = {
  /** 作成者。 / The author. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 書いていた下書き。残したら捨てます。 / The draft it was written in; discarded once it is kept. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** 製造者。 / The maker. */
  maker: Scalars['String']['input'];
  /** 既存の番号。言えば次の版になります。 / An existing number: this becomes its next version. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 該非確認責任者。 / The classification officer. */
  officer?: InputMaybe<Scalars['String']['input']>;
  /** 型番。 / The part number. */
  partNumber: Scalars['String']['input'];
  /** 英語の品名。 / The product's name in English. */
  productNameEn?: InputMaybe<Scalars['String']['input']>;
  /** 日本語の品名。 / The product's name in Japanese. */
  productNameJa: Scalars['String']['input'];
  /** 確認者。 / The reviewer. */
  reviewer?: InputMaybe<Scalars['String']['input']>;
  /** 回答したシート。 / The filled sheet. */
  sheet: AnsweredSheetInput;
};

/** 「自主判定を残す」の結果。 / Result of: Keep a self-judgment. */
export type KeepSelfJudgmentPayload = CommandIdReused | CommandPending | ConflictOfInterest | KeepSelfJudgmentSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 自主判定を残した。 / A self-judgment was kept. */
export type KeepSelfJudgmentSuccess = {
  __typename?: 'KeepSelfJudgmentSuccess';
  /** 残したもの。 / What was kept. */
  selfJudgment: SelfJudgment;
};

/** 案件または自主判定に関わる改正。 / An amendment that touches a case or a self-judgment. */
export type LawChange = {
  __typename?: 'LawChange';
  /** 知らされた日時。 / When it was told. */
  at: Scalars['Instant']['output'];
  /** 関わる条項。 / The clauses concerned. */
  clauses: Array<Clause>;
  /** 案件または自主判定に持つ意味。 / What it means for the case or self-judgment. */
  outcome: ImpactOutcome;
  /** 施行日。 / Its effective date. */
  version: Scalars['LegalDate']['output'];
};

/** ログに含まれることの証明。公開鍵があれば誰でも確かめられます。 / A proof of inclusion that anybody with our public key can verify. */
export type LeafProof = {
  __typename?: 'LeafProof';
  /** 署名付きのチェックポイント。 / The signed checkpoint. */
  checkpoint: Scalars['String']['output'];
  /** 葉から根までのハッシュ（base64）。 / The hashes from the leaf upwards, in base64. */
  hashes: Array<Scalars['String']['output']>;
  /** 葉そのもの（正準 JSON）。 / The leaf itself, as canonical JSON. */
  leaf: Scalars['String']['output'];
  /** 葉の番号。 / The index of the leaf. */
  leafIndex: Scalars['Int']['output'];
  /** 木の大きさ。 / The size of the tree. */
  treeSize: Scalars['Int']['output'];
};

/** 公表の回に入らなかったものの数。 / How many a release left out. */
export type LeftOut = {
  __typename?: 'LeftOut';
  /** 符号。 / The code. */
  code: Scalars['String']['output'];
  /** 数。 / The count. */
  count: Scalars['Int']['output'];
  /** 理由（英語）。 / Why, in English. */
  reasonEn: Scalars['String']['output'];
  /** 理由（日本語）。 / Why, in Japanese. */
  reasonJa: Scalars['String']['output'];
};

/** 判定できない旨の通知。 / The letter that says it cannot be determined. */
export type Letter = {
  __typename?: 'Letter';
  /** 発行日時。 / When it was issued. */
  issuedAt: Scalars['Instant']['output'];
  /** 通知番号。 / The letter's number. */
  number: Scalars['String']['output'];
};

/** 比べ方。 / How a value is compared with a limit. */
export type LimitOperator =
  /** 超える。 / Above. */
  | 'above'
  /** 以上。 / At least. */
  | 'atLeast'
  /** 以下。 / At most. */
  | 'atMost'
  /** 未満。 / Below. */
  | 'below'
  /** 挙げたもののいずれか。 / One of those named. */
  | 'isOneOf'
  /** 範囲が帯域に重なる。帯域は下端を含まず上端を含む。 / The range meets a band, open below and closed above. */
  | 'meetsBand';

/** 「案件に回された行に案件を結ぶ」の入力。 / Input of: Link a referred row to its case. */
export type LinkReferredRowInput = {
  /** そのために開いた案件の番号。 / The number of the case that was opened for it. */
  caseNumber: Scalars['String']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 表の番号。 / The table's number. */
  number: Scalars['String']['input'];
  /** 行。 / The row. */
  row: Scalars['Int']['input'];
};

/** 「案件に回された行に案件を結ぶ」の結果。 / Result of: Link a referred row to its case. */
export type LinkReferredRowPayload = CommandIdReused | CommandPending | ConflictOfInterest | LinkReferredRowSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「案件に回された行に案件を結ぶ」ができた。 / Done: Link a referred row to its case. */
export type LinkReferredRowSuccess = {
  __typename?: 'LinkReferredRowSuccess';
  /** 表。 / The table. */
  submission: ListSubmission;
};

/** 公表が待っている理由。 / Why a release waits. */
export type ListBlockReason =
  /** 別の公表が追記している。 / Another release appends. */
  | 'ANOTHER_RELEASE'
  /** 公表の記録に、まだ来ていない時刻の変更がある。進みすぎた時計が戻された。 / The log has a change whose moment has not come: a clock ran ahead and was put back. */
  | 'CLOCK_BEHIND'
  /** 索引がまだログに追いついていない。 / The index has not taken the whole log yet. */
  | 'INDEX_BEHIND'
  /** 用意した内容が計画と異なる。 / What was prepared is not what was planned. */
  | 'LEAVES_CHANGED'
  /** ログの検証に誤りがある。 / The log does not verify. */
  | 'LOG_FAULT'
  /** 署名のプロセスが答えない。 / The signer does not answer. */
  | 'SIGNER_AWAY';

/** ログの検証の結果。 / What verifying the log found. */
export type ListLogCheck = {
  __typename?: 'ListLogCheck';
  /** 検証した時。 / When it was verified. */
  checkedAt: Scalars['Instant']['output'];
  /** 誤りの数。0 でなければ公表は止まります。 / How many faults; releases stop unless it is 0. */
  faults: Scalars['Int']['output'];
  /** 誤りの初めのいくつか（英語）。 / The first of them, in English. */
  samples: Array<Scalars['String']['output']>;
  /** その大きさ。 / Its size. */
  treeSize: Scalars['Int']['output'];
};

/** 規制リストの番号を正規の形で。 / A number of a control list in its canonical form. */
export type ListNumber = {
  __typename?: 'ListNumber';
  /** どのリストか。 / Which list. */
  list: NumberList;
  /** 正規の形。 / The canonical form. */
  number: Scalars['String']['output'];
  /** 要約した見出し（英語）。条文ではありません。 / Our short title in English; not the text of the law. */
  titleEn?: Maybe<Scalars['String']['output']>;
  /** 要約した見出し（日本語）。条文ではありません。 / Our short title in Japanese; not the text of the law. */
  titleJa?: Maybe<Scalars['String']['output']>;
};

/** リストの公表。番号は送り状に書かれるものです。 / A release of a list; its number is what stands on invoices. */
export type ListRelease = {
  __typename?: 'ListRelease';
  /** いまあなたができる操作。 / What you may do now. */
  allowedActions: Array<ListReleaseAction>;
  /** 追記された数。 / How many are appended. */
  appended: Scalars['Int']['output'];
  /** 求めた時。 / When it was asked for. */
  askedAt: Scalars['Instant']['output'];
  /** 求めた人。予定によるときは null。 / Who asked; null when it came by schedule. */
  askedBy?: Maybe<Person>;
  /** 待っている理由。 / Why it waits, while it does. */
  blocked?: Maybe<ReleaseBlock>;
  /** 一つの掲載の変更であるとき。 / The change, when it is about one entry. */
  change?: Maybe<ListedEntryChange>;
  /** 確認した人。 / Who confirmed. */
  confirmedBy?: Maybe<Person>;
  /** 追記する変更の数。定まるまで 0。 / How many changes it appends; 0 until that is fixed. */
  entries: Scalars['Int']['output'];
  /** 出来事。古いものが先です。 / Its events, the oldest first. */
  events: Array<ListReleaseEvent>;
  /** 識別子。 / Its id. */
  id: Scalars['String']['output'];
  /** 種類。 / The kind. */
  kind: ListReleaseKind;
  /** もう当てはまらなかった変更。 / Changes that no longer applied. */
  leftOut: Array<LeftOut>;
  /** リスト。 / The list. */
  list: Scalars['String']['output'];
  /** 公表番号。 / The publication number. */
  number: Scalars['Int']['output'];
  /** 公表年月。 / The publication year-month. */
  publicationMonth?: Maybe<Scalars['String']['output']>;
  /** 効力の生じる時。 / From when it counts. */
  publishedAt?: Maybe<Scalars['Instant']['output']>;
  /** 操作の前提になる版。 / The revision a command rests on. */
  revision: Scalars['Int']['output'];
  /** そのときのルート。 / The root of that tree. */
  root?: Maybe<Scalars['String']['output']>;
  /** 段階。 / The step. */
  step: ListReleaseStep;
  /** この段階に入った時。 / Since when. */
  stepSince: Scalars['Instant']['output'];
  /** 取り込んだ提出。 / The submissions it took. */
  tables: Array<ReleasedTable>;
  /** 公表後のログの大きさ。 / The size of the log after it. */
  treeSize?: Maybe<Scalars['Int']['output']>;
};

/** 公表への操作。 / Actions on a release. */
export type ListReleaseAction =
  /** 求める。 / Ask. */
  | 'askRelease'
  /** 確認する。 / Confirm. */
  | 'confirmRelease'
  /** 掲載を訂正する。 / Correct an entry. */
  | 'correctEntry'
  /** 予定により始める。人は行いません。 / Open by schedule; no person does this. */
  | 'openRelease'
  /** 掲載を再開する。 / Resume an entry. */
  | 'resumeEntry'
  /** 掲載を停止する。 / Suspend an entry. */
  | 'suspendEntry'
  /** 取り下げる。 / Take back. */
  | 'takeBackRelease'
  /** 掲載を取り下げる。 / Withdraw an entry. */
  | 'withdrawEntry';

/** 公表の一つの出来事。 / One event of a release. */
export type ListReleaseEvent = {
  __typename?: 'ListReleaseEvent';
  /** 時。 / When. */
  at: Scalars['Instant']['output'];
  /** 行った人。仕組みによるときは null。 / Who did it; null for the system. */
  by?: Maybe<Person>;
  /** 種類。 / The type. */
  type: ListReleaseEventType;
};

/** 公表の出来事の種類。 / Types of events of a release. */
export type ListReleaseEventType =
  /** 一部が追記され、署名された。 / A part was appended and signed. */
  | 'BatchAppended'
  /** 求められた、または予定により始まった。 / Asked for, or opened by schedule. */
  | 'ReleaseAsked'
  /** 順番が来て、ログの終わりが定まった。 / Its turn came; the end of the log is fixed. */
  | 'ReleaseBegun'
  /** 待ちに入った。 / It waits. */
  | 'ReleaseBlocked'
  /** 確認された。 / Confirmed. */
  | 'ReleaseConfirmed'
  /** 終わった。 / Finished. */
  | 'ReleaseFinished'
  /** 追記する内容が定まった。 / What it appends is fixed. */
  | 'ReleasePlanned'
  /** 取り下げられた。 / Taken back. */
  | 'ReleaseTakenBack';

/** 公表の種類。 / Kinds of releases. */
export type ListReleaseKind =
  /** 一つの掲載の変更。 / A change of one entry. */
  | 'change'
  /** 毎月の公表。 / The regular one of a month. */
  | 'monthly'
  /** 随時の公表。 / One on demand. */
  | 'onDemand'
  /** 再確認の結果の公表。 / What verifying again came to. */
  | 'reverification';

/** 公表の段階。 / Steps of a release. */
export type ListReleaseStep =
  /** 確認を待っている。 / Waits for confirmation. */
  | 'asked'
  /** 終わった。 / Finished. */
  | 'finished'
  /** 掲載する行を確かめている。 / The rows are looked at again. */
  | 'preparing'
  /** 公表された。提出に知らせている。 / Published; the submissions are being told. */
  | 'published'
  /** ログに追記している。 / It is being appended to the log. */
  | 'publishing'
  /** 取り下げられた。 / Taken back. */
  | 'takenBack'
  /** 順番を待っている。 / Waits for its turn. */
  | 'waiting'
  /** 掲載するものが残らず、何も公表されなかった。 / Nothing was left to publish, and nothing was. */
  | 'withoutEntries';

/** メーカーが公表リストに出した一つの表。判定・確認・検査・承認を経て、公表を待ちます。 / One table that a maker offered for the published list: judged, confirmed, inspected and approved, it then waits for its release. */
export type ListSubmission = {
  __typename?: 'ListSubmission';
  /** あなたがいまできる操作。 / What you may do now. */
  allowedActions: Array<SubmissionAction>;
  /** 承認。二人の別の人が行います。 / The approvals, by two different people. */
  approvals: Array<TableApproval>;
  /** もとになった案件。読むことができれば。 / The case it comes from, if you may see it. */
  case?: Maybe<Case>;
  /** もとになった案件の番号。 / The number of the case it comes from. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** もとになった証明書の番号。 / The number of the certificate it comes from. */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  /** 見つかったことの符号ごとの行数。多いものが先です。 / In how many rows each code was found, the most frequent first. */
  codes: Array<FindingCount>;
  /** 確認した日時。 / When it was confirmed. */
  confirmedAt?: Maybe<Scalars['Instant']['output']>;
  /** 確認した該非確認責任者。 / The classification officer who confirmed it. */
  confirmedBy?: Maybe<Person>;
  /** 行がいまどう扱われているか。判定が済むまで null。検査が済むまで、メーカーには判定されたままを示します。 / How the rows stand now; null until they are judged. The maker sees them as they were judged until the inspection is over. */
  counts?: Maybe<StandingCounts>;
  /** 判定結果全体の要約値。確認と承認はこの値に対して行います。 / The digest of everything that was judged; confirming and approving are for exactly this. */
  digest?: Maybe<Scalars['ContentId']['output']>;
  /** 経過。古い順。 / What happened, oldest first. */
  events: Array<SubmissionEvent>;
  /** ファイルの名。 / The name of the file. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** 識別子。 / Its id. */
  id: Scalars['ID']['output'];
  /** 検査の進み具合。検査が済むまで、メーカーには示しません。 / How far the inspection has come; the maker is not shown it before it is over. */
  inspection?: Maybe<InspectionProgress>;
  /** 検査や判断をした専門家。承認はできません。メーカーには示しません。 / The experts who inspected or decided; they do not approve. The maker is not shown them. */
  inspectors: Array<Person>;
  /** その証明書は取り消されたか。 / Was that certificate revoked? */
  isCertificateRevoked: Scalars['Boolean']['output'];
  /** 判定に用いた法令の日付。 / The day whose law it was judged by. */
  lawDate?: Maybe<Scalars['LegalDate']['output']>;
  /** リストの種類。 / The kind of list. */
  list: Scalars['String']['output'];
  /** メーカー。 / The maker. */
  maker: Maker;
  /** 番号。 / Its number. */
  number: Scalars['String']['output'];
  /** 抜取検査。確認が済むまで null。 / The sampling inspection; null until it is confirmed. */
  plan?: Maybe<SamplingPlan>;
  /** 判定の進み具合。終われば null。 / How far the judging has come; null once it is over. */
  progress?: Maybe<SubmissionProgress>;
  /** 表が丸ごと退けられた理由。 / Why the table was refused as a whole. */
  refusal?: Maybe<TableRefusal>;
  /** 公表された回。 / The release that published it. */
  release?: Maybe<SubmissionRelease>;
  /** 差し戻しの言葉。 / The words of the return. */
  returnNote?: Maybe<Scalars['String']['output']>;
  /** 差し戻した理由。 / Why it was returned. */
  returnReason?: Maybe<TableReturnReason>;
  /** 出来事の数。操作の expectedRevision になります。 / How many events it has; the expectedRevision of a command. */
  revision: Scalars['Int']['output'];
  /** 何回目の提出か。同じファイルを出し直すと増えます。 / How often this file was handed in; it grows when the same file is submitted again. */
  round: Scalars['Int']['output'];
  /** 行の数。判定が済むまで null。 / How many rows it has; null until they are judged. */
  rowCount?: Maybe<Scalars['Int']['output']>;
  /** 行を順に。 / The rows, in order. */
  rows: SubmittedRowPage;
  /** いまの段階。 / The step it is in. */
  step: SubmissionStep;
  /** この段階に入った日時。 / Since when it is in this step. */
  stepSince: Scalars['Instant']['output'];
  /** 提出した日時。 / When it was handed in. */
  submittedAt: Scalars['Instant']['output'];
  /** 判定した（提出した）人。確認は別の人が行います。 / Who judged and handed it in; somebody else confirms. */
  submittedBy: Person;
  /** ファイルの番地。 / The address of the file. */
  table: Scalars['ContentId']['output'];
};


/** メーカーが公表リストに出した一つの表。判定・確認・検査・承認を経て、公表を待ちます。 / One table that a maker offered for the published list: judged, confirmed, inspected and approved, it then waits for its release. */
export type ListSubmissionRowsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  sampled?: Scalars['Boolean']['input'];
  standings?: InputMaybe<Array<RowStanding>>;
};

/** 表の一覧。 / A list of tables. */
export type ListSubmissionConnection = {
  __typename?: 'ListSubmissionConnection';
  /** 表。 / The tables. */
  edges: Array<ListSubmissionEdge>;
  /** 続きの有無。 / Whether there is more. */
  pageInfo: PageInfo;
  /** 総数。 / How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** 一覧の一つ。 / One of the list. */
export type ListSubmissionEdge = {
  __typename?: 'ListSubmissionEdge';
  /** 位置。 / Its place. */
  cursor: Scalars['String']['output'];
  /** 表。 / The table. */
  node: ListSubmission;
};

/** 掲載の一つの変更。 / One change of an entry. */
export type ListedChange = {
  __typename?: 'ListedChange';
  /** 効力の生じる時。 / From when it counts. */
  at: Scalars['Instant']['output'];
  /** 種類。 / The kind. */
  change: ListedChangeKind;
  /** ログの中の位置。 / Its index in the log. */
  leaf: Scalars['Int']['output'];
  /** 公表年月。 / The publication year-month. */
  publicationMonth: Scalars['String']['output'];
  /** 公表番号。 / The publication number. */
  publicationNumber: Scalars['Int']['output'];
  /** 理由のコード。 / The code of the reason. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** 掲載の変更の種類。 / Kinds of changes of an entry. */
export type ListedChangeKind =
  /** 訂正。 / Corrected. */
  | 'corrected'
  /** 公表。 / Published. */
  | 'published'
  /** 再開。 / Resumed. */
  | 'resumed'
  /** 再確認。 / Verified again. */
  | 'reverified'
  /** 停止。 / Suspended. */
  | 'suspended'
  /** 取下げ。 / Withdrawn. */
  | 'withdrawn';

/** 判断を待つ掲載の一ページ。 / A page of entries that wait. */
export type ListedEntriesWaiting = {
  __typename?: 'ListedEntriesWaiting';
  /** 次のページのカーソル。なければ null。 / The cursor of the next page; null for none. */
  after?: Maybe<Scalars['String']['output']>;
  /** 掲載。 / The entries. */
  entries: Array<ListedEntry>;
  /** 件数。10,000 まで数えます。 / How many there are, counted to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** 掲載と、そのもとになった行。 / A listed entry and the row it rests on. */
export type ListedEntry = {
  __typename?: 'ListedEntry';
  /** いまあなたができる操作。 / What you may do now. */
  allowedActions: Array<ListedEntryAction>;
  /** もとになった検証証明書。なければ null。 / The certificate it rests on; null for none. */
  basis?: Maybe<EntryBasis>;
  /** この掲載への疑義。読むことのできるもので、新しいものが先です。 / The doubts about it that you may see, the latest first. */
  doubts: Array<Doubt>;
  /** 公開の名。 / Its public name. */
  entry: Scalars['String']['output'];
  /** ログにあるすべての変更。古いものが先です。 / Every change in the log, the oldest first. */
  history: Array<ListedChange>;
  /** 判定の法令の版。 / The state of the law it was judged by. */
  lawState: Scalars['LegalDate']['output'];
  /** メーカー。 / The maker. */
  maker: Scalars['String']['output'];
  /** 型番。 / The part number. */
  partNumber: Scalars['String']['output'];
  /** 公表年月。 / The publication year-month. */
  publicationMonth: Scalars['String']['output'];
  /** 公表番号。 / The publication number. */
  publicationNumber: Scalars['Int']['output'];
  /** 初めて公表した回。公表を読むことができれば。 / The release that published it first, if you may read releases. */
  publishedIn?: Maybe<ListRelease>;
  /** 停止または取下げの理由のコード。 / The code of why it is suspended or withdrawn. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 最後の変更の公表。 / The release of its last change. */
  release?: Maybe<ListRelease>;
  /** その行。 / The row of it. */
  row: Scalars['Int']['output'];
  /** 最後の変更の時。 / Since its last change. */
  since: Scalars['Instant']['output'];
  /** 状態。 / How it stands. */
  standing: ListedStanding;
  /** もとになった提出の番号。 / The submission it rests on. */
  submission: Scalars['String']['output'];
  /** もとになった提出。読むことができれば。 / The submission it rests on, if you may see it. */
  table?: Maybe<ListSubmission>;
  /** 有効期限。 / Until when it is valid. */
  validTo: Scalars['Instant']['output'];
};

/** 掲載への操作。 / Actions on an entry. */
export type ListedEntryAction =
  /** 訂正する。 / Correct. */
  | 'correctEntry'
  /** 再開する。 / Resume. */
  | 'resumeEntry'
  /** 停止する。 / Suspend. */
  | 'suspendEntry'
  /** 取り下げる。 / Withdraw. */
  | 'withdrawEntry';

/** 一つの掲載の変更。 / A change of one entry. */
export type ListedEntryChange = {
  __typename?: 'ListedEntryChange';
  /** 種類。 / The kind. */
  change: ListedChangeKind;
  /** 訂正の後の書き方。訂正でなければ null。 / How the number is written after a correction; null for any other change. */
  correctedTo?: Maybe<Scalars['String']['output']>;
  /** 掲載。 / The entry. */
  entry?: Maybe<ListedEntry>;
  /** 理由のコード。 / The code of the reason. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** 掲載の状態。 / How an entry stands. */
export type ListedStanding =
  /** 期限が切れた。 / Expired. */
  | 'expired'
  /** 掲載中。 / Listed. */
  | 'listed'
  /** 停止中。 / Suspended. */
  | 'suspended'
  /** 取り下げられた。 / Withdrawn. */
  | 'withdrawn';

/** 照会の答え。いつも一つの木の大きさでの答えです。 / An answer, always at one size of the log. */
export type LookupAnswer = {
  __typename?: 'LookupAnswer';
  /** いつの状態か。 / The moment it is true of. */
  asOf: Scalars['Instant']['output'];
  /** 仕向地について残る確認。仕向地を尋ねたときだけ。 / What remains to be checked for the destination, when one was given. */
  destination?: Maybe<DestinationChecks>;
  /** 見つかった掲載。メーカーごとに一つ。 / The entries found, one for each maker. */
  entries: Array<LookupEntry>;
  /** 書かれたもの。 / What was written. */
  input: Scalars['String']['output'];
  /** 仕入書との照合。公表年月を尋ねたときだけ。 / The comparison with the invoice, when a publication month was given. */
  invoice?: Maybe<InvoiceCheck>;
  /** どう読んだか。 / How it was read. */
  key: Scalars['String']['output'];
  /** 近い型番。一致ではありません。 / Similar numbers; not a match. */
  near: Array<NearNumber>;
  /** 一文での説明（英語）。 / The sentence, in English. */
  sentenceEn: Scalars['String']['output'];
  /** 一文での説明（日本語）。 / The sentence, in Japanese. */
  sentenceJa: Scalars['String']['output'];
  /** 答えた木の大きさ。 / The size of the log it was answered at. */
  treeSize: Scalars['Int']['output'];
  /** 答え。掲載ありは、見つかったすべての掲載が有効なときだけです。 / The verdict; LISTED only when all entries found are in force. */
  verdict: LookupVerdict;
  /** 人が見るべき点の符号。 / Codes of what a person should look at. */
  warnings: Array<Scalars['String']['output']>;
  /** 画面の言葉（英語）。 / The word on the screen, in English. */
  wordEn: Scalars['String']['output'];
  /** 画面の言葉（日本語）。 / The word on the screen, in Japanese. */
  wordJa: Scalars['String']['output'];
};

/** 公表リストの一つの掲載。 / One entry of the published list. */
export type LookupEntry = {
  __typename?: 'LookupEntry';
  /** 仕入書に写す一行。 / The line an exporter copies onto the invoice. */
  invoiceLine: Scalars['String']['output'];
  /** 判定した法令の状態（施行日）。 / The law state of the judgment, by its first day. */
  lawState: Scalars['LegalDate']['output'];
  /** 公表されたメーカー名。 / The maker as it is published. */
  manufacturer: Scalars['String']['output'];
  /** どう一致したか。 / How it matches. */
  match: LookupMatch;
  /** メーカーの書き方の型番。 / The number as the maker writes it. */
  partNumber: Scalars['String']['output'];
  /** 公表の記録に含まれることの証明。 / The proof that the log includes it. */
  proof: LeafProof;
  /** 公表年月。 / The publication month. */
  publicationMonth: Scalars['String']['output'];
  /** 公表番号。 / The publication number. */
  publicationNumber: Scalars['Int']['output'];
  /** 有効でない理由。 / Why it is not in force. */
  reason?: Maybe<LookupReason>;
  /** 公表された理由の文。 / The published reason, in words. */
  reasonText?: Maybe<Scalars['String']['output']>;
  /** いつから有効でないか。 / Since when it is not in force. */
  since?: Maybe<Scalars['Instant']['output']>;
  /** いつまで有効か。 / Until when it is valid. */
  validTo: Scalars['Instant']['output'];
  /** この掲載についての答え。 / The verdict on this entry. */
  verdict: LookupVerdict;
};

/** 入力と掲載の型番がどう一致したか。 / How what was asked matches the listed number. */
export type LookupMatch =
  /** メーカーの別名で一致。 / Equal under another name of the maker. */
  | 'makerAlias'
  /** 表記をそろえて一致。 / Equal after normalisation. */
  | 'normalised'
  /** 書かれたまま一致。 / Equal as written. */
  | 'original'
  /** 包装の違いを除いて一致（メーカーの規則による）。 / Equal but for packing, by the maker's own rule. */
  | 'packing'
  /** メーカーのカタログ表記に含まれる。 / Within the maker's catalogue notation. */
  | 'wildcard';

/** 掲載が有効でない理由。 / Why an entry is not in force. */
export type LookupReason =
  /** 期限切れ。 / Expired. */
  | 'EXPIRED'
  /** 停止。 / Suspended. */
  | 'SUSPENDED'
  /** 取下げ。 / Withdrawn. */
  | 'WITHDRAWN';

/** 照会の答え。読めない型番には判定がありません。 / The answer to a look-up; a number that cannot be read has no verdict. */
export type LookupResult = LookupAnswer | PartNumberUnreadable;

/** 照会の四つの答え。これより多くはありません。 / The four answers of a look-up; there is no fifth. */
export type LookupVerdict =
  /** 掲載あり（非該当）。 / Listed (not controlled). */
  | 'LISTED'
  /** 近い型番だけがあります。一致ではありません。 / Similar numbers only; not a match. */
  | 'NEAR'
  /** 停止または失効。 / No longer in force. */
  | 'NOT_IN_FORCE'
  /** 掲載なし。該当を意味しません。 / Not listed. It does not mean controlled. */
  | 'NOT_LISTED';

/** ロットの判定。 / What became of a lot. */
export type LotOutcome =
  /** 合格。 / Accepted. */
  | 'accepted'
  /** 不合格。全数検査を行う。 / Refused; every row is inspected. */
  | 'refused';

/** 公表リストに参加するメーカー。 / A maker that takes part in the published list. */
export type Maker = {
  __typename?: 'Maker';
  /** 参加した時。 / When it was admitted. */
  admittedAt: Scalars['Instant']['output'];
  /** あなたがいまできる操作。 / What you may do now. */
  allowedActions: Array<MakerAction>;
  /** 評価。確定していないものも含みます。 / The assessments, those not confirmed included. */
  assessments: Array<ProgrammeAssessment>;
  /** 提出されたチェックリスト。 / The checklists it filed. */
  checklists: Array<FiledChecklist>;
  /** 責任者になれる人。管理者のほかには空です。 / Who may become an officer; empty but for administrators. */
  eligibleOfficers: Array<Person>;
  /** 識別子。 / Its id. */
  id: Scalars['ID']['output'];
  /** 公表する名（英語）。 / The published name, in English. */
  name: Scalars['String']['output'];
  /** 公表する名（日本語）。 / The published name, in Japanese. */
  nameJa: Scalars['String']['output'];
  /** 日付のある別名。 / Its other names, dated. */
  names: Array<MakerName>;
  /** その日の基準で、このメーカーについて公表を妨げるもの。いま分かっていることによります。なければ空です。 / What of this maker stands against publication by the criteria of a day, from what is known now; empty when nothing does. */
  obstacles: Array<CriterionFinding>;
  /** 責任者の在任。記録の順。 / The tenures of its officers, in the order of entry. */
  officers: Array<MakerOfficer>;
  /** 会社。 / The company. */
  organisation: Organisation;
  /** 内部規程の登録。 / The registration of its programme. */
  registration?: Maybe<Receipt>;
  /** 停止しているときの理由。 / Why it is suspended, while it is. */
  suspension?: Maybe<SuspensionReason>;
  /** 停止の履歴。古い順。 / Its suspensions, the oldest first. */
  suspensions: Array<MakerSuspension>;
};


/** 公表リストに参加するメーカー。 / A maker that takes part in the published list. */
export type MakerObstaclesArgs = {
  date: Scalars['LegalDate']['input'];
  list?: InputMaybe<Scalars['String']['input']>;
};

/** メーカーへの操作。 / Actions on a maker. */
export type MakerAction =
  /** 内部規程を評価する。 / Assess its programme. */
  | 'assessProgramme'
  /** 在任の終わりを記録する。 / Record the end of a tenure. */
  | 'endOffice'
  /** チェックリストの提出を記録する。 / Record a checklist. */
  | 'fileChecklist'
  /** 責任者の就任を記録する。 / Record who takes office. */
  | 'nameOfficer'
  /** 名を記録する。 / Record a name. */
  | 'recordMakerName'
  /** 内部規程の登録を記録する。 / Record the registration of its programme. */
  | 'registerProgramme'
  /** 停止を解く。 / Resume. */
  | 'resumeMaker'
  /** 停止する。 / Suspend. */
  | 'suspendMaker';

/** メーカーの別名。 / Another name of a maker. */
export type MakerName = {
  __typename?: 'MakerName';
  /** いつから。 / From when. */
  from: Scalars['Instant']['output'];
  /** 種類。 / The kind. */
  kind: MakerNameKind;
  /** 名。 / The name. */
  name: Scalars['String']['output'];
  /** 日本語の名。 / The name in Japanese. */
  nameJa?: Maybe<Scalars['String']['output']>;
};

/** 別名の種類。 / The kind of another name. */
export type MakerNameKind =
  /** 買収。 / Acquired. */
  | 'acquired'
  /** 商標。 / Brand. */
  | 'brand'
  /** 事業の譲受。 / Business transfer. */
  | 'businessTransfer'
  /** 合併。 / Merged. */
  | 'merged'
  /** 改称。 / Renamed. */
  | 'renamed'
  /** 表記。 / Spelling. */
  | 'spelling';

/** メーカーの責任者の職。 / An office of a maker's programme. */
export type MakerOffice =
  /** 統括責任者。 / The chief export-control officer. */
  | 'chiefOfficer'
  /** 該非確認責任者。 / The classification officer. */
  | 'classificationOfficer';

/** 統括責任者または該非確認責任者の在任。 / A tenure of a chief officer or a classification officer. */
export type MakerOfficer = {
  __typename?: 'MakerOfficer';
  /** いつから。 / From when. */
  from: Scalars['Instant']['output'];
  /** 識別子。 / Its id. */
  id: Scalars['ID']['output'];
  /** 職。 / The office. */
  office: MakerOffice;
  /** 人。 / The person. */
  person: Person;
  /** いつから在任していないか。在任中なら null。 / From when no longer; null while in office. */
  until?: Maybe<Scalars['Instant']['output']>;
};

/** メーカーの停止。 / A suspension of a maker. */
export type MakerSuspension = {
  __typename?: 'MakerSuspension';
  /** いつから。 / From when. */
  from: Scalars['Instant']['output'];
  /** 理由。 / The reason. */
  reason: SuspensionReason;
  /** いつまで。続いていれば null。 / Until when; null while it goes on. */
  until?: Maybe<Scalars['Instant']['output']>;
};

/** 会員区分。 / A member class. */
export type MemberClass =
  /** 会員。 / A member. */
  | 'member'
  /** その他の非会員。 / Any other non-member. */
  | 'other'
  /** 非会員の中小企業。 / A small company that is no member. */
  | 'smallNonMember'
  /** 大学。 / A university. */
  | 'university';

/** 会員の区分ごとの価格（円、税込）。0 は無料。 / A price by member class in yen, tax included; 0 is free. */
export type MemberPrice = {
  __typename?: 'MemberPrice';
  /** 会員と大学。 / Members and universities. */
  member: Scalars['Int']['output'];
  /** そのほかの非会員。 / Other non-members. */
  nonMember: Scalars['Int']['output'];
  /** 会員でない中小企業。 / Small and medium enterprises that are not members. */
  nonMemberSme: Scalars['Int']['output'];
};

/** 「判定の条項を修正する（二次検証者）」の入力。 / Input of: Modify clauses of the judgment as second verifier. */
export type ModifyJudgmentInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 修正後の判定。 / The modified judgment. */
  judgment: VerifiedJudgmentInput;
  /** 修正する判定の番地。 / The judgment it replaces. */
  replaces: Scalars['ContentId']['input'];
};

/** 「判定の条項を修正する（二次検証者）」の結果。 / Result of: Modify clauses of the judgment as second verifier. */
export type ModifyJudgmentPayload = CommandIdReused | CommandPending | ConflictOfInterest | ModifyJudgmentSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「判定の条項を修正する（二次検証者）」ができた。 / Done: Modify clauses of the judgment as second verifier. */
export type ModifyJudgmentSuccess = CommandSuccess & {
  __typename?: 'ModifyJudgmentSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type Mutation = {
  __typename?: 'Mutation';
  /** 指名を承諾する。 / Accept an assignment. */
  acceptAssignment: AcceptAssignmentPayload;
  /** 受け付ける。 / Accept a case. */
  acceptCase: AcceptCasePayload;
  /** 公表リストにメーカーを参加させます。管理者だけです。 / Admits a maker to the published list; administrators only. */
  admitMaker: AdmitMakerPayload;
  /** 疑義に回答する。引き受けた専門家だけ。 / Answer a doubt: the expert who took it on. */
  answerDoubt: AnswerDoubtPayload;
  /** 追加資料に答える。 / Answer an information request. */
  answerInformationRequest: AnswerInformationRequestPayload;
  /** 合議の委員を指名する。 / Appoint the panel. */
  appointPanel: AppointPanelPayload;
  /** 改正を承認する。案を出した人とは別の、管理者または承認者。 / Approve an amendment: an administrator or approver other than who proposed it. */
  approveAmendment: ApproveAmendmentPayload;
  /** 検証証明書を取り消す。 / Revoke the certificate. */
  approveRevocation: ApproveRevocationPayload;
  /** 要約の語を承認する。 / Approve a summary word. */
  approveSummaryTerm: ApproveSummaryTermPayload;
  /** 検査に加わらなかった二人が順に承認する。メーカーの基準（P1・P2）はそのときの登録で確かめます。直前の認証が要ります。 / Two people who did not inspect approve, one after the other; criteria P1 and P2 are asked by the registers of that moment. It needs a fresh sign-in. */
  approveTable: ApproveTablePayload;
  /** 回答期限の延長を求める。 / Ask for an extension. */
  askExtension: AskExtensionPayload;
  /** 随時の公表を求める。受付担当または承認者が求め、別の承認者が確認すると公表されます。 / Ask for a release on demand. A coordinator or approver asks; it is published once another person, an approver, confirms. */
  askRelease: AskReleasePayload;
  /** CISTEC としての内部規程の評価。別の人が確定するまで数えません。METI の評価ではありません。 / CISTEC's own assessment of a programme; it counts once another person confirmed it, and never claims to be METI's. */
  assessProgramme: AssessProgrammePayload;
  /** 検証者を指名する。一次検証者一人と二次検証者二人以上。 / Assign verifiers. One first verifier and at least two second verifiers. */
  assignVerifiers: AssignVerifiersPayload;
  /** 照会を取り消す。 / Cancel a consultation. */
  cancelConsultation: CancelConsultationPayload;
  /** ログの検証を求める。修復の後に公表を再開するためのものです。 / Ask for a verification of the log. So that releases go on after a repair. */
  checkListLog: CheckListLogPayload;
  /** 追加資料依頼を終える。 / Close an information request. */
  closeInformationRequest: CloseInformationRequestPayload;
  /** 評価を確定します。評価した人にはできません。 / Confirms an assessment; whoever assessed may not. */
  confirmAssessment: ConfirmAssessmentPayload;
  /** 公表または訂正を確認する。求めた人とは別の承認者。最近のサインインが必要です。 / Confirm a release or a correction. An approver other than who asked; takes a recent sign-in. */
  confirmRelease: ConfirmReleasePayload;
  /** 該非確認責任者が、別の人の判定を確認する。直前の認証が要ります。 / The classification officer confirms what another person judged. It needs a fresh sign-in. */
  confirmTable: ConfirmTablePayload;
  /** 型番の書き方を訂正する。照合に使う形が同じ書き方だけです。別の承認者が確認すると公表されます。 / Correct how the number of an entry is written. Only to a writing with the same key. It is published once another person, an approver, confirms. */
  correctEntry: CorrectEntryPayload;
  /** 判定に同意する（二次検証者）。 / Countersign the judgment as second verifier. */
  countersignJudgment: CountersignJudgmentPayload;
  /** 専門家の判断を待つ行を、認めるか退ける。 / Clear or refuse rows that wait for an expert. */
  decideRows: DecideRowsPayload;
  /** 利害関係を登録する。担当中の案件から外れます。 / Declare an interest. The person stands down from each case it touches. */
  declareInterest: DeclareInterestPayload;
  /** 指名を断る。 / Decline an assignment. */
  declineAssignment: DeclineAssignmentPayload;
  /** 受け付けない。 / Decline a case. */
  declineCase: DeclineCasePayload;
  /** 検証証明書を取り消さないと決める。 / Decline to revoke the certificate. */
  declineRevocation: DeclineRevocationPayload;
  /** 下書きを捨てる。 / Discard a draft. */
  discardDraft: DiscardDraftPayload;
  /** 在任の終わりを残します。 / Records that a tenure ended. */
  endOffice: EndOfficePayload;
  /** 役割を終える。担当中の案件から外れます。 / End a role. The person stands down from each case it touches. */
  endRole: EndRolePayload;
  /** 自己管理チェックリストの提出（CL受理票）を残します。 / Records that the self-checklist was filed (CL receipt). */
  fileChecklist: FileChecklistPayload;
  /** 延長を認める。 / Grant an extension. */
  grantExtension: GrantExtensionPayload;
  /** 役割を与える。 / Grant a role. */
  grantRole: GrantRolePayload;
  /** 引き受けた疑義を戻す。引き受けた本人か受付担当。 / Hand a doubt back: its taker, or a coordinator. */
  handBackDoubt: HandBackDoubtPayload;
  /** 抜き取られた行、または全数検査の行について、同意するかを記録する。 / Record whether rows of the sample, or of a full inspection, are agreed with. */
  inspectRows: InspectRowsPayload;
  /** 自主判定を残す。 / Keep a self-judgment. */
  keepSelfJudgment: KeepSelfJudgmentPayload;
  /** 専門家が案件に回した行を、メーカーがそのために開いた自社の案件に結ぶ。一つの行に一つの案件です。 / Link a row that an expert referred to the case its maker opened for it; a row has one case. */
  linkReferredRow: LinkReferredRowPayload;
  /** 判定の条項を修正する（二次検証者）。前の署名はすべて無効になります。 / Modify clauses of the judgment as second verifier. It voids every signature given before. */
  modifyJudgment: ModifyJudgmentPayload;
  /** 統括責任者または該非確認責任者の就任を日付とともに残します。このメーカーの人に限ります。 / Records who takes office as chief officer or classification officer, with the date; one of the maker's own people. */
  nameOfficer: NameOfficerPayload;
  /** 該当しないと検証された案件の品目を、一行の表として公表リストに出す。 / Offer the item of a case that was certified as not controlled, as a table of one row. */
  offerCertifiedItem: OfferCertifiedItemPayload;
  /** 照会を出す。照会の識別子は commandId です。 / Open a consultation. The consultation takes its id from commandId. */
  openConsultation: OpenConsultationPayload;
  /** 改正案を出す。同じ日の承認前の案は置き換わります。管理者だけができます。 / Propose an amendment; it takes the place of an unapproved draft for the same day. For administrators. */
  proposeAmendment: ProposeAmendmentPayload;
  /** 検証証明書の取消しを提案する。 / Propose that the certificate be revoked. */
  proposeRevocation: ProposeRevocationPayload;
  /** 要約の語を提案する。別の人が承認すると使えます。 / Propose a summary word. It can be used once another person approves it. */
  proposeSummaryTerm: ProposeSummaryTermPayload;
  /** ガイダンスの記事の版を購入します。印刷には購入者の名が入ります。 / Buy an edition of a guidance article; its print names the buyer. */
  purchaseGuidance: PurchaseGuidancePayload;
  /** 様式の版を購入する。 / Buy an edition of a form. */
  purchaseSheet: PurchaseSheetPayload;
  /** 掲載に疑義を出す。税関職員だけができます。専門家の課題になり、回答が戻ります。 / Raise a doubt about a listed entry. For customs officers; it becomes an expert's task, and the answer comes back. */
  raiseDoubt: RaiseDoubtPayload;
  /** 照会の答えを記録する。 / Record the answer of a consultation. */
  recordConsultation: RecordConsultationPayload;
  /** 一次検証を記録する。 / Record the first verification. */
  recordFirstVerification: RecordFirstVerificationPayload;
  /** メーカーの別名を日付とともに残します。判定は移りません。 / Records another name of a maker with its date; it moves no judgment. */
  recordMakerName: RecordMakerNamePayload;
  /** 会員区分を登録する（管理者）。 / Record a company's member class, as administrator. */
  recordMemberClass: RecordMemberClassPayload;
  /** 専門家の判断を待つ行を案件に回す。この表では公表されません。 / Refer a row that waits for an expert to a case; it is not published with this table. */
  referRow: ReferRowPayload;
  /** 輸出管理内部規程の登録（CP受理票）を残します。 / Records the registration of the internal compliance programme (CP receipt). */
  registerProgramme: RegisterProgrammePayload;
  /** 検証者を替える。 / Replace a verifier. */
  replaceVerifier: ReplaceVerifierPayload;
  /** 追加資料を依頼する。依頼の識別子は commandId です。 / Request information of the applicant. The request takes its id from commandId. */
  requestInformation: RequestInformationPayload;
  /** 再審査を求める。 / Request a re-examination. */
  requestReexamination: RequestReexaminationPayload;
  /** 文書を送る札を求める。 / Request an upload ticket. */
  requestUpload: RequestUploadPayload;
  /** 補完して再提出する。 / Resubmit a completed case. */
  resubmitCase: ResubmitCasePayload;
  /** 停止した掲載を再開する。停止した人とは別の承認者。最近のサインインが必要です。 / Resume a suspended entry. By an approver other than who suspended it; takes a recent sign-in. */
  resumeEntry: ResumeEntryPayload;
  /** 止めた参加を戻します。 / Lets a suspended maker take part again. */
  resumeMaker: ResumeMakerPayload;
  /** 補完のため返す。 / Return a case for completion. */
  returnForCompletion: ReturnForCompletionPayload;
  /** 判定を検証者へ戻す。 / Return the judgment to the verifier. */
  returnJudgment: ReturnJudgmentPayload;
  /** 表をメーカーに差し戻す。 / Return a table to the maker. */
  returnTable: ReturnTablePayload;
  /** 影響を試算する。何も変えません。 / Run the impact; it changes nothing. */
  runImpact: RunImpactPayload;
  /** 下書きを保存する。 / Save a draft. */
  saveDraft: SaveDraftPayload;
  /** 判定に署名する（一次検証者）。 / Sign the judgment as first verifier. */
  signJudgment: SignJudgmentPayload;
  /** 承認する。 / Sign the judgment off as approver. */
  signOffJudgment: SignOffJudgmentPayload;
  /** 申請を提出する。一つ以上の品目を一度に。品目ごとに案件になります。 / Submit an application. One or several items at once; each becomes a case. */
  submitApplication: SubmitApplicationPayload;
  /** 届いたファイルを公表リストの表として提出する。同じファイルは二度目も同じ表です。 / Hand in an uploaded file as a table for the published list. The same file again is the same table. */
  submitTable: SubmitTablePayload;
  /** 掲載を停止する。直ちに効力を生じます。専門員・受付担当・承認者の一人でできます。 / Suspend an entry. At once, by one expert, coordinator or approver. */
  suspendEntry: SuspendEntryPayload;
  /** メーカーの参加を止めます。 / Suspends a maker. */
  suspendMaker: SuspendMakerPayload;
  /** 求めた公表または訂正を取り下げる。確認される前まで。番号は使われません。 / Take back a release or correction that was asked for. Until it is confirmed. Its number stays unused. */
  takeBackRelease: TakeBackReleasePayload;
  /** 提出を取り戻す。提出から 60 秒の間。 / Take a submission back. Within 60 s of submission. */
  takeBackSubmission: TakeBackSubmissionPayload;
  /** 疑義を引き受ける。メーカーに利害関係のない専門家。 / Take a doubt on: an expert without an interest in the maker. */
  takeDoubt: TakeDoubtPayload;
  /** 合議で投票する。 / Vote in the panel. */
  voteInPanel: VoteInPanelPayload;
  /** 改正を取り下げる。適用の前まで。 / Withdraw an amendment, until it is applied. */
  withdrawAmendment: WithdrawAmendmentPayload;
  /** 案件を取り下げる。 / Withdraw a case. */
  withdrawCase: WithdrawCasePayload;
  /** 疑義を取り下げる。出した本人が、回答の前まで。 / Withdraw a doubt: its officer, until it is answered. */
  withdrawDoubt: WithdrawDoubtPayload;
  /** 掲載を取り下げる。直ちに効力を生じ、日付と理由がいつまでも公表されます。そのメーカーの該非確認責任者または承認者。最近のサインインが必要です。 / Withdraw an entry. At once, and for ever visible with date and reason. By the classification officer of its maker or an approver; takes a recent sign-in. */
  withdrawEntry: WithdrawEntryPayload;
  /** 承認の前に、メーカーが表を取り下げる。 / The maker withdraws a table before it is approved. */
  withdrawTable: WithdrawTablePayload;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationAcceptAssignmentArgs = {
  input: AcceptAssignmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationAcceptCaseArgs = {
  input: AcceptCaseInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationAdmitMakerArgs = {
  input: AdmitMakerInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationAnswerDoubtArgs = {
  input: AnswerDoubtInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationAnswerInformationRequestArgs = {
  input: AnswerInformationRequestInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationAppointPanelArgs = {
  input: AppointPanelInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationApproveAmendmentArgs = {
  input: ApproveAmendmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationApproveRevocationArgs = {
  input: ApproveRevocationInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationApproveSummaryTermArgs = {
  input: ApproveSummaryTermInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationApproveTableArgs = {
  input: ApproveTableInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationAskExtensionArgs = {
  input: AskExtensionInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationAskReleaseArgs = {
  input: AskReleaseInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationAssessProgrammeArgs = {
  input: AssessProgrammeInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationAssignVerifiersArgs = {
  input: AssignVerifiersInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationCancelConsultationArgs = {
  input: CancelConsultationInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationCheckListLogArgs = {
  input: CheckListLogInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationCloseInformationRequestArgs = {
  input: CloseInformationRequestInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationConfirmAssessmentArgs = {
  input: ConfirmAssessmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationConfirmReleaseArgs = {
  input: ConfirmReleaseInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationConfirmTableArgs = {
  input: ConfirmTableInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationCorrectEntryArgs = {
  input: CorrectEntryInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationCountersignJudgmentArgs = {
  input: CountersignJudgmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationDecideRowsArgs = {
  input: DecideRowsInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationDeclareInterestArgs = {
  input: DeclareInterestInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationDeclineAssignmentArgs = {
  input: DeclineAssignmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationDeclineCaseArgs = {
  input: DeclineCaseInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationDeclineRevocationArgs = {
  input: DeclineRevocationInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationDiscardDraftArgs = {
  input: DiscardDraftInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationEndOfficeArgs = {
  input: EndOfficeInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationEndRoleArgs = {
  input: EndRoleInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationFileChecklistArgs = {
  input: FileChecklistInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationGrantExtensionArgs = {
  input: GrantExtensionInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationHandBackDoubtArgs = {
  input: HandBackDoubtInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationInspectRowsArgs = {
  input: InspectRowsInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationKeepSelfJudgmentArgs = {
  input: KeepSelfJudgmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationLinkReferredRowArgs = {
  input: LinkReferredRowInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationModifyJudgmentArgs = {
  input: ModifyJudgmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationNameOfficerArgs = {
  input: NameOfficerInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationOfferCertifiedItemArgs = {
  input: OfferCertifiedItemInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationOpenConsultationArgs = {
  input: OpenConsultationInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationProposeAmendmentArgs = {
  input: ProposeAmendmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationProposeRevocationArgs = {
  input: ProposeRevocationInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationProposeSummaryTermArgs = {
  input: ProposeSummaryTermInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationPurchaseGuidanceArgs = {
  input: PurchaseGuidanceInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationPurchaseSheetArgs = {
  input: PurchaseSheetInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationRaiseDoubtArgs = {
  input: RaiseDoubtInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationRecordConsultationArgs = {
  input: RecordConsultationInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationRecordFirstVerificationArgs = {
  input: RecordFirstVerificationInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationRecordMakerNameArgs = {
  input: RecordMakerNameInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationRecordMemberClassArgs = {
  input: RecordMemberClassInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationReferRowArgs = {
  input: ReferRowInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationRegisterProgrammeArgs = {
  input: RegisterProgrammeInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationReplaceVerifierArgs = {
  input: ReplaceVerifierInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationRequestInformationArgs = {
  input: RequestInformationInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationRequestReexaminationArgs = {
  input: RequestReexaminationInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationRequestUploadArgs = {
  input: RequestUploadInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationResubmitCaseArgs = {
  input: ResubmitCaseInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationResumeEntryArgs = {
  input: ResumeEntryInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationResumeMakerArgs = {
  input: ResumeMakerInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationReturnForCompletionArgs = {
  input: ReturnForCompletionInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationReturnJudgmentArgs = {
  input: ReturnJudgmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationReturnTableArgs = {
  input: ReturnTableInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationRunImpactArgs = {
  input: RunImpactInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationSignJudgmentArgs = {
  input: SignJudgmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationSignOffJudgmentArgs = {
  input: SignOffJudgmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationSubmitTableArgs = {
  input: SubmitTableInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationSuspendEntryArgs = {
  input: SuspendEntryInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationSuspendMakerArgs = {
  input: SuspendMakerInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationTakeBackReleaseArgs = {
  input: TakeBackReleaseInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationTakeBackSubmissionArgs = {
  input: TakeBackSubmissionInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationTakeDoubtArgs = {
  input: TakeDoubtInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationVoteInPanelArgs = {
  input: VoteInPanelInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationWithdrawAmendmentArgs = {
  input: WithdrawAmendmentInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationWithdrawDoubtArgs = {
  input: WithdrawDoubtInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationWithdrawEntryArgs = {
  input: WithdrawEntryInput;
};


/** 操作。案件への操作は一動詞一つ、入力は input 一つ。 / Mutations: one per verb of the trade, with one input. */
export type MutationWithdrawTableArgs = {
  input: WithdrawTableInput;
};

/** 統括責任者または該非確認責任者の就任を日付とともに残します。このメーカーの人に限ります。 / Records who takes office as chief officer or classification officer, with the date; one of the maker's own people. */
export type NameOfficerInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 就任の日。 / The first day in office. */
  from: Scalars['LegalDate']['input'];
  /** メーカー。 / The maker. */
  maker: Scalars['ID']['input'];
  /** 職。 / The office. */
  office: MakerOffice;
  /** 人。 / The person. */
  person: Scalars['ID']['input'];
};

/** 結果。 / The outcome. */
export type NameOfficerPayload = CommandIdReused | CommandPending | ConflictOfInterest | NameOfficerSuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** できました。 / Done. */
export type NameOfficerSuccess = {
  __typename?: 'NameOfficerSuccess';
  /** メーカー。 / The maker. */
  maker: Maker;
};

/** 似た型番。 / A similar number. */
export type NearNumber = {
  __typename?: 'NearNumber';
  /** 違う文字の位置（0から）。 / The places of the characters that differ, from 0. */
  differsAt: Array<Scalars['Int']['output']>;
  /** メーカー。 / The maker. */
  manufacturer: Scalars['String']['output'];
  /** 型番。 / The number. */
  partNumber: Scalars['String']['output'];
};

/** 尋ねた番号から見た対応の位置。 / Where a pair stands, seen from the number asked for. */
export type Nearness =
  /** その番号を含む番号の対応。 / A pair of a number that contains it. */
  | 'containing'
  /** その番号の対応。 / The number's own pair. */
  | 'exact'
  /** その番号の内側の対応。 / A pair of a number inside it. */
  | 'within';

/** 大域の識別子を持つもの。 / Anything with a global id. */
export type Node = {
  /** 大域の識別子。 / The global id. */
  id: Scalars['ID']['output'];
};

/** 席に指名する人。 / A person for a seat. */
export type NomineeInput = {
  /** 人。 / The person. */
  person: Scalars['ID']['input'];
  /** 席。 / The seat. */
  seat: Seat;
};

/** この案件の担当でない。 / You hold no such seat on this case. */
export type NotAssigned = DomainError & {
  __typename?: 'NotAssigned';
  /** 拒否のコード。 / The refusal's code. */
  code: Scalars['String']['output'];
  /** 求めた言語の文。 / The sentence, in the language asked for. */
  message: Scalars['String']['output'];
};

/** 見つからない、または見る権限がない。 / It does not exist, or you may not see it. */
export type NotFound = DomainError & {
  __typename?: 'NotFound';
  /** 拒否のコード。 / The refusal's code. */
  code: Scalars['String']['output'];
  /** どの入力か。 / The input at fault. */
  field?: Maybe<Scalars['String']['output']>;
  /** 求めた言語の文。 / The sentence, in the language asked for. */
  message: Scalars['String']['output'];
};

/** お知らせ。 / A notice. */
export type Notice = {
  __typename?: 'Notice';
  /** 案件。 / The case. */
  case: Case;
  /** 起きたこと。 / What happened. */
  event: CaseEvent;
};

/** 番号のリスト。 / The list a number belongs to. */
export type NumberList =
  /** EU 規則附属書 I と共通軍事リスト。 / EU Annex I and the Common Military List. */
  | 'eu'
  /** 貨物等省令。 / The ordinance on goods and technology. */
  | 'ordinance'
  /** 輸出令別表第1。 / Appended Table 1 of the Export Control Order. */
  | 'row'
  /** 米国の番号。ここでは対応を導きません。 / An American number; nothing is derived from it here. */
  | 'us';

/** 番号として読めなかった理由。 / Why a text could not be read as a number. */
export type NumberProblem = {
  __typename?: 'NumberProblem';
  /** 理由の種類。 / The kind of reason. */
  code: NumberProblemCode;
  /** 読めなかった部分。 / The part that was not understood. */
  part: Scalars['String']['output'];
};

/** 番号として読めなかった理由の種類。 / The kinds of reason why a text is not a number. */
export type NumberProblemCode =
  /** 空。 / Nothing was typed. */
  | 'empty'
  /** 番号の形でない。 / It has no form of a number. */
  | 'notANumber'
  /** 項と条が合わない。 / Row and article do not belong together. */
  | 'rowAndArticleDisagree'
  /** 長すぎる。 / It is too long. */
  | 'tooLong'
  /** その条はない。 / There is no such article. */
  | 'unknownArticle'
  /** その項はない。 / There is no such row. */
  | 'unknownRow'
  /** 途中から読めない。 / A part of it cannot be read. */
  | 'unreadablePart';

/** 入力した番号の読み方。 / How a typed number was understood. */
export type NumberReading = {
  __typename?: 'NumberReading';
  /** 解釈した番号。読めなければ null。 / The number understood; null when it could not be read. */
  number?: Maybe<ListNumber>;
  /** 読めなかった理由。 / Why it could not be read. */
  problem?: Maybe<NumberProblem>;
  /** 番号の後ろにあった、番号でない部分。 / What stood behind the number and is no part of it. */
  qualifier?: Maybe<Scalars['String']['output']>;
  /** 入力のまま。 / As it was typed. */
  typed: Scalars['String']['output'];
};

/** 指名できない理由。 / Why a person cannot be nominated. */
export type Obstacle =
  /** 利害関係がある。 / There is a conflict of interest. */
  | 'conflictOfInterest'
  /** 役割または分野が合わない。 / The role or the field does not fit. */
  | 'notQualified'
  /** この案件に別の立場で関わった。 / Already on this case in another place. */
  | 'samePerson';

/** 「検証された品目を公表に出す」の入力。 / Input of: Offer a certified item. */
export type OfferCertifiedItemInput = {
  /** 案件の番号。 / The number of the case. */
  caseNumber: Scalars['String']['input'];
  /** 確認した者。 / Who checked. */
  checkedBy: Scalars['String']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** データシート。 / The data sheet. */
  dataSheet: Scalars['String']['input'];
  /** 判定した者。 / Who judged. */
  judgedBy: Scalars['String']['input'];
  /** リストの名。なければ集積回路のリスト。 / The name of the list; without it, that of integrated circuits. */
  list?: InputMaybe<Scalars['String']['input']>;
  /** メーカー。 / The maker. */
  maker: Scalars['ID']['input'];
};

/** 「検証された品目を公表に出す」の結果。 / Result of: Offer a certified item. */
export type OfferCertifiedItemPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | OfferCertifiedItemSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「検証された品目を公表に出す」ができた。 / Done: Offer a certified item. */
export type OfferCertifiedItemSuccess = {
  __typename?: 'OfferCertifiedItemSuccess';
  /** このファイルはすでに提出されており、何も変わらなかったか。 / Whether this file had been handed in before, so that nothing changed. */
  isRepeat: Scalars['Boolean']['output'];
  /** 操作後の表。 / The table after it. */
  submission: ListSubmission;
};

/** 一つの問いへの回答。 / An answer to one question. */
export type OfferedAnswer = {
  __typename?: 'OfferedAnswer';
  /** 根拠の書類とページ。 / The document and page of its proof. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** 問い（英語）。 / The question, in English. */
  labelEn: Scalars['String']['output'];
  /** 問い（日本語）。 / The question, in Japanese. */
  labelJa: Scalars['String']['output'];
  /** 問いの名。 / The name of the question. */
  name: Scalars['String']['output'];
  /** 単位。 / The unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 回答（書かれたまま）。 / The answer as written. */
  value: Scalars['String']['output'];
  /** 回答を言葉で（英語）。 / The answer in words, in English. */
  wordsEn: Scalars['String']['output'];
  /** 回答を言葉で（日本語）。選択肢はその語、はい・いいえ、数値は単位つき。 / The answer in words, in Japanese: the words of a choice, yes or no, a figure with its unit. */
  wordsJa: Scalars['String']['output'];
};

/** 「照会を出す」の入力。 / Input of: Open a consultation. */
export type OpenConsultationInput = {
  /** 助言者（相手が助言者のとき）。 / The advisor asked, if it is one. */
  advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 期限。 / When it is due. */
  dueAt?: InputMaybe<Scalars['Instant']['input']>;
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 相手。 / The party asked. */
  party: ConsultedParty;
  /** 質問。 / The question. */
  question: Scalars['String']['input'];
};

/** 「照会を出す」の結果。 / Result of: Open a consultation. */
export type OpenConsultationPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | OpenConsultationSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「照会を出す」ができた。 / Done: Open a consultation. */
export type OpenConsultationSuccess = CommandSuccess & {
  __typename?: 'OpenConsultationSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 省令の中の位置。 / A place in the ordinance. */
export type OrdinancePlace = {
  __typename?: 'OrdinancePlace';
  /** 条。 / The article. */
  article: Scalars['String']['output'];
  /** イロハの文字。 / The letter. */
  letter?: Maybe<Scalars['String']['output']>;
  /** その下の細目。 / What stands below it. */
  limb?: Maybe<Scalars['String']['output']>;
  /** 号。 / The number. */
  number?: Maybe<Scalars['String']['output']>;
};

/** 会社または機関。 / A company or an institution. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** 大域の識別子。 / The global id. */
  id: Scalars['ID']['output'];
  /** 英語の名称。 / The name in English. */
  nameEn: Scalars['String']['output'];
  /** 日本語の名称。 / The name in Japanese. */
  nameJa: Scalars['String']['output'];
};

/** 検証の結果。 / How the verified judgment relates to the applicant's. */
export type Outcome =
  /** 修正。 / Modified in a clause. */
  | 'modified'
  /** 実質的修正。 / Verdict or item number changed. */
  | 'substantiallyModified'
  /** 検証（同じ）。 / Verified: the same. */
  | 'verified';

/** 一覧のページ情報（Relay）。 / Page information of a connection (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 最後の行のカーソル。 / The cursor of the last row. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 次のページがあるか。 / Whether there is a next page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** 前のページがあるか。 / Whether there is a previous page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** 最初の行のカーソル。 / The cursor of the first row. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** 合議の票。 / A vote of the panel. */
export type PanelVote = {
  __typename?: 'PanelVote';
  /** 支持した判定の番地。 / The judgment voted for. */
  judgment: Scalars['ContentId']['output'];
  /** 投票した人。 / Who voted. */
  person: Person;
};

/** 判定で答える問い。 / A question that a judgment answers. */
export type Parameter = {
  __typename?: 'Parameter';
  /** 何を答えるか（英語）。 / What to ask for, in English. */
  askEn: Scalars['String']['output'];
  /** 何を答えるか（日本語）。 / What to ask for, in Japanese. */
  askJa: Scalars['String']['output'];
  /** 選べる答え。 / The choices. */
  choices: Array<ParameterChoice>;
  /** 英語の名。 / The label in English. */
  labelEn: Scalars['String']['output'];
  /** 日本語の名。 / The label in Japanese. */
  labelJa: Scalars['String']['output'];
  /** 問いの名。 / Its name. */
  name: Scalars['String']['output'];
  /** 換算できる単位。 / Units that are converted into it. */
  otherUnits: Array<Scalars['String']['output']>;
  /** 答えの種類。 / The kind of answer. */
  type: ParameterType;
  /** 単位。 / The unit. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 選べる答え。 / A choice. */
export type ParameterChoice = {
  __typename?: 'ParameterChoice';
  /** 英語の名。 / The label in English. */
  labelEn: Scalars['String']['output'];
  /** 日本語の名。 / The label in Japanese. */
  labelJa: Scalars['String']['output'];
  /** 値。 / Its value. */
  value: Scalars['String']['output'];
};

/** 答えの種類。 / The kind of answer. */
export type ParameterType =
  /** はい・いいえ。 / Yes or no. */
  | 'boolean'
  /** 一つ選ぶ。 / One choice. */
  | 'choice'
  /** 整数。 / A whole number. */
  | 'integer'
  /** 数。 / A number. */
  | 'number'
  /** いくつでも選ぶ。 / Any number of choices. */
  | 'set';

/** 型番として読めませんでした。 / The text cannot be read as a part number. */
export type PartNumberUnreadable = {
  __typename?: 'PartNumberUnreadable';
  /** あいまいな文字。 / The character that is ambiguous. */
  character?: Maybe<Scalars['String']['output']>;
  /** 書かれたもの。 / What was written. */
  input: Scalars['String']['output'];
  /** 理由の符号。 / Why, as a code. */
  refused: Scalars['String']['output'];
};

/** 人。 / A person. */
export type Person = Node & {
  __typename?: 'Person';
  /** 大域の識別子。 / The global id. */
  id: Scalars['ID']['output'];
  /** 英語の氏名。 / The name in English. */
  nameEn: Scalars['String']['output'];
  /** 日本語の氏名。 / The name in Japanese. */
  nameJa: Scalars['String']['output'];
};

/** 未決の問いと、その決定。 / An open question and what was decided. */
export type Policy = {
  __typename?: 'Policy';
  /** 関わる条項。 / The clauses it bears on. */
  clauses: Array<Clause>;
  /** 決定。新しいものが先です。 / The decisions, the latest first. */
  decisions: Array<PolicyDecision>;
  /** 解釈の問いか。否なら運用の問い。 / Whether it is about interpretation; else about the service. */
  isInterpretation: Scalars['Boolean']['output'];
  /** 鍵。 / Its key. */
  key: Scalars['String']['output'];
  /** 決める人（英語）。 / Who decides it, in English. */
  ownerEn: Scalars['String']['output'];
  /** 決める人（日本語）。 / Who decides it, in Japanese. */
  ownerJa: Scalars['String']['output'];
  /** 問い（英語）。 / The question in English. */
  questionEn: Scalars['String']['output'];
  /** 問い（日本語）。 / The question in Japanese. */
  questionJa: Scalars['String']['output'];
};

/** 決定。 / A decision. */
export type PolicyDecision = {
  __typename?: 'PolicyDecision';
  /** 決めた委員会（英語）。 / The panel that decided, in English. */
  panelEn?: Maybe<Scalars['String']['output']>;
  /** 決めた委員会（日本語）。既定のままなら null。 / The panel that decided, in Japanese; null while the default stands. */
  panelJa?: Maybe<Scalars['String']['output']>;
  /** 理由（英語）。 / The reason in English. */
  reasonEn: Scalars['String']['output'];
  /** 理由（日本語）。 / The reason in Japanese. */
  reasonJa: Scalars['String']['output'];
  /** 決定（英語）。 / The decision in English. */
  textEn: Scalars['String']['output'];
  /** 決定（日本語）。 / The decision in Japanese. */
  textJa: Scalars['String']['output'];
  /** いつから。 / From which day. */
  validFrom: Scalars['LegalDate']['output'];
};

/** 入力の一つの問題。 / One problem of the input. */
export type Problem = {
  __typename?: 'Problem';
  /** コード。 / Its code. */
  code: Scalars['String']['output'];
  /** 直し方の文。 / What to do, in the language asked for. */
  message: Scalars['String']['output'];
  /** 入力の場所（例 items.0.partNumber）。 / Where, for example items.0.partNumber. */
  path: Scalars['String']['output'];
};

/** 内部規程の評価。 / An assessment of a programme. */
export type ProgrammeAssessment = {
  __typename?: 'ProgrammeAssessment';
  /** 確定した人が同意した文書。見える人は根拠の文書と同じです。 / The files that whoever confirmed agreed upon, for those who see what it rests on. */
  agreedFiles: Array<Scalars['ContentId']['output']>;
  /** 評価した時。 / When it was made. */
  at: Scalars['Instant']['output'];
  /** 何に基づくか。 / What it rests on. */
  basis: AssessmentBasis;
  /** 評価した人。 / Who assessed. */
  by: Person;
  /** あなたが確定できるか。評価した人とは別の人です。 / Whether you may confirm it: another person than who assessed. */
  confirmable: Scalars['Boolean']['output'];
  /** 確定した人。 / Who confirmed it. */
  confirmedBy?: Maybe<Person>;
  /** 根拠の文書。評価に携わる人と監査人だけに見え、ほかの人には空です。 / The files it rests on, for whoever assesses programmes and auditors; empty for everybody else. */
  files: Array<EvidenceFile>;
  /** 識別子。 / Its id. */
  id: Scalars['ID']['output'];
  /** 水準。 / The level. */
  level: AssessmentLevel;
  /** 根拠の書類の番号。 / The number of the paper. */
  reference: Scalars['String']['output'];
};

/** 「改正案を出す」の入力。 / Input of: Propose an amendment. */
export type ProposeAmendmentInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 案（JSON の文字列、2 MiB まで）。書式は regulations/schemas/amendment.schema.json。 / The draft, JSON text up to 2 MiB, in the form of regulations/schemas/amendment.schema.json. */
  draft: Scalars['String']['input'];
  /** 読んだときの revision。その日の案がまだ無ければ 0。 / The revision it was read at; 0 when nothing was proposed for that day. */
  expectedRevision: Scalars['Int']['input'];
};

/** 「改正案を出す」の結果。 / Result of: Propose an amendment. */
export type ProposeAmendmentPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | ProposeAmendmentSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「改正案を出す」ができた。 / Done: Propose an amendment. */
export type ProposeAmendmentSuccess = {
  __typename?: 'ProposeAmendmentSuccess';
  /** 操作後の改正。 / The amendment after it. */
  amendment: Amendment;
};

/** 「検証証明書の取消しを提案する」の入力。 / Input of: Propose that the certificate be revoked. */
export type ProposeRevocationInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 検証証明書の番号。 / The certificate's number. */
  certificate: Scalars['String']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 理由の説明。取り消されたとき、申請者が読みます。 / The reason in words; the applicant reads them once it is revoked. */
  note: Scalars['String']['input'];
  /** 理由。 / The reason. */
  reason: RevocationReason;
};

/** 「検証証明書の取消しを提案する」の結果。 / Result of: Propose that the certificate be revoked. */
export type ProposeRevocationPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | ProposeRevocationSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「検証証明書の取消しを提案する」ができた。 / Done: Propose that the certificate be revoked. */
export type ProposeRevocationSuccess = CommandSuccess & {
  __typename?: 'ProposeRevocationSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「要約の語を提案する」の入力。 / Input of: Propose a summary word. */
export type ProposeSummaryTermInput = {
  /** 操作の識別子。語の識別子になります。 / The command's id; the word takes it as its own. */
  commandId: Scalars['Ulid']['input'];
  /** 英語の語。 / The word in English. */
  nameEn: Scalars['String']['input'];
  /** 日本語の語。 / The word in Japanese. */
  nameJa: Scalars['String']['input'];
};

/** 「要約の語を提案する」の結果。 / Result of: Propose a summary word. */
export type ProposeSummaryTermPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | ProposeSummaryTermSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「要約の語を提案する」ができた。 / Done: Propose a summary word. */
export type ProposeSummaryTermSuccess = {
  __typename?: 'ProposeSummaryTermSuccess';
  /** 語。 / The word. */
  term: SummaryTerm;
};

/** 提案された取消し。 / A revocation that was proposed. */
export type ProposedRevocation = {
  __typename?: 'ProposedRevocation';
  /** 提案された日時。 / When it was proposed. */
  at: Scalars['Instant']['output'];
  /** 提案した人。 / Who proposed it. */
  by?: Maybe<Person>;
  /** 検証証明書の番号。 / The certificate's number. */
  certificate: Scalars['String']['output'];
  /** 理由。 / The reason. */
  reason: RevocationReason;
  /** 理由の説明。 / The reason in words. */
  text?: Maybe<Scalars['String']['output']>;
};

/** 公表しているリスト。 / A list that is published. */
export type PublishedList = {
  __typename?: 'PublishedList';
  /** 名。 / Its name. */
  list: Scalars['String']['output'];
  /** 題名（英語）。 / Its title, in English. */
  titleEn: Scalars['String']['output'];
  /** 題名（日本語）。 / Its title, in Japanese. */
  titleJa: Scalars['String']['output'];
};

/** 購入の記録。追記だけです。 / A purchase; only ever added to. */
export type Purchase = {
  __typename?: 'Purchase';
  /** 日時。 / When. */
  at: Scalars['Instant']['output'];
  /** 購入した人。 / The person who bought. */
  by: Person;
  /** 版。 / The edition. */
  edition: Scalars['String']['output'];
  /** 会員区分。 / The member class at that time. */
  memberClass: MemberClass;
  /** 購入した会社。 / The company that bought. */
  organisation: Organisation;
  /** 価格（円、税込）。 / The price in yen, tax included. */
  priceYen: Scalars['Int']['output'];
  /** 様式番号、またはガイダンスの記事の識別子。 / The form number, or the id of the guidance article. */
  subject: Scalars['String']['output'];
};

/** ガイダンスの記事の版を購入する。 / Buy an edition of a guidance article. */
export type PurchaseGuidanceInput = {
  /** 記事の識別子。 / The article's id. */
  article: Scalars['String']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 版。 / The edition. */
  edition: Scalars['Int']['input'];
  /** 承知した価格（円）。違えば断ります。 / The price agreed to, in yen; another one is refused. */
  priceYen: Scalars['Int']['input'];
};

/** 「ガイダンスの記事の版を購入する」の結果。 / Result of: Buy an edition of a guidance article. */
export type PurchaseGuidancePayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | PurchaseGuidanceSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 購入した。 / It was bought. */
export type PurchaseGuidanceSuccess = {
  __typename?: 'PurchaseGuidanceSuccess';
  /** 購入。 / The purchase. */
  purchase: Purchase;
};

/** 様式の版を購入する。 / Buy an edition of a form. */
export type PurchaseSheetInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 版。 / The edition. */
  edition: Scalars['String']['input'];
  /** 様式番号。 / The form number. */
  form: Scalars['String']['input'];
  /** 承知した価格（円）。違えば断ります。 / The price agreed to, in yen; another one is refused. */
  priceYen: Scalars['Int']['input'];
};

/** 「様式の版を購入する」の結果。 / Result of: Buy an edition of a form. */
export type PurchaseSheetPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | PurchaseSheetSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 購入した。 / It was bought. */
export type PurchaseSheetSuccess = {
  __typename?: 'PurchaseSheetSuccess';
  /** 購入。 / The purchase. */
  purchase: Purchase;
};

/** 読み取り。 / Reads. */
export type Query = {
  __typename?: 'Query';
  /** 改正を施行日で。 / An amendment by its effective date. */
  amendment?: Maybe<Amendment>;
  /** 法令と解釈の改正。施行日の新しいものが先です。管理者・承認者・受付担当・監査人だけが読めます。 / Amendments of the law and its interpretation, the latest effective date first; for administrators, approvers, coordinators and auditors. */
  amendments: Array<Amendment>;
  /** 申請を番号で。 / An application by its number. */
  application?: Maybe<Application>;
  /** 案件を番号で。 / A case by its number. */
  case?: Maybe<Case>;
  /** 案件の一覧。新しく動いたものが先です。 / Cases, the latest moved first. */
  cases: CaseConnection;
  /** 条項を識別子で。知らないものは null。 / A clause by its id; null when it is not known. */
  clause?: Maybe<Clause>;
  /** ある法令の版の条項。 / The clauses of one law state. */
  clauses: Array<Clause>;
  /** 送った操作の結果。CommandPending の後に尋ねます。記録がまだなら null。 / What became of a command; asked after CommandPending; null while it is not recorded. */
  command?: Maybe<Command>;
  /** 輸出令別表第1（貨物）または外為令別表（技術）の項と項番。 / The rows and items of Appended Table 1 for goods, or of the Foreign Exchange Order table for technology. */
  controlTable: Array<ControlRow>;
  /** 対応表の目次。項とその項目、または EU のカテゴリーとその番号。 / The table's contents: rows and their items, or categories and their entries. */
  correlationBranches: Array<CorrelationBranch>;
  /** 対応表の変わり目。新しいものが先です。 / The days on which the table changed, the latest first. */
  correlationVersions: Array<CorrelationVersion>;
  /** 日本と EU の番号の対応表から。番号を渡すと、その番号、内側、外側の対応をその順に返します。 / From the Japan - EU correlation table; a number gives its pairs, then those of numbers inside it, then those of numbers that contain it. */
  correlations: CorrelationConnection;
  /** 疑義を番号で。 / A doubt by its number. */
  doubt?: Maybe<Doubt>;
  /** 公表リストの掲載についての疑義。税関職員は自分のもの、専門家（利害関係のない者）・受付担当・承認者・監査人はすべて。 / Doubts about listed entries: an officer's own; all of them for experts without an interest in the maker, coordinators, approvers and auditors. */
  doubts: DoubtConnection;
  /** 自社の下書きを一つ。 / One draft of your own company. */
  draft?: Maybe<Draft>;
  /** 自社の下書き。新しいものが先です。 / The drafts of your own company, the latest first. */
  drafts: Array<Draft>;
  /** 回答をその日の規則で判定します。一つでも直すべき回答があれば、判定せずにすべてを知らせます。 / Judges answers by the rules of a day; when one of them is wrong, nothing is judged and all of them are named. */
  evaluate: EvaluateResult;
  /** 商品別ガイダンスの記事。その日の版です。 / Articles of commodity guidance, in the edition of that day. */
  guidance: Array<GuidanceArticle>;
  /** 商品別ガイダンスの記事を一つ。その日に版がなければ null。 / One article; null when it has no edition on that day. */
  guidanceArticle?: Maybe<GuidanceArticle>;
  /** 商品別ガイダンスの分野。名は設定です。 / The sectors of commodity guidance; their names are configuration. */
  guidanceSectors: Array<GuidanceSector>;
  /** 前回のログの検証。 / The last verification of the log. */
  listLogCheck?: Maybe<ListLogCheck>;
  /** 公表を識別子で。 / A release by its id. */
  listRelease?: Maybe<ListRelease>;
  /** リストの公表。番号の新しいものが先で、一度に 50 件まで。協会の担当者と監査人だけが読めます。 / Releases of the list, the latest number first, 50 at a time; for CISTEC and auditors. */
  listReleases: Array<ListRelease>;
  /** メーカーが公表リストに出した表を番号で。そのメーカーの人と、利害関係のない専門家・承認者・受付担当・監査人だけが読めます。 / A table that a maker offered for the published list, by its number; for the maker's people, and for experts, approvers, coordinators and auditors without an interest in it. */
  listSubmission?: Maybe<ListSubmission>;
  /** 読むことのできる表。新しく動いたものが先です。 / The tables you may read, the latest change first. */
  listSubmissions: ListSubmissionConnection;
  /** あなたの判断を待つ掲載。有効期限の早いものが先です。再開または取下げができる人にだけ見えます。 / Entries that wait for your decision, those that expire first before the others; seen by whoever may resume or withdraw them. */
  listedEntriesWaiting: ListedEntriesWaiting;
  /** 掲載とそのもとになった行。協会の担当者・監査人と、そのメーカーの人が読めます。 / A listed entry and the row it rests on; for CISTEC, auditors and the people of its maker. */
  listedEntry?: Maybe<ListedEntry>;
  /** 公表リストの照会。サインインは要りません。三つの経路（これ、REST、一括）は同じ答えを返します。 / Looks a number up in the published list; no sign-in is needed. This, REST and the batch give one answer. */
  lookup: LookupResult;
  /** 公表リストに参加するメーカー。会社の人には自社だけです。 / The makers that take part in the published list; a company's people see their own. */
  makers: Array<Maker>;
  /** 大域の識別子から一つ取り出します。見えないものは null です。 / One thing by its global id; null when you may not see it. */
  node?: Maybe<Node>;
  /** 大域の識別子から複数取り出します（100 件まで）。順序は引数と同じです。 / Several things by global id, at most 100, in the order asked. */
  nodes: Array<Maybe<Node>>;
  /** 自分へのお知らせ。いま見てよい案件で、ほかの人や期限がしたこと。新しいものが先（20 件まで）。 / Your notices: what others or a deadline did on cases you may see now, the latest first, at most 20. */
  notices: Array<Notice>;
  /** 登録された会社。管理者だけが読めます。 / The registered companies, for administrators. */
  organisations: Array<Organisation>;
  /** 判定で答える問い。 / The questions that a judgment answers. */
  parameters: Array<Parameter>;
  /** 指名の候補。受付担当が尋ね、照会を出せる検証者は別の助言者を尋ねられます。利害関係の相手先は示しません。 / Candidates for a seat, for a coordinator; a verifier who may consult another advisor may ask for advisors. It says that there is a conflict, never with whom. */
  people: Array<Candidate>;
  /** 解釈と運用の未決の問いと、その決定。 / Open questions of interpretation and of the service, and what was decided. */
  policies: Array<Policy>;
  /** 公表しているリスト。 / The lists that are published. */
  publishedLists: Array<PublishedList>;
  /** 登録された法令の版。新しいものが先です。 / The law states we know, the latest first. */
  regulationVersions: Array<RegulationVersion>;
  /** 自社の自主判定を番号で。版を言わなければ最新です。 / A self-judgment of your own company; its latest version unless one is named. */
  selfJudgment?: Maybe<SelfJudgment>;
  /** 自社の自主判定。最後に残したものが先です。 / The self-judgments of your own company, the last kept first. */
  selfJudgments: Array<SelfJudgment>;
  /** ある様式のある版。無ければ null。 / One edition of one form; null when there is none. */
  sheet?: Maybe<Sheet>;
  /** 回答したシートを、その日の法令で評価します。保存はしません。 / A filled sheet, judged under the law of its date; nothing is kept. */
  sheetEvaluation?: Maybe<SheetEvaluation>;
  /** 回答を同じ様式の別の版へ移したときの回答と違い。 / The answers taken to another edition of the form, and what differs. */
  sheetMigration?: Maybe<SheetMigration>;
  /** パラメータシートの分野と様式。 / The sectors of the parameter sheets, with their forms. */
  sheetSectors: Array<SheetSector>;
  /** 要約の語。CISTEC の人には提案中のものも示します。 / The summary words; CISTEC's people also see those proposed. */
  summaryTerms: Array<SummaryTerm>;
  /** サインインした本人。未サインインなら null。 / The person signed in; null when nobody is. */
  viewer?: Maybe<Viewer>;
};


/** 読み取り。 / Reads. */
export type QueryAmendmentArgs = {
  version: Scalars['LegalDate']['input'];
};


/** 読み取り。 / Reads. */
export type QueryApplicationArgs = {
  number: Scalars['String']['input'];
};


/** 読み取り。 / Reads. */
export type QueryCaseArgs = {
  number: Scalars['String']['input'];
};


/** 読み取り。 / Reads. */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  queue?: CaseQueue;
};


/** 読み取り。 / Reads. */
export type QueryClauseArgs = {
  id: Scalars['String']['input'];
};


/** 読み取り。 / Reads. */
export type QueryClausesArgs = {
  version: Scalars['LegalDate']['input'];
};


/** 読み取り。 / Reads. */
export type QueryCommandArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['Ulid']['input'];
};


/** 読み取り。 / Reads. */
export type QueryControlTableArgs = {
  kind: ItemKind;
};


/** 読み取り。 / Reads. */
export type QueryCorrelationBranchesArgs = {
  asOf?: InputMaybe<Scalars['LegalDate']['input']>;
  side: CorrelationSide;
};


/** 読み取り。 / Reads. */
export type QueryCorrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LegalDate']['input']>;
  first?: Scalars['Int']['input'];
  number?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** 読み取り。 / Reads. */
export type QueryDoubtArgs = {
  number: Scalars['String']['input'];
};


/** 読み取り。 / Reads. */
export type QueryDoubtsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  queue?: DoubtQueue;
};


/** 読み取り。 / Reads. */
export type QueryDraftArgs = {
  id: Scalars['ID']['input'];
};


/** 読み取り。 / Reads. */
export type QueryEvaluateArgs = {
  date: Scalars['LegalDate']['input'];
  facts: Array<FactInput>;
  kind?: ItemKind;
};


/** 読み取り。 / Reads. */
export type QueryGuidanceArgs = {
  clause?: InputMaybe<Scalars['String']['input']>;
  clauses?: InputMaybe<Array<Scalars['String']['input']>>;
  date?: InputMaybe<Scalars['LegalDate']['input']>;
  sector?: InputMaybe<Scalars['String']['input']>;
};


/** 読み取り。 / Reads. */
export type QueryGuidanceArticleArgs = {
  date?: InputMaybe<Scalars['LegalDate']['input']>;
  id: Scalars['String']['input'];
};


/** 読み取り。 / Reads. */
export type QueryListReleaseArgs = {
  id: Scalars['String']['input'];
};


/** 読み取り。 / Reads. */
export type QueryListReleasesArgs = {
  allowing?: InputMaybe<ListReleaseAction>;
  before?: InputMaybe<Scalars['Int']['input']>;
};


/** 読み取り。 / Reads. */
export type QueryListSubmissionArgs = {
  number: Scalars['String']['input'];
};


/** 読み取り。 / Reads. */
export type QueryListSubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  maker?: InputMaybe<Scalars['ID']['input']>;
  steps?: InputMaybe<Array<SubmissionStep>>;
};


/** 読み取り。 / Reads. */
export type QueryListedEntriesWaitingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  task: EntryTask;
};


/** 読み取り。 / Reads. */
export type QueryListedEntryArgs = {
  entry: Scalars['String']['input'];
};


/** 読み取り。 / Reads. */
export type QueryLookupArgs = {
  asOf?: InputMaybe<Scalars['Instant']['input']>;
  destination?: InputMaybe<Scalars['String']['input']>;
  manufacturer?: InputMaybe<Scalars['String']['input']>;
  partNumber: Scalars['String']['input'];
  publicationMonth?: InputMaybe<Scalars['String']['input']>;
};


/** 読み取り。 / Reads. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** 読み取り。 / Reads. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** 読み取り。 / Reads. */
export type QueryPeopleArgs = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  role: Seat;
};


/** 読み取り。 / Reads. */
export type QuerySelfJudgmentArgs = {
  number: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** 読み取り。 / Reads. */
export type QuerySheetArgs = {
  edition: Scalars['String']['input'];
  form: Scalars['String']['input'];
};


/** 読み取り。 / Reads. */
export type QuerySheetEvaluationArgs = {
  input: AnsweredSheetInput;
};


/** 読み取り。 / Reads. */
export type QuerySheetMigrationArgs = {
  input: AnsweredSheetInput;
  to: Scalars['String']['input'];
};

/** 一覧とその件数。 / A queue and its count. */
export type QueueCount = {
  __typename?: 'QueueCount';
  /** 件数。 / How many cases. */
  count: Scalars['Int']['output'];
  /** 一覧。 / The queue. */
  queue: CaseQueue;
};

/** 「疑義を出す」の入力。 / Input of: Raise a doubt. */
export type RaiseDoubtInput = {
  /** 照会した日時。 / The moment it was looked up for. */
  asOf: Scalars['Instant']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 掲載のメーカー。 / The maker of the entry. */
  manufacturer: Scalars['String']['input'];
  /** 型番。 / The part number. */
  partNumber: Scalars['String']['input'];
  /** 理由。 / The reason. */
  reason: DoubtReason;
  /** 何が疑わしいか（4,000 字まで）。 / What is doubtful, up to 4,000 characters. */
  text: Scalars['String']['input'];
  /** 照会に答えた公表記録の大きさ。 / The size of the log that answered. */
  treeSize: Scalars['Int']['input'];
};

/** 「疑義を出す」の結果。 / Result of: Raise a doubt. */
export type RaiseDoubtPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RaiseDoubtSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「疑義を出す」ができた。 / Done: Raise a doubt. */
export type RaiseDoubtSuccess = {
  __typename?: 'RaiseDoubtSuccess';
  /** 疑義。 / The doubt. */
  doubt: Doubt;
};

/** 所見の理由コード。 / Why a finding is as it is. */
export type ReasonCode =
  /** 法令改正。 / An amendment. */
  | 'amendment'
  /** 条項の対象でない。 / The clause does not apply. */
  | 'clauseNotApplicable'
  /** 条項の見落とし。 / The clause was overlooked. */
  | 'clauseOverlooked'
  /** 証拠不足。 / The evidence is insufficient. */
  | 'evidenceInsufficient'
  /** 除外に当たる。 / An exclusion applies. */
  | 'exclusionApplies'
  /** 除外に当たらない。 / An exclusion does not apply. */
  | 'exclusionDoesNotApply'
  /** 解釈。 / Interpretation. */
  | 'interpretation'
  /** 新しい事実。 / New facts. */
  | 'newFacts'
  /** 単位の読み違い。 / The unit was misread. */
  | 'unitMisread'
  /** データシートの値。 / The value of the data sheet. */
  | 'valueFromDataSheet'
  /** 値の読み違い。 / The value was misread. */
  | 'valueMisread';

/** 受理票。 / A receipt. */
export type Receipt = {
  __typename?: 'Receipt';
  /** いつから。 / From when. */
  from: Scalars['Instant']['output'];
  /** 番号。 / Its number. */
  receipt: Scalars['String']['output'];
};

/** 「照会の答えを記録する」の入力。 / Input of: Record the answer of a consultation. */
export type RecordConsultationInput = {
  /** 答え。 / The answer. */
  answer: Scalars['String']['input'];
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 照会。 / The consultation. */
  consultation: Scalars['ID']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
};

/** 「照会の答えを記録する」の結果。 / Result of: Record the answer of a consultation. */
export type RecordConsultationPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RecordConsultationSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「照会の答えを記録する」ができた。 / Done: Record the answer of a consultation. */
export type RecordConsultationSuccess = CommandSuccess & {
  __typename?: 'RecordConsultationSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「一次検証を記録する」の入力。 / Input of: Record the first verification. */
export type RecordFirstVerificationInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 判定。 / The judgment. */
  judgment: VerifiedJudgmentInput;
};

/** 「一次検証を記録する」の結果。 / Result of: Record the first verification. */
export type RecordFirstVerificationPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RecordFirstVerificationSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「一次検証を記録する」ができた。 / Done: Record the first verification. */
export type RecordFirstVerificationSuccess = CommandSuccess & {
  __typename?: 'RecordFirstVerificationSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** メーカーの別名を日付とともに残します。判定は移りません。 / Records another name of a maker with its date; it moves no judgment. */
export type RecordMakerNameInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** いつから。 / From when. */
  from: Scalars['LegalDate']['input'];
  /** 別名の種類。 / Its kind. */
  kind: MakerNameKind;
  /** メーカー。 / The maker. */
  maker: Scalars['ID']['input'];
  /** 別名。 / The other name. */
  name: Scalars['String']['input'];
  /** 日本語の別名。 / The same in Japanese. */
  nameJa?: InputMaybe<Scalars['String']['input']>;
};

/** 結果。 / The outcome. */
export type RecordMakerNamePayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RecordMakerNameSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** できました。 / Done. */
export type RecordMakerNameSuccess = {
  __typename?: 'RecordMakerNameSuccess';
  /** メーカー。 / The maker. */
  maker: Maker;
};

/** 会員区分を登録する。 / Record a company's member class. */
export type RecordMemberClassInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 会員区分。 / The member class. */
  memberClass: MemberClass;
  /** 会社。 / The company. */
  organisation: Scalars['ID']['input'];
};

/** 「会員区分を登録する」の結果。 / Result of: Record a company's member class. */
export type RecordMemberClassPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RecordMemberClassSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 会員区分を登録した。 / The member class was recorded. */
export type RecordMemberClassSuccess = {
  __typename?: 'RecordMemberClassSuccess';
  /** 会社。 / The company. */
  organisation: Organisation;
};

/** 再審査の理由。 / Why a re-examination is asked. */
export type ReexaminationReason =
  /** 法令改正。 / An amendment. */
  | 'amendment'
  /** 誤り。 / An error. */
  | 'error'
  /** 新しい事実。 / New facts. */
  | 'newFacts';

/** 「行を案件に回す」の入力。 / Input of: Refer a row to a case. */
export type ReferRowInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 添える言葉（20,000 字まで）。 / Words that go with it, up to 20,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 表の番号。 / The table's number. */
  number: Scalars['String']['input'];
  /** 理由。 / The reason. */
  reason: RowReferral;
  /** 行。 / The row. */
  row: Scalars['Int']['input'];
};

/** 「行を案件に回す」の結果。 / Result of: Refer a row to a case. */
export type ReferRowPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | ReferRowSuccess | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「行を案件に回す」ができた。 / Done: Refer a row to a case. */
export type ReferRowSuccess = {
  __typename?: 'ReferRowSuccess';
  /** 操作後の表。 / The table after it. */
  submission: ListSubmission;
};

/** 案件に回された行。 / A row that was referred to a case. */
export type ReferredRow = {
  __typename?: 'ReferredRow';
  /** 表の番号。 / The table's number. */
  number: Scalars['String']['output'];
  /** 行。 / The row. */
  row: Scalars['Int']['output'];
};

/** そのほかの業務規則による拒否。 / Refused by another rule of the trade. */
export type RefusedByRule = DomainError & {
  __typename?: 'RefusedByRule';
  /** 拒否のコード。 / The refusal's code. */
  code: Scalars['String']['output'];
  /** どの入力か。 / The input at fault. */
  field?: Maybe<Scalars['String']['output']>;
  /** 求めた言語の文。 / The sentence, in the language asked for. */
  message: Scalars['String']['output'];
};

/** 国際的な枠組み。 / The regime a control comes from. */
export type Regime =
  /** オーストラリア・グループ。 / Australia Group. */
  | 'australiaGroup'
  /** 化学兵器禁止条約。 / Chemical Weapons Convention. */
  | 'cwc'
  /** 同志国による管理。 / Agreed among like-minded countries. */
  | 'likeMinded'
  /** ミサイル技術管理レジーム。 / Missile Technology Control Regime. */
  | 'mtcr'
  /** 武器。 / Munitions. */
  | 'munitions'
  /** 日本独自。 / Japan's own measure. */
  | 'national'
  /** 原子力供給国グループ。 / Nuclear Suppliers Group. */
  | 'nsg'
  /** 米国。参考情報。 / United States, for information. */
  | 'unitedStates'
  /** ワッセナー・アレンジメント。 / Wassenaar Arrangement. */
  | 'wassenaar';

/** 輸出管理内部規程の登録（CP受理票）を残します。 / Records the registration of the internal compliance programme (CP receipt). */
export type RegisterProgrammeInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 登録の日。 / The day of registration. */
  from: Scalars['LegalDate']['input'];
  /** メーカー。 / The maker. */
  maker: Scalars['ID']['input'];
  /** 受理票の番号。 / The number of the receipt. */
  receipt: Scalars['String']['input'];
};

/** 結果。 / The outcome. */
export type RegisterProgrammePayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | RegisterProgrammeSuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** できました。 / Done. */
export type RegisterProgrammeSuccess = {
  __typename?: 'RegisterProgrammeSuccess';
  /** メーカー。 / The maker. */
  maker: Maker;
};

/** 法令の版。 / A law state. */
export type RegulationVersion = {
  __typename?: 'RegulationVersion';
  /** 英語の改正省令・政令。 / The amending ordinance or order, in English. */
  amendedByEn?: Maybe<Scalars['String']['output']>;
  /** 日本語の改正省令・政令。 / The amending ordinance or order, in Japanese. */
  amendedByJa?: Maybe<Scalars['String']['output']>;
  /** 変わったこと（英語）。 / What changed, in English. */
  changesEn: Scalars['String']['output'];
  /** 変わったこと（日本語）。 / What changed, in Japanese. */
  changesJa: Scalars['String']['output'];
  /** 施行日を条文で確かめたか。 / Whether the day was confirmed in the text. */
  isDayConfirmed: Scalars['Boolean']['output'];
  /** 英語の名。 / The name in English. */
  nameEn: Scalars['String']['output'];
  /** 日本語の名。 / The name in Japanese. */
  nameJa: Scalars['String']['output'];
  /** この版が終わる日。続く版がなければ null。 / The last day of this state; null while none follows. */
  validTo?: Maybe<Scalars['LegalDate']['output']>;
  /** 施行日であり、版の名。 / The day it took force, which names it. */
  version: Scalars['LegalDate']['output'];
};

/** 公表が待っている理由。 / Why a release waits. */
export type ReleaseBlock = {
  __typename?: 'ReleaseBlock';
  /** 理由。 / The reason. */
  reason: ListBlockReason;
  /** いつから。 / Since when. */
  since: Scalars['Instant']['output'];
};

/** 公表が取り込んだ提出。 / A submission that a release took. */
export type ReleasedTable = {
  __typename?: 'ReleasedTable';
  /** 掲載されなかった行の数を、理由ごとに。 / How many rows were not, by code. */
  leftOut: Array<LeftOut>;
  /** 掲載された行の数。 / How many rows were published. */
  published: Scalars['Int']['output'];
  /** 提出の番号。 / The number of the submission. */
  submission: Scalars['String']['output'];
};

/** 「検証者を替える」の入力。 / Input of: Replace a verifier. */
export type ReplaceVerifierInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 替わる人と席。 / The person who follows. */
  nominee: NomineeInput;
  /** 外れる人。 / The person who leaves. */
  outgoing: Scalars['ID']['input'];
};

/** 「検証者を替える」の結果。 / Result of: Replace a verifier. */
export type ReplaceVerifierPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | ReplaceVerifierSuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「検証者を替える」ができた。 / Done: Replace a verifier. */
export type ReplaceVerifierSuccess = CommandSuccess & {
  __typename?: 'ReplaceVerifierSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「追加資料を依頼する」の入力。 / Input of: Request information of the applicant. */
export type RequestInformationInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 関係する条項。 / The clause it is about. */
  clause?: InputMaybe<Scalars['String']['input']>;
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 回答期限。 / When the answer is due. */
  dueAt?: InputMaybe<Scalars['Instant']['input']>;
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 関係する文書。 / The file it is about. */
  file?: InputMaybe<Scalars['ContentId']['input']>;
  /** 部分の数。 / How many parts. */
  parts?: Scalars['Int']['input'];
  /** 質問。 / The question. */
  question: Scalars['String']['input'];
};

/** 「追加資料を依頼する」の結果。 / Result of: Request information of the applicant. */
export type RequestInformationPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | RequestInformationSuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「追加資料を依頼する」ができた。 / Done: Request information of the applicant. */
export type RequestInformationSuccess = CommandSuccess & {
  __typename?: 'RequestInformationSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「再審査を求める」の入力。 / Input of: Request a re-examination. */
export type RequestReexaminationInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 新しい事実を含む品目。 / The item with the new facts. */
  item: ItemInput;
  /** 理由。 / The reason. */
  reason: ReexaminationReason;
};

/** 「再審査を求める」の結果。 / Result of: Request a re-examination. */
export type RequestReexaminationPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | RequestReexaminationSuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「再審査を求める」ができた。 / Done: Request a re-examination. */
export type RequestReexaminationSuccess = CommandSuccess & {
  __typename?: 'RequestReexaminationSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 追加資料依頼の状態。 / The status of an information request. */
export type RequestStatus =
  /** 回答済み。 / Answered. */
  | 'answered'
  /** 終了。 / Closed. */
  | 'closed'
  /** 回答待ち。 / Open. */
  | 'open';

/** 「文書を送る札を求める」の入力。 / Input of: Request an upload ticket. */
export type RequestUploadInput = {
  /** 案件。申請前なら無し。 / The case; none before submission. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** 内部規程の評価の根拠として送るときの、メーカー。 / The maker, for a file that an assessment of its programme rests on. */
  maker?: InputMaybe<Scalars['ID']['input']>;
  /** 種類の申告。 / The declared type. */
  mediaType: Scalars['String']['input'];
  /** 文書名。 / The file's name. */
  name: Scalars['String']['input'];
  /** 大きさ（バイト）。 / The size in bytes. */
  size: Scalars['Int']['input'];
};

/** 「文書を送る札を求める」の結果。 / Result of: Request an upload ticket. */
export type RequestUploadPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | RequestUploadSuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「文書を送る札を求める」ができた。 / Done: Request an upload ticket. */
export type RequestUploadSuccess = {
  __typename?: 'RequestUploadSuccess';
  /** 札の期限。 / When the ticket ends. */
  expiresAt: Scalars['Instant']['output'];
  /** PUT で送る番地（一度だけ）。 / Where to PUT the bytes, once. */
  url: Scalars['String']['output'];
};

/** 「補完して再提出する」の入力。 / Input of: Resubmit a completed case. */
export type ResubmitCaseInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 補完した品目。 / The completed item. */
  item: ItemInput;
};

/** 「補完して再提出する」の結果。 / Result of: Resubmit a completed case. */
export type ResubmitCasePayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | ResubmitCaseSuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「補完して再提出する」ができた。 / Done: Resubmit a completed case. */
export type ResubmitCaseSuccess = CommandSuccess & {
  __typename?: 'ResubmitCaseSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「停止した掲載を再開する」の入力。 / Input of: Resume a suspended entry. */
export type ResumeEntryInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 掲載の公開の名。 / The public name of the entry. */
  entry: Scalars['String']['input'];
  /** 理由。 / The reason. */
  reason: ResumptionReason;
};

/** 「停止した掲載を再開する」の結果。 / Result of: Resume a suspended entry. */
export type ResumeEntryPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | ResumeEntrySuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「停止した掲載を再開する」ができた。 / Done: Resume a suspended entry. */
export type ResumeEntrySuccess = {
  __typename?: 'ResumeEntrySuccess';
  /** 操作後の公表。 / The release after it. */
  release: ListRelease;
};

/** 止めた参加を戻します。 / Lets a suspended maker take part again. */
export type ResumeMakerInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** いつから。 / From when. */
  from: Scalars['LegalDate']['input'];
  /** メーカー。 / The maker. */
  maker: Scalars['ID']['input'];
};

/** 結果。 / The outcome. */
export type ResumeMakerPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | ResumeMakerSuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** できました。 / Done. */
export type ResumeMakerSuccess = {
  __typename?: 'ResumeMakerSuccess';
  /** メーカー。 / The maker. */
  maker: Maker;
};

/** 再開の理由。 / Why an entry is resumed. */
export type ResumptionReason =
  /** 調査の結果、非該当であった。 / Examined, and found not controlled. */
  | 'examined'
  /** 誤って停止した。 / It was suspended by mistake. */
  | 'suspendedByMistake';

/** 「補完のため返す」の入力。 / Input of: Return a case for completion. */
export type ReturnForCompletionInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 期限。 / When the completion is due. */
  dueAt?: InputMaybe<Scalars['Instant']['input']>;
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 申請者への連絡。 / A note to the applicant. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 理由。 / The reasons. */
  reasons: Array<CompletionReason>;
};

/** 「補完のため返す」の結果。 / Result of: Return a case for completion. */
export type ReturnForCompletionPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | ReturnForCompletionSuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「補完のため返す」ができた。 / Done: Return a case for completion. */
export type ReturnForCompletionSuccess = CommandSuccess & {
  __typename?: 'ReturnForCompletionSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「判定を検証者へ戻す」の入力。 / Input of: Return the judgment to the verifier. */
export type ReturnJudgmentInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 戻す判定の番地。 / The judgment returned. */
  judgment: Scalars['ContentId']['input'];
  /** 検証者への説明。 / What to look at. */
  note: Scalars['String']['input'];
  /** 理由。 / The reasons. */
  reasons: Array<ReturnReason>;
};

/** 「判定を検証者へ戻す」の結果。 / Result of: Return the judgment to the verifier. */
export type ReturnJudgmentPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | ReturnJudgmentSuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「判定を検証者へ戻す」ができた。 / Done: Return the judgment to the verifier. */
export type ReturnJudgmentSuccess = CommandSuccess & {
  __typename?: 'ReturnJudgmentSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 検証者へ戻す理由。 / Why a judgment is returned. */
export type ReturnReason =
  /** 条項の証明がない。 / A clause is unproven. */
  | 'clauseUnproven'
  /** 証拠不足。 / The evidence is insufficient. */
  | 'evidenceInsufficient'
  /** 形式。 / A formal fault. */
  | 'formal'
  /** 解釈に異議。 / The interpretation is disputed. */
  | 'interpretationDisputed';

/** 「表を差し戻す」の入力。 / Input of: Return a table. */
export type ReturnTableInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 添える言葉（20,000 字まで）。 / Words that go with it, up to 20,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 表の番号。 / The table's number. */
  number: Scalars['String']['input'];
  /** 理由。 / The reason. */
  reason: TableReturnReason;
};

/** 「表を差し戻す」の結果。 / Result of: Return a table. */
export type ReturnTablePayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | ReturnTableSuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「表を差し戻す」ができた。 / Done: Return a table. */
export type ReturnTableSuccess = {
  __typename?: 'ReturnTableSuccess';
  /** 操作後の表。 / The table after it. */
  submission: ListSubmission;
};

/** 検証証明書を取り消す理由。 / Why a certificate is revoked. */
export type RevocationReason =
  /** 提出された事実が誤っていた。 / Facts that were submitted were wrong. */
  | 'factsWrong'
  /** 証明を受けた人が求めた。 / Its holder asked for it. */
  | 'holderAsked'
  /** 品目の仕様が変わった。 / The item is another one by now. */
  | 'itemChanged'
  /** 判定が誤っていた。 / The judgment was wrong. */
  | 'judgmentWrong'
  /** 手続に誤りがあった。 / The procedure was faulty. */
  | 'procedureFaulty';

/** 役割。 / A role. */
export type Role =
  /** 管理者。 / An administrator. */
  | 'administrator'
  /** 助言者（一次検証）。 / An advisor, for first verification. */
  | 'advisor'
  /** 承認者。 / An approver. */
  | 'approver'
  /** 監査人。 / An auditor. */
  | 'auditor'
  /** 該非確認責任者。 / A classification officer of an applicant. */
  | 'classificationOfficer'
  /** 申請会社の事務担当。 / A clerk of an applicant. */
  | 'clerk'
  /** 受付担当。 / A coordinator of CISTEC. */
  | 'coordinator'
  /** 税関職員。 / A customs officer. */
  | 'customsOfficer'
  /** CISTEC の専門家（二次検証）。 / A CISTEC expert, for second verification. */
  | 'expert';

/** 専門家が認める理由。 / Why an expert clears a row. */
export type RowClearance =
  /** 検証証明書による。 / A certificate answers it. */
  | 'certificateHolds'
  /** 残りの条項を確かめた。 / The open clauses were answered. */
  | 'clauseAnswered'
  /** 暗号の除外にあたる。 / An exclusion for cryptography applies. */
  | 'cryptographyExcluded'
  /** 根拠を調べた。 / The evidence was examined. */
  | 'evidenceExamined'
  /** カスタムICではない。 / It is not a custom circuit. */
  | 'notCustom'
  /** 専用設計ではない。 / It is not specially designed. */
  | 'notSpeciallyDesigned';

/** 専門家が同意しない理由。 / Why an expert does not agree. */
export type RowDisagreement =
  /** 条項の見落とし。 / A clause was overlooked. */
  | 'clauseOverlooked'
  /** 該当にあたる。 / It is controlled. */
  | 'controlled'
  /** データシートが確かめられない。 / The data sheet cannot be found. */
  | 'dataSheetMissing'
  /** 根拠が足りない。 / The evidence is insufficient. */
  | 'evidenceInsufficient'
  /** 回答が事実と違う。 / An answer is wrong. */
  | 'factWrong'
  /** 型番が正しくない。 / The part number is wrong. */
  | 'partNumberWrong'
  /** 専用設計にあたる。 / It is specially designed. */
  | 'speciallyDesigned';

/** 行の範囲。両端を含みます。 / A range of rows, both ends included. */
export type RowRange = {
  __typename?: 'RowRange';
  /** 最初の行。 / The first row. */
  from: Scalars['Int']['output'];
  /** 最後の行。 / The last row. */
  to: Scalars['Int']['output'];
};

/** 行を案件に回す理由。 / Why a row is referred to a case. */
export type RowReferral =
  /** 事実が足りない。 / Facts are missing. */
  | 'factsMissing'
  /** 解釈が定まっていない。 / The interpretation is open. */
  | 'interpretation'
  /** 新しい技術である。 / The technology is new. */
  | 'newTechnology';

/** 行の扱い。 / How a row stands. */
export type RowStanding =
  /** 専門家が認めた。 / Cleared by an expert. */
  | 'cleared'
  /** 基準をすべて満たす。 / Every criterion is met. */
  | 'eligible'
  /** 専門家の判断を待つ。 / Waiting for an expert. */
  | 'needsExpert'
  /** 案件で調べる。この表では公表しない。 / Referred to a case; not published with this table. */
  | 'referred'
  /** 退けられた。 / Refused. */
  | 'refused';

/** 「影響を試算する」の入力。 / Input of: Run the impact of an amendment. */
export type RunImpactInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 施行日。 / The effective date. */
  version: Scalars['LegalDate']['input'];
};

/** 「影響を試算する」の結果。 / Result of: Run the impact of an amendment. */
export type RunImpactPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | RunImpactSuccess | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「影響を試算する」ができた。 / Done: Run the impact of an amendment. */
export type RunImpactSuccess = {
  __typename?: 'RunImpactSuccess';
  /** 操作後の改正。 / The amendment after it. */
  amendment: Amendment;
};

/** この案件に別の立場で関わっている。 / The same person already acts in another place. */
export type SamePerson = DomainError & {
  __typename?: 'SamePerson';
  /** 拒否のコード。 / The refusal's code. */
  code: Scalars['String']['output'];
  /** どの入力か。 / The input at fault. */
  field?: Maybe<Scalars['String']['output']>;
  /** 求めた言語の文。 / The sentence, in the language asked for. */
  message: Scalars['String']['output'];
};

/** 抜取検査の方式と、抜き取られた行。種から同じ行を引き直せます。 / The sampling plan and the rows that were drawn; from the seed the same rows can be drawn again. */
export type SamplingPlan = {
  __typename?: 'SamplingPlan';
  /** 合格判定数。 / The acceptance number. */
  accept: Scalars['Int']['output'];
  /** 合格品質水準（AQL）。 / The acceptable quality limit (AQL). */
  aql: Scalars['String']['output'];
  /** 方式の根拠（英語）。 / The citation, in English. */
  citationEn: Scalars['String']['output'];
  /** 方式の根拠（日本語）。 / The citation, in Japanese. */
  citationJa: Scalars['String']['output'];
  /** ロットの大きさ。公表できる行の数です。 / The size of the lot: the rows that may be published. */
  lot: Scalars['Int']['output'];
  /** 抜き取られた行。検査が済むまで、メーカーには示しません。 / The rows drawn; the maker is not shown them before the inspection is over. */
  rows: Array<Scalars['Int']['output']>;
  /** 種。確認の後に決まります。検査が済むまで、メーカーには示しません。 / The seed, fixed after the confirmation; the maker is not shown it before the inspection is over. */
  seed?: Maybe<Scalars['ContentId']['output']>;
  /** 抜き取る数。 / The size of the sample. */
  size: Scalars['Int']['output'];
};

/** 「下書きを保存する」の入力。 / Input of: Save a draft. */
export type SaveDraftInput = {
  /** 書式の内容（JSON の文字列）。 / The form's content, JSON text. */
  content: Scalars['String']['input'];
  /** 読み込んだときの版。違えば StaleVersion。 / The version you loaded; StaleVersion otherwise. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 既存の下書き。無ければ新しく作ります。 / The draft; a new one without it. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** 「下書きを保存する」の結果。 / Result of: Save a draft. */
export type SaveDraftPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | SaveDraftSuccess | StaleVersion | ValidationFailed | WrongStep;

/** 「下書きを保存する」ができた。 / Done: Save a draft. */
export type SaveDraftSuccess = {
  __typename?: 'SaveDraftSuccess';
  /** 保存した下書き。 / The saved draft. */
  draft: Draft;
};

/** 席。 / A seat on a case. */
export type Seat =
  /** 承認者。 / Approver. */
  | 'approver'
  /** 一次検証者。 / First verifier. */
  | 'firstVerifier'
  /** 合議の委員。 / Member of the panel. */
  | 'panelMember'
  /** 二次検証者。 / Second verifier. */
  | 'secondVerifier';

/** 自主判定。残した版は変わりません。 / A self-judgment; a version that was kept never changes. */
export type SelfJudgment = {
  __typename?: 'SelfJudgment';
  /** 回答。 / The answers. */
  answers: Array<GivenAnswer>;
  /** 作成者。 / The author. */
  author?: Maybe<Scalars['String']['output']>;
  /** 照合値。紙に印刷され、内容が変われば変わります。 / The address of the content, printed on its papers. */
  contentId: Scalars['ContentId']['output'];
  /** シートの版。 / The edition of the sheet. */
  edition: Scalars['String']['output'];
  /** 判定した日の法令による、回答の評価。 / The evaluation of its answers by the law of the day it was judged. */
  evaluation?: Maybe<SheetEvaluation>;
  /** 様式番号。 / The form number. */
  form: Scalars['String']['output'];
  /** 項番。 / The item numbers. */
  itemNumbers: Array<Scalars['String']['output']>;
  /** 残した日時。 / When it was kept. */
  keptAt: Scalars['Instant']['output'];
  /** 残した人。 / Who kept it. */
  keptBy: Person;
  /** この版の判定に関わる、施行された改正。新しいものが先です。 / Amendments in force that concern this version, the latest first. */
  lawChanges: Array<LawChange>;
  /** どの日の法令で判定したか。 / The date whose law judged it. */
  lawDate: Scalars['LegalDate']['output'];
  /** 製造者。 / The maker. */
  maker: Scalars['String']['output'];
  /** 番号（検査文字つき）。 / The number, with a check character. */
  number: Scalars['String']['output'];
  /** 該非確認責任者。 / The classification officer. */
  officer?: Maybe<Scalars['String']['output']>;
  /** 型番。 / The part number. */
  partNumber: Scalars['String']['output'];
  /** 英語の品名。 / The product's name in English. */
  productNameEn?: Maybe<Scalars['String']['output']>;
  /** 日本語の品名。 / The product's name in Japanese. */
  productNameJa: Scalars['String']['output'];
  /** 確認者。 / The reviewer. */
  reviewer?: Maybe<Scalars['String']['output']>;
  /** 様式の版と価格。 / The edition of the form, with its price. */
  sheetEdition?: Maybe<SheetEdition>;
  /** その版が今日の法令の版か。 / How the edition stands to the law of today. */
  standing: EditionStanding;
  /** 判定。 / The verdict. */
  verdict: Verdict;
  /** 版。 / The version. */
  version: Scalars['Int']['output'];
  /** すべての版の番号。 / The numbers of all versions. */
  versions: Array<Scalars['Int']['output']>;
};

/** パラメータシート。 / A parameter sheet. */
export type Sheet = {
  __typename?: 'Sheet';
  /** 改正省令（英語）。 / The amending ordinance, in English. */
  amendmentEn: Scalars['String']['output'];
  /** 改正省令（日本語）。 / The amending ordinance, in Japanese. */
  amendmentJa: Scalars['String']['output'];
  /** 版。 / The edition. */
  edition: Scalars['String']['output'];
  /** 様式番号。 / The form number. */
  form: Scalars['String']['output'];
  /** 準拠する法令の始まり。 / The first day of the law it answers to. */
  lawFrom: Scalars['LegalDate']['output'];
  /** 準拠する法令の終わり。 / The last day of that law. */
  lawTo?: Maybe<Scalars['LegalDate']['output']>;
  /** 英語の名。 / The name in English. */
  nameEn: Scalars['String']['output'];
  /** 日本語の名。 / The name in Japanese. */
  nameJa: Scalars['String']['output'];
  /** 問い。上から順に尋ねます。 / Its questions, asked from top to bottom. */
  questions: Array<SheetQuestion>;
  /** 区分。 / Its sections. */
  sections: Array<SheetSection>;
};

/** パラメータシートの一つの回答。 / One answer of the parameter sheet. */
export type SheetAnswer = {
  __typename?: 'SheetAnswer';
  /** 項目名。 / The parameter's name. */
  name: Scalars['String']['output'];
  /** 単位。 / The unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 値。 / The value. */
  value: Scalars['String']['output'];
};

/** パラメータシートの一つの回答。 / One answer of the sheet. */
export type SheetAnswerInput = {
  /** 項目名。 / The parameter. */
  name: Scalars['String']['input'];
  /** 単位。 / The unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** 値。 / The value. */
  value: Scalars['String']['input'];
};

/** 回答の種類。 / A kind of answer. */
export type SheetAnswerKind =
  /** 一つを選ぶ。 / One of several. */
  | 'choice'
  /** いくつでも選ぶ。 / Any number of several. */
  | 'choices'
  /** 数値と単位。 / A number with its unit. */
  | 'number'
  /** はい・いいえ。 / Yes or no. */
  | 'yesNo';

/** 問いの変わったところ。 / What changed about a question. */
export type SheetAspect =
  /** 回答の形。 / The form of the answer. */
  | 'answer'
  /** 条項とその限度。 / The clauses and their limits. */
  | 'clauses'
  /** 尋ねる条件。 / When it is asked. */
  | 'jump'
  /** 止める条件。 / When it stops the rest. */
  | 'stop'
  /** 文言。 / The words. */
  | 'text';

/** 選択肢。 / A choice. */
export type SheetChoice = {
  __typename?: 'SheetChoice';
  /** 値。 / The value. */
  code: Scalars['String']['output'];
  /** 英語。 / In English. */
  textEn: Scalars['String']['output'];
  /** 日本語。 / In Japanese. */
  textJa: Scalars['String']['output'];
};

/** 版の違い。 / A difference between editions. */
export type SheetDifference = {
  __typename?: 'SheetDifference';
  /** 変わったところ。 / What changed. */
  aspects: Array<SheetAspect>;
  /** 後の条項。 / The clauses after. */
  clausesAfter: Array<Clause>;
  /** 前の条項。 / The clauses before. */
  clausesBefore: Array<Clause>;
  /** 回答を引き継いだか。 / Whether the answer was carried over. */
  isCarried: Scalars['Boolean']['output'];
  /** 種類。 / The kind. */
  kind: SheetDifferenceKind;
  /** 問いの鍵。 / The question's id. */
  question: Scalars['String']['output'];
  /** 英語の問い。 / The question in English. */
  textEn: Scalars['String']['output'];
  /** 日本語の問い。 / The question in Japanese. */
  textJa: Scalars['String']['output'];
  /** 前の版で答えていたか。 / Whether it was answered under the earlier edition. */
  wasAnswered: Scalars['Boolean']['output'];
};

/** 版の違いの種類。 / A kind of difference between editions. */
export type SheetDifferenceKind =
  /** 新しい問い。 / A new question. */
  | 'added'
  /** 変わった問い。 / A question that changed. */
  | 'changed'
  /** 無くなった問い。 / A question that is gone. */
  | 'dropped';

/** 様式の版。 / An edition of a form. */
export type SheetEdition = {
  __typename?: 'SheetEdition';
  /** 改正省令（英語）。 / The amending ordinance, in English. */
  amendmentEn: Scalars['String']['output'];
  /** 改正省令（日本語）。 / The amending ordinance, in Japanese. */
  amendmentJa: Scalars['String']['output'];
  /** 版（年）。 / The edition, a year. */
  edition: Scalars['String']['output'];
  /** 自社が購入済みか。 / Whether your company has bought it. */
  isPurchased: Scalars['Boolean']['output'];
  /** 準拠する法令の始まり。 / The first day of the law it answers to. */
  lawFrom: Scalars['LegalDate']['output'];
  /** 準拠する法令の終わり。いまの版では null。 / The last day of that law; null for the present one. */
  lawTo?: Maybe<Scalars['LegalDate']['output']>;
  /** 会員の区分ごとの価格。 / The price by member class. */
  price: MemberPrice;
  /** 自社の価格（円、税込）。 / The price for your company, in yen, tax included. */
  priceYen: Scalars['Int']['output'];
};

/** シートの評価。 / The evaluation of a sheet. */
export type SheetEvaluation = {
  __typename?: 'SheetEvaluation';
  /** 項目別対比表。 / The item-by-item comparison table. */
  comparison: Array<ComparisonRow>;
  /** 回答どうしの食い違い。 / Answers that contradict each other. */
  contradictions: Array<SheetStatement>;
  /** その日の法令の版。 / The edition for the law of the date. */
  currentEdition?: Maybe<Scalars['String']['output']>;
  /** 条項ごとの説明。品目だけを尋ねるシート、または回答が食い違うときは null。 / The explanation clause by clause; null on a sheet that asks for items only, or while answers contradict each other. */
  explanation?: Maybe<Evaluation>;
  /** 該当する、または専門家が見る項番。 / The items it is controlled under, or that an expert looks at. */
  itemNumbers: Array<Scalars['String']['output']>;
  /** その日の法令の始まり。収録前なら null。 / The law state of the date; null before the first we know. */
  lawState?: Maybe<Scalars['LegalDate']['output']>;
  /** 残りの問いの数。 / How many questions are still to answer. */
  openCount: Scalars['Int']['output'];
  /** 問いの状態。 / The state of each question. */
  questions: Array<EvaluatedQuestion>;
  /** 版とその日の法令の関係。 / How the edition stands to the law of the date. */
  standing: EditionStanding;
  /** 判定とともに必ず示す文。 / What must stand beside the verdict. */
  statements: Array<SheetStatement>;
  /** 判定。 / The verdict. */
  verdict: Verdict;
};

/** パラメータシートの様式。 / A form of the parameter sheet. */
export type SheetForm = {
  __typename?: 'SheetForm';
  /** 版。新しいものが先です。 / Its editions, the latest first. */
  editions: Array<SheetEdition>;
  /** 様式番号（省令の条と番号）。 / The form number: article and number of the ordinance. */
  form: Scalars['String']['output'];
  /** 扱う項番。 / The items it is about. */
  items: Array<Scalars['String']['output']>;
  /** 英語の名。 / The name in English. */
  nameEn: Scalars['String']['output'];
  /** 日本語の名。 / The name in Japanese. */
  nameJa: Scalars['String']['output'];
};

/** 別の版へ移した回答。 / Answers taken to another edition. */
export type SheetMigration = {
  __typename?: 'SheetMigration';
  /** 引き継いだ回答。 / The answers carried over. */
  answers: Array<GivenAnswer>;
  /** 違い。 / What differs. */
  differences: Array<SheetDifference>;
  /** 移した先の版。 / The edition they were taken to. */
  edition: Scalars['String']['output'];
};

/** シートの問い。 / A question of a sheet. */
export type SheetQuestion = {
  __typename?: 'SheetQuestion';
  /** 選択肢。 / The choices. */
  choices: Array<SheetChoice>;
  /** この回答が関わる条項。 / The clauses this answer bears on. */
  clauses: Array<Clause>;
  /** 英語の説明。 / The explanation in English. */
  helpEn?: Maybe<Scalars['String']['output']>;
  /** 日本語の説明。 / The explanation in Japanese. */
  helpJa?: Maybe<Scalars['String']['output']>;
  /** 鍵。版が変わっても同じ問いなら同じです。 / The id; the same over editions as long as it asks the same. */
  id: Scalars['String']['output'];
  /** 答えなくてもシートは閉じるか。 / Whether the sheet is complete without it. */
  isOptional: Scalars['Boolean']['output'];
  /** 当たるかを尋ねる項番。仕様を尋ねる問いでは null。 / The item number it asks about; null where it asks for a specification. */
  item?: Maybe<Scalars['String']['output']>;
  /** 回答の種類。 / The kind of answer. */
  kind: SheetAnswerKind;
  /** 区分の鍵。 / The section's id. */
  section: Scalars['String']['output'];
  /** 英語の問い。 / The question in English. */
  textEn: Scalars['String']['output'];
  /** 日本語の問い。 / The question in Japanese. */
  textJa: Scalars['String']['output'];
  /** 数値の単位。 / The unit of a number. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 問いの状態。 / The state of a question. */
export type SheetQuestionState =
  /** 答えた。 / Answered. */
  | 'answered'
  /** 判定不要。 / Not needed. */
  | 'notNeeded'
  /** 尋ねている。 / Asked. */
  | 'open'
  /** 前の問いに答えると決まる。 / Depends on an open question. */
  | 'waiting';

/** シートの区分。 / A section of a sheet. */
export type SheetSection = {
  __typename?: 'SheetSection';
  /** 条文の引用。 / The citation. */
  citation?: Maybe<Scalars['String']['output']>;
  /** 鍵。 / The id. */
  id: Scalars['String']['output'];
  /** 英語の見出し。 / The title in English. */
  titleEn: Scalars['String']['output'];
  /** 日本語の見出し。 / The title in Japanese. */
  titleJa: Scalars['String']['output'];
};

/** パラメータシートの分野。 / A sector of parameter sheets. */
export type SheetSector = {
  __typename?: 'SheetSector';
  /** 様式。 / Its forms. */
  forms: Array<SheetForm>;
  /** 分野の鍵。 / The key. */
  key: Scalars['String']['output'];
  /** 英語の名。 / The name in English. */
  nameEn: Scalars['String']['output'];
  /** 日本語の名。 / The name in Japanese. */
  nameJa: Scalars['String']['output'];
};

/** 二つの言葉の文。 / A sentence in both languages. */
export type SheetStatement = {
  __typename?: 'SheetStatement';
  /** 英語。 / In English. */
  textEn: Scalars['String']['output'];
  /** 日本語。 / In Japanese. */
  textJa: Scalars['String']['output'];
};

/** 「判定に署名する（一次検証者）」の入力。 / Input of: Sign the judgment as first verifier. */
export type SignJudgmentInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 署名する判定の番地。 / The judgment signed. */
  judgment: Scalars['ContentId']['input'];
};

/** 「判定に署名する（一次検証者）」の結果。 / Result of: Sign the judgment as first verifier. */
export type SignJudgmentPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | SignJudgmentSuccess | StaleVersion | ValidationFailed | WrongStep;

/** 「判定に署名する（一次検証者）」ができた。 / Done: Sign the judgment as first verifier. */
export type SignJudgmentSuccess = CommandSuccess & {
  __typename?: 'SignJudgmentSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「承認する」の入力。 / Input of: Sign the judgment off as approver. */
export type SignOffJudgmentInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 承認する判定の番地。 / The judgment signed off. */
  judgment: Scalars['ContentId']['input'];
};

/** 「承認する」の結果。 / Result of: Sign the judgment off as approver. */
export type SignOffJudgmentPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | SignOffJudgmentSuccess | StaleVersion | ValidationFailed | WrongStep;

/** 「承認する」ができた。 / Done: Sign the judgment off as approver. */
export type SignOffJudgmentSuccess = CommandSuccess & {
  __typename?: 'SignOffJudgmentSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 署名。 / A signature. */
export type Signature = {
  __typename?: 'Signature';
  /** 日時。 / When. */
  at: Scalars['Instant']['output'];
  /** 署名した判定の番地。 / The judgment signed. */
  judgment: Scalars['ContentId']['output'];
  /** 署名した人。 / Who signed. */
  person: Person;
  /** 席。 / In which seat. */
  seat: Seat;
  /** いまの判定に付いているか。 / Whether it stands under the current judgment. */
  valid: Scalars['Boolean']['output'];
};

/** その間に変わった。 / It changed in between. */
export type StaleVersion = DomainError & {
  __typename?: 'StaleVersion';
  /** 拒否のコード。 / The refusal's code. */
  code: Scalars['String']['output'];
  /** いまの版。 / The current version. */
  currentVersion: Scalars['Int']['output'];
  /** 求めた言語の文。 / The sentence, in the language asked for. */
  message: Scalars['String']['output'];
};

/** 扱いごとの行数。 / How many rows stand how. */
export type StandingCounts = {
  __typename?: 'StandingCounts';
  /** 専門家が認めた。 / Cleared by an expert. */
  cleared: Scalars['Int']['output'];
  /** 基準をすべて満たす。 / Every criterion is met. */
  eligible: Scalars['Int']['output'];
  /** 専門家の判断を待つ。 / Waiting for an expert. */
  needsExpert: Scalars['Int']['output'];
  /** 案件で調べる。 / Referred to a case. */
  referred: Scalars['Int']['output'];
  /** 退けられた。 / Refused. */
  refused: Scalars['Int']['output'];
};

/** 案件の段階。 / The step a case is in. */
export type Step =
  /** 受付待ち。 / Waiting to be accepted. */
  | 'acceptance'
  /** 検証者の指名と承諾。 / Verifiers are being assigned. */
  | 'assignment'
  /** 申請者の補完待ち。 / Returned for completion. */
  | 'completion'
  /** 受け付けない。 / Declined. */
  | 'declined'
  /** 一次検証。 / First verification. */
  | 'firstVerification'
  /** 発行済み。 / Issued. */
  | 'issued'
  /** 発行中。 / Being issued. */
  | 'issuing'
  /** 失効（回答なし）。 / Lapsed for want of an answer. */
  | 'lapsed'
  /** 合議。 / The panel decides. */
  | 'panel'
  /** 検証証明書が取り消された。 / Its certificate was revoked. */
  | 'revoked'
  /** 二次検証。 / Second verification. */
  | 'secondVerification'
  /** 承認待ち。 / Waiting for sign-off. */
  | 'signOff'
  /** 提出直後（取り戻せる）。 / Just submitted; may be taken back. */
  | 'submission'
  /** 取り戻された。 / Taken back. */
  | 'takenBack'
  /** 判定できない。 / Cannot be determined. */
  | 'undetermined'
  /** 取下げ。 / Withdrawn. */
  | 'withdrawn';

/** 改正が一種類の対象に及ぼす影響。 / What an amendment does to the subjects of one kind. */
export type SubjectImpact = {
  __typename?: 'SubjectImpact';
  /** 判定が変わる数。 / How many get another verdict. */
  changed: Scalars['Int']['output'];
  /** 対象の種類。 / The kind of subject. */
  kind: SubjectKind;
  /** 専門家の確認を要する数。 / How many an expert must look at. */
  needsExpert: Scalars['Int']['output'];
  /** 例。急ぐものが先です。自主判定はその会社だけのものなので、例を示しません。 / Samples, the most urgent first; none of self-judgments, which are for their company alone. */
  samples: Array<ImpactSample>;
  /** 調べた数。 / How many were looked at. */
  seen: Scalars['Int']['output'];
  /** 条項が改められ、判定できる回答がない数。 / How many name an amended clause and have no answers to judge by. */
  touched: Scalars['Int']['output'];
  /** 条項は改められるが判定は変わらない数。 / How many keep their verdict although a clause they name is amended. */
  unchanged: Scalars['Int']['output'];
};

/** 法令の版に基づくもの。 / What rests on a law state. */
export type SubjectKind =
  /** 有効な検証証明書。 / Certificates in force. */
  | 'certificates'
  /** 公表リストの掲載。 / Entries of the published list. */
  | 'listedEntries'
  /** 進行中の案件。 / Open cases. */
  | 'openCases'
  /** 会社の自主判定。最新の版だけ。 / Companies' own judgments, in their latest version. */
  | 'selfJudgments';

/** 提出の内容。 / What was submitted. */
export type Submission = {
  __typename?: 'Submission';
  /** 秘密指定した欄の名。 / The names of the fields marked confidential. */
  confidentialFields: Array<Scalars['String']['output']>;
  /** 内容の番地。 / Its content address. */
  contentId: Scalars['ContentId']['output'];
  /** 用途・説明。 / What the item is and does. */
  description?: Maybe<Scalars['String']['output']>;
  /** 過去の判定・回答の引用。 / Earlier rulings cited. */
  earlierRulings: Array<Scalars['String']['output']>;
  /** 証拠の文書。 / Evidence files. */
  files: Array<EvidenceFile>;
  /** 外国の番号（ECCN など）。 / Foreign numbers, such as an ECCN. */
  foreignNumbers: Array<Scalars['String']['output']>;
  /** 製造者。 / The maker. */
  maker: Scalars['String']['output'];
  /** 型番。 / The part number. */
  partNumber: Scalars['String']['output'];
  /** 係属中の法的手続があるか。 / Whether legal proceedings are pending. */
  proceedingsPending: Scalars['Boolean']['output'];
  /** 英語の品名。 / The product's name in English. */
  productNameEn?: Maybe<Scalars['String']['output']>;
  /** 日本語の品名。 / The product's name in Japanese. */
  productNameJa: Scalars['String']['output'];
  /** 照会の目的。 / The purpose of the request. */
  purpose: Scalars['String']['output'];
  /** 準拠した法令の版。 / The law state it answers to. */
  regulationVersion: Scalars['LegalDate']['output'];
  /** パラメータシートの回答。 / The answers of the parameter sheet. */
  sheet: Array<SheetAnswer>;
  /** 提出した人。 / Who submitted it. */
  submittedBy: Person;
  /** 指名を承諾していないため、秘密指定した欄と文書を伏せているか。 / Whether marked fields and files are withheld, because you have not accepted your assignment. */
  withheld: Scalars['Boolean']['output'];
};

/** 表への操作。 / Actions on a table. */
export type SubmissionAction =
  /** 承認する。 / Approve it. */
  | 'approveTable'
  /** 確認する。 / Confirm it. */
  | 'confirmTable'
  /** 行を判断する。 / Decide rows. */
  | 'decideRows'
  /** 行を検査する。 / Inspect rows. */
  | 'inspectRows'
  /** 行を案件に回す。 / Refer a row to a case. */
  | 'referRow'
  /** 公表する（仕組みが行う）。 / Release it; the system does. */
  | 'releaseTable'
  /** 差し戻す。 / Return it. */
  | 'returnTable'
  /** 提出する。 / Hand it in. */
  | 'submitTable'
  /** 取り下げる。 / Withdraw it. */
  | 'withdrawTable';

/** 表の一つの出来事。 / One event of a table. */
export type SubmissionEvent = {
  __typename?: 'SubmissionEvent';
  /** 日時。 / When. */
  at: Scalars['Instant']['output'];
  /** 行った人。null は仕組み。 / Who did it; null for the system. */
  by?: Maybe<Person>;
  /** 連鎖のハッシュ。 / The hash of its link. */
  hash: Scalars['String']['output'];
  /** 添えられた言葉。 / The words that came with it. */
  note?: Maybe<Scalars['String']['output']>;
  /** 番号。 / Its number. */
  seq: Scalars['Int']['output'];
  /** 種類。 / Its type. */
  type: SubmissionEventType;
};

/** 表の出来事の種類。 / Types of a table's events. */
export type SubmissionEventType =
  /** 判断を行に反映した。 / A decision was shown in the rows. */
  | 'DecisionApplied'
  /** 検査が済んだ。 / The inspection is finished. */
  | 'InspectionFinished'
  /** ロットを判定した。 / The lot was accepted or refused. */
  | 'LotJudged'
  /** 行を案件に回した。 / A row was referred to a case. */
  | 'RowReferred'
  /** 行を判断した。 / Rows were decided. */
  | 'RowsDecided'
  /** 行を検査した。 / Rows were inspected. */
  | 'RowsInspected'
  /** 抜取を決めた。 / The sample was drawn. */
  | 'SamplePlanned'
  /** 承認した。 / It was approved. */
  | 'TableApproved'
  /** 確認した。 / It was confirmed. */
  | 'TableConfirmed'
  /** 行を判定した。 / Its rows were judged. */
  | 'TableJudged'
  /** 表を退けた。 / It was refused. */
  | 'TableRefused'
  /** 公表した。 / It was released. */
  | 'TableReleased'
  /** 差し戻した。 / It was returned. */
  | 'TableReturned'
  /** 提出した。 / It was handed in. */
  | 'TableSubmitted'
  /** 取り下げた。 / It was withdrawn. */
  | 'TableWithdrawn';

/** 判定の進み具合。 / How far the judging has come. */
export type SubmissionProgress = {
  __typename?: 'SubmissionProgress';
  /** 読んだ割合（百分率）。 / How much of the file was read, in per cent. */
  percent: Scalars['Int']['output'];
  /** 判定した行。 / Rows judged. */
  rows: Scalars['Int']['output'];
};

/** 公表の結果。 / What became of it in a release. */
export type SubmissionRelease = {
  __typename?: 'SubmissionRelease';
  /** 公表されなかった行、符号ごと。 / How many were left out, by code. */
  leftOut: Array<LeftOut>;
  /** 公表番号。 / The number of the release. */
  number: Scalars['Int']['output'];
  /** 公表された行。 / How many rows were published. */
  published: Scalars['Int']['output'];
  /** 公表の回の識別子。 / The id of the release. */
  release: Scalars['String']['output'];
  /** 公表年月。 / The year and month of publication. */
  yearMonth: Scalars['String']['output'];
};

/** 表の段階。 / The steps of a table. */
export type SubmissionStep =
  /** 一人目の承認を待つ。 / It waits for the first approval. */
  | 'approval'
  /** 承認された。公表を待つ。 / Approved; it waits for a release. */
  | 'approved'
  /** 該非確認責任者の確認を待つ。 / It waits for the classification officer. */
  | 'confirmation'
  /** 専門家が全数検査をしている。 / Experts inspect every row. */
  | 'fullInspection'
  /** 専門家が抜取検査をしている。 / Experts inspect the sample. */
  | 'inspection'
  /** 行を判定している。 / Its rows are being judged. */
  | 'judging'
  /** 表が読めず、退けられた。 / It could not be read and was refused. */
  | 'refused'
  /** 公表された。 / Released. */
  | 'released'
  /** メーカーに差し戻された。 / Returned to the maker. */
  | 'returned'
  /** 抜取を行っている。 / The sample is being drawn. */
  | 'sampling'
  /** 二人目の承認を待つ。 / It waits for the second approval. */
  | 'secondApproval'
  /** メーカーが取り下げた。 / Withdrawn by the maker. */
  | 'withdrawn';

/** 「申請を提出する」の入力。 / Input of: Submit an application. */
export type SubmitApplicationInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 提出と同時に捨てる下書き。 / The draft to discard once submitted. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** 品目（20 件まで）。 / The items, at most 20. */
  items: Array<ItemInput>;
};

/** 「申請を提出する」の結果。 / Result of: Submit an application. */
export type SubmitApplicationPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | SubmitApplicationSuccess | ValidationFailed | WrongStep;

/** 「申請を提出する」ができた。 / Done: Submit an application. */
export type SubmitApplicationSuccess = {
  __typename?: 'SubmitApplicationSuccess';
  /** 申請。案件はまだ開かれている途中のことがあります。 / The application; its cases may still be opening. */
  application: Application;
};

/** 「表を提出する」の入力。 / Input of: Hand in a table. */
export type SubmitTableInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** リストの名。なければ集積回路のリスト。 / The name of the list; without it, that of integrated circuits. */
  list?: InputMaybe<Scalars['String']['input']>;
  /** メーカー。 / The maker. */
  maker: Scalars['ID']['input'];
  /** 列の読み方の訂正。 / Corrections of how columns are read. */
  mapping?: InputMaybe<Array<ColumnMeaning>>;
  /** ファイルの番地。POST /list/tables が返します。 / The address of the file, as POST /list/tables answered. */
  table: Scalars['ContentId']['input'];
};

/** 「表を提出する」の結果。 / Result of: Hand in a table. */
export type SubmitTablePayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | SubmitTableSuccess | ValidationFailed | WrongStep;

/** 「表を提出する」ができた。 / Done: Hand in a table. */
export type SubmitTableSuccess = {
  __typename?: 'SubmitTableSuccess';
  /** このファイルはすでに提出されており、何も変わらなかったか。 / Whether this file had been handed in before, so that nothing changed. */
  isRepeat: Scalars['Boolean']['output'];
  /** 操作後の表。 / The table after it. */
  submission: ListSubmission;
};

/** 提出された一行。番号は表計算の行番号です。 / One row as it was offered, numbered as a spreadsheet numbers it. */
export type SubmittedRow = {
  __typename?: 'SubmittedRow';
  /** 問いへの回答と、その根拠。 / The answers to the questions, and where their proof stands. */
  answers: Array<OfferedAnswer>;
  /** この行のために開かれた案件の番号。 / The number of the case that was opened for this row. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** 確認した者（表の記載）。 / Who checked, as the table says. */
  checkedBy: Scalars['String']['output'];
  /** 当たる条項。 / The clauses that are met. */
  clausesTrue: Array<Clause>;
  /** 回答の足りない条項。 / The clauses that answers are missing for. */
  clausesUnknown: Array<Clause>;
  /** 検証証明書により認められたとき、その番号。 / The number of the certificate by which an expert cleared it. */
  clearedByCertificate?: Maybe<Scalars['String']['output']>;
  /** データシート。 / The data sheet. */
  dataSheet: Scalars['String']['output'];
  /** 専門家の判断の理由。 / The reason code of the expert's decision. */
  decidedBecause?: Maybe<Scalars['String']['output']>;
  /** この行から公表された掲載。 / The entry that was published from it. */
  entry?: Maybe<ListedEntry>;
  /** 見つかったこと。 / What was found. */
  findings: Array<CriterionFinding>;
  /** 抜き取られた行か。 / Whether it was drawn. */
  isSampled: Scalars['Boolean']['output'];
  /** 判定の結果。 / How it was judged. */
  judged: RowStanding;
  /** 判定した者（表の記載）。 / Who judged, as the table says. */
  judgedBy: Scalars['String']['output'];
  /** 照合用の型番。 / The number as it is compared. */
  key: Scalars['String']['output'];
  /** 判定の根拠とした法令の日付。 / The law date it answers to. */
  lawState: Scalars['String']['output'];
  /** 案件に回された行に、あなたが案件を開いて結べるか。 / Whether you may open a case for it and link it: a row of your own table that was referred and has none. */
  needsCase: Scalars['Boolean']['output'];
  /** メーカー自身の判定。 / The maker's own judgment. */
  ownVerdict: Scalars['String']['output'];
  /** 型番（書かれたまま）。 / The part number as written. */
  partNumber: Scalars['String']['output'];
  /** 行番号。 / The row. */
  row: Scalars['Int']['output'];
  /** いまの扱い。 / How it stands now. */
  standing: RowStanding;
};

/** 行の一部。 / Some of the rows. */
export type SubmittedRowPage = {
  __typename?: 'SubmittedRowPage';
  /** 続きがあれば、その手前の行。 / The row to go on after, if there are more. */
  after?: Maybe<Scalars['Int']['output']>;
  /** 行。 / The rows. */
  rows: Array<SubmittedRow>;
};

/** 要約に使う統制語。 / A word of the controlled vocabulary of summaries. */
export type SummaryTerm = {
  __typename?: 'SummaryTerm';
  /** あなたが承認できるか。提案した人は承認できません。 / Whether you may approve it; its proposer may not. */
  approvable: Scalars['Boolean']['output'];
  /** 承認済みか。 / Whether it is approved. */
  approved: Scalars['Boolean']['output'];
  /** 語の識別子。 / The word's id. */
  id: Scalars['String']['output'];
  /** 英語の語。 / The word in English. */
  nameEn: Scalars['String']['output'];
  /** 日本語の語。 / The word in Japanese. */
  nameJa: Scalars['String']['output'];
};

/** 「掲載を停止する」の入力。 / Input of: Suspend an entry. */
export type SuspendEntryInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 掲載の公開の名。 / The public name of the entry. */
  entry: Scalars['String']['input'];
  /** 理由。 / The reason. */
  reason: EntrySuspensionReason;
};

/** 「掲載を停止する」の結果。 / Result of: Suspend an entry. */
export type SuspendEntryPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | SuspendEntrySuccess | ValidationFailed | WrongStep;

/** 「掲載を停止する」ができた。 / Done: Suspend an entry. */
export type SuspendEntrySuccess = {
  __typename?: 'SuspendEntrySuccess';
  /** 操作後の公表。 / The release after it. */
  release: ListRelease;
};

/** メーカーの参加を止めます。 / Suspends a maker. */
export type SuspendMakerInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** いつから。 / From when. */
  from: Scalars['LegalDate']['input'];
  /** メーカー。 / The maker. */
  maker: Scalars['ID']['input'];
  /** 理由。 / Why. */
  reason: SuspensionReason;
};

/** 結果。 / The outcome. */
export type SuspendMakerPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | SuspendMakerSuccess | ValidationFailed | WrongStep;

/** できました。 / Done. */
export type SuspendMakerSuccess = {
  __typename?: 'SuspendMakerSuccess';
  /** メーカー。 / The maker. */
  maker: Maker;
};

/** 参加を止める理由。 / Why a maker is suspended. */
export type SuspensionReason =
  /** チェックリストの未提出。 / The checklist is missing. */
  | 'checklistMissing'
  /** メーカーの申し出。 / The maker asked for it. */
  | 'requestedByMaker'
  /** 調査中。 / Under investigation. */
  | 'underInvestigation'
  /** 誤った判定。 / Wrong judgments. */
  | 'wrongJudgments';

/** 承認。 / An approval. */
export type TableApproval = {
  __typename?: 'TableApproval';
  /** 日時。 / When. */
  at: Scalars['Instant']['output'];
  /** 承認した人。 / Who approved. */
  by: Person;
};

/** 表が丸ごと退けられた理由。 / Why a table was refused as a whole. */
export type TableRefusal = {
  __typename?: 'TableRefusal';
  /** 符号。 / The code. */
  code: TableRefusalCode;
  /** 読むことのできた最後の行。 / The last row that could be read. */
  row: Scalars['Int']['output'];
};

/** 表が退けられる理由。 / Why a table is refused as a whole. */
export type TableRefusalCode =
  /** 壊れている。 / It is broken. */
  | 'BROKEN_WORKBOOK'
  /** 長すぎるセルがある。 / A cell is too long. */
  | 'CELL_TOO_LONG'
  /** ファイルを開けない。 / The file cannot be opened. */
  | 'FILE_UNREADABLE'
  /** 数式のセルがある。 / A cell holds a formula. */
  | 'FORMULA_CELL'
  /** XLSX ではない。 / It is not an XLSX file. */
  | 'NOT_A_WORKBOOK'
  /** 文字として読めない。 / It cannot be read as text. */
  | 'NOT_TEXT'
  /** その日の公表基準がない。 / No criteria count on that day. */
  | 'NO_CRITERIA'
  /** 型番の列がない。 / It has no column of part numbers. */
  | 'NO_PART_NUMBER'
  /** 行がない。 / It has no rows. */
  | 'NO_ROWS'
  /** 表示されたシートがない。 / It has no visible sheet. */
  | 'NO_VISIBLE_SHEET'
  /** 古い形式か、パスワードで保護されている。 / It is an old format or locked. */
  | 'OLD_OR_LOCKED_WORKBOOK'
  /** 引用符が閉じていない。 / A quote is not closed. */
  | 'QUOTE_NOT_CLOSED'
  /** 読み取りを中止した。 / Reading was stopped. */
  | 'READER_STOPPED'
  /** 大きすぎる。 / It is too large. */
  | 'TOO_LARGE'
  /** 列が多すぎる。 / It has too many columns. */
  | 'TOO_MANY_COLUMNS'
  /** 行が多すぎる。 / It has too many rows. */
  | 'TOO_MANY_ROWS'
  /** 文字が多すぎる。 / It holds too much text. */
  | 'TOO_MUCH_TEXT'
  /** 同じ意味の列が二つある。 / Two columns mean the same. */
  | 'TWO_COLUMNS'
  /** 指定した見出しがない。 / A heading that was named is not there. */
  | 'UNKNOWN_HEADING'
  /** 指定した意味がない。 / There is no such meaning. */
  | 'UNKNOWN_MEANING'
  /** 安全に開けない。 / It is not safe to open. */
  | 'UNSAFE_WORKBOOK';

/** 表を差し戻す理由。 / Why a table is returned. */
export type TableReturnReason =
  /** 判定に疑いがある。 / The judgments are doubtful. */
  | 'judgmentDoubtful'
  /** ロットが不合格になった。 / The lot was refused. */
  | 'lotRefused'
  /** 内部規程の要件を満たさない。 / The maker's programme no longer holds. */
  | 'programmeLapsed'
  /** 表の記載が足りない。 / The table is incomplete. */
  | 'tableIncomplete';

/** 表を取り下げる理由。 / Why a table is withdrawn. */
export type TableWithdrawReason =
  /** 直した表を出す。 / A corrected table takes its place. */
  | 'corrected'
  /** 公表をやめる。 / Publication is given up. */
  | 'discontinued'
  /** 誤って提出した。 / It was handed in by mistake. */
  | 'submittedByMistake';

/** 「求めた公表または訂正を取り下げる」の入力。 / Input of: Take back a release or correction that was asked for. */
export type TakeBackReleaseInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 公表の識別子。 / The id of the release. */
  release: Scalars['String']['input'];
};

/** 「求めた公表または訂正を取り下げる」の結果。 / Result of: Take back a release or correction that was asked for. */
export type TakeBackReleasePayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | TakeBackReleaseSuccess | ValidationFailed | WrongStep;

/** 「求めた公表または訂正を取り下げる」ができた。 / Done: Take back a release or correction that was asked for. */
export type TakeBackReleaseSuccess = {
  __typename?: 'TakeBackReleaseSuccess';
  /** 操作後の公表。 / The release after it. */
  release: ListRelease;
};

/** 「提出を取り戻す」の入力。 / Input of: Take a submission back. */
export type TakeBackSubmissionInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
};

/** 「提出を取り戻す」の結果。 / Result of: Take a submission back. */
export type TakeBackSubmissionPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | TakeBackSubmissionSuccess | ValidationFailed | WrongStep;

/** 「提出を取り戻す」ができた。 / Done: Take a submission back. */
export type TakeBackSubmissionSuccess = CommandSuccess & {
  __typename?: 'TakeBackSubmissionSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「疑義を引き受ける」の入力。 / Input of: Take a doubt on. */
export type TakeDoubtInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 番号。 / The number. */
  number: Scalars['String']['input'];
};

/** 「疑義を引き受ける」の結果。 / Result of: Take a doubt on. */
export type TakeDoubtPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | TakeDoubtSuccess | ValidationFailed | WrongStep;

/** 「疑義を引き受ける」ができた。 / Done: Take a doubt on. */
export type TakeDoubtSuccess = {
  __typename?: 'TakeDoubtSuccess';
  /** 疑義。 / The doubt. */
  doubt: Doubt;
};

/** 誰の番か。 / Whose turn it is. */
export type Turn = {
  __typename?: 'Turn';
  /** いつまで。 / Until when. */
  dueAt?: Maybe<Scalars['Instant']['output']>;
  /** 番の側。 / The side whose turn it is. */
  of: TurnOf;
  /** 番の人（分かるとき）。 / The people, where they are known. */
  people: Array<Person>;
  /** いつから。 / Since when. */
  since: Scalars['Instant']['output'];
};

/** 番の側。 / The side whose turn it is. */
export type TurnOf =
  /** 申請者。 / The applicant. */
  | 'applicant'
  /** 承認者。 / The approver. */
  | 'approver'
  /** 受付担当。 / The coordinator. */
  | 'coordinator'
  /** 一次検証者。 / The first verifier. */
  | 'firstVerifier'
  /** 誰でもない（終了）。 / Nobody; it is closed. */
  | 'nobody'
  /** 指名された人。 / Those nominated. */
  | 'nominees'
  /** 合議の委員。 / The panel. */
  | 'panel'
  /** 二次検証者。 / The second verifiers. */
  | 'secondVerifiers'
  /** 仕組み。 / The system itself. */
  | 'system';

/** 入力に問題がある。すべてを一度に示します。 / The input has problems; all of them at once. */
export type ValidationFailed = DomainError & {
  __typename?: 'ValidationFailed';
  /** 拒否のコード。 / The refusal's code. */
  code: Scalars['String']['output'];
  /** 求めた言語の文。 / The sentence, in the language asked for. */
  message: Scalars['String']['output'];
  /** 問題。 / The problems. */
  problems: Array<Problem>;
};

/** 所見。 / A verdict under one clause. */
export type Verdict =
  /** 該当。 / Controlled. */
  | 'controlled'
  /** 要専門家確認。 / Needs an expert. */
  | 'needsExpert'
  /** 非該当。 / Not controlled. */
  | 'notControlled'
  /** 対象外。 / Out of scope. */
  | 'outOfScope';

/** 検証者の判定の入力。理由は欄ごとに書きます。 / A verifier's judgment; the reasoning has a field for each part. */
export type VerifiedJudgmentInput = {
  /** 検討した除外。 / The exclusions considered. */
  exclusionsConsidered?: InputMaybe<Scalars['String']['input']>;
  /** 条項ごとの所見。 / A finding per clause. */
  findings: Array<FindingInput>;
  /** 内部の覚え書き。申請者には示しません。 / An internal note; the applicant never sees it. */
  internalNote?: InputMaybe<Scalars['String']['input']>;
  /** 解釈。 / The interpretation. */
  interpretation?: InputMaybe<Scalars['String']['input']>;
  /** 項番（該当のとき必要）。 / The item number; needed when controlled. */
  itemNumber?: InputMaybe<Scalars['String']['input']>;
  /** 確認した資料。 / The material examined. */
  materialExamined: Scalars['String']['input'];
  /** 結論に至る理由。 / The reasoning that leads to the conclusion. */
  reasoning: Scalars['String']['input'];
  /** 要約の語。承認された語だけを使えます。 / The summary, in approved words of the vocabulary. */
  summary?: Array<Scalars['String']['input']>;
  /** 結論。 / The conclusion. */
  verdict: Conclusion;
};

/** サインインした本人。 / The person signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  /** 公表リストにメーカーを加えられるか。役割から決まります。 / Whether this person admits makers to the published list, by role. */
  admitsMakers: Scalars['Boolean']['output'];
  /** この人を待つ疑義の数。税関職員にはまだ読んでいない回答、専門家には引き受け手のないものと自分が引き受けたもの、受付担当には期限を過ぎたもの。 / How many doubts wait for this person: answers not yet read, for an officer; those free and those taken on, for an expert; overdue ones, for a coordinator. */
  doubtsWaiting: Scalars['Int']['output'];
  /** 専門分野。 / Fields of expertise. */
  fields: Array<Scalars['String']['output']>;
  /** 自分が申告した利害関係。 / The interests you have declared. */
  interests: Array<Organisation>;
  /** 所属する申請会社。CISTEC の人には無い。 / The applicant company; none for CISTEC's people. */
  organisation?: Maybe<Organisation>;
  /** 本人。 / The person. */
  person: Person;
  /** 改正案を出せるか。役割から決まります。 / Whether this person proposes amendments, by role. */
  proposesAmendments: Scalars['Boolean']['output'];
  /** この人が使う一覧。役割から決まります。 / The queues this person works with, by role. */
  queues: Array<QueueCount>;
  /** 疑義を出せるか。役割から決まります。 / Whether this person raises doubts about listed entries, by role. */
  raisesDoubts: Scalars['Boolean']['output'];
  /** 改正を読めるか。役割から決まります。 / Whether this person reads amendments, by role. */
  readsAmendments: Scalars['Boolean']['output'];
  /** 疑義を読めるか。役割から決まります。 / Whether this person reads doubts about listed entries, by role. */
  readsDoubts: Scalars['Boolean']['output'];
  /** 公表リストのメーカーを読めるか。CISTEC の役割か、自社が参加していること。 / Whether this person reads makers of the published list: by a role of CISTEC, or because their company is one. */
  readsMakers: Scalars['Boolean']['output'];
  /** 役割。 / The roles held now. */
  roles: Array<Role>;
};

/** 「合議で投票する」の入力。 / Input of: Vote in the panel. */
export type VoteInPanelInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 支持する判定の番地。proposal があれば不要。 / The judgment voted for; not needed with a proposal. */
  judgment?: InputMaybe<Scalars['ContentId']['input']>;
  /** 新しい判定の提案。 / A judgment of your own, proposed and voted for. */
  proposal?: InputMaybe<VerifiedJudgmentInput>;
};

/** 「合議で投票する」の結果。 / Result of: Vote in the panel. */
export type VoteInPanelPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | VoteInPanelSuccess | WrongStep;

/** 「合議で投票する」ができた。 / Done: Vote in the panel. */
export type VoteInPanelSuccess = CommandSuccess & {
  __typename?: 'VoteInPanelSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「改正を取り下げる」の入力。 / Input of: Withdraw an amendment. */
export type WithdrawAmendmentInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 理由。 / The reason. */
  reason: AmendmentWithdrawReason;
  /** 施行日。 / The effective date. */
  version: Scalars['LegalDate']['input'];
};

/** 「改正を取り下げる」の結果。 / Result of: Withdraw an amendment. */
export type WithdrawAmendmentPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WithdrawAmendmentSuccess | WrongStep;

/** 「改正を取り下げる」ができた。 / Done: Withdraw an amendment. */
export type WithdrawAmendmentSuccess = {
  __typename?: 'WithdrawAmendmentSuccess';
  /** 操作後の改正。 / The amendment after it. */
  amendment: Amendment;
};

/** 「案件を取り下げる」の入力。 / Input of: Withdraw a case. */
export type WithdrawCaseInput = {
  /** 案件。 / The case. */
  caseId: Scalars['ID']['input'];
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** allowedActions の basisVersion。 / The basisVersion of allowedActions. */
  expectedVersion: Scalars['Int']['input'];
  /** 理由。 / The reason. */
  reason: WithdrawReason;
};

/** 「案件を取り下げる」の結果。 / Result of: Withdraw a case. */
export type WithdrawCasePayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WithdrawCaseSuccess | WrongStep;

/** 「案件を取り下げる」ができた。 / Done: Withdraw a case. */
export type WithdrawCaseSuccess = CommandSuccess & {
  __typename?: 'WithdrawCaseSuccess';
  /** 操作後の案件。 / The case after it. */
  case: Case;
  /** 操作の結果。 / What became of the command. */
  command: Command;
};

/** 「疑義を取り下げる」の入力。 / Input of: Withdraw a doubt. */
export type WithdrawDoubtInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 番号。 / The number. */
  number: Scalars['String']['input'];
  /** 理由。 / The reason. */
  reason: DoubtWithdrawReason;
};

/** 「疑義を取り下げる」の結果。 / Result of: Withdraw a doubt. */
export type WithdrawDoubtPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WithdrawDoubtSuccess | WrongStep;

/** 「疑義を取り下げる」ができた。 / Done: Withdraw a doubt. */
export type WithdrawDoubtSuccess = {
  __typename?: 'WithdrawDoubtSuccess';
  /** 疑義。 / The doubt. */
  doubt: Doubt;
};

/** 「掲載を取り下げる」の入力。 / Input of: Withdraw an entry. */
export type WithdrawEntryInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 掲載の公開の名。 / The public name of the entry. */
  entry: Scalars['String']['input'];
  /** 理由。 / The reason. */
  reason: WithdrawalReason;
};

/** 「掲載を取り下げる」の結果。 / Result of: Withdraw an entry. */
export type WithdrawEntryPayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WithdrawEntrySuccess | WrongStep;

/** 「掲載を取り下げる」ができた。 / Done: Withdraw an entry. */
export type WithdrawEntrySuccess = {
  __typename?: 'WithdrawEntrySuccess';
  /** 操作後の公表。 / The release after it. */
  release: ListRelease;
};

/** 取下げの理由。 / Why a case is withdrawn. */
export type WithdrawReason =
  /** 事実が変わった。 / The facts changed. */
  | 'facts'
  /** 他で判定した。 / Judged elsewhere. */
  | 'judgedElsewhere'
  /** 不要になった。 / No longer needed. */
  | 'noLongerNeeded'
  /** 誤って提出した。 / Submitted in error. */
  | 'submittedInError';

/** 「表を取り下げる」の入力。 / Input of: Withdraw a table. */
export type WithdrawTableInput = {
  /** 操作の識別子。 / The command's id. */
  commandId: Scalars['Ulid']['input'];
  /** 読んだときの revision。 / The revision it was read at. */
  expectedRevision: Scalars['Int']['input'];
  /** 表の番号。 / The table's number. */
  number: Scalars['String']['input'];
  /** 理由。 / The reason. */
  reason: TableWithdrawReason;
};

/** 「表を取り下げる」の結果。 / Result of: Withdraw a table. */
export type WithdrawTablePayload = CommandIdReused | CommandPending | ConflictOfInterest | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WithdrawTableSuccess | WrongStep;

/** 「表を取り下げる」ができた。 / Done: Withdraw a table. */
export type WithdrawTableSuccess = {
  __typename?: 'WithdrawTableSuccess';
  /** 操作後の表。 / The table after it. */
  submission: ListSubmission;
};

/** 取下げの理由。 / Why an entry is withdrawn. */
export type WithdrawalReason =
  /** 判定が誤っていた。 / The judgment was wrong. */
  | 'judgmentWrong'
  /** 誤って掲載した。 / It was listed by mistake. */
  | 'listedByMistake'
  /** メーカーが取り下げた。 / The maker withdrew it. */
  | 'makerWithdrew'
  /** 製品の仕様が変わった。 / The product changed. */
  | 'productChanged';

/** この段階ではできない。 / Not open in this step. */
export type WrongStep = DomainError & {
  __typename?: 'WrongStep';
  /** 拒否のコード。 / The refusal's code. */
  code: Scalars['String']['output'];
  /** 求めた言語の文。 / The sentence, in the language asked for. */
  message: Scalars['String']['output'];
  /** いまの段階。 / The step the case is in. */
  step?: Maybe<Step>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptAssignmentPayload:
    | ( Omit<AcceptAssignmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'AcceptAssignmentSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  AcceptCasePayload:
    | ( Omit<AcceptCaseSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'AcceptCaseSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  AdmitMakerPayload:
    | ( Omit<AdmitMakerSuccess, 'maker'> & { maker: _RefType['Maker'] } & { __typename: 'AdmitMakerSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  AnswerDoubtPayload:
    | ( Omit<AnswerDoubtSuccess, 'doubt'> & { doubt: _RefType['Doubt'] } & { __typename: 'AnswerDoubtSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  AnswerInformationRequestPayload:
    | ( Omit<AnswerInformationRequestSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'AnswerInformationRequestSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  AppointPanelPayload:
    | ( Omit<AppointPanelSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'AppointPanelSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ApproveAmendmentPayload:
    | ( Omit<ApproveAmendmentSuccess, 'amendment'> & { amendment: _RefType['Amendment'] } & { __typename: 'ApproveAmendmentSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ApproveRevocationPayload:
    | ( Omit<ApproveRevocationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'ApproveRevocationSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ApproveSummaryTermPayload:
    | ( Omit<ApproveSummaryTermSuccess, 'term'> & { term: _RefType['SummaryTerm'] } & { __typename: 'ApproveSummaryTermSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ApproveTablePayload:
    | ( Omit<ApproveTableSuccess, 'submission'> & { submission: _RefType['ListSubmission'] } & { __typename: 'ApproveTableSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  AskExtensionPayload:
    | ( Omit<AskExtensionSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'AskExtensionSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  AskReleasePayload:
    | ( Omit<AskReleaseSuccess, 'release'> & { release: _RefType['ListRelease'] } & { __typename: 'AskReleaseSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  AssessProgrammePayload:
    | ( Omit<AssessProgrammeSuccess, 'maker'> & { maker: _RefType['Maker'] } & { __typename: 'AssessProgrammeSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  AssignVerifiersPayload:
    | ( Omit<AssignVerifiersSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'AssignVerifiersSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  CancelConsultationPayload:
    | ( Omit<CancelConsultationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'CancelConsultationSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  CheckListLogPayload:
    | ( Omit<CheckListLogSuccess, 'check'> & { check?: Maybe<_RefType['ListLogCheck']> } & { __typename: 'CheckListLogSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  CloseInformationRequestPayload:
    | ( Omit<CloseInformationRequestSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'CloseInformationRequestSuccess' } )
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ConfirmAssessmentPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( Omit<ConfirmAssessmentSuccess, 'maker'> & { maker: _RefType['Maker'] } & { __typename: 'ConfirmAssessmentSuccess' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ConfirmReleasePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( Omit<ConfirmReleaseSuccess, 'release'> & { release: _RefType['ListRelease'] } & { __typename: 'ConfirmReleaseSuccess' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ConfirmTablePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( Omit<ConfirmTableSuccess, 'submission'> & { submission: _RefType['ListSubmission'] } & { __typename: 'ConfirmTableSuccess' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  CorrectEntryPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<CorrectEntrySuccess, 'release'> & { release: _RefType['ListRelease'] } & { __typename: 'CorrectEntrySuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  CountersignJudgmentPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<CountersignJudgmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'CountersignJudgmentSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  DecideRowsPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<DecideRowsSuccess, 'submission'> & { submission: _RefType['ListSubmission'] } & { __typename: 'DecideRowsSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  DeclareInterestPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( DeclareInterestSuccess & { __typename: 'DeclareInterestSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  DeclineAssignmentPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<DeclineAssignmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'DeclineAssignmentSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  DeclineCasePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<DeclineCaseSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'DeclineCaseSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  DeclineRevocationPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<DeclineRevocationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'DeclineRevocationSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  DiscardDraftPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( DiscardDraftSuccess & { __typename: 'DiscardDraftSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  EndOfficePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<EndOfficeSuccess, 'maker'> & { maker: _RefType['Maker'] } & { __typename: 'EndOfficeSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  EndRolePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<EndRoleSuccess, 'person'> & { person: _RefType['Person'] } & { __typename: 'EndRoleSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  EvaluateResult:
    | ( Omit<Evaluation, 'clausesTrue' | 'clausesUnknown' | 'evidenceRequired' | 'findings' | 'information' | 'missing' | 'policies' | 'screens'> & { clausesTrue: Array<_RefType['Clause']>, clausesUnknown: Array<_RefType['Clause']>, evidenceRequired: Array<_RefType['EvidenceDemand']>, findings: Array<_RefType['ClauseFinding']>, information: Array<_RefType['ClauseFinding']>, missing: Array<_RefType['Parameter']>, policies: Array<_RefType['CitedPolicy']>, screens: Array<_RefType['ClauseFinding']> } & { __typename: 'Evaluation' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
  ;
  FileChecklistPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<FileChecklistSuccess, 'maker'> & { maker: _RefType['Maker'] } & { __typename: 'FileChecklistSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  GrantExtensionPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<GrantExtensionSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'GrantExtensionSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  GrantRolePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<GrantRoleSuccess, 'person'> & { person: _RefType['Person'] } & { __typename: 'GrantRoleSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  HandBackDoubtPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<HandBackDoubtSuccess, 'doubt'> & { doubt: _RefType['Doubt'] } & { __typename: 'HandBackDoubtSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  InspectRowsPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<InspectRowsSuccess, 'submission'> & { submission: _RefType['ListSubmission'] } & { __typename: 'InspectRowsSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  KeepSelfJudgmentPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<KeepSelfJudgmentSuccess, 'selfJudgment'> & { selfJudgment: _RefType['SelfJudgment'] } & { __typename: 'KeepSelfJudgmentSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  LinkReferredRowPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<LinkReferredRowSuccess, 'submission'> & { submission: _RefType['ListSubmission'] } & { __typename: 'LinkReferredRowSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  LookupResult:
    | ( LookupAnswerModel & { __typename: 'LookupAnswer' } )
    | ( PartNumberUnreadable & { __typename: 'PartNumberUnreadable' } )
  ;
  ModifyJudgmentPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<ModifyJudgmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'ModifyJudgmentSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  NameOfficerPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( Omit<NameOfficerSuccess, 'maker'> & { maker: _RefType['Maker'] } & { __typename: 'NameOfficerSuccess' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  OfferCertifiedItemPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OfferCertifiedItemSuccess, 'submission'> & { submission: _RefType['ListSubmission'] } & { __typename: 'OfferCertifiedItemSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  OpenConsultationPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OpenConsultationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'OpenConsultationSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ProposeAmendmentPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProposeAmendmentSuccess, 'amendment'> & { amendment: _RefType['Amendment'] } & { __typename: 'ProposeAmendmentSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ProposeRevocationPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProposeRevocationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'ProposeRevocationSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ProposeSummaryTermPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProposeSummaryTermSuccess, 'term'> & { term: _RefType['SummaryTerm'] } & { __typename: 'ProposeSummaryTermSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  PurchaseGuidancePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PurchaseGuidanceSuccess, 'purchase'> & { purchase: _RefType['Purchase'] } & { __typename: 'PurchaseGuidanceSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  PurchaseSheetPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PurchaseSheetSuccess, 'purchase'> & { purchase: _RefType['Purchase'] } & { __typename: 'PurchaseSheetSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  RaiseDoubtPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RaiseDoubtSuccess, 'doubt'> & { doubt: _RefType['Doubt'] } & { __typename: 'RaiseDoubtSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  RecordConsultationPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordConsultationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'RecordConsultationSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  RecordFirstVerificationPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordFirstVerificationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'RecordFirstVerificationSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  RecordMakerNamePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordMakerNameSuccess, 'maker'> & { maker: _RefType['Maker'] } & { __typename: 'RecordMakerNameSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  RecordMemberClassPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordMemberClassSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'RecordMemberClassSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ReferRowPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReferRowSuccess, 'submission'> & { submission: _RefType['ListSubmission'] } & { __typename: 'ReferRowSuccess' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  RegisterProgrammePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( Omit<RegisterProgrammeSuccess, 'maker'> & { maker: _RefType['Maker'] } & { __typename: 'RegisterProgrammeSuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ReplaceVerifierPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( Omit<ReplaceVerifierSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'ReplaceVerifierSuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  RequestInformationPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( Omit<RequestInformationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'RequestInformationSuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  RequestReexaminationPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( Omit<RequestReexaminationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'RequestReexaminationSuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  RequestUploadPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( RequestUploadSuccess & { __typename: 'RequestUploadSuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ResubmitCasePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( Omit<ResubmitCaseSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'ResubmitCaseSuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ResumeEntryPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( Omit<ResumeEntrySuccess, 'release'> & { release: _RefType['ListRelease'] } & { __typename: 'ResumeEntrySuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ResumeMakerPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( Omit<ResumeMakerSuccess, 'maker'> & { maker: _RefType['Maker'] } & { __typename: 'ResumeMakerSuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ReturnForCompletionPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( Omit<ReturnForCompletionSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'ReturnForCompletionSuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ReturnJudgmentPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( Omit<ReturnJudgmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'ReturnJudgmentSuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  ReturnTablePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( Omit<ReturnTableSuccess, 'submission'> & { submission: _RefType['ListSubmission'] } & { __typename: 'ReturnTableSuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  RunImpactPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( Omit<RunImpactSuccess, 'amendment'> & { amendment: _RefType['Amendment'] } & { __typename: 'RunImpactSuccess' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  SaveDraftPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( Omit<SaveDraftSuccess, 'draft'> & { draft: _RefType['Draft'] } & { __typename: 'SaveDraftSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  SignJudgmentPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( Omit<SignJudgmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'SignJudgmentSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  SignOffJudgmentPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( Omit<SignOffJudgmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'SignOffJudgmentSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  SubmitApplicationPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<SubmitApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'SubmitApplicationSuccess' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  SubmitTablePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<SubmitTableSuccess, 'submission'> & { submission: _RefType['ListSubmission'] } & { __typename: 'SubmitTableSuccess' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  SuspendEntryPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<SuspendEntrySuccess, 'release'> & { release: _RefType['ListRelease'] } & { __typename: 'SuspendEntrySuccess' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  SuspendMakerPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<SuspendMakerSuccess, 'maker'> & { maker: _RefType['Maker'] } & { __typename: 'SuspendMakerSuccess' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  TakeBackReleasePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<TakeBackReleaseSuccess, 'release'> & { release: _RefType['ListRelease'] } & { __typename: 'TakeBackReleaseSuccess' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  TakeBackSubmissionPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<TakeBackSubmissionSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'TakeBackSubmissionSuccess' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  TakeDoubtPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<TakeDoubtSuccess, 'doubt'> & { doubt: _RefType['Doubt'] } & { __typename: 'TakeDoubtSuccess' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  VoteInPanelPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( Omit<VoteInPanelSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'VoteInPanelSuccess' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  WithdrawAmendmentPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( Omit<WithdrawAmendmentSuccess, 'amendment'> & { amendment: _RefType['Amendment'] } & { __typename: 'WithdrawAmendmentSuccess' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  WithdrawCasePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( Omit<WithdrawCaseSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } & { __typename: 'WithdrawCaseSuccess' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  WithdrawDoubtPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( Omit<WithdrawDoubtSuccess, 'doubt'> & { doubt: _RefType['Doubt'] } & { __typename: 'WithdrawDoubtSuccess' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  WithdrawEntryPayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( Omit<WithdrawEntrySuccess, 'release'> & { release: _RefType['ListRelease'] } & { __typename: 'WithdrawEntrySuccess' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
  WithdrawTablePayload:
    | ( CommandIdReused & { __typename: 'CommandIdReused' } )
    | ( CommandPending & { __typename: 'CommandPending' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( NotAssigned & { __typename: 'NotAssigned' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RefusedByRule & { __typename: 'RefusedByRule' } )
    | ( SamePerson & { __typename: 'SamePerson' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( ValidationFailed & { __typename: 'ValidationFailed' } )
    | ( Omit<WithdrawTableSuccess, 'submission'> & { submission: _RefType['ListSubmission'] } & { __typename: 'WithdrawTableSuccess' } )
    | ( WrongStep & { __typename: 'WrongStep' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CommandSuccess:
    | ( Omit<AcceptAssignmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<AcceptCaseSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<AnswerInformationRequestSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<AppointPanelSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<ApproveRevocationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<AskExtensionSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<AssignVerifiersSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<CancelConsultationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<CloseInformationRequestSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<CountersignJudgmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<DeclineAssignmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<DeclineCaseSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<DeclineRevocationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<GrantExtensionSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<ModifyJudgmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<OpenConsultationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<ProposeRevocationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<RecordConsultationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<RecordFirstVerificationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<ReplaceVerifierSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<RequestInformationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<RequestReexaminationSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<ResubmitCaseSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<ReturnForCompletionSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<ReturnJudgmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<SignJudgmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<SignOffJudgmentSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<TakeBackSubmissionSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<VoteInPanelSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
    | ( Omit<WithdrawCaseSuccess, 'case' | 'command'> & { case: _RefType['Case'], command: _RefType['Command'] } )
  ;
  DomainError:
    | ( CommandIdReused )
    | ( CommandPending )
    | ( ConflictOfInterest )
    | ( NotAssigned )
    | ( NotFound )
    | ( RefusedByRule )
    | ( SamePerson )
    | ( StaleVersion )
    | ( ValidationFailed )
    | ( WrongStep )
  ;
  Node:
    | ( AmendmentModel )
    | ( ApplicationModel )
    | ( CaseModel )
    | ( DraftModel )
    | ( OrganisationModel )
    | ( PersonModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptAssignmentInput: AcceptAssignmentInput;
  AcceptAssignmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptAssignmentPayload']>;
  AcceptAssignmentSuccess: ResolverTypeWrapper<Omit<AcceptAssignmentSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  AcceptCaseInput: AcceptCaseInput;
  AcceptCasePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptCasePayload']>;
  AcceptCaseSuccess: ResolverTypeWrapper<Omit<AcceptCaseSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  Action: Action;
  AdmitMakerInput: AdmitMakerInput;
  AdmitMakerPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdmitMakerPayload']>;
  AdmitMakerSuccess: ResolverTypeWrapper<Omit<AdmitMakerSuccess, 'maker'> & { maker: ResolversTypes['Maker'] }>;
  AllowedAction: ResolverTypeWrapper<AllowedAction>;
  Amendment: ResolverTypeWrapper<AmendmentModel>;
  AmendmentAction: AmendmentAction;
  AmendmentDifference: ResolverTypeWrapper<AmendmentDifference>;
  AmendmentDifferenceKind: AmendmentDifferenceKind;
  AmendmentEvent: ResolverTypeWrapper<AmendmentEventModel>;
  AmendmentEventType: AmendmentEventType;
  AmendmentProgress: ResolverTypeWrapper<AmendmentProgress>;
  AmendmentStep: AmendmentStep;
  AmendmentWithdrawReason: AmendmentWithdrawReason;
  AnswerDoubtInput: AnswerDoubtInput;
  AnswerDoubtPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerDoubtPayload']>;
  AnswerDoubtSuccess: ResolverTypeWrapper<Omit<AnswerDoubtSuccess, 'doubt'> & { doubt: ResolversTypes['Doubt'] }>;
  AnswerInformationRequestInput: AnswerInformationRequestInput;
  AnswerInformationRequestPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerInformationRequestPayload']>;
  AnswerInformationRequestSuccess: ResolverTypeWrapper<Omit<AnswerInformationRequestSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  AnsweredSheetInput: AnsweredSheetInput;
  Application: ResolverTypeWrapper<ApplicationModel>;
  AppliedImpact: ResolverTypeWrapper<AppliedImpact>;
  AppointPanelInput: AppointPanelInput;
  AppointPanelPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointPanelPayload']>;
  AppointPanelSuccess: ResolverTypeWrapper<Omit<AppointPanelSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  ApproveAmendmentInput: ApproveAmendmentInput;
  ApproveAmendmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveAmendmentPayload']>;
  ApproveAmendmentSuccess: ResolverTypeWrapper<Omit<ApproveAmendmentSuccess, 'amendment'> & { amendment: ResolversTypes['Amendment'] }>;
  ApproveRevocationInput: ApproveRevocationInput;
  ApproveRevocationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveRevocationPayload']>;
  ApproveRevocationSuccess: ResolverTypeWrapper<Omit<ApproveRevocationSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  ApproveSummaryTermInput: ApproveSummaryTermInput;
  ApproveSummaryTermPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveSummaryTermPayload']>;
  ApproveSummaryTermSuccess: ResolverTypeWrapper<Omit<ApproveSummaryTermSuccess, 'term'> & { term: ResolversTypes['SummaryTerm'] }>;
  ApproveTableInput: ApproveTableInput;
  ApproveTablePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveTablePayload']>;
  ApproveTableSuccess: ResolverTypeWrapper<Omit<ApproveTableSuccess, 'submission'> & { submission: ResolversTypes['ListSubmission'] }>;
  AskExtensionInput: AskExtensionInput;
  AskExtensionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskExtensionPayload']>;
  AskExtensionSuccess: ResolverTypeWrapper<Omit<AskExtensionSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  AskReleaseInput: AskReleaseInput;
  AskReleasePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskReleasePayload']>;
  AskReleaseSuccess: ResolverTypeWrapper<Omit<AskReleaseSuccess, 'release'> & { release: ResolversTypes['ListRelease'] }>;
  AssessProgrammeInput: AssessProgrammeInput;
  AssessProgrammePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessProgrammePayload']>;
  AssessProgrammeSuccess: ResolverTypeWrapper<Omit<AssessProgrammeSuccess, 'maker'> & { maker: ResolversTypes['Maker'] }>;
  AssessmentBasis: AssessmentBasis;
  AssessmentLevel: AssessmentLevel;
  AssignVerifiersInput: AssignVerifiersInput;
  AssignVerifiersPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignVerifiersPayload']>;
  AssignVerifiersSuccess: ResolverTypeWrapper<Omit<AssignVerifiersSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  Assignment: ResolverTypeWrapper<AssignmentModel>;
  AssignmentDeclineReason: AssignmentDeclineReason;
  AssignmentStatus: AssignmentStatus;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelConsultationInput: CancelConsultationInput;
  CancelConsultationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelConsultationPayload']>;
  CancelConsultationSuccess: ResolverTypeWrapper<Omit<CancelConsultationSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  Candidate: ResolverTypeWrapper<Omit<Candidate, 'person'> & { person: ResolversTypes['Person'] }>;
  Case: ResolverTypeWrapper<CaseModel>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'edges'> & { edges: Array<ResolversTypes['CaseEdge']> }>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseEvent: ResolverTypeWrapper<CaseEventModel>;
  CaseEventConnection: ResolverTypeWrapper<Omit<CaseEventConnection, 'edges'> & { edges: Array<ResolversTypes['CaseEventEdge']> }>;
  CaseEventEdge: ResolverTypeWrapper<Omit<CaseEventEdge, 'node'> & { node: ResolversTypes['CaseEvent'] }>;
  CaseEventType: CaseEventType;
  CaseQueue: CaseQueue;
  CellSuggestion: ResolverTypeWrapper<CellSuggestion>;
  Certificate: ResolverTypeWrapper<CertificateModel>;
  CertificateRevocation: ResolverTypeWrapper<CertificateRevocation>;
  CheckListLogInput: CheckListLogInput;
  CheckListLogPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckListLogPayload']>;
  CheckListLogSuccess: ResolverTypeWrapper<Omit<CheckListLogSuccess, 'check'> & { check?: Maybe<ResolversTypes['ListLogCheck']> }>;
  CitedPolicy: ResolverTypeWrapper<Omit<CitedPolicy, 'decision' | 'policy'> & { decision: ResolversTypes['PolicyDecision'], policy: ResolversTypes['Policy'] }>;
  Clause: ResolverTypeWrapper<ClauseModel>;
  ClauseDifference: ResolverTypeWrapper<ClauseDifferenceModel>;
  ClauseFinding: ResolverTypeWrapper<Omit<ClauseFinding, 'clause' | 'missing' | 'steps'> & { clause: ResolversTypes['Clause'], missing: Array<ResolversTypes['Parameter']>, steps: Array<ResolversTypes['FindingStep']> }>;
  ClauseLimit: ResolverTypeWrapper<Omit<ClauseLimit, 'parameter'> & { parameter: ResolversTypes['Parameter'] }>;
  ClauseOutcome: ClauseOutcome;
  ClauseTruth: ClauseTruth;
  CloseInformationRequestInput: CloseInformationRequestInput;
  CloseInformationRequestPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseInformationRequestPayload']>;
  CloseInformationRequestSuccess: ResolverTypeWrapper<Omit<CloseInformationRequestSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  ColumnMeaning: ColumnMeaning;
  Command: ResolverTypeWrapper<CommandModel>;
  CommandIdReused: ResolverTypeWrapper<CommandIdReused>;
  CommandPending: ResolverTypeWrapper<CommandPending>;
  CommandSuccess: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CommandSuccess']>;
  ComparisonBracket: ComparisonBracket;
  ComparisonMark: ComparisonMark;
  ComparisonPart: ResolverTypeWrapper<ComparisonPart>;
  ComparisonRow: ResolverTypeWrapper<ComparisonRow>;
  CompletionReason: CompletionReason;
  Conclusion: Conclusion;
  ConfirmAssessmentInput: ConfirmAssessmentInput;
  ConfirmAssessmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmAssessmentPayload']>;
  ConfirmAssessmentSuccess: ResolverTypeWrapper<Omit<ConfirmAssessmentSuccess, 'maker'> & { maker: ResolversTypes['Maker'] }>;
  ConfirmReleaseInput: ConfirmReleaseInput;
  ConfirmReleasePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmReleasePayload']>;
  ConfirmReleaseSuccess: ResolverTypeWrapper<Omit<ConfirmReleaseSuccess, 'release'> & { release: ResolversTypes['ListRelease'] }>;
  ConfirmTableInput: ConfirmTableInput;
  ConfirmTablePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmTablePayload']>;
  ConfirmTableSuccess: ResolverTypeWrapper<Omit<ConfirmTableSuccess, 'submission'> & { submission: ResolversTypes['ListSubmission'] }>;
  ConflictOfInterest: ResolverTypeWrapper<ConflictOfInterest>;
  Consultation: ResolverTypeWrapper<ConsultationModel>;
  ConsultationStatus: ConsultationStatus;
  ConsultedParty: ConsultedParty;
  ContentId: ResolverTypeWrapper<Scalars['ContentId']['output']>;
  ControlItem: ResolverTypeWrapper<ControlItem>;
  ControlRow: ResolverTypeWrapper<ControlRow>;
  CorrectEntryInput: CorrectEntryInput;
  CorrectEntryPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectEntryPayload']>;
  CorrectEntrySuccess: ResolverTypeWrapper<Omit<CorrectEntrySuccess, 'release'> & { release: ResolversTypes['ListRelease'] }>;
  CorrectionReason: CorrectionReason;
  Correlation: ResolverTypeWrapper<CorrelationModel>;
  CorrelationBranch: ResolverTypeWrapper<Omit<CorrelationBranch, 'children' | 'number'> & { children: Array<ResolversTypes['CorrelationBranch']>, number: ResolversTypes['ListNumber'] }>;
  CorrelationChange: ResolverTypeWrapper<Omit<CorrelationChange, 'after' | 'before'> & { after?: Maybe<ResolversTypes['Correlation']>, before?: Maybe<ResolversTypes['Correlation']> }>;
  CorrelationChangeKind: CorrelationChangeKind;
  CorrelationConfidence: CorrelationConfidence;
  CorrelationConnection: ResolverTypeWrapper<Omit<CorrelationConnection, 'edges' | 'nearestKnown' | 'otherDates' | 'reading'> & { edges: Array<ResolversTypes['CorrelationEdge']>, nearestKnown?: Maybe<ResolversTypes['ListNumber']>, otherDates: Array<ResolversTypes['Correlation']>, reading?: Maybe<ResolversTypes['NumberReading']> }>;
  CorrelationEdge: ResolverTypeWrapper<Omit<CorrelationEdge, 'node'> & { node: ResolversTypes['Correlation'] }>;
  CorrelationRelation: CorrelationRelation;
  CorrelationSide: CorrelationSide;
  CorrelationStanding: CorrelationStanding;
  CorrelationVersion: ResolverTypeWrapper<Omit<CorrelationVersion, 'changes'> & { changes: Array<ResolversTypes['CorrelationChange']> }>;
  CountersignJudgmentInput: CountersignJudgmentInput;
  CountersignJudgmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CountersignJudgmentPayload']>;
  CountersignJudgmentSuccess: ResolverTypeWrapper<Omit<CountersignJudgmentSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  CriterionFinding: ResolverTypeWrapper<CriterionFinding>;
  DecideRowsInput: DecideRowsInput;
  DecideRowsPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRowsPayload']>;
  DecideRowsSuccess: ResolverTypeWrapper<Omit<DecideRowsSuccess, 'submission'> & { submission: ResolversTypes['ListSubmission'] }>;
  DecidedRange: DecidedRange;
  DeclareInterestInput: DeclareInterestInput;
  DeclareInterestPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareInterestPayload']>;
  DeclareInterestSuccess: ResolverTypeWrapper<DeclareInterestSuccess>;
  DeclineAssignmentInput: DeclineAssignmentInput;
  DeclineAssignmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineAssignmentPayload']>;
  DeclineAssignmentSuccess: ResolverTypeWrapper<Omit<DeclineAssignmentSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  DeclineCaseInput: DeclineCaseInput;
  DeclineCasePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineCasePayload']>;
  DeclineCaseSuccess: ResolverTypeWrapper<Omit<DeclineCaseSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  DeclineReason: DeclineReason;
  DeclineRevocationInput: DeclineRevocationInput;
  DeclineRevocationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineRevocationPayload']>;
  DeclineRevocationSuccess: ResolverTypeWrapper<Omit<DeclineRevocationSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  DestinationCheck: ResolverTypeWrapper<DestinationCheck>;
  DestinationChecks: ResolverTypeWrapper<DestinationChecks>;
  DiscardDraftInput: DiscardDraftInput;
  DiscardDraftPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardDraftPayload']>;
  DiscardDraftSuccess: ResolverTypeWrapper<DiscardDraftSuccess>;
  DomainError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DomainError']>;
  Doubt: ResolverTypeWrapper<DoubtModel>;
  DoubtAction: DoubtAction;
  DoubtAnswer: ResolverTypeWrapper<DoubtAnswerModel>;
  DoubtAnswerReason: DoubtAnswerReason;
  DoubtConnection: ResolverTypeWrapper<Omit<DoubtConnection, 'edges'> & { edges: Array<ResolversTypes['DoubtEdge']> }>;
  DoubtEdge: ResolverTypeWrapper<Omit<DoubtEdge, 'node'> & { node: ResolversTypes['Doubt'] }>;
  DoubtEvent: ResolverTypeWrapper<DoubtEventModel>;
  DoubtEventType: DoubtEventType;
  DoubtOutcome: DoubtOutcome;
  DoubtQueue: DoubtQueue;
  DoubtReason: DoubtReason;
  DoubtStep: DoubtStep;
  DoubtWithdrawReason: DoubtWithdrawReason;
  DoubtedEntry: ResolverTypeWrapper<DoubtedEntryModel>;
  Draft: ResolverTypeWrapper<DraftModel>;
  EditionStanding: EditionStanding;
  EndOfficeInput: EndOfficeInput;
  EndOfficePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndOfficePayload']>;
  EndOfficeSuccess: ResolverTypeWrapper<Omit<EndOfficeSuccess, 'maker'> & { maker: ResolversTypes['Maker'] }>;
  EndRoleInput: EndRoleInput;
  EndRolePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndRolePayload']>;
  EndRoleSuccess: ResolverTypeWrapper<Omit<EndRoleSuccess, 'person'> & { person: ResolversTypes['Person'] }>;
  EntryBasis: ResolverTypeWrapper<EntryBasis>;
  EntrySuspensionReason: EntrySuspensionReason;
  EntryTask: EntryTask;
  EvaluateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EvaluateResult']>;
  EvaluatedQuestion: ResolverTypeWrapper<EvaluatedQuestion>;
  Evaluation: ResolverTypeWrapper<Omit<Evaluation, 'clausesTrue' | 'clausesUnknown' | 'evidenceRequired' | 'findings' | 'information' | 'missing' | 'policies' | 'screens'> & { clausesTrue: Array<ResolversTypes['Clause']>, clausesUnknown: Array<ResolversTypes['Clause']>, evidenceRequired: Array<ResolversTypes['EvidenceDemand']>, findings: Array<ResolversTypes['ClauseFinding']>, information: Array<ResolversTypes['ClauseFinding']>, missing: Array<ResolversTypes['Parameter']>, policies: Array<ResolversTypes['CitedPolicy']>, screens: Array<ResolversTypes['ClauseFinding']> }>;
  EvaluationStatement: ResolverTypeWrapper<EvaluationStatement>;
  EvidenceDemand: ResolverTypeWrapper<Omit<EvidenceDemand, 'clause' | 'parameter'> & { clause: ResolversTypes['Clause'], parameter: ResolversTypes['Parameter'] }>;
  EvidenceFile: ResolverTypeWrapper<EvidenceFileModel>;
  FactInput: FactInput;
  FileChecklistInput: FileChecklistInput;
  FileChecklistPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileChecklistPayload']>;
  FileChecklistSuccess: ResolverTypeWrapper<Omit<FileChecklistSuccess, 'maker'> & { maker: ResolversTypes['Maker'] }>;
  FileInput: FileInput;
  FileState: FileState;
  FiledChecklist: ResolverTypeWrapper<FiledChecklist>;
  Finding: ResolverTypeWrapper<FindingModel>;
  FindingCount: ResolverTypeWrapper<FindingCount>;
  FindingInput: FindingInput;
  FindingStep: ResolverTypeWrapper<Omit<FindingStep, 'clause' | 'parameter'> & { clause?: Maybe<ResolversTypes['Clause']>, parameter?: Maybe<ResolversTypes['Parameter']> }>;
  FindingStepKind: FindingStepKind;
  GivenAnswer: ResolverTypeWrapper<GivenAnswer>;
  GivenAnswerInput: GivenAnswerInput;
  GrantExtensionInput: GrantExtensionInput;
  GrantExtensionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantExtensionPayload']>;
  GrantExtensionSuccess: ResolverTypeWrapper<Omit<GrantExtensionSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantRolePayload']>;
  GrantRoleSuccess: ResolverTypeWrapper<Omit<GrantRoleSuccess, 'person'> & { person: ResolversTypes['Person'] }>;
  GuidanceArticle: ResolverTypeWrapper<GuidanceArticleModel>;
  GuidanceEdition: ResolverTypeWrapper<GuidanceEdition>;
  GuidanceSector: ResolverTypeWrapper<GuidanceSectorModel>;
  HandBackDoubtInput: HandBackDoubtInput;
  HandBackDoubtPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandBackDoubtPayload']>;
  HandBackDoubtSuccess: ResolverTypeWrapper<Omit<HandBackDoubtSuccess, 'doubt'> & { doubt: ResolversTypes['Doubt'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImpactOutcome: ImpactOutcome;
  ImpactSample: ResolverTypeWrapper<ImpactSampleModel>;
  InformationAnswer: ResolverTypeWrapper<InformationAnswerModel>;
  InformationRequest: ResolverTypeWrapper<InformationRequestModel>;
  InspectRowsInput: InspectRowsInput;
  InspectRowsPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InspectRowsPayload']>;
  InspectRowsSuccess: ResolverTypeWrapper<Omit<InspectRowsSuccess, 'submission'> & { submission: ResolversTypes['ListSubmission'] }>;
  InspectedRange: InspectedRange;
  InspectionProgress: ResolverTypeWrapper<InspectionProgress>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvoiceCheck: ResolverTypeWrapper<InvoiceCheck>;
  ItemInput: ItemInput;
  ItemKind: ItemKind;
  Judgment: ResolverTypeWrapper<JudgmentModel>;
  JudgmentInput: JudgmentInput;
  KeepSelfJudgmentInput: KeepSelfJudgmentInput;
  KeepSelfJudgmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepSelfJudgmentPayload']>;
  KeepSelfJudgmentSuccess: ResolverTypeWrapper<Omit<KeepSelfJudgmentSuccess, 'selfJudgment'> & { selfJudgment: ResolversTypes['SelfJudgment'] }>;
  LawChange: ResolverTypeWrapper<LawChangeModel>;
  LeafProof: ResolverTypeWrapper<LeafProof>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  LegalDate: ResolverTypeWrapper<Scalars['LegalDate']['output']>;
  Letter: ResolverTypeWrapper<LetterModel>;
  LimitOperator: LimitOperator;
  LinkReferredRowInput: LinkReferredRowInput;
  LinkReferredRowPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkReferredRowPayload']>;
  LinkReferredRowSuccess: ResolverTypeWrapper<Omit<LinkReferredRowSuccess, 'submission'> & { submission: ResolversTypes['ListSubmission'] }>;
  ListBlockReason: ListBlockReason;
  ListLogCheck: ResolverTypeWrapper<ListLogCheckModel>;
  ListNumber: ResolverTypeWrapper<ListNumberModel>;
  ListRelease: ResolverTypeWrapper<ListReleaseModel>;
  ListReleaseAction: ListReleaseAction;
  ListReleaseEvent: ResolverTypeWrapper<ListReleaseEventModel>;
  ListReleaseEventType: ListReleaseEventType;
  ListReleaseKind: ListReleaseKind;
  ListReleaseStep: ListReleaseStep;
  ListSubmission: ResolverTypeWrapper<ListSubmissionModel>;
  ListSubmissionConnection: ResolverTypeWrapper<Omit<ListSubmissionConnection, 'edges'> & { edges: Array<ResolversTypes['ListSubmissionEdge']> }>;
  ListSubmissionEdge: ResolverTypeWrapper<Omit<ListSubmissionEdge, 'node'> & { node: ResolversTypes['ListSubmission'] }>;
  ListedChange: ResolverTypeWrapper<ListedChangeModel>;
  ListedChangeKind: ListedChangeKind;
  ListedEntriesWaiting: ResolverTypeWrapper<Omit<ListedEntriesWaiting, 'entries'> & { entries: Array<ResolversTypes['ListedEntry']> }>;
  ListedEntry: ResolverTypeWrapper<ListedEntryModel>;
  ListedEntryAction: ListedEntryAction;
  ListedEntryChange: ResolverTypeWrapper<ListedEntryChangeModel>;
  ListedStanding: ListedStanding;
  LookupAnswer: ResolverTypeWrapper<LookupAnswerModel>;
  LookupEntry: ResolverTypeWrapper<LookupEntryModel>;
  LookupMatch: LookupMatch;
  LookupReason: LookupReason;
  LookupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LookupResult']>;
  LookupVerdict: LookupVerdict;
  LotOutcome: LotOutcome;
  Maker: ResolverTypeWrapper<MakerModel>;
  MakerAction: MakerAction;
  MakerName: ResolverTypeWrapper<MakerName>;
  MakerNameKind: MakerNameKind;
  MakerOffice: MakerOffice;
  MakerOfficer: ResolverTypeWrapper<Omit<MakerOfficer, 'person'> & { person: ResolversTypes['Person'] }>;
  MakerSuspension: ResolverTypeWrapper<MakerSuspension>;
  MemberClass: MemberClass;
  MemberPrice: ResolverTypeWrapper<MemberPrice>;
  ModifyJudgmentInput: ModifyJudgmentInput;
  ModifyJudgmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ModifyJudgmentPayload']>;
  ModifyJudgmentSuccess: ResolverTypeWrapper<Omit<ModifyJudgmentSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameOfficerInput: NameOfficerInput;
  NameOfficerPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NameOfficerPayload']>;
  NameOfficerSuccess: ResolverTypeWrapper<Omit<NameOfficerSuccess, 'maker'> & { maker: ResolversTypes['Maker'] }>;
  NearNumber: ResolverTypeWrapper<NearNumber>;
  Nearness: Nearness;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NomineeInput: NomineeInput;
  NotAssigned: ResolverTypeWrapper<NotAssigned>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Notice: ResolverTypeWrapper<Omit<Notice, 'case' | 'event'> & { case: ResolversTypes['Case'], event: ResolversTypes['CaseEvent'] }>;
  NumberList: NumberList;
  NumberProblem: ResolverTypeWrapper<NumberProblem>;
  NumberProblemCode: NumberProblemCode;
  NumberReading: ResolverTypeWrapper<Omit<NumberReading, 'number'> & { number?: Maybe<ResolversTypes['ListNumber']> }>;
  Obstacle: Obstacle;
  OfferCertifiedItemInput: OfferCertifiedItemInput;
  OfferCertifiedItemPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferCertifiedItemPayload']>;
  OfferCertifiedItemSuccess: ResolverTypeWrapper<Omit<OfferCertifiedItemSuccess, 'submission'> & { submission: ResolversTypes['ListSubmission'] }>;
  OfferedAnswer: ResolverTypeWrapper<OfferedAnswer>;
  OpenConsultationInput: OpenConsultationInput;
  OpenConsultationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenConsultationPayload']>;
  OpenConsultationSuccess: ResolverTypeWrapper<Omit<OpenConsultationSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  OrdinancePlace: ResolverTypeWrapper<OrdinancePlace>;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PanelVote: ResolverTypeWrapper<PanelVoteModel>;
  Parameter: ResolverTypeWrapper<ParameterModel>;
  ParameterChoice: ResolverTypeWrapper<ParameterChoice>;
  ParameterType: ParameterType;
  PartNumberUnreadable: ResolverTypeWrapper<PartNumberUnreadable>;
  Person: ResolverTypeWrapper<PersonModel>;
  Policy: ResolverTypeWrapper<PolicyModel>;
  PolicyDecision: ResolverTypeWrapper<PolicyDecisionModel>;
  Problem: ResolverTypeWrapper<Problem>;
  ProgrammeAssessment: ResolverTypeWrapper<ProgrammeAssessmentModel>;
  ProposeAmendmentInput: ProposeAmendmentInput;
  ProposeAmendmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeAmendmentPayload']>;
  ProposeAmendmentSuccess: ResolverTypeWrapper<Omit<ProposeAmendmentSuccess, 'amendment'> & { amendment: ResolversTypes['Amendment'] }>;
  ProposeRevocationInput: ProposeRevocationInput;
  ProposeRevocationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeRevocationPayload']>;
  ProposeRevocationSuccess: ResolverTypeWrapper<Omit<ProposeRevocationSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  ProposeSummaryTermInput: ProposeSummaryTermInput;
  ProposeSummaryTermPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeSummaryTermPayload']>;
  ProposeSummaryTermSuccess: ResolverTypeWrapper<Omit<ProposeSummaryTermSuccess, 'term'> & { term: ResolversTypes['SummaryTerm'] }>;
  ProposedRevocation: ResolverTypeWrapper<Omit<ProposedRevocation, 'by'> & { by?: Maybe<ResolversTypes['Person']> }>;
  PublishedList: ResolverTypeWrapper<PublishedList>;
  Purchase: ResolverTypeWrapper<PurchaseModel>;
  PurchaseGuidanceInput: PurchaseGuidanceInput;
  PurchaseGuidancePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PurchaseGuidancePayload']>;
  PurchaseGuidanceSuccess: ResolverTypeWrapper<Omit<PurchaseGuidanceSuccess, 'purchase'> & { purchase: ResolversTypes['Purchase'] }>;
  PurchaseSheetInput: PurchaseSheetInput;
  PurchaseSheetPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PurchaseSheetPayload']>;
  PurchaseSheetSuccess: ResolverTypeWrapper<Omit<PurchaseSheetSuccess, 'purchase'> & { purchase: ResolversTypes['Purchase'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueCount: ResolverTypeWrapper<QueueCount>;
  RaiseDoubtInput: RaiseDoubtInput;
  RaiseDoubtPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseDoubtPayload']>;
  RaiseDoubtSuccess: ResolverTypeWrapper<Omit<RaiseDoubtSuccess, 'doubt'> & { doubt: ResolversTypes['Doubt'] }>;
  ReasonCode: ReasonCode;
  Receipt: ResolverTypeWrapper<Receipt>;
  RecordConsultationInput: RecordConsultationInput;
  RecordConsultationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordConsultationPayload']>;
  RecordConsultationSuccess: ResolverTypeWrapper<Omit<RecordConsultationSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  RecordFirstVerificationInput: RecordFirstVerificationInput;
  RecordFirstVerificationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFirstVerificationPayload']>;
  RecordFirstVerificationSuccess: ResolverTypeWrapper<Omit<RecordFirstVerificationSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  RecordMakerNameInput: RecordMakerNameInput;
  RecordMakerNamePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMakerNamePayload']>;
  RecordMakerNameSuccess: ResolverTypeWrapper<Omit<RecordMakerNameSuccess, 'maker'> & { maker: ResolversTypes['Maker'] }>;
  RecordMemberClassInput: RecordMemberClassInput;
  RecordMemberClassPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMemberClassPayload']>;
  RecordMemberClassSuccess: ResolverTypeWrapper<Omit<RecordMemberClassSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  ReexaminationReason: ReexaminationReason;
  ReferRowInput: ReferRowInput;
  ReferRowPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferRowPayload']>;
  ReferRowSuccess: ResolverTypeWrapper<Omit<ReferRowSuccess, 'submission'> & { submission: ResolversTypes['ListSubmission'] }>;
  ReferredRow: ResolverTypeWrapper<ReferredRow>;
  RefusedByRule: ResolverTypeWrapper<RefusedByRule>;
  Regime: Regime;
  RegisterProgrammeInput: RegisterProgrammeInput;
  RegisterProgrammePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterProgrammePayload']>;
  RegisterProgrammeSuccess: ResolverTypeWrapper<Omit<RegisterProgrammeSuccess, 'maker'> & { maker: ResolversTypes['Maker'] }>;
  RegulationVersion: ResolverTypeWrapper<RegulationVersion>;
  ReleaseBlock: ResolverTypeWrapper<ReleaseBlock>;
  ReleasedTable: ResolverTypeWrapper<ReleasedTable>;
  ReplaceVerifierInput: ReplaceVerifierInput;
  ReplaceVerifierPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceVerifierPayload']>;
  ReplaceVerifierSuccess: ResolverTypeWrapper<Omit<ReplaceVerifierSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  RequestInformationInput: RequestInformationInput;
  RequestInformationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestInformationPayload']>;
  RequestInformationSuccess: ResolverTypeWrapper<Omit<RequestInformationSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  RequestReexaminationInput: RequestReexaminationInput;
  RequestReexaminationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReexaminationPayload']>;
  RequestReexaminationSuccess: ResolverTypeWrapper<Omit<RequestReexaminationSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  RequestStatus: RequestStatus;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestUploadPayload']>;
  RequestUploadSuccess: ResolverTypeWrapper<RequestUploadSuccess>;
  ResubmitCaseInput: ResubmitCaseInput;
  ResubmitCasePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResubmitCasePayload']>;
  ResubmitCaseSuccess: ResolverTypeWrapper<Omit<ResubmitCaseSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  ResumeEntryInput: ResumeEntryInput;
  ResumeEntryPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeEntryPayload']>;
  ResumeEntrySuccess: ResolverTypeWrapper<Omit<ResumeEntrySuccess, 'release'> & { release: ResolversTypes['ListRelease'] }>;
  ResumeMakerInput: ResumeMakerInput;
  ResumeMakerPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeMakerPayload']>;
  ResumeMakerSuccess: ResolverTypeWrapper<Omit<ResumeMakerSuccess, 'maker'> & { maker: ResolversTypes['Maker'] }>;
  ResumptionReason: ResumptionReason;
  ReturnForCompletionInput: ReturnForCompletionInput;
  ReturnForCompletionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnForCompletionPayload']>;
  ReturnForCompletionSuccess: ResolverTypeWrapper<Omit<ReturnForCompletionSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  ReturnJudgmentInput: ReturnJudgmentInput;
  ReturnJudgmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnJudgmentPayload']>;
  ReturnJudgmentSuccess: ResolverTypeWrapper<Omit<ReturnJudgmentSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  ReturnReason: ReturnReason;
  ReturnTableInput: ReturnTableInput;
  ReturnTablePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnTablePayload']>;
  ReturnTableSuccess: ResolverTypeWrapper<Omit<ReturnTableSuccess, 'submission'> & { submission: ResolversTypes['ListSubmission'] }>;
  RevocationReason: RevocationReason;
  Role: Role;
  RowClearance: RowClearance;
  RowDisagreement: RowDisagreement;
  RowRange: ResolverTypeWrapper<RowRange>;
  RowReferral: RowReferral;
  RowStanding: RowStanding;
  RunImpactInput: RunImpactInput;
  RunImpactPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunImpactPayload']>;
  RunImpactSuccess: ResolverTypeWrapper<Omit<RunImpactSuccess, 'amendment'> & { amendment: ResolversTypes['Amendment'] }>;
  SamePerson: ResolverTypeWrapper<SamePerson>;
  SamplingPlan: ResolverTypeWrapper<SamplingPlan>;
  SaveDraftInput: SaveDraftInput;
  SaveDraftPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveDraftPayload']>;
  SaveDraftSuccess: ResolverTypeWrapper<Omit<SaveDraftSuccess, 'draft'> & { draft: ResolversTypes['Draft'] }>;
  Seat: Seat;
  SelfJudgment: ResolverTypeWrapper<SelfJudgmentModel>;
  Sheet: ResolverTypeWrapper<Omit<Sheet, 'questions'> & { questions: Array<ResolversTypes['SheetQuestion']> }>;
  SheetAnswer: ResolverTypeWrapper<SheetAnswer>;
  SheetAnswerInput: SheetAnswerInput;
  SheetAnswerKind: SheetAnswerKind;
  SheetAspect: SheetAspect;
  SheetChoice: ResolverTypeWrapper<SheetChoice>;
  SheetDifference: ResolverTypeWrapper<Omit<SheetDifference, 'clausesAfter' | 'clausesBefore'> & { clausesAfter: Array<ResolversTypes['Clause']>, clausesBefore: Array<ResolversTypes['Clause']> }>;
  SheetDifferenceKind: SheetDifferenceKind;
  SheetEdition: ResolverTypeWrapper<SheetEdition>;
  SheetEvaluation: ResolverTypeWrapper<SheetEvaluationModel>;
  SheetForm: ResolverTypeWrapper<SheetForm>;
  SheetMigration: ResolverTypeWrapper<Omit<SheetMigration, 'differences'> & { differences: Array<ResolversTypes['SheetDifference']> }>;
  SheetQuestion: ResolverTypeWrapper<Omit<SheetQuestion, 'clauses'> & { clauses: Array<ResolversTypes['Clause']> }>;
  SheetQuestionState: SheetQuestionState;
  SheetSection: ResolverTypeWrapper<SheetSection>;
  SheetSector: ResolverTypeWrapper<SheetSector>;
  SheetStatement: ResolverTypeWrapper<SheetStatement>;
  SignJudgmentInput: SignJudgmentInput;
  SignJudgmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignJudgmentPayload']>;
  SignJudgmentSuccess: ResolverTypeWrapper<Omit<SignJudgmentSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  SignOffJudgmentInput: SignOffJudgmentInput;
  SignOffJudgmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOffJudgmentPayload']>;
  SignOffJudgmentSuccess: ResolverTypeWrapper<Omit<SignOffJudgmentSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  Signature: ResolverTypeWrapper<SignatureModel>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StandingCounts: ResolverTypeWrapper<StandingCounts>;
  Step: Step;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectImpact: ResolverTypeWrapper<SubjectImpactModel>;
  SubjectKind: SubjectKind;
  Submission: ResolverTypeWrapper<SubmissionModel>;
  SubmissionAction: SubmissionAction;
  SubmissionEvent: ResolverTypeWrapper<SubmissionEventModel>;
  SubmissionEventType: SubmissionEventType;
  SubmissionProgress: ResolverTypeWrapper<SubmissionProgress>;
  SubmissionRelease: ResolverTypeWrapper<SubmissionRelease>;
  SubmissionStep: SubmissionStep;
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitApplicationPayload']>;
  SubmitApplicationSuccess: ResolverTypeWrapper<Omit<SubmitApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  SubmitTableInput: SubmitTableInput;
  SubmitTablePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitTablePayload']>;
  SubmitTableSuccess: ResolverTypeWrapper<Omit<SubmitTableSuccess, 'submission'> & { submission: ResolversTypes['ListSubmission'] }>;
  SubmittedRow: ResolverTypeWrapper<SubmittedRowModel>;
  SubmittedRowPage: ResolverTypeWrapper<Omit<SubmittedRowPage, 'rows'> & { rows: Array<ResolversTypes['SubmittedRow']> }>;
  SummaryTerm: ResolverTypeWrapper<SummaryTermModel>;
  SuspendEntryInput: SuspendEntryInput;
  SuspendEntryPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendEntryPayload']>;
  SuspendEntrySuccess: ResolverTypeWrapper<Omit<SuspendEntrySuccess, 'release'> & { release: ResolversTypes['ListRelease'] }>;
  SuspendMakerInput: SuspendMakerInput;
  SuspendMakerPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendMakerPayload']>;
  SuspendMakerSuccess: ResolverTypeWrapper<Omit<SuspendMakerSuccess, 'maker'> & { maker: ResolversTypes['Maker'] }>;
  SuspensionReason: SuspensionReason;
  TableApproval: ResolverTypeWrapper<Omit<TableApproval, 'by'> & { by: ResolversTypes['Person'] }>;
  TableRefusal: ResolverTypeWrapper<TableRefusal>;
  TableRefusalCode: TableRefusalCode;
  TableReturnReason: TableReturnReason;
  TableWithdrawReason: TableWithdrawReason;
  TakeBackReleaseInput: TakeBackReleaseInput;
  TakeBackReleasePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeBackReleasePayload']>;
  TakeBackReleaseSuccess: ResolverTypeWrapper<Omit<TakeBackReleaseSuccess, 'release'> & { release: ResolversTypes['ListRelease'] }>;
  TakeBackSubmissionInput: TakeBackSubmissionInput;
  TakeBackSubmissionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeBackSubmissionPayload']>;
  TakeBackSubmissionSuccess: ResolverTypeWrapper<Omit<TakeBackSubmissionSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  TakeDoubtInput: TakeDoubtInput;
  TakeDoubtPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeDoubtPayload']>;
  TakeDoubtSuccess: ResolverTypeWrapper<Omit<TakeDoubtSuccess, 'doubt'> & { doubt: ResolversTypes['Doubt'] }>;
  Turn: ResolverTypeWrapper<Omit<Turn, 'people'> & { people: Array<ResolversTypes['Person']> }>;
  TurnOf: TurnOf;
  Ulid: ResolverTypeWrapper<Scalars['Ulid']['output']>;
  ValidationFailed: ResolverTypeWrapper<ValidationFailed>;
  Verdict: Verdict;
  VerifiedJudgmentInput: VerifiedJudgmentInput;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  VoteInPanelInput: VoteInPanelInput;
  VoteInPanelPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoteInPanelPayload']>;
  VoteInPanelSuccess: ResolverTypeWrapper<Omit<VoteInPanelSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  WithdrawAmendmentInput: WithdrawAmendmentInput;
  WithdrawAmendmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAmendmentPayload']>;
  WithdrawAmendmentSuccess: ResolverTypeWrapper<Omit<WithdrawAmendmentSuccess, 'amendment'> & { amendment: ResolversTypes['Amendment'] }>;
  WithdrawCaseInput: WithdrawCaseInput;
  WithdrawCasePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCasePayload']>;
  WithdrawCaseSuccess: ResolverTypeWrapper<Omit<WithdrawCaseSuccess, 'case' | 'command'> & { case: ResolversTypes['Case'], command: ResolversTypes['Command'] }>;
  WithdrawDoubtInput: WithdrawDoubtInput;
  WithdrawDoubtPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawDoubtPayload']>;
  WithdrawDoubtSuccess: ResolverTypeWrapper<Omit<WithdrawDoubtSuccess, 'doubt'> & { doubt: ResolversTypes['Doubt'] }>;
  WithdrawEntryInput: WithdrawEntryInput;
  WithdrawEntryPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawEntryPayload']>;
  WithdrawEntrySuccess: ResolverTypeWrapper<Omit<WithdrawEntrySuccess, 'release'> & { release: ResolversTypes['ListRelease'] }>;
  WithdrawReason: WithdrawReason;
  WithdrawTableInput: WithdrawTableInput;
  WithdrawTablePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawTablePayload']>;
  WithdrawTableSuccess: ResolverTypeWrapper<Omit<WithdrawTableSuccess, 'submission'> & { submission: ResolversTypes['ListSubmission'] }>;
  WithdrawalReason: WithdrawalReason;
  WrongStep: ResolverTypeWrapper<WrongStep>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptAssignmentInput: AcceptAssignmentInput;
  AcceptAssignmentPayload: ResolversUnionTypes<ResolversParentTypes>['AcceptAssignmentPayload'];
  AcceptAssignmentSuccess: Omit<AcceptAssignmentSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  AcceptCaseInput: AcceptCaseInput;
  AcceptCasePayload: ResolversUnionTypes<ResolversParentTypes>['AcceptCasePayload'];
  AcceptCaseSuccess: Omit<AcceptCaseSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  AdmitMakerInput: AdmitMakerInput;
  AdmitMakerPayload: ResolversUnionTypes<ResolversParentTypes>['AdmitMakerPayload'];
  AdmitMakerSuccess: Omit<AdmitMakerSuccess, 'maker'> & { maker: ResolversParentTypes['Maker'] };
  AllowedAction: AllowedAction;
  Amendment: AmendmentModel;
  AmendmentDifference: AmendmentDifference;
  AmendmentEvent: AmendmentEventModel;
  AmendmentProgress: AmendmentProgress;
  AnswerDoubtInput: AnswerDoubtInput;
  AnswerDoubtPayload: ResolversUnionTypes<ResolversParentTypes>['AnswerDoubtPayload'];
  AnswerDoubtSuccess: Omit<AnswerDoubtSuccess, 'doubt'> & { doubt: ResolversParentTypes['Doubt'] };
  AnswerInformationRequestInput: AnswerInformationRequestInput;
  AnswerInformationRequestPayload: ResolversUnionTypes<ResolversParentTypes>['AnswerInformationRequestPayload'];
  AnswerInformationRequestSuccess: Omit<AnswerInformationRequestSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  AnsweredSheetInput: AnsweredSheetInput;
  Application: ApplicationModel;
  AppliedImpact: AppliedImpact;
  AppointPanelInput: AppointPanelInput;
  AppointPanelPayload: ResolversUnionTypes<ResolversParentTypes>['AppointPanelPayload'];
  AppointPanelSuccess: Omit<AppointPanelSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  ApproveAmendmentInput: ApproveAmendmentInput;
  ApproveAmendmentPayload: ResolversUnionTypes<ResolversParentTypes>['ApproveAmendmentPayload'];
  ApproveAmendmentSuccess: Omit<ApproveAmendmentSuccess, 'amendment'> & { amendment: ResolversParentTypes['Amendment'] };
  ApproveRevocationInput: ApproveRevocationInput;
  ApproveRevocationPayload: ResolversUnionTypes<ResolversParentTypes>['ApproveRevocationPayload'];
  ApproveRevocationSuccess: Omit<ApproveRevocationSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  ApproveSummaryTermInput: ApproveSummaryTermInput;
  ApproveSummaryTermPayload: ResolversUnionTypes<ResolversParentTypes>['ApproveSummaryTermPayload'];
  ApproveSummaryTermSuccess: Omit<ApproveSummaryTermSuccess, 'term'> & { term: ResolversParentTypes['SummaryTerm'] };
  ApproveTableInput: ApproveTableInput;
  ApproveTablePayload: ResolversUnionTypes<ResolversParentTypes>['ApproveTablePayload'];
  ApproveTableSuccess: Omit<ApproveTableSuccess, 'submission'> & { submission: ResolversParentTypes['ListSubmission'] };
  AskExtensionInput: AskExtensionInput;
  AskExtensionPayload: ResolversUnionTypes<ResolversParentTypes>['AskExtensionPayload'];
  AskExtensionSuccess: Omit<AskExtensionSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  AskReleaseInput: AskReleaseInput;
  AskReleasePayload: ResolversUnionTypes<ResolversParentTypes>['AskReleasePayload'];
  AskReleaseSuccess: Omit<AskReleaseSuccess, 'release'> & { release: ResolversParentTypes['ListRelease'] };
  AssessProgrammeInput: AssessProgrammeInput;
  AssessProgrammePayload: ResolversUnionTypes<ResolversParentTypes>['AssessProgrammePayload'];
  AssessProgrammeSuccess: Omit<AssessProgrammeSuccess, 'maker'> & { maker: ResolversParentTypes['Maker'] };
  AssignVerifiersInput: AssignVerifiersInput;
  AssignVerifiersPayload: ResolversUnionTypes<ResolversParentTypes>['AssignVerifiersPayload'];
  AssignVerifiersSuccess: Omit<AssignVerifiersSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  Assignment: AssignmentModel;
  Boolean: Scalars['Boolean']['output'];
  CancelConsultationInput: CancelConsultationInput;
  CancelConsultationPayload: ResolversUnionTypes<ResolversParentTypes>['CancelConsultationPayload'];
  CancelConsultationSuccess: Omit<CancelConsultationSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  Candidate: Omit<Candidate, 'person'> & { person: ResolversParentTypes['Person'] };
  Case: CaseModel;
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['CaseEdge']> };
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseEvent: CaseEventModel;
  CaseEventConnection: Omit<CaseEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['CaseEventEdge']> };
  CaseEventEdge: Omit<CaseEventEdge, 'node'> & { node: ResolversParentTypes['CaseEvent'] };
  CellSuggestion: CellSuggestion;
  Certificate: CertificateModel;
  CertificateRevocation: CertificateRevocation;
  CheckListLogInput: CheckListLogInput;
  CheckListLogPayload: ResolversUnionTypes<ResolversParentTypes>['CheckListLogPayload'];
  CheckListLogSuccess: Omit<CheckListLogSuccess, 'check'> & { check?: Maybe<ResolversParentTypes['ListLogCheck']> };
  CitedPolicy: Omit<CitedPolicy, 'decision' | 'policy'> & { decision: ResolversParentTypes['PolicyDecision'], policy: ResolversParentTypes['Policy'] };
  Clause: ClauseModel;
  ClauseDifference: ClauseDifferenceModel;
  ClauseFinding: Omit<ClauseFinding, 'clause' | 'missing' | 'steps'> & { clause: ResolversParentTypes['Clause'], missing: Array<ResolversParentTypes['Parameter']>, steps: Array<ResolversParentTypes['FindingStep']> };
  ClauseLimit: Omit<ClauseLimit, 'parameter'> & { parameter: ResolversParentTypes['Parameter'] };
  CloseInformationRequestInput: CloseInformationRequestInput;
  CloseInformationRequestPayload: ResolversUnionTypes<ResolversParentTypes>['CloseInformationRequestPayload'];
  CloseInformationRequestSuccess: Omit<CloseInformationRequestSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  ColumnMeaning: ColumnMeaning;
  Command: CommandModel;
  CommandIdReused: CommandIdReused;
  CommandPending: CommandPending;
  CommandSuccess: ResolversInterfaceTypes<ResolversParentTypes>['CommandSuccess'];
  ComparisonPart: ComparisonPart;
  ComparisonRow: ComparisonRow;
  ConfirmAssessmentInput: ConfirmAssessmentInput;
  ConfirmAssessmentPayload: ResolversUnionTypes<ResolversParentTypes>['ConfirmAssessmentPayload'];
  ConfirmAssessmentSuccess: Omit<ConfirmAssessmentSuccess, 'maker'> & { maker: ResolversParentTypes['Maker'] };
  ConfirmReleaseInput: ConfirmReleaseInput;
  ConfirmReleasePayload: ResolversUnionTypes<ResolversParentTypes>['ConfirmReleasePayload'];
  ConfirmReleaseSuccess: Omit<ConfirmReleaseSuccess, 'release'> & { release: ResolversParentTypes['ListRelease'] };
  ConfirmTableInput: ConfirmTableInput;
  ConfirmTablePayload: ResolversUnionTypes<ResolversParentTypes>['ConfirmTablePayload'];
  ConfirmTableSuccess: Omit<ConfirmTableSuccess, 'submission'> & { submission: ResolversParentTypes['ListSubmission'] };
  ConflictOfInterest: ConflictOfInterest;
  Consultation: ConsultationModel;
  ContentId: Scalars['ContentId']['output'];
  ControlItem: ControlItem;
  ControlRow: ControlRow;
  CorrectEntryInput: CorrectEntryInput;
  CorrectEntryPayload: ResolversUnionTypes<ResolversParentTypes>['CorrectEntryPayload'];
  CorrectEntrySuccess: Omit<CorrectEntrySuccess, 'release'> & { release: ResolversParentTypes['ListRelease'] };
  Correlation: CorrelationModel;
  CorrelationBranch: Omit<CorrelationBranch, 'children' | 'number'> & { children: Array<ResolversParentTypes['CorrelationBranch']>, number: ResolversParentTypes['ListNumber'] };
  CorrelationChange: Omit<CorrelationChange, 'after' | 'before'> & { after?: Maybe<ResolversParentTypes['Correlation']>, before?: Maybe<ResolversParentTypes['Correlation']> };
  CorrelationConnection: Omit<CorrelationConnection, 'edges' | 'nearestKnown' | 'otherDates' | 'reading'> & { edges: Array<ResolversParentTypes['CorrelationEdge']>, nearestKnown?: Maybe<ResolversParentTypes['ListNumber']>, otherDates: Array<ResolversParentTypes['Correlation']>, reading?: Maybe<ResolversParentTypes['NumberReading']> };
  CorrelationEdge: Omit<CorrelationEdge, 'node'> & { node: ResolversParentTypes['Correlation'] };
  CorrelationVersion: Omit<CorrelationVersion, 'changes'> & { changes: Array<ResolversParentTypes['CorrelationChange']> };
  CountersignJudgmentInput: CountersignJudgmentInput;
  CountersignJudgmentPayload: ResolversUnionTypes<ResolversParentTypes>['CountersignJudgmentPayload'];
  CountersignJudgmentSuccess: Omit<CountersignJudgmentSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  CriterionFinding: CriterionFinding;
  DecideRowsInput: DecideRowsInput;
  DecideRowsPayload: ResolversUnionTypes<ResolversParentTypes>['DecideRowsPayload'];
  DecideRowsSuccess: Omit<DecideRowsSuccess, 'submission'> & { submission: ResolversParentTypes['ListSubmission'] };
  DecidedRange: DecidedRange;
  DeclareInterestInput: DeclareInterestInput;
  DeclareInterestPayload: ResolversUnionTypes<ResolversParentTypes>['DeclareInterestPayload'];
  DeclareInterestSuccess: DeclareInterestSuccess;
  DeclineAssignmentInput: DeclineAssignmentInput;
  DeclineAssignmentPayload: ResolversUnionTypes<ResolversParentTypes>['DeclineAssignmentPayload'];
  DeclineAssignmentSuccess: Omit<DeclineAssignmentSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  DeclineCaseInput: DeclineCaseInput;
  DeclineCasePayload: ResolversUnionTypes<ResolversParentTypes>['DeclineCasePayload'];
  DeclineCaseSuccess: Omit<DeclineCaseSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  DeclineRevocationInput: DeclineRevocationInput;
  DeclineRevocationPayload: ResolversUnionTypes<ResolversParentTypes>['DeclineRevocationPayload'];
  DeclineRevocationSuccess: Omit<DeclineRevocationSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  DestinationCheck: DestinationCheck;
  DestinationChecks: DestinationChecks;
  DiscardDraftInput: DiscardDraftInput;
  DiscardDraftPayload: ResolversUnionTypes<ResolversParentTypes>['DiscardDraftPayload'];
  DiscardDraftSuccess: DiscardDraftSuccess;
  DomainError: ResolversInterfaceTypes<ResolversParentTypes>['DomainError'];
  Doubt: DoubtModel;
  DoubtAnswer: DoubtAnswerModel;
  DoubtConnection: Omit<DoubtConnection, 'edges'> & { edges: Array<ResolversParentTypes['DoubtEdge']> };
  DoubtEdge: Omit<DoubtEdge, 'node'> & { node: ResolversParentTypes['Doubt'] };
  DoubtEvent: DoubtEventModel;
  DoubtedEntry: DoubtedEntryModel;
  Draft: DraftModel;
  EndOfficeInput: EndOfficeInput;
  EndOfficePayload: ResolversUnionTypes<ResolversParentTypes>['EndOfficePayload'];
  EndOfficeSuccess: Omit<EndOfficeSuccess, 'maker'> & { maker: ResolversParentTypes['Maker'] };
  EndRoleInput: EndRoleInput;
  EndRolePayload: ResolversUnionTypes<ResolversParentTypes>['EndRolePayload'];
  EndRoleSuccess: Omit<EndRoleSuccess, 'person'> & { person: ResolversParentTypes['Person'] };
  EntryBasis: EntryBasis;
  EvaluateResult: ResolversUnionTypes<ResolversParentTypes>['EvaluateResult'];
  EvaluatedQuestion: EvaluatedQuestion;
  Evaluation: Omit<Evaluation, 'clausesTrue' | 'clausesUnknown' | 'evidenceRequired' | 'findings' | 'information' | 'missing' | 'policies' | 'screens'> & { clausesTrue: Array<ResolversParentTypes['Clause']>, clausesUnknown: Array<ResolversParentTypes['Clause']>, evidenceRequired: Array<ResolversParentTypes['EvidenceDemand']>, findings: Array<ResolversParentTypes['ClauseFinding']>, information: Array<ResolversParentTypes['ClauseFinding']>, missing: Array<ResolversParentTypes['Parameter']>, policies: Array<ResolversParentTypes['CitedPolicy']>, screens: Array<ResolversParentTypes['ClauseFinding']> };
  EvaluationStatement: EvaluationStatement;
  EvidenceDemand: Omit<EvidenceDemand, 'clause' | 'parameter'> & { clause: ResolversParentTypes['Clause'], parameter: ResolversParentTypes['Parameter'] };
  EvidenceFile: EvidenceFileModel;
  FactInput: FactInput;
  FileChecklistInput: FileChecklistInput;
  FileChecklistPayload: ResolversUnionTypes<ResolversParentTypes>['FileChecklistPayload'];
  FileChecklistSuccess: Omit<FileChecklistSuccess, 'maker'> & { maker: ResolversParentTypes['Maker'] };
  FileInput: FileInput;
  FiledChecklist: FiledChecklist;
  Finding: FindingModel;
  FindingCount: FindingCount;
  FindingInput: FindingInput;
  FindingStep: Omit<FindingStep, 'clause' | 'parameter'> & { clause?: Maybe<ResolversParentTypes['Clause']>, parameter?: Maybe<ResolversParentTypes['Parameter']> };
  GivenAnswer: GivenAnswer;
  GivenAnswerInput: GivenAnswerInput;
  GrantExtensionInput: GrantExtensionInput;
  GrantExtensionPayload: ResolversUnionTypes<ResolversParentTypes>['GrantExtensionPayload'];
  GrantExtensionSuccess: Omit<GrantExtensionSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolversUnionTypes<ResolversParentTypes>['GrantRolePayload'];
  GrantRoleSuccess: Omit<GrantRoleSuccess, 'person'> & { person: ResolversParentTypes['Person'] };
  GuidanceArticle: GuidanceArticleModel;
  GuidanceEdition: GuidanceEdition;
  GuidanceSector: GuidanceSectorModel;
  HandBackDoubtInput: HandBackDoubtInput;
  HandBackDoubtPayload: ResolversUnionTypes<ResolversParentTypes>['HandBackDoubtPayload'];
  HandBackDoubtSuccess: Omit<HandBackDoubtSuccess, 'doubt'> & { doubt: ResolversParentTypes['Doubt'] };
  ID: Scalars['ID']['output'];
  ImpactSample: ImpactSampleModel;
  InformationAnswer: InformationAnswerModel;
  InformationRequest: InformationRequestModel;
  InspectRowsInput: InspectRowsInput;
  InspectRowsPayload: ResolversUnionTypes<ResolversParentTypes>['InspectRowsPayload'];
  InspectRowsSuccess: Omit<InspectRowsSuccess, 'submission'> & { submission: ResolversParentTypes['ListSubmission'] };
  InspectedRange: InspectedRange;
  InspectionProgress: InspectionProgress;
  Instant: Scalars['Instant']['output'];
  Int: Scalars['Int']['output'];
  InvoiceCheck: InvoiceCheck;
  ItemInput: ItemInput;
  Judgment: JudgmentModel;
  JudgmentInput: JudgmentInput;
  KeepSelfJudgmentInput: KeepSelfJudgmentInput;
  KeepSelfJudgmentPayload: ResolversUnionTypes<ResolversParentTypes>['KeepSelfJudgmentPayload'];
  KeepSelfJudgmentSuccess: Omit<KeepSelfJudgmentSuccess, 'selfJudgment'> & { selfJudgment: ResolversParentTypes['SelfJudgment'] };
  LawChange: LawChangeModel;
  LeafProof: LeafProof;
  LeftOut: LeftOut;
  LegalDate: Scalars['LegalDate']['output'];
  Letter: LetterModel;
  LinkReferredRowInput: LinkReferredRowInput;
  LinkReferredRowPayload: ResolversUnionTypes<ResolversParentTypes>['LinkReferredRowPayload'];
  LinkReferredRowSuccess: Omit<LinkReferredRowSuccess, 'submission'> & { submission: ResolversParentTypes['ListSubmission'] };
  ListLogCheck: ListLogCheckModel;
  ListNumber: ListNumberModel;
  ListRelease: ListReleaseModel;
  ListReleaseEvent: ListReleaseEventModel;
  ListSubmission: ListSubmissionModel;
  ListSubmissionConnection: Omit<ListSubmissionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ListSubmissionEdge']> };
  ListSubmissionEdge: Omit<ListSubmissionEdge, 'node'> & { node: ResolversParentTypes['ListSubmission'] };
  ListedChange: ListedChangeModel;
  ListedEntriesWaiting: Omit<ListedEntriesWaiting, 'entries'> & { entries: Array<ResolversParentTypes['ListedEntry']> };
  ListedEntry: ListedEntryModel;
  ListedEntryChange: ListedEntryChangeModel;
  LookupAnswer: LookupAnswerModel;
  LookupEntry: LookupEntryModel;
  LookupResult: ResolversUnionTypes<ResolversParentTypes>['LookupResult'];
  Maker: MakerModel;
  MakerName: MakerName;
  MakerOfficer: Omit<MakerOfficer, 'person'> & { person: ResolversParentTypes['Person'] };
  MakerSuspension: MakerSuspension;
  MemberPrice: MemberPrice;
  ModifyJudgmentInput: ModifyJudgmentInput;
  ModifyJudgmentPayload: ResolversUnionTypes<ResolversParentTypes>['ModifyJudgmentPayload'];
  ModifyJudgmentSuccess: Omit<ModifyJudgmentSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  Mutation: Record<PropertyKey, never>;
  NameOfficerInput: NameOfficerInput;
  NameOfficerPayload: ResolversUnionTypes<ResolversParentTypes>['NameOfficerPayload'];
  NameOfficerSuccess: Omit<NameOfficerSuccess, 'maker'> & { maker: ResolversParentTypes['Maker'] };
  NearNumber: NearNumber;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NomineeInput: NomineeInput;
  NotAssigned: NotAssigned;
  NotFound: NotFound;
  Notice: Omit<Notice, 'case' | 'event'> & { case: ResolversParentTypes['Case'], event: ResolversParentTypes['CaseEvent'] };
  NumberProblem: NumberProblem;
  NumberReading: Omit<NumberReading, 'number'> & { number?: Maybe<ResolversParentTypes['ListNumber']> };
  OfferCertifiedItemInput: OfferCertifiedItemInput;
  OfferCertifiedItemPayload: ResolversUnionTypes<ResolversParentTypes>['OfferCertifiedItemPayload'];
  OfferCertifiedItemSuccess: Omit<OfferCertifiedItemSuccess, 'submission'> & { submission: ResolversParentTypes['ListSubmission'] };
  OfferedAnswer: OfferedAnswer;
  OpenConsultationInput: OpenConsultationInput;
  OpenConsultationPayload: ResolversUnionTypes<ResolversParentTypes>['OpenConsultationPayload'];
  OpenConsultationSuccess: Omit<OpenConsultationSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  OrdinancePlace: OrdinancePlace;
  Organisation: OrganisationModel;
  PageInfo: PageInfo;
  PanelVote: PanelVoteModel;
  Parameter: ParameterModel;
  ParameterChoice: ParameterChoice;
  PartNumberUnreadable: PartNumberUnreadable;
  Person: PersonModel;
  Policy: PolicyModel;
  PolicyDecision: PolicyDecisionModel;
  Problem: Problem;
  ProgrammeAssessment: ProgrammeAssessmentModel;
  ProposeAmendmentInput: ProposeAmendmentInput;
  ProposeAmendmentPayload: ResolversUnionTypes<ResolversParentTypes>['ProposeAmendmentPayload'];
  ProposeAmendmentSuccess: Omit<ProposeAmendmentSuccess, 'amendment'> & { amendment: ResolversParentTypes['Amendment'] };
  ProposeRevocationInput: ProposeRevocationInput;
  ProposeRevocationPayload: ResolversUnionTypes<ResolversParentTypes>['ProposeRevocationPayload'];
  ProposeRevocationSuccess: Omit<ProposeRevocationSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  ProposeSummaryTermInput: ProposeSummaryTermInput;
  ProposeSummaryTermPayload: ResolversUnionTypes<ResolversParentTypes>['ProposeSummaryTermPayload'];
  ProposeSummaryTermSuccess: Omit<ProposeSummaryTermSuccess, 'term'> & { term: ResolversParentTypes['SummaryTerm'] };
  ProposedRevocation: Omit<ProposedRevocation, 'by'> & { by?: Maybe<ResolversParentTypes['Person']> };
  PublishedList: PublishedList;
  Purchase: PurchaseModel;
  PurchaseGuidanceInput: PurchaseGuidanceInput;
  PurchaseGuidancePayload: ResolversUnionTypes<ResolversParentTypes>['PurchaseGuidancePayload'];
  PurchaseGuidanceSuccess: Omit<PurchaseGuidanceSuccess, 'purchase'> & { purchase: ResolversParentTypes['Purchase'] };
  PurchaseSheetInput: PurchaseSheetInput;
  PurchaseSheetPayload: ResolversUnionTypes<ResolversParentTypes>['PurchaseSheetPayload'];
  PurchaseSheetSuccess: Omit<PurchaseSheetSuccess, 'purchase'> & { purchase: ResolversParentTypes['Purchase'] };
  Query: Record<PropertyKey, never>;
  QueueCount: QueueCount;
  RaiseDoubtInput: RaiseDoubtInput;
  RaiseDoubtPayload: ResolversUnionTypes<ResolversParentTypes>['RaiseDoubtPayload'];
  RaiseDoubtSuccess: Omit<RaiseDoubtSuccess, 'doubt'> & { doubt: ResolversParentTypes['Doubt'] };
  Receipt: Receipt;
  RecordConsultationInput: RecordConsultationInput;
  RecordConsultationPayload: ResolversUnionTypes<ResolversParentTypes>['RecordConsultationPayload'];
  RecordConsultationSuccess: Omit<RecordConsultationSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  RecordFirstVerificationInput: RecordFirstVerificationInput;
  RecordFirstVerificationPayload: ResolversUnionTypes<ResolversParentTypes>['RecordFirstVerificationPayload'];
  RecordFirstVerificationSuccess: Omit<RecordFirstVerificationSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  RecordMakerNameInput: RecordMakerNameInput;
  RecordMakerNamePayload: ResolversUnionTypes<ResolversParentTypes>['RecordMakerNamePayload'];
  RecordMakerNameSuccess: Omit<RecordMakerNameSuccess, 'maker'> & { maker: ResolversParentTypes['Maker'] };
  RecordMemberClassInput: RecordMemberClassInput;
  RecordMemberClassPayload: ResolversUnionTypes<ResolversParentTypes>['RecordMemberClassPayload'];
  RecordMemberClassSuccess: Omit<RecordMemberClassSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  ReferRowInput: ReferRowInput;
  ReferRowPayload: ResolversUnionTypes<ResolversParentTypes>['ReferRowPayload'];
  ReferRowSuccess: Omit<ReferRowSuccess, 'submission'> & { submission: ResolversParentTypes['ListSubmission'] };
  ReferredRow: ReferredRow;
  RefusedByRule: RefusedByRule;
  RegisterProgrammeInput: RegisterProgrammeInput;
  RegisterProgrammePayload: ResolversUnionTypes<ResolversParentTypes>['RegisterProgrammePayload'];
  RegisterProgrammeSuccess: Omit<RegisterProgrammeSuccess, 'maker'> & { maker: ResolversParentTypes['Maker'] };
  RegulationVersion: RegulationVersion;
  ReleaseBlock: ReleaseBlock;
  ReleasedTable: ReleasedTable;
  ReplaceVerifierInput: ReplaceVerifierInput;
  ReplaceVerifierPayload: ResolversUnionTypes<ResolversParentTypes>['ReplaceVerifierPayload'];
  ReplaceVerifierSuccess: Omit<ReplaceVerifierSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  RequestInformationInput: RequestInformationInput;
  RequestInformationPayload: ResolversUnionTypes<ResolversParentTypes>['RequestInformationPayload'];
  RequestInformationSuccess: Omit<RequestInformationSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  RequestReexaminationInput: RequestReexaminationInput;
  RequestReexaminationPayload: ResolversUnionTypes<ResolversParentTypes>['RequestReexaminationPayload'];
  RequestReexaminationSuccess: Omit<RequestReexaminationSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: ResolversUnionTypes<ResolversParentTypes>['RequestUploadPayload'];
  RequestUploadSuccess: RequestUploadSuccess;
  ResubmitCaseInput: ResubmitCaseInput;
  ResubmitCasePayload: ResolversUnionTypes<ResolversParentTypes>['ResubmitCasePayload'];
  ResubmitCaseSuccess: Omit<ResubmitCaseSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  ResumeEntryInput: ResumeEntryInput;
  ResumeEntryPayload: ResolversUnionTypes<ResolversParentTypes>['ResumeEntryPayload'];
  ResumeEntrySuccess: Omit<ResumeEntrySuccess, 'release'> & { release: ResolversParentTypes['ListRelease'] };
  ResumeMakerInput: ResumeMakerInput;
  ResumeMakerPayload: ResolversUnionTypes<ResolversParentTypes>['ResumeMakerPayload'];
  ResumeMakerSuccess: Omit<ResumeMakerSuccess, 'maker'> & { maker: ResolversParentTypes['Maker'] };
  ReturnForCompletionInput: ReturnForCompletionInput;
  ReturnForCompletionPayload: ResolversUnionTypes<ResolversParentTypes>['ReturnForCompletionPayload'];
  ReturnForCompletionSuccess: Omit<ReturnForCompletionSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  ReturnJudgmentInput: ReturnJudgmentInput;
  ReturnJudgmentPayload: ResolversUnionTypes<ResolversParentTypes>['ReturnJudgmentPayload'];
  ReturnJudgmentSuccess: Omit<ReturnJudgmentSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  ReturnTableInput: ReturnTableInput;
  ReturnTablePayload: ResolversUnionTypes<ResolversParentTypes>['ReturnTablePayload'];
  ReturnTableSuccess: Omit<ReturnTableSuccess, 'submission'> & { submission: ResolversParentTypes['ListSubmission'] };
  RowRange: RowRange;
  RunImpactInput: RunImpactInput;
  RunImpactPayload: ResolversUnionTypes<ResolversParentTypes>['RunImpactPayload'];
  RunImpactSuccess: Omit<RunImpactSuccess, 'amendment'> & { amendment: ResolversParentTypes['Amendment'] };
  SamePerson: SamePerson;
  SamplingPlan: SamplingPlan;
  SaveDraftInput: SaveDraftInput;
  SaveDraftPayload: ResolversUnionTypes<ResolversParentTypes>['SaveDraftPayload'];
  SaveDraftSuccess: Omit<SaveDraftSuccess, 'draft'> & { draft: ResolversParentTypes['Draft'] };
  SelfJudgment: SelfJudgmentModel;
  Sheet: Omit<Sheet, 'questions'> & { questions: Array<ResolversParentTypes['SheetQuestion']> };
  SheetAnswer: SheetAnswer;
  SheetAnswerInput: SheetAnswerInput;
  SheetChoice: SheetChoice;
  SheetDifference: Omit<SheetDifference, 'clausesAfter' | 'clausesBefore'> & { clausesAfter: Array<ResolversParentTypes['Clause']>, clausesBefore: Array<ResolversParentTypes['Clause']> };
  SheetEdition: SheetEdition;
  SheetEvaluation: SheetEvaluationModel;
  SheetForm: SheetForm;
  SheetMigration: Omit<SheetMigration, 'differences'> & { differences: Array<ResolversParentTypes['SheetDifference']> };
  SheetQuestion: Omit<SheetQuestion, 'clauses'> & { clauses: Array<ResolversParentTypes['Clause']> };
  SheetSection: SheetSection;
  SheetSector: SheetSector;
  SheetStatement: SheetStatement;
  SignJudgmentInput: SignJudgmentInput;
  SignJudgmentPayload: ResolversUnionTypes<ResolversParentTypes>['SignJudgmentPayload'];
  SignJudgmentSuccess: Omit<SignJudgmentSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  SignOffJudgmentInput: SignOffJudgmentInput;
  SignOffJudgmentPayload: ResolversUnionTypes<ResolversParentTypes>['SignOffJudgmentPayload'];
  SignOffJudgmentSuccess: Omit<SignOffJudgmentSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  Signature: SignatureModel;
  StaleVersion: StaleVersion;
  StandingCounts: StandingCounts;
  String: Scalars['String']['output'];
  SubjectImpact: SubjectImpactModel;
  Submission: SubmissionModel;
  SubmissionEvent: SubmissionEventModel;
  SubmissionProgress: SubmissionProgress;
  SubmissionRelease: SubmissionRelease;
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationPayload: ResolversUnionTypes<ResolversParentTypes>['SubmitApplicationPayload'];
  SubmitApplicationSuccess: Omit<SubmitApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  SubmitTableInput: SubmitTableInput;
  SubmitTablePayload: ResolversUnionTypes<ResolversParentTypes>['SubmitTablePayload'];
  SubmitTableSuccess: Omit<SubmitTableSuccess, 'submission'> & { submission: ResolversParentTypes['ListSubmission'] };
  SubmittedRow: SubmittedRowModel;
  SubmittedRowPage: Omit<SubmittedRowPage, 'rows'> & { rows: Array<ResolversParentTypes['SubmittedRow']> };
  SummaryTerm: SummaryTermModel;
  SuspendEntryInput: SuspendEntryInput;
  SuspendEntryPayload: ResolversUnionTypes<ResolversParentTypes>['SuspendEntryPayload'];
  SuspendEntrySuccess: Omit<SuspendEntrySuccess, 'release'> & { release: ResolversParentTypes['ListRelease'] };
  SuspendMakerInput: SuspendMakerInput;
  SuspendMakerPayload: ResolversUnionTypes<ResolversParentTypes>['SuspendMakerPayload'];
  SuspendMakerSuccess: Omit<SuspendMakerSuccess, 'maker'> & { maker: ResolversParentTypes['Maker'] };
  TableApproval: Omit<TableApproval, 'by'> & { by: ResolversParentTypes['Person'] };
  TableRefusal: TableRefusal;
  TakeBackReleaseInput: TakeBackReleaseInput;
  TakeBackReleasePayload: ResolversUnionTypes<ResolversParentTypes>['TakeBackReleasePayload'];
  TakeBackReleaseSuccess: Omit<TakeBackReleaseSuccess, 'release'> & { release: ResolversParentTypes['ListRelease'] };
  TakeBackSubmissionInput: TakeBackSubmissionInput;
  TakeBackSubmissionPayload: ResolversUnionTypes<ResolversParentTypes>['TakeBackSubmissionPayload'];
  TakeBackSubmissionSuccess: Omit<TakeBackSubmissionSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  TakeDoubtInput: TakeDoubtInput;
  TakeDoubtPayload: ResolversUnionTypes<ResolversParentTypes>['TakeDoubtPayload'];
  TakeDoubtSuccess: Omit<TakeDoubtSuccess, 'doubt'> & { doubt: ResolversParentTypes['Doubt'] };
  Turn: Omit<Turn, 'people'> & { people: Array<ResolversParentTypes['Person']> };
  Ulid: Scalars['Ulid']['output'];
  ValidationFailed: ValidationFailed;
  VerifiedJudgmentInput: VerifiedJudgmentInput;
  Viewer: ViewerModel;
  VoteInPanelInput: VoteInPanelInput;
  VoteInPanelPayload: ResolversUnionTypes<ResolversParentTypes>['VoteInPanelPayload'];
  VoteInPanelSuccess: Omit<VoteInPanelSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  WithdrawAmendmentInput: WithdrawAmendmentInput;
  WithdrawAmendmentPayload: ResolversUnionTypes<ResolversParentTypes>['WithdrawAmendmentPayload'];
  WithdrawAmendmentSuccess: Omit<WithdrawAmendmentSuccess, 'amendment'> & { amendment: ResolversParentTypes['Amendment'] };
  WithdrawCaseInput: WithdrawCaseInput;
  WithdrawCasePayload: ResolversUnionTypes<ResolversParentTypes>['WithdrawCasePayload'];
  WithdrawCaseSuccess: Omit<WithdrawCaseSuccess, 'case' | 'command'> & { case: ResolversParentTypes['Case'], command: ResolversParentTypes['Command'] };
  WithdrawDoubtInput: WithdrawDoubtInput;
  WithdrawDoubtPayload: ResolversUnionTypes<ResolversParentTypes>['WithdrawDoubtPayload'];
  WithdrawDoubtSuccess: Omit<WithdrawDoubtSuccess, 'doubt'> & { doubt: ResolversParentTypes['Doubt'] };
  WithdrawEntryInput: WithdrawEntryInput;
  WithdrawEntryPayload: ResolversUnionTypes<ResolversParentTypes>['WithdrawEntryPayload'];
  WithdrawEntrySuccess: Omit<WithdrawEntrySuccess, 'release'> & { release: ResolversParentTypes['ListRelease'] };
  WithdrawTableInput: WithdrawTableInput;
  WithdrawTablePayload: ResolversUnionTypes<ResolversParentTypes>['WithdrawTablePayload'];
  WithdrawTableSuccess: Omit<WithdrawTableSuccess, 'submission'> & { submission: ResolversParentTypes['ListSubmission'] };
  WrongStep: WrongStep;
};

export type AcceptAssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptAssignmentPayload'] = ResolversParentTypes['AcceptAssignmentPayload']> = {
  __resolveType: TypeResolveFn<'AcceptAssignmentSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type AcceptAssignmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptAssignmentSuccess'] = ResolversParentTypes['AcceptAssignmentSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCasePayload'] = ResolversParentTypes['AcceptCasePayload']> = {
  __resolveType: TypeResolveFn<'AcceptCaseSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type AcceptCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCaseSuccess'] = ResolversParentTypes['AcceptCaseSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmitMakerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitMakerPayload'] = ResolversParentTypes['AdmitMakerPayload']> = {
  __resolveType: TypeResolveFn<'AdmitMakerSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type AdmitMakerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitMakerSuccess'] = ResolversParentTypes['AdmitMakerSuccess']> = {
  maker?: Resolver<ResolversTypes['Maker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowedActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowedAction'] = ResolversParentTypes['AllowedAction']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  basisVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type AmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amendment'] = ResolversParentTypes['Amendment']> = {
  allowedActions?: Resolver<Array<ResolversTypes['AmendmentAction']>, ParentType, ContextType>;
  applied?: Resolver<Maybe<Array<ResolversTypes['AppliedImpact']>>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['AmendmentDifference']>, ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['ContentId'], ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['AmendmentEvent']>, ParentType, ContextType>;
  guidance?: Resolver<Array<ResolversTypes['GuidanceArticle']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<Array<ResolversTypes['SubjectImpact']>>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['AmendmentProgress']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['AmendmentStep'], ParentType, ContextType>;
  stepSince?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendmentDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentDifference'] = ResolversParentTypes['AmendmentDifference']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AmendmentDifferenceKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AmendmentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentEvent'] = ResolversParentTypes['AmendmentEvent']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AmendmentEventType'], ParentType, ContextType>;
};

export type AmendmentProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentProgress'] = ResolversParentTypes['AmendmentProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerDoubtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerDoubtPayload'] = ResolversParentTypes['AnswerDoubtPayload']> = {
  __resolveType: TypeResolveFn<'AnswerDoubtSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type AnswerDoubtSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerDoubtSuccess'] = ResolversParentTypes['AnswerDoubtSuccess']> = {
  doubt?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerInformationRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerInformationRequestPayload'] = ResolversParentTypes['AnswerInformationRequestPayload']> = {
  __resolveType: TypeResolveFn<'AnswerInformationRequestSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type AnswerInformationRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerInformationRequestSuccess'] = ResolversParentTypes['AnswerInformationRequestSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  caseNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['Case']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppliedImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedImpact'] = ResolversParentTypes['AppliedImpact']> = {
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointPanelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointPanelPayload'] = ResolversParentTypes['AppointPanelPayload']> = {
  __resolveType: TypeResolveFn<'AppointPanelSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type AppointPanelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointPanelSuccess'] = ResolversParentTypes['AppointPanelSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveAmendmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveAmendmentPayload'] = ResolversParentTypes['ApproveAmendmentPayload']> = {
  __resolveType: TypeResolveFn<'ApproveAmendmentSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ApproveAmendmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveAmendmentSuccess'] = ResolversParentTypes['ApproveAmendmentSuccess']> = {
  amendment?: Resolver<ResolversTypes['Amendment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveRevocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRevocationPayload'] = ResolversParentTypes['ApproveRevocationPayload']> = {
  __resolveType: TypeResolveFn<'ApproveRevocationSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ApproveRevocationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRevocationSuccess'] = ResolversParentTypes['ApproveRevocationSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveSummaryTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveSummaryTermPayload'] = ResolversParentTypes['ApproveSummaryTermPayload']> = {
  __resolveType: TypeResolveFn<'ApproveSummaryTermSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ApproveSummaryTermSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveSummaryTermSuccess'] = ResolversParentTypes['ApproveSummaryTermSuccess']> = {
  term?: Resolver<ResolversTypes['SummaryTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveTablePayload'] = ResolversParentTypes['ApproveTablePayload']> = {
  __resolveType: TypeResolveFn<'ApproveTableSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ApproveTableSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveTableSuccess'] = ResolversParentTypes['ApproveTableSuccess']> = {
  submission?: Resolver<ResolversTypes['ListSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskExtensionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskExtensionPayload'] = ResolversParentTypes['AskExtensionPayload']> = {
  __resolveType: TypeResolveFn<'AskExtensionSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type AskExtensionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskExtensionSuccess'] = ResolversParentTypes['AskExtensionSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskReleasePayload'] = ResolversParentTypes['AskReleasePayload']> = {
  __resolveType: TypeResolveFn<'AskReleaseSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type AskReleaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskReleaseSuccess'] = ResolversParentTypes['AskReleaseSuccess']> = {
  release?: Resolver<ResolversTypes['ListRelease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessProgrammePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessProgrammePayload'] = ResolversParentTypes['AssessProgrammePayload']> = {
  __resolveType: TypeResolveFn<'AssessProgrammeSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type AssessProgrammeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessProgrammeSuccess'] = ResolversParentTypes['AssessProgrammeSuccess']> = {
  maker?: Resolver<ResolversTypes['Maker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignVerifiersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignVerifiersPayload'] = ResolversParentTypes['AssignVerifiersPayload']> = {
  __resolveType: TypeResolveFn<'AssignVerifiersSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type AssignVerifiersSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignVerifiersSuccess'] = ResolversParentTypes['AssignVerifiersSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  answerBy?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssignmentStatus'], ParentType, ContextType>;
};

export type CancelConsultationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelConsultationPayload'] = ResolversParentTypes['CancelConsultationPayload']> = {
  __resolveType: TypeResolveFn<'CancelConsultationSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type CancelConsultationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelConsultationSuccess'] = ResolversParentTypes['CancelConsultationSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obstacle?: Resolver<Maybe<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  allowedActions?: Resolver<Array<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  applicantJudgment?: Resolver<ResolversTypes['Judgment'], ParentType, ContextType>;
  applicationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  consultations?: Resolver<Array<ResolversTypes['Consultation']>, ParentType, ContextType>;
  currentJudgment?: Resolver<Maybe<ResolversTypes['Judgment']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['ClauseDifference']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  earlierCertificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informationRequests?: Resolver<Array<ResolversTypes['InformationRequest']>, ParentType, ContextType>;
  judgments?: Resolver<Array<ResolversTypes['Judgment']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  lawChanges?: Resolver<Array<ResolversTypes['LawChange']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['Letter']>, ParentType, ContextType>;
  listedEntries?: Resolver<Array<ResolversTypes['ListedEntry']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerableAs?: Resolver<Array<ResolversTypes['Maker']>, ParentType, ContextType>;
  offeredTables?: Resolver<Array<ResolversTypes['ListSubmission']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  panelVotes?: Resolver<Array<ResolversTypes['PanelVote']>, ParentType, ContextType>;
  referredRow?: Resolver<Maybe<ResolversTypes['ReferredRow']>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revocation?: Resolver<Maybe<ResolversTypes['ProposedRevocation']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['Signature']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  stepSince?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  takeBackUntil?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['CaseEventConnection'], ParentType, ContextType, RequireFields<CaseTimelineArgs, 'first'>>;
  turn?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEvent'] = ResolversParentTypes['CaseEvent']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  consultation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judgment?: Resolver<Maybe<ResolversTypes['ContentId']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CaseEventType'], ParentType, ContextType>;
};

export type CaseEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEventConnection'] = ResolversParentTypes['CaseEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEventEdge'] = ResolversParentTypes['CaseEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseEvent'], ParentType, ContextType>;
};

export type CellSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CellSuggestion'] = ResolversParentTypes['CellSuggestion']> = {
  sayEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sayJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  issuedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  judgment?: Resolver<ResolversTypes['ContentId'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revoked?: Resolver<Maybe<ResolversTypes['CertificateRevocation']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
};

export type CertificateRevocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateRevocation'] = ResolversParentTypes['CertificateRevocation']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RevocationReason'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckListLogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckListLogPayload'] = ResolversParentTypes['CheckListLogPayload']> = {
  __resolveType: TypeResolveFn<'CheckListLogSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type CheckListLogSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckListLogSuccess'] = ResolversParentTypes['CheckListLogSuccess']> = {
  check?: Resolver<Maybe<ResolversTypes['ListLogCheck']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitedPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedPolicy'] = ResolversParentTypes['CitedPolicy']> = {
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  datesEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datesJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  euNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['ClauseLimit']>, ParentType, ContextType>;
  notesEn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notesJa?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ordinance?: Resolver<Maybe<ResolversTypes['OrdinancePlace']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ClauseOutcome']>, ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  regime?: Resolver<Maybe<ResolversTypes['Regime']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LegalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LegalDate']>, ParentType, ContextType>;
};

export type ClauseDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseDifference'] = ResolversParentTypes['ClauseDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
};

export type ClauseFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseFinding'] = ResolversParentTypes['ClauseFinding']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['FindingStep']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['ClauseTruth'], ParentType, ContextType>;
};

export type ClauseLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseLimit'] = ResolversParentTypes['ClauseLimit']> = {
  limit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['LimitOperator'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['Parameter'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CloseInformationRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseInformationRequestPayload'] = ResolversParentTypes['CloseInformationRequestPayload']> = {
  __resolveType: TypeResolveFn<'CloseInformationRequestSuccess' | 'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type CloseInformationRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseInformationRequestSuccess'] = ResolversParentTypes['CloseInformationRequestSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Command'] = ResolversParentTypes['Command']> = {
  id?: Resolver<ResolversTypes['Ulid'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommandIdReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandIdReused'] = ResolversParentTypes['CommandIdReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandPendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandPending'] = ResolversParentTypes['CommandPending']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commandId?: Resolver<ResolversTypes['Ulid'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandSuccess'] = ResolversParentTypes['CommandSuccess']> = {
  __resolveType: TypeResolveFn<'AcceptAssignmentSuccess' | 'AcceptCaseSuccess' | 'AnswerInformationRequestSuccess' | 'AppointPanelSuccess' | 'ApproveRevocationSuccess' | 'AskExtensionSuccess' | 'AssignVerifiersSuccess' | 'CancelConsultationSuccess' | 'CloseInformationRequestSuccess' | 'CountersignJudgmentSuccess' | 'DeclineAssignmentSuccess' | 'DeclineCaseSuccess' | 'DeclineRevocationSuccess' | 'GrantExtensionSuccess' | 'ModifyJudgmentSuccess' | 'OpenConsultationSuccess' | 'ProposeRevocationSuccess' | 'RecordConsultationSuccess' | 'RecordFirstVerificationSuccess' | 'ReplaceVerifierSuccess' | 'RequestInformationSuccess' | 'RequestReexaminationSuccess' | 'ResubmitCaseSuccess' | 'ReturnForCompletionSuccess' | 'ReturnJudgmentSuccess' | 'SignJudgmentSuccess' | 'SignOffJudgmentSuccess' | 'TakeBackSubmissionSuccess' | 'VoteInPanelSuccess' | 'WithdrawCaseSuccess', ParentType, ContextType>;
};

export type ComparisonPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonPart'] = ResolversParentTypes['ComparisonPart']> = {
  bracket?: Resolver<ResolversTypes['ComparisonBracket'], ParentType, ContextType>;
  isNear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limitJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['ComparisonMark'], ParentType, ContextType>;
  valueEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['ComparisonMark'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ComparisonPart']>, ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfirmAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAssessmentPayload'] = ResolversParentTypes['ConfirmAssessmentPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConfirmAssessmentSuccess' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ConfirmAssessmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAssessmentSuccess'] = ResolversParentTypes['ConfirmAssessmentSuccess']> = {
  maker?: Resolver<ResolversTypes['Maker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmReleasePayload'] = ResolversParentTypes['ConfirmReleasePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConfirmReleaseSuccess' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ConfirmReleaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmReleaseSuccess'] = ResolversParentTypes['ConfirmReleaseSuccess']> = {
  release?: Resolver<ResolversTypes['ListRelease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmTablePayload'] = ResolversParentTypes['ConfirmTablePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConfirmTableSuccess' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ConfirmTableSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmTableSuccess'] = ResolversParentTypes['ConfirmTableSuccess']> = {
  submission?: Resolver<ResolversTypes['ListSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictOfInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictOfInterest'] = ResolversParentTypes['ConflictOfInterest']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  advisor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ConsultedParty'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsultationStatus'], ParentType, ContextType>;
};

export interface ContentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ContentId'], any> {
  name: 'ContentId';
}

export type ControlItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlItem'] = ResolversParentTypes['ControlItem']> = {
  isDeleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regimes?: Resolver<Array<ResolversTypes['Regime']>, ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ControlRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlRow'] = ResolversParentTypes['ControlRow']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ControlItem']>, ParentType, ContextType>;
  regimes?: Resolver<Array<ResolversTypes['Regime']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectEntryPayload'] = ResolversParentTypes['CorrectEntryPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'CorrectEntrySuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type CorrectEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectEntrySuccess'] = ResolversParentTypes['CorrectEntrySuccess']> = {
  release?: Resolver<ResolversTypes['ListRelease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correlation'] = ResolversParentTypes['Correlation']> = {
  confidence?: Resolver<ResolversTypes['CorrelationConfidence'], ParentType, ContextType>;
  eu?: Resolver<ResolversTypes['ListNumber'], ParentType, ContextType>;
  jp?: Resolver<ResolversTypes['ListNumber'], ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CorrelationRelation'], ParentType, ContextType>;
  sourceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LegalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LegalDate']>, ParentType, ContextType>;
};

export type CorrelationBranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrelationBranch'] = ResolversParentTypes['CorrelationBranch']> = {
  children?: Resolver<Array<ResolversTypes['CorrelationBranch']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ListNumber'], ParentType, ContextType>;
};

export type CorrelationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrelationChange'] = ResolversParentTypes['CorrelationChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Correlation']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Correlation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrelationChangeKind'], ParentType, ContextType>;
};

export type CorrelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrelationConnection'] = ResolversParentTypes['CorrelationConnection']> = {
  asOf?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CorrelationEdge']>, ParentType, ContextType>;
  nearestKnown?: Resolver<Maybe<ResolversTypes['ListNumber']>, ParentType, ContextType>;
  otherDates?: Resolver<Array<ResolversTypes['Correlation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['NumberReading']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['CorrelationStanding']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrelationEdge'] = ResolversParentTypes['CorrelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearness?: Resolver<Maybe<ResolversTypes['Nearness']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correlation'], ParentType, ContextType>;
};

export type CorrelationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrelationVersion'] = ResolversParentTypes['CorrelationVersion']> = {
  changes?: Resolver<Array<ResolversTypes['CorrelationChange']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
};

export type CountersignJudgmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignJudgmentPayload'] = ResolversParentTypes['CountersignJudgmentPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'CountersignJudgmentSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type CountersignJudgmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignJudgmentSuccess'] = ResolversParentTypes['CountersignJudgmentSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriterionFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionFinding'] = ResolversParentTypes['CriterionFinding']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aboutEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aboutJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citationEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citationJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['CellSuggestion']>, ParentType, ContextType>;
};

export type DecideRowsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideRowsPayload'] = ResolversParentTypes['DecideRowsPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'DecideRowsSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type DecideRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideRowsSuccess'] = ResolversParentTypes['DecideRowsSuccess']> = {
  submission?: Resolver<ResolversTypes['ListSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareInterestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareInterestPayload'] = ResolversParentTypes['DeclareInterestPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'DeclareInterestSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type DeclareInterestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareInterestSuccess'] = ResolversParentTypes['DeclareInterestSuccess']> = {
  stoodDown?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineAssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineAssignmentPayload'] = ResolversParentTypes['DeclineAssignmentPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'DeclineAssignmentSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type DeclineAssignmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineAssignmentSuccess'] = ResolversParentTypes['DeclineAssignmentSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineCasePayload'] = ResolversParentTypes['DeclineCasePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'DeclineCaseSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type DeclineCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineCaseSuccess'] = ResolversParentTypes['DeclineCaseSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineRevocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineRevocationPayload'] = ResolversParentTypes['DeclineRevocationPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'DeclineRevocationSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type DeclineRevocationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineRevocationSuccess'] = ResolversParentTypes['DeclineRevocationSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DestinationCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationCheck'] = ResolversParentTypes['DestinationCheck']> = {
  certainty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DestinationChecksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationChecks'] = ResolversParentTypes['DestinationChecks']> = {
  checks?: Resolver<Array<ResolversTypes['DestinationCheck']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscardDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardDraftPayload'] = ResolversParentTypes['DiscardDraftPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'DiscardDraftSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type DiscardDraftSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardDraftSuccess'] = ResolversParentTypes['DiscardDraftSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainError'] = ResolversParentTypes['DomainError']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type DoubtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Doubt'] = ResolversParentTypes['Doubt']> = {
  allowedActions?: Resolver<Array<ResolversTypes['DoubtAction']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['DoubtAnswer']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['DoubtEvent']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DoubtReason'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DoubtStep'], ParentType, ContextType>;
  stepSince?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['DoubtedEntry'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['DoubtWithdrawReason']>, ParentType, ContextType>;
};

export type DoubtAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtAnswer'] = ResolversParentTypes['DoubtAnswer']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DoubtOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DoubtAnswerReason'], ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DoubtConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtConnection'] = ResolversParentTypes['DoubtConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DoubtEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoubtEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtEdge'] = ResolversParentTypes['DoubtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
};

export type DoubtEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtEvent'] = ResolversParentTypes['DoubtEvent']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DoubtEventType'], ParentType, ContextType>;
};

export type DoubtedEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtedEntry'] = ResolversParentTypes['DoubtedEntry']> = {
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  listed?: Resolver<Maybe<ResolversTypes['ListedEntry']>, ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['LookupEntry']>, ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treeSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whenAsked?: Resolver<Maybe<ResolversTypes['LookupEntry']>, ParentType, ContextType>;
};

export type DraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndOfficePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOfficePayload'] = ResolversParentTypes['EndOfficePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'EndOfficeSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type EndOfficeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOfficeSuccess'] = ResolversParentTypes['EndOfficeSuccess']> = {
  maker?: Resolver<ResolversTypes['Maker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndRolePayload'] = ResolversParentTypes['EndRolePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'EndRoleSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type EndRoleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndRoleSuccess'] = ResolversParentTypes['EndRoleSuccess']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryBasis'] = ResolversParentTypes['EntryBasis']> = {
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRevoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvaluateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluateResult'] = ResolversParentTypes['EvaluateResult']> = {
  __resolveType: TypeResolveFn<'Evaluation' | 'ValidationFailed', ParentType, ContextType>;
};

export type EvaluatedQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatedQuestion'] = ResolversParentTypes['EvaluatedQuestion']> = {
  because?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SheetQuestionState'], ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  clausesTrue?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  clausesUnknown?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
  evidenceRequired?: Resolver<Array<ResolversTypes['EvidenceDemand']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ClauseFinding']>, ParentType, ContextType>;
  information?: Resolver<Array<ResolversTypes['ClauseFinding']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['CitedPolicy']>, ParentType, ContextType>;
  regulationVersion?: Resolver<Maybe<ResolversTypes['RegulationVersion']>, ParentType, ContextType>;
  screens?: Resolver<Array<ResolversTypes['ClauseFinding']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['EvaluationStatement']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationStatement'] = ResolversParentTypes['EvaluationStatement']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceDemand'] = ResolversParentTypes['EvidenceDemand']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['Parameter'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceFile'] = ResolversParentTypes['EvidenceFile']> = {
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contentId?: Resolver<ResolversTypes['ContentId'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FileState'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FileChecklistPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileChecklistPayload'] = ResolversParentTypes['FileChecklistPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'FileChecklistSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type FileChecklistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileChecklistSuccess'] = ResolversParentTypes['FileChecklistSuccess']> = {
  maker?: Resolver<ResolversTypes['Maker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiledChecklistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiledChecklist'] = ResolversParentTypes['FiledChecklist']> = {
  filedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['ContentId']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ReasonCode']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['RowStanding'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingStep'] = ResolversParentTypes['FindingStep']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isNear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingStepKind'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['LimitOperator']>, ParentType, ContextType>;
  parameter?: Resolver<Maybe<ResolversTypes['Parameter']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['ClauseTruth'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GivenAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GivenAnswer'] = ResolversParentTypes['GivenAnswer']> = {
  choices?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GrantExtensionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantExtensionPayload'] = ResolversParentTypes['GrantExtensionPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'GrantExtensionSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type GrantExtensionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantExtensionSuccess'] = ResolversParentTypes['GrantExtensionSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'GrantRoleSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type GrantRoleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRoleSuccess'] = ResolversParentTypes['GrantRoleSuccess']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuidanceArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuidanceArticle'] = ResolversParentTypes['GuidanceArticle']> = {
  amendedSince?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  bodyEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['GuidanceEdition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPurchased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ListNumber']>, ParentType, ContextType>;
  lawState?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['MemberPrice'], ParentType, ContextType>;
  priceYen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['GuidanceSector'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
};

export type GuidanceEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuidanceEdition'] = ResolversParentTypes['GuidanceEdition']> = {
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lawState?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
};

export type GuidanceSectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuidanceSector'] = ResolversParentTypes['GuidanceSector']> = {
  items?: Resolver<Array<ResolversTypes['ListNumber']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandBackDoubtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandBackDoubtPayload'] = ResolversParentTypes['HandBackDoubtPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'HandBackDoubtSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type HandBackDoubtSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandBackDoubtSuccess'] = ResolversParentTypes['HandBackDoubtSuccess']> = {
  doubt?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactSample'] = ResolversParentTypes['ImpactSample']> = {
  after?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImpactOutcome'], ParentType, ContextType>;
};

export type InformationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationAnswer'] = ResolversParentTypes['InformationAnswer']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ContentId']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InformationRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationRequest'] = ResolversParentTypes['InformationRequest']> = {
  answered?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['InformationAnswer']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  extensionAskedUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ContentId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
};

export type InspectRowsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectRowsPayload'] = ResolversParentTypes['InspectRowsPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'InspectRowsSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type InspectRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectRowsSuccess'] = ResolversParentTypes['InspectRowsSuccess']> = {
  submission?: Resolver<ResolversTypes['ListSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionProgress'] = ResolversParentTypes['InspectionProgress']> = {
  covered?: Resolver<Array<ResolversTypes['RowRange']>, ParentType, ContextType>;
  disagreed?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  lastRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['LotOutcome']>, ParentType, ContextType>;
  pending?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  rowsSeen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InvoiceCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceCheck'] = ResolversParentTypes['InvoiceCheck']> = {
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JudgmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgment'] = ResolversParentTypes['Judgment']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  contentId?: Resolver<ResolversTypes['ContentId'], ParentType, ContextType>;
  exclusionsConsidered?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  internalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materialExamined?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Array<ResolversTypes['SummaryTerm']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Conclusion'], ParentType, ContextType>;
};

export type KeepSelfJudgmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepSelfJudgmentPayload'] = ResolversParentTypes['KeepSelfJudgmentPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'KeepSelfJudgmentSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type KeepSelfJudgmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepSelfJudgmentSuccess'] = ResolversParentTypes['KeepSelfJudgmentSuccess']> = {
  selfJudgment?: Resolver<ResolversTypes['SelfJudgment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawChange'] = ResolversParentTypes['LawChange']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImpactOutcome'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
};

export type LeafProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeafProof'] = ResolversParentTypes['LeafProof']> = {
  checkpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hashes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leafIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treeSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LegalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LegalDate'], any> {
  name: 'LegalDate';
}

export type LetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Letter'] = ResolversParentTypes['Letter']> = {
  issuedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkReferredRowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkReferredRowPayload'] = ResolversParentTypes['LinkReferredRowPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'LinkReferredRowSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type LinkReferredRowSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkReferredRowSuccess'] = ResolversParentTypes['LinkReferredRowSuccess']> = {
  submission?: Resolver<ResolversTypes['ListSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListLogCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListLogCheck'] = ResolversParentTypes['ListLogCheck']> = {
  checkedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  faults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  treeSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListNumber'] = ResolversParentTypes['ListNumber']> = {
  list?: Resolver<ResolversTypes['NumberList'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListRelease'] = ResolversParentTypes['ListRelease']> = {
  allowedActions?: Resolver<Array<ResolversTypes['ListReleaseAction']>, ParentType, ContextType>;
  appended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  blocked?: Resolver<Maybe<ResolversTypes['ReleaseBlock']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ListedEntryChange']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ListReleaseEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ListReleaseKind'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicationMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ListReleaseStep'], ParentType, ContextType>;
  stepSince?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['ReleasedTable']>, ParentType, ContextType>;
  treeSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ListReleaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListReleaseEvent'] = ResolversParentTypes['ListReleaseEvent']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ListReleaseEventType'], ParentType, ContextType>;
};

export type ListSubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListSubmission'] = ResolversParentTypes['ListSubmission']> = {
  allowedActions?: Resolver<Array<ResolversTypes['SubmissionAction']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['TableApproval']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['FindingCount']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['StandingCounts']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['ContentId']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['SubmissionEvent']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['InspectionProgress']>, ParentType, ContextType>;
  inspectors?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  isCertificateRevoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lawDate?: Resolver<Maybe<ResolversTypes['LegalDate']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maker?: Resolver<ResolversTypes['Maker'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['SamplingPlan']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['SubmissionProgress']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['TableRefusal']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['SubmissionRelease']>, ParentType, ContextType>;
  returnNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['TableReturnReason']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['SubmittedRowPage'], ParentType, ContextType, RequireFields<ListSubmissionRowsArgs, 'first' | 'sampled'>>;
  step?: Resolver<ResolversTypes['SubmissionStep'], ParentType, ContextType>;
  stepSince?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['ContentId'], ParentType, ContextType>;
};

export type ListSubmissionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListSubmissionConnection'] = ResolversParentTypes['ListSubmissionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListSubmissionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListSubmissionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListSubmissionEdge'] = ResolversParentTypes['ListSubmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListSubmission'], ParentType, ContextType>;
};

export type ListedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedChange'] = ResolversParentTypes['ListedChange']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ListedChangeKind'], ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicationMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicationNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListedEntriesWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedEntriesWaiting'] = ResolversParentTypes['ListedEntriesWaiting']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['ListedEntry']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListedEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedEntry'] = ResolversParentTypes['ListedEntry']> = {
  allowedActions?: Resolver<Array<ResolversTypes['ListedEntryAction']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['EntryBasis']>, ParentType, ContextType>;
  doubts?: Resolver<Array<ResolversTypes['Doubt']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ListedChange']>, ParentType, ContextType>;
  lawState?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
  maker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicationMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicationNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedIn?: Resolver<Maybe<ResolversTypes['ListRelease']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['ListRelease']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ListedStanding'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['ListSubmission']>, ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type ListedEntryChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedEntryChange'] = ResolversParentTypes['ListedEntryChange']> = {
  change?: Resolver<ResolversTypes['ListedChangeKind'], ParentType, ContextType>;
  correctedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['ListedEntry']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LookupAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookupAnswer'] = ResolversParentTypes['LookupAnswer']> = {
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['DestinationChecks']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['LookupEntry']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['InvoiceCheck']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  near?: Resolver<Array<ResolversTypes['NearNumber']>, ParentType, ContextType>;
  sentenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treeSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['LookupVerdict'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  wordEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LookupEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookupEntry'] = ResolversParentTypes['LookupEntry']> = {
  invoiceLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lawState?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['LookupMatch'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['LeafProof'], ParentType, ContextType>;
  publicationMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicationNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LookupReason']>, ParentType, ContextType>;
  reasonText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['LookupVerdict'], ParentType, ContextType>;
};

export type LookupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookupResult'] = ResolversParentTypes['LookupResult']> = {
  __resolveType: TypeResolveFn<'LookupAnswer' | 'PartNumberUnreadable', ParentType, ContextType>;
};

export type MakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Maker'] = ResolversParentTypes['Maker']> = {
  admittedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['MakerAction']>, ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['ProgrammeAssessment']>, ParentType, ContextType>;
  checklists?: Resolver<Array<ResolversTypes['FiledChecklist']>, ParentType, ContextType>;
  eligibleOfficers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['MakerName']>, ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['CriterionFinding']>, ParentType, ContextType, RequireFields<MakerObstaclesArgs, 'date'>>;
  officers?: Resolver<Array<ResolversTypes['MakerOfficer']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['SuspensionReason']>, ParentType, ContextType>;
  suspensions?: Resolver<Array<ResolversTypes['MakerSuspension']>, ParentType, ContextType>;
};

export type MakerNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakerName'] = ResolversParentTypes['MakerName']> = {
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MakerNameKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MakerOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakerOfficer'] = ResolversParentTypes['MakerOfficer']> = {
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['MakerOffice'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type MakerSuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakerSuspension'] = ResolversParentTypes['MakerSuspension']> = {
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SuspensionReason'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type MemberPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberPrice'] = ResolversParentTypes['MemberPrice']> = {
  member?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nonMember?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nonMemberSme?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModifyJudgmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModifyJudgmentPayload'] = ResolversParentTypes['ModifyJudgmentPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'ModifyJudgmentSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ModifyJudgmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModifyJudgmentSuccess'] = ResolversParentTypes['ModifyJudgmentSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptAssignment?: Resolver<ResolversTypes['AcceptAssignmentPayload'], ParentType, ContextType, RequireFields<MutationAcceptAssignmentArgs, 'input'>>;
  acceptCase?: Resolver<ResolversTypes['AcceptCasePayload'], ParentType, ContextType, RequireFields<MutationAcceptCaseArgs, 'input'>>;
  admitMaker?: Resolver<ResolversTypes['AdmitMakerPayload'], ParentType, ContextType, RequireFields<MutationAdmitMakerArgs, 'input'>>;
  answerDoubt?: Resolver<ResolversTypes['AnswerDoubtPayload'], ParentType, ContextType, RequireFields<MutationAnswerDoubtArgs, 'input'>>;
  answerInformationRequest?: Resolver<ResolversTypes['AnswerInformationRequestPayload'], ParentType, ContextType, RequireFields<MutationAnswerInformationRequestArgs, 'input'>>;
  appointPanel?: Resolver<ResolversTypes['AppointPanelPayload'], ParentType, ContextType, RequireFields<MutationAppointPanelArgs, 'input'>>;
  approveAmendment?: Resolver<ResolversTypes['ApproveAmendmentPayload'], ParentType, ContextType, RequireFields<MutationApproveAmendmentArgs, 'input'>>;
  approveRevocation?: Resolver<ResolversTypes['ApproveRevocationPayload'], ParentType, ContextType, RequireFields<MutationApproveRevocationArgs, 'input'>>;
  approveSummaryTerm?: Resolver<ResolversTypes['ApproveSummaryTermPayload'], ParentType, ContextType, RequireFields<MutationApproveSummaryTermArgs, 'input'>>;
  approveTable?: Resolver<ResolversTypes['ApproveTablePayload'], ParentType, ContextType, RequireFields<MutationApproveTableArgs, 'input'>>;
  askExtension?: Resolver<ResolversTypes['AskExtensionPayload'], ParentType, ContextType, RequireFields<MutationAskExtensionArgs, 'input'>>;
  askRelease?: Resolver<ResolversTypes['AskReleasePayload'], ParentType, ContextType, RequireFields<MutationAskReleaseArgs, 'input'>>;
  assessProgramme?: Resolver<ResolversTypes['AssessProgrammePayload'], ParentType, ContextType, RequireFields<MutationAssessProgrammeArgs, 'input'>>;
  assignVerifiers?: Resolver<ResolversTypes['AssignVerifiersPayload'], ParentType, ContextType, RequireFields<MutationAssignVerifiersArgs, 'input'>>;
  cancelConsultation?: Resolver<ResolversTypes['CancelConsultationPayload'], ParentType, ContextType, RequireFields<MutationCancelConsultationArgs, 'input'>>;
  checkListLog?: Resolver<ResolversTypes['CheckListLogPayload'], ParentType, ContextType, RequireFields<MutationCheckListLogArgs, 'input'>>;
  closeInformationRequest?: Resolver<ResolversTypes['CloseInformationRequestPayload'], ParentType, ContextType, RequireFields<MutationCloseInformationRequestArgs, 'input'>>;
  confirmAssessment?: Resolver<ResolversTypes['ConfirmAssessmentPayload'], ParentType, ContextType, RequireFields<MutationConfirmAssessmentArgs, 'input'>>;
  confirmRelease?: Resolver<ResolversTypes['ConfirmReleasePayload'], ParentType, ContextType, RequireFields<MutationConfirmReleaseArgs, 'input'>>;
  confirmTable?: Resolver<ResolversTypes['ConfirmTablePayload'], ParentType, ContextType, RequireFields<MutationConfirmTableArgs, 'input'>>;
  correctEntry?: Resolver<ResolversTypes['CorrectEntryPayload'], ParentType, ContextType, RequireFields<MutationCorrectEntryArgs, 'input'>>;
  countersignJudgment?: Resolver<ResolversTypes['CountersignJudgmentPayload'], ParentType, ContextType, RequireFields<MutationCountersignJudgmentArgs, 'input'>>;
  decideRows?: Resolver<ResolversTypes['DecideRowsPayload'], ParentType, ContextType, RequireFields<MutationDecideRowsArgs, 'input'>>;
  declareInterest?: Resolver<ResolversTypes['DeclareInterestPayload'], ParentType, ContextType, RequireFields<MutationDeclareInterestArgs, 'input'>>;
  declineAssignment?: Resolver<ResolversTypes['DeclineAssignmentPayload'], ParentType, ContextType, RequireFields<MutationDeclineAssignmentArgs, 'input'>>;
  declineCase?: Resolver<ResolversTypes['DeclineCasePayload'], ParentType, ContextType, RequireFields<MutationDeclineCaseArgs, 'input'>>;
  declineRevocation?: Resolver<ResolversTypes['DeclineRevocationPayload'], ParentType, ContextType, RequireFields<MutationDeclineRevocationArgs, 'input'>>;
  discardDraft?: Resolver<ResolversTypes['DiscardDraftPayload'], ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'input'>>;
  endOffice?: Resolver<ResolversTypes['EndOfficePayload'], ParentType, ContextType, RequireFields<MutationEndOfficeArgs, 'input'>>;
  endRole?: Resolver<ResolversTypes['EndRolePayload'], ParentType, ContextType, RequireFields<MutationEndRoleArgs, 'input'>>;
  fileChecklist?: Resolver<ResolversTypes['FileChecklistPayload'], ParentType, ContextType, RequireFields<MutationFileChecklistArgs, 'input'>>;
  grantExtension?: Resolver<ResolversTypes['GrantExtensionPayload'], ParentType, ContextType, RequireFields<MutationGrantExtensionArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  handBackDoubt?: Resolver<ResolversTypes['HandBackDoubtPayload'], ParentType, ContextType, RequireFields<MutationHandBackDoubtArgs, 'input'>>;
  inspectRows?: Resolver<ResolversTypes['InspectRowsPayload'], ParentType, ContextType, RequireFields<MutationInspectRowsArgs, 'input'>>;
  keepSelfJudgment?: Resolver<ResolversTypes['KeepSelfJudgmentPayload'], ParentType, ContextType, RequireFields<MutationKeepSelfJudgmentArgs, 'input'>>;
  linkReferredRow?: Resolver<ResolversTypes['LinkReferredRowPayload'], ParentType, ContextType, RequireFields<MutationLinkReferredRowArgs, 'input'>>;
  modifyJudgment?: Resolver<ResolversTypes['ModifyJudgmentPayload'], ParentType, ContextType, RequireFields<MutationModifyJudgmentArgs, 'input'>>;
  nameOfficer?: Resolver<ResolversTypes['NameOfficerPayload'], ParentType, ContextType, RequireFields<MutationNameOfficerArgs, 'input'>>;
  offerCertifiedItem?: Resolver<ResolversTypes['OfferCertifiedItemPayload'], ParentType, ContextType, RequireFields<MutationOfferCertifiedItemArgs, 'input'>>;
  openConsultation?: Resolver<ResolversTypes['OpenConsultationPayload'], ParentType, ContextType, RequireFields<MutationOpenConsultationArgs, 'input'>>;
  proposeAmendment?: Resolver<ResolversTypes['ProposeAmendmentPayload'], ParentType, ContextType, RequireFields<MutationProposeAmendmentArgs, 'input'>>;
  proposeRevocation?: Resolver<ResolversTypes['ProposeRevocationPayload'], ParentType, ContextType, RequireFields<MutationProposeRevocationArgs, 'input'>>;
  proposeSummaryTerm?: Resolver<ResolversTypes['ProposeSummaryTermPayload'], ParentType, ContextType, RequireFields<MutationProposeSummaryTermArgs, 'input'>>;
  purchaseGuidance?: Resolver<ResolversTypes['PurchaseGuidancePayload'], ParentType, ContextType, RequireFields<MutationPurchaseGuidanceArgs, 'input'>>;
  purchaseSheet?: Resolver<ResolversTypes['PurchaseSheetPayload'], ParentType, ContextType, RequireFields<MutationPurchaseSheetArgs, 'input'>>;
  raiseDoubt?: Resolver<ResolversTypes['RaiseDoubtPayload'], ParentType, ContextType, RequireFields<MutationRaiseDoubtArgs, 'input'>>;
  recordConsultation?: Resolver<ResolversTypes['RecordConsultationPayload'], ParentType, ContextType, RequireFields<MutationRecordConsultationArgs, 'input'>>;
  recordFirstVerification?: Resolver<ResolversTypes['RecordFirstVerificationPayload'], ParentType, ContextType, RequireFields<MutationRecordFirstVerificationArgs, 'input'>>;
  recordMakerName?: Resolver<ResolversTypes['RecordMakerNamePayload'], ParentType, ContextType, RequireFields<MutationRecordMakerNameArgs, 'input'>>;
  recordMemberClass?: Resolver<ResolversTypes['RecordMemberClassPayload'], ParentType, ContextType, RequireFields<MutationRecordMemberClassArgs, 'input'>>;
  referRow?: Resolver<ResolversTypes['ReferRowPayload'], ParentType, ContextType, RequireFields<MutationReferRowArgs, 'input'>>;
  registerProgramme?: Resolver<ResolversTypes['RegisterProgrammePayload'], ParentType, ContextType, RequireFields<MutationRegisterProgrammeArgs, 'input'>>;
  replaceVerifier?: Resolver<ResolversTypes['ReplaceVerifierPayload'], ParentType, ContextType, RequireFields<MutationReplaceVerifierArgs, 'input'>>;
  requestInformation?: Resolver<ResolversTypes['RequestInformationPayload'], ParentType, ContextType, RequireFields<MutationRequestInformationArgs, 'input'>>;
  requestReexamination?: Resolver<ResolversTypes['RequestReexaminationPayload'], ParentType, ContextType, RequireFields<MutationRequestReexaminationArgs, 'input'>>;
  requestUpload?: Resolver<ResolversTypes['RequestUploadPayload'], ParentType, ContextType, RequireFields<MutationRequestUploadArgs, 'input'>>;
  resubmitCase?: Resolver<ResolversTypes['ResubmitCasePayload'], ParentType, ContextType, RequireFields<MutationResubmitCaseArgs, 'input'>>;
  resumeEntry?: Resolver<ResolversTypes['ResumeEntryPayload'], ParentType, ContextType, RequireFields<MutationResumeEntryArgs, 'input'>>;
  resumeMaker?: Resolver<ResolversTypes['ResumeMakerPayload'], ParentType, ContextType, RequireFields<MutationResumeMakerArgs, 'input'>>;
  returnForCompletion?: Resolver<ResolversTypes['ReturnForCompletionPayload'], ParentType, ContextType, RequireFields<MutationReturnForCompletionArgs, 'input'>>;
  returnJudgment?: Resolver<ResolversTypes['ReturnJudgmentPayload'], ParentType, ContextType, RequireFields<MutationReturnJudgmentArgs, 'input'>>;
  returnTable?: Resolver<ResolversTypes['ReturnTablePayload'], ParentType, ContextType, RequireFields<MutationReturnTableArgs, 'input'>>;
  runImpact?: Resolver<ResolversTypes['RunImpactPayload'], ParentType, ContextType, RequireFields<MutationRunImpactArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['SaveDraftPayload'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  signJudgment?: Resolver<ResolversTypes['SignJudgmentPayload'], ParentType, ContextType, RequireFields<MutationSignJudgmentArgs, 'input'>>;
  signOffJudgment?: Resolver<ResolversTypes['SignOffJudgmentPayload'], ParentType, ContextType, RequireFields<MutationSignOffJudgmentArgs, 'input'>>;
  submitApplication?: Resolver<ResolversTypes['SubmitApplicationPayload'], ParentType, ContextType, RequireFields<MutationSubmitApplicationArgs, 'input'>>;
  submitTable?: Resolver<ResolversTypes['SubmitTablePayload'], ParentType, ContextType, RequireFields<MutationSubmitTableArgs, 'input'>>;
  suspendEntry?: Resolver<ResolversTypes['SuspendEntryPayload'], ParentType, ContextType, RequireFields<MutationSuspendEntryArgs, 'input'>>;
  suspendMaker?: Resolver<ResolversTypes['SuspendMakerPayload'], ParentType, ContextType, RequireFields<MutationSuspendMakerArgs, 'input'>>;
  takeBackRelease?: Resolver<ResolversTypes['TakeBackReleasePayload'], ParentType, ContextType, RequireFields<MutationTakeBackReleaseArgs, 'input'>>;
  takeBackSubmission?: Resolver<ResolversTypes['TakeBackSubmissionPayload'], ParentType, ContextType, RequireFields<MutationTakeBackSubmissionArgs, 'input'>>;
  takeDoubt?: Resolver<ResolversTypes['TakeDoubtPayload'], ParentType, ContextType, RequireFields<MutationTakeDoubtArgs, 'input'>>;
  voteInPanel?: Resolver<ResolversTypes['VoteInPanelPayload'], ParentType, ContextType, RequireFields<MutationVoteInPanelArgs, 'input'>>;
  withdrawAmendment?: Resolver<ResolversTypes['WithdrawAmendmentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAmendmentArgs, 'input'>>;
  withdrawCase?: Resolver<ResolversTypes['WithdrawCasePayload'], ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'input'>>;
  withdrawDoubt?: Resolver<ResolversTypes['WithdrawDoubtPayload'], ParentType, ContextType, RequireFields<MutationWithdrawDoubtArgs, 'input'>>;
  withdrawEntry?: Resolver<ResolversTypes['WithdrawEntryPayload'], ParentType, ContextType, RequireFields<MutationWithdrawEntryArgs, 'input'>>;
  withdrawTable?: Resolver<ResolversTypes['WithdrawTablePayload'], ParentType, ContextType, RequireFields<MutationWithdrawTableArgs, 'input'>>;
};

export type NameOfficerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameOfficerPayload'] = ResolversParentTypes['NameOfficerPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NameOfficerSuccess' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type NameOfficerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameOfficerSuccess'] = ResolversParentTypes['NameOfficerSuccess']> = {
  maker?: Resolver<ResolversTypes['Maker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NearNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearNumber'] = ResolversParentTypes['NearNumber']> = {
  differsAt?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Amendment' | 'Application' | 'Case' | 'Draft' | 'Organisation' | 'Person', ParentType, ContextType>;
};

export type NotAssignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAssigned'] = ResolversParentTypes['NotAssigned']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['CaseEvent'], ParentType, ContextType>;
};

export type NumberProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberProblem'] = ResolversParentTypes['NumberProblem']> = {
  code?: Resolver<ResolversTypes['NumberProblemCode'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NumberReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberReading'] = ResolversParentTypes['NumberReading']> = {
  number?: Resolver<Maybe<ResolversTypes['ListNumber']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['NumberProblem']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferCertifiedItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferCertifiedItemPayload'] = ResolversParentTypes['OfferCertifiedItemPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'OfferCertifiedItemSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type OfferCertifiedItemSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferCertifiedItemSuccess'] = ResolversParentTypes['OfferCertifiedItemSuccess']> = {
  isRepeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['ListSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferedAnswer'] = ResolversParentTypes['OfferedAnswer']> = {
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordsEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordsJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenConsultationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenConsultationPayload'] = ResolversParentTypes['OpenConsultationPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'OpenConsultationSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type OpenConsultationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenConsultationSuccess'] = ResolversParentTypes['OpenConsultationSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrdinancePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrdinancePlace'] = ResolversParentTypes['OrdinancePlace']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelVote'] = ResolversParentTypes['PanelVote']> = {
  judgment?: Resolver<ResolversTypes['ContentId'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Parameter'] = ResolversParentTypes['Parameter']> = {
  askEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['ParameterChoice']>, ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherUnits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ParameterType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParameterChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterChoice'] = ResolversParentTypes['ParameterChoice']> = {
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartNumberUnreadableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartNumberUnreadable'] = ResolversParentTypes['PartNumberUnreadable']> = {
  character?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  isInterpretation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDecision'] = ResolversParentTypes['PolicyDecision']> = {
  panelEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panelJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeAssessment'] = ResolversParentTypes['ProgrammeAssessment']> = {
  agreedFiles?: Resolver<Array<ResolversTypes['ContentId']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AssessmentBasis'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  confirmable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AssessmentLevel'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposeAmendmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAmendmentPayload'] = ResolversParentTypes['ProposeAmendmentPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'ProposeAmendmentSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ProposeAmendmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAmendmentSuccess'] = ResolversParentTypes['ProposeAmendmentSuccess']> = {
  amendment?: Resolver<ResolversTypes['Amendment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeRevocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeRevocationPayload'] = ResolversParentTypes['ProposeRevocationPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'ProposeRevocationSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ProposeRevocationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeRevocationSuccess'] = ResolversParentTypes['ProposeRevocationSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeSummaryTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeSummaryTermPayload'] = ResolversParentTypes['ProposeSummaryTermPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'ProposeSummaryTermSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ProposeSummaryTermSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeSummaryTermSuccess'] = ResolversParentTypes['ProposeSummaryTermSuccess']> = {
  term?: Resolver<ResolversTypes['SummaryTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedRevocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedRevocation'] = ResolversParentTypes['ProposedRevocation']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RevocationReason'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedList'] = ResolversParentTypes['PublishedList']> = {
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PurchaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Purchase'] = ResolversParentTypes['Purchase']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberClass?: Resolver<ResolversTypes['MemberClass'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  priceYen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PurchaseGuidancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseGuidancePayload'] = ResolversParentTypes['PurchaseGuidancePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'PurchaseGuidanceSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type PurchaseGuidanceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseGuidanceSuccess'] = ResolversParentTypes['PurchaseGuidanceSuccess']> = {
  purchase?: Resolver<ResolversTypes['Purchase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseSheetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseSheetPayload'] = ResolversParentTypes['PurchaseSheetPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'PurchaseSheetSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type PurchaseSheetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseSheetSuccess'] = ResolversParentTypes['PurchaseSheetSuccess']> = {
  purchase?: Resolver<ResolversTypes['Purchase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  amendment?: Resolver<Maybe<ResolversTypes['Amendment']>, ParentType, ContextType, RequireFields<QueryAmendmentArgs, 'version'>>;
  amendments?: Resolver<Array<ResolversTypes['Amendment']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'number'>>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'number'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first' | 'queue'>>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClauseArgs, 'id'>>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClausesArgs, 'version'>>;
  command?: Resolver<Maybe<ResolversTypes['Command']>, ParentType, ContextType, RequireFields<QueryCommandArgs, 'caseId' | 'id'>>;
  controlTable?: Resolver<Array<ResolversTypes['ControlRow']>, ParentType, ContextType, RequireFields<QueryControlTableArgs, 'kind'>>;
  correlationBranches?: Resolver<Array<ResolversTypes['CorrelationBranch']>, ParentType, ContextType, RequireFields<QueryCorrelationBranchesArgs, 'side'>>;
  correlationVersions?: Resolver<Array<ResolversTypes['CorrelationVersion']>, ParentType, ContextType>;
  correlations?: Resolver<ResolversTypes['CorrelationConnection'], ParentType, ContextType, RequireFields<QueryCorrelationsArgs, 'first'>>;
  doubt?: Resolver<Maybe<ResolversTypes['Doubt']>, ParentType, ContextType, RequireFields<QueryDoubtArgs, 'number'>>;
  doubts?: Resolver<ResolversTypes['DoubtConnection'], ParentType, ContextType, RequireFields<QueryDoubtsArgs, 'first' | 'queue'>>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<QueryDraftArgs, 'id'>>;
  drafts?: Resolver<Array<ResolversTypes['Draft']>, ParentType, ContextType>;
  evaluate?: Resolver<ResolversTypes['EvaluateResult'], ParentType, ContextType, RequireFields<QueryEvaluateArgs, 'date' | 'facts' | 'kind'>>;
  guidance?: Resolver<Array<ResolversTypes['GuidanceArticle']>, ParentType, ContextType, Partial<QueryGuidanceArgs>>;
  guidanceArticle?: Resolver<Maybe<ResolversTypes['GuidanceArticle']>, ParentType, ContextType, RequireFields<QueryGuidanceArticleArgs, 'id'>>;
  guidanceSectors?: Resolver<Array<ResolversTypes['GuidanceSector']>, ParentType, ContextType>;
  listLogCheck?: Resolver<Maybe<ResolversTypes['ListLogCheck']>, ParentType, ContextType>;
  listRelease?: Resolver<Maybe<ResolversTypes['ListRelease']>, ParentType, ContextType, RequireFields<QueryListReleaseArgs, 'id'>>;
  listReleases?: Resolver<Array<ResolversTypes['ListRelease']>, ParentType, ContextType, Partial<QueryListReleasesArgs>>;
  listSubmission?: Resolver<Maybe<ResolversTypes['ListSubmission']>, ParentType, ContextType, RequireFields<QueryListSubmissionArgs, 'number'>>;
  listSubmissions?: Resolver<ResolversTypes['ListSubmissionConnection'], ParentType, ContextType, RequireFields<QueryListSubmissionsArgs, 'first'>>;
  listedEntriesWaiting?: Resolver<ResolversTypes['ListedEntriesWaiting'], ParentType, ContextType, RequireFields<QueryListedEntriesWaitingArgs, 'first' | 'task'>>;
  listedEntry?: Resolver<Maybe<ResolversTypes['ListedEntry']>, ParentType, ContextType, RequireFields<QueryListedEntryArgs, 'entry'>>;
  lookup?: Resolver<ResolversTypes['LookupResult'], ParentType, ContextType, RequireFields<QueryLookupArgs, 'partNumber'>>;
  makers?: Resolver<Array<ResolversTypes['Maker']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'role'>>;
  policies?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  publishedLists?: Resolver<Array<ResolversTypes['PublishedList']>, ParentType, ContextType>;
  regulationVersions?: Resolver<Array<ResolversTypes['RegulationVersion']>, ParentType, ContextType>;
  selfJudgment?: Resolver<Maybe<ResolversTypes['SelfJudgment']>, ParentType, ContextType, RequireFields<QuerySelfJudgmentArgs, 'number'>>;
  selfJudgments?: Resolver<Array<ResolversTypes['SelfJudgment']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['Sheet']>, ParentType, ContextType, RequireFields<QuerySheetArgs, 'edition' | 'form'>>;
  sheetEvaluation?: Resolver<Maybe<ResolversTypes['SheetEvaluation']>, ParentType, ContextType, RequireFields<QuerySheetEvaluationArgs, 'input'>>;
  sheetMigration?: Resolver<Maybe<ResolversTypes['SheetMigration']>, ParentType, ContextType, RequireFields<QuerySheetMigrationArgs, 'input' | 'to'>>;
  sheetSectors?: Resolver<Array<ResolversTypes['SheetSector']>, ParentType, ContextType>;
  summaryTerms?: Resolver<Array<ResolversTypes['SummaryTerm']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type QueueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueCount'] = ResolversParentTypes['QueueCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['CaseQueue'], ParentType, ContextType>;
};

export type RaiseDoubtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseDoubtPayload'] = ResolversParentTypes['RaiseDoubtPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RaiseDoubtSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type RaiseDoubtSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseDoubtSuccess'] = ResolversParentTypes['RaiseDoubtSuccess']> = {
  doubt?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordConsultationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsultationPayload'] = ResolversParentTypes['RecordConsultationPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RecordConsultationSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type RecordConsultationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsultationSuccess'] = ResolversParentTypes['RecordConsultationSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFirstVerificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFirstVerificationPayload'] = ResolversParentTypes['RecordFirstVerificationPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RecordFirstVerificationSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type RecordFirstVerificationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFirstVerificationSuccess'] = ResolversParentTypes['RecordFirstVerificationSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMakerNamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMakerNamePayload'] = ResolversParentTypes['RecordMakerNamePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RecordMakerNameSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type RecordMakerNameSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMakerNameSuccess'] = ResolversParentTypes['RecordMakerNameSuccess']> = {
  maker?: Resolver<ResolversTypes['Maker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMemberClassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMemberClassPayload'] = ResolversParentTypes['RecordMemberClassPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RecordMemberClassSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type RecordMemberClassSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMemberClassSuccess'] = ResolversParentTypes['RecordMemberClassSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferRowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferRowPayload'] = ResolversParentTypes['ReferRowPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'ReferRowSuccess' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ReferRowSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferRowSuccess'] = ResolversParentTypes['ReferRowSuccess']> = {
  submission?: Resolver<ResolversTypes['ListSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferredRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferredRow'] = ResolversParentTypes['ReferredRow']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusedByRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedByRule'] = ResolversParentTypes['RefusedByRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterProgrammePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterProgrammePayload'] = ResolversParentTypes['RegisterProgrammePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'RegisterProgrammeSuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type RegisterProgrammeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterProgrammeSuccess'] = ResolversParentTypes['RegisterProgrammeSuccess']> = {
  maker?: Resolver<ResolversTypes['Maker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationVersion'] = ResolversParentTypes['RegulationVersion']> = {
  amendedByEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amendedByJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changesEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changesJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDayConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LegalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
};

export type ReleaseBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseBlock'] = ResolversParentTypes['ReleaseBlock']> = {
  reason?: Resolver<ResolversTypes['ListBlockReason'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type ReleasedTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleasedTable'] = ResolversParentTypes['ReleasedTable']> = {
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplaceVerifierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceVerifierPayload'] = ResolversParentTypes['ReplaceVerifierPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'ReplaceVerifierSuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ReplaceVerifierSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceVerifierSuccess'] = ResolversParentTypes['ReplaceVerifierSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestInformationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestInformationPayload'] = ResolversParentTypes['RequestInformationPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'RequestInformationSuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type RequestInformationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestInformationSuccess'] = ResolversParentTypes['RequestInformationSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestReexaminationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReexaminationPayload'] = ResolversParentTypes['RequestReexaminationPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'RequestReexaminationSuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type RequestReexaminationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReexaminationSuccess'] = ResolversParentTypes['RequestReexaminationSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestUploadPayload'] = ResolversParentTypes['RequestUploadPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'RequestUploadSuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type RequestUploadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestUploadSuccess'] = ResolversParentTypes['RequestUploadSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResubmitCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitCasePayload'] = ResolversParentTypes['ResubmitCasePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'ResubmitCaseSuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ResubmitCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitCaseSuccess'] = ResolversParentTypes['ResubmitCaseSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeEntryPayload'] = ResolversParentTypes['ResumeEntryPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'ResumeEntrySuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ResumeEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeEntrySuccess'] = ResolversParentTypes['ResumeEntrySuccess']> = {
  release?: Resolver<ResolversTypes['ListRelease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeMakerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeMakerPayload'] = ResolversParentTypes['ResumeMakerPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'ResumeMakerSuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ResumeMakerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeMakerSuccess'] = ResolversParentTypes['ResumeMakerSuccess']> = {
  maker?: Resolver<ResolversTypes['Maker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnForCompletionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnForCompletionPayload'] = ResolversParentTypes['ReturnForCompletionPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'ReturnForCompletionSuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ReturnForCompletionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnForCompletionSuccess'] = ResolversParentTypes['ReturnForCompletionSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnJudgmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnJudgmentPayload'] = ResolversParentTypes['ReturnJudgmentPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'ReturnJudgmentSuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ReturnJudgmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnJudgmentSuccess'] = ResolversParentTypes['ReturnJudgmentSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnTablePayload'] = ResolversParentTypes['ReturnTablePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'ReturnTableSuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type ReturnTableSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnTableSuccess'] = ResolversParentTypes['ReturnTableSuccess']> = {
  submission?: Resolver<ResolversTypes['ListSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowRange'] = ResolversParentTypes['RowRange']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunImpactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunImpactPayload'] = ResolversParentTypes['RunImpactPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'RunImpactSuccess' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type RunImpactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunImpactSuccess'] = ResolversParentTypes['RunImpactSuccess']> = {
  amendment?: Resolver<ResolversTypes['Amendment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SamePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamePerson'] = ResolversParentTypes['SamePerson']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SamplingPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamplingPlan'] = ResolversParentTypes['SamplingPlan']> = {
  accept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aql?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citationEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citationJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['ContentId']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SaveDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveDraftPayload'] = ResolversParentTypes['SaveDraftPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'SaveDraftSuccess' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type SaveDraftSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveDraftSuccess'] = ResolversParentTypes['SaveDraftSuccess']> = {
  draft?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfJudgmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfJudgment'] = ResolversParentTypes['SelfJudgment']> = {
  answers?: Resolver<Array<ResolversTypes['GivenAnswer']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentId?: Resolver<ResolversTypes['ContentId'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['SheetEvaluation']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  keptAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  keptBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  lawChanges?: Resolver<Array<ResolversTypes['LawChange']>, ParentType, ContextType>;
  lawDate?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
  maker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productNameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheetEdition?: Resolver<Maybe<ResolversTypes['SheetEdition']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['EditionStanding'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sheet'] = ResolversParentTypes['Sheet']> = {
  amendmentEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amendmentJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lawFrom?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
  lawTo?: Resolver<Maybe<ResolversTypes['LegalDate']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['SheetQuestion']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['SheetSection']>, ParentType, ContextType>;
};

export type SheetAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetAnswer'] = ResolversParentTypes['SheetAnswer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetChoice'] = ResolversParentTypes['SheetChoice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetDifference'] = ResolversParentTypes['SheetDifference']> = {
  aspects?: Resolver<Array<ResolversTypes['SheetAspect']>, ParentType, ContextType>;
  clausesAfter?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  clausesBefore?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  isCarried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SheetDifferenceKind'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wasAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SheetEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetEdition'] = ResolversParentTypes['SheetEdition']> = {
  amendmentEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amendmentJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPurchased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lawFrom?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
  lawTo?: Resolver<Maybe<ResolversTypes['LegalDate']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['MemberPrice'], ParentType, ContextType>;
  priceYen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SheetEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetEvaluation'] = ResolversParentTypes['SheetEvaluation']> = {
  comparison?: Resolver<Array<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['SheetStatement']>, ParentType, ContextType>;
  currentEdition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  itemNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lawState?: Resolver<Maybe<ResolversTypes['LegalDate']>, ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['EvaluatedQuestion']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['EditionStanding'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['SheetStatement']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type SheetFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetForm'] = ResolversParentTypes['SheetForm']> = {
  editions?: Resolver<Array<ResolversTypes['SheetEdition']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetMigrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetMigration'] = ResolversParentTypes['SheetMigration']> = {
  answers?: Resolver<Array<ResolversTypes['GivenAnswer']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['SheetDifference']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetQuestion'] = ResolversParentTypes['SheetQuestion']> = {
  choices?: Resolver<Array<ResolversTypes['SheetChoice']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  helpEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  helpJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SheetAnswerKind'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SheetSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetSection'] = ResolversParentTypes['SheetSection']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetSectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetSector'] = ResolversParentTypes['SheetSector']> = {
  forms?: Resolver<Array<ResolversTypes['SheetForm']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetStatement'] = ResolversParentTypes['SheetStatement']> = {
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignJudgmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignJudgmentPayload'] = ResolversParentTypes['SignJudgmentPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'SignJudgmentSuccess' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type SignJudgmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignJudgmentSuccess'] = ResolversParentTypes['SignJudgmentSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOffJudgmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOffJudgmentPayload'] = ResolversParentTypes['SignOffJudgmentPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'SignOffJudgmentSuccess' | 'StaleVersion' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type SignOffJudgmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOffJudgmentSuccess'] = ResolversParentTypes['SignOffJudgmentSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  judgment?: Resolver<ResolversTypes['ContentId'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingCounts'] = ResolversParentTypes['StandingCounts']> = {
  cleared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsExpert?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectImpact'] = ResolversParentTypes['SubjectImpact']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  needsExpert?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['ImpactSample']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  touched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  confidentialFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contentId?: Resolver<ResolversTypes['ContentId'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earlierRulings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  foreignNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  maker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proceedingsPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productNameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regulationVersion?: Resolver<ResolversTypes['LegalDate'], ParentType, ContextType>;
  sheet?: Resolver<Array<ResolversTypes['SheetAnswer']>, ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubmissionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionEvent'] = ResolversParentTypes['SubmissionEvent']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SubmissionEventType'], ParentType, ContextType>;
};

export type SubmissionProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionProgress'] = ResolversParentTypes['SubmissionProgress']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmissionReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionRelease'] = ResolversParentTypes['SubmissionRelease']> = {
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yearMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitApplicationPayload'] = ResolversParentTypes['SubmitApplicationPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'SubmitApplicationSuccess' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type SubmitApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitApplicationSuccess'] = ResolversParentTypes['SubmitApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitTablePayload'] = ResolversParentTypes['SubmitTablePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'SubmitTableSuccess' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type SubmitTableSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitTableSuccess'] = ResolversParentTypes['SubmitTableSuccess']> = {
  isRepeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['ListSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittedRow'] = ResolversParentTypes['SubmittedRow']> = {
  answers?: Resolver<Array<ResolversTypes['OfferedAnswer']>, ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clausesTrue?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  clausesUnknown?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  clearedByCertificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataSheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['ListedEntry']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CriterionFinding']>, ParentType, ContextType>;
  isSampled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['RowStanding'], ParentType, ContextType>;
  judgedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lawState?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsCase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownVerdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RowStanding'], ParentType, ContextType>;
};

export type SubmittedRowPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittedRowPage'] = ResolversParentTypes['SubmittedRowPage']> = {
  after?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['SubmittedRow']>, ParentType, ContextType>;
};

export type SummaryTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryTerm'] = ResolversParentTypes['SummaryTerm']> = {
  approvable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuspendEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendEntryPayload'] = ResolversParentTypes['SuspendEntryPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'SuspendEntrySuccess' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type SuspendEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendEntrySuccess'] = ResolversParentTypes['SuspendEntrySuccess']> = {
  release?: Resolver<ResolversTypes['ListRelease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendMakerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendMakerPayload'] = ResolversParentTypes['SuspendMakerPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'SuspendMakerSuccess' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type SuspendMakerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendMakerSuccess'] = ResolversParentTypes['SuspendMakerSuccess']> = {
  maker?: Resolver<ResolversTypes['Maker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TableApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableApproval'] = ResolversParentTypes['TableApproval']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type TableRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableRefusal'] = ResolversParentTypes['TableRefusal']> = {
  code?: Resolver<ResolversTypes['TableRefusalCode'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TakeBackReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackReleasePayload'] = ResolversParentTypes['TakeBackReleasePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'TakeBackReleaseSuccess' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type TakeBackReleaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackReleaseSuccess'] = ResolversParentTypes['TakeBackReleaseSuccess']> = {
  release?: Resolver<ResolversTypes['ListRelease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeBackSubmissionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackSubmissionPayload'] = ResolversParentTypes['TakeBackSubmissionPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'TakeBackSubmissionSuccess' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type TakeBackSubmissionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackSubmissionSuccess'] = ResolversParentTypes['TakeBackSubmissionSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeDoubtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeDoubtPayload'] = ResolversParentTypes['TakeDoubtPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'TakeDoubtSuccess' | 'ValidationFailed' | 'WrongStep', ParentType, ContextType>;
};

export type TakeDoubtSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeDoubtSuccess'] = ResolversParentTypes['TakeDoubtSuccess']> = {
  doubt?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Turn'] = ResolversParentTypes['Turn']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['TurnOf'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export interface UlidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ulid'], any> {
  name: 'Ulid';
}

export type ValidationFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationFailed'] = ResolversParentTypes['ValidationFailed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  admitsMakers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doubtsWaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  proposesAmendments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  queues?: Resolver<Array<ResolversTypes['QueueCount']>, ParentType, ContextType>;
  raisesDoubts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readsAmendments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readsDoubts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readsMakers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type VoteInPanelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteInPanelPayload'] = ResolversParentTypes['VoteInPanelPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'VoteInPanelSuccess' | 'WrongStep', ParentType, ContextType>;
};

export type VoteInPanelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteInPanelSuccess'] = ResolversParentTypes['VoteInPanelSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawAmendmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAmendmentPayload'] = ResolversParentTypes['WithdrawAmendmentPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WithdrawAmendmentSuccess' | 'WrongStep', ParentType, ContextType>;
};

export type WithdrawAmendmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAmendmentSuccess'] = ResolversParentTypes['WithdrawAmendmentSuccess']> = {
  amendment?: Resolver<ResolversTypes['Amendment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCasePayload'] = ResolversParentTypes['WithdrawCasePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WithdrawCaseSuccess' | 'WrongStep', ParentType, ContextType>;
};

export type WithdrawCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCaseSuccess'] = ResolversParentTypes['WithdrawCaseSuccess']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['Command'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawDoubtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDoubtPayload'] = ResolversParentTypes['WithdrawDoubtPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WithdrawDoubtSuccess' | 'WrongStep', ParentType, ContextType>;
};

export type WithdrawDoubtSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDoubtSuccess'] = ResolversParentTypes['WithdrawDoubtSuccess']> = {
  doubt?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawEntryPayload'] = ResolversParentTypes['WithdrawEntryPayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WithdrawEntrySuccess' | 'WrongStep', ParentType, ContextType>;
};

export type WithdrawEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawEntrySuccess'] = ResolversParentTypes['WithdrawEntrySuccess']> = {
  release?: Resolver<ResolversTypes['ListRelease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTablePayload'] = ResolversParentTypes['WithdrawTablePayload']> = {
  __resolveType: TypeResolveFn<'CommandIdReused' | 'CommandPending' | 'ConflictOfInterest' | 'NotAssigned' | 'NotFound' | 'RefusedByRule' | 'SamePerson' | 'StaleVersion' | 'ValidationFailed' | 'WithdrawTableSuccess' | 'WrongStep', ParentType, ContextType>;
};

export type WithdrawTableSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTableSuccess'] = ResolversParentTypes['WithdrawTableSuccess']> = {
  submission?: Resolver<ResolversTypes['ListSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongStep'] = ResolversParentTypes['WrongStep']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptAssignmentPayload?: AcceptAssignmentPayloadResolvers<ContextType>;
  AcceptAssignmentSuccess?: AcceptAssignmentSuccessResolvers<ContextType>;
  AcceptCasePayload?: AcceptCasePayloadResolvers<ContextType>;
  AcceptCaseSuccess?: AcceptCaseSuccessResolvers<ContextType>;
  AdmitMakerPayload?: AdmitMakerPayloadResolvers<ContextType>;
  AdmitMakerSuccess?: AdmitMakerSuccessResolvers<ContextType>;
  AllowedAction?: AllowedActionResolvers<ContextType>;
  Amendment?: AmendmentResolvers<ContextType>;
  AmendmentDifference?: AmendmentDifferenceResolvers<ContextType>;
  AmendmentEvent?: AmendmentEventResolvers<ContextType>;
  AmendmentProgress?: AmendmentProgressResolvers<ContextType>;
  AnswerDoubtPayload?: AnswerDoubtPayloadResolvers<ContextType>;
  AnswerDoubtSuccess?: AnswerDoubtSuccessResolvers<ContextType>;
  AnswerInformationRequestPayload?: AnswerInformationRequestPayloadResolvers<ContextType>;
  AnswerInformationRequestSuccess?: AnswerInformationRequestSuccessResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  AppliedImpact?: AppliedImpactResolvers<ContextType>;
  AppointPanelPayload?: AppointPanelPayloadResolvers<ContextType>;
  AppointPanelSuccess?: AppointPanelSuccessResolvers<ContextType>;
  ApproveAmendmentPayload?: ApproveAmendmentPayloadResolvers<ContextType>;
  ApproveAmendmentSuccess?: ApproveAmendmentSuccessResolvers<ContextType>;
  ApproveRevocationPayload?: ApproveRevocationPayloadResolvers<ContextType>;
  ApproveRevocationSuccess?: ApproveRevocationSuccessResolvers<ContextType>;
  ApproveSummaryTermPayload?: ApproveSummaryTermPayloadResolvers<ContextType>;
  ApproveSummaryTermSuccess?: ApproveSummaryTermSuccessResolvers<ContextType>;
  ApproveTablePayload?: ApproveTablePayloadResolvers<ContextType>;
  ApproveTableSuccess?: ApproveTableSuccessResolvers<ContextType>;
  AskExtensionPayload?: AskExtensionPayloadResolvers<ContextType>;
  AskExtensionSuccess?: AskExtensionSuccessResolvers<ContextType>;
  AskReleasePayload?: AskReleasePayloadResolvers<ContextType>;
  AskReleaseSuccess?: AskReleaseSuccessResolvers<ContextType>;
  AssessProgrammePayload?: AssessProgrammePayloadResolvers<ContextType>;
  AssessProgrammeSuccess?: AssessProgrammeSuccessResolvers<ContextType>;
  AssignVerifiersPayload?: AssignVerifiersPayloadResolvers<ContextType>;
  AssignVerifiersSuccess?: AssignVerifiersSuccessResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  CancelConsultationPayload?: CancelConsultationPayloadResolvers<ContextType>;
  CancelConsultationSuccess?: CancelConsultationSuccessResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseEvent?: CaseEventResolvers<ContextType>;
  CaseEventConnection?: CaseEventConnectionResolvers<ContextType>;
  CaseEventEdge?: CaseEventEdgeResolvers<ContextType>;
  CellSuggestion?: CellSuggestionResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateRevocation?: CertificateRevocationResolvers<ContextType>;
  CheckListLogPayload?: CheckListLogPayloadResolvers<ContextType>;
  CheckListLogSuccess?: CheckListLogSuccessResolvers<ContextType>;
  CitedPolicy?: CitedPolicyResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseDifference?: ClauseDifferenceResolvers<ContextType>;
  ClauseFinding?: ClauseFindingResolvers<ContextType>;
  ClauseLimit?: ClauseLimitResolvers<ContextType>;
  CloseInformationRequestPayload?: CloseInformationRequestPayloadResolvers<ContextType>;
  CloseInformationRequestSuccess?: CloseInformationRequestSuccessResolvers<ContextType>;
  Command?: CommandResolvers<ContextType>;
  CommandIdReused?: CommandIdReusedResolvers<ContextType>;
  CommandPending?: CommandPendingResolvers<ContextType>;
  CommandSuccess?: CommandSuccessResolvers<ContextType>;
  ComparisonPart?: ComparisonPartResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  ConfirmAssessmentPayload?: ConfirmAssessmentPayloadResolvers<ContextType>;
  ConfirmAssessmentSuccess?: ConfirmAssessmentSuccessResolvers<ContextType>;
  ConfirmReleasePayload?: ConfirmReleasePayloadResolvers<ContextType>;
  ConfirmReleaseSuccess?: ConfirmReleaseSuccessResolvers<ContextType>;
  ConfirmTablePayload?: ConfirmTablePayloadResolvers<ContextType>;
  ConfirmTableSuccess?: ConfirmTableSuccessResolvers<ContextType>;
  ConflictOfInterest?: ConflictOfInterestResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ContentId?: GraphQLScalarType;
  ControlItem?: ControlItemResolvers<ContextType>;
  ControlRow?: ControlRowResolvers<ContextType>;
  CorrectEntryPayload?: CorrectEntryPayloadResolvers<ContextType>;
  CorrectEntrySuccess?: CorrectEntrySuccessResolvers<ContextType>;
  Correlation?: CorrelationResolvers<ContextType>;
  CorrelationBranch?: CorrelationBranchResolvers<ContextType>;
  CorrelationChange?: CorrelationChangeResolvers<ContextType>;
  CorrelationConnection?: CorrelationConnectionResolvers<ContextType>;
  CorrelationEdge?: CorrelationEdgeResolvers<ContextType>;
  CorrelationVersion?: CorrelationVersionResolvers<ContextType>;
  CountersignJudgmentPayload?: CountersignJudgmentPayloadResolvers<ContextType>;
  CountersignJudgmentSuccess?: CountersignJudgmentSuccessResolvers<ContextType>;
  CriterionFinding?: CriterionFindingResolvers<ContextType>;
  DecideRowsPayload?: DecideRowsPayloadResolvers<ContextType>;
  DecideRowsSuccess?: DecideRowsSuccessResolvers<ContextType>;
  DeclareInterestPayload?: DeclareInterestPayloadResolvers<ContextType>;
  DeclareInterestSuccess?: DeclareInterestSuccessResolvers<ContextType>;
  DeclineAssignmentPayload?: DeclineAssignmentPayloadResolvers<ContextType>;
  DeclineAssignmentSuccess?: DeclineAssignmentSuccessResolvers<ContextType>;
  DeclineCasePayload?: DeclineCasePayloadResolvers<ContextType>;
  DeclineCaseSuccess?: DeclineCaseSuccessResolvers<ContextType>;
  DeclineRevocationPayload?: DeclineRevocationPayloadResolvers<ContextType>;
  DeclineRevocationSuccess?: DeclineRevocationSuccessResolvers<ContextType>;
  DestinationCheck?: DestinationCheckResolvers<ContextType>;
  DestinationChecks?: DestinationChecksResolvers<ContextType>;
  DiscardDraftPayload?: DiscardDraftPayloadResolvers<ContextType>;
  DiscardDraftSuccess?: DiscardDraftSuccessResolvers<ContextType>;
  DomainError?: DomainErrorResolvers<ContextType>;
  Doubt?: DoubtResolvers<ContextType>;
  DoubtAnswer?: DoubtAnswerResolvers<ContextType>;
  DoubtConnection?: DoubtConnectionResolvers<ContextType>;
  DoubtEdge?: DoubtEdgeResolvers<ContextType>;
  DoubtEvent?: DoubtEventResolvers<ContextType>;
  DoubtedEntry?: DoubtedEntryResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  EndOfficePayload?: EndOfficePayloadResolvers<ContextType>;
  EndOfficeSuccess?: EndOfficeSuccessResolvers<ContextType>;
  EndRolePayload?: EndRolePayloadResolvers<ContextType>;
  EndRoleSuccess?: EndRoleSuccessResolvers<ContextType>;
  EntryBasis?: EntryBasisResolvers<ContextType>;
  EvaluateResult?: EvaluateResultResolvers<ContextType>;
  EvaluatedQuestion?: EvaluatedQuestionResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationStatement?: EvaluationStatementResolvers<ContextType>;
  EvidenceDemand?: EvidenceDemandResolvers<ContextType>;
  EvidenceFile?: EvidenceFileResolvers<ContextType>;
  FileChecklistPayload?: FileChecklistPayloadResolvers<ContextType>;
  FileChecklistSuccess?: FileChecklistSuccessResolvers<ContextType>;
  FiledChecklist?: FiledChecklistResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  FindingStep?: FindingStepResolvers<ContextType>;
  GivenAnswer?: GivenAnswerResolvers<ContextType>;
  GrantExtensionPayload?: GrantExtensionPayloadResolvers<ContextType>;
  GrantExtensionSuccess?: GrantExtensionSuccessResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  GrantRoleSuccess?: GrantRoleSuccessResolvers<ContextType>;
  GuidanceArticle?: GuidanceArticleResolvers<ContextType>;
  GuidanceEdition?: GuidanceEditionResolvers<ContextType>;
  GuidanceSector?: GuidanceSectorResolvers<ContextType>;
  HandBackDoubtPayload?: HandBackDoubtPayloadResolvers<ContextType>;
  HandBackDoubtSuccess?: HandBackDoubtSuccessResolvers<ContextType>;
  ImpactSample?: ImpactSampleResolvers<ContextType>;
  InformationAnswer?: InformationAnswerResolvers<ContextType>;
  InformationRequest?: InformationRequestResolvers<ContextType>;
  InspectRowsPayload?: InspectRowsPayloadResolvers<ContextType>;
  InspectRowsSuccess?: InspectRowsSuccessResolvers<ContextType>;
  InspectionProgress?: InspectionProgressResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InvoiceCheck?: InvoiceCheckResolvers<ContextType>;
  Judgment?: JudgmentResolvers<ContextType>;
  KeepSelfJudgmentPayload?: KeepSelfJudgmentPayloadResolvers<ContextType>;
  KeepSelfJudgmentSuccess?: KeepSelfJudgmentSuccessResolvers<ContextType>;
  LawChange?: LawChangeResolvers<ContextType>;
  LeafProof?: LeafProofResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  LegalDate?: GraphQLScalarType;
  Letter?: LetterResolvers<ContextType>;
  LinkReferredRowPayload?: LinkReferredRowPayloadResolvers<ContextType>;
  LinkReferredRowSuccess?: LinkReferredRowSuccessResolvers<ContextType>;
  ListLogCheck?: ListLogCheckResolvers<ContextType>;
  ListNumber?: ListNumberResolvers<ContextType>;
  ListRelease?: ListReleaseResolvers<ContextType>;
  ListReleaseEvent?: ListReleaseEventResolvers<ContextType>;
  ListSubmission?: ListSubmissionResolvers<ContextType>;
  ListSubmissionConnection?: ListSubmissionConnectionResolvers<ContextType>;
  ListSubmissionEdge?: ListSubmissionEdgeResolvers<ContextType>;
  ListedChange?: ListedChangeResolvers<ContextType>;
  ListedEntriesWaiting?: ListedEntriesWaitingResolvers<ContextType>;
  ListedEntry?: ListedEntryResolvers<ContextType>;
  ListedEntryChange?: ListedEntryChangeResolvers<ContextType>;
  LookupAnswer?: LookupAnswerResolvers<ContextType>;
  LookupEntry?: LookupEntryResolvers<ContextType>;
  LookupResult?: LookupResultResolvers<ContextType>;
  Maker?: MakerResolvers<ContextType>;
  MakerName?: MakerNameResolvers<ContextType>;
  MakerOfficer?: MakerOfficerResolvers<ContextType>;
  MakerSuspension?: MakerSuspensionResolvers<ContextType>;
  MemberPrice?: MemberPriceResolvers<ContextType>;
  ModifyJudgmentPayload?: ModifyJudgmentPayloadResolvers<ContextType>;
  ModifyJudgmentSuccess?: ModifyJudgmentSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameOfficerPayload?: NameOfficerPayloadResolvers<ContextType>;
  NameOfficerSuccess?: NameOfficerSuccessResolvers<ContextType>;
  NearNumber?: NearNumberResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAssigned?: NotAssignedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NumberProblem?: NumberProblemResolvers<ContextType>;
  NumberReading?: NumberReadingResolvers<ContextType>;
  OfferCertifiedItemPayload?: OfferCertifiedItemPayloadResolvers<ContextType>;
  OfferCertifiedItemSuccess?: OfferCertifiedItemSuccessResolvers<ContextType>;
  OfferedAnswer?: OfferedAnswerResolvers<ContextType>;
  OpenConsultationPayload?: OpenConsultationPayloadResolvers<ContextType>;
  OpenConsultationSuccess?: OpenConsultationSuccessResolvers<ContextType>;
  OrdinancePlace?: OrdinancePlaceResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PanelVote?: PanelVoteResolvers<ContextType>;
  Parameter?: ParameterResolvers<ContextType>;
  ParameterChoice?: ParameterChoiceResolvers<ContextType>;
  PartNumberUnreadable?: PartNumberUnreadableResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyDecision?: PolicyDecisionResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProgrammeAssessment?: ProgrammeAssessmentResolvers<ContextType>;
  ProposeAmendmentPayload?: ProposeAmendmentPayloadResolvers<ContextType>;
  ProposeAmendmentSuccess?: ProposeAmendmentSuccessResolvers<ContextType>;
  ProposeRevocationPayload?: ProposeRevocationPayloadResolvers<ContextType>;
  ProposeRevocationSuccess?: ProposeRevocationSuccessResolvers<ContextType>;
  ProposeSummaryTermPayload?: ProposeSummaryTermPayloadResolvers<ContextType>;
  ProposeSummaryTermSuccess?: ProposeSummaryTermSuccessResolvers<ContextType>;
  ProposedRevocation?: ProposedRevocationResolvers<ContextType>;
  PublishedList?: PublishedListResolvers<ContextType>;
  Purchase?: PurchaseResolvers<ContextType>;
  PurchaseGuidancePayload?: PurchaseGuidancePayloadResolvers<ContextType>;
  PurchaseGuidanceSuccess?: PurchaseGuidanceSuccessResolvers<ContextType>;
  PurchaseSheetPayload?: PurchaseSheetPayloadResolvers<ContextType>;
  PurchaseSheetSuccess?: PurchaseSheetSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueueCount?: QueueCountResolvers<ContextType>;
  RaiseDoubtPayload?: RaiseDoubtPayloadResolvers<ContextType>;
  RaiseDoubtSuccess?: RaiseDoubtSuccessResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  RecordConsultationPayload?: RecordConsultationPayloadResolvers<ContextType>;
  RecordConsultationSuccess?: RecordConsultationSuccessResolvers<ContextType>;
  RecordFirstVerificationPayload?: RecordFirstVerificationPayloadResolvers<ContextType>;
  RecordFirstVerificationSuccess?: RecordFirstVerificationSuccessResolvers<ContextType>;
  RecordMakerNamePayload?: RecordMakerNamePayloadResolvers<ContextType>;
  RecordMakerNameSuccess?: RecordMakerNameSuccessResolvers<ContextType>;
  RecordMemberClassPayload?: RecordMemberClassPayloadResolvers<ContextType>;
  RecordMemberClassSuccess?: RecordMemberClassSuccessResolvers<ContextType>;
  ReferRowPayload?: ReferRowPayloadResolvers<ContextType>;
  ReferRowSuccess?: ReferRowSuccessResolvers<ContextType>;
  ReferredRow?: ReferredRowResolvers<ContextType>;
  RefusedByRule?: RefusedByRuleResolvers<ContextType>;
  RegisterProgrammePayload?: RegisterProgrammePayloadResolvers<ContextType>;
  RegisterProgrammeSuccess?: RegisterProgrammeSuccessResolvers<ContextType>;
  RegulationVersion?: RegulationVersionResolvers<ContextType>;
  ReleaseBlock?: ReleaseBlockResolvers<ContextType>;
  ReleasedTable?: ReleasedTableResolvers<ContextType>;
  ReplaceVerifierPayload?: ReplaceVerifierPayloadResolvers<ContextType>;
  ReplaceVerifierSuccess?: ReplaceVerifierSuccessResolvers<ContextType>;
  RequestInformationPayload?: RequestInformationPayloadResolvers<ContextType>;
  RequestInformationSuccess?: RequestInformationSuccessResolvers<ContextType>;
  RequestReexaminationPayload?: RequestReexaminationPayloadResolvers<ContextType>;
  RequestReexaminationSuccess?: RequestReexaminationSuccessResolvers<ContextType>;
  RequestUploadPayload?: RequestUploadPayloadResolvers<ContextType>;
  RequestUploadSuccess?: RequestUploadSuccessResolvers<ContextType>;
  ResubmitCasePayload?: ResubmitCasePayloadResolvers<ContextType>;
  ResubmitCaseSuccess?: ResubmitCaseSuccessResolvers<ContextType>;
  ResumeEntryPayload?: ResumeEntryPayloadResolvers<ContextType>;
  ResumeEntrySuccess?: ResumeEntrySuccessResolvers<ContextType>;
  ResumeMakerPayload?: ResumeMakerPayloadResolvers<ContextType>;
  ResumeMakerSuccess?: ResumeMakerSuccessResolvers<ContextType>;
  ReturnForCompletionPayload?: ReturnForCompletionPayloadResolvers<ContextType>;
  ReturnForCompletionSuccess?: ReturnForCompletionSuccessResolvers<ContextType>;
  ReturnJudgmentPayload?: ReturnJudgmentPayloadResolvers<ContextType>;
  ReturnJudgmentSuccess?: ReturnJudgmentSuccessResolvers<ContextType>;
  ReturnTablePayload?: ReturnTablePayloadResolvers<ContextType>;
  ReturnTableSuccess?: ReturnTableSuccessResolvers<ContextType>;
  RowRange?: RowRangeResolvers<ContextType>;
  RunImpactPayload?: RunImpactPayloadResolvers<ContextType>;
  RunImpactSuccess?: RunImpactSuccessResolvers<ContextType>;
  SamePerson?: SamePersonResolvers<ContextType>;
  SamplingPlan?: SamplingPlanResolvers<ContextType>;
  SaveDraftPayload?: SaveDraftPayloadResolvers<ContextType>;
  SaveDraftSuccess?: SaveDraftSuccessResolvers<ContextType>;
  SelfJudgment?: SelfJudgmentResolvers<ContextType>;
  Sheet?: SheetResolvers<ContextType>;
  SheetAnswer?: SheetAnswerResolvers<ContextType>;
  SheetChoice?: SheetChoiceResolvers<ContextType>;
  SheetDifference?: SheetDifferenceResolvers<ContextType>;
  SheetEdition?: SheetEditionResolvers<ContextType>;
  SheetEvaluation?: SheetEvaluationResolvers<ContextType>;
  SheetForm?: SheetFormResolvers<ContextType>;
  SheetMigration?: SheetMigrationResolvers<ContextType>;
  SheetQuestion?: SheetQuestionResolvers<ContextType>;
  SheetSection?: SheetSectionResolvers<ContextType>;
  SheetSector?: SheetSectorResolvers<ContextType>;
  SheetStatement?: SheetStatementResolvers<ContextType>;
  SignJudgmentPayload?: SignJudgmentPayloadResolvers<ContextType>;
  SignJudgmentSuccess?: SignJudgmentSuccessResolvers<ContextType>;
  SignOffJudgmentPayload?: SignOffJudgmentPayloadResolvers<ContextType>;
  SignOffJudgmentSuccess?: SignOffJudgmentSuccessResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  StandingCounts?: StandingCountsResolvers<ContextType>;
  SubjectImpact?: SubjectImpactResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionEvent?: SubmissionEventResolvers<ContextType>;
  SubmissionProgress?: SubmissionProgressResolvers<ContextType>;
  SubmissionRelease?: SubmissionReleaseResolvers<ContextType>;
  SubmitApplicationPayload?: SubmitApplicationPayloadResolvers<ContextType>;
  SubmitApplicationSuccess?: SubmitApplicationSuccessResolvers<ContextType>;
  SubmitTablePayload?: SubmitTablePayloadResolvers<ContextType>;
  SubmitTableSuccess?: SubmitTableSuccessResolvers<ContextType>;
  SubmittedRow?: SubmittedRowResolvers<ContextType>;
  SubmittedRowPage?: SubmittedRowPageResolvers<ContextType>;
  SummaryTerm?: SummaryTermResolvers<ContextType>;
  SuspendEntryPayload?: SuspendEntryPayloadResolvers<ContextType>;
  SuspendEntrySuccess?: SuspendEntrySuccessResolvers<ContextType>;
  SuspendMakerPayload?: SuspendMakerPayloadResolvers<ContextType>;
  SuspendMakerSuccess?: SuspendMakerSuccessResolvers<ContextType>;
  TableApproval?: TableApprovalResolvers<ContextType>;
  TableRefusal?: TableRefusalResolvers<ContextType>;
  TakeBackReleasePayload?: TakeBackReleasePayloadResolvers<ContextType>;
  TakeBackReleaseSuccess?: TakeBackReleaseSuccessResolvers<ContextType>;
  TakeBackSubmissionPayload?: TakeBackSubmissionPayloadResolvers<ContextType>;
  TakeBackSubmissionSuccess?: TakeBackSubmissionSuccessResolvers<ContextType>;
  TakeDoubtPayload?: TakeDoubtPayloadResolvers<ContextType>;
  TakeDoubtSuccess?: TakeDoubtSuccessResolvers<ContextType>;
  Turn?: TurnResolvers<ContextType>;
  Ulid?: GraphQLScalarType;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  VoteInPanelPayload?: VoteInPanelPayloadResolvers<ContextType>;
  VoteInPanelSuccess?: VoteInPanelSuccessResolvers<ContextType>;
  WithdrawAmendmentPayload?: WithdrawAmendmentPayloadResolvers<ContextType>;
  WithdrawAmendmentSuccess?: WithdrawAmendmentSuccessResolvers<ContextType>;
  WithdrawCasePayload?: WithdrawCasePayloadResolvers<ContextType>;
  WithdrawCaseSuccess?: WithdrawCaseSuccessResolvers<ContextType>;
  WithdrawDoubtPayload?: WithdrawDoubtPayloadResolvers<ContextType>;
  WithdrawDoubtSuccess?: WithdrawDoubtSuccessResolvers<ContextType>;
  WithdrawEntryPayload?: WithdrawEntryPayloadResolvers<ContextType>;
  WithdrawEntrySuccess?: WithdrawEntrySuccessResolvers<ContextType>;
  WithdrawTablePayload?: WithdrawTablePayloadResolvers<ContextType>;
  WithdrawTableSuccess?: WithdrawTableSuccessResolvers<ContextType>;
  WrongStep?: WrongStepResolvers<ContextType>;
};

