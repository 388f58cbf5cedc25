import type { Instant } from '../../workflows/domain/case/state.ts';
import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import { findLeftOutWords } from '../../workflows/domain/list/release/left-out.ts';
import type { LeftOut } from '../generated/resolvers.ts';
import { findCriteria, type Lists } from '../list/lists.ts';

/** What a release of that moment left out, by code, the most first; in words of the criteria of its day. */
export function leftOutOf(
  lists: Lists,
  counts: Readonly<Record<string, number>>,
  { list, at }: { list: string; at: Instant },
): LeftOut[] {
  const criteria = findCriteria(lists, list, tokyoDay(at));
  return Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => {
      const words = findLeftOutWords(code, criteria) ?? { ja: code, en: code };
      return { code, count, reasonJa: words.ja, reasonEn: words.en };
    });
}
