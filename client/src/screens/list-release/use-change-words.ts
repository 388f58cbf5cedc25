import type { ListedChangeKind } from '../../generated/graphql.ts';
import { listOf } from '../../words/names.ts';
import {
  correctionWords,
  listedChangeWords,
  resumptionWords,
  suspensionWords,
  withdrawalWords,
} from '../../words/release-words.ts';
import { useWords } from '../../words/use-words.ts';

const reasonWords = { ...withdrawalWords, ...suspensionWords, ...resumptionWords, ...correctionWords };

/** A change of an entry with its reason, in words. */
export function useChangeWords(): (change: { change: ListedChangeKind; reason?: string | null }) => string {
  const { word } = useWords();
  const reasonOf = useReasonWords();
  return ({ change, reason }) => listOf([word(listedChangeWords, change), ...(reason ? [reasonOf(reason)] : [])]);
}

/** A reason that is not of our lists is shown as it came. */
export function useReasonWords(): (reason: string) => string {
  const { word } = useWords();
  return (reason) => (Object.hasOwn(reasonWords, reason) ? word(reasonWords, reason as keyof typeof reasonWords) : reason);
} // prettier-ignore
