import { fingerprintOf } from '../look-up/fingerprint.ts';
import { lookAlikeKeyOf, recallKeyOf } from '../part-number.ts';

/** Numbers that look alike have one mark; that of another number is the same once in 2^28. */
export function lookAlikeMark(key: string): number {
  return fingerprintOf(foldedKey(key)).high >>> 4;
}

/** A mark and a place in one number, so that a sort of plain numbers puts the places in the order of their marks. */
export function markedPlace(key: string, place: number): number {
  return lookAlikeMark(key) * MOST_PLACES + place;
}

export function placeOfMarked(marked: number): number {
  return marked % MOST_PLACES;
}

/** Two keys are near when they are different, and equal but for separators and look-alike characters. */
export function isNear(one: string, other: string): boolean {
  return one !== other && foldedKey(one) === foldedKey(other);
}

function foldedKey(key: string): string {
  return lookAlikeKeyOf(recallKeyOf(key));
}

// 28 bits of mark and 25 of place are what a number holds exactly.
const MOST_PLACES = 2 ** 25;
