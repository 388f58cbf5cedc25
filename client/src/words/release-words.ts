import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  CorrectionReason, EntrySuspensionReason, EntryTask, ListBlockReason, ListedChangeKind, ListedEntryAction, ListedStanding, ListReleaseEventType, ListReleaseKind,
  ListReleaseStep, ResumptionReason, WithdrawalReason,
} from '../generated/graphql.ts'; // prettier-ignore
import type { Words } from './words.ts';

export const releaseKindWords: Words<ListReleaseKind> = {
  monthly: msg`毎月の公表`,
  onDemand: msg`随時の公表`,
  change: msg`掲載の変更`,
  reverification: msg`再確認`,
};

export const releaseStepWords: Words<ListReleaseStep> = {
  asked: msg`二人目の確認待ち`,
  waiting: msg`順番待ち`,
  preparing: msg`掲載する行を確かめています`,
  publishing: msg`ログに追記しています`,
  published: msg`公表しました。提出に知らせています`,
  finished: msg`公表しました`,
  withoutEntries: msg`掲載するものがありませんでした`,
  takenBack: msg`取り下げました`,
};

/** What happens in a step, and whose turn it is. */
export const releaseTurnWords: Words<ListReleaseStep> = {
  asked: msg`求めた人とは別の承認者が確認すると始まります。`,
  waiting: msg`ほかの公表が終わり、ログの検証が済むと始まります。`,
  preparing: msg`公表の日の法令と登録で、各行をもう一度確かめています。`,
  publishing: msg`変更を順に追記し、署名しています。この画面を閉じても続きます。`,
  published: msg`公表されました。もとの提出に結果を書いています。`,
  finished: msg`公表されました。照会の答えはこの公表によります。`,
  withoutEntries: msg`当てはまる変更が残らず、何も公表されませんでした。`,
  takenBack: msg`何も公表されませんでした。`,
};

export const blockReasonWords: Words<ListBlockReason> = {
  ANOTHER_RELEASE: msg`別の公表が追記しています。`,
  LOG_FAULT: msg`ログの検証に誤りがあるため、止まっています。`,
  SIGNER_AWAY: msg`署名のプロセスが答えません。`,
  INDEX_BEHIND: msg`照会の索引がまだログに追いついていません。`,
  LEAVES_CHANGED: msg`用意した内容が計画と異なるため、止まっています。`,
  CLOCK_BEHIND: msg`ログに、まだ来ていない時刻からの変更があります。`,
};
export const blockAdviceWords: Words<ListBlockReason> = {
  ANOTHER_RELEASE: msg`何もしなくてよい。終われば続きます。`,
  LOG_FAULT: msg`公表を止めたまま、管理者が npm run verify-log で誤りの位置を確かめ、控えと比べてください。直るまで追記されません。`,
  SIGNER_AWAY: msg`管理者が署名のプロセスを起動してください。起動すれば続きから進みます。`,
  INDEX_BEHIND: msg`しばらく待ってください。続くときは管理者に知らせてください。`,
  LEAVES_CHANGED: msg`管理者に知らせてください。記録から計画を作り直すまで追記されません。`,
  CLOCK_BEHIND: msg`管理者がサーバーの時計を確かめてください。その時刻を過ぎれば続きます。取下げと停止は待たずに公表されます。`,
};

export const listedStandingWords: Words<ListedStanding> = {
  listed: msg`掲載中`,
  suspended: msg`停止中`,
  withdrawn: msg`取り下げられた`,
  expired: msg`期限切れ`,
};

export const entryTaskWords: Words<EntryTask> = {
  suspendedBySystem: msg`判断を待つ停止中の掲載`,
  expiring: msg`まもなく期限が切れる掲載`,
};
export const entryTaskAdvice: Words<EntryTask> = {
  suspendedBySystem: msg`法令の改正か、もとの検証証明書の取消しのために、仕組みが停止したものです。調べて再開するか、取り下げてください。取り消された証明書によるものは再開できません。`,
  expiring: msg`保存された事実だけでは続けられなかったものです。期限が来ると期限切れになります。メーカーが現行の法令で判定した表を改めて提出すれば、期限の後に新しく掲載されます。`,
};

export const listedChangeWords: Words<ListedChangeKind> = {
  published: msg`公表`,
  corrected: msg`訂正`,
  reverified: msg`再確認`,
  suspended: msg`停止`,
  resumed: msg`再開`,
  withdrawn: msg`取下げ`,
};

export const withdrawalWords: Words<WithdrawalReason> = {
  makerWithdrew: msg`メーカーが取り下げた`,
  judgmentWrong: msg`判定が誤っていた`,
  productChanged: msg`製品の仕様が変わった`,
  listedByMistake: msg`誤って掲載した`,
};
export const suspensionWords: Words<EntrySuspensionReason> = {
  inDoubt: msg`疑義がある`,
  underExamination: msg`調査中である`,
};
/** For these the system alone suspends. */
export const systemSuspensionWords: Words<'opinionRevoked' | 'lawChanged'> = {
  opinionRevoked: msg`もとの証明書が取り消された`,
  lawChanged: msg`法令が変わり、再確認が必要である`,
};
export const resumptionWords: Words<ResumptionReason> = {
  examined: msg`調査の結果、非該当であった`,
  suspendedByMistake: msg`誤って停止した`,
};

export const correctionWords: Words<CorrectionReason> = {
  misspelled: msg`誤記`,
  makersWriting: msg`メーカーの書き方に合わせる`,
};

export const entryActionWords: Words<ListedEntryAction> = {
  withdrawEntry: msg`掲載を取り下げる`,
  suspendEntry: msg`掲載を停止する`,
  resumeEntry: msg`掲載を再開する`,
  correctEntry: msg`書き方を訂正する`,
};
export const entryEffectWords: Words<ListedEntryAction> = {
  withdrawEntry: msg`すぐに公表され、照会の答えが変わります。取下げは元に戻せず、日付と理由とともにずっと示されます。`,
  suspendEntry: msg`すぐに公表され、照会の答えが「停止中」になります。日付と理由はずっと示されます。`,
  resumeEntry: msg`停止した人とは別の人が行います。すぐに公表され、照会の答えが「掲載中」に戻ります。`,
  correctEntry: msg`同じ型番の書き方だけを直します。別の承認者が確認すると公表されます。`,
};

/** What happened, as a sentence; `who` is a person, or the system. */
export const releaseEventSentences: Record<ListReleaseEventType, (who: string) => MessageDescriptor> = {
  ReleaseAsked: (who) => msg`${who}が公表を求めました。`,
  ReleaseConfirmed: (who) => msg`${who}が公表を確認しました。`,
  ReleaseTakenBack: (who) => msg`${who}が公表の求めを取り下げました。`,
  ReleaseBlocked: () => msg`待ちに入りました。`,
  ReleaseBegun: () => msg`順番が来て、ログの終わりを定めました。`,
  ReleasePlanned: () => msg`追記する内容を定めました。`,
  BatchAppended: () => msg`一部を追記し、署名しました。`,
  ReleaseFinished: () => msg`公表が終わりました。`,
};
