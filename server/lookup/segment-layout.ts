/** A segment is a folder of two files: the records in order, and what is kept in memory to find them. */
export const BODIES = 'bodies';
export const INDEX = 'index';

/** So many records lie in a block, which is read at once; and the key of every so many is kept for prefixes. */
export const BLOCK = 8;
export const LEAP = 256;

/** Before the index stands its header as JSON, and before that the header's length in eight bytes. After it follow the
 *  offsets of the blocks, the table of keys and the table of look-alike keys, each from a multiple of eight. */
export type SegmentHeader = {
  readonly count: number;
  readonly leaps: readonly string[];
  readonly sizes: readonly number[];
};
export const ALIGNED = 8;

export function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNED) * ALIGNED;
}
