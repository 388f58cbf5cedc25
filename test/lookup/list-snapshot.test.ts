import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StatedFacts } from '../../workflows/domain/list/list-leaf.ts';
import { createListIndex } from '../../workflows/domain/list/look-up/list-index.ts';
import { lookUp, type ListedEntry } from '../../workflows/domain/list/look-up/look-up.ts';
import { lookAlikeKeyOf, recallKeyOf } from '../../workflows/domain/list/part-number.ts';
import { manifestText, type SnapshotManifest } from '../../workflows/domain/list/snapshot/manifest.ts';
import { openSnapshotFile } from '../../workflows/domain/list/snapshot/snapshot-file.ts';
import { writeEntryFile } from '../../server/list-snapshot/entry-file.ts';
import { isFault, readSignedManifest, readSnapshot } from '../../server/list-snapshot/read-snapshot.ts';
import { lookUp as lookUpIndex } from '../../server/lookup/look-up.ts';
import { openPublishedList } from '../../server/lookup/published-list.ts';
import { connectSigner } from '../../server/signer/signer-client.ts';
import { published, withdrawn } from '../support/list-builder.ts';
import { listInstallation, type ListInstallation } from '../support/list-installation.ts';

const st = 'STMicroelectronics';
const [october, november] = ['2026-10-10T00:00:00.000Z', '2026-11-10T00:00:00.000Z'];
const numbers = Array.from({ length: 600 }, (_, at) => `STM32F${(at * 7_919).toString(36).toUpperCase()}T${at % 8}`);
const dayMs = 86_400_000;
let list: ListInstallation;
let key: string;
const now = Date.now();

beforeAll(async () => {
  list = await listInstallation();
  ({ key } = await connectSigner(join(list.dataDir, 'signer.sock')));
}, 30_000);
afterAll(() => list?.end());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${list.origin}/v1/list/${path}`, { headers });

async function latest(): Promise<SnapshotManifest> {
  const manifest = readSignedManifest(Buffer.from(await (await get('snapshots/latest')).arrayBuffer()), [key]);
  if (isFault(manifest)) throw new Error(manifest.fault);
  return manifest;
}

async function held() {
  const read = async (name: string) => Buffer.from(await (await get(`snapshots/${name}`)).arrayBuffer());
  const snapshot = await readSnapshot(await latest(), read);
  if (isFault(snapshot)) throw new Error(snapshot.fault);
  return snapshot.list;
}

describe('A signed snapshot of the list', () => {
  it('is not there before anything was published', async () => {
    expect(await list.keep()).toBe(false);
    const reply = await get('snapshots/latest');
    expect([reply.status, JSON.parse(await reply.text()).code]).toEqual([404, 'NOT_FOUND']);
  });

  it('answers as the index does, for every moment, from what is served', async () => {
    await list.publish(
      ...numbers.map((partNumber, at) => published({ maker: st, partNumber, at: october, number: (at % 3) + 1 })),
      published({ maker: 'Onsemi', partNumber: '1N4148', at: october }),
      published({ maker: 'Vishay', partNumber: '1n4148', at: october, number: 9 }),
      published({ maker: st, partNumber: 'STM32F407VGT6', at: october }),
      withdrawn({ maker: st, partNumber: numbers[5] ?? '', at: november }),
    );
    expect(await list.keep()).toBe(true);
    const [snapshot, disk] = [await held(), await openPublishedList(list.dataDir)];
    const asked = [...numbers.slice(0, 20), '1N4148', 'ＳＴＭ３２Ｆ４０７ＶＧＴ６', 'STM32F4O7VGT6', 'STM32F407VGT6TR', 'AB', 'NOT-THERE', '一二三'];
    const moments = ['2026-10-09T00:00:00.000Z', october, november, '2027-10-10T00:00:00.000Z'];
    const named = [{}, { manufacturer: st }, { manufacturer: 'Vishay', publicationMonth: '2026-10' }, { manufacturer: 'エスティー', destination: 'IR' }];
    const questions = asked.flatMap((input) => moments.flatMap((asOf) => named.map((more) => ({ input, asOf, ...more }))));
    const answers = questions.map((question) => lookUpIndex(disk.index(), question));
    expect(questions.map((question) => lookUp(snapshot, question))).toEqual(withoutJudgments(answers));
    expect(new Set(answers.map((one) => ('refused' in one ? one.refused : one.verdict)))).toEqual(new Set(['LISTED', 'NOT_LISTED', 'NOT_IN_FORCE', 'NEAR', 'TOO_SHORT']));
    disk.close();
  });

  it('is followed by a file of what changed, which costs what changed', async () => {
    const [base] = (await latest()).entries;
    await list.publish(...numbers.slice(0, 50).map((partNumber) => withdrawn({ maker: st, partNumber, at: november })));
    expect(await list.keep()).toBe(true);
    const { version, entries } = await latest();
    expect(entries.map(({ from, to, count }) => [from, to, count])).toEqual([[0, 604, 603], [604, 654, 50]]);
    const [, changes] = entries;
    const perEntry = (file = base) => (file?.bytes ?? 0) / (file?.count ?? 1);
    expect(perEntry(changes)).toBeLessThan(2 * perEntry());
    const answer = lookUp(await held(), { input: numbers[3] ?? '', asOf: november });
    expect(answer).toMatchObject({ verdict: 'NOT_IN_FORCE', treeSize: version, entries: [{ reason: 'WITHDRAWN', reasonText: 'makerWithdrew' }] });
  });

  it('becomes a new base when much of it has changed, and the files before stay for whoever is getting them', async () => {
    const before = (await latest()).entries.map(({ name }) => name);
    await list.publish(...numbers.slice(50, 200).map((partNumber) => withdrawn({ maker: st, partNumber, at: november })));
    await list.keep();
    expect((await latest()).entries.map(({ from, to, count }) => [from, to, count])).toEqual([[0, 804, 603]]);
    for (const name of before) expect((await get(`snapshots/${name}`)).status).toBe(200);
    const old = new Date(now - 40 * dayMs);
    for (const name of before) await utimes(join(list.dataDir, 'list-snapshots', name), old, old);
    await list.publish(withdrawn({ maker: st, partNumber: numbers[300] ?? '', at: november }));
    await list.keep();
    for (const name of before) expect((await get(`snapshots/${name}`)).status).toBe(404);
  });

  it('is signed anew before it is old, though nothing changed', async () => {
    const first = await latest();
    expect(await list.keep()).toBe(false);
    // The signer has a clock of its own: it signs nothing for later.
    await expect(list.keep(now + 13 * 3_600_000)).rejects.toThrow('NOT_NOW');
    expect(await latest()).toEqual(first);
    expect(Date.parse(first.refreshBy) - Date.parse(first.issuedAt)).toBe(3 * dayMs);
    expect(Date.parse(first.hardExpiry) - Date.parse(first.issuedAt)).toBe(35 * dayMs);
  });

  it('is served in parts, and not again to who has it', async () => {
    const [file] = (await latest()).entries;
    const path = `snapshots/${file?.name}`;
    const whole = await get(path);
    const [etag, bytes] = [whole.headers.get('etag') ?? '', Buffer.from(await whole.arrayBuffer())];
    expect([whole.headers.get('cache-control'), bytes.length]).toEqual(['public, max-age=31536000, immutable', file?.bytes]);
    expect((await get(path, { 'if-none-match': etag, 'cache-control': 'max-age=0' })).status).toBe(304);
    const rest = await get(path, { range: 'bytes=100-', 'if-range': etag });
    expect([rest.status, Buffer.from(await rest.arrayBuffer()).equals(bytes.subarray(100))]).toEqual([206, true]);
    const beyond = await get(path, { range: 'bytes=99999999-' });
    expect([beyond.status, beyond.headers.get('content-type'), JSON.parse(await beyond.text()).code]).toEqual([416, 'application/problem+json; charset=utf-8', 'RANGE']);
    for (const other of ['files.json', '../log/keys.json', '%2e%2e/log/keys.json', 'list-0-9-0000000000000000', ''])
      expect((await get(`snapshots/${other}`)).status).toBe(404);
  });

  it('is refused with a byte changed, a file missing, another file in its place or an unknown key', async () => {
    const note = Buffer.from(await (await get('snapshots/latest')).arrayBuffer());
    const folder = join(list.dataDir, 'list-snapshots');
    const manifest = await latest();
    const read = (name: string) => readFile(join(folder, name));
    const faultOf = async (changed: (name: string) => Promise<Buffer | undefined>) => await readSnapshot(manifest, changed);
    for (const file of [manifest.knowledge, ...manifest.entries]) {
      const turned = async (name: string) => {
        const bytes = await read(name);
        if (name === file.name) bytes[20] = (bytes[20] ?? 0) ^ 1;
        return bytes;
      };
      expect(await faultOf(turned)).toEqual({ fault: 'FILE_CHANGED', file: file.name });
      expect(await faultOf(async (name) => (name === file.name ? undefined : read(name)))).toEqual({ fault: 'FILE_MISSING', file: file.name });
    }
    expect(await faultOf(() => read(manifest.knowledge.name))).toMatchObject({ fault: 'FILE_CHANGED' });
    for (const at of [30, 300]) {
      const changed = Buffer.from(note);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(readSignedManifest(changed, [key])).toEqual({ fault: 'NOT_SIGNED' });
    }
    expect(readSignedManifest(note, [])).toEqual({ fault: 'NOT_SIGNED' });
    // A head of the log is signed by the same key, and is still no manifest.
    expect(readSignedManifest(await readFile(join(list.dataDir, 'log/checkpoint')), [key])).toEqual({ fault: 'NOT_SIGNED' });
  });

  it('leaves whole files only', async () => {
    const names = await readdir(join(list.dataDir, 'list-snapshots'));
    expect(names.filter((name) => name.endsWith('.draft'))).toEqual([]);
  });
}); // prettier-ignore

describe('What changed since a size of the log', () => {
  it('is served a page at a time, each change as it was hashed', async () => {
    const read: { leaf: number; change: string }[] = [];
    for (let since: number | null = 0; since !== null;) {
      const page = JSON.parse(await (await get(`changes?since=${since}`)).text());
      read.push(...page.changes);
      since = page.next;
    }
    expect(read.map(({ leaf }) => leaf)).toEqual(Array.from({ length: 805 }, (_, at) => at));
    expect(JSON.parse(await (await get('changes?since=804')).text())).toMatchObject({ treeSize: 805, since: 804, next: null, changes: [{ leaf: 804, change: 'withdrawn' }] });
    for (const query of ['', '?since=806', '?since=-1', '?since=1&limit=2', '?since=x']) expect((await get(`changes${query}`)).status).toBe(400);
  });
}); // prettier-ignore

describe('The signer', () => {
  it('signs a snapshot of the last checkpoint only, never an older one, and never for long', async () => {
    const signer = await connectSigner(join(list.dataDir, 'signer.sock'));
    const good = { ...(await latest()), issuedAt: new Date().toISOString() };
    const said = (changed: Partial<SnapshotManifest>) => signer.signedSnapshot(manifestText({ ...good, ...changed }));
    await expect(said({})).resolves.toContain('/snapshot\n');
    await expect(signer.signedSnapshot('anything')).rejects.toThrow('NOT_A_SNAPSHOT');
    await expect(signer.signedSnapshot('list.example/list\n1\nAAAA\n')).rejects.toThrow('NOT_A_SNAPSHOT');
    await expect(said({ origin: 'other.example/list' })).rejects.toThrow('OTHER_LOG');
    const [base] = good.entries;
    const older = base && { ...base, to: 654, name: base.name.replace('-804-', '-654-') };
    await expect(said({ version: 654, entries: older ? [older] : [] })).rejects.toThrow('OLDER_THAN_SIGNED');
    await expect(said({ root: `${'B'.repeat(42)}A=` })).rejects.toThrow('NOT_THE_LAST_CHECKPOINT');
    await expect(said({ issuedAt: new Date(now - 3_600_000).toISOString() })).rejects.toThrow('OLDER_THAN_SIGNED');
    await expect(said({ issuedAt: new Date(Date.now() + 3_600_000).toISOString() })).rejects.toThrow('NOT_NOW');
    await expect(said({ hardExpiry: '2030-01-01T00:00:00.000Z' })).rejects.toThrow('TOO_LONG');
    await expect(said({ refreshBy: '2035-01-01T00:00:00.000Z' })).rejects.toThrow('TOO_LONG');
    // What is signed as a snapshot is never a head of the log.
    await expect(Promise.resolve(signer.signed(manifestText(good)))).rejects.toThrow('NOT_A_CHECKPOINT');
  });
}); // prettier-ignore

// Few letters: so that numbers look alike, and later files change entries of earlier ones.
const text = fc.string({ unit: fc.constantFrom(...'AB0O1I5S8-/あ'), minLength: 3, maxLength: 5 });
const entry = fc.record({ key: text, maker: fc.constantFrom('x', 'y', 'z'), leaf: fc.nat() });
const batch = fc.uniqueArray(entry, { selector: ({ key: one, maker }) => `${maker}/${one}`, maxLength: 90 });

describe('The files of a snapshot', () => {
  it('answer as plain maps do, whatever stands in them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gaihi-snapshot-'));
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 4 }), fc.array(text, { maxLength: 20 }), async (batches, asked) => {
        const all = new Map<string, ListedEntry<StatedFacts>>();
        const segments = [];
        for (const [at, changed] of batches.entries()) {
          const entries = changed.map(listed).sort((one, other) => (one.key === other.key ? order(one.id, other.id) : order(one.key, other.key)));
          const file = await writeEntryFile(folder, { from: at, to: at + 1 }, entries);
          for (const one of entries) all.set(one.id, one);
          const { range, segment } = openSnapshotFile(gunzipSync(await readFile(join(folder, file.name)))) ?? {};
          expect(range).toEqual({ from: at, to: at + 1, count: entries.length });
          if (segment) segments.unshift(segment);
        }
        const index = createListIndex(segments, batches.length);
        const where = (is: (one: string) => boolean) => told([...all.values()].filter(({ key: one }) => is(one)));
        const folded = (one: string) => lookAlikeKeyOf(recallKeyOf(one));
        for (const one of [...asked, ...batches.flat().map((made) => made.key)]) {
          expect(told(index.find(one))).toEqual(where((other) => other === one));
          expect(told(index.findAlike(one))).toEqual(where((other) => other !== one && folded(other) === folded(one)));
          expect(told(index.findPrefix({ prefix: one.slice(0, 3), limit: 1_000 }))).toEqual(where((other) => other.startsWith(one.slice(0, 3))));
        }
      }),
      { numRuns: 20 },
    );
    await rm(folder, { recursive: true });
  });
}); // prettier-ignore

function listed({ key: one, maker, leaf }: { key: string; maker: string; leaf: number }): ListedEntry<StatedFacts> {
  const id = `l/${maker}/${one}`;
  return { key: one, id, history: [{ change: 'withdrawn', entry: id, at: october, publication: { yearMonth: '2026-10', number: 1 }, reason: 'R', leaf }] }; // prettier-ignore
}

function told(entries: readonly ListedEntry<StatedFacts>[]): string[] {
  return entries.map(({ id, history }) => `${id} ${history.map(({ leaf }) => leaf).join()}`).sort();
}

function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** What the index answers, without the hashes of judgments that a snapshot leaves out. */
function withoutJudgments(answer: object): object {
  return JSON.parse(JSON.stringify(answer, (name, value) => (name === 'judgment' ? undefined : value)));
}
