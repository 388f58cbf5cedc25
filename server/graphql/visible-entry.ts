import type { Actor } from '../../workflows/domain/case/state.ts';
import { mayReadReleases } from '../../workflows/domain/list/release/actions.ts';
import { entryRef, findEntry, type ListEntry } from '../mongo/list-entries.ts';
import { requireViewer, type Context } from './context.ts';

/** The entry of that public name, for CISTEC, the auditor and the people of its maker; not yours is not there. */
export async function entryFor(context: Context, entry: string): Promise<ListEntry | undefined> {
  return visibleEntry(context, await findEntry(context.world.mongo, entryRef(entry)));
}

/** The entry, for those who may see it. */
export async function visibleEntry(context: Context, entry: ListEntry | undefined): Promise<ListEntry | undefined> {
  const viewer = requireViewer(context);
  if (!entry || mayReadReleases(viewer)) return entry;
  return (await isOfMaker(context, viewer, entry)) ? entry : undefined;
}

async function isOfMaker({ world }: Context, { organisation }: Actor, { makerId }: ListEntry): Promise<boolean> {
  const maker = (await world.registers.current()).makers.get(makerId);
  return organisation !== undefined && maker?.organisation === organisation;
}
