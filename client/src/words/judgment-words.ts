import { msg } from '@lingui/core/macro';
import type { Conclusion, Outcome, ReasonCode, Verdict } from '../generated/graphql.ts';
import type { Words } from './words.ts';

export const verdictWords: Words<Verdict> = {
  controlled: msg`該当`,
  notControlled: msg`非該当`,
  outOfScope: msg`対象外`,
  needsExpert: msg`要専門家確認`,
};

/** The signs of the parameter sheet; always beside the word, never alone. */
export const verdictSigns: Record<Verdict, string> = {
  controlled: '○',
  notControlled: '×',
  outOfScope: 'ー',
  needsExpert: '？',
};

export const conclusionWords: Words<Conclusion> = { ...verdictWords, cannotBeDetermined: msg`判定できない` };

export const outcomeWords: Words<Outcome> = {
  verified: msg`検証済み（申請者の判定のとおり）`,
  modified: msg`修正`,
  substantiallyModified: msg`実質的修正（結論または項番が異なる）`,
};

export const reasonWords: Words<ReasonCode> = {
  valueFromDataSheet: msg`データシートの値`,
  valueMisread: msg`値の読み違い`,
  unitMisread: msg`単位の読み違い`,
  clauseOverlooked: msg`条項の見落とし`,
  clauseNotApplicable: msg`条項の対象でない`,
  exclusionApplies: msg`除外に当たる`,
  exclusionDoesNotApply: msg`除外に当たらない`,
  interpretation: msg`解釈`,
  evidenceInsufficient: msg`証拠不足`,
  newFacts: msg`新しい事実`,
  amendment: msg`法令改正`,
};
