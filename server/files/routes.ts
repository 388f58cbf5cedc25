import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, type Request, type Response } from 'express';
import { canSeeBasis } from '../../workflows/domain/list/maker-actions.ts';
import { findVisibleCase } from '../mongo/cases.ts';
import { findFile, findFiles, isServed, type FileFault } from '../mongo/files.ts';
import { logAccess } from '../mongo/people.ts';
import type { World } from '../world.ts';
import { blobOf, blobStoreOf, receiveFile } from './receive.ts';
import { isOurs, type Download, type FileSubject } from './tickets.ts';

const statuses = {
  TICKET_USED: 404, TOO_LARGE: 413, EMPTY: 422, CUT_OFF: 422, UNKNOWN_TYPE: 415, ACTIVE_CONTENT: 415, TWO_TYPES: 415, ARCHIVE_UNSAFE: 422,
} as const satisfies Record<FileFault, number>; // prettier-ignore
const sentences = {
  TICKET_USED: ['この札は使用済みか期限切れです。もう一度送ってください。', 'This ticket is used or too old. Send the file again.'],
  TOO_LARGE: ['届け出た大きさを超えています。', 'The file is larger than was announced.'],
  EMPTY: ['ファイルが空です。', 'The file is empty.'],
  CUT_OFF: ['途中で切れています。もう一度送ってください。', 'The file arrived incomplete. Send it again.'],
  UNKNOWN_TYPE: ['この種類は受け取れません。PDF、画像、テキスト、Office 文書、ZIP にしてください。', 'This type cannot be taken. Send PDF, an image, text, an Office document or ZIP.'],
  ACTIVE_CONTENT: ['動作する内容（スクリプトなど）が含まれています。取り除いて送ってください。', 'The file can run something, such as a script. Remove it and send the file again.'],
  TWO_TYPES: ['二つの種類を兼ねるファイルは受け取れません。', 'A file that is two types at once cannot be taken.'],
  ARCHIVE_UNSAFE: ['圧縮ファイルの中身が制限を超えています（百件、五十倍、一ギガバイト、入れ子、リンク、暗号化）。', 'The archive breaks a limit: 100 entries, 50 times its size, 1 GiB, an archive within, a link, or encryption.'],
} as const satisfies Record<FileFault, readonly [string, string]>; // prettier-ignore

/** `PUT /files/upload/<ticket>` takes one file and answers `{contentId}`; `GET /files/<id>` gives one as an attachment, to whom
 *  the address was made for. Faults are RFC 9457 problems; what may not be seen is not there. */
export function fileRoutes(world: World): Router {
  const routes = Router();
  routes.put('/files/upload/:ticket', (request, response) => receive(world, request, response));
  routes.get('/files/:id', (request, response) => deliver(world, request, response));
  return routes;
}

async function receive(world: World, request: Request<{ ticket: string }>, response: Response): Promise<void> {
  // Not the request itself: leaving its loop early would cut the connection before the answer.
  const bytes: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  const received = await receiveFile(world, { ticket: request.params.ticket, bytes });
  if ('file' in received) {
    const { _id, mediaType, size, state } = received.file;
    response.status(201).json({ contentId: _id, mediaType, size, state });
    return;
  }
  const { fault } = received;
  const english = /^\s*en\b/i.test(request.headers['accept-language'] ?? '');
  response.status(statuses[fault]).type('application/problem+json');
  response.send(JSON.stringify({ title: fault, status: statuses[fault], detail: sentences[fault][english ? 1 : 0] }));
}

async function deliver(world: World, request: Request<{ id: string }>, response: Response): Promise<void> {
  const download = asked(request);
  const isHere = request.hostname === new URL(world.config.filesOrigin).hostname;
  const isAllowed =
    isHere && download && isOurs(world.config.sessionSecret, download) && (await maySee(world, download));
  const found = isAllowed ? await findFile(world.mongo, download.id) : undefined;
  const key = found && isServed(found) ? await world.keys.find(found.owner) : undefined;
  const [file] = found && key ? await findFiles(world.mongo, world.keys, { owner: found.owner, ids: [found._id] }) : [];
  if (!download || !key || !file) return void response.sendStatus(404);
  await logAccess(world.mongo, { person: download.person, what: 'file', ids: [file._id] });
  response.set({
    'content-type': 'application/octet-stream', 'content-length': String(file.size), 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
    'content-security-policy': "sandbox; default-src 'none'", 'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encoded(file.name)}`,
    'cross-origin-resource-policy': 'same-site',
  }); // prettier-ignore
  await pipeline(Readable.from(blobStoreOf(world).read(blobOf(file.blob, key))), response);
}

function asked({ params: { id }, query }: Request<{ id: string }>) {
  const { person, of: subject, until, seal } = query;
  return typeof person === 'string' && isSubject(subject) && typeof seal === 'string'
    ? { id, person, subject, until: Number(until), seal }
    : undefined;
}

const isSubject = (text: unknown): text is FileSubject => typeof text === 'string' && /^(?:case|maker)\//.test(text);

/** An address outlives a right: who left the case, or assesses programmes no more, gets nothing. */
async function maySee({ mongo, registers }: World, { person, subject }: Download): Promise<boolean> {
  const actor = await registers.actorOf(person);
  if (!actor) return false;
  const [kind, id = ''] = subject.split('/');
  if (kind === 'case') return (await findVisibleCase(mongo, id, actor)) !== undefined;
  const maker = (await registers.current()).makers.get(id);
  return maker !== undefined && canSeeBasis(maker, actor);
}

const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
