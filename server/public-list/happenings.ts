import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import type { LogTime } from '../../workflows/domain/list/list-leaf.ts';
import type { ListSummary, ReleaseSummary, UpdateSummary } from '../../workflows/domain/list/list-summary.ts';
import { publicationText } from '../../workflows/domain/list/publication.ts';
import { releaseAddress } from './release-address.ts';

/** What the public is told of at once: a release with what was corrected and verified again at its moment, or such changes alone. */
export type Happening = {
  readonly address: string;
  readonly title: Words;
  readonly at: LogTime;
  readonly size: number;
  readonly changes: ReleaseSummary['changes'];
};

/** All of them, the newest first. */
export function happenings({ releases, updates }: ListSummary): readonly Happening[] {
  const alone = updates.filter(({ at }) => !releases.some((release) => release.to === at));
  const all = [...releases.map((release) => ofRelease(release, updates)), ...alone.map(ofUpdate)];
  return all.sort((one, other) => (one.at === other.at ? other.size - one.size : one.at < other.at ? 1 : -1));
}

function ofRelease(release: ReleaseSummary, updates: readonly UpdateSummary[]): Happening {
  const beside = updates.find(({ at }) => at === release.to);
  const name = publicationText(release);
  return {
    address: releaseAddress(release),
    title: { ja: `公表 ${name}`, en: `Release ${name}` },
    at: release.to,
    size: Math.max(release.size, beside?.size ?? 0),
    changes: { ...release.changes, ...beside?.changes },
  };
}

function ofUpdate({ at, ...rest }: UpdateSummary): Happening {
  const title = { ja: '訂正・再検証', en: 'Corrections and verifications' };
  return { address: `/list/releases/updates/${at}`, title, at, ...rest };
}
