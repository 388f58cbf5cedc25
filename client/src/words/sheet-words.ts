import { msg } from '@lingui/core/macro';
import type {
  ClauseTruth, ComparisonBracket, ComparisonMark, EditionStanding, ImpactOutcome, LimitOperator, SheetAspect, SheetDifferenceKind, SheetQuestionState,
} from '../generated/graphql.ts'; // prettier-ignore
import type { Words } from './words.ts';

/** The signs of the comparison table; always beside the word, never alone. */
export const markSigns: Record<ComparisonMark, string> = { met: '○', notMet: '×', outside: 'ー', open: '？' };
export const markWords: Words<ComparisonMark> = {
  met: msg`満たす`,
  notMet: msg`満たさない`,
  outside: msg`対象外`,
  open: msg`未定`,
};
export const brackets: Record<ComparisonBracket, readonly [string, string]> = {
  scope: ['【', '】'],
  exemption: ['《', '》'],
  criterion: ['[ ', ' ]'],
};
export const truthSigns: Record<ClauseTruth, string> = { met: '○', notMet: '×', unknown: '？' };
export const truthWords: Words<ClauseTruth> = { met: msg`満たす`, notMet: msg`満たさない`, unknown: msg`未定` };
export const operatorSigns: Record<LimitOperator, string> = {
  above: '＞',
  atLeast: '≧',
  below: '＜',
  atMost: '≦',
  isOneOf: '＝',
  meetsBand: '∈',
};
export const standingWords: Words<EditionStanding> = {
  current: msg`この日の法令の版です。`,
  superseded: msg`前の法令の版です。この日の法令ではありません。`,
  notYetInForce: msg`後の法令の版です。この日の法令ではありません。`,
  gap: msg`この日の法令に対応する版はありません。`,
};
/** How an edition stands to the law of today. */
export const editionStandingWords: Words<EditionStanding> = {
  current: msg`現行の版です。`,
  superseded: msg`現行の版ではありません（法令が改正されました）。`,
  notYetInForce: msg`現行の版ではありません（施行前の法令の版です）。`,
  gap: msg`現行の版はありません。`,
};
/** What an amendment means for a self-judgment. */
export const lawChangeWords: Words<ImpactOutcome> = {
  changed: msg`判定が変わります`,
  needsExpert: msg`専門家の確認が必要です`,
  unchanged: msg`条項は改められましたが、判定は変わりません`,
  touched: msg`条項が改められました。判定し直してください`,
};
export const questionStateWords: Words<SheetQuestionState> = {
  open: msg`未回答`,
  answered: msg`回答済み`,
  waiting: msg`前の問いに答えると決まります`,
  notNeeded: msg`判定不要`,
};
export const differenceWords: Words<SheetDifferenceKind> = {
  added: msg`新しい問い`,
  dropped: msg`なくなった問い`,
  changed: msg`変わった問い`,
};
export const aspectWords: Words<SheetAspect> = {
  text: msg`文言`,
  answer: msg`回答の形`,
  clauses: msg`条項と限度`,
  jump: msg`尋ねる条件`,
  stop: msg`止める条件`,
};
