import type { SnapshotManifest } from './manifest.ts';

/** regulations/list/snapshot.json: how often a snapshot is signed anew, when it is old, and when it ends. */
export type SnapshotPolicy = {
  readonly renewHours: number;
  readonly refreshHours: number;
  readonly hardExpiryDays: number;
};
/** `fresh` and `old` may be answered from, the latter with its age beside each verdict. Of `expired` and `ahead` nothing is said: a
 *  clock that stands before the day the list was signed on would make an expired one look new. */
export type SnapshotStanding = 'fresh' | 'old' | 'expired' | 'ahead';

/** Why a list that is offered is not taken over in place of the one that is held. */
export type TakeoverRefusal = 'OTHER_LOG' | 'ROLLED_BACK' | 'OTHER_ROOT' | 'EXPIRED' | 'AHEAD';

const CLOCKS_DIFFER_MS = 5 * 60_000;

/** Times are compared at `atMs`, the holder's own clock in milliseconds. */
export function standingOf(
  { issuedAt, refreshBy, hardExpiry }: Pick<SnapshotManifest, 'issuedAt' | 'refreshBy' | 'hardExpiry'>,
  atMs: number,
): SnapshotStanding {
  if (atMs < Date.parse(issuedAt) - CLOCKS_DIFFER_MS) return 'ahead';
  if (atMs >= Date.parse(hardExpiry)) return 'expired';
  return atMs >= Date.parse(refreshBy) ? 'old' : 'fresh';
}

/** May the offered list, whose signature was verified, take the place of the held one? Never an older one, nor the same one signed
 *  earlier, nor one of another log, nor another list of the same size. */
export function takeoverRefusal(
  held: SnapshotManifest | undefined,
  offered: SnapshotManifest,
  atMs: number,
): TakeoverRefusal | undefined {
  const standing = standingOf(offered, atMs);
  if (held !== undefined && held.origin !== offered.origin) return 'OTHER_LOG';
  if (held !== undefined && (offered.version < held.version || offered.issuedAt < held.issuedAt)) return 'ROLLED_BACK';
  if (held?.version === offered.version && held.root !== offered.root) return 'OTHER_ROOT';
  if (standing === 'ahead') return 'AHEAD';
  return standing === 'expired' ? 'EXPIRED' : undefined;
}
