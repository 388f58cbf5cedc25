import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkpointText, findCheckpoint } from '../../workflows/domain/list/checkpoint.ts';
import { isIncluded } from '../../workflows/domain/list/tree-proof.ts';
import { treeHash } from '../../server/log/hashes.ts';
import { findSignedText } from '../../server/log/signed-notes.ts';
import { openListFollower } from '../../server/lookup/published-list.ts';
import { projectRoot } from '../../server/project-root.ts';
import { connectSigner } from '../../server/signer/signer-client.ts';
import { leafBytes, openLog, published, startSigner, withdrawn } from '../support/list-builder.ts';
import { startProcess, type ServerProcess } from '../support/server-process.ts';
import { servedAsDescribed } from './served-as-described.ts';
import { largeBatches } from './large-batches.ts';
import { workbooksAsRows } from './workbook-rows.ts';

const st = 'STMicroelectronics';
const [october, november] = ['2026-10-10T00:00:00.000Z', '2026-11-10T00:00:00.000Z'];
let dataDir: string;
let signer: ServerProcess;
let service: ServerProcess;
let origin: string;
let follower: Awaited<ReturnType<typeof openListFollower>>;

async function publish(after: number, ...leaves: Parameters<typeof leafBytes>[0][]): Promise<void> {
  await (await openLog(dataDir)).append({ after, entries: leaves.map(leafBytes) });
  await follower.follow();
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gaihi-lookup-'));
  signer = await startSigner(dataDir);
  follower = await openListFollower(dataDir);
  await publish(
    0,
    published({ maker: st, partNumber: 'STM32F407VGT6', at: october }),
    published({ maker: 'Onsemi', partNumber: '1N4148', at: october, number: 2 }),
    published({ maker: 'Vishay', partNumber: '1N4148', at: october, number: 3 }),
    published({ maker: st, partNumber: 'STM32F411RET6', at: october, number: 4 }),
  );
  await publish(4, withdrawn({ maker: st, partNumber: 'STM32F411RET6', at: november }));
  // Neither engine is named: this process must not want one.
  service = await startProcess('dist/server/lookup.js', { DATA_DIR: dataDir, MONGODB_URI: '', TEMPORAL_ADDRESS: '', RATE_LOOKUPS: '2000/60' });
  origin = /http:\/\/localhost:\d+/.exec(service.said())?.[0] ?? '';
}, 30_000); // prettier-ignore
afterAll(async () => {
  await service?.stop();
  await signer?.stop();
  follower?.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function ask(part: string, query: Record<string, string> = {}) {
  const response = await fetch(
    `${origin}/v1/lookup/${encodeURIComponent(part)}?${new URLSearchParams(query).toString()}`,
  );
  return { response, answer: JSON.parse(await response.text()) };
}
const batch = (body: string, type = 'application/json', query = '') => fetch(`${origin}/v1/lookup:batch${query}`, { method: 'POST', body, headers: { 'content-type': type } }); // prettier-ignore

describe('A look-up without any engine', () => {
  it('finds what was typed in full width, and proves it to whoever has the public key', async () => {
    const { response, answer } = await ask('ＳＴＭ３２Ｆ４０７ＶＧＴ６');
    expect(response.headers.get('ratelimit')).toMatch(/^"lookup";r=\d+;t=\d+$/);
    expect(answer).toMatchObject({ verdict: 'LISTED', key: 'STM32F407VGT6', input: 'ＳＴＭ３２Ｆ４０７ＶＧＴ６', treeSize: 5, near: [], invoice: null });
    const [{ proof, ...entry }] = answer.entries;
    expect(entry).toMatchObject({ match: 'normalised', manufacturer: st, publication: { yearMonth: '2026-10', number: 1 }, lawState: '2026-02-14', validTo: '2027-10-10T00:00:00.000Z' });
    const { keys } = JSON.parse(await (await fetch(`${origin}/v1/log/keys.json`)).text());
    const text = findSignedText(Buffer.from(proof.checkpoint), [keys[0].key]);
    const head = findCheckpoint(text ?? '');
    const claim = {
      index: proof.leafIndex, size: head?.size ?? 0, root: Buffer.from(head?.root ?? '', 'base64'), leafHash: treeHash.leaf(Buffer.from(proof.leaf)),
      proof: proof.hashes.map((hash: string) => Buffer.from(hash, 'base64')),
    };
    expect(isIncluded(treeHash, claim)).toBe(true);
    expect(isIncluded(treeHash, { ...claim, leafHash: treeHash.leaf(Buffer.from(proof.leaf.replace('VGT6', 'VGT7'))) })).toBe(false);
    expect(JSON.parse(proof.leaf).facts.partNumber).toBe('STM32F407VGT6');
  });

  it('says of a number that is not there that this does not mean controlled', async () => {
    const { answer } = await ask('XC7A35T-1CSG324C');
    expect(answer).toMatchObject({ verdict: 'NOT_LISTED', entries: [], near: [] });
    expect(answer.words.sentence.en).toContain('does not mean that it is controlled');
  });

  it('offers a similar number, and never takes it for the one that was asked', async () => {
    const { answer } = await ask('STM32F4O7VGT6');
    expect(answer).toMatchObject({ verdict: 'NEAR', entries: [], near: [{ partNumber: 'STM32F407VGT6', differsAt: [7] }] });
  });

  it('shows all makers of one number, or the one that is named', async () => {
    expect((await ask('1n4148')).answer.entries.map((one: { manufacturer: string }) => one.manufacturer)).toEqual(['Onsemi', 'Vishay']);
    expect((await ask('1N4148', { manufacturer: 'Vishay' })).answer.entries).toHaveLength(1);
    expect((await ask('1N4148', { manufacturer: 'Microchip' })).answer).toMatchObject({ verdict: 'NOT_LISTED' });
  });

  it('is not listed as a whole when one of two makers has withdrawn the number', async () => {
    const withdrawnByOne = withdrawn({ maker: 'Vishay', partNumber: '1N4007', at: november, number: 7 });
    await publish(5, published({ maker: 'Onsemi', partNumber: '1N4007', at: october, number: 5 }), published({ maker: 'Vishay', partNumber: '1N4007', at: october, number: 6 }), withdrawnByOne);
    for (let turn = 0; turn < 30 && (await ask('1N4007')).answer.verdict === 'NOT_LISTED'; turn += 1) await new Promise((done) => setTimeout(done, 100));
    expect((await ask('1N4007')).answer).toMatchObject({ verdict: 'NOT_IN_FORCE', entries: [{ verdict: 'LISTED', manufacturer: 'Onsemi' }, { verdict: 'NOT_IN_FORCE', manufacturer: 'Vishay' }] });
    expect((await ask('1N4007', { manufacturer: 'Onsemi' })).answer.verdict).toBe('LISTED');
  });

  it('matches another packing only by a rule of the named maker', async () => {
    expect((await ask('STM32F407VGT6TR')).answer.verdict).toBe('NOT_LISTED');
    expect((await ask('STM32F407VGT6TR', { manufacturer: st })).answer).toMatchObject({ verdict: 'LISTED', entries: [{ match: 'packing', partNumber: 'STM32F407VGT6' }] });
    expect((await ask('STM32F407VGT7', { manufacturer: st })).answer.verdict).toBe('NOT_LISTED');
  });

  it('is listed until the instant of the withdrawal, and never after it', async () => {
    const at = (asOf: string) => ask('STM32F411RET6', { asOf });
    expect((await at('2026-11-09T23:59:59.999Z')).answer).toMatchObject({ verdict: 'LISTED' });
    expect((await at(november)).answer).toMatchObject({ verdict: 'NOT_IN_FORCE', entries: [{ reason: 'WITHDRAWN', since: november }] });
    expect((await at('2026-10-09')).answer).toMatchObject({ verdict: 'NOT_LISTED' });
    expect((await at('2026-11-09')).answer).toMatchObject({ verdict: 'LISTED', asOf: '2026-11-09T14:59:59.999Z' });
  });

  it('compares maker, number and month of an invoice', async () => {
    const invoice = async (part: string, query: Record<string, string>) => (await ask(part, query)).answer.invoice;
    expect(await invoice('STM32F407VGT6', { publicationMonth: '2026-10', manufacturer: st })).toEqual({ agrees: true, differs: [] });
    expect(await invoice('STM32F407VGT6', { publicationMonth: '2026-09' })).toEqual({ agrees: false, differs: ['publicationMonth'] });
    expect(await invoice('STM32F407VGT6', { publicationMonth: '2026-10', manufacturer: 'Vishay' })).toEqual({ agrees: false, differs: ['manufacturer'] });
    expect(await invoice('STM32F999VGT6', { publicationMonth: '2026-10' })).toEqual({ agrees: false, differs: ['partNumber'] });
  });

  it('names what remains to be checked for a destination, and never changes the verdict by it', async () => {
    const { answer } = await ask('STM32F407VGT6', { destination: 'CN' });
    expect(answer).toMatchObject({ verdict: 'LISTED', destination: { country: 'CN' } });
    expect(answer.destination.checks.map(({ code }: { code: string }) => code)).toEqual(['ROW_16_END_USE_AND_USER', 'TABLE_2_3_DESIGNATED_PARTIES', 'TABLE_2_3_DESTINATION']);
    expect((await ask('STM32F407VGT6', { destination: 'CN', asOf: '2025-01-01' })).answer.destination.checks).toHaveLength(1);
    expect((await ask('STM32F407VGT6')).answer.destination).toBeNull();
    const { countries } = JSON.parse(await (await fetch(`${origin}/v1/destinations`)).text());
    expect(countries).toHaveLength(249);
  });

  it('gives the line an exporter copies, and the root of the tree that answered', async () => {
    const { answer } = await ask('STM32F407VGT6');
    expect(answer.entries[0].invoiceLine).toBe('Maker: STMicroelectronics / Type: STM32F407VGT6 / Published: 2026-10/0001');
    expect(answer.entries[0].proof.checkpoint).toContain(answer.root);
  });

  it.each([
    ['a number that cannot be read', 'AB', {}, 422, 'PART_NUMBER_UNREADABLE'],
    ['a moment ahead', 'STM32F407VGT6', { asOf: '2099-01-01' }, 400, 'AS_OF_AHEAD'],
    ['a parameter that nobody knows', 'STM32F407VGT6', { maker: st }, 400, 'REQUEST_UNREADABLE'],
    ['a destination that is no country', 'STM32F407VGT6', { destination: 'XX' }, 400, 'REQUEST_UNREADABLE'],
    ['a month that is none', 'STM32F407VGT6', { publicationMonth: '2026-13' }, 400, 'REQUEST_UNREADABLE'],
  ])('refuses %s as a problem without a verdict', async (_name, part, query, status, code) => {
    const { response, answer } = await ask(part, query as Record<string, string>);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8']);
    expect(answer).toMatchObject({ code, status, titleJa: expect.any(String), errors: [{ pointer: expect.stringContaining('/'), code: expect.any(String) }] });
    expect(answer.verdict).toBeUndefined();
  });

  it('is swapped in while it is read', async () => {
    await publish(8, published({ maker: st, partNumber: 'STM32H743ZIT6', at: november, number: 5 }));
    for (let turn = 0; turn < 30 && (await ask('STM32H743ZIT6')).answer.verdict !== 'LISTED'; turn += 1) await new Promise((done) => setTimeout(done, 100));
    expect((await ask('STM32H743ZIT6')).answer).toMatchObject({ verdict: 'LISTED', treeSize: 9 });
  });
}); // prettier-ignore

describe('A search', () => {
  const search = async (query: Record<string, string>) => {
    const response = await fetch(`${origin}/v1/search?${new URLSearchParams(query).toString()}`);
    return { status: response.status, found: JSON.parse(await response.text()) };
  };
  const numbers = (found: { numbers: { partNumber: string }[] }) => found.numbers.map(({ partNumber }) => partNumber);

  it('by the beginning of a number says how it was read, and turns pages', async () => {
    const first = await search({ prefix: 'ｓｔｍ３２', limit: '2' });
    expect(first.found).toMatchObject({ interpreted: { prefix: 'STM32' }, next: 'STM32F411RET6' });
    expect(numbers(first.found)).toEqual(['STM32F407VGT6', 'STM32F411RET6']);
    const second = await search({ prefix: 'STM32', limit: '2', after: first.found.next });
    expect([numbers(second.found), second.found.next]).toEqual([['STM32H743ZIT6'], null]);
  });

  it('is of one maker, and of one day', async () => {
    expect((await search({ prefix: '1N4148', manufacturer: 'vishay' })).found.numbers).toMatchObject([{ manufacturer: 'Vishay', verdict: 'LISTED' }]);
    expect(numbers((await search({ prefix: 'STM32', asOf: '2026-10-31' })).found)).toEqual(['STM32F407VGT6', 'STM32F411RET6']);
  });

  it('by a publication lists what it is about, withdrawals too', async () => {
    for (let turn = 0; turn < 30 && (await search({ publication: '2026-11' })).found.numbers.length < 3; turn += 1) await new Promise((done) => setTimeout(done, 100));
    expect(numbers((await search({ publication: '2026年10月 第1号' })).found)).toEqual(['STM32F407VGT6']);
    expect(numbers((await search({ publication: '2026-10', manufacturer: 'vishay' })).found)).toEqual(['1N4148', '1N4007']);
    const month = await search({ publication: '2026-11', limit: '2' });
    expect(month.found).toMatchObject({ interpreted: { publication: { yearMonth: '2026-11' } }, next: '2' });
    expect(month.found.numbers).toMatchObject([{ partNumber: 'STM32F411RET6', verdict: 'NOT_IN_FORCE', reason: 'WITHDRAWN' }, { partNumber: '1N4007' }]);
    expect(numbers((await search({ publication: '2026-11', limit: '2', after: '2' })).found)).toEqual(['STM32H743ZIT6']);
  });

  it.each([[{}], [{ prefix: 'AB' }], [{ prefix: 'ABC', publication: '2026-11' }], [{ publication: 'soon' }], [{ prefix: 'ABC', limit: '0' }], [{ prefix: 'ABC', nobody: 'x' }], [{ prefix: 'LM358²' }], [{ publication: '2026-11', after: 'x' }]])('that asks %j is refused', async (query) => {
    expect(await search(query as Record<string, string>)).toMatchObject({ status: 400, found: { code: 'REQUEST_UNREADABLE' } });
  });
}); // prettier-ignore

workbooksAsRows(() => origin);
servedAsDescribed(() => origin);
largeBatches(() => origin);

describe('A batch', () => {
  const parts = ['STM32F407VGT6', 'stm32f411ret6', 'NOT-THERE-1', '1N4148', 'AB', 'STM32F4O7VGT6'];

  it('answers each line as a single look-up does', async () => {
    const asOf = '2026-11-15T00:00:00Z';
    const reply = JSON.parse(await (await batch(JSON.stringify({ asOf, lines: parts.map((partNumber) => ({ partNumber })) }))).text());
    expect(reply.answers.map((one: { line: number }) => one.line)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const [at, part] of parts.entries()) {
      const { answer } = await ask(part, { asOf });
      const { line: _line, ...own } = reply.answers[at];
      if (part === 'AB') expect(reply.answers[at]).toMatchObject({ refused: 'TOO_SHORT' });
      else expect(answer).toMatchObject(own);
    }
  });

  it('as a table gives the rows back with the verdict, and defuses what a spreadsheet would run', async () => {
    const table = '\uFEFF箱,partNumber,manufacturer\r\n7,"STM32F407VGT6",\r\n,=1+2+345,\r\n"8, 9",ＳＴＭ３２Ｆ４０７ＶＧＴ６ＴＲ,STMicroelectronics\r\n,1N4007,\r\n';
    const lines = (await (await batch(table, 'text/csv; charset=utf-8')).text()).split('\r\n');
    expect(lines[0]).toMatch(/^箱,partNumber,manufacturer,line,interpretation,verdict,/);
    expect(lines[1]).toMatch(/^7,STM32F407VGT6,,1,STM32F407VGT6,LISTED,,,1,original,STMicroelectronics,.*,ROW_16 TABLE_2_3,$/);
    expect(lines[2]).toMatch(/^,'=1\+2\+345,,2,/);
    expect(lines[3]).toMatch(/^"8, 9",ＳＴＭ３２Ｆ４０７ＶＧＴ６ＴＲ,STMicroelectronics,3,STM32F407VGT6TR,LISTED,,,1,packing,/);
    expect(lines[4]).toMatch(/,NOT_IN_FORCE,WITHDRAWN,2026-11-10T00:00:00.000Z,2,original,Vishay,/); // and not the other maker, whose entry is in force
    expect(lines).toHaveLength(6);
    const asTable = await fetch(`${origin}/v1/lookup:batch`, { method: 'POST', body: JSON.stringify({ lines: [{ partNumber: 'STM32F407VGT6', destination: 'DE' }] }), headers: { 'content-type': 'application/json', accept: 'text/csv' } });
    expect((await asTable.text()).split('\r\n')[1]).toMatch(/^STM32F407VGT6,,,DE,1,STM32F407VGT6,LISTED/);
  });

  it('names by code what remains for the destination of each line', async () => {
    const table = 'partNumber,destination\r\nSTM32F407VGT6,DE\r\n1N4148,\r\n';
    const [head = '', first = '', second = ''] = (await (await batch(table, 'text/csv')).text()).split('\r\n');
    const at = head.split(',').indexOf('remainingChecks');
    expect([first, second].map((line) => line.split(',').at(at))).toEqual(['ROW_16_INFORM_ONLY TABLE_2_3_DESTINATION', 'ROW_16 TABLE_2_3']);
    const lines = [{ partNumber: 'STM32F407VGT6', destination: 'DE' }];
    const { answers } = JSON.parse(await (await batch(JSON.stringify({ lines }))).text());
    expect(answers[0].destination).toEqual({ country: 'DE', checks: ['ROW_16_INFORM_ONLY', 'TABLE_2_3_DESTINATION'] });
  });

  it.each([
    ['of another type', '{}', 'text/plain', 415, 'MEDIA_TYPE'],
    ['without its column', 'a,b\r\n1,2\r\n', 'text/csv', 400, 'NO_COLUMN'],
    ['that is no JSON', '{', 'application/json', 400, 'BODY_UNREADABLE'],
    ['with a field nobody knows', '{"lines":[{"partNumber":"ABC","x":1}]}', 'application/json', 400, 'REQUEST_UNREADABLE'],
    ['with an operator for a number', '{"lines":[{"partNumber":{"$ne":null}}]}', 'application/json', 400, 'REQUEST_UNREADABLE'],
    ['too large', JSON.stringify({ lines: Array.from({ length: 100_001 }, () => ({ partNumber: 'ABC' })) }), 'application/json', 400, 'REQUEST_UNREADABLE'],
    ['of twice what is taken', ' '.repeat(32 * 2 ** 20), 'application/json', 413, 'BODY_TOO_LARGE'],
  ])('%s is refused', async (_name, body, type, status, code) => {
    const response = await batch(body, type);
    expect([response.status, JSON.parse(await response.text()).code]).toEqual([status, code]);
  });

  it('costs a unit for each hundred lines, and too many are told when to come again', async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => ({ partNumber: `ABC${at}` }));
    const body = JSON.stringify({ lines });
    const first = await batch(body);
    expect(JSON.parse(await first.text()).answers).toHaveLength(100_000);
    const second = await batch(body);
    expect([second.status, JSON.parse(await second.text()).code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
  });
}); // prettier-ignore

describe('The log as it is served', () => {
  it('is verified by anybody', async () => {
    // Beside this process: while it stood still, the service would close the connection that is kept for the next question.
    const verify = (...words: string[]) =>
      new Promise<{ status: number; out: string; lines: number }>((done) =>
        execFile(process.execPath, [join(projectRoot, 'dist/server/verify-log.js'), ...words], (error, out, err) =>
          done({ status: typeof error?.code === 'number' ? error.code : 0, out, lines: err.split('\n').length })));
    expect(await verify(`${origin}/v1/log/`)).toMatchObject({ status: 0, out: expect.stringMatching(/9 entries[^]*all agree/) });
    for (const words of [[`${origin}/`], ['http://localhost:1/'], ['/nowhere'], ['--key'], ['a', 'b']]) {
      const { status, lines } = await verify(...words);
      expect([words, status, lines]).toEqual([words, 2, 2]); // one line, and never "something differs"
    }
  });

  it('gives proofs, and nothing outside of itself', async () => {
    const get = async (path: string) => (await fetch(`${origin}/v1/log/${path}`)).status;
    expect(await get('proofs/consistency?from=4&size=5')).toBe(200);
    expect(await get('proofs/inclusion?leaf=9&size=5')).toBe(400);
    for (const path of ['pending/5', 'checkpoints/4', 'tile/0/x000/../../keys.json', '%2e%2e/secrets.json', 'tile/0/0000']) expect(await get(path)).toBe(404);
  });
}); // prettier-ignore

describe('The signer', () => {
  it('signs checkpoints of its log only, and never a smaller one or two heads of one size', async () => {
    const { signed } = await connectSigner(join(dataDir, 'signer.sock'));
    const text = (size: number, fill: number, origin = 'list.example/list') => checkpointText({ origin, size, root: Buffer.alloc(32, fill).toString('base64') });
    await expect(Promise.resolve(signed('anything'))).rejects.toThrow('NOT_A_CHECKPOINT');
    await expect(Promise.resolve(signed(text(9, 1, 'another.example/list')))).rejects.toThrow('OTHER_LOG');
    await expect(Promise.resolve(signed(text(9, 1)))).rejects.toThrow('OTHER_ROOT_AT_THIS_SIZE');
    await expect(Promise.resolve(signed(text(2, 1)))).rejects.toThrow('SMALLER_THAN_SIGNED');
  });
}); // prettier-ignore
