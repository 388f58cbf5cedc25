import type { SegmentRecord } from '../../../server/lookup/segment-record.ts';

/** The number at a place of a synthetic list: made by one rule, all different, spread as makers' numbers are. */
export function numberAt(place: number): string {
  const mixed = Math.imul(place, 0x9e3779b1) >>> 0;
  const family = ['STM32F', 'XC7A', 'R5F', 'TPS', 'AD', 'MAX', 'LTC', 'UPD'][place % 8];
  return `${family}${mixed.toString(36).toUpperCase()}-${place % 7}GT6`;
}

/** A number of like form that is in no list. */
export function absentAt(place: number): string {
  return `${numberAt(place)}Z`;
}

export function recordAt(place: number): SegmentRecord {
  const key = numberAt(place);
  return {
    key,
    id: `m${place % 50}/${key}`,
    body: Buffer.from(JSON.stringify({ key, place, filler: 'x'.repeat(250) })),
  };
}
