import { useLingui } from '@lingui/react/macro';
import type { GivenAnswerFieldsFragment } from '../../generated/graphql.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { listOf } from '../../words/names.ts';
import type { AnsweredForm } from './shown-judgment.ts';

type AnswerText = (
  question: AnsweredForm['questions'][number],
  given: GivenAnswerFieldsFragment | undefined,
  interpretation?: string,
) => string;

/** An answer in the reader's words: as it was typed, and how it was understood where that differs. */
export function useAnswerText(): AnswerText {
  const { t } = useLingui();
  return ({ kind, choices, unit }, given, interpretation) => {
    const said = (code: string) => {
      const found = choices.find((choice) => choice.code === code);
      return found ? inCurrentLanguage({ ja: found.textJa, en: found.textEn }) : code;
    };
    if (given?.choices) return listOf(given.choices.map(said)) || t`どれにも当たらない`;
    const value = given?.value ?? '';
    if (!value) return t`未回答`;
    if (kind === 'yesNo') return value === 'yes' ? t`はい` : t`いいえ`;
    if (kind !== 'number') return said(value);
    return interpretation && interpretation !== `${value} ${unit}`
      ? t`${interpretation}（入力：${value}）`
      : `${value} ${unit}`;
  };
}
