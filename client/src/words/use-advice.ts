import { useWords } from './use-words.ts';
import { findingAdvice } from './list-words.ts';

/** What the maker can do about a finding; undefined where there is nothing to advise. */
export function useAdvice(): (code: string) => string | undefined {
  const { say } = useWords();
  return (code) => {
    const advice = findingAdvice[code];
    return advice && say(advice);
  };
}
