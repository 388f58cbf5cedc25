import { useLingui } from '@lingui/react/macro';
import type { RefusedField } from './refusal.ts';

/** What is wrong with a field and what to write there, in the words of the screen; undefined for a field that nothing is wrong with. */
export function useRefusalWords(refused: readonly RefusedField[]): (...names: string[]) => string | undefined {
  const { t } = useLingui();
  const beginning = t`型番のはじめの 3 文字から 100 文字を入れてください。`;
  const words: Record<string, string> = {
    NOT_A_SHORT_TEXT: t`400 文字までで入れてください。`,
    NOT_A_MONTH: t`年月として読めません。2026-11 や R8.11 の形で入れてください。`,
    NOT_A_COUNTRY: t`この国は選べません。一覧から選んでください。`,
    UNREADABLE: t`日付として読めません。2026-11-10 や R8.11.10 の形で入れてください。`,
    AHEAD: t`先の日付です。その時の掲載はまだ分かりません。今日までの日付を入れてください。`,
    NOT_A_PUBLICATION: t`公表番号として読めません。2026-11 または 2026-11/0001 の形で入れてください。`,
    NOT_A_PREFIX: beginning,
    PREFIX_OR_PUBLICATION: beginning,
  };
  return (...names) => {
    const found = refused.find(({ name }) => names.includes(name));
    return found && (words[found.code] ?? t`この値は読めません。`);
  };
}
