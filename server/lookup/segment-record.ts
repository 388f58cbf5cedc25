/** One entry as a segment stores it: its key, its id within the list, and its body as the look-up answers it. */
export type SegmentRecord = { readonly key: string; readonly id: string; readonly body: Buffer };

const HEAD_BYTES = 8; // two bytes for each of key and id, four for the body

export function encodeRecord({ key, id, body }: SegmentRecord): Buffer {
  const [keyBytes, idBytes] = [Buffer.byteLength(key), Buffer.byteLength(id)];
  const bytes = Buffer.allocUnsafe(HEAD_BYTES + keyBytes + idBytes + body.length);
  bytes.writeUInt16BE(keyBytes, 0);
  bytes.writeUInt16BE(idBytes, 2);
  bytes.writeUInt32BE(body.length, 4);
  bytes.write(key, HEAD_BYTES);
  bytes.write(id, HEAD_BYTES + keyBytes);
  bytes.set(body, HEAD_BYTES + keyBytes + idBytes);
  return bytes;
}

/** Where the parts of the record lie that begins at `at`; undefined when the bytes end before it does. */
function partsAt(bytes: Buffer, at: number): { idAt: number; bodyAt: number; end: number } | undefined {
  if (at + HEAD_BYTES > bytes.length) return undefined;
  const idAt = at + HEAD_BYTES + bytes.readUInt16BE(at);
  const bodyAt = idAt + bytes.readUInt16BE(at + 2);
  const end = bodyAt + bytes.readUInt32BE(at + 4);
  return end > bytes.length ? undefined : { idAt, bodyAt, end };
}

/** The record that begins at `at`, and where the next one begins; undefined when the bytes end before it does. */
export function decodeRecord(bytes: Buffer, at: number): { record: SegmentRecord; end: number } | undefined {
  const parts = partsAt(bytes, at);
  if (parts === undefined) return undefined;
  const { idAt, bodyAt, end } = parts;
  const record = {
    key: bytes.toString('utf8', at + HEAD_BYTES, idAt),
    id: bytes.toString('utf8', idAt, bodyAt),
    body: bytes.subarray(bodyAt, end),
  };
  return { record, end };
}

/** Where the record begins that has so many before it; nothing of those is decoded. */
export function placeBehind(bytes: Buffer, records: number): number {
  let at = 0;
  for (let passed = 0; passed < records; passed += 1) at = partsAt(bytes, at)?.end ?? bytes.length;
  return at;
}
