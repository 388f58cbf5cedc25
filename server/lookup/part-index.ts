import { createListIndex, type BrowsableIndex } from '../../workflows/domain/list/look-up/list-index.ts';
import type { LookupKnowledge } from '../../workflows/domain/list/look-up/look-up.ts';
import type { Maker } from '../../workflows/domain/list/maker-names.ts';
import { distributorForms, makerKnowledgeWith } from './list-data.ts';
import { segmentOf, type OpenedSegment, type Segment } from './segment.ts';
import type { SegmentRecord } from './segment-record.ts';

/** The list as it stood at one size of its log, answered from this process alone. */
export type PartIndex = BrowsableIndex<SegmentRecord> & {
  /** What is known of makers besides what everybody knows; without it only that. */
  readonly makers?: LookupKnowledge;
  readonly opened: OpenedIndex;
};
/** The same for another thread of this process, which may use it as long as somebody in this one holds the index. */
export type OpenedIndex = {
  readonly treeSize: number;
  readonly segments: readonly OpenedSegment[];
  readonly registered: readonly Maker[];
};
/** Makers of the register, and what is known with them. */
export type KnownMakers = { readonly registered: readonly Maker[]; readonly makers: LookupKnowledge };

/** Over segments from the newest to the oldest. */
export function createPartIndex(segments: readonly Segment[], treeSize: number): PartIndex {
  const opened = { treeSize, segments: segments.map((segment) => segment.opened), registered: [] };
  return { ...createListIndex(segments, treeSize), opened };
}

export function withMakers(index: PartIndex, { registered, makers }: KnownMakers): PartIndex {
  return { ...index, makers, opened: { ...index.opened, registered } };
}

export function knowledgeOf(registered: readonly Maker[]): KnownMakers {
  return { registered, makers: { ...makerKnowledgeWith(registered), distributorForms } };
}

export function indexOf({ segments, treeSize, registered }: OpenedIndex): PartIndex {
  return withMakers(createPartIndex(segments.map(segmentOf), treeSize), knowledgeOf(registered));
}
