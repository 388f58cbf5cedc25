import type { BrowsableIndex } from '../../workflows/domain/list/look-up/list-index.ts';
import type { LookupKnowledge } from '../../workflows/domain/list/look-up/look-up.ts';
import type { SegmentRecord } from './segment-record.ts';

/** The list as it stood at one size of its log, answered from this process alone. */
export type PartIndex = BrowsableIndex<SegmentRecord> & {
  /** What is known of makers besides what everybody knows; without it only that. */
  readonly makers?: LookupKnowledge;
};
