import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { manifestText, type SnapshotManifest } from '../../workflows/domain/list/snapshot/manifest.ts';
import { isFault, readSignedManifest } from '../../server/list-snapshot/read-snapshot.ts';
import { createNoteSigner } from '../../server/log/signed-notes.ts';
import { projectRoot } from '../../server/project-root.ts';
import { connectSigner } from '../../server/signer/signer-client.ts';
import { published, withdrawn } from '../support/list-builder.ts';
import { listInstallation, type ListInstallation } from '../support/list-installation.ts';

const [st, october] = ['STMicroelectronics', '2026-10-10T00:00:00.000Z'];
const stranger = createNoteSigner('list.example/list', Buffer.alloc(32, 9));
let list: ListInstallation;
let key: string;
let first: Buffer;
let store: string;
beforeAll(async () => {
  list = await listInstallation();
  store = await mkdtemp(join(tmpdir(), 'gaihi-pulled-'));
  ({ key } = await connectSigner(join(list.dataDir, 'signer.sock')));
  const many = Array.from({ length: 3_000 }, (_, at) => published({ maker: st, partNumber: `TPS${(at * 7_919).toString(36)}-${at % 7}X`, at: october }));
  await list.publish(...many, published({ maker: st, partNumber: 'STM32F407VGT6', at: october }), published({ maker: st, partNumber: 'STM32F411RET6', at: october }));
  await list.keep();
  first = await readFile(join(list.dataDir, 'list-snapshots/latest'));
}, 60_000); // prettier-ignore
afterAll(async () => {
  await list?.end();
  await rm(store, { recursive: true, force: true });
});

type Told = { exit: number; out: string; err: string };
/** The tool in a process of its own, with its own store where none is named. */
function tool(words: readonly string[], { at = store, input = '' } = {}): Promise<Told> {
  return new Promise((done) => {
    const script = join(projectRoot, 'dist/server/list-command.js');
    const child = execFile(process.execPath, [script, '--store', at, ...words], (error, out, err) => {
      done({ exit: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

type Answering = (request: IncomingMessage, response: ServerResponse) => boolean;
/** A publisher that answers as the real one does, but for what `instead` answers. */
async function besides(instead: Answering) {
  const server = createServer((request, response) => {
    if (instead(request, response)) return;
    const headers = { range: request.headers.range ?? '' };
    void fetch(`${list.origin}${request.url}`, { headers }).then(async (real) => {
      response.writeHead(real.status, Object.fromEntries(real.headers));
      response.end(Buffer.from(await real.arrayBuffer()));
    });
  });
  server.listen(0);
  await once(server, 'listening');
  const end = () => void (server.closeAllConnections(), server.close());
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, end }; // listening on a port
}
const latestIs =
  (note: string | Buffer): Answering =>
  (request, response) => {
    const isLatest = request.url === '/v1/list/snapshots/latest';
    if (isLatest) response.end(note);
    return isLatest;
  };

async function manifestNow(): Promise<SnapshotManifest> {
  const manifest = readSignedManifest(await readFile(join(list.dataDir, 'list-snapshots/latest')), [key]);
  if (isFault(manifest)) throw new Error(manifest.fault);
  return manifest;
}
async function inNewStore<T>(work: (at: string) => Promise<T>): Promise<T> {
  const at = await mkdtemp(join(tmpdir(), 'gaihi-pulled-'));
  return work(at).finally(() => rm(at, { recursive: true }));
}

describe('The list that is held on this machine', () => {
  it('is pulled once its publisher is known, and says so when the key came from there', async () => {
    expect(await tool(['verify'])).toMatchObject({ exit: 2, err: expect.stringContaining('NOTHING_HELD') });
    const { exit, out, err } = await tool(['pull', list.origin, '--json']);
    expect([exit, JSON.parse(out)]).toEqual([0, expect.objectContaining({ version: 3_002, standing: 'fresh', keyTakenFromAddress: true, files: 1 })]);
    expect(err).toContain(`NOTICE: the public key was taken from ${list.origin} itself`);
    expect(err).toContain(key);
    expect(await tool(['pull', list.origin])).toMatchObject({ exit: 0, err: '' });
    expect(await tool(['verify'])).toMatchObject({ exit: 0, out: expect.stringContaining('list version 3002') });
  });

  it('answers with 0 when all is listed, 1 when some is not, and 2 for what it cannot read', async () => {
    const { exit, out } = await tool(['lookup', 'ＳＴＭ３２Ｆ４０７ＶＧＴ６', 'STM32F411RET6', '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ list: { version: 3_002, standing: 'fresh' }, answers: [{ line: 1, verdict: 'LISTED', key: 'STM32F407VGT6', entries: [{ manufacturer: st, leaf: 3_000, publication: { yearMonth: '2026-10', number: 1 } }] }, { line: 2 }] });
    expect(await tool(['lookup', 'XC7A35T-1CSG324C'])).toMatchObject({ exit: 1, out: expect.stringContaining('does not mean that it is controlled') });
    expect(await tool(['lookup', '-'], { input: 'STM32F407VGT6\r\nSTM32F4O7VGT6\r\n' })).toMatchObject({ exit: 1, out: expect.stringMatching(/LISTED {2}STM32F407VGT6[^]*NEAR {2}STM32F4O7VGT6[^]*did you mean {2}STM32F407VGT6/) });
    const { out: words, err } = await tool(['lookup', 'STM32F407VGT6', '--publication-month', '2026-09', '--destination', 'CN']);
    expect(words).toMatch(/掲載あり[^]*THE INVOICE DIFFERS in publicationMonth[^]*STMicroelectronics[^]*CN {2}/);
    expect(err).toContain('list version 3002');
    expect(await tool(['lookup', 'STM32F407VGT6', '--publication-month', '2026-10'])).toMatchObject({ exit: 0, out: expect.stringContaining('The invoice agrees') });
    expect(await tool(['lookup', 'STM32F407VGT6', '--destination', 'Germany'])).toMatchObject({ exit: 2, out: '', err: expect.stringMatching(/destination is a country.*destination は/) });
    expect(await tool(['lookup', 'STM32F407VGT6TR', '--manufacturer', st])).toMatchObject({ exit: 0 });
    expect(await tool(['lookup', 'STM32F407VGT6', '--as-of', '2026-10-01'])).toMatchObject({ exit: 1 });
    const wrong = [['lookup', 'AB'], ['lookup'], ['lookup', 'ABC', '--as-of', '2099-01-01'], ['lookup', 'ABC', '--what'], ['lookup', 'ABC', '--publication-month', '2026/10'], ['push'], ['pull', 'http://localhost:1']];
    expect((await Promise.all(wrong.map((words) => tool(words)))).map(({ exit }) => exit)).toEqual(wrong.map(() => 2));
  }, 60_000);

  it('is not taken from whoever signs with another key, nor used when a byte of it was changed', async () => {
    await inNewStore(async (at) => {
      expect(await tool(['pull', list.origin, '--key', stranger.key, '--json'], { at })).toMatchObject({ exit: 3, out: '{"fault":"NOT_SIGNED"}\n' });
      expect(await tool(['lookup', 'STM32F407VGT6'], { at })).toMatchObject({ exit: 2, out: '' });
      expect(await tool(['pull', list.origin, '--key', key], { at })).toMatchObject({ exit: 0, err: '' });
      const [name = ''] = (await readdir(at)).filter((one) => one.startsWith('list-'));
      const bytes = await readFile(join(at, name));
      bytes[1_000] = (bytes[1_000] ?? 0) ^ 1;
      await writeFile(join(at, name), bytes);
      expect(await tool(['lookup', 'STM32F407VGT6'], { at })).toMatchObject({ exit: 3, out: '', err: expect.stringContaining('FILE_CHANGED') });
      expect(await tool(['pull', list.origin], { at })).toMatchObject({ exit: 0 });
      expect(await tool(['verify'], { at })).toMatchObject({ exit: 0 });
    });
  }, 30_000);

  it('is not believed when what it holds cannot be read, and is pulled from nobody who has none', async () => {
    await inNewStore(async (at) => {
      await writeFile(join(at, 'held.json'), 'torn');
      expect(await tool(['lookup', 'STM32F407VGT6'], { at })).toMatchObject({ exit: 3, out: '', err: expect.stringContaining('NOT_READABLE') });
      const other = await besides((_request, response) => Boolean(response.end('<html>')));
      expect(await tool(['pull', other.address], { at })).toMatchObject({ exit: 2, err: expect.stringContaining('NO_LIST_THERE') });
      other.end();
    });
  }, 30_000);

  it('gets only what changed, and never goes back', async () => {
    await list.publish(withdrawn({ maker: st, partNumber: 'STM32F411RET6', at: '2026-11-10T00:00:00.000Z' }));
    await list.keep();
    const { out } = await tool(['pull', list.origin, '--json']);
    expect(JSON.parse(out)).toMatchObject({ version: 3_003, files: 2 });
    expect(JSON.parse(out).fetchedBytes).toBeLessThan(1_000);
    expect(await tool(['lookup', 'STM32F411RET6'])).toMatchObject({ exit: 1, out: expect.stringContaining('WITHDRAWN since 2026-11-10') });
    const past = await besides(latestIs(first));
    expect(await tool(['pull', past.address])).toMatchObject({ exit: 4, err: expect.stringContaining('ROLLED_BACK') });
    past.end();
    expect(await tool(['verify'])).toMatchObject({ exit: 0, out: expect.stringContaining('version 3003') });
  }, 30_000);

  it('stays as it was when a pull is cut off, which then goes on where it was', async () => {
    await inNewStore(async (at) => {
      const ranges: string[] = [];
      let cuts = 1;
      const cutting = await besides((request, response) => {
        if (!request.url?.includes('/list-0-')) return false;
        ranges.push(request.headers.range ?? '');
        if (cuts-- <= 0) return false;
        const { bytes = 0 } = (request.url && bytesOf.get(request.url)) || {};
        response.writeHead(200, { 'content-length': String(bytes) });
        void readFile(join(list.dataDir, 'list-snapshots', request.url.split('/').at(-1) ?? '')).then((whole) => {
          response.write(whole.subarray(0, 5_000), () => setTimeout(() => response.destroy(), 50));
        });
        return true;
      });
      const bytesOf = new Map((await manifestNow()).entries.map((file) => [`/v1/list/snapshots/${file.name}`, file]));
      expect(await tool(['pull', cutting.address, '--key', key], { at })).toMatchObject({ exit: 2, err: expect.stringContaining('NOT_REACHED') });
      expect(await tool(['verify'], { at })).toMatchObject({ exit: 2 });
      expect(await tool(['pull', cutting.address, '--key', key], { at })).toMatchObject({ exit: 0 });
      expect(ranges).toEqual(['bytes=0-', 'bytes=5000-']);
      cutting.end();
    });
  }, 30_000);

  it('warns when it is old, and answers nothing once it has expired or before it was signed', async () => {
    const signedFor = async (days: readonly [number, number, number], changed: Partial<SnapshotManifest> = {}) => {
      const [issuedAt = '', refreshBy = '', hardExpiry = ''] = days.map((day) => new Date(Date.now() + day * 86_400_000).toISOString());
      return stranger.signed(manifestText({ ...(await manifestNow()), ...changed, issuedAt, refreshBy, hardExpiry }));
    };
    await inNewStore(async (at) => {
      const pull = async (note: string) => {
        const publisher = await besides(latestIs(note));
        const told = await tool(['pull', publisher.address, '--key', stranger.key], { at });
        publisher.end();
        return told;
      };
      expect(await pull(await signedFor([-40, -37, -5]))).toMatchObject({ exit: 4, err: expect.stringContaining('EXPIRED') });
      expect(await pull(await signedFor([2, 3, 4]))).toMatchObject({ exit: 4, err: expect.stringContaining('AHEAD') });
      expect(await pull(await signedFor([-5, -2, 30]))).toMatchObject({ exit: 0 });
      expect(await tool(['lookup', 'STM32F407VGT6'], { at })).toMatchObject({ exit: 0, err: expect.stringContaining('OLD: a newer one was due') });
      expect(await pull(await signedFor([-6, -2, 30]))).toMatchObject({ exit: 4, err: expect.stringContaining('ROLLED_BACK') });
      expect(await pull(await signedFor([-4, -2, 30], { root: `${'B'.repeat(42)}A=` }))).toMatchObject({ exit: 3, err: expect.stringContaining('OTHER_ROOT') });
      const held = JSON.parse(await readFile(join(at, 'held.json'), 'utf8'));
      await writeFile(join(at, 'held.json'), JSON.stringify({ ...held, note: await signedFor([-40, -37, -5]) }));
      expect(await tool(['lookup', 'STM32F407VGT6'], { at })).toMatchObject({ exit: 4, out: '', err: expect.stringContaining('EXPIRED') });
      expect(await tool(['verify'], { at })).toMatchObject({ exit: 4, out: expect.stringContaining('EXPIRED') });
    });
  }, 60_000);

  it('is no mixture of two versions, though every file of it was once signed', async () => {
    const { entries, ...rest } = await manifestNow();
    const [base, changes] = entries;
    if (!base || !changes) throw new Error('The list has no file of changes');
    const relabelled = { ...base, count: base.count - 1 };
    const publisher = await besides(latestIs(stranger.signed(manifestText({ ...rest, entries: [relabelled, changes] }))));
    await inNewStore(async (at) => {
      expect(await tool(['pull', publisher.address, '--key', stranger.key], { at })).toMatchObject({ exit: 3, err: expect.stringContaining('NOT_READABLE') });
    });
    publisher.end();
    for (const mixed of [[changes], [base], [changes, base]])
      expect(readSignedManifest(Buffer.from(stranger.signed(manifestText({ ...rest, entries: mixed }))), [stranger.key])).toEqual({ fault: 'NOT_SIGNED' });
  }, 30_000);
}); // prettier-ignore
