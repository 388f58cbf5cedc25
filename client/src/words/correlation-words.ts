import { msg } from '@lingui/core/macro';
import type {
  CorrelationChangeKind, CorrelationConfidence, CorrelationRelation, Nearness, NumberList, NumberProblemCode,
} from '../generated/graphql.ts'; // prettier-ignore
import type { Words } from './words.ts';

export const relationWords: Words<CorrelationRelation> = {
  exact: msg`同じ範囲`,
  broader: msg`日本が広い`,
  narrower: msg`日本が狭い`,
  partial: msg`一部が重なる`,
  unknown: msg`範囲は未照合`,
};

/** Beside the word, never alone. */
export const relationSigns: Record<CorrelationRelation, string> = {
  exact: '＝',
  broader: '⊃',
  narrower: '⊂',
  partial: '∩',
  unknown: '？',
};

export const confidenceWords: Words<CorrelationConfidence> = {
  compared: msg`条文を照合`,
  indicated: msg`資料による`,
};

export const nearnessWords: Words<Nearness> = {
  exact: msg`この番号の対応`,
  within: msg`この番号の内側の対応`,
  containing: msg`この番号を含む番号の対応`,
};

export const listWords: Words<NumberList> = {
  row: msg`輸出令別表第1`,
  ordinance: msg`貨物等省令`,
  eu: msg`EU 規則`,
  us: msg`米国`,
};

export const problemWords: Words<NumberProblemCode> = {
  empty: msg`番号がありません。`,
  tooLong: msg`長すぎて番号として読めません。`,
  notANumber: msg`番号の形ではありません。`,
  unreadablePart: msg`途中から読めません。`,
  unknownRow: msg`その項は別表第1にありません。`,
  unknownArticle: msg`その条は貨物等省令にありません。`,
  rowAndArticleDisagree: msg`項と条が合いません。`,
};

export const changeWords: Words<CorrelationChangeKind> = {
  added: msg`追加`,
  ended: msg`終了`,
  changed: msg`変更`,
};
