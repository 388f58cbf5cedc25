import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openListLog, readEntries, readLog } from '../../server/log/list-log.ts';
import { publishKey, readLogKeys } from '../../server/log/log-keys.ts';
import { createNoteSigner, findSignedText } from '../../server/log/signed-notes.ts';
import { createStoredFiles, type StoredFiles } from '../../server/log/stored-files.ts';
import { extendTreeNodes, openTreeNodes } from '../../server/log/tree-nodes.ts';
import { verifyLog } from '../../server/log/verification.ts';
import { isConsistent, isIncluded } from '../../workflows/domain/list/tree-proof.ts';
import { createMemoryFiles } from '../support/memory-files.ts';
import { referenceRoot, treeHash } from '../support/reference-tree.ts';

const origin = 'list.example.jp/ic';
const signer = createNoteSigner(origin, Buffer.alloc(32, 7));
const keys = [signer.key];
const entries = Array.from({ length: 70_000 }, (_, index) => Buffer.from(`{"entry":${index}}`));
const open = (files: StoredFiles) => openListLog({ origin, files, signer, keys });
const root = (size: number) => referenceRoot(entries.slice(0, size)).toString('base64');
const bytes = (base64: string) => Buffer.from(base64, 'base64');
const batch = (after: number, size: number) => ({ after, entries: entries.slice(after, size) });

describe('The log of the list', () => {
  it('signs an empty tree at first, and nothing twice', async () => {
    const files = createMemoryFiles();
    const head = await (await open(files)).head();
    expect(head).toMatchObject({ origin, size: 0, root: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' });
    expect(await (await open(files)).head()).toEqual(head);
  });

  it('grows in batches of any size to the same tree', async () => {
    const log = await open(createMemoryFiles());
    let size = 0;
    for (const more of [1, 2, 252, 1, 1, 255, 256, 257, 3_000]) {
      const signed = await log.append(batch(size, size + more));
      size += more;
      expect([signed.size, signed.root]).toEqual([size, root(size)]);
    }
  });

  it('is laid out as tlog-tiles says for 70,000 entries', async () => {
    const files = createMemoryFiles();
    const log = await open(files);
    expect((await log.append(batch(0, 70_000))).root).toBe(root(70_000));
    const paths = [...files.stored.keys()].filter((path) => path.startsWith('tile/'));
    expect(paths.length).toBe(2 * 274 + 2 + 1);
    for (const path of [
      'tile/0/000',
      'tile/0/273.p/112',
      'tile/1/000',
      'tile/1/001.p/17',
      'tile/2/000.p/1',
      'tile/entries/273.p/112',
    ])
      expect(paths).toContain(path);
    const proof = await log.proveInclusion(69_999, 70_000);
    expect(proof.length).toBeLessThanOrEqual(24);
  });

  it('gives proofs that verify, for the newest tree and for earlier ones', async () => {
    const log = await open(createMemoryFiles());
    const sizes = [300, 513, 1_100];
    for (const [at, size] of sizes.entries()) await log.append(batch(sizes[at - 1] ?? 0, size));
    for (const size of sizes) {
      for (const index of [0, 1, 255, 256, 299, size - 1]) {
        const proof = await log.proveInclusion(index, size);
        const leafHash = treeHash.leaf(entries[index] ?? Buffer.alloc(0));
        expect(isIncluded(treeHash, { index, size, leafHash, proof, root: bytes(root(size)) })).toBe(true);
      }
      const proof = await log.proveConsistency(size, 1_100);
      const claim = { oldSize: size, size: 1_100, oldRoot: bytes(root(size)), root: bytes(root(1_100)), proof };
      expect(isConsistent(treeHash, claim)).toBe(true);
    }
    await expect(log.proveInclusion(1_100, 1_100)).rejects.toThrow(RangeError);
    await expect(log.proveInclusion(0, 1_101)).rejects.toThrow(RangeError);
  });

  it('gives the same proofs from nodes that are kept, however far these reach, also after one was cut off', async () => {
    const [files, folder] = [createMemoryFiles(), await mkdtemp(join(tmpdir(), 'gaihi-nodes-'))];
    const log = await open(files);
    await log.append(batch(0, 1_100));
    const path = join(folder, 'index', 'tree-nodes');
    const nodes = openTreeNodes(path);
    const read: number[] = [];
    const find: typeof nodes.find = (tile, place) => {
      const found = nodes.find(tile, place);
      if (found !== undefined) read.push(tile);
      return found;
    };
    const withNodes = readLog(files, keys, { find });
    const reached: number[][] = [];
    for (const [from, to] of [
      [0, 0],
      [0, 300],
      [300, 1_100],
      [1_100, 1_100],
    ] as const) {
      await extendTreeNodes(path, files, { from, to });
      for (const index of [0, 1, 255, 256, 511, 600, 800, 1_030, 1_099])
        expect(await withNodes.proveInclusion(index, 1_100)).toEqual(await log.proveInclusion(index, 1_100));
      reached.push([...new Set(read.splice(0))].sort());
      if (to === 1_100) await truncate(path, 20_000);
    }
    expect(reached).toEqual([[], [0], [0, 1, 2, 3], [0, 1, 2, 3]]);
    nodes.close();
    await rm(folder, { recursive: true });
  });

  it('gives the same checkpoint for the same batch again, and refuses another one in its place', async () => {
    const files = createMemoryFiles();
    const log = await open(files);
    const first = await log.append(batch(0, 10));
    await log.append(batch(10, 400));
    expect(await log.append(batch(0, 10))).toEqual(first);
    await expect(log.append({ after: 0, entries: entries.slice(1, 11) })).rejects.toThrow('other entries');
    await expect(log.append(batch(0, 11))).rejects.toThrow('other entries');
    await expect(log.append(batch(500, 501))).rejects.toThrow(RangeError);
    await expect(log.append({ after: 400, entries: [Buffer.alloc(65_536)] })).rejects.toThrow(RangeError);
    expect(await readEntries(files, { from: 8, to: 400 })).toEqual(entries.slice(8, 400));
  });

  it('lets one of two batches for the same place win', async () => {
    const files = createMemoryFiles();
    const logs = await Promise.all([open(files), open(files)]);
    const outcomes = await Promise.allSettled(
      logs.map((log, at) => log.append({ after: 0, entries: entries.slice(at, at + 5) })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await verifyLog(files, keys)).faults).toEqual([]);
  });

  it('finishes a batch that was cut off at any file, and never forks', async () => {
    for (let last = 0; last < 40; last += 1) {
      const files = createMemoryFiles();
      const log = await open(files);
      await log.append(batch(0, 300));
      await expect(cutOff(files, last)).resolves.toBeDefined();
      const again = await open(files);
      const { size } = await again.head();
      expect(size).toBe(last === 0 ? 300 : 900);
      expect((await again.append(batch(300, 900))).root).toBe(root(900));
      expect((await verifyLog(files, keys)).faults).toEqual([]);
    }
  });
});

/** Lets a batch run on files that fail after so many changes, as a process does that is killed between them. */
async function cutOff(files: StoredFiles, changes: number): Promise<string> {
  let left = changes;
  const orDie =
    <T extends unknown[], R>(change: (...args: T) => Promise<R>) =>
    (...args: T) =>
      left-- > 0 ? change(...args) : Promise.reject(new Error('killed'));
  const dying = { ...files, write: orDie(files.write), claim: orDie(files.claim), remove: orDie(files.remove) };
  return open(dying)
    .then((log) => log.append(batch(300, 900)))
    .then(
      () => 'finished',
      () => 'killed',
    );
}

describe('Verification of the log', () => {
  const files = createMemoryFiles();
  beforeAll(async () => {
    const log = await open(files);
    for (const [from, to] of [[0, 100], [100, 600], [600, 1_400]] as const) await log.append(batch(from, to));
  }); // prettier-ignore

  it('recomputes the root of every checkpoint from the stored entries', async () => {
    expect(await verifyLog(files, keys)).toEqual({ size: 1_400, root: root(1_400), checkpoints: 4, faults: [] });
  });

  it('finds one turned bit in any file of the log', async () => {
    for (const [path, stored] of files.stored) {
      const damaged = Buffer.from(stored);
      const at = Math.floor(damaged.length / 2);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      const verdict = await verifyLog(createMemoryFiles(new Map(files.stored).set(path, damaged)), keys);
      expect([path, verdict.faults.length > 0]).toEqual([path, true]);
    }
  });

  it('misses any file that a reader of the newest tree needs', async () => {
    for (const path of files.stored.keys()) {
      const isOld = /^tile\/.*\.p\//.test(path) && !/\.p\/(?:120|5)$/.test(path);
      const without = new Map(files.stored);
      without.delete(path);
      const verdict = await verifyLog(createMemoryFiles(without), keys);
      if (!isOld && !path.startsWith('checkpoints/')) expect([path, verdict.faults.length > 0]).toEqual([path, true]);
    }
  });

  it('believes no key but those it was given', async () => {
    const stranger = createNoteSigner(origin, Buffer.alloc(32, 8));
    expect((await verifyLog(files, [stranger.key])).faults.length).toBeGreaterThan(0);
    expect((await verifyLog(files, [stranger.key, signer.key])).faults).toEqual([]);
  });
});

describe('A log whose store goes wrong', () => {
  it('is not signed when the store gives back another byte', async () => {
    const files = createMemoryFiles();
    const log = await open(files);
    const read = files.read;
    const flaky = { ...files, read: async (path: string) => {
      const stored = await read(path);
      return stored && path.startsWith('tile/entries') ? Buffer.from(stored.map((byte, at) => (at === 9 ? byte ^ 1 : byte))) : stored;
    } }; // prettier-ignore
    await expect((await open(flaky)).append(batch(0, 300))).rejects.toThrow('gave back other bytes');
    expect((await log.head()).size).toBe(0);
  });

  it('is not continued when an entry or a tile under it was changed', async () => {
    for (const path of ['tile/entries/001.p/44', 'tile/0/001.p/44', 'tile/1/000.p/1', 'checkpoints/300']) {
      const files = createMemoryFiles();
      await (await open(files)).append(batch(0, 300));
      const damaged = Buffer.from(files.stored.get(path) ?? '');
      damaged[5] = (damaged[5] ?? 0) ^ 1;
      files.stored.set(path, damaged);
      await expect(open(files).then((log) => log.append(batch(300, 600)))).rejects.toThrow();
      expect(files.stored.has('checkpoints/600')).toBe(false);
    }
  });
});

describe('The keys of a log', () => {
  it('stay published for what they signed', async () => {
    const files = createMemoryFiles();
    const next = createNoteSigner(origin, Buffer.alloc(32, 9));
    await publishKey(files, { key: signer.key, day: '2026-11-01' });
    await publishKey(files, { key: signer.key, day: '2026-11-02' });
    await publishKey(files, { key: next.key, day: '2027-04-01' });
    expect(await readLogKeys(files)).toEqual([
      { key: signer.key, validFrom: '2026-11-01', validTo: '2027-04-01' },
      { key: next.key, validFrom: '2027-04-01', validTo: null },
    ]);
  });

  it('make one signature in one spelling', () => {
    const text = `${origin}\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n`;
    const note = signer.signed(text);
    expect(findSignedText(Buffer.from(note), keys)).toBe(text);
    expect(findSignedText(Buffer.from(note.replace('\n0\n', '\n1\n')), keys)).toBeUndefined();
    expect(findSignedText(Buffer.from(note.replace(/=\n$/, '\n')), keys)).toBeUndefined();
    expect(findSignedText(Buffer.concat([Buffer.from(note), Buffer.from([0xff])]), keys)).toBeUndefined();
    const malleable = note.replace(
      /(.)=\n$/,
      (_all, last: string) => `${String.fromCharCode(last.charCodeAt(0) + 1)}=\n`,
    );
    expect(findSignedText(Buffer.from(malleable), keys)).toBeUndefined();
  });
});

describe('A signed note', () => {
  // The example of Go's own package for signed notes, whose keys and signature are published with it.
  const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const secret = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
  const note = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

  it('is what others write and read', () => {
    const known = createNoteSigner('PeterNeumann', secret);
    expect([known.key, known.signed(text)]).toEqual([key, note]);
    expect(findSignedText(Buffer.from(note), [key])).toBe(text);
  });
});

describe('A log on the disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gaihi-log-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('leaves whole files only, served as they lie, and two processes never overwrite each other', async () => {
    const files = createStoredFiles(folder);
    const log = await open(files);
    await log.append(batch(0, 600));
    expect(await readFile(join(folder, 'checkpoint'), 'utf8')).toBe((await log.head()).note);
    expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.draft'))).toEqual([]);
    expect(await files.claim('checkpoints/600', Buffer.from('x'))).toBe(false);
    expect(await verifyLog(files, keys)).toMatchObject({ size: 600, faults: [] });
  });
});
