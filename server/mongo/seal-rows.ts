import { addressOf, seal, type OwnerKey } from './sealing.ts';

/** What of a judged row is sealed: its offer and its findings in canonical form. */
export type RowTexts = { readonly id: string; readonly offer: string; readonly findings: string };
/** `judgment` is the keyed hash of offer and findings, `sealed` the offer, bound to the row's id. */
export type SealedRow = { readonly judgment: string; readonly sealed: Buffer };
/** Many rows as they pass from thread to thread: what is sealed lies in one piece, each up to its end. */
export type SealedRows = {
  readonly judgments: readonly string[];
  readonly ends: readonly number[];
  readonly sealed: Uint8Array<ArrayBuffer>;
};

/** Opens with a part of `sealing.ts` alone, so that a thread which does only this loads nothing else. */
export function sealRows(key: OwnerKey, rows: readonly RowTexts[]): SealedRows {
  const all = rows.map((row) => sealedRow(key, row));
  const ends: number[] = [];
  for (const { sealed } of all) ends.push((ends.at(-1) ?? 0) + sealed.length);
  const together = new Uint8Array(ends.at(-1) ?? 0);
  for (const [at, { sealed }] of all.entries()) together.set(sealed, (ends[at] ?? 0) - sealed.length);
  return { judgments: all.map(({ judgment }) => judgment), ends, sealed: together };
}

/** The rows apart again, in their order. */
export function rowsIn({ judgments, ends, sealed }: SealedRows): SealedRow[] {
  return judgments.map((judgment, at) => {
    const start = ends[at - 1] ?? 0;
    return { judgment, sealed: Buffer.from(sealed.buffer, start, (ends[at] ?? start) - start) };
  });
}

function sealedRow(key: OwnerKey, { id, offer, findings }: RowTexts): SealedRow {
  const bytes = Buffer.from(offer);
  return { judgment: addressOf(key, bytes, Buffer.from(findings)), sealed: seal(key.seal, bytes, id) };
}
