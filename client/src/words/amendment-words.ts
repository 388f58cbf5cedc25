import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  AmendmentDifferenceKind, AmendmentEventType, AmendmentStep, AmendmentWithdrawReason, ImpactOutcome, SubjectKind,
} from '../generated/graphql.ts'; // prettier-ignore
import type { Words } from './words.ts';

export const amendmentStepWords: Words<AmendmentStep> = {
  draft: msg`案を確かめています`,
  refused: msg`案は退けられました`,
  checked: msg`案を確かめました。次は影響の試算です`,
  impactRunning: msg`影響を試算しています`,
  impactRun: msg`影響を試算しました。承認を待っています`,
  awaitingEffectiveDate: msg`承認されました。施行日を待っています`,
  applying: msg`施行されました。適用しています`,
  applied: msg`適用しました`,
  withdrawn: msg`取り下げました`,
};

export const differenceKindWords: Words<AmendmentDifferenceKind> = {
  clauseAdded: msg`条項の追加`,
  clauseRepealed: msg`条項の廃止`,
  thresholdChanged: msg`数値の変更`,
  choicesChanged: msg`選択肢の変更`,
  conditionAdded: msg`条件の追加`,
  conditionRemoved: msg`条件の削除`,
  outcomeChanged: msg`判定への働きの変更`,
  citationChanged: msg`引用の変更`,
  titleChanged: msg`見出しの変更`,
  parameterAdded: msg`問いの追加`,
  interpretationChanged: msg`解釈の変更`,
};

export const subjectKindWords: Words<SubjectKind> = {
  openCases: msg`進行中の案件`,
  certificates: msg`有効な検証証明書`,
  selfJudgments: msg`会社の自主判定`,
  listedEntries: msg`公表リストの掲載`,
};

export const impactOutcomeWords: Words<ImpactOutcome> = {
  changed: msg`判定が変わる`,
  needsExpert: msg`専門家の確認を要する`,
  touched: msg`条項が改められ、回答がなく判定できない`,
  unchanged: msg`条項は改められるが判定は変わらない`,
};

export const amendmentWithdrawWords: Words<AmendmentWithdrawReason> = {
  postponed: msg`施行が延期された`,
  encodedWrongly: msg`符号化に誤りがある`,
  superseded: msg`別の改正に替わった`,
};

/** What happened, as a sentence; `who` is a person, or the system. */
export const amendmentEventSentences: Record<AmendmentEventType, (who: string) => MessageDescriptor> = {
  AmendmentProposed: (who) => msg`${who}が案を出しました。`,
  DraftChecked: () => msg`案がいまの法令の上で正しいことを確かめました。`,
  DraftRefused: () => msg`案を退けました。`,
  ImpactRequested: (who) => msg`${who}が影響の試算を求めました。`,
  ImpactCounted: () => msg`影響の試算が終わりました。`,
  AmendmentApproved: (who) => msg`${who}がこの改正を承認しました。`,
  AmendmentPublished: () => msg`施行日になり、法令となりました。`,
  AmendmentApplied: () => msg`関わるものすべてに知らせました。`,
  AmendmentWithdrawn: (who) => msg`${who}が取り下げました。`,
};
