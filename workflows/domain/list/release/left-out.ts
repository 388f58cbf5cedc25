import type { Words } from '../../classification/rule-data.ts';
import type { CriteriaVersion } from '../criteria/criteria-data.ts';
import type { LeafRefusal } from './publication.ts';

/** What only a release finds, beside what the criteria find. */
type ReleaseObstacle = LeafRefusal | 'OPINION_REVOKED' | 'CHANGED_MEANWHILE';

const obstacles: Readonly<Record<ReleaseObstacle, Words>> = {
  NOT_LISTED: {
    ja: 'その掲載は、もう公表リストにありませんでした。',
    en: 'The entry stood on the list no more.',
  },
  NOT_SUSPENDED: { ja: 'その掲載は、停止中ではありませんでした。', en: 'The entry was not suspended.' },
  OTHER_KEY: {
    ja: '訂正した書き方が、同じ型番の書き方ではありませんでした。',
    en: 'The corrected writing is not a writing of the same number.',
  },
  NOTHING_CHANGED: { ja: '変わるところがありませんでした。', en: 'Nothing would have changed.' },
  OPINION_REVOKED: {
    ja: 'もとになった検証証明書が取り消されています。',
    en: 'The verification certificate behind it was revoked.',
  },
  CHANGED_MEANWHILE: {
    ja: '公表の間に、その掲載が変更されました。',
    en: 'The entry was changed while the release ran.',
  },
};

/** Why rows or changes were left out of a release: in its own words, or in those of the criteria it went by; undefined for a code
 *  of neither. */
export function findLeftOutWords(code: string, criteria: CriteriaVersion | undefined): Words | undefined {
  if (Object.hasOwn(obstacles, code)) return obstacles[code as ReleaseObstacle]; // one of its own keys
  return criteria?.criteria.flatMap(({ findings }) => findings).find((finding) => finding.code === code)?.reason;
}
