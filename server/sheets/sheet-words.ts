import type { Answer } from '../../workflows/domain/classification/sheet/answers.ts';
import type { Bracket, ComparisonMark } from '../../workflows/domain/classification/sheet/comparison-table.ts';
import type { SheetVerdict } from '../../workflows/domain/classification/sheet/judge.ts';
import type { Question } from '../../workflows/domain/classification/sheet/template.ts';
import type { Words } from '../../workflows/domain/classification/rule-data.ts';

/** The words of the printed sheet and table, ja and en, in one place. */
export const verdictNames: Record<SheetVerdict, Words> = {
  controlled: { ja: '該当', en: 'Controlled' },
  notControlled: { ja: '非該当（1から15の項に掲げられていない）', en: 'Not controlled (not in rows 1 to 15)' },
  needsExpert: { ja: '要専門家確認', en: 'Needs an expert' },
  outOfScope: { ja: '対象外（この様式の貨物ではない）', en: 'Out of scope (not the goods of this form)' },
};
export const markSigns: Record<ComparisonMark, string> = { met: '○', notMet: '×', outside: 'ー', open: '？' };
export const brackets: Record<Bracket, readonly [string, string]> = {
  scope: ['【', '】'],
  exemption: ['《', '》'],
  criterion: ['[ ', ' ]'],
};

export const notNeeded: Words = { ja: '判定不要', en: 'Not needed' };
export const unanswered: Words = { ja: '未回答', en: 'Not answered' };

/** An answer as a person reads it: as it was typed, in the words of its choices. */
export function answerWords({ answer }: Question, given: Answer | undefined, language: keyof Words): string {
  if (given === undefined || given.value === '') return unanswered[language];
  const { value } = given;
  if (answer.kind === 'yesNo')
    return value === 'yes' ? { ja: 'はい', en: 'Yes' }[language] : { ja: 'いいえ', en: 'No' }[language];
  if (answer.kind === 'number') return `${String(value)}${/[^\d.,\s]$/u.test(String(value)) ? '' : ` ${answer.unit}`}`;
  const codes = typeof value === 'string' ? [value] : value;
  if (codes.length === 0) return { ja: 'どれにも当たらない', en: 'None of them' }[language];
  return codes
    .map((code) => answer.choices.find((choice) => choice.code === code)?.text[language] ?? code)
    .join(language === 'ja' ? '、' : ', ');
}
