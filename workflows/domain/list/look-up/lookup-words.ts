import type { ChangeReason } from '../release/state.ts';
import type { Words } from '../../classification/rule-data.ts';
import type { LookupAnswer, LookupReason } from './look-up.ts';

/** The word and the sentence of each verdict, as every screen, paper and reply says them. Source: ux.md §7. */
export const verdictWords: Readonly<Record<LookupAnswer['verdict'], { word: Words; sentence: Words }>> = {
  LISTED: {
    word: { ja: '掲載あり（非該当）', en: 'Listed (not controlled)' },
    sentence: {
      ja: 'この型番は公表リストに掲載されています。16の項の需要者・用途と、別表第2の3の仕向地の確認は別に必要です。',
      en: 'This number is on the published list. The end user and end use of row 16, and the destination under Appended Table 2-3, remain to be checked.',
    },
  },
  NOT_LISTED: {
    word: { ja: '掲載なし', en: 'Not listed' },
    sentence: {
      ja: '掲載されていません。該当を意味しません。メーカーの判定書をご確認ください。',
      en: "It is not on the list. This does not mean that it is controlled. See the maker's classification statement.",
    },
  },
  NOT_IN_FORCE: {
    word: { ja: '停止・失効', en: 'No longer in force' },
    sentence: {
      ja: 'この掲載は停止または失効しています。日付と理由は各掲載に示します。',
      en: 'The entry is suspended or no longer in force. Its date and reason stand with the entry.',
    },
  },
  NEAR: {
    word: { ja: '近い型番あり', en: 'Similar numbers only' },
    sentence: {
      ja: '一致する型番はありません。似た型番です（一致ではありません）。',
      en: 'No number matches. These are similar numbers (not a match).',
    },
  },
};

export const reasonWords: Readonly<Record<LookupReason, Words>> = {
  SUSPENDED: { ja: '停止', en: 'Suspended' },
  WITHDRAWN: { ja: '取下げ', en: 'Withdrawn' },
  EXPIRED: { ja: '期限切れ', en: 'Expired' },
};

/** Why an entry was withdrawn, suspended or resumed, as the log has it by its code. */
const causes: Readonly<Record<ChangeReason, Words>> = {
  makerWithdrew: { ja: 'メーカーの申出', en: 'The maker withdrew it' },
  judgmentWrong: { ja: '判定の誤り', en: 'The judgment was wrong' },
  productChanged: { ja: '製品の変更', en: 'The product changed' },
  listedByMistake: { ja: '誤った掲載', en: 'Listed by mistake' },
  inDoubt: { ja: '疑義のため', en: 'In doubt' },
  underExamination: { ja: '調査中', en: 'Under examination' },
  opinionRevoked: { ja: 'もとになった見解の取消し', en: 'The opinion behind it was revoked' },
  lawChanged: { ja: '法令の改正', en: 'The law changed' },
  examined: { ja: '調査の結果', en: 'Examined' },
  suspendedByMistake: { ja: '誤った停止', en: 'Suspended by mistake' },
  misspelled: { ja: '誤記', en: 'Misspelled' },
  makersWriting: { ja: 'メーカーの書き方', en: 'As its maker writes it' },
};

/** The words of such a code; undefined for one that is none of ours. */
export function findCauseWords(code: string): Words | undefined {
  return Object.hasOwn(causes, code) ? causes[code as ChangeReason] : undefined; // one of its own keys
}
