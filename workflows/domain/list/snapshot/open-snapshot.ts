import type { DestinationData } from '../destination.ts';
import { createListIndex } from '../look-up/list-index.ts';
import type { AnswerableList } from '../look-up/look-up.ts';
import type { CatalogueNotation } from '../catalogue-pattern.ts';
import type { StatedFacts } from '../list-leaf.ts';
import type { Maker } from '../maker-names.ts';
import { readMakerKnowledge } from '../match-level.ts';
import type { PackingRule } from '../packing-rules.ts';
import type { DistributorForm } from '../part-warnings.ts';
import type { SnapshotManifest } from './manifest.ts';
import { openSnapshotFile } from './snapshot-file.ts';

/** What is known of makers and destinations, as the snapshot's own file has it: so that who answers from it reads numbers as its
 *  publisher did. */
export type SnapshotKnowledge = {
  readonly manufacturers: readonly Maker[];
  readonly packingRules: readonly PackingRule[];
  readonly notations: readonly CatalogueNotation[];
  readonly distributorForms: readonly DistributorForm[];
  readonly destinations: DestinationData;
};

/** The list of a manifest from its files, unpacked and in the manifest's order. Whoever calls has compared their hashes. Undefined when
 *  a file has another format, or says of itself that it is another part of the log. */
export function openSnapshot(
  { version, entries }: SnapshotManifest,
  files: { readonly knowledge: string; readonly entries: readonly Uint8Array[] },
): AnswerableList<StatedFacts> | undefined {
  const opened = entries.flatMap((file, at) => {
    const { range, segment } = openSnapshotFile(files.entries[at] ?? new Uint8Array(0)) ?? {};
    const isThis = range?.from === file.from && range.to === file.to && range.count === file.count;
    return isThis && segment !== undefined ? [segment] : [];
  });
  if (opened.length < entries.length) return undefined;
  const data: SnapshotKnowledge = JSON.parse(files.knowledge);
  return {
    index: createListIndex(opened.reverse(), version),
    makers: { ...readMakerKnowledge(data), distributorForms: data.distributorForms },
    destinations: data.destinations,
  };
}
