/** Entries of the log as they are stored and served: each after its length in two bytes. Source: C2SP tlog-tiles. */
const LENGTH_BYTES = 2;
const LONGEST = 0xffff;

/** Throws a RangeError for an entry of more than 65,535 bytes. */
export function bundleOf(entries: readonly Uint8Array[]): Buffer {
  const bundle = Buffer.allocUnsafe(entries.reduce((sum, { length }) => sum + LENGTH_BYTES + length, 0));
  let at = 0;
  for (const entry of entries) {
    if (entry.length > LONGEST) throw new RangeError(`An entry of ${entry.length} bytes is too long for the log`);
    at = bundle.writeUInt16BE(entry.length, at);
    bundle.set(entry, at);
    at += entry.length;
  }
  return bundle;
}

/** The entries of a bundle. Throws when the bundle ends within one: such a file is damaged. */
export function entriesOf(bundle: Buffer): Buffer[] {
  const entries: Buffer[] = [];
  for (let at = 0; at < bundle.length;) {
    const start = at + LENGTH_BYTES;
    const end = start > bundle.length ? Infinity : start + bundle.readUInt16BE(at);
    if (end > bundle.length) throw new Error('An entry bundle ends in the middle of an entry');
    entries.push(bundle.subarray(start, end));
    at = end;
  }
  return entries;
}
