/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  /** 延長を認める。 / Grant an extension. */
  | 'grantExtension'
  /** 判定の条項を修正する（二次検証者）。 / Modify clauses of the judgment as second verifier. */
  | 'modifyJudgment'
  /** 照会を出す。 / Open a consultation. */
  | 'openConsultation'
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
  /** 案件番号（検査文字つき）。 / The case number, with a check character. */
  number: Scalars['String']['output'];
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
  /** 二次検証中。 / In second verification. */
  | 'secondVerification'
  /** 承認待ち。 / Waiting for sign-off. */
  | 'signOff';

/** 検証証明書のデータ。法的な拘束力はありません。 / The certificate's data. It is not legally binding. */
export type Certificate = {
  __typename?: 'Certificate';
  /** 発行日時。 / When it was issued. */
  issuedAt: Scalars['Instant']['output'];
  /** 証明する判定の番地。 / The judgment it certifies. */
  judgment: Scalars['ContentId']['output'];
  /** 証明書番号。 / The certificate's number. */
  number: Scalars['String']['output'];
  /** 有効期限（この日まで）。 / The last day it is valid. */
  validUntil: Scalars['LegalDate']['output'];
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

/** コードごとの数。 / A count by code. */
export type CodeCount = {
  __typename?: 'CodeCount';
  /** コード。 / The code. */
  code: Scalars['String']['output'];
  /** 数。 / The count. */
  count: Scalars['Int']['output'];
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
};

/** 「型番の書き方を訂正する」の結果。 / Result of: Correct how the number of an entry is written. */
export type CorrectEntryPayload = CommandIdReused | CommandPending | ConflictOfInterest | CorrectEntrySuccess | NotAssigned | NotFound | RefusedByRule | SamePerson | StaleVersion | ValidationFailed | WrongStep;

/** 「型番の書き方を訂正する」ができた。 / Done: Correct how the number of an entry is written. */
export type CorrectEntrySuccess = {
  __typename?: 'CorrectEntrySuccess';
  /** 操作後の公表。 / The release after it. */
  release: ListRelease;
};

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

/** 掲載を停止する理由。 / Why an entry is suspended. */
export type EntrySuspensionReason =
  /** 疑義がある。 / It is in doubt. */
  | 'inDoubt'
  /** 法令が変わり、再確認が必要である。 / The law changed, and it must be verified again. */
  | 'lawChanged'
  /** もとの証明書が取り消された。 / The certificate it rests on was revoked. */
  | 'opinionRevoked'
  /** 調査中である。 / It is under examination. */
  | 'underExamination';

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

/** 公表されなかった行の数。 / How many rows were left out. */
export type LeftOut = {
  __typename?: 'LeftOut';
  /** 符号。 / The code. */
  code: Scalars['String']['output'];
  /** 行数。 / How many rows. */
  rows: Scalars['Int']['output'];
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
  leftOut: Array<CodeCount>;
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

/** 掲載と、そのもとになった行。 / A listed entry and the row it rests on. */
export type ListedEntry = {
  __typename?: 'ListedEntry';
  /** いまあなたができる操作。 / What you may do now. */
  allowedActions: Array<ListedEntryAction>;
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
  /** 評価。確定していないものも含みます。 / The assessments, those not confirmed included. */
  assessments: Array<ProgrammeAssessment>;
  /** 提出されたチェックリスト。 / The checklists it filed. */
  checklists: Array<FiledChecklist>;
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
  /** 会社。 / The company. */
  organisation: Organisation;
  /** 内部規程の登録。 / The registration of its programme. */
  registration?: Maybe<Receipt>;
  /** 停止しているときの理由。 / Why it is suspended, while it is. */
  suspension?: Maybe<SuspensionReason>;
};


/** 公表リストに参加するメーカー。 / A maker that takes part in the published list. */
export type MakerObstaclesArgs = {
  date: Scalars['LegalDate']['input'];
};

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
  /** 下書きを捨てる。 / Discard a draft. */
  discardDraft: DiscardDraftPayload;
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
  /** 該当しないと検証された案件の品目を、一行の表として公表リストに出す。 / Offer the item of a case that was certified as not controlled, as a table of one row. */
  offerCertifiedItem: OfferCertifiedItemPayload;
  /** 照会を出す。照会の識別子は commandId です。 / Open a consultation. The consultation takes its id from commandId. */
  openConsultation: OpenConsultationPayload;
  /** 改正案を出す。同じ日の承認前の案は置き換わります。管理者だけができます。 / Propose an amendment; it takes the place of an unapproved draft for the same day. For administrators. */
  proposeAmendment: ProposeAmendmentPayload;
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
export type MutationDiscardDraftArgs = {
  input: DiscardDraftInput;
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
  /** 評価した時。 / When it was made. */
  at: Scalars['Instant']['output'];
  /** 何に基づくか。 / What it rests on. */
  basis: AssessmentBasis;
  /** 評価した人。 / Who assessed. */
  by: Person;
  /** 確定した人。 / Who confirmed it. */
  confirmedBy?: Maybe<Person>;
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
  /** 判定で答える問い。 / The questions that a judgment answers. */
  parameters: Array<Parameter>;
  /** 指名の候補。受付担当が尋ね、照会を出せる検証者は別の助言者を尋ねられます。利害関係の相手先は示しません。 / Candidates for a seat, for a coordinator; a verifier who may consult another advisor may ask for advisors. It says that there is a conflict, never with whom. */
  people: Array<Candidate>;
  /** 解釈と運用の未決の問いと、その決定。 / Open questions of interpretation and of the service, and what was decided. */
  policies: Array<Policy>;
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
  leftOut: Array<CodeCount>;
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
  /** データシート。 / The data sheet. */
  dataSheet: Scalars['String']['output'];
  /** 専門家の判断の理由。 / The reason code of the expert's decision. */
  decidedBecause?: Maybe<Scalars['String']['output']>;
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

export type PersonNameFragment = { __typename: 'Person', id: string, nameJa: string, nameEn: string };

export type CaseLineFragment = { __typename: 'Case', id: string, number: string, step: Step, stepSince: string, field: string, kind: ItemKind, dueAt?: string | null, version: number, organisation: { __typename: 'Organisation', id: string, nameJa: string, nameEn: string }, turn: { __typename: 'Turn', of: TurnOf, since: string, dueAt?: string | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }> }, submission?: { __typename: 'Submission', productNameJa: string, productNameEn?: string | null, partNumber: string, maker: string } | null };

type Refusal_CommandIdReused_Fragment = { __typename: 'CommandIdReused', code: string, message: string };

type Refusal_CommandPending_Fragment = { __typename: 'CommandPending', commandId: string, code: string, message: string };

type Refusal_ConflictOfInterest_Fragment = { __typename: 'ConflictOfInterest', code: string, message: string };

type Refusal_NotAssigned_Fragment = { __typename: 'NotAssigned', code: string, message: string };

type Refusal_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string };

type Refusal_RefusedByRule_Fragment = { __typename: 'RefusedByRule', code: string, message: string };

type Refusal_SamePerson_Fragment = { __typename: 'SamePerson', code: string, message: string };

type Refusal_StaleVersion_Fragment = { __typename: 'StaleVersion', currentVersion: number, code: string, message: string };

type Refusal_ValidationFailed_Fragment = { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> };

type Refusal_WrongStep_Fragment = { __typename: 'WrongStep', code: string, message: string };

export type RefusalFragment =
  | Refusal_CommandIdReused_Fragment
  | Refusal_CommandPending_Fragment
  | Refusal_ConflictOfInterest_Fragment
  | Refusal_NotAssigned_Fragment
  | Refusal_NotFound_Fragment
  | Refusal_RefusedByRule_Fragment
  | Refusal_SamePerson_Fragment
  | Refusal_StaleVersion_Fragment
  | Refusal_ValidationFailed_Fragment
  | Refusal_WrongStep_Fragment
;

export type GuidanceLineFragment = { __typename: 'GuidanceArticle', id: string, edition: number, titleJa: string, titleEn: string, lawState: string, sector: { __typename: 'GuidanceSector', key: string, nameJa: string, nameEn: string } };

export type GuidanceTextFragment = { __typename: 'GuidanceArticle', bodyJa: string, bodyEn: string, validFrom: string, id: string, edition: number, titleJa: string, titleEn: string, lawState: string, clauses: Array<{ __typename: 'Clause', id: string, citation: string, titleJa: string, titleEn: string }>, items: Array<{ __typename: 'ListNumber', number: string, titleJa?: string | null, titleEn?: string | null }>, amendedSince: Array<{ __typename: 'Clause', id: string, citation: string }>, price: { __typename: 'MemberPrice', member: number, nonMemberSme: number, nonMember: number }, editions: Array<{ __typename: 'GuidanceEdition', edition: number, validFrom: string, lawState: string }>, sector: { __typename: 'GuidanceSector', key: string, nameJa: string, nameEn: string } };

export type GuidanceBesideQueryVariables = Exact<{
  clauses?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<Scalars['LegalDate']['input']>;
}>;


export type GuidanceBesideQuery = { __typename: 'Query', guidance: Array<{ __typename: 'GuidanceArticle', bodyJa: string, bodyEn: string, validFrom: string, id: string, edition: number, titleJa: string, titleEn: string, lawState: string, clauses: Array<{ __typename: 'Clause', id: string, citation: string, titleJa: string, titleEn: string }>, items: Array<{ __typename: 'ListNumber', number: string, titleJa?: string | null, titleEn?: string | null }>, amendedSince: Array<{ __typename: 'Clause', id: string, citation: string }>, price: { __typename: 'MemberPrice', member: number, nonMemberSme: number, nonMember: number }, editions: Array<{ __typename: 'GuidanceEdition', edition: number, validFrom: string, lawState: string }>, sector: { __typename: 'GuidanceSector', key: string, nameJa: string, nameEn: string } }> };

export type SummaryTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type SummaryTermsQuery = { __typename: 'Query', summaryTerms: Array<{ __typename: 'SummaryTerm', id: string, nameJa: string, nameEn: string, approved: boolean, approvable: boolean }> };

export type ProposeSummaryTermMutationVariables = Exact<{
  input: ProposeSummaryTermInput;
}>;


export type ProposeSummaryTermMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'ProposeSummaryTermSuccess', term: { __typename: 'SummaryTerm', id: string } }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ApproveSummaryTermMutationVariables = Exact<{
  input: ApproveSummaryTermInput;
}>;


export type ApproveSummaryTermMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'ApproveSummaryTermSuccess', term: { __typename: 'SummaryTerm', id: string } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type SubmissionLineFragment = { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null };

export type MakersQueryVariables = Exact<{ [key: string]: never; }>;


export type MakersQuery = { __typename: 'Query', makers: Array<{ __typename: 'Maker', id: string, name: string, nameJa: string }> };

export type WaitingSubmissionsQueryVariables = Exact<{
  steps: Array<SubmissionStep> | SubmissionStep;
}>;


export type WaitingSubmissionsQuery = { __typename: 'Query', listSubmissions: { __typename: 'ListSubmissionConnection', edges: Array<{ __typename: 'ListSubmissionEdge', node: { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null } }> } };

export type AmendmentLineFragment = { __typename: 'Amendment', id: string, version: string, nameJa: string, nameEn: string, step: AmendmentStep, stepSince: string, revision: number };

export type AmendmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type AmendmentsQuery = { __typename: 'Query', amendments: Array<{ __typename: 'Amendment', id: string, version: string, nameJa: string, nameEn: string, step: AmendmentStep, stepSince: string, revision: number }>, regulationVersions: Array<{ __typename: 'RegulationVersion', version: string, nameJa: string, nameEn: string, changesJa: string, changesEn: string }> };

export type AmendmentQueryVariables = Exact<{
  version: Scalars['LegalDate']['input'];
}>;


export type AmendmentQuery = { __typename: 'Query', amendment?: { __typename: 'Amendment', effectiveAt: string, draft: string, proposedAt: string, allowedActions: Array<AmendmentAction>, id: string, version: string, nameJa: string, nameEn: string, step: AmendmentStep, stepSince: string, revision: number, proposedBy: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, approvedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, problems: Array<{ __typename: 'Problem', path: string, message: string }>, differences: Array<{ __typename: 'AmendmentDifference', kind: AmendmentDifferenceKind, subject: string, ja: string, en: string }>, guidance: Array<{ __typename: 'GuidanceArticle', id: string, edition: number, titleJa: string, titleEn: string, lawState: string, sector: { __typename: 'GuidanceSector', key: string, nameJa: string, nameEn: string } }>, events: Array<{ __typename: 'AmendmentEvent', seq: number, type: AmendmentEventType, at: string, hash: string, by?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null }>, progress?: { __typename: 'AmendmentProgress', kind: SubjectKind, done: number, total: number } | null, impact?: Array<{ __typename: 'SubjectImpact', kind: SubjectKind, seen: number, changed: number, needsExpert: number, touched: number, unchanged: number, samples: Array<{ __typename: 'ImpactSample', id: string, outcome: ImpactOutcome, before?: Verdict | null, after?: Verdict | null, clauses: Array<{ __typename: 'Clause', id: string, citation: string }>, case?: { __typename: 'Case', number: string } | null }> }> | null, applied?: Array<{ __typename: 'AppliedImpact', kind: SubjectKind, applied: number, skipped: number }> | null } | null };

export type AmendmentWorkFragment = { __typename: 'Amendment', progress?: { __typename: 'AmendmentProgress', kind: SubjectKind, done: number, total: number } | null, impact?: Array<{ __typename: 'SubjectImpact', kind: SubjectKind, seen: number, changed: number, needsExpert: number, touched: number, unchanged: number, samples: Array<{ __typename: 'ImpactSample', id: string, outcome: ImpactOutcome, before?: Verdict | null, after?: Verdict | null, clauses: Array<{ __typename: 'Clause', id: string, citation: string }>, case?: { __typename: 'Case', number: string } | null }> }> | null, applied?: Array<{ __typename: 'AppliedImpact', kind: SubjectKind, applied: number, skipped: number }> | null };

export type AmendmentRevisionQueryVariables = Exact<{
  version: Scalars['LegalDate']['input'];
}>;


export type AmendmentRevisionQuery = { __typename: 'Query', amendment?: { __typename: 'Amendment', id: string, revision: number } | null };

export type ProposeAmendmentMutationVariables = Exact<{
  input: ProposeAmendmentInput;
}>;


export type ProposeAmendmentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'ProposeAmendmentSuccess', amendment: { __typename: 'Amendment', id: string, version: string } }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type RunImpactMutationVariables = Exact<{
  input: RunImpactInput;
}>;


export type RunImpactMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'RunImpactSuccess', amendment: { __typename: 'Amendment', id: string, version: string, nameJa: string, nameEn: string, step: AmendmentStep, stepSince: string, revision: number } }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ApproveAmendmentMutationVariables = Exact<{
  input: ApproveAmendmentInput;
}>;


export type ApproveAmendmentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'ApproveAmendmentSuccess', amendment: { __typename: 'Amendment', id: string, version: string, nameJa: string, nameEn: string, step: AmendmentStep, stepSince: string, revision: number } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type WithdrawAmendmentMutationVariables = Exact<{
  input: WithdrawAmendmentInput;
}>;


export type WithdrawAmendmentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WithdrawAmendmentSuccess', amendment: { __typename: 'Amendment', id: string, version: string, nameJa: string, nameEn: string, step: AmendmentStep, stepSince: string, revision: number } }
    | { __typename: 'WrongStep', code: string, message: string }
   };

type Recorded_AcceptAssignmentSuccess_Fragment = { __typename: 'AcceptAssignmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_AcceptCaseSuccess_Fragment = { __typename: 'AcceptCaseSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_AnswerInformationRequestSuccess_Fragment = { __typename: 'AnswerInformationRequestSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_AppointPanelSuccess_Fragment = { __typename: 'AppointPanelSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_AskExtensionSuccess_Fragment = { __typename: 'AskExtensionSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_AssignVerifiersSuccess_Fragment = { __typename: 'AssignVerifiersSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_CancelConsultationSuccess_Fragment = { __typename: 'CancelConsultationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_CloseInformationRequestSuccess_Fragment = { __typename: 'CloseInformationRequestSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_CountersignJudgmentSuccess_Fragment = { __typename: 'CountersignJudgmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_DeclineAssignmentSuccess_Fragment = { __typename: 'DeclineAssignmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_DeclineCaseSuccess_Fragment = { __typename: 'DeclineCaseSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_GrantExtensionSuccess_Fragment = { __typename: 'GrantExtensionSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_ModifyJudgmentSuccess_Fragment = { __typename: 'ModifyJudgmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_OpenConsultationSuccess_Fragment = { __typename: 'OpenConsultationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_RecordConsultationSuccess_Fragment = { __typename: 'RecordConsultationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_RecordFirstVerificationSuccess_Fragment = { __typename: 'RecordFirstVerificationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_ReplaceVerifierSuccess_Fragment = { __typename: 'ReplaceVerifierSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_RequestInformationSuccess_Fragment = { __typename: 'RequestInformationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_RequestReexaminationSuccess_Fragment = { __typename: 'RequestReexaminationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_ResubmitCaseSuccess_Fragment = { __typename: 'ResubmitCaseSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_ReturnForCompletionSuccess_Fragment = { __typename: 'ReturnForCompletionSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_ReturnJudgmentSuccess_Fragment = { __typename: 'ReturnJudgmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_SignJudgmentSuccess_Fragment = { __typename: 'SignJudgmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_SignOffJudgmentSuccess_Fragment = { __typename: 'SignOffJudgmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_TakeBackSubmissionSuccess_Fragment = { __typename: 'TakeBackSubmissionSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_VoteInPanelSuccess_Fragment = { __typename: 'VoteInPanelSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

type Recorded_WithdrawCaseSuccess_Fragment = { __typename: 'WithdrawCaseSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } };

export type RecordedFragment =
  | Recorded_AcceptAssignmentSuccess_Fragment
  | Recorded_AcceptCaseSuccess_Fragment
  | Recorded_AnswerInformationRequestSuccess_Fragment
  | Recorded_AppointPanelSuccess_Fragment
  | Recorded_AskExtensionSuccess_Fragment
  | Recorded_AssignVerifiersSuccess_Fragment
  | Recorded_CancelConsultationSuccess_Fragment
  | Recorded_CloseInformationRequestSuccess_Fragment
  | Recorded_CountersignJudgmentSuccess_Fragment
  | Recorded_DeclineAssignmentSuccess_Fragment
  | Recorded_DeclineCaseSuccess_Fragment
  | Recorded_GrantExtensionSuccess_Fragment
  | Recorded_ModifyJudgmentSuccess_Fragment
  | Recorded_OpenConsultationSuccess_Fragment
  | Recorded_RecordConsultationSuccess_Fragment
  | Recorded_RecordFirstVerificationSuccess_Fragment
  | Recorded_ReplaceVerifierSuccess_Fragment
  | Recorded_RequestInformationSuccess_Fragment
  | Recorded_RequestReexaminationSuccess_Fragment
  | Recorded_ResubmitCaseSuccess_Fragment
  | Recorded_ReturnForCompletionSuccess_Fragment
  | Recorded_ReturnJudgmentSuccess_Fragment
  | Recorded_SignJudgmentSuccess_Fragment
  | Recorded_SignOffJudgmentSuccess_Fragment
  | Recorded_TakeBackSubmissionSuccess_Fragment
  | Recorded_VoteInPanelSuccess_Fragment
  | Recorded_WithdrawCaseSuccess_Fragment
;

export type TakeBackSubmissionMutationVariables = Exact<{
  input: TakeBackSubmissionInput;
}>;


export type TakeBackSubmissionMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'TakeBackSubmissionSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type AcceptCaseMutationVariables = Exact<{
  input: AcceptCaseInput;
}>;


export type AcceptCaseMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AcceptCaseSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ReturnForCompletionMutationVariables = Exact<{
  input: ReturnForCompletionInput;
}>;


export type ReturnForCompletionMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'ReturnForCompletionSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type DeclineCaseMutationVariables = Exact<{
  input: DeclineCaseInput;
}>;


export type DeclineCaseMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'DeclineCaseSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ResubmitCaseMutationVariables = Exact<{
  input: ResubmitCaseInput;
}>;


export type ResubmitCaseMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'ResubmitCaseSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type AssignVerifiersMutationVariables = Exact<{
  input: AssignVerifiersInput;
}>;


export type AssignVerifiersMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AssignVerifiersSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type AcceptAssignmentMutationVariables = Exact<{
  input: AcceptAssignmentInput;
}>;


export type AcceptAssignmentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AcceptAssignmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type DeclineAssignmentMutationVariables = Exact<{
  input: DeclineAssignmentInput;
}>;


export type DeclineAssignmentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'DeclineAssignmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ReplaceVerifierMutationVariables = Exact<{
  input: ReplaceVerifierInput;
}>;


export type ReplaceVerifierMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'ReplaceVerifierSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type RequestInformationMutationVariables = Exact<{
  input: RequestInformationInput;
}>;


export type RequestInformationMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'RequestInformationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type AnswerInformationRequestMutationVariables = Exact<{
  input: AnswerInformationRequestInput;
}>;


export type AnswerInformationRequestMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AnswerInformationRequestSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type AskExtensionMutationVariables = Exact<{
  input: AskExtensionInput;
}>;


export type AskExtensionMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AskExtensionSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type GrantExtensionMutationVariables = Exact<{
  input: GrantExtensionInput;
}>;


export type GrantExtensionMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'GrantExtensionSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type CloseInformationRequestMutationVariables = Exact<{
  input: CloseInformationRequestInput;
}>;


export type CloseInformationRequestMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CloseInformationRequestSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type OpenConsultationMutationVariables = Exact<{
  input: OpenConsultationInput;
}>;


export type OpenConsultationMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'OpenConsultationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type RecordConsultationMutationVariables = Exact<{
  input: RecordConsultationInput;
}>;


export type RecordConsultationMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RecordConsultationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type CancelConsultationMutationVariables = Exact<{
  input: CancelConsultationInput;
}>;


export type CancelConsultationMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CancelConsultationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type RecordFirstVerificationMutationVariables = Exact<{
  input: RecordFirstVerificationInput;
}>;


export type RecordFirstVerificationMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RecordFirstVerificationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type SignJudgmentMutationVariables = Exact<{
  input: SignJudgmentInput;
}>;


export type SignJudgmentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'SignJudgmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type CountersignJudgmentMutationVariables = Exact<{
  input: CountersignJudgmentInput;
}>;


export type CountersignJudgmentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'CountersignJudgmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ModifyJudgmentMutationVariables = Exact<{
  input: ModifyJudgmentInput;
}>;


export type ModifyJudgmentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'ModifyJudgmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ReturnJudgmentMutationVariables = Exact<{
  input: ReturnJudgmentInput;
}>;


export type ReturnJudgmentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'ReturnJudgmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type AppointPanelMutationVariables = Exact<{
  input: AppointPanelInput;
}>;


export type AppointPanelMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AppointPanelSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type VoteInPanelMutationVariables = Exact<{
  input: VoteInPanelInput;
}>;


export type VoteInPanelMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'VoteInPanelSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type SignOffJudgmentMutationVariables = Exact<{
  input: SignOffJudgmentInput;
}>;


export type SignOffJudgmentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'SignOffJudgmentSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type WithdrawCaseMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;


export type WithdrawCaseMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WithdrawCaseSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type RequestReexaminationMutationVariables = Exact<{
  input: RequestReexaminationInput;
}>;


export type RequestReexaminationMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'RequestReexaminationSuccess', case: { __typename: 'Case', id: string, version: number }, command: { __typename: 'Command', id: string, version: number } }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type JudgmentContentFragment = { __typename: 'Judgment', contentId: string, outcome?: Outcome | null, at: string, verdict: Conclusion, itemNumber?: string | null, materialExamined?: string | null, exclusionsConsidered?: string | null, interpretation?: string | null, reasoning?: string | null, internalNote?: string | null, summary: Array<{ __typename: 'SummaryTerm', id: string, nameJa: string, nameEn: string }>, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, findings: Array<{ __typename: 'Finding', verdict: Verdict, reasons: Array<ReasonCode>, evidence: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } }> };

export type ClauseNameFragment = { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string };

export type FindingContentFragment = { __typename: 'Finding', verdict: Verdict, reasons: Array<ReasonCode>, evidence: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } };

export type SubmissionContentFragment = { __typename: 'Submission', contentId: string, productNameJa: string, productNameEn?: string | null, maker: string, partNumber: string, purpose: string, description?: string | null, confidentialFields: Array<string>, withheld: boolean, earlierRulings: Array<string>, foreignNumbers: Array<string>, proceedingsPending: boolean, regulationVersion: string, sheet: Array<{ __typename: 'SheetAnswer', name: string, value: string, unit?: string | null }>, files: Array<{ __typename: 'EvidenceFile', contentId: string, name: string, mediaType: string, size: number, confidential: boolean, state: FileState, url?: string | null }>, submittedBy: { __typename: 'Person', id: string, nameJa: string, nameEn: string } };

export type OpenWorkFragment = { __typename: 'Case', informationRequests: Array<{ __typename: 'InformationRequest', id: string, question?: string | null, parts: number, answered: Array<number>, openedAt: string, dueAt: string, extensionAskedUntil?: string | null, status: RequestStatus, file?: string | null, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, clause?: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } | null, answers: Array<{ __typename: 'InformationAnswer', parts: Array<number>, answer?: string | null, files: Array<string>, at: string }> }>, consultations: Array<{ __typename: 'Consultation', id: string, party: ConsultedParty, question?: string | null, answer?: string | null, openedAt: string, dueAt: string, status: ConsultationStatus, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, advisor?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null }> };

export type VerificationFragment = { __typename: 'Case', outcome?: Outcome | null, applicantJudgment: { __typename: 'Judgment', contentId: string, outcome?: Outcome | null, at: string, verdict: Conclusion, itemNumber?: string | null, materialExamined?: string | null, exclusionsConsidered?: string | null, interpretation?: string | null, reasoning?: string | null, internalNote?: string | null, summary: Array<{ __typename: 'SummaryTerm', id: string, nameJa: string, nameEn: string }>, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, findings: Array<{ __typename: 'Finding', verdict: Verdict, reasons: Array<ReasonCode>, evidence: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } }> }, currentJudgment?: { __typename: 'Judgment', contentId: string, outcome?: Outcome | null, at: string, verdict: Conclusion, itemNumber?: string | null, materialExamined?: string | null, exclusionsConsidered?: string | null, interpretation?: string | null, reasoning?: string | null, internalNote?: string | null, summary: Array<{ __typename: 'SummaryTerm', id: string, nameJa: string, nameEn: string }>, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, findings: Array<{ __typename: 'Finding', verdict: Verdict, reasons: Array<ReasonCode>, evidence: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } }> } | null, judgments: Array<{ __typename: 'Judgment', contentId: string, outcome?: Outcome | null, at: string, verdict: Conclusion, itemNumber?: string | null, materialExamined?: string | null, exclusionsConsidered?: string | null, interpretation?: string | null, reasoning?: string | null, internalNote?: string | null, summary: Array<{ __typename: 'SummaryTerm', id: string, nameJa: string, nameEn: string }>, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, findings: Array<{ __typename: 'Finding', verdict: Verdict, reasons: Array<ReasonCode>, evidence: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } }> }>, differences: Array<{ __typename: 'ClauseDifference', clause: { __typename: 'Clause', id: string, citation: string } }>, assignments: Array<{ __typename: 'Assignment', seat: Seat, status: AssignmentStatus, since: string, answerBy: string, person: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }>, signatures: Array<{ __typename: 'Signature', seat: Seat, judgment: string, at: string, person: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }>, panelVotes: Array<{ __typename: 'PanelVote', judgment: string, person: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }>, certificate?: { __typename: 'Certificate', number: string, judgment: string, issuedAt: string, validUntil: string } | null, letter?: { __typename: 'Letter', number: string, issuedAt: string } | null };

export type CaseContentFragment = { __typename: 'Case', applicationNumber: string, round: number, returns?: number | null, takeBackUntil: string, id: string, number: string, step: Step, stepSince: string, field: string, kind: ItemKind, dueAt?: string | null, version: number, outcome?: Outcome | null, lawChanges: Array<{ __typename: 'LawChange', version: string, outcome: ImpactOutcome, clauses: Array<{ __typename: 'Clause', id: string, citation: string }> }>, allowedActions: Array<{ __typename: 'AllowedAction', action: Action, basisVersion: number, subject?: string | null, notBefore?: string | null, until?: string | null }>, submission?: { __typename: 'Submission', productNameJa: string, productNameEn?: string | null, partNumber: string, maker: string, contentId: string, purpose: string, description?: string | null, confidentialFields: Array<string>, withheld: boolean, earlierRulings: Array<string>, foreignNumbers: Array<string>, proceedingsPending: boolean, regulationVersion: string, sheet: Array<{ __typename: 'SheetAnswer', name: string, value: string, unit?: string | null }>, files: Array<{ __typename: 'EvidenceFile', contentId: string, name: string, mediaType: string, size: number, confidential: boolean, state: FileState, url?: string | null }>, submittedBy: { __typename: 'Person', id: string, nameJa: string, nameEn: string } } | null, timeline: { __typename: 'CaseEventConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seat?: Seat | null, reasons: Array<string>, parts: Array<number>, dueAt?: string | null, text?: string | null, hash: string, seq: number, type: CaseEventType, at: string, number?: string | null, by?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }>, clause?: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } | null } }> }, organisation: { __typename: 'Organisation', id: string, nameJa: string, nameEn: string }, turn: { __typename: 'Turn', of: TurnOf, since: string, dueAt?: string | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }> }, informationRequests: Array<{ __typename: 'InformationRequest', id: string, question?: string | null, parts: number, answered: Array<number>, openedAt: string, dueAt: string, extensionAskedUntil?: string | null, status: RequestStatus, file?: string | null, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, clause?: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } | null, answers: Array<{ __typename: 'InformationAnswer', parts: Array<number>, answer?: string | null, files: Array<string>, at: string }> }>, consultations: Array<{ __typename: 'Consultation', id: string, party: ConsultedParty, question?: string | null, answer?: string | null, openedAt: string, dueAt: string, status: ConsultationStatus, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, advisor?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null }>, applicantJudgment: { __typename: 'Judgment', contentId: string, outcome?: Outcome | null, at: string, verdict: Conclusion, itemNumber?: string | null, materialExamined?: string | null, exclusionsConsidered?: string | null, interpretation?: string | null, reasoning?: string | null, internalNote?: string | null, summary: Array<{ __typename: 'SummaryTerm', id: string, nameJa: string, nameEn: string }>, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, findings: Array<{ __typename: 'Finding', verdict: Verdict, reasons: Array<ReasonCode>, evidence: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } }> }, currentJudgment?: { __typename: 'Judgment', contentId: string, outcome?: Outcome | null, at: string, verdict: Conclusion, itemNumber?: string | null, materialExamined?: string | null, exclusionsConsidered?: string | null, interpretation?: string | null, reasoning?: string | null, internalNote?: string | null, summary: Array<{ __typename: 'SummaryTerm', id: string, nameJa: string, nameEn: string }>, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, findings: Array<{ __typename: 'Finding', verdict: Verdict, reasons: Array<ReasonCode>, evidence: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } }> } | null, judgments: Array<{ __typename: 'Judgment', contentId: string, outcome?: Outcome | null, at: string, verdict: Conclusion, itemNumber?: string | null, materialExamined?: string | null, exclusionsConsidered?: string | null, interpretation?: string | null, reasoning?: string | null, internalNote?: string | null, summary: Array<{ __typename: 'SummaryTerm', id: string, nameJa: string, nameEn: string }>, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, findings: Array<{ __typename: 'Finding', verdict: Verdict, reasons: Array<ReasonCode>, evidence: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } }> }>, differences: Array<{ __typename: 'ClauseDifference', clause: { __typename: 'Clause', id: string, citation: string } }>, assignments: Array<{ __typename: 'Assignment', seat: Seat, status: AssignmentStatus, since: string, answerBy: string, person: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }>, signatures: Array<{ __typename: 'Signature', seat: Seat, judgment: string, at: string, person: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }>, panelVotes: Array<{ __typename: 'PanelVote', judgment: string, person: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }>, certificate?: { __typename: 'Certificate', number: string, judgment: string, issuedAt: string, validUntil: string } | null, letter?: { __typename: 'Letter', number: string, issuedAt: string } | null };

export type CaseQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type CaseQuery = { __typename: 'Query', case?: { __typename: 'Case', applicationNumber: string, round: number, returns?: number | null, takeBackUntil: string, id: string, number: string, step: Step, stepSince: string, field: string, kind: ItemKind, dueAt?: string | null, version: number, outcome?: Outcome | null, lawChanges: Array<{ __typename: 'LawChange', version: string, outcome: ImpactOutcome, clauses: Array<{ __typename: 'Clause', id: string, citation: string }> }>, allowedActions: Array<{ __typename: 'AllowedAction', action: Action, basisVersion: number, subject?: string | null, notBefore?: string | null, until?: string | null }>, submission?: { __typename: 'Submission', productNameJa: string, productNameEn?: string | null, partNumber: string, maker: string, contentId: string, purpose: string, description?: string | null, confidentialFields: Array<string>, withheld: boolean, earlierRulings: Array<string>, foreignNumbers: Array<string>, proceedingsPending: boolean, regulationVersion: string, sheet: Array<{ __typename: 'SheetAnswer', name: string, value: string, unit?: string | null }>, files: Array<{ __typename: 'EvidenceFile', contentId: string, name: string, mediaType: string, size: number, confidential: boolean, state: FileState, url?: string | null }>, submittedBy: { __typename: 'Person', id: string, nameJa: string, nameEn: string } } | null, timeline: { __typename: 'CaseEventConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seat?: Seat | null, reasons: Array<string>, parts: Array<number>, dueAt?: string | null, text?: string | null, hash: string, seq: number, type: CaseEventType, at: string, number?: string | null, by?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }>, clause?: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } | null } }> }, organisation: { __typename: 'Organisation', id: string, nameJa: string, nameEn: string }, turn: { __typename: 'Turn', of: TurnOf, since: string, dueAt?: string | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }> }, informationRequests: Array<{ __typename: 'InformationRequest', id: string, question?: string | null, parts: number, answered: Array<number>, openedAt: string, dueAt: string, extensionAskedUntil?: string | null, status: RequestStatus, file?: string | null, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, clause?: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } | null, answers: Array<{ __typename: 'InformationAnswer', parts: Array<number>, answer?: string | null, files: Array<string>, at: string }> }>, consultations: Array<{ __typename: 'Consultation', id: string, party: ConsultedParty, question?: string | null, answer?: string | null, openedAt: string, dueAt: string, status: ConsultationStatus, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, advisor?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null }>, applicantJudgment: { __typename: 'Judgment', contentId: string, outcome?: Outcome | null, at: string, verdict: Conclusion, itemNumber?: string | null, materialExamined?: string | null, exclusionsConsidered?: string | null, interpretation?: string | null, reasoning?: string | null, internalNote?: string | null, summary: Array<{ __typename: 'SummaryTerm', id: string, nameJa: string, nameEn: string }>, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, findings: Array<{ __typename: 'Finding', verdict: Verdict, reasons: Array<ReasonCode>, evidence: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } }> }, currentJudgment?: { __typename: 'Judgment', contentId: string, outcome?: Outcome | null, at: string, verdict: Conclusion, itemNumber?: string | null, materialExamined?: string | null, exclusionsConsidered?: string | null, interpretation?: string | null, reasoning?: string | null, internalNote?: string | null, summary: Array<{ __typename: 'SummaryTerm', id: string, nameJa: string, nameEn: string }>, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, findings: Array<{ __typename: 'Finding', verdict: Verdict, reasons: Array<ReasonCode>, evidence: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } }> } | null, judgments: Array<{ __typename: 'Judgment', contentId: string, outcome?: Outcome | null, at: string, verdict: Conclusion, itemNumber?: string | null, materialExamined?: string | null, exclusionsConsidered?: string | null, interpretation?: string | null, reasoning?: string | null, internalNote?: string | null, summary: Array<{ __typename: 'SummaryTerm', id: string, nameJa: string, nameEn: string }>, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, findings: Array<{ __typename: 'Finding', verdict: Verdict, reasons: Array<ReasonCode>, evidence: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } }> }>, differences: Array<{ __typename: 'ClauseDifference', clause: { __typename: 'Clause', id: string, citation: string } }>, assignments: Array<{ __typename: 'Assignment', seat: Seat, status: AssignmentStatus, since: string, answerBy: string, person: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }>, signatures: Array<{ __typename: 'Signature', seat: Seat, judgment: string, at: string, person: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }>, panelVotes: Array<{ __typename: 'PanelVote', judgment: string, person: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }>, certificate?: { __typename: 'Certificate', number: string, judgment: string, issuedAt: string, validUntil: string } | null, letter?: { __typename: 'Letter', number: string, issuedAt: string } | null } | null };

export type CommandQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  id: Scalars['Ulid']['input'];
}>;


export type CommandQuery = { __typename: 'Query', command?: { __typename: 'Command', id: string, version: number, recordedAt: string } | null };

export type CandidatesQueryVariables = Exact<{
  role: Seat;
  field?: InputMaybe<Scalars['String']['input']>;
  caseId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type CandidatesQuery = { __typename: 'Query', people: Array<{ __typename: 'Candidate', fields: Array<string>, load: number, obstacle?: Obstacle | null, person: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }> };

export type EventWordsFragment = { __typename: 'CaseEvent', seq: number, type: CaseEventType, at: string, number?: string | null, by?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }>, clause?: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } | null };

export type ListedNumberFragment = { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null };

export type PairFragment = { __typename: 'Correlation', relation: CorrelationRelation, confidence: CorrelationConfidence, validFrom?: string | null, validTo?: string | null, sourceJa: string, sourceEn: string, noteJa?: string | null, noteEn?: string | null, jp: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null }, eu: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } };

export type CorrelationsQueryVariables = Exact<{
  question: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['LegalDate']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CorrelationsQuery = { __typename: 'Query', correlations: { __typename: 'CorrelationConnection', totalCount: number, asOf: string, standing?: CorrelationStanding | null, nearestKnown?: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } | null, otherDates: Array<{ __typename: 'Correlation', relation: CorrelationRelation, confidence: CorrelationConfidence, validFrom?: string | null, validTo?: string | null, sourceJa: string, sourceEn: string, noteJa?: string | null, noteEn?: string | null, jp: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null }, eu: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } }>, reading?: { __typename: 'NumberReading', typed: string, qualifier?: string | null, number?: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } | null, problem?: { __typename: 'NumberProblem', code: NumberProblemCode, part: string } | null } | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename: 'CorrelationEdge', nearness?: Nearness | null, node: { __typename: 'Correlation', relation: CorrelationRelation, confidence: CorrelationConfidence, validFrom?: string | null, validTo?: string | null, sourceJa: string, sourceEn: string, noteJa?: string | null, noteEn?: string | null, jp: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null }, eu: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } } }> } };

export type CorrelationContentsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['LegalDate']['input']>;
}>;


export type CorrelationContentsQuery = { __typename: 'Query', jp: Array<{ __typename: 'CorrelationBranch', count: number, children: Array<{ __typename: 'CorrelationBranch', count: number, number: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } }>, number: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } }>, eu: Array<{ __typename: 'CorrelationBranch', count: number, children: Array<{ __typename: 'CorrelationBranch', count: number, number: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } }>, number: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } }> };

export type BranchFragment = { __typename: 'CorrelationBranch', count: number, number: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } };

export type CorrelationVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CorrelationVersionsQuery = { __typename: 'Query', correlationVersions: Array<{ __typename: 'CorrelationVersion', version: string, nameJa: string, nameEn: string, changes: Array<{ __typename: 'CorrelationChange', kind: CorrelationChangeKind, before?: { __typename: 'Correlation', relation: CorrelationRelation, confidence: CorrelationConfidence, validFrom?: string | null, validTo?: string | null, sourceJa: string, sourceEn: string, noteJa?: string | null, noteEn?: string | null, jp: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null }, eu: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } } | null, after?: { __typename: 'Correlation', relation: CorrelationRelation, confidence: CorrelationConfidence, validFrom?: string | null, validTo?: string | null, sourceJa: string, sourceEn: string, noteJa?: string | null, noteEn?: string | null, jp: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null }, eu: { __typename: 'ListNumber', number: string, list: NumberList, titleJa?: string | null, titleEn?: string | null } } | null }> }> };

export type DoubtLineFragment = { __typename: 'Doubt', number: string, step: DoubtStep, stepSince: string, reason: DoubtReason, raisedAt: string, dueAt: string, overdueSince?: string | null, takenBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, subject: { __typename: 'DoubtedEntry', manufacturer: string, partNumber: string }, answer?: { __typename: 'DoubtAnswer', outcome: DoubtOutcome } | null };

export type DoubtsQueryVariables = Exact<{
  queue: DoubtQueue;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DoubtsQuery = { __typename: 'Query', doubts: { __typename: 'DoubtConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename: 'DoubtEdge', node: { __typename: 'Doubt', number: string, step: DoubtStep, stepSince: string, reason: DoubtReason, raisedAt: string, dueAt: string, overdueSince?: string | null, takenBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, subject: { __typename: 'DoubtedEntry', manufacturer: string, partNumber: string }, answer?: { __typename: 'DoubtAnswer', outcome: DoubtOutcome } | null } }> } };

export type EntryLineFragment = { __typename: 'LookupEntry', verdict: LookupVerdict, reason?: LookupReason | null, reasonText?: string | null, since?: string | null, manufacturer: string, partNumber: string, lawState: string, validTo: string, publicationMonth: string, publicationNumber: number };

export type DoubtQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type DoubtQuery = { __typename: 'Query', doubt?: { __typename: 'Doubt', text?: string | null, withdrawnBecause?: DoubtWithdrawReason | null, revision: number, allowedActions: Array<DoubtAction>, number: string, step: DoubtStep, stepSince: string, reason: DoubtReason, raisedAt: string, dueAt: string, overdueSince?: string | null, raisedBy: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, subject: { __typename: 'DoubtedEntry', manufacturer: string, partNumber: string, asOf: string, treeSize: number, whenAsked?: { __typename: 'LookupEntry', verdict: LookupVerdict, reason?: LookupReason | null, reasonText?: string | null, since?: string | null, manufacturer: string, partNumber: string, lawState: string, validTo: string, publicationMonth: string, publicationNumber: number } | null, now?: { __typename: 'LookupEntry', verdict: LookupVerdict, reason?: LookupReason | null, reasonText?: string | null, since?: string | null, manufacturer: string, partNumber: string, lawState: string, validTo: string, publicationMonth: string, publicationNumber: number } | null }, answer?: { __typename: 'DoubtAnswer', outcome: DoubtOutcome, reason: DoubtAnswerReason, text?: string | null, at: string, by?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null } | null, events: Array<{ __typename: 'DoubtEvent', seq: number, type: DoubtEventType, at: string, hash: string, by?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null }>, takenBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null } | null };

export type DoubtedEntryQueryVariables = Exact<{
  partNumber: Scalars['String']['input'];
  manufacturer?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Instant']['input']>;
}>;


export type DoubtedEntryQuery = { __typename: 'Query', lookup:
    | { __typename: 'LookupAnswer', asOf: string, treeSize: number, entries: Array<{ __typename: 'LookupEntry', verdict: LookupVerdict, reason?: LookupReason | null, reasonText?: string | null, since?: string | null, manufacturer: string, partNumber: string, lawState: string, validTo: string, publicationMonth: string, publicationNumber: number }> }
    | { __typename: 'PartNumberUnreadable', refused: string }
   };

export type RaiseDoubtMutationVariables = Exact<{
  input: RaiseDoubtInput;
}>;


export type RaiseDoubtMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RaiseDoubtSuccess', doubt: { __typename: 'Doubt', number: string } }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type TakeDoubtMutationVariables = Exact<{
  input: TakeDoubtInput;
}>;


export type TakeDoubtMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'TakeDoubtSuccess', doubt: { __typename: 'Doubt', number: string, step: DoubtStep, stepSince: string, reason: DoubtReason, raisedAt: string, dueAt: string, overdueSince?: string | null, takenBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, subject: { __typename: 'DoubtedEntry', manufacturer: string, partNumber: string }, answer?: { __typename: 'DoubtAnswer', outcome: DoubtOutcome } | null } }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type HandBackDoubtMutationVariables = Exact<{
  input: HandBackDoubtInput;
}>;


export type HandBackDoubtMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'HandBackDoubtSuccess', doubt: { __typename: 'Doubt', number: string, step: DoubtStep, stepSince: string, reason: DoubtReason, raisedAt: string, dueAt: string, overdueSince?: string | null, takenBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, subject: { __typename: 'DoubtedEntry', manufacturer: string, partNumber: string }, answer?: { __typename: 'DoubtAnswer', outcome: DoubtOutcome } | null } }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type AnswerDoubtMutationVariables = Exact<{
  input: AnswerDoubtInput;
}>;


export type AnswerDoubtMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AnswerDoubtSuccess', doubt: { __typename: 'Doubt', number: string, step: DoubtStep, stepSince: string, reason: DoubtReason, raisedAt: string, dueAt: string, overdueSince?: string | null, takenBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, subject: { __typename: 'DoubtedEntry', manufacturer: string, partNumber: string }, answer?: { __typename: 'DoubtAnswer', outcome: DoubtOutcome } | null } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type WithdrawDoubtMutationVariables = Exact<{
  input: WithdrawDoubtInput;
}>;


export type WithdrawDoubtMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WithdrawDoubtSuccess', doubt: { __typename: 'Doubt', number: string, step: DoubtStep, stepSince: string, reason: DoubtReason, raisedAt: string, dueAt: string, overdueSince?: string | null, takenBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, subject: { __typename: 'DoubtedEntry', manufacturer: string, partNumber: string }, answer?: { __typename: 'DoubtAnswer', outcome: DoubtOutcome } | null } }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type GuidanceQueryVariables = Exact<{
  clause?: InputMaybe<Scalars['String']['input']>;
  sector?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<Scalars['LegalDate']['input']>;
}>;


export type GuidanceQuery = { __typename: 'Query', guidance: Array<{ __typename: 'GuidanceArticle', id: string, edition: number, titleJa: string, titleEn: string, lawState: string, sector: { __typename: 'GuidanceSector', key: string, nameJa: string, nameEn: string } }> };

export type GuidanceSectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type GuidanceSectorsQuery = { __typename: 'Query', guidanceSectors: Array<{ __typename: 'GuidanceSector', key: string, nameJa: string, nameEn: string, items: Array<{ __typename: 'ListNumber', number: string }> }> };

export type GuidanceArticleQueryVariables = Exact<{
  id: Scalars['String']['input'];
  date?: InputMaybe<Scalars['LegalDate']['input']>;
}>;


export type GuidanceArticleQuery = { __typename: 'Query', guidanceArticle?: { __typename: 'GuidanceArticle', priceYen: number, isPurchased: boolean, bodyJa: string, bodyEn: string, validFrom: string, id: string, edition: number, titleJa: string, titleEn: string, lawState: string, clauses: Array<{ __typename: 'Clause', id: string, citation: string, titleJa: string, titleEn: string }>, items: Array<{ __typename: 'ListNumber', number: string, titleJa?: string | null, titleEn?: string | null }>, amendedSince: Array<{ __typename: 'Clause', id: string, citation: string }>, price: { __typename: 'MemberPrice', member: number, nonMemberSme: number, nonMember: number }, editions: Array<{ __typename: 'GuidanceEdition', edition: number, validFrom: string, lawState: string }>, sector: { __typename: 'GuidanceSector', key: string, nameJa: string, nameEn: string } } | null };

export type PurchaseGuidanceMutationVariables = Exact<{
  input: PurchaseGuidanceInput;
}>;


export type PurchaseGuidanceMutation = { __typename: 'Mutation', purchaseGuidance:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'PurchaseGuidanceSuccess', purchase: { __typename: 'Purchase', subject: string, edition: string, priceYen: number } }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type HomeQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type HomeQuery = { __typename: 'Query', mine: { __typename: 'CaseConnection', edges: Array<{ __typename: 'CaseEdge', node: { __typename: 'Case', id: string, number: string, step: Step, stepSince: string, field: string, kind: ItemKind, dueAt?: string | null, version: number, organisation: { __typename: 'Organisation', id: string, nameJa: string, nameEn: string }, turn: { __typename: 'Turn', of: TurnOf, since: string, dueAt?: string | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }> }, submission?: { __typename: 'Submission', productNameJa: string, productNameEn?: string | null, partNumber: string, maker: string } | null } }> }, open: { __typename: 'CaseConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename: 'CaseEdge', node: { __typename: 'Case', id: string, number: string, step: Step, stepSince: string, field: string, kind: ItemKind, dueAt?: string | null, version: number, organisation: { __typename: 'Organisation', id: string, nameJa: string, nameEn: string }, turn: { __typename: 'Turn', of: TurnOf, since: string, dueAt?: string | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }> }, submission?: { __typename: 'Submission', productNameJa: string, productNameEn?: string | null, partNumber: string, maker: string } | null } }> } };

export type HomeDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeDraftsQuery = { __typename: 'Query', drafts: Array<{ __typename: 'Draft', id: string, version: number, content: string, savedAt: string, savedBy: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }> };

export type HomeNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeNoticesQuery = { __typename: 'Query', notices: Array<{ __typename: 'Notice', case: { __typename: 'Case', id: string, number: string, step: Step, stepSince: string, field: string, kind: ItemKind, dueAt?: string | null, version: number, organisation: { __typename: 'Organisation', id: string, nameJa: string, nameEn: string }, turn: { __typename: 'Turn', of: TurnOf, since: string, dueAt?: string | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }> }, submission?: { __typename: 'Submission', productNameJa: string, productNameEn?: string | null, partNumber: string, maker: string } | null }, event: { __typename: 'CaseEvent', seq: number, type: CaseEventType, at: string, number?: string | null, by?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }>, clause?: { __typename: 'Clause', id: string, citation: string, itemNumber: string, titleJa: string, titleEn: string } | null } }> };

export type ReleaseLineFragment = { __typename: 'ListRelease', id: string, list: string, number: number, kind: ListReleaseKind, step: ListReleaseStep, stepSince: string, publicationMonth?: string | null, publishedAt?: string | null, entries: number, appended: number, revision: number, allowedActions: Array<ListReleaseAction>, askedAt: string, askedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, blocked?: { __typename: 'ReleaseBlock', reason: ListBlockReason, since: string } | null, change?: { __typename: 'ListedEntryChange', change: ListedChangeKind, reason?: string | null, entry?: { __typename: 'ListedEntry', entry: string, maker: string, partNumber: string } | null } | null };

export type ListReleasesQueryVariables = Exact<{
  before?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListReleasesQuery = { __typename: 'Query', listReleases: Array<{ __typename: 'ListRelease', id: string, list: string, number: number, kind: ListReleaseKind, step: ListReleaseStep, stepSince: string, publicationMonth?: string | null, publishedAt?: string | null, entries: number, appended: number, revision: number, allowedActions: Array<ListReleaseAction>, askedAt: string, askedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, blocked?: { __typename: 'ReleaseBlock', reason: ListBlockReason, since: string } | null, change?: { __typename: 'ListedEntryChange', change: ListedChangeKind, reason?: string | null, entry?: { __typename: 'ListedEntry', entry: string, maker: string, partNumber: string } | null } | null }>, listLogCheck?: { __typename: 'ListLogCheck', checkedAt: string, treeSize: number, faults: number, samples: Array<string> } | null, listSubmissions: { __typename: 'ListSubmissionConnection', totalCount: number, edges: Array<{ __typename: 'ListSubmissionEdge', node: { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null } }> } };

export type ListReleaseQueryVariables = Exact<{
  id: Scalars['String']['input'];
}>;


export type ListReleaseQuery = { __typename: 'Query', listRelease?: { __typename: 'ListRelease', treeSize?: number | null, root?: string | null, id: string, list: string, number: number, kind: ListReleaseKind, step: ListReleaseStep, stepSince: string, publicationMonth?: string | null, publishedAt?: string | null, entries: number, appended: number, revision: number, allowedActions: Array<ListReleaseAction>, askedAt: string, tables: Array<{ __typename: 'ReleasedTable', submission: string, published: number, leftOut: Array<{ __typename: 'CodeCount', code: string, count: number }> }>, leftOut: Array<{ __typename: 'CodeCount', code: string, count: number }>, events: Array<{ __typename: 'ListReleaseEvent', type: ListReleaseEventType, at: string, by?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null }>, askedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, blocked?: { __typename: 'ReleaseBlock', reason: ListBlockReason, since: string } | null, change?: { __typename: 'ListedEntryChange', change: ListedChangeKind, reason?: string | null, entry?: { __typename: 'ListedEntry', entry: string, maker: string, partNumber: string } | null } | null } | null };

export type ListedEntryQueryVariables = Exact<{
  entry: Scalars['String']['input'];
}>;


export type ListedEntryQuery = { __typename: 'Query', listedEntry?: { __typename: 'ListedEntry', entry: string, maker: string, partNumber: string, lawState: string, validTo: string, standing: ListedStanding, since: string, reason?: string | null, publicationMonth: string, publicationNumber: number, submission: string, row: number, allowedActions: Array<ListedEntryAction>, history: Array<{ __typename: 'ListedChange', leaf: number, change: ListedChangeKind, at: string, reason?: string | null, publicationMonth: string, publicationNumber: number }> } | null };

export type AskReleaseMutationVariables = Exact<{
  input: AskReleaseInput;
}>;


export type AskReleaseMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AskReleaseSuccess', release: { __typename: 'ListRelease', id: string, list: string, number: number, kind: ListReleaseKind, step: ListReleaseStep, stepSince: string, publicationMonth?: string | null, publishedAt?: string | null, entries: number, appended: number, revision: number, allowedActions: Array<ListReleaseAction>, askedAt: string, askedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, blocked?: { __typename: 'ReleaseBlock', reason: ListBlockReason, since: string } | null, change?: { __typename: 'ListedEntryChange', change: ListedChangeKind, reason?: string | null, entry?: { __typename: 'ListedEntry', entry: string, maker: string, partNumber: string } | null } | null } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ConfirmReleaseMutationVariables = Exact<{
  input: ConfirmReleaseInput;
}>;


export type ConfirmReleaseMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConfirmReleaseSuccess', release: { __typename: 'ListRelease', id: string, list: string, number: number, kind: ListReleaseKind, step: ListReleaseStep, stepSince: string, publicationMonth?: string | null, publishedAt?: string | null, entries: number, appended: number, revision: number, allowedActions: Array<ListReleaseAction>, askedAt: string, askedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, blocked?: { __typename: 'ReleaseBlock', reason: ListBlockReason, since: string } | null, change?: { __typename: 'ListedEntryChange', change: ListedChangeKind, reason?: string | null, entry?: { __typename: 'ListedEntry', entry: string, maker: string, partNumber: string } | null } | null } }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type TakeBackReleaseMutationVariables = Exact<{
  input: TakeBackReleaseInput;
}>;


export type TakeBackReleaseMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'TakeBackReleaseSuccess', release: { __typename: 'ListRelease', id: string, list: string, number: number, kind: ListReleaseKind, step: ListReleaseStep, stepSince: string, publicationMonth?: string | null, publishedAt?: string | null, entries: number, appended: number, revision: number, allowedActions: Array<ListReleaseAction>, askedAt: string, askedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, blocked?: { __typename: 'ReleaseBlock', reason: ListBlockReason, since: string } | null, change?: { __typename: 'ListedEntryChange', change: ListedChangeKind, reason?: string | null, entry?: { __typename: 'ListedEntry', entry: string, maker: string, partNumber: string } | null } | null } }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type WithdrawEntryMutationVariables = Exact<{
  input: WithdrawEntryInput;
}>;


export type WithdrawEntryMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WithdrawEntrySuccess', release: { __typename: 'ListRelease', id: string, list: string, number: number, kind: ListReleaseKind, step: ListReleaseStep, stepSince: string, publicationMonth?: string | null, publishedAt?: string | null, entries: number, appended: number, revision: number, allowedActions: Array<ListReleaseAction>, askedAt: string, askedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, blocked?: { __typename: 'ReleaseBlock', reason: ListBlockReason, since: string } | null, change?: { __typename: 'ListedEntryChange', change: ListedChangeKind, reason?: string | null, entry?: { __typename: 'ListedEntry', entry: string, maker: string, partNumber: string } | null } | null } }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type SuspendEntryMutationVariables = Exact<{
  input: SuspendEntryInput;
}>;


export type SuspendEntryMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'SuspendEntrySuccess', release: { __typename: 'ListRelease', id: string, list: string, number: number, kind: ListReleaseKind, step: ListReleaseStep, stepSince: string, publicationMonth?: string | null, publishedAt?: string | null, entries: number, appended: number, revision: number, allowedActions: Array<ListReleaseAction>, askedAt: string, askedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, blocked?: { __typename: 'ReleaseBlock', reason: ListBlockReason, since: string } | null, change?: { __typename: 'ListedEntryChange', change: ListedChangeKind, reason?: string | null, entry?: { __typename: 'ListedEntry', entry: string, maker: string, partNumber: string } | null } | null } }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ResumeEntryMutationVariables = Exact<{
  input: ResumeEntryInput;
}>;


export type ResumeEntryMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'ResumeEntrySuccess', release: { __typename: 'ListRelease', id: string, list: string, number: number, kind: ListReleaseKind, step: ListReleaseStep, stepSince: string, publicationMonth?: string | null, publishedAt?: string | null, entries: number, appended: number, revision: number, allowedActions: Array<ListReleaseAction>, askedAt: string, askedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, blocked?: { __typename: 'ReleaseBlock', reason: ListBlockReason, since: string } | null, change?: { __typename: 'ListedEntryChange', change: ListedChangeKind, reason?: string | null, entry?: { __typename: 'ListedEntry', entry: string, maker: string, partNumber: string } | null } | null } }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type CorrectEntryMutationVariables = Exact<{
  input: CorrectEntryInput;
}>;


export type CorrectEntryMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'CorrectEntrySuccess', release: { __typename: 'ListRelease', id: string, list: string, number: number, kind: ListReleaseKind, step: ListReleaseStep, stepSince: string, publicationMonth?: string | null, publishedAt?: string | null, entries: number, appended: number, revision: number, allowedActions: Array<ListReleaseAction>, askedAt: string, askedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, blocked?: { __typename: 'ReleaseBlock', reason: ListBlockReason, since: string } | null, change?: { __typename: 'ListedEntryChange', change: ListedChangeKind, reason?: string | null, entry?: { __typename: 'ListedEntry', entry: string, maker: string, partNumber: string } | null } | null } }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ListSubmissionsQueryVariables = Exact<{
  steps?: InputMaybe<Array<SubmissionStep> | SubmissionStep>;
  maker?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListSubmissionsQuery = { __typename: 'Query', listSubmissions: { __typename: 'ListSubmissionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename: 'ListSubmissionEdge', node: { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null } }> } };

export type ListSubmissionQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type ListSubmissionQuery = { __typename: 'Query', listSubmission?: { __typename: 'ListSubmission', round: number, digest?: string | null, lawDate?: string | null, caseNumber?: string | null, certificateNumber?: string | null, returnReason?: TableReturnReason | null, returnNote?: string | null, id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, confirmedAt?: string | null, case?: { __typename: 'Case', id: string } | null, progress?: { __typename: 'SubmissionProgress', rows: number, percent: number } | null, refusal?: { __typename: 'TableRefusal', code: TableRefusalCode, row: number } | null, codes: Array<{ __typename: 'FindingCount', criterion: string, code: string, rows: number, ends: RowStanding, reasonJa: string, reasonEn: string }>, release?: { __typename: 'SubmissionRelease', release: string, yearMonth: string, number: number, published: number, leftOut: Array<{ __typename: 'LeftOut', code: string, rows: number }> } | null, events: Array<{ __typename: 'SubmissionEvent', seq: number, type: SubmissionEventType, at: string, note?: string | null, hash: string, by?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null }>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null, submittedBy: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, inspectors: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }>, approvals: Array<{ __typename: 'TableApproval', at: string, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }>, plan?: { __typename: 'SamplingPlan', lot: number, size: number, accept: number, aql: string, seed?: string | null, rows: Array<number>, citationJa: string, citationEn: string } | null, inspection?: { __typename: 'InspectionProgress', pending: Array<number>, disagreed: Array<number>, lot?: LotOutcome | null, lastRow: number, covered: Array<{ __typename: 'RowRange', from: number, to: number }> } | null } | null };

export type SubmissionPeopleFragment = { __typename: 'ListSubmission', confirmedAt?: string | null, submittedBy: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, confirmedBy?: { __typename: 'Person', id: string, nameJa: string, nameEn: string } | null, inspectors: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }>, approvals: Array<{ __typename: 'TableApproval', at: string, by: { __typename: 'Person', id: string, nameJa: string, nameEn: string } }> };

export type SubmissionInspectionFragment = { __typename: 'ListSubmission', plan?: { __typename: 'SamplingPlan', lot: number, size: number, accept: number, aql: string, seed?: string | null, rows: Array<number>, citationJa: string, citationEn: string } | null, inspection?: { __typename: 'InspectionProgress', pending: Array<number>, disagreed: Array<number>, lot?: LotOutcome | null, lastRow: number, covered: Array<{ __typename: 'RowRange', from: number, to: number }> } | null };

export type SubmissionRowsQueryVariables = Exact<{
  number: Scalars['String']['input'];
  standings?: InputMaybe<Array<RowStanding> | RowStanding>;
  code?: InputMaybe<Scalars['String']['input']>;
  sampled: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SubmissionRowsQuery = { __typename: 'Query', listSubmission?: { __typename: 'ListSubmission', id: string, rows: { __typename: 'SubmittedRowPage', after?: number | null, rows: Array<{ __typename: 'SubmittedRow', row: number, judged: RowStanding, standing: RowStanding, decidedBecause?: string | null, isSampled: boolean, partNumber: string, key: string, caseNumber?: string | null, findings: Array<{ __typename: 'CriterionFinding', criterion: string, code: string, about?: string | null, reasonJa: string, reasonEn: string, citationJa: string, citationEn: string }> }> } } | null };

export type RowLineFragment = { __typename: 'SubmittedRow', row: number, judged: RowStanding, standing: RowStanding, decidedBecause?: string | null, isSampled: boolean, partNumber: string, key: string, caseNumber?: string | null, findings: Array<{ __typename: 'CriterionFinding', criterion: string, code: string, about?: string | null, reasonJa: string, reasonEn: string, citationJa: string, citationEn: string }> };

export type RowsInFullQueryVariables = Exact<{
  number: Scalars['String']['input'];
  standings?: InputMaybe<Array<RowStanding> | RowStanding>;
  sampled: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['Int']['input']>;
}>;


export type RowsInFullQuery = { __typename: 'Query', listSubmission?: { __typename: 'ListSubmission', id: string, rows: { __typename: 'SubmittedRowPage', after?: number | null, rows: Array<{ __typename: 'SubmittedRow', ownVerdict: string, lawState: string, dataSheet: string, judgedBy: string, checkedBy: string, row: number, judged: RowStanding, standing: RowStanding, decidedBecause?: string | null, isSampled: boolean, partNumber: string, key: string, caseNumber?: string | null, answers: Array<{ __typename: 'OfferedAnswer', name: string, labelJa: string, labelEn: string, value: string, unit?: string | null, evidence?: string | null }>, clausesTrue: Array<{ __typename: 'Clause', id: string, citation: string, titleJa: string, titleEn: string }>, clausesUnknown: Array<{ __typename: 'Clause', id: string, citation: string, titleJa: string, titleEn: string }>, findings: Array<{ __typename: 'CriterionFinding', criterion: string, code: string, about?: string | null, reasonJa: string, reasonEn: string, citationJa: string, citationEn: string }> }> } } | null };

export type OfferedClauseFragment = { __typename: 'Clause', id: string, citation: string, titleJa: string, titleEn: string };

export type ConfirmTableMutationVariables = Exact<{
  input: ConfirmTableInput;
}>;


export type ConfirmTableMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConfirmTableSuccess', submission: { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null } }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type WithdrawTableMutationVariables = Exact<{
  input: WithdrawTableInput;
}>;


export type WithdrawTableMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WithdrawTableSuccess', submission: { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null } }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type InspectRowsMutationVariables = Exact<{
  input: InspectRowsInput;
}>;


export type InspectRowsMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'InspectRowsSuccess', submission: { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null } }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type DecideRowsMutationVariables = Exact<{
  input: DecideRowsInput;
}>;


export type DecideRowsMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'DecideRowsSuccess', submission: { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null } }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ReferRowMutationVariables = Exact<{
  input: ReferRowInput;
}>;


export type ReferRowMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'ReferRowSuccess', submission: { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null } }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ApproveTableMutationVariables = Exact<{
  input: ApproveTableInput;
}>;


export type ApproveTableMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'ApproveTableSuccess', submission: { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null } }
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ReturnTableMutationVariables = Exact<{
  input: ReturnTableInput;
}>;


export type ReturnTableMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'ReturnTableSuccess', submission: { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null } }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type DraftQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DraftQuery = { __typename: 'Query', draft?: { __typename: 'Draft', id: string, version: number, content: string, savedAt: string } | null };

export type RegulationVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegulationVersionsQuery = { __typename: 'Query', regulationVersions: Array<{ __typename: 'RegulationVersion', version: string, nameJa: string, nameEn: string }> };

export type ClausesQueryVariables = Exact<{
  version: Scalars['LegalDate']['input'];
}>;


export type ClausesQuery = { __typename: 'Query', clauses: Array<{ __typename: 'Clause', id: string, citation: string, itemNumber: string, euNumber?: string | null, titleJa: string, titleEn: string }> };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { __typename: 'Mutation', saveDraft:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'SaveDraftSuccess', draft: { __typename: 'Draft', id: string, version: number, content: string, savedAt: string } }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type DiscardDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardDraftMutation = { __typename: 'Mutation', discardDraft:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'DiscardDraftSuccess', id: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { __typename: 'Mutation', submitApplication:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'SubmitApplicationSuccess', application: { __typename: 'Application', id: string, number: string, cases: Array<{ __typename: 'Case', id: string, number: string, takeBackUntil: string }> } }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { __typename: 'Mutation', requestUpload:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'RequestUploadSuccess', url: string, expiresAt: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type SubmitTableMutationVariables = Exact<{
  input: SubmitTableInput;
}>;


export type SubmitTableMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'SubmitTableSuccess', isRepeat: boolean, submission: { __typename: 'ListSubmission', id: string, number: string, step: SubmissionStep, stepSince: string, fileName?: string | null, submittedAt: string, rowCount?: number | null, revision: number, allowedActions: Array<SubmissionAction>, maker: { __typename: 'Maker', id: string, name: string, nameJa: string }, counts?: { __typename: 'StandingCounts', eligible: number, cleared: number, needsExpert: number, referred: number, refused: number } | null } }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type QueueQueryVariables = Exact<{
  queue: CaseQueue;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type QueueQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename: 'CaseEdge', node: { __typename: 'Case', id: string, number: string, step: Step, stepSince: string, field: string, kind: ItemKind, dueAt?: string | null, version: number, organisation: { __typename: 'Organisation', id: string, nameJa: string, nameEn: string }, turn: { __typename: 'Turn', of: TurnOf, since: string, dueAt?: string | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }> }, submission?: { __typename: 'Submission', productNameJa: string, productNameEn?: string | null, partNumber: string, maker: string } | null } }> } };

export type ReceiptQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type ReceiptQuery = { __typename: 'Query', application?: { __typename: 'Application', id: string, number: string, cases: Array<{ __typename: 'Case', takeBackUntil: string, id: string, number: string, step: Step, stepSince: string, field: string, kind: ItemKind, dueAt?: string | null, version: number, allowedActions: Array<{ __typename: 'AllowedAction', action: Action, basisVersion: number, until?: string | null }>, organisation: { __typename: 'Organisation', id: string, nameJa: string, nameEn: string }, turn: { __typename: 'Turn', of: TurnOf, since: string, dueAt?: string | null, people: Array<{ __typename: 'Person', id: string, nameJa: string, nameEn: string }> }, submission?: { __typename: 'Submission', productNameJa: string, productNameEn?: string | null, partNumber: string, maker: string } | null }> } | null };

export type SelfJudgmentQueryVariables = Exact<{
  number: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelfJudgmentQuery = { __typename: 'Query', selfJudgment?: { __typename: 'SelfJudgment', number: string, version: number, versions: Array<number>, keptAt: string, contentId: string, form: string, edition: string, lawDate: string, standing: EditionStanding, productNameJa: string, productNameEn?: string | null, maker: string, partNumber: string, verdict: Verdict, itemNumbers: Array<string>, author?: string | null, reviewer?: string | null, officer?: string | null, keptBy: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, answers: Array<{ __typename: 'GivenAnswer', question: string, value?: string | null, choices?: Array<string> | null, document?: string | null, page?: string | null, documentDate?: string | null, reason?: string | null }>, sheetEdition?: { __typename: 'SheetEdition', edition: string, lawFrom: string, lawTo?: string | null, amendmentJa: string, amendmentEn: string, priceYen: number, isPurchased: boolean, price: { __typename: 'MemberPrice', member: number, nonMemberSme: number, nonMember: number } } | null, lawChanges: Array<{ __typename: 'LawChange', version: string, outcome: ImpactOutcome, at: string, clauses: Array<{ __typename: 'Clause', id: string, citation: string }> }>, evaluation?: { __typename: 'SheetEvaluation', lawState?: string | null, currentEdition?: string | null, openCount: number, verdict: Verdict, itemNumbers: Array<string>, contradictions: Array<{ __typename: 'SheetStatement', textJa: string, textEn: string }>, statements: Array<{ __typename: 'SheetStatement', textJa: string, textEn: string }>, questions: Array<{ __typename: 'EvaluatedQuestion', question: string, state: SheetQuestionState, interpretation?: string | null, reasonJa?: string | null, reasonEn?: string | null }>, comparison: Array<{ __typename: 'ComparisonRow', clause?: string | null, itemNumber: string, citation: string, titleJa: string, titleEn: string, mark: ComparisonMark, parts: Array<{ __typename: 'ComparisonPart', bracket: ComparisonBracket, mark: ComparisonMark, isNeeded: boolean, isNear: boolean, limitJa: string, limitEn: string, valueJa: string, valueEn: string }> }>, explanation?: { __typename: 'Evaluation', findings: Array<{ __typename: 'ClauseFinding', truth: ClauseTruth, policies: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, euNumber?: string | null, titleJa: string, titleEn: string, outcome?: ClauseOutcome | null }, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, steps: Array<{ __typename: 'FindingStep', depth: number, kind: FindingStepKind, truth: ClauseTruth, matters: boolean, operator?: LimitOperator | null, limit?: string | null, formula?: string | null, unit?: string | null, value?: string | null, given?: string | null, isNear: boolean, clause?: { __typename: 'Clause', id: string, citation: string } | null, parameter?: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string, choices: Array<{ __typename: 'ParameterChoice', value: string, labelJa: string, labelEn: string }> } | null }> }>, screens: Array<{ __typename: 'ClauseFinding', truth: ClauseTruth, policies: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, euNumber?: string | null, titleJa: string, titleEn: string, outcome?: ClauseOutcome | null }, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, steps: Array<{ __typename: 'FindingStep', depth: number, kind: FindingStepKind, truth: ClauseTruth, matters: boolean, operator?: LimitOperator | null, limit?: string | null, formula?: string | null, unit?: string | null, value?: string | null, given?: string | null, isNear: boolean, clause?: { __typename: 'Clause', id: string, citation: string } | null, parameter?: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string, choices: Array<{ __typename: 'ParameterChoice', value: string, labelJa: string, labelEn: string }> } | null }> }>, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, evidenceRequired: Array<{ __typename: 'EvidenceDemand', value: string, limit: string, unit: string, clause: { __typename: 'Clause', id: string, citation: string }, parameter: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string } }>, policies: Array<{ __typename: 'CitedPolicy', policy: { __typename: 'Policy', key: string, ownerJa: string, ownerEn: string, questionJa: string, questionEn: string }, decision: { __typename: 'PolicyDecision', validFrom: string, textJa: string, textEn: string, reasonJa: string, reasonEn: string, panelJa?: string | null, panelEn?: string | null } }> } | null } | null } | null };

export type SelfJudgmentFieldsFragment = { __typename: 'SelfJudgment', number: string, version: number, versions: Array<number>, keptAt: string, contentId: string, form: string, edition: string, lawDate: string, standing: EditionStanding, productNameJa: string, productNameEn?: string | null, maker: string, partNumber: string, verdict: Verdict, itemNumbers: Array<string>, author?: string | null, reviewer?: string | null, officer?: string | null, keptBy: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, answers: Array<{ __typename: 'GivenAnswer', question: string, value?: string | null, choices?: Array<string> | null, document?: string | null, page?: string | null, documentDate?: string | null, reason?: string | null }>, sheetEdition?: { __typename: 'SheetEdition', edition: string, lawFrom: string, lawTo?: string | null, amendmentJa: string, amendmentEn: string, priceYen: number, isPurchased: boolean, price: { __typename: 'MemberPrice', member: number, nonMemberSme: number, nonMember: number } } | null, lawChanges: Array<{ __typename: 'LawChange', version: string, outcome: ImpactOutcome, at: string, clauses: Array<{ __typename: 'Clause', id: string, citation: string }> }>, evaluation?: { __typename: 'SheetEvaluation', lawState?: string | null, currentEdition?: string | null, openCount: number, verdict: Verdict, itemNumbers: Array<string>, contradictions: Array<{ __typename: 'SheetStatement', textJa: string, textEn: string }>, statements: Array<{ __typename: 'SheetStatement', textJa: string, textEn: string }>, questions: Array<{ __typename: 'EvaluatedQuestion', question: string, state: SheetQuestionState, interpretation?: string | null, reasonJa?: string | null, reasonEn?: string | null }>, comparison: Array<{ __typename: 'ComparisonRow', clause?: string | null, itemNumber: string, citation: string, titleJa: string, titleEn: string, mark: ComparisonMark, parts: Array<{ __typename: 'ComparisonPart', bracket: ComparisonBracket, mark: ComparisonMark, isNeeded: boolean, isNear: boolean, limitJa: string, limitEn: string, valueJa: string, valueEn: string }> }>, explanation?: { __typename: 'Evaluation', findings: Array<{ __typename: 'ClauseFinding', truth: ClauseTruth, policies: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, euNumber?: string | null, titleJa: string, titleEn: string, outcome?: ClauseOutcome | null }, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, steps: Array<{ __typename: 'FindingStep', depth: number, kind: FindingStepKind, truth: ClauseTruth, matters: boolean, operator?: LimitOperator | null, limit?: string | null, formula?: string | null, unit?: string | null, value?: string | null, given?: string | null, isNear: boolean, clause?: { __typename: 'Clause', id: string, citation: string } | null, parameter?: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string, choices: Array<{ __typename: 'ParameterChoice', value: string, labelJa: string, labelEn: string }> } | null }> }>, screens: Array<{ __typename: 'ClauseFinding', truth: ClauseTruth, policies: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, euNumber?: string | null, titleJa: string, titleEn: string, outcome?: ClauseOutcome | null }, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, steps: Array<{ __typename: 'FindingStep', depth: number, kind: FindingStepKind, truth: ClauseTruth, matters: boolean, operator?: LimitOperator | null, limit?: string | null, formula?: string | null, unit?: string | null, value?: string | null, given?: string | null, isNear: boolean, clause?: { __typename: 'Clause', id: string, citation: string } | null, parameter?: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string, choices: Array<{ __typename: 'ParameterChoice', value: string, labelJa: string, labelEn: string }> } | null }> }>, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, evidenceRequired: Array<{ __typename: 'EvidenceDemand', value: string, limit: string, unit: string, clause: { __typename: 'Clause', id: string, citation: string }, parameter: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string } }>, policies: Array<{ __typename: 'CitedPolicy', policy: { __typename: 'Policy', key: string, ownerJa: string, ownerEn: string, questionJa: string, questionEn: string }, decision: { __typename: 'PolicyDecision', validFrom: string, textJa: string, textEn: string, reasonJa: string, reasonEn: string, panelJa?: string | null, panelEn?: string | null } }> } | null } | null };

export type AnsweredQuestionsQueryVariables = Exact<{
  form: Scalars['String']['input'];
  edition: Scalars['String']['input'];
}>;


export type AnsweredQuestionsQuery = { __typename: 'Query', sheet?: { __typename: 'Sheet', form: string, edition: string, nameJa: string, nameEn: string, sections: Array<{ __typename: 'SheetSection', id: string, titleJa: string, titleEn: string, citation?: string | null }>, questions: Array<{ __typename: 'SheetQuestion', id: string, section: string, textJa: string, textEn: string, kind: SheetAnswerKind, unit?: string | null, choices: Array<{ __typename: 'SheetChoice', code: string, textJa: string, textEn: string }> }> } | null };

export type SelfJudgmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type SelfJudgmentsQuery = { __typename: 'Query', selfJudgments: Array<{ __typename: 'SelfJudgment', number: string, version: number, keptAt: string, form: string, edition: string, lawDate: string, standing: EditionStanding, productNameJa: string, productNameEn?: string | null, maker: string, partNumber: string, verdict: Verdict, itemNumbers: Array<string>, lawChanges: Array<{ __typename: 'LawChange', version: string, outcome: ImpactOutcome }> }> };

export type SheetQueryVariables = Exact<{
  form: Scalars['String']['input'];
  edition: Scalars['String']['input'];
}>;


export type SheetQuery = { __typename: 'Query', sheet?: { __typename: 'Sheet', form: string, edition: string, nameJa: string, nameEn: string, lawFrom: string, lawTo?: string | null, sections: Array<{ __typename: 'SheetSection', id: string, titleJa: string, titleEn: string, citation?: string | null }>, questions: Array<{ __typename: 'SheetQuestion', id: string, section: string, textJa: string, textEn: string, helpJa?: string | null, helpEn?: string | null, kind: SheetAnswerKind, unit?: string | null, item?: string | null, isOptional: boolean, choices: Array<{ __typename: 'SheetChoice', code: string, textJa: string, textEn: string }>, clauses: Array<{ __typename: 'Clause', id: string, citation: string, itemNumber: string, euNumber?: string | null, titleJa: string, titleEn: string }> }> } | null };

export type SheetEvaluationQueryVariables = Exact<{
  input: AnsweredSheetInput;
}>;


export type SheetEvaluationQuery = { __typename: 'Query', sheetEvaluation?: { __typename: 'SheetEvaluation', standing: EditionStanding, currentEdition?: string | null, lawState?: string | null, openCount: number, verdict: Verdict, itemNumbers: Array<string>, contradictions: Array<{ __typename: 'SheetStatement', textJa: string, textEn: string }>, statements: Array<{ __typename: 'SheetStatement', textJa: string, textEn: string }>, questions: Array<{ __typename: 'EvaluatedQuestion', question: string, state: SheetQuestionState, interpretation?: string | null, problem?: string | null, because: Array<string>, reasonJa?: string | null, reasonEn?: string | null }>, comparison: Array<{ __typename: 'ComparisonRow', clause?: string | null, itemNumber: string, citation: string, titleJa: string, titleEn: string, mark: ComparisonMark, parts: Array<{ __typename: 'ComparisonPart', bracket: ComparisonBracket, mark: ComparisonMark, isNeeded: boolean, isNear: boolean, limitJa: string, limitEn: string, valueJa: string, valueEn: string }> }> } | null };

export type SheetExplanationQueryVariables = Exact<{
  input: AnsweredSheetInput;
}>;


export type SheetExplanationQuery = { __typename: 'Query', sheetEvaluation?: { __typename: 'SheetEvaluation', explanation?: { __typename: 'Evaluation', findings: Array<{ __typename: 'ClauseFinding', truth: ClauseTruth, policies: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, euNumber?: string | null, titleJa: string, titleEn: string, outcome?: ClauseOutcome | null }, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, steps: Array<{ __typename: 'FindingStep', depth: number, kind: FindingStepKind, truth: ClauseTruth, matters: boolean, operator?: LimitOperator | null, limit?: string | null, formula?: string | null, unit?: string | null, value?: string | null, given?: string | null, isNear: boolean, clause?: { __typename: 'Clause', id: string, citation: string } | null, parameter?: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string, choices: Array<{ __typename: 'ParameterChoice', value: string, labelJa: string, labelEn: string }> } | null }> }>, screens: Array<{ __typename: 'ClauseFinding', truth: ClauseTruth, policies: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, euNumber?: string | null, titleJa: string, titleEn: string, outcome?: ClauseOutcome | null }, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, steps: Array<{ __typename: 'FindingStep', depth: number, kind: FindingStepKind, truth: ClauseTruth, matters: boolean, operator?: LimitOperator | null, limit?: string | null, formula?: string | null, unit?: string | null, value?: string | null, given?: string | null, isNear: boolean, clause?: { __typename: 'Clause', id: string, citation: string } | null, parameter?: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string, choices: Array<{ __typename: 'ParameterChoice', value: string, labelJa: string, labelEn: string }> } | null }> }>, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, evidenceRequired: Array<{ __typename: 'EvidenceDemand', value: string, limit: string, unit: string, clause: { __typename: 'Clause', id: string, citation: string }, parameter: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string } }>, policies: Array<{ __typename: 'CitedPolicy', policy: { __typename: 'Policy', key: string, ownerJa: string, ownerEn: string, questionJa: string, questionEn: string }, decision: { __typename: 'PolicyDecision', validFrom: string, textJa: string, textEn: string, reasonJa: string, reasonEn: string, panelJa?: string | null, panelEn?: string | null } }> } | null } | null };

export type SheetMigrationQueryVariables = Exact<{
  input: AnsweredSheetInput;
  to: Scalars['String']['input'];
}>;


export type SheetMigrationQuery = { __typename: 'Query', sheetMigration?: { __typename: 'SheetMigration', edition: string, answers: Array<{ __typename: 'GivenAnswer', question: string, value?: string | null, choices?: Array<string> | null, document?: string | null, page?: string | null, documentDate?: string | null, reason?: string | null }>, differences: Array<{ __typename: 'SheetDifference', kind: SheetDifferenceKind, question: string, textJa: string, textEn: string, aspects: Array<SheetAspect>, isCarried: boolean, wasAnswered: boolean, clausesBefore: Array<{ __typename: 'Clause', id: string, citation: string, titleJa: string, titleEn: string }>, clausesAfter: Array<{ __typename: 'Clause', id: string, citation: string, titleJa: string, titleEn: string }> }> } | null };

export type KeepSelfJudgmentMutationVariables = Exact<{
  input: KeepSelfJudgmentInput;
}>;


export type KeepSelfJudgmentMutation = { __typename: 'Mutation', keepSelfJudgment:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'KeepSelfJudgmentSuccess', selfJudgment: { __typename: 'SelfJudgment', number: string, version: number } }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type GivenAnswerFieldsFragment = { __typename: 'GivenAnswer', question: string, value?: string | null, choices?: Array<string> | null, document?: string | null, page?: string | null, documentDate?: string | null, reason?: string | null };

export type ComparisonRowFieldsFragment = { __typename: 'ComparisonRow', clause?: string | null, itemNumber: string, citation: string, titleJa: string, titleEn: string, mark: ComparisonMark, parts: Array<{ __typename: 'ComparisonPart', bracket: ComparisonBracket, mark: ComparisonMark, isNeeded: boolean, isNear: boolean, limitJa: string, limitEn: string, valueJa: string, valueEn: string }> };

export type ExplainedClauseFragment = { __typename: 'ClauseFinding', truth: ClauseTruth, policies: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, euNumber?: string | null, titleJa: string, titleEn: string, outcome?: ClauseOutcome | null }, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, steps: Array<{ __typename: 'FindingStep', depth: number, kind: FindingStepKind, truth: ClauseTruth, matters: boolean, operator?: LimitOperator | null, limit?: string | null, formula?: string | null, unit?: string | null, value?: string | null, given?: string | null, isNear: boolean, clause?: { __typename: 'Clause', id: string, citation: string } | null, parameter?: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string, choices: Array<{ __typename: 'ParameterChoice', value: string, labelJa: string, labelEn: string }> } | null }> };

export type ExplanationFieldsFragment = { __typename: 'Evaluation', findings: Array<{ __typename: 'ClauseFinding', truth: ClauseTruth, policies: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, euNumber?: string | null, titleJa: string, titleEn: string, outcome?: ClauseOutcome | null }, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, steps: Array<{ __typename: 'FindingStep', depth: number, kind: FindingStepKind, truth: ClauseTruth, matters: boolean, operator?: LimitOperator | null, limit?: string | null, formula?: string | null, unit?: string | null, value?: string | null, given?: string | null, isNear: boolean, clause?: { __typename: 'Clause', id: string, citation: string } | null, parameter?: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string, choices: Array<{ __typename: 'ParameterChoice', value: string, labelJa: string, labelEn: string }> } | null }> }>, screens: Array<{ __typename: 'ClauseFinding', truth: ClauseTruth, policies: Array<string>, clause: { __typename: 'Clause', id: string, citation: string, itemNumber: string, euNumber?: string | null, titleJa: string, titleEn: string, outcome?: ClauseOutcome | null }, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, steps: Array<{ __typename: 'FindingStep', depth: number, kind: FindingStepKind, truth: ClauseTruth, matters: boolean, operator?: LimitOperator | null, limit?: string | null, formula?: string | null, unit?: string | null, value?: string | null, given?: string | null, isNear: boolean, clause?: { __typename: 'Clause', id: string, citation: string } | null, parameter?: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string, choices: Array<{ __typename: 'ParameterChoice', value: string, labelJa: string, labelEn: string }> } | null }> }>, missing: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string }>, evidenceRequired: Array<{ __typename: 'EvidenceDemand', value: string, limit: string, unit: string, clause: { __typename: 'Clause', id: string, citation: string }, parameter: { __typename: 'Parameter', name: string, labelJa: string, labelEn: string } }>, policies: Array<{ __typename: 'CitedPolicy', policy: { __typename: 'Policy', key: string, ownerJa: string, ownerEn: string, questionJa: string, questionEn: string }, decision: { __typename: 'PolicyDecision', validFrom: string, textJa: string, textEn: string, reasonJa: string, reasonEn: string, panelJa?: string | null, panelEn?: string | null } }> };

export type SheetSectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SheetSectorsQuery = { __typename: 'Query', sheetSectors: Array<{ __typename: 'SheetSector', key: string, nameJa: string, nameEn: string, forms: Array<{ __typename: 'SheetForm', form: string, nameJa: string, nameEn: string, items: Array<string>, editions: Array<{ __typename: 'SheetEdition', edition: string, lawFrom: string, lawTo?: string | null, amendmentJa: string, amendmentEn: string, priceYen: number, isPurchased: boolean, price: { __typename: 'MemberPrice', member: number, nonMemberSme: number, nonMember: number } }> }> }> };

export type SheetEditionFieldsFragment = { __typename: 'SheetEdition', edition: string, lawFrom: string, lawTo?: string | null, amendmentJa: string, amendmentEn: string, priceYen: number, isPurchased: boolean, price: { __typename: 'MemberPrice', member: number, nonMemberSme: number, nonMember: number } };

export type PurchaseSheetMutationVariables = Exact<{
  input: PurchaseSheetInput;
}>;


export type PurchaseSheetMutation = { __typename: 'Mutation', purchaseSheet:
    | { __typename: 'CommandIdReused', code: string, message: string }
    | { __typename: 'CommandPending', commandId: string, code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'NotAssigned', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'PurchaseSheetSuccess', purchase: { __typename: 'Purchase', subject: string, edition: string, priceYen: number } }
    | { __typename: 'RefusedByRule', code: string, message: string }
    | { __typename: 'SamePerson', code: string, message: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: string, message: string }
    | { __typename: 'ValidationFailed', code: string, message: string, problems: Array<{ __typename: 'Problem', path: string, code: string, message: string }> }
    | { __typename: 'WrongStep', code: string, message: string }
   };

export type ParametersQueryVariables = Exact<{ [key: string]: never; }>;


export type ParametersQuery = { __typename: 'Query', parameters: Array<{ __typename: 'Parameter', name: string, labelJa: string, labelEn: string, choices: Array<{ __typename: 'ParameterChoice', value: string, labelJa: string, labelEn: string }> }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', roles: Array<Role>, fields: Array<string>, readsAmendments: boolean, proposesAmendments: boolean, readsDoubts: boolean, raisesDoubts: boolean, doubtsWaiting: number, person: { __typename: 'Person', id: string, nameJa: string, nameEn: string }, organisation?: { __typename: 'Organisation', id: string, nameJa: string, nameEn: string } | null, queues: Array<{ __typename: 'QueueCount', queue: CaseQueue, count: number }> } | null };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const GuidanceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidanceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidanceArticle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<GuidanceLineFragment, unknown>;
export const GuidanceTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidanceText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidanceArticle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuidanceLine"}},{"kind":"Field","name":{"kind":"Name","value":"bodyJa"}},{"kind":"Field","name":{"kind":"Name","value":"bodyEn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amendedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"}},{"kind":"Field","name":{"kind":"Name","value":"nonMemberSme"}},{"kind":"Field","name":{"kind":"Name","value":"nonMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidanceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidanceArticle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<GuidanceTextFragment, unknown>;
export const SubmissionLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<SubmissionLineFragment, unknown>;
export const AmendmentLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmendmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Amendment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<AmendmentLineFragment, unknown>;
export const AmendmentWorkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmendmentWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Amendment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"touched"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}}]}}]}}]} as unknown as DocumentNode<AmendmentWorkFragment, unknown>;
export const RecordedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordedFragment, unknown>;
export const PersonNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<PersonNameFragment, unknown>;
export const CaseLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<CaseLineFragment, unknown>;
export const ClauseNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<ClauseNameFragment, unknown>;
export const OpenWorkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAskedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<OpenWorkFragment, unknown>;
export const FindingContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<FindingContentFragment, unknown>;
export const JudgmentContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgmentContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"materialExamined"}},{"kind":"Field","name":{"kind":"Name","value":"exclusionsConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"internalNote"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingContent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}}]}}]} as unknown as DocumentNode<JudgmentContentFragment, unknown>;
export const VerificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Verification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"applicantJudgment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgmentContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentJudgment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgmentContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgmentContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"judgment"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"panelVotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judgment"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"judgment"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgmentContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"materialExamined"}},{"kind":"Field","name":{"kind":"Name","value":"exclusionsConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"internalNote"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingContent"}}]}}]}}]} as unknown as DocumentNode<VerificationFragment, unknown>;
export const SubmissionContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialFields"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"earlierRulings"}},{"kind":"Field","name":{"kind":"Name","value":"foreignNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"proceedingsPending"}},{"kind":"Field","name":{"kind":"Name","value":"regulationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<SubmissionContentFragment, unknown>;
export const EventWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<EventWordsFragment, unknown>;
export const CaseContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenWork"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Verification"}},{"kind":"Field","name":{"kind":"Name","value":"lawChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"returns"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackUntil"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"basisVersion"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventWords"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgmentContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"materialExamined"}},{"kind":"Field","name":{"kind":"Name","value":"exclusionsConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"internalNote"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingContent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAskedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Verification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"applicantJudgment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgmentContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentJudgment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgmentContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgmentContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"judgment"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"panelVotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judgment"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"judgment"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialFields"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"earlierRulings"}},{"kind":"Field","name":{"kind":"Name","value":"foreignNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"proceedingsPending"}},{"kind":"Field","name":{"kind":"Name","value":"regulationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}}]}}]} as unknown as DocumentNode<CaseContentFragment, unknown>;
export const ListedNumberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<ListedNumberFragment, unknown>;
export const PairFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Correlation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"sourceJa"}},{"kind":"Field","name":{"kind":"Name","value":"sourceEn"}},{"kind":"Field","name":{"kind":"Name","value":"noteJa"}},{"kind":"Field","name":{"kind":"Name","value":"noteEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<PairFragment, unknown>;
export const BranchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Branch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrelationBranch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<BranchFragment, unknown>;
export const DoubtLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoubtLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Doubt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSince"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<DoubtLineFragment, unknown>;
export const EntryLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LookupEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonText"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publicationNumber"}}]}}]} as unknown as DocumentNode<EntryLineFragment, unknown>;
export const ReleaseLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"appended"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<ReleaseLineFragment, unknown>;
export const SubmissionPeopleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<SubmissionPeopleFragment, unknown>;
export const SubmissionInspectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionInspection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"accept"}},{"kind":"Field","name":{"kind":"Name","value":"aql"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"citationJa"}},{"kind":"Field","name":{"kind":"Name","value":"citationEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"disagreed"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"lastRow"}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<SubmissionInspectionFragment, unknown>;
export const RowLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"isSampled"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"reasonJa"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}},{"kind":"Field","name":{"kind":"Name","value":"citationJa"}},{"kind":"Field","name":{"kind":"Name","value":"citationEn"}}]}}]}}]} as unknown as DocumentNode<RowLineFragment, unknown>;
export const OfferedClauseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<OfferedClauseFragment, unknown>;
export const GivenAnswerFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GivenAnswerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GivenAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<GivenAnswerFieldsFragment, unknown>;
export const SheetEditionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetEditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"lawFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lawTo"}},{"kind":"Field","name":{"kind":"Name","value":"amendmentJa"}},{"kind":"Field","name":{"kind":"Name","value":"amendmentEn"}},{"kind":"Field","name":{"kind":"Name","value":"priceYen"}},{"kind":"Field","name":{"kind":"Name","value":"isPurchased"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"}},{"kind":"Field","name":{"kind":"Name","value":"nonMemberSme"}},{"kind":"Field","name":{"kind":"Name","value":"nonMember"}}]}}]}}]} as unknown as DocumentNode<SheetEditionFieldsFragment, unknown>;
export const ComparisonRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparisonRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparisonRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bracket"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"isNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"limitJa"}},{"kind":"Field","name":{"kind":"Name","value":"limitEn"}},{"kind":"Field","name":{"kind":"Name","value":"valueJa"}},{"kind":"Field","name":{"kind":"Name","value":"valueEn"}}]}}]}}]} as unknown as DocumentNode<ComparisonRowFieldsFragment, unknown>;
export const ExplainedClauseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplainedClauseFragment, unknown>;
export const ExplanationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplanationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"ownerJa"}},{"kind":"Field","name":{"kind":"Name","value":"ownerEn"}},{"kind":"Field","name":{"kind":"Name","value":"questionJa"}},{"kind":"Field","name":{"kind":"Name","value":"questionEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonJa"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}},{"kind":"Field","name":{"kind":"Name","value":"panelJa"}},{"kind":"Field","name":{"kind":"Name","value":"panelEn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplanationFieldsFragment, unknown>;
export const SelfJudgmentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelfJudgmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfJudgment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"}},{"kind":"Field","name":{"kind":"Name","value":"keptAt"}},{"kind":"Field","name":{"kind":"Name","value":"keptBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"lawDate"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"}},{"kind":"Field","name":{"kind":"Name","value":"officer"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GivenAnswerFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheetEdition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetEditionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lawChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"currentEdition"}},{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}},{"kind":"Field","name":{"kind":"Name","value":"reasonJa"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparisonRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplanationFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GivenAnswerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GivenAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetEditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"lawFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lawTo"}},{"kind":"Field","name":{"kind":"Name","value":"amendmentJa"}},{"kind":"Field","name":{"kind":"Name","value":"amendmentEn"}},{"kind":"Field","name":{"kind":"Name","value":"priceYen"}},{"kind":"Field","name":{"kind":"Name","value":"isPurchased"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"}},{"kind":"Field","name":{"kind":"Name","value":"nonMemberSme"}},{"kind":"Field","name":{"kind":"Name","value":"nonMember"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparisonRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparisonRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bracket"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"isNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"limitJa"}},{"kind":"Field","name":{"kind":"Name","value":"limitEn"}},{"kind":"Field","name":{"kind":"Name","value":"valueJa"}},{"kind":"Field","name":{"kind":"Name","value":"valueEn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplanationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"ownerJa"}},{"kind":"Field","name":{"kind":"Name","value":"ownerEn"}},{"kind":"Field","name":{"kind":"Name","value":"questionJa"}},{"kind":"Field","name":{"kind":"Name","value":"questionEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonJa"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}},{"kind":"Field","name":{"kind":"Name","value":"panelJa"}},{"kind":"Field","name":{"kind":"Name","value":"panelEn"}}]}}]}}]}}]} as unknown as DocumentNode<SelfJudgmentFieldsFragment, unknown>;
export const GuidanceBesideDocument = {"__meta__":{"hash":"abd12ada979df02e46b5ff6eaea3891f0811fd1cb47872ca2320a539ec29bae8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GuidanceBeside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clauses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clauses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clauses"}}},{"kind":"Argument","name":{"kind":"Name","value":"clause"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuidanceText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidanceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidanceArticle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidanceText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidanceArticle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuidanceLine"}},{"kind":"Field","name":{"kind":"Name","value":"bodyJa"}},{"kind":"Field","name":{"kind":"Name","value":"bodyEn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amendedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"}},{"kind":"Field","name":{"kind":"Name","value":"nonMemberSme"}},{"kind":"Field","name":{"kind":"Name","value":"nonMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}}]}}]}}]} as unknown as DocumentNode<GuidanceBesideQuery, GuidanceBesideQueryVariables>;
export const SummaryTermsDocument = {"__meta__":{"hash":"723090fdb44455147e38a58fd3b15ec728bba78c9b0a64a250cf56c3bd64fa8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SummaryTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"summaryTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"approvable"}}]}}]}}]} as unknown as DocumentNode<SummaryTermsQuery, SummaryTermsQueryVariables>;
export const ProposeSummaryTermDocument = {"__meta__":{"hash":"b740cf77bf9f4aeeff8a0a60500cc5b0bf1452bcd1efc11fdd1e676cb4efac29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeSummaryTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeSummaryTermInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"proposeSummaryTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeSummaryTermSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"term"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposeSummaryTermMutation, ProposeSummaryTermMutationVariables>;
export const ApproveSummaryTermDocument = {"__meta__":{"hash":"6baecb2fc58116330acae39438975cfbb239fc6c886c360be5d93975999a6ba4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveSummaryTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveSummaryTermInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"approveSummaryTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveSummaryTermSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"term"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveSummaryTermMutation, ApproveSummaryTermMutationVariables>;
export const MakersDocument = {"__meta__":{"hash":"b142c1c57d86e5356ca33e3639b9edf9eebb8a5a107896442cb8651768dd496d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Makers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"makers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}}]}}]} as unknown as DocumentNode<MakersQuery, MakersQueryVariables>;
export const WaitingSubmissionsDocument = {"__meta__":{"hash":"85aa11199191cdad673b3def60b7612991dc3e4949cc5860a1603c83acc876fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"steps"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionStep"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"listSubmissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"steps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"steps"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<WaitingSubmissionsQuery, WaitingSubmissionsQueryVariables>;
export const AmendmentsDocument = {"__meta__":{"hash":"2c9faf0b1824f02b999db9915eb70a06c8ac08e826abad81d6eb2ac00bfa5d15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Amendments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AmendmentLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulationVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"changesJa"}},{"kind":"Field","name":{"kind":"Name","value":"changesEn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmendmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Amendment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<AmendmentsQuery, AmendmentsQueryVariables>;
export const AmendmentDocument = {"__meta__":{"hash":"f69de703f8dc82a70507a7671604c0371d5d98217e5f39feaeaf92b4e381822e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Amendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AmendmentLine"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AmendmentWork"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"ja"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuidanceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmendmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Amendment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmendmentWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Amendment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"touched"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidanceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidanceArticle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<AmendmentQuery, AmendmentQueryVariables>;
export const AmendmentRevisionDocument = {"__meta__":{"hash":"e896b297bc0d5928c0fe02975cc07051c73643f553294044a1b02e0e9b0cfc62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AmendmentRevision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<AmendmentRevisionQuery, AmendmentRevisionQueryVariables>;
export const ProposeAmendmentDocument = {"__meta__":{"hash":"77c4c42d11dbae42029f94724bd4e4640a911775765d7bf8df4215c77852bca8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeAmendmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"proposeAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeAmendmentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ProposeAmendmentMutation, ProposeAmendmentMutationVariables>;
export const RunImpactDocument = {"__meta__":{"hash":"7de809f65ef559cf8a48c8f4c7f1bab0958670d31e2dd4fbc53ba8a8df1482f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunImpactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"runImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunImpactSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AmendmentLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmendmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Amendment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<RunImpactMutation, RunImpactMutationVariables>;
export const ApproveAmendmentDocument = {"__meta__":{"hash":"9e8f0ec95e00ae16a6fb3a1c1eaeab4206c18edc32e0d64faca69a6f2456b41b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveAmendmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"approveAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveAmendmentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AmendmentLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmendmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Amendment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ApproveAmendmentMutation, ApproveAmendmentMutationVariables>;
export const WithdrawAmendmentDocument = {"__meta__":{"hash":"ee44e59fd1ec2a9450020f2b15c1f52c57dbecb51986320d752a4fc8f6bc824b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAmendmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"withdrawAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAmendmentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AmendmentLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmendmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Amendment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<WithdrawAmendmentMutation, WithdrawAmendmentMutationVariables>;
export const TakeBackSubmissionDocument = {"__meta__":{"hash":"1d340bf03667548a56f6ded490e2d1c2be2fbdcd1583f93d80b9fdb8a0431c9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackSubmissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"takeBackSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<TakeBackSubmissionMutation, TakeBackSubmissionMutationVariables>;
export const AcceptCaseDocument = {"__meta__":{"hash":"e12e49584762e26e1ab1a4ff6d92d96908d4611c4c7e22ea10fa4eb613a70afc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"acceptCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<AcceptCaseMutation, AcceptCaseMutationVariables>;
export const ReturnForCompletionDocument = {"__meta__":{"hash":"58cdeb3fa2cd70e9c8bb336a8f6eac3dfbb7560e38c11cc6ed3c732adf678eda"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnForCompletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnForCompletionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"returnForCompletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ReturnForCompletionMutation, ReturnForCompletionMutationVariables>;
export const DeclineCaseDocument = {"__meta__":{"hash":"ed91959a985ebabf5ae7974c6499ab5957201419bc3898b2b0b5ae6bc0b67a40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"declineCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<DeclineCaseMutation, DeclineCaseMutationVariables>;
export const ResubmitCaseDocument = {"__meta__":{"hash":"9ce0e87f05cccfd61123a20059f3cdae378a9b1975246f037225c2d70fd9c64b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResubmitCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResubmitCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"resubmitCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ResubmitCaseMutation, ResubmitCaseMutationVariables>;
export const AssignVerifiersDocument = {"__meta__":{"hash":"cce9fdcf4ee73792fce6f996882412b0bf6c9041b9ded6e6c4bfe3a9d5f742da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignVerifiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignVerifiersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"assignVerifiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<AssignVerifiersMutation, AssignVerifiersMutationVariables>;
export const AcceptAssignmentDocument = {"__meta__":{"hash":"8a270779830cb89140bae70cf98c82635cfd45e3eafa02c772e3c75dab343bc2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"acceptAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<AcceptAssignmentMutation, AcceptAssignmentMutationVariables>;
export const DeclineAssignmentDocument = {"__meta__":{"hash":"3387c099c06d225372866096d3bbc3dda60a0dc2f44bef17872fd4c5719b2ced"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"declineAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<DeclineAssignmentMutation, DeclineAssignmentMutationVariables>;
export const ReplaceVerifierDocument = {"__meta__":{"hash":"46c9db68f5aebb69438a6b7b504a0c205b405993bac891575c1cf129bae81a5e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceVerifier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceVerifierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"replaceVerifier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ReplaceVerifierMutation, ReplaceVerifierMutationVariables>;
export const RequestInformationDocument = {"__meta__":{"hash":"674c206aa28d264d544d8f8ef0d8bab3f98282b536c1a7ac19eb424b653e2a0f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestInformationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"requestInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<RequestInformationMutation, RequestInformationMutationVariables>;
export const AnswerInformationRequestDocument = {"__meta__":{"hash":"4b51c187dfe9be3f84fbfd4704d4c79b3babf78f06fd99bb8153a32dda233888"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInformationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInformationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"answerInformationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<AnswerInformationRequestMutation, AnswerInformationRequestMutationVariables>;
export const AskExtensionDocument = {"__meta__":{"hash":"a77aa1974f139c4ab2058606f88e9c01ff0e72617ecd95b20ea428db77badbc5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"askExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<AskExtensionMutation, AskExtensionMutationVariables>;
export const GrantExtensionDocument = {"__meta__":{"hash":"caa32c3e62464a2cc1158d354a666cae8d9b2052299251daa0a22b4a8141551c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"grantExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<GrantExtensionMutation, GrantExtensionMutationVariables>;
export const CloseInformationRequestDocument = {"__meta__":{"hash":"b341815b3712503518ac67ca10415b80b8b28a3c5ac6397cc073b425aca27e47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseInformationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseInformationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"closeInformationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<CloseInformationRequestMutation, CloseInformationRequestMutationVariables>;
export const OpenConsultationDocument = {"__meta__":{"hash":"29a0ece2babe10556cb869a0bdd3e760b7aaad7b098afd888009e753243d3c65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"openConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<OpenConsultationMutation, OpenConsultationMutationVariables>;
export const RecordConsultationDocument = {"__meta__":{"hash":"da4687eb00183c2d3ae6659d16637bb1f1a505834da174382f486056cb4bfe37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"recordConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<RecordConsultationMutation, RecordConsultationMutationVariables>;
export const CancelConsultationDocument = {"__meta__":{"hash":"939379f6bb16c62fadc1b869f10697eb272189695de1dcc2f40e8bbca5592f99"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"cancelConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<CancelConsultationMutation, CancelConsultationMutationVariables>;
export const RecordFirstVerificationDocument = {"__meta__":{"hash":"7b4b700a72194dcd81652998c0a558f4db2e88c89cdb32b24dc79df1e7247a58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFirstVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFirstVerificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"recordFirstVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<RecordFirstVerificationMutation, RecordFirstVerificationMutationVariables>;
export const SignJudgmentDocument = {"__meta__":{"hash":"9365042a08032e507cb769e30fd30a9b1ce4fb4a2ad7e952de940bd433105d15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignJudgment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignJudgmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"signJudgment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<SignJudgmentMutation, SignJudgmentMutationVariables>;
export const CountersignJudgmentDocument = {"__meta__":{"hash":"ca897dce7dccb4b2bd328c8b71630c45f6981ad1b7f5785bebfc39b1cf498461"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CountersignJudgment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountersignJudgmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"countersignJudgment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<CountersignJudgmentMutation, CountersignJudgmentMutationVariables>;
export const ModifyJudgmentDocument = {"__meta__":{"hash":"c556bda78afe77bb64e409d0147df6bac3980dc44d2c151aea2712d777d092ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifyJudgment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifyJudgmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"modifyJudgment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ModifyJudgmentMutation, ModifyJudgmentMutationVariables>;
export const ReturnJudgmentDocument = {"__meta__":{"hash":"afe0ea0f3abebd2a35021b6a064fdc1874fa87a55910b0a4ae45cb83df663754"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnJudgment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnJudgmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"returnJudgment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ReturnJudgmentMutation, ReturnJudgmentMutationVariables>;
export const AppointPanelDocument = {"__meta__":{"hash":"f573856b48147c89fdabe946b6bd9ad4d7d2dda7158444a4f9fe67d21fc849d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointPanelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"appointPanel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<AppointPanelMutation, AppointPanelMutationVariables>;
export const VoteInPanelDocument = {"__meta__":{"hash":"d2d39a9a960201ec7ee92f9c65edfb5e97ffe18ed61ca2bf54e3b5253a076bf1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoteInPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoteInPanelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"voteInPanel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<VoteInPanelMutation, VoteInPanelMutationVariables>;
export const SignOffJudgmentDocument = {"__meta__":{"hash":"412c05b278d979fe65726c58c06f13f53d7f9a1e0d46fefaa94a47c9c1123751"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOffJudgment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOffJudgmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"signOffJudgment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<SignOffJudgmentMutation, SignOffJudgmentMutationVariables>;
export const WithdrawCaseDocument = {"__meta__":{"hash":"062bb4c2918f36b5b1b1f89f2222a009a5c55a8863d587936b4252c2b67d8059"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"withdrawCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const RequestReexaminationDocument = {"__meta__":{"hash":"0e33084bd5fb8f327f3454dbe72b1b66f96a4546089d1b4a8a200f1e33592427"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReexamination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestReexaminationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"requestReexamination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<RequestReexaminationMutation, RequestReexaminationMutationVariables>;
export const CaseDocument = {"__meta__":{"hash":"8e6a4f54cc5c5317ada391ed50576fa8b0cd84d8c558fd2bc43c1e2a433830d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Case"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseContent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAskedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgmentContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"materialExamined"}},{"kind":"Field","name":{"kind":"Name","value":"exclusionsConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"internalNote"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingContent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Verification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"applicantJudgment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgmentContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentJudgment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgmentContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgmentContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"judgment"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"panelVotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judgment"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"judgment"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialFields"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"earlierRulings"}},{"kind":"Field","name":{"kind":"Name","value":"foreignNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"proceedingsPending"}},{"kind":"Field","name":{"kind":"Name","value":"regulationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenWork"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Verification"}},{"kind":"Field","name":{"kind":"Name","value":"lawChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"returns"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackUntil"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"basisVersion"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventWords"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseQuery, CaseQueryVariables>;
export const CommandDocument = {"__meta__":{"hash":"315f6d3616f54d97f937ebcbd70a2f67f7f66ac98d793af05f41d382dbcc8d99"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Command"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Ulid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"command"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<CommandQuery, CommandQueryVariables>;
export const CandidatesDocument = {"__meta__":{"hash":"dd6d181e96c5e2272fc5bcb64150a194cd762d7ad113fc1aa5406913e1d95cbd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;
export const CorrelationsDocument = {"__meta__":{"hash":"5fa6018110d2d6b5025af617aa6d26d74b8ae30ac94f945e4d09987317304202"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Correlations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correlations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"nearestKnown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"number"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nearness"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Correlation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"sourceJa"}},{"kind":"Field","name":{"kind":"Name","value":"sourceEn"}},{"kind":"Field","name":{"kind":"Name","value":"noteJa"}},{"kind":"Field","name":{"kind":"Name","value":"noteEn"}}]}}]} as unknown as DocumentNode<CorrelationsQuery, CorrelationsQueryVariables>;
export const CorrelationContentsDocument = {"__meta__":{"hash":"b60690ab76b9310f5f9add042fc93754f24caea939fff698821ecf42251a0f04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CorrelationContents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"jp"},"name":{"kind":"Name","value":"correlationBranches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"EnumValue","value":"jp"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Branch"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Branch"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"eu"},"name":{"kind":"Name","value":"correlationBranches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"EnumValue","value":"eu"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Branch"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Branch"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Branch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrelationBranch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<CorrelationContentsQuery, CorrelationContentsQueryVariables>;
export const CorrelationVersionsDocument = {"__meta__":{"hash":"bceefe45f0a806f916fb4a443aa5b03de35e68fee3d5b045d99f9236b65ac4e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CorrelationVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correlationVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Correlation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"sourceJa"}},{"kind":"Field","name":{"kind":"Name","value":"sourceEn"}},{"kind":"Field","name":{"kind":"Name","value":"noteJa"}},{"kind":"Field","name":{"kind":"Name","value":"noteEn"}}]}}]} as unknown as DocumentNode<CorrelationVersionsQuery, CorrelationVersionsQueryVariables>;
export const DoubtsDocument = {"__meta__":{"hash":"ebc382130f396e017225b6fc30c48974b1034a364261a065fc5996822e7bdcdf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Doubts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queue"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DoubtQueue"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doubts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"queue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoubtLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoubtLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Doubt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSince"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<DoubtsQuery, DoubtsQueryVariables>;
export const DoubtDocument = {"__meta__":{"hash":"d2c60471b095c80af8ae50b154612e06c0961625a2015116da0eb39b9da83c32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Doubt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoubtLine"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"treeSize"}},{"kind":"Field","name":{"kind":"Name","value":"whenAsked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBecause"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoubtLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Doubt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSince"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LookupEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonText"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publicationNumber"}}]}}]} as unknown as DocumentNode<DoubtQuery, DoubtQueryVariables>;
export const DoubtedEntryDocument = {"__meta__":{"hash":"5ceadcb9c248cfc3171c481973b35766987540a1bdcf2c1dbbc4d57dbd71b5c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoubtedEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"manufacturer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"partNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"manufacturer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"manufacturer"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LookupAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"treeSize"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartNumberUnreadable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LookupEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonText"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publicationNumber"}}]}}]} as unknown as DocumentNode<DoubtedEntryQuery, DoubtedEntryQueryVariables>;
export const RaiseDoubtDocument = {"__meta__":{"hash":"5dbe26436153e4483f4122cc0d1e7b6bf7263138346db3d66256fb3da8d9c250"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseDoubt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseDoubtInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"raiseDoubt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseDoubtSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<RaiseDoubtMutation, RaiseDoubtMutationVariables>;
export const TakeDoubtDocument = {"__meta__":{"hash":"55c54c0b7dea8f38ad630329cf3af472db89cd4b3a4519e2306129c0924ad5bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeDoubt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeDoubtInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"takeDoubt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakeDoubtSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoubtLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoubtLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Doubt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSince"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<TakeDoubtMutation, TakeDoubtMutationVariables>;
export const HandBackDoubtDocument = {"__meta__":{"hash":"03ba3d6af806cd9cc1cccb972d2408441b47b8a61e74b3a6d82e3a4e825cfee7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandBackDoubt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandBackDoubtInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"handBackDoubt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandBackDoubtSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoubtLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoubtLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Doubt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSince"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<HandBackDoubtMutation, HandBackDoubtMutationVariables>;
export const AnswerDoubtDocument = {"__meta__":{"hash":"7cfe8f4a9f5d1e5f6fd829a58ddcd1634018e489cf16d7c67393b9c177b9a7e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerDoubt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerDoubtInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"answerDoubt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerDoubtSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoubtLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoubtLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Doubt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSince"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<AnswerDoubtMutation, AnswerDoubtMutationVariables>;
export const WithdrawDoubtDocument = {"__meta__":{"hash":"09a9a4ae4fe93cdea12c3b237aeebdad0826d78c0b1f14034ae7cff585200a43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDoubt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDoubtInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"withdrawDoubt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDoubtSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoubtLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoubtLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Doubt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSince"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<WithdrawDoubtMutation, WithdrawDoubtMutationVariables>;
export const GuidanceDocument = {"__meta__":{"hash":"983c4f95c43121fe5c57f2dc8a0f64a798f71c178bd52020fa20ac09f05ab25c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Guidance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clause"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clause"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clause"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuidanceLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidanceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidanceArticle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<GuidanceQuery, GuidanceQueryVariables>;
export const GuidanceSectorsDocument = {"__meta__":{"hash":"b41524cc1c1f3ff6529818a125667c22a0380d830e38599d021de7a67ed81440"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GuidanceSectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceSectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<GuidanceSectorsQuery, GuidanceSectorsQueryVariables>;
export const GuidanceArticleDocument = {"__meta__":{"hash":"c519016d3b71e964dabff297a275013977986116841b3bedd5ef3d9a9ed12d48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GuidanceArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceArticle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuidanceText"}},{"kind":"Field","name":{"kind":"Name","value":"priceYen"}},{"kind":"Field","name":{"kind":"Name","value":"isPurchased"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidanceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidanceArticle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidanceText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidanceArticle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuidanceLine"}},{"kind":"Field","name":{"kind":"Name","value":"bodyJa"}},{"kind":"Field","name":{"kind":"Name","value":"bodyEn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amendedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"}},{"kind":"Field","name":{"kind":"Name","value":"nonMemberSme"}},{"kind":"Field","name":{"kind":"Name","value":"nonMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}}]}}]}}]} as unknown as DocumentNode<GuidanceArticleQuery, GuidanceArticleQueryVariables>;
export const PurchaseGuidanceDocument = {"__meta__":{"hash":"7163be1c4cb7464941e138c45f48815c78516b971b58e12f871c059dd1dc47bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PurchaseGuidance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseGuidanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseGuidance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseGuidanceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"priceYen"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<PurchaseGuidanceMutation, PurchaseGuidanceMutationVariables>;
export const HomeDocument = {"__meta__":{"hash":"ce5d7e489d9fc34145269445f339e4a721cab4405c9e86df759fb3a610358dc3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"mine"},"name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"queue"},"value":{"kind":"EnumValue","value":"mine"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"queue"},"value":{"kind":"EnumValue","value":"open"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const HomeDraftsDocument = {"__meta__":{"hash":"e98aa10461a9bd0bf6fe7cb3f89c2a33f3753340d4ae00b14b96133905318fcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<HomeDraftsQuery, HomeDraftsQueryVariables>;
export const HomeNoticesDocument = {"__meta__":{"hash":"b8e8a7b5c665cb28a2e83e878a97cbee554a1afba8cf944ab0a3f41dc3279a87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventWords"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseName"}}]}}]}}]} as unknown as DocumentNode<HomeNoticesQuery, HomeNoticesQueryVariables>;
export const ListReleasesDocument = {"__meta__":{"hash":"e545f48f4bf780dea398149245b6e0a6c267645bc8c95a5526253b060051cc82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListReleases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"listReleases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listLogCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"treeSize"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listSubmissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"steps"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"approved"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"appended"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<ListReleasesQuery, ListReleasesQueryVariables>;
export const ListReleaseDocument = {"__meta__":{"hash":"a783b957d70c2c7b9d7e36ed0fa90ed1509ec94c878571b06f12e1c1cc3be4f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"listRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseLine"}},{"kind":"Field","name":{"kind":"Name","value":"treeSize"}},{"kind":"Field","name":{"kind":"Name","value":"root"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"appended"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}}]}}]} as unknown as DocumentNode<ListReleaseQuery, ListReleaseQueryVariables>;
export const ListedEntryDocument = {"__meta__":{"hash":"ada216e5c5b75738870742c21370150864c5cb19f9d9d87b368708d923b5f12b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListedEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entry"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"listedEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entry"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entry"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"submission"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leaf"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publicationNumber"}}]}}]}}]}}]} as unknown as DocumentNode<ListedEntryQuery, ListedEntryQueryVariables>;
export const AskReleaseDocument = {"__meta__":{"hash":"89a8f667f6d306302310c2e9d3c171d760ac146999e546baa875c1ccc1d495ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"askRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskReleaseSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"appended"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<AskReleaseMutation, AskReleaseMutationVariables>;
export const ConfirmReleaseDocument = {"__meta__":{"hash":"ebc499d5ff9f32ed9760b4052e9e1ab312abaa481a0e9198948ddbcb760ede65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"confirmRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmReleaseSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"appended"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ConfirmReleaseMutation, ConfirmReleaseMutationVariables>;
export const TakeBackReleaseDocument = {"__meta__":{"hash":"ae34396fba781092cd157bc8893b20da511c37c106c81fe9fb69c915c926c753"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"takeBackRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackReleaseSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"appended"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<TakeBackReleaseMutation, TakeBackReleaseMutationVariables>;
export const WithdrawEntryDocument = {"__meta__":{"hash":"8b8a821576afcaab606b39be7e5d8b16a9b0a39f808a309c4fecdb1d205708ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"withdrawEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEntrySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"appended"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<WithdrawEntryMutation, WithdrawEntryMutationVariables>;
export const SuspendEntryDocument = {"__meta__":{"hash":"e4a27f8275980f620f3184fb4c8f22cb25f7c7a9c31a0a269ccc1ce0e0f304a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"suspendEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendEntrySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"appended"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<SuspendEntryMutation, SuspendEntryMutationVariables>;
export const ResumeEntryDocument = {"__meta__":{"hash":"952c772da46dfc2efc9ab571d34c9bd9a9892192f4d12a04d95e44e2de027ca0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"resumeEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeEntrySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"appended"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ResumeEntryMutation, ResumeEntryMutationVariables>;
export const CorrectEntryDocument = {"__meta__":{"hash":"f323d4217f66f07e6775608306f9845f88d86d7199bd814162c984cf16b833e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"correctEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectEntrySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonth"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"appended"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<CorrectEntryMutation, CorrectEntryMutationVariables>;
export const ListSubmissionsDocument = {"__meta__":{"hash":"4e333d2f777af8d7937e6bf8e16b7de0c215fb583fddc896b7a0891093af01b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"steps"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionStep"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maker"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"listSubmissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"steps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"steps"}}},{"kind":"Argument","name":{"kind":"Name","value":"maker"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maker"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<ListSubmissionsQuery, ListSubmissionsQueryVariables>;
export const ListSubmissionDocument = {"__meta__":{"hash":"0de7de598c7e9293890f21f640608f767ca8f137a929a3d2ca99fc64ca4ab735"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"listSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionPeople"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionInspection"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"lawDate"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"reasonJa"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnNote"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"yearMonth"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionInspection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"accept"}},{"kind":"Field","name":{"kind":"Name","value":"aql"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"citationJa"}},{"kind":"Field","name":{"kind":"Name","value":"citationEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"disagreed"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"lastRow"}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<ListSubmissionQuery, ListSubmissionQueryVariables>;
export const SubmissionRowsDocument = {"__meta__":{"hash":"a3a018dc613a225c514f644ce9ed6fc87ff48eea4d644e68bd01dfc6ba4f3675"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubmissionRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standings"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowStanding"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sampled"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"listSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standings"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"sampled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sampled"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"isSampled"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"reasonJa"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}},{"kind":"Field","name":{"kind":"Name","value":"citationJa"}},{"kind":"Field","name":{"kind":"Name","value":"citationEn"}}]}}]}}]} as unknown as DocumentNode<SubmissionRowsQuery, SubmissionRowsQueryVariables>;
export const RowsInFullDocument = {"__meta__":{"hash":"44e4d4679de017008554eecdbee30b0b67cdedb3aea5e1015b37bc43ae563a4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RowsInFull"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standings"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowStanding"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sampled"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"listSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standings"}}},{"kind":"Argument","name":{"kind":"Name","value":"sampled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sampled"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowLine"}},{"kind":"Field","name":{"kind":"Name","value":"ownVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"dataSheet"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clausesTrue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clausesUnknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedClause"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"isSampled"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"reasonJa"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}},{"kind":"Field","name":{"kind":"Name","value":"citationJa"}},{"kind":"Field","name":{"kind":"Name","value":"citationEn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<RowsInFullQuery, RowsInFullQueryVariables>;
export const ConfirmTableDocument = {"__meta__":{"hash":"44b057efa4237f7211c9d49e3287006fe54448ef3cfd81f7fe7cc858100d6f27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmTableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"confirmTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmTableSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ConfirmTableMutation, ConfirmTableMutationVariables>;
export const WithdrawTableDocument = {"__meta__":{"hash":"c0e8d21f2bfaa3eefe028c7b655900e898bcf4fd9ca64d1f09c34c1d74b4e823"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawTableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"withdrawTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawTableSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<WithdrawTableMutation, WithdrawTableMutationVariables>;
export const InspectRowsDocument = {"__meta__":{"hash":"c7701247bc1af13d386de965d473bf43a9da726cb4449886bb2e6d9000d5b48d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InspectRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectRowsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"inspectRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectRowsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<InspectRowsMutation, InspectRowsMutationVariables>;
export const DecideRowsDocument = {"__meta__":{"hash":"563ed6187ac5b3f242aecc5e23fd53778d4d8db58d8e2f83fd6db077cea5c45e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRowsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"decideRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRowsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<DecideRowsMutation, DecideRowsMutationVariables>;
export const ReferRowDocument = {"__meta__":{"hash":"207f0b5a67802e5358c6745edf0bed50c2671b5f686e0e24fcf223efb30acd95"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"referRow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferRowSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ReferRowMutation, ReferRowMutationVariables>;
export const ApproveTableDocument = {"__meta__":{"hash":"866b63b02cb2d1ea8da530cc45f61bf30a1949b2269f395b12a214e3946ec5bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveTableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"approveTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveTableSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ApproveTableMutation, ApproveTableMutationVariables>;
export const ReturnTableDocument = {"__meta__":{"hash":"1131189ebd6bd69310050178649fcff929d691ca2d8fb2295f46f915f78d7150"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnTableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"returnTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnTableSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<ReturnTableMutation, ReturnTableMutationVariables>;
export const DraftDocument = {"__meta__":{"hash":"f9c82ff66c59e9a0dd1c7820cae14a4d9a0f947e6f09db3b03267e614b896564"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Draft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<DraftQuery, DraftQueryVariables>;
export const RegulationVersionsDocument = {"__meta__":{"hash":"cdf334fe0be04425456d535b4cb3c2704ddc209847da501bbddf4a7f89be28b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegulationVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regulationVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<RegulationVersionsQuery, RegulationVersionsQueryVariables>;
export const ClausesDocument = {"__meta__":{"hash":"b18af73eea1bd43090137bbd2567362e54a77d9db1a01aa8c4c98f205ce6a57f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Clauses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]}}]} as unknown as DocumentNode<ClausesQuery, ClausesQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"16cb7b4a839578dc2c2b7771335c808ca4fde3392441c227a6bda710e65074c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = {"__meta__":{"hash":"bb7af5c1a22376aca9acdfcddf1caa458ebe7c9b4b76146064cc1c3f4ee39ca4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardDraftSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const SubmitApplicationDocument = {"__meta__":{"hash":"86d80bda8e5f15e4b27cd5e29882f09bedb2647c35e3fc93ff3e4ee7269768f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitApplicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackUntil"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const RequestUploadDocument = {"__meta__":{"hash":"7ebdc3da2b2662583a8392b1345bf8c512b684ec0286c12c8dd68489eef882bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestUploadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<RequestUploadMutation, RequestUploadMutationVariables>;
export const SubmitTableDocument = {"__meta__":{"hash":"0a41b3abc4476a50f1e25ee72529adf147b4a501b31f9bc350a1951ed8f037f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitTableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"submitTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitTableSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isRepeat"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}},{"kind":"Field","name":{"kind":"Name","value":"needsExpert"}},{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<SubmitTableMutation, SubmitTableMutationVariables>;
export const QueueDocument = {"__meta__":{"hash":"9d9c644946309819a83c081c6e73cf49717096cd5fa95d1035594e5b9547e27c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Queue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queue"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseQueue"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"queue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}}]} as unknown as DocumentNode<QueueQuery, QueueQueryVariables>;
export const ReceiptDocument = {"__meta__":{"hash":"45aa39deff2e6de12a26d558765c3337616dfd3fbfe0cb631ffdb64212bbc617"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Receipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackUntil"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"basisVersion"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepSince"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}}]}}]}}]} as unknown as DocumentNode<ReceiptQuery, ReceiptQueryVariables>;
export const SelfJudgmentDocument = {"__meta__":{"hash":"33db62ae2e732a8fca6123c40320f1988f5e44d50c49478099d50764ee196d1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SelfJudgment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"selfJudgment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelfJudgmentFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GivenAnswerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GivenAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetEditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"lawFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lawTo"}},{"kind":"Field","name":{"kind":"Name","value":"amendmentJa"}},{"kind":"Field","name":{"kind":"Name","value":"amendmentEn"}},{"kind":"Field","name":{"kind":"Name","value":"priceYen"}},{"kind":"Field","name":{"kind":"Name","value":"isPurchased"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"}},{"kind":"Field","name":{"kind":"Name","value":"nonMemberSme"}},{"kind":"Field","name":{"kind":"Name","value":"nonMember"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparisonRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparisonRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bracket"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"isNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"limitJa"}},{"kind":"Field","name":{"kind":"Name","value":"limitEn"}},{"kind":"Field","name":{"kind":"Name","value":"valueJa"}},{"kind":"Field","name":{"kind":"Name","value":"valueEn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplanationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"ownerJa"}},{"kind":"Field","name":{"kind":"Name","value":"ownerEn"}},{"kind":"Field","name":{"kind":"Name","value":"questionJa"}},{"kind":"Field","name":{"kind":"Name","value":"questionEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonJa"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}},{"kind":"Field","name":{"kind":"Name","value":"panelJa"}},{"kind":"Field","name":{"kind":"Name","value":"panelEn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelfJudgmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfJudgment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"}},{"kind":"Field","name":{"kind":"Name","value":"keptAt"}},{"kind":"Field","name":{"kind":"Name","value":"keptBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"lawDate"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"}},{"kind":"Field","name":{"kind":"Name","value":"officer"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GivenAnswerFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheetEdition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetEditionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lawChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"currentEdition"}},{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}},{"kind":"Field","name":{"kind":"Name","value":"reasonJa"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparisonRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplanationFields"}}]}}]}}]}}]} as unknown as DocumentNode<SelfJudgmentQuery, SelfJudgmentQueryVariables>;
export const AnsweredQuestionsDocument = {"__meta__":{"hash":"0f7a5b293db5188236a5eca24f905600878f7710fbd3462d2f967ccb27d810a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnsweredQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edition"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}},{"kind":"Argument","name":{"kind":"Name","value":"edition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edition"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnsweredQuestionsQuery, AnsweredQuestionsQueryVariables>;
export const SelfJudgmentsDocument = {"__meta__":{"hash":"6f1569914486acadb3fa30c170510b94a79e62f3d90c13174dadff4b50b75cd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SelfJudgments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"selfJudgments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"keptAt"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"lawDate"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"productNameJa"}},{"kind":"Field","name":{"kind":"Name","value":"productNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maker"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"lawChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]}}]} as unknown as DocumentNode<SelfJudgmentsQuery, SelfJudgmentsQueryVariables>;
export const SheetDocument = {"__meta__":{"hash":"0f87b43a69bf353dc2ec10e147f068d9ae50110566e6a6fe75c85b23102d431c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edition"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}},{"kind":"Argument","name":{"kind":"Name","value":"edition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edition"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"lawFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lawTo"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"helpJa"}},{"kind":"Field","name":{"kind":"Name","value":"helpEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}}]}}]}}]}}]} as unknown as DocumentNode<SheetQuery, SheetQueryVariables>;
export const SheetEvaluationDocument = {"__meta__":{"hash":"ee2220852e0a624619cb759810630a6fb91f162baf62d436204c52d5f64d9b42"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SheetEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnsweredSheetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheetEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"currentEdition"}},{"kind":"Field","name":{"kind":"Name","value":"lawState"}},{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"reasonJa"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparisonRowFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparisonRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparisonRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bracket"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"isNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"limitJa"}},{"kind":"Field","name":{"kind":"Name","value":"limitEn"}},{"kind":"Field","name":{"kind":"Name","value":"valueJa"}},{"kind":"Field","name":{"kind":"Name","value":"valueEn"}}]}}]}}]} as unknown as DocumentNode<SheetEvaluationQuery, SheetEvaluationQueryVariables>;
export const SheetExplanationDocument = {"__meta__":{"hash":"358ba995a845bc949c52fafa46d70304c5a1c30084d654303273b91c32bb8b07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SheetExplanation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnsweredSheetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheetEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplanationFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"itemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euNumber"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplanationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"ownerJa"}},{"kind":"Field","name":{"kind":"Name","value":"ownerEn"}},{"kind":"Field","name":{"kind":"Name","value":"questionJa"}},{"kind":"Field","name":{"kind":"Name","value":"questionEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonJa"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}},{"kind":"Field","name":{"kind":"Name","value":"panelJa"}},{"kind":"Field","name":{"kind":"Name","value":"panelEn"}}]}}]}}]}}]} as unknown as DocumentNode<SheetExplanationQuery, SheetExplanationQueryVariables>;
export const SheetMigrationDocument = {"__meta__":{"hash":"fa3fbb125fa06f893b3eb4a3836680438b81c42c8bc1fdb8402237340598832a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SheetMigration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnsweredSheetInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheetMigration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GivenAnswerFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"textJa"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"aspects"}},{"kind":"Field","name":{"kind":"Name","value":"isCarried"}},{"kind":"Field","name":{"kind":"Name","value":"wasAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"clausesBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clausesAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"titleJa"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GivenAnswerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GivenAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<SheetMigrationQuery, SheetMigrationQueryVariables>;
export const KeepSelfJudgmentDocument = {"__meta__":{"hash":"22ba1d164755a263b9ccc267a91bf9723e23e32109c6d92a001beb2ee5695723"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepSelfJudgment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepSelfJudgmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keepSelfJudgment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeepSelfJudgmentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"selfJudgment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<KeepSelfJudgmentMutation, KeepSelfJudgmentMutationVariables>;
export const SheetSectorsDocument = {"__meta__":{"hash":"36ccb14952dcaa6ed65d727f4b5dc787ef99471961d96322b6837e42e2d617c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SheetSectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheetSectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetEditionFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetEditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"lawFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lawTo"}},{"kind":"Field","name":{"kind":"Name","value":"amendmentJa"}},{"kind":"Field","name":{"kind":"Name","value":"amendmentEn"}},{"kind":"Field","name":{"kind":"Name","value":"priceYen"}},{"kind":"Field","name":{"kind":"Name","value":"isPurchased"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"}},{"kind":"Field","name":{"kind":"Name","value":"nonMemberSme"}},{"kind":"Field","name":{"kind":"Name","value":"nonMember"}}]}}]}}]} as unknown as DocumentNode<SheetSectorsQuery, SheetSectorsQueryVariables>;
export const PurchaseSheetDocument = {"__meta__":{"hash":"4de3f0915055c949d2ccbd91a42da572cc8a34ed5e6c093034e8d228aae0590d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PurchaseSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseSheetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseSheetSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"priceYen"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DomainError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandId"}}]}}]}}]} as unknown as DocumentNode<PurchaseSheetMutation, PurchaseSheetMutationVariables>;
export const ParametersDocument = {"__meta__":{"hash":"5a066c6b5b35f32a9e5dda3b048600432cba1da921c4a90ead520ca71fb340f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"labelJa"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}}]}}]} as unknown as DocumentNode<ParametersQuery, ParametersQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"6375c9e49c517529d2112889d2bf766002e8d56faab9c1dacb9f07481d5b80b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"readsAmendments"}},{"kind":"Field","name":{"kind":"Name","value":"proposesAmendments"}},{"kind":"Field","name":{"kind":"Name","value":"readsDoubts"}},{"kind":"Field","name":{"kind":"Name","value":"raisesDoubts"}},{"kind":"Field","name":{"kind":"Name","value":"doubtsWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queue"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameJa"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;