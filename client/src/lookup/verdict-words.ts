import { useLingui } from '@lingui/react/macro';
import type { Verdict } from './look-up.ts';

/** The words of ux.md §7, where an answer comes without them. */
export function useVerdictWords(): Record<Verdict, string> {
  const { t } = useLingui();
  return {
    LISTED: t`掲載あり（非該当）`,
    NOT_LISTED: t`掲載なし`,
    NOT_IN_FORCE: t`停止・失効`,
    NEAR: t`近い型番あり`,
  };
}

/** What a verdict must never be taken for. */
export function useVerdictSentences(): Record<Verdict, string> {
  const { t } = useLingui();
  return {
    LISTED: t`16の項の需要者・用途と、別表第2の3の仕向地の確認は別に必要です。`,
    NOT_LISTED: t`該当を意味しません。メーカーの判定書をご確認ください。`,
    NOT_IN_FORCE: t`この掲載は停止または失効しています。`,
    NEAR: t`似た型番です（一致ではありません）。`,
  };
}
