import { createListIndex, type BrowsableIndex } from '../../workflows/domain/list/look-up/list-index.ts';
import type { LookupKnowledge } from '../../workflows/domain/list/look-up/look-up.ts';
import type { Maker } from '../../workflows/domain/list/maker-names.ts';
import { distributorForms, makerKnowledgeWith } from './list-data.ts';
import { segmentOf, type OpenedSegment, type Segment } from './segment.ts';
import type { SegmentRecord } from './segment-record.ts';

/** The entries of the list as they stood at one size of its log. */
export type EntryIndex = BrowsableIndex<SegmentRecord> & { readonly segments: readonly OpenedSegment[] };
/** The list at one size of its log, answered from this process alone. */
export type PartIndex = EntryIndex & { readonly makers: LookupKnowledge; readonly opened: OpenedIndex };
/** The same for another thread of this process, which may use it as long as somebody in this one holds the index. */
export type OpenedIndex = {
  readonly treeSize: number;
  readonly segments: readonly OpenedSegment[];
  readonly registered: readonly Maker[];
};
/** Makers of the register, and what is known with them besides what everybody knows. */
export type KnownMakers = { readonly registered: readonly Maker[]; readonly makers: LookupKnowledge };

/** Over segments from the newest to the oldest. */
export function createEntryIndex(segments: readonly Segment[], treeSize: number): EntryIndex {
  return { ...createListIndex(segments, treeSize), segments: segments.map(({ opened }) => opened) };
}

export function createPartIndex(entries: EntryIndex, { registered, makers }: KnownMakers): PartIndex {
  const { treeSize, segments } = entries;
  return { ...entries, makers, opened: { treeSize, segments, registered } };
}

export function knowledgeOf(registered: readonly Maker[]): KnownMakers {
  return { registered, makers: { ...makerKnowledgeWith(registered), distributorForms } };
}

export function indexOf({ segments, treeSize, registered }: OpenedIndex): PartIndex {
  return createPartIndex(createEntryIndex(segments.map(segmentOf), treeSize), knowledgeOf(registered));
}
