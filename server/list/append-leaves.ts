import type { Appended, BegunAnew } from '../../workflows/activities.ts';
import type { Overtaken } from '../../workflows/domain/list/release/events.ts';
import { endOf, othersBetween } from '../../workflows/domain/list/release/progress.ts';
import type { ReleaseState } from '../../workflows/domain/list/release/state.ts';
import { readEntries, type ListLog } from '../log/list-log.ts';
import { entryIn } from '../lookup/follow-log.ts';
import { entryRef } from '../mongo/list-entries.ts';
import { bytesOf, markOvertaken, type ReleaseLeaf } from '../mongo/release-leaves.ts';
import type { World } from '../world.ts';

type AppendWorld = Pick<World, 'mongo' | 'list'>;
type BatchToAppend = { stored: readonly ReleaseLeaf[]; state: ReleaseState };

/** Appends the next batch of a release behind whatever others appended since its last one. Asked again, it finds the batch in the log.
 *  An attempt that was overtaken by another one appends nothing: the log takes leaves only at the size at which it was looked
 *  through. */
export async function appendLeaves(
  { mongo, list: { files } }: AppendWorld,
  log: ListLog,
  { stored, state }: BatchToAppend,
): Promise<Appended | BegunAnew> {
  const { size: after, root } = await log.head();
  const since = await readEntries(files, { from: endOf(state), to: after });
  const found = await alreadyAppended(log, { stored, state }, since);
  if (found) return found;
  const between = await Promise.all(othersBetween(state).map((range) => readEntries(files, range)));
  const changed = new Set([...between.flat(), ...since].map((leaf) => entryRef(entryIn(leaf.toString('utf8')))));
  const overtaken = stored.filter(({ entry }) => changed.has(entry));
  if (overtaken.length > 0 && state.kind === 'change') return { sizeBefore: after };
  await markOvertaken(mongo, overtaken);
  const entries = bytesOf(stored.filter(({ entry }) => !changed.has(entry)));
  const head = entries.length === 0 ? { size: after, root } : await log.append({ after, entries });
  return { after, size: head.size, root: head.root, ...countsOf(overtaken) };
}

async function alreadyAppended(
  log: ListLog,
  { stored, state }: BatchToAppend,
  since: readonly Buffer[],
): Promise<Appended | undefined> {
  const ours = new Set(stored.map(({ leaf }) => leaf));
  const isOurs = since.map((leaf) => ours.has(leaf.toString('utf8')));
  const first = isOurs.indexOf(true);
  if (first === -1) return undefined;
  const after = endOf(state) + first;
  const head = await log.checkpoints.at(after + isOurs.filter(Boolean).length);
  if (!head) throw new Error(`The log has a batch after ${after} that was not signed as one`);
  return { after, size: head.size, root: head.root, ...countsOf(stored.filter(({ overtaken }) => overtaken)) };
}

function countsOf(overtaken: readonly ReleaseLeaf[]): { overtaken?: Overtaken[] } {
  const counts = new Map<string | undefined, number>();
  for (const { submission } of overtaken) counts.set(submission, (counts.get(submission) ?? 0) + 1);
  const told = Array.from(counts, ([submission, count]) => ({ count, ...(submission !== undefined && { submission }) })); // prettier-ignore
  return told.length > 0 ? { overtaken: told } : {};
}
