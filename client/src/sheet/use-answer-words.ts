import { useLingui } from '@lingui/react/macro';
import { inCurrentLanguage } from '../language/language.ts';
import { listOf } from '../words/names.ts';

type Choice = { value: string; labelJa: string; labelEn: string };

/** Codes of choices, and yes and no, in the reader's words; several stand with a comma. */
export function useAnswerWords(): (text: string, choices: readonly Choice[]) => string {
  const { t } = useLingui();
  const say = (code: string, choices: readonly Choice[]) => {
    if (code === 'true') return t`はい`;
    if (code === 'false') return t`いいえ`;
    const found = choices.find(({ value }) => value === code);
    return found ? inCurrentLanguage({ ja: found.labelJa, en: found.labelEn }) : code;
  };
  return (text, choices) => listOf(text.split(', ').map((code) => say(code, choices)));
}
