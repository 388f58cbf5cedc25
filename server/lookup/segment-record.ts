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

function partsAt(bytes: Buffer, at: number): { idAt: number; bodyAt: number; end: number } {
  const idAt = at + HEAD_BYTES + bytes.readUInt16BE(at);
  const bodyAt = idAt + bytes.readUInt16BE(at + 2);
  const end = bodyAt + bytes.readUInt32BE(at + 4);
  if (end > bytes.length) throw new RangeError('A record is cut off');
  return { idAt, bodyAt, end };
}

/** The record that begins at `at`, and where the next one begins. Throws a RangeError when the bytes end before it does. */
export function decodeRecord(bytes: Buffer, at: number): { record: SegmentRecord; end: number } {
  const { idAt, bodyAt, end } = partsAt(bytes, at);
  const record = {
    key: bytes.toString('utf8', at + HEAD_BYTES, idAt),
    id: bytes.toString('utf8', idAt, bodyAt),
    body: bytes.subarray(bodyAt, end),
  };
  return { record, end };
}

/** The key of the record that begins at `at`. */
export function keyAt(bytes: Buffer, at: number): string {
  return bytes.toString('utf8', at + HEAD_BYTES, at + HEAD_BYTES + bytes.readUInt16BE(at));
}

/** Where the record begins that has so many before it; nothing of those is decoded. */
export function placeBehind(bytes: Buffer, records: number): number {
  let at = 0;
  for (let passed = 0; passed < records; passed += 1) at = partsAt(bytes, at).end;
  return at;
}
