import type { BrowsableIndex } from '../../workflows/domain/list/look-up/list-index.ts';
import type { SegmentRecord } from './segment-record.ts';

/** The list as it stood at one size of its log, answered from this process alone. */
export type PartIndex = BrowsableIndex<SegmentRecord>;
