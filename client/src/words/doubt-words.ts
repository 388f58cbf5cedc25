import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  DoubtAnswerReason, DoubtEventType, DoubtOutcome, DoubtReason, DoubtStep, DoubtWithdrawReason, LookupReason,
} from '../generated/graphql.ts'; // prettier-ignore
import type { Words } from './words.ts';

export const doubtStepWords: Words<DoubtStep> = {
  open: msg`専門家を待っています`,
  taken: msg`専門家が調べています`,
  answered: msg`回答しました`,
  withdrawn: msg`取り下げられました`,
};

export const doubtReasonWords: Words<DoubtReason> = {
  specificationDiffers: msg`貨物の仕様が掲載と合わない`,
  markingDiffers: msg`貨物の表示が掲載と合わない`,
  invoiceDiffers: msg`仕入書の記載が掲載と合わない`,
  suspectedCounterfeit: msg`模倣品の疑いがある`,
  judgmentQuestioned: msg`非該当の判定が疑わしい`,
  other: msg`その他`,
};

export const doubtOutcomeWords: Words<DoubtOutcome> = {
  entryStands: msg`掲載は正しい`,
  otherGoods: msg`貨物は掲載の品ではない`,
  cannotBeDecided: msg`示された内容では決められない`,
  suspended: msg`疑義のとおり。掲載を停止する`,
};

export const doubtAnswerReasonWords: Words<DoubtAnswerReason> = {
  checkedWithDataSheet: msg`データシートで確かめた`,
  checkedWithMaker: msg`メーカーに確かめた`,
  checkedWithJudgment: msg`掲載のもとになった判定を見直した`,
  anotherVariant: msg`別の型である`,
  informationMissing: msg`情報が足りない`,
};

export const doubtWithdrawWords: Words<DoubtWithdrawReason> = {
  settledOtherwise: msg`別の方法で解決した`,
  raisedByMistake: msg`誤って出した`,
};

export const notInForceWords: Words<LookupReason> = {
  SUSPENDED: msg`停止`,
  WITHDRAWN: msg`取下げ`,
  EXPIRED: msg`失効`,
};

/** What happened, as a sentence; `who` is a person, or CISTEC where the reader is not told whom. */
export const doubtEventSentences: Record<DoubtEventType, (who: string) => MessageDescriptor> = {
  DoubtRaised: (who) => msg`${who}が疑義を出しました。`,
  DoubtTaken: (who) => msg`${who}が引き受けました。`,
  DoubtHandedBack: (who) => msg`${who}が戻しました。`,
  DoubtOverdue: () => msg`回答の期限を過ぎました。`,
  DoubtAnswered: (who) => msg`${who}が回答しました。`,
  DoubtWithdrawn: (who) => msg`${who}が取り下げました。`,
};
