import { useLingui } from '@lingui/react/macro';
import type { ListedChangeKind } from '../../generated/graphql.ts';
import {
  correctionWords,
  listedChangeWords,
  resumptionWords,
  suspensionWords,
  systemSuspensionWords,
  withdrawalWords,
} from '../../words/release-words.ts';
import { useWords } from '../../words/use-words.ts';

const reasonWords = {
  ...withdrawalWords,
  ...suspensionWords,
  ...systemSuspensionWords,
  ...resumptionWords,
  ...correctionWords,
};

/** A change of an entry with its reason, in words. */
export function useChangeWords(): (change: { change: ListedChangeKind; reason?: string | null }) => string {
  const { t } = useLingui();
  const { word } = useWords();
  const reasonOf = useReasonWords();
  return ({ change, reason }) => {
    const changed = word(listedChangeWords, change);
    return reason ? t`${changed}：${reasonOf(reason)}` : changed;
  };
}

/** A reason that is not of our lists is shown as it came. */
export function useReasonWords(): (reason: string) => string {
  const { word } = useWords();
  return (reason) => (Object.hasOwn(reasonWords, reason) ? word(reasonWords, reason as keyof typeof reasonWords) : reason);
} // prettier-ignore
