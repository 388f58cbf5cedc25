import { fingerprintOf } from '../../workflows/domain/list/look-up/fingerprint.ts';

/** From a text to the places that may belong to it. No text is kept: 15 bytes a place, whatever its length.
 *  Source: quality.md §17. */
export type FingerprintTable = {
  /** All places that were put under this text, and seldom one that was not; in no order. */
  readonly placesOf: (text: string) => readonly number[];
  readonly bytes: Uint8Array;
};

const WORDS = 3; // high, low, place + 1; a slot without a place is free
const FULL = 0.8; // more, and a text that is absent is looked for in too many slots

/** Collects what a table is made of before its size is known. */
export type TablePlan = { readonly put: (text: string, place: number) => void; readonly build: () => FingerprintTable };

export function createTablePlan(): TablePlan {
  let planned = new Uint32Array(WORDS * 1024);
  let count = 0;
  return {
    put: (text, place) => {
      if ((count + 1) * WORDS > planned.length) planned = doubled(planned);
      const { high, low } = fingerprintOf(text);
      planned[count * WORDS] = high;
      planned[count * WORDS + 1] = low;
      planned[count * WORDS + 2] = place + 1;
      count += 1;
    },
    build: () => {
      const slots = new Uint32Array(WORDS * Math.ceil((count + 1) / FULL));
      for (let from = 0; from < count * WORDS; from += WORDS) insert(slots, planned, from);
      return readTable(new Uint8Array(slots.buffer));
    },
  };
}

/** The table in bytes that `build` made. They must begin at a multiple of four in their buffer. */
export function readTable(bytes: Uint8Array): FingerprintTable {
  const slots = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Uint32Array.BYTES_PER_ELEMENT);
  return {
    bytes,
    placesOf: (text) => {
      const { high, low } = fingerprintOf(text);
      const places: number[] = [];
      for (let at = startOf(slots, high); slots[at + 2] !== 0; at = next(slots, at)) {
        if (slots[at] === high && slots[at + 1] === low) places.push((slots[at + 2] ?? 0) - 1);
      }
      return places;
    },
  };
}

function insert(slots: Uint32Array, planned: Uint32Array, from: number): void {
  let at = startOf(slots, planned[from] ?? 0);
  while (slots[at + 2] !== 0) at = next(slots, at);
  for (let word = 0; word < WORDS; word += 1) slots[at + word] = planned[from + word] ?? 0;
}

/** By proportion, not by remainder: so the table need not be a power of two, which would waste up to half of it. */
function startOf(slots: Uint32Array, high: number): number {
  return Math.floor((high / 2 ** 32) * (slots.length / WORDS)) * WORDS;
}

function next(slots: Uint32Array, at: number): number {
  return at + WORDS === slots.length ? 0 : at + WORDS;
}

function doubled(words: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(words.length * 2);
  larger.set(words);
  return larger;
}
