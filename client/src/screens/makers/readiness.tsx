import { Plural, Trans } from '@lingui/react/macro';
import { makerSuspensionWords } from '../../words/maker-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Maker } from './shown-maker.ts';

/** Whether anything of the maker stands against publication today, in a word with a sign. */
export function Readiness({ maker: { obstacles, suspension } }: { maker: Maker }) {
  const { word } = useWords();
  if (suspension)
    return (
      <>
        <span aria-hidden="true">⊘ </span>
        <Trans>停止中：{word(makerSuspensionWords, suspension)}</Trans>
      </>
    );
  if (obstacles.length === 0)
    return (
      <>
        <span aria-hidden="true">✓ </span>
        <Trans>公表を妨げるものはありません</Trans>
      </>
    );
  return (
    <>
      <span aria-hidden="true">⚠ </span>
      <Plural value={obstacles.length} other="公表を妨げるもの # 件" />
    </>
  );
}
