import { once } from 'node:events';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readSignerConfig } from './config.ts';
import { createNoteSigner } from './log/signed-notes.ts';
import { createStoredFiles } from './log/stored-files.ts';
import { createSigning, type Signing } from './signer/signing.ts';
import { createSnapshotSigning } from './signer/snapshot-signing.ts';

/** The only process that has the signing key of the list's log. It can say its public key, sign a checkpoint and sign the
 *  manifest of a snapshot; it reads no record. */
const { seed, origin, dataDir, socketPath } = readSignerConfig();
const { key, signed } = createNoteSigner(origin, seed);
const parts = { origin, signed, files: createStoredFiles(join(dataDir, 'signer')) };
const signings = new Map<string, Signing<string>>([
  ['/sign-checkpoint', createSigning(parts)],
  ['/sign-snapshot', createSnapshotSigning(parts, Date.now)],
]);
const longestText = 100_000;

const server = createServer((request, response) => {
  if (request.method === 'GET' && request.url === '/key') return void response.end(key);
  const sign = request.method === 'POST' ? signings.get(request.url ?? '') : undefined;
  if (sign === undefined) return void response.writeHead(404).end();
  answer(sign, request, response).catch((error: unknown) => {
    console.error(JSON.stringify({ level: 'error', error: String(error) }));
    response.writeHead(500).end('NOT_SIGNED');
  });
});

async function answer(sign: Signing<string>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const signing = await sign(await bodyOf(request));
  if ('note' in signing) response.end(signing.note);
  else response.writeHead(409).end(signing.refused);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text = `${text}${part}`.slice(0, longestText);
  return text;
}

await mkdir(dataDir, { recursive: true });
await rm(socketPath, { force: true });
server.listen(socketPath);
await once(server, 'listening');
// Whoever may open the socket may have checkpoints signed: the owner of the installation alone.
await chmod(socketPath, 0o600);
console.log(`ready signer ${origin}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
await once(server, 'close');
