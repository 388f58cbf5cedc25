import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareKeyed, mergedRecords } from '../../workflows/domain/list/look-up/list-index.ts';
import { createStoredFiles } from '../log/stored-files.ts';
import { createEntryIndex, type EntryIndex } from './part-index.ts';
import { openSegment, type Segment } from './segment.ts';
import type { SegmentRecord } from './segment-record.ts';
import { writeSegment } from './segment-writer.ts';

/** The index on the disk of one process, or of several that read it. One at a time may write. */
export type IndexStore = {
  /** The index as it is now; whoever asked keeps an answer of one tree size. */
  readonly current: () => EntryIndex;
  /** Entries that are new or changed, and the size of the log they come from. Costs what they are, not what the list is. */
  readonly add: (records: readonly SegmentRecord[], treeSize: number) => Promise<void>;
  /** Makes few segments of many; the entries stay the same. True when it changed something. */
  readonly merge: () => Promise<boolean>;
  /** Takes over what another process wrote. */
  readonly refresh: () => Promise<void>;
  /** Lets go of every segment. */
  readonly close: () => void;
};

/** Segments from the newest to the oldest, by their folder's name. */
type Manifest = { readonly treeSize: number; readonly next: number; readonly segments: readonly Named[] };
type Named = { readonly name: string; readonly count: number };

const MANIFEST = 'manifest.json';
/** A segment is merged into the next older one unless that is this many times larger: so there are few of them, and
 *  every entry is written again only a few times. */
const STEP = 4;

export async function openIndexStore(folder: string): Promise<IndexStore> {
  await mkdir(folder, { recursive: true });
  const files = createStoredFiles(folder);
  const reader = createReader(folder);
  const read = async (): Promise<Manifest> => {
    const stored = await files.read(MANIFEST);
    return stored === undefined ? reader.manifest() : JSON.parse(stored.toString('utf8'));
  };
  const publish = async (manifest: Manifest) => {
    await files.write(MANIFEST, Buffer.from(JSON.stringify(manifest)));
    await reader.adopt(manifest);
  };
  await reader.adopt(await read());
  return {
    current: reader.index,
    close: reader.close,
    refresh: async () => reader.adopt(await read()),
    add: async (records, treeSize) => {
      const { next, segments } = reader.manifest();
      const name = `segment-${next}`;
      const count = await writeSegment(join(folder, name), [...records].sort(compareKeyed));
      await publish({ treeSize, next: next + 1, segments: [{ name, count }, ...segments] });
    },
    merge: async () => {
      const { next, segments, treeSize } = reader.manifest();
      const old = toMerge(segments);
      if (old.length === 0) return false;
      const name = `segment-${next}`;
      const count = await writeSegment(join(folder, name), mergedRecords(reader.recordsOf(old)));
      await publish({ treeSize, next: next + 1, segments: [{ name, count }, ...segments.slice(old.length)] });
      for (const one of old) await rm(join(folder, one.name), { recursive: true, force: true });
      return true;
    },
  };
}

/** The open segments of one process, and the index over them. */
function createReader(folder: string) {
  let manifest: Manifest = { treeSize: 0, next: 0, segments: [] };
  let open = new Map<string, Segment>();
  let index = createEntryIndex([], 0);
  return {
    manifest: () => manifest,
    index: (): EntryIndex => index,
    recordsOf: (named: readonly Named[]) => named.map(({ name }) => open.get(name)?.from('') ?? []),
    /** Opens what is new and swaps the whole index in one step: no look-up waits for it. */
    adopt: async (wanted: Manifest) => {
      const opened = new Map<string, Segment>();
      for (const { name } of wanted.segments) {
        opened.set(name, open.get(name) ?? (await openSegment(join(folder, name))));
      }
      [manifest, open, index] = [wanted, opened, createEntryIndex([...opened.values()], wanted.treeSize)];
    },
    close: () => {
      [open, index] = [new Map(), createEntryIndex([], 0)];
    },
  };
}

/** The newest segments that are not much smaller than the next older one; none when they are in good order. */
function toMerge(segments: readonly Named[]): readonly Named[] {
  let [total, merged] = [segments[0]?.count ?? 0, 1];
  while (merged < segments.length && (segments[merged]?.count ?? 0) < total * STEP) {
    total += segments[merged]?.count ?? 0;
    merged += 1;
  }
  return merged > 1 ? segments.slice(0, merged) : [];
}
