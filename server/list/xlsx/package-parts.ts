import type { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl from 'yauzl';
import { safeEntries } from '../../files/archive.ts';
import { isTableRefusal, refusal } from '../table-refusal.ts';
import { scan } from './xml-part.ts';

/** The parts of a workbook by name, unpacked piece by piece. `find` is undefined where there is no such part. */
export type PackageParts = {
  readonly find: (name: string) => AsyncIterable<Uint8Array> | undefined;
  /** Where the relations of a part lead: kind (the last word of its type) and name of the other part, by id. */
  readonly relations: (name: string) => Promise<ReadonlyMap<string, Relation>>;
};
export type Relation = { readonly kind: string; readonly part: string };

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const [stored, deflated] = [0, 8];
const zipFile = Buffer.from('504b0304', 'hex');

/** Reads the directory and refuses what is not safe to unpack, before anything is. Throws a TableRefusal. */
export async function openPackage(bytes: Buffer): Promise<PackageParts> {
  if (bytes.subarray(0, compoundFile.length).equals(compoundFile)) throw refusal('OLD_OR_LOCKED_WORKBOOK');
  if (!bytes.subarray(0, zipFile.length).equals(zipFile)) throw refusal('NOT_A_WORKBOOK');
  const zip = await readable(() => opened(bytes));
  const entries = await readable(() => safeEntries(zip));
  if (!entries) throw refusal('UNSAFE_WORKBOOK');
  const byName = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]));
  const find = (name: string) => {
    const entry = byName.get(name.toLowerCase());
    return entry && unpacked(zip, entry);
  };
  return { find, relations: (name) => relationsOf(find, name) };
}

function opened(bytes: Buffer): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, zip) => (error ? reject(error) : resolve(zip))),
  );
} // prettier-ignore

/** The directory may lie about a length: what comes out is counted here, and its sum compared. */
async function* unpacked(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  let [sum, bytes] = [0, 0];
  const packed = await readable(() => zip.openReadStreamPromise(entry, { decodeFileData: false }));
  try {
    for await (const piece of inflated(packed, entry)) {
      bytes += piece.length;
      if (bytes > entry.uncompressedSize) throw refusal('BROKEN_WORKBOOK');
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (error) {
    throw isTableRefusal(error) ? error : refusal('BROKEN_WORKBOOK');
  }
  if (sum !== entry.crc32) throw refusal('BROKEN_WORKBOOK');
}

/** In large pieces: each costs a turn of the process. */
function inflated(packed: Readable, { compressionMethod }: yauzl.Entry): AsyncIterable<Buffer> {
  if (compressionMethod === stored) return packed;
  if (compressionMethod !== deflated) throw refusal('BROKEN_WORKBOOK');
  return packed.pipe(createInflateRaw({ chunkSize: 2 ** 17 }));
}

async function relationsOf(find: PackageParts['find'], name: string): Promise<ReadonlyMap<string, Relation>> {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const found = new Map<string, Relation>();
  const part = find(`${folder}_rels/${name.slice(slash)}.rels`);
  if (!part) return found;
  await scan(part, {
    open: (element, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      found.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), part: resolved(folder, Target) });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `/${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw refusal('BROKEN_WORKBOOK');
  }
}
