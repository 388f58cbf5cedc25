import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import { createServer as createDaemon, type Server as Daemon } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { people } from '../../server/demonstration.ts';
import { checkQuarantined } from '../../server/files/quarantine.ts';
import { fileRoutes } from '../../server/files/routes.ts';
import { downloadAddress, issueTicket } from '../../server/files/tickets.ts';
import { verifyStored } from '../../server/files/verification.ts';
import { appendEvents } from '../../server/mongo/case-events.ts';
import { genesis } from '../../server/mongo/chain.ts';
import { listSendersOfFiles } from '../../server/mongo/migrations/list-senders-of-files.ts';
import { seal } from '../../server/mongo/sealing.ts';
import { findFile } from '../../server/mongo/files.ts';
import { buildZip } from '../support/zip.ts';
import { recordWorld, submitted, takenIn, type RecordWorld } from '../support/world-record.ts';

let world: RecordWorld;
let server: Server;
let origin: string;
let caseNumber: string;
const person = people.hoshimiClerk.id;
const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);

beforeAll(async () => {
  world = await recordWorld();
  const opening = await takenIn(world);
  caseNumber = opening.caseNumber;
  await appendEvents(world.mongo, { caseNumber, epoch: 1, after: 0, head: genesis, events: [submitted(opening)] });
  server = createServer(express().use(fileRoutes(world))).listen(0);
  const { port } = server.address() as AddressInfo; // listening on a port
  origin = `http://127.0.0.1:${port}`;
}, 60_000);
afterAll(async () => {
  server.close();
  await world.end();
});

async function send(bytes: Buffer, { owner = 'organisation/o-1', name = '証拠.pdf', size = bytes.length } = {}) {
  const { url } = await issueTicket(world, { owner, person, name, size });
  return put(url, bytes);
}
async function put(url: string, bytes: Buffer) {
  const reply = await fetch(`${origin}${new URL(url).pathname}`, {
    method: 'PUT',
    body: new Uint8Array(bytes),
    headers: { 'accept-language': 'en' },
  });
  return {
    status: reply.status,
    body: (await reply.json()) as { contentId: string; title: string; state: string; mediaType: string },
  }; // the routes' two forms
}
/** As a browser that finds the host of files here. */
async function fetchFile(
  id: string,
  change: (address: URL) => void = () => undefined,
): Promise<{ status: number; headers: IncomingMessage['headers']; bytes: Buffer }> {
  const address = new URL(downloadAddress(world, { id, person, subject: `case/${caseNumber}` }));
  change(address);
  const asking = request(`${origin}${address.pathname}${address.search}`, { headers: { host: address.host } }).end();
  const [reply]: IncomingMessage[] = await once(asking, 'response');
  const parts: Buffer[] = [];
  for await (const part of reply ?? []) parts.push(part);
  return { status: reply?.statusCode ?? 0, headers: reply?.headers ?? {}, bytes: Buffer.concat(parts) };
}

describe('sending a file', () => {
  it('keeps it sealed, under one address for the same bytes, and another for another company', async () => {
    const first = await send(pdf('CANARY-FILE'));
    expect(first).toMatchObject({ status: 201, body: { mediaType: 'application/pdf', state: 'unscanned' } });
    const stored = await findFile(world.mongo, first.body.contentId);
    const raw = await readFile(join(world.config.dataDir, 'blobs', stored?.blob.slice(0, 2) ?? '', stored?.blob ?? ''));
    expect(raw.includes('CANARY')).toBe(false);
    expect((await send(pdf('CANARY-FILE'))).body.contentId).toBe(first.body.contentId);
    expect((await send(pdf('CANARY-FILE'), { owner: 'organisation/o-2' })).body.contentId).not.toBe(
      first.body.contentId,
    );
  });

  it('remembers everybody who sent it, also where one alone was written down', async () => {
    const owner = 'maker/m-1';
    const files = world.mongo.collection<{ _id: string; uploadedBy: unknown }>('files');
    const { body } = await send(pdf('sent by two'), { owner });
    await files.updateOne({ _id: body.contentId }, { $set: { uploadedBy: 'p-first' } });
    for (let time = 0; time < 2; time += 1) await listSendersOfFiles(world.mongo);
    await send(pdf('sent by two'), { owner });
    expect((await findFile(world.mongo, body.contentId))?.uploadedBy).toEqual(['p-first', person]);
  });

  it('takes a ticket once', async () => {
    const { url } = await issueTicket(world, {
      owner: 'organisation/o-1',
      person,
      name: 'a.pdf',
      size: pdf('12345').length,
    });
    expect((await put(url, pdf('12345'))).status).toBe(201);
    expect(await put(url, pdf('12345'))).toMatchObject({ status: 404, body: { title: 'TICKET_USED' } });
  });

  it.each([
    ['a page dressed as PDF', Buffer.from('<html><script>alert(1)</script>'), 'ACTIVE_CONTENT'],
    ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'ACTIVE_CONTENT'],
    ['a program', Buffer.from('4d5a90000300', 'hex'), 'UNKNOWN_TYPE'],
    ['a PDF that is an archive too', Buffer.concat([pdf('x'), buildZip([{ name: 'a.txt' }])]), 'TWO_TYPES'],
    ['a PDF with JavaScript', pdf('1 0 obj << /S /JavaScript /JS (app.alert) >>'), 'ACTIVE_CONTENT'],
    ['an archive in an archive', buildZip([{ name: 'inner.zip' }]), 'ARCHIVE_UNSAFE'],
    ['an archive with a link', buildZip([{ name: 'link', attributes: 0o120777 }]), 'ARCHIVE_UNSAFE'],
    ['an archive with a path that leaves', buildZip([{ name: '../../etc/passwd' }]), 'ARCHIVE_UNSAFE'],
    ['an encrypted archive', buildZip([{ name: 'a', encrypted: true }]), 'ARCHIVE_UNSAFE'],
    ['a bomb', buildZip([{ name: 'a', unpacked: 2 ** 31 }]), 'ARCHIVE_UNSAFE'],
    [
      'an archive of 101 parts',
      buildZip(Array.from({ length: 101 }, (_, index) => ({ name: `${index}.txt` }))),
      'ARCHIVE_UNSAFE',
    ],
    ['half an archive', buildZip([{ name: 'a.txt' }]).subarray(0, 40), 'ARCHIVE_UNSAFE'],
  ])('refuses %s and leaves nothing', async (_what, bytes, fault) => {
    const before = await world.mongo.collection('files').countDocuments();
    expect((await send(bytes)).body.title).toBe(fault);
    expect(await world.mongo.collection('files').countDocuments()).toBe(before);
  });

  it('counts the bytes itself', async () => {
    expect((await send(pdf('more than announced'), { size: 10 })).body.title).toBe('TOO_LARGE');
    expect((await send(pdf('less'), { size: 500 })).body.title).toBe('CUT_OFF');
    await expect(send(pdf('x'), { size: 101 * 1024 * 1024 })).rejects.toMatchObject({ code: 'INVALID_FIELD' });
  });

  it('takes an honest workbook and Japanese text', async () => {
    const names = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'].map((name) => ({ name }));
    expect((await send(buildZip(names))).body.mediaType).toContain('spreadsheetml');
    expect((await send(Buffer.from('変換速度は毎秒五億回。'), { name: 'メモ.exe' })).body.mediaType).toBe('text/plain');
  });

  it('takes five megabytes over many chunks and gives the same back', async () => {
    const bytes = Buffer.concat([pdf('big'), Buffer.alloc(5_000_000, 'abcdefg')]);
    const { body } = await send(bytes);
    expect((await fetchFile(body.contentId)).bytes.equals(bytes)).toBe(true);
  });
});

describe('fetching a file', () => {
  it('is only ever an attachment of no type, with a safe name, and is written down', async () => {
    const { body } = await send(pdf('served'), { name: '../\u202egnp.証拠.exe' });
    const reply = await fetchFile(body.contentId);
    expect(reply.headers['content-type']).toBe('application/octet-stream');
    expect(decodeURIComponent(reply.headers['content-disposition'] ?? '')).toBe(
      `attachment; filename="file"; filename*=UTF-8''gnp.証拠.pdf`,
    );
    expect(await world.mongo.collection('accessLog').countDocuments({ id: body.contentId, person })).toBe(1);
  });

  it('is not there for a changed, borrowed or old address, nor after its key is gone', async () => {
    const { body } = await send(pdf('mine'), { owner: 'organisation/o-9' });
    for (const change of [
      (a: URL) => a.searchParams.set('person', 'p-other'),
      (a: URL) => a.searchParams.set('until', '1'),
      (a: URL) => a.searchParams.delete('seal'),
      (a: URL) => a.searchParams.set('of', 'case/K-OTHER'),
      (a: URL) => a.searchParams.set('of', `maker/${caseNumber}`),
      (a: URL) => (a.hostname = 'localhost'),
    ])
      expect((await fetchFile(body.contentId, change)).status).toBe(404);
    expect((await fetchFile(body.contentId)).status).toBe(200);
    await world.contents.destroyOwner('organisation/o-9');
    expect((await fetchFile(body.contentId)).status).toBe(404);
  });

  it('is not there any more for who lost the right to see the case, though the address is fresh', async () => {
    const { body } = await send(pdf('theirs'));
    expect((await fetchFile(body.contentId)).status).toBe(200);
    const ended = { type: 'RoleEnded', person, role: 'clerk', at: Date.now(), by: 'system' } as const;
    await world.registers.append(ended);
    expect((await fetchFile(body.contentId)).status).toBe(404);
    await world.registers.append({ ...ended, type: 'RoleGiven' });
  });
});

describe('the check by ClamAV', () => {
  let daemon: Daemon;
  beforeAll(() => {
    daemon = createDaemon((socket) => {
      let said = Buffer.alloc(0);
      socket.on('data', (part) => {
        said = Buffer.concat([said, part]);
        if (said.subarray(-4).equals(Buffer.alloc(4)))
          socket.end(said.includes('EICAR') ? 'stream: Eicar FOUND\0' : 'stream: OK\0');
      });
    }).listen(0);
  });
  afterAll(() => void daemon.close());

  it('holds a file back until it is clean, and for ever when it is not', async () => {
    const { port } = daemon.address() as AddressInfo; // listening on a port
    world.config.clamavSocket = `127.0.0.1:${port}`;
    const [good, bad] = [await send(pdf('good words')), await send(pdf('EICAR'))];
    expect(good.body.state).toBe('quarantined');
    expect((await fetchFile(good.body.contentId)).status).toBe(404);
    expect(await checkQuarantined(world)).toBe(2);
    expect((await fetchFile(good.body.contentId)).status).toBe(200);
    expect((await fetchFile(bad.body.contentId)).status).toBe(404);
    expect((await findFile(world.mongo, bad.body.contentId))?.state).toBe('refused');
  });

  it('keeps a file waiting while the daemon is away', async () => {
    world.config.clamavSocket = '127.0.0.1:1';
    const { body } = await send(pdf('waiting'));
    await expect(checkQuarantined(world)).rejects.toThrow();
    expect((await findFile(world.mongo, body.contentId))?.state).toBe('quarantined');
  });
});

describe('what is stored is looked at again', () => {
  const owner = 'organisation/o-verified';
  const differing = async () => (await verifyStored(world)).differences.map(({ kind, id }) => `${kind} ${id}`);

  it('and a text that somebody sealed anew under its old address is named', async () => {
    const id = await world.contents.put(owner, { words: 'as they were written' });
    expect(await differing()).toEqual([]);
    const key = await world.keys.get(owner);
    const sealed = seal(key.seal, Buffer.from('{"words":"as somebody would have them"}'), `${owner}/${id}`);
    await world.mongo.collection<{ _id: string }>('contents').updateOne({ _id: id }, { $set: { sealed } });
    expect(await world.contents.get(owner, id)).toEqual({ words: 'as somebody would have them' }); // reading does not see it
    expect(await differing()).toEqual([`content ${id}`]);
    await world.mongo.collection<{ _id: string }>('contents').deleteOne({ _id: id });
  });

  it('and a file of which a bit turned, that was exchanged or is gone is named', async () => {
    const { body } = await send(pdf('verified'), { owner });
    const file = await findFile(world.mongo, body.contentId);
    const { contents, files } = await verifyStored(world);
    expect({ contents: contents > 0, files: files > 0 }).toEqual({ contents: true, files: true });
    const path = join(world.config.dataDir, 'blobs', file?.blob.slice(0, 2) ?? '', file?.blob ?? '');
    const good = await readFile(path);
    const turned = Buffer.from(good);
    turned.writeUInt8(turned.readUInt8(40) ^ 1, 40);
    const label = `${file?.blob}/0/last`;
    const exchanged = seal((await world.keys.get(owner)).seal, pdf('exchange'), label); // of the same length
    for (const bytes of [turned, exchanged, undefined]) {
      await (bytes ? writeFile(path, bytes) : rm(path));
      expect(await differing()).toEqual([`file ${body.contentId}`]);
    }
    await writeFile(path, good);
    expect(await differing()).toEqual([]);
  });
});
