import { useLingui } from '@lingui/react/macro';
import { wordFor, type Words } from './words.ts';

export function useWords() {
  const { i18n } = useLingui();
  const say = i18n._.bind(i18n);
  return {
    say,
    word: <Code extends string>(words: Words<Code>, code: Code) => wordFor(words, code, say),
    choices: <Code extends string>(words: Words<Code>): { value: Code; label: string }[] =>
      // The keys of a closed list are its codes.
      (Object.keys(words) as Code[]).map((code) => ({ value: code, label: wordFor(words, code, say) })),
  };
}
