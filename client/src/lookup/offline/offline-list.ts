import { standingOf, takeoverRefusal } from '../../../../workflows/domain/list/snapshot/standing.ts';
import type { SnapshotManifest } from '../../../../workflows/domain/list/snapshot/manifest.ts';
import { fetchKeys } from '../../proof/check-proof.ts';
import { answerFrom, answerLinesFrom, type Asked, type OfflineOutcome } from './answer.ts';
import { openListKeeper, type ListKeeper } from './kept-list.ts';
import { setListState, type KeptList, type Refresh } from './list-state.ts';
import { isAsSigned, readList, readManifest, type ReadList } from './read-list.ts';

const RETRY_MS = 15 * 60_000;
const keeper = openListKeeper();
/** Opened once and kept: the first look-up without a line must not wait for a file to be unpacked. */
let opened: Promise<ReadList | undefined> | undefined;

/** Opens the kept list, gets a newer one when there is a line, and looks for one again now and then. Called once, after the first paint. */
export function startOfflineList(): void {
  setListState({ isWithoutLine: !navigator.onLine });
  void openKept().then(refreshList);
  window.addEventListener('online', () => setListState({ isWithoutLine: false }));
  window.addEventListener('online', () => void refreshList());
  window.addEventListener('offline', () => setListState({ isWithoutLine: true }));
  setInterval(() => void refreshList(), RETRY_MS);
}

/** Answers from the kept list; `failed` when there is none, and no verdict when it may not be used. */
export async function answerOffline(question: Asked): Promise<OfflineOutcome> {
  const list = await (opened ?? openKept());
  if (list === undefined) return { kind: 'failed' };
  const kept = keptList(list.manifest);
  setListState({ kept, isWithoutLine: true });
  return kept.kind === 'usable' ? answerFrom(list, question, { at: Date.now(), age: kept }) : { kind: 'failed' };
}

/** Answers many lines from the kept list. `isWithoutLine`: nobody else could answer; else the person wanted it so. */
export async function answerLinesOffline(
  lines: readonly Omit<Asked, 'asOf'>[],
  { asOf, isWithoutLine }: { asOf: string | undefined; isWithoutLine: boolean },
) {
  const list = await (opened ?? openKept());
  if (list === undefined) return undefined;
  const kept = keptList(list.manifest);
  setListState({ kept, ...(isWithoutLine && { isWithoutLine }) });
  return kept.kind === 'usable' ? answerLinesFrom(list, lines, { at: Date.now(), asOf, age: kept }) : undefined;
}

/** Gets the newest list. Whatever goes wrong, the kept one stays as it is, and the screen says how it ended. */
export async function refreshList(): Promise<void> {
  setListState({ refresh: 'running' });
  const refresh = await taken(keeper).catch((): Refresh => 'notReached');
  if (refresh === 'taken') await openKept();
  setListState({ refresh, ...(refresh !== 'notReached' && { isWithoutLine: !navigator.onLine }) });
}

function openKept(): Promise<ReadList | undefined> {
  opened = readKept();
  return opened;
}

async function readKept(): Promise<ReadList | undefined> {
  const held = await keeper.manifest();
  if (held === undefined) return undefined;
  const manifest = await readManifest(held);
  const read = typeof manifest === 'string' ? manifest : await readList(manifest, keeper.file);
  if (typeof read === 'string') {
    setListState({ kept: { kind: 'unusable', reason: read } });
    return undefined;
  }
  setListState({ kept: keptList(read.manifest) });
  return read;
}

function keptList(manifest: SnapshotManifest): KeptList {
  const { version, issuedAt, hardExpiry } = manifest;
  const standing = standingOf(manifest, Date.now());
  const age = { version, issuedAt, hardExpiry, isOld: standing !== 'fresh' };
  if (standing === 'expired') return { kind: 'unusable', reason: 'EXPIRED', ...age };
  return standing === 'ahead' ? { kind: 'unusable', reason: 'AHEAD', ...age } : { kind: 'usable', ...age };
}

/** Fetches what is new, verifies it, and only then puts it in the place of what was kept. */
async function taken({ manifest: keptManifest, file, addFile, replace }: ListKeeper): Promise<Refresh> {
  const reply = await fetch('/v1/list/snapshots/latest', { cache: 'no-store' });
  if (reply.status === 404) return 'same';
  if (!reply.ok) return 'notReached';
  const offered = { note: await reply.text(), keys: await fetchKeys() };
  const [held, manifest] = [await keptManifest(), await readManifest(offered)];
  if (typeof manifest === 'string') {
    if (held === undefined) setListState({ kept: { kind: 'unusable', reason: manifest } });
    return 'refused';
  }
  const before = held === undefined ? undefined : await readManifest(held);
  const known = typeof before === 'string' ? undefined : before;
  if (takeoverRefusal(known, manifest, Date.now()) !== undefined) return 'refused';
  if (known?.issuedAt === manifest.issuedAt) return 'same';
  const files = [manifest.knowledge, ...manifest.entries];
  for (const one of files) {
    if ((await file(one.name)) !== undefined) continue;
    const bytes = await (await fetch(`/v1/list/snapshots/${one.name}`)).arrayBuffer();
    if (!(await isAsSigned(one, bytes))) return 'refused';
    await addFile(one.name, bytes);
  }
  await replace(offered, files.map(({ name }) => name)); // prettier-ignore
  return 'taken';
}
