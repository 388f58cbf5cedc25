import { canonical } from '../../../server/mongo/chain.ts';
import { publishedLeaf } from '../../../workflows/domain/list/release/publication.ts';
import { numberAt } from './numbers.ts';

const at = Date.UTC(2026, 10, 10);
const released = 50_000;
const tableRows = 10_000;
const validTo = '2099-12-31T15:00:00.000Z';

/** Tables of 10,000 rows, each of one maker, one behind the other. */
export function makerAt(place: number): string {
  return `Maker ${Math.floor(place / tableRows) % 50}`;
}

/** The leaf at a place of the synthetic list, in releases of 50,000, as a release makes it of an approved row. */
export function leafAt(place: number): Buffer {
  const [partNumber, maker] = [numberAt(place), makerAt(place)];
  const judgment = place.toString(16).padStart(64, 'a');
  const row = { list: 'integratedCircuits', maker, partNumber, key: partNumber, lawState: '2026-02-14', judgment };
  const publication = { yearMonth: '2026-11', number: Math.floor(place / released) + 1 };
  return Buffer.from(canonical(publishedLeaf(row, { at, publication, validTo })));
}
