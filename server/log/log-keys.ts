import type { StoredFiles } from './stored-files.ts';

/** A key that signs, or signed, the log, published beside it. `validTo` is null while it signs. Dates are days. */
export type LogKey = { readonly key: string; readonly validFrom: string; readonly validTo: string | null };

const PATH = 'keys.json';

export async function readLogKeys(files: Pick<StoredFiles, 'read'>): Promise<readonly LogKey[]> {
  const stored = await files.read(PATH);
  return stored === undefined ? [] : JSON.parse(stored.toString('utf8')).keys;
}

/** Makes `key` the one that signs from this day on; the one before ends that day, and stays published for what it
 *  signed. The same key again changes nothing. */
export async function publishKey(
  files: StoredFiles,
  { key, day }: { key: string; day: string },
): Promise<readonly LogKey[]> {
  const known = await readLogKeys(files);
  if (known.some((one) => one.key === key && one.validTo === null)) return known;
  const ended = known.map((one) => (one.validTo === null ? { ...one, validTo: day } : one));
  const keys = [...ended, { key, validFrom: day, validTo: null }];
  await files.write(PATH, Buffer.from(`${JSON.stringify({ keys }, null, 2)}\n`));
  return keys;
}
