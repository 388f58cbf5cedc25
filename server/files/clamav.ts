import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

const patienceMs = 60_000;
const pieceBytes = 64 * 1024;

/** Asks ClamAV's daemon, over its socket (a path, or host:port), about a stream of bytes. Throws when it is away, gives up or
 *  answers something else: then nobody knows, and the file stays in quarantine. Source: clamd(8), INSTREAM. */
export async function scan(address: string, source: AsyncIterable<Buffer>): Promise<'clean' | 'infected'> {
  const socket = connected(address);
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('ClamAV gave no answer in time')));
  const answer = collected(socket);
  answer.catch(() => undefined); // awaited below; here only so that an early end is not reported twice
  if (socket.connecting) await once(socket, 'connect');
  await send(socket, Buffer.from('zINSTREAM\0'));
  for await (const part of source)
    for (let at = 0; at < part.length; at += pieceBytes) await send(socket, framed(part.subarray(at, at + pieceBytes)));
  await send(socket, Buffer.alloc(4));
  const said = (await answer).replace(/\0/g, '').trim();
  if (said === 'stream: OK') return 'clean';
  if (/^stream: .+ FOUND$/.test(said)) return 'infected';
  throw new Error(`ClamAV could not check the file: ${said}`);
}

function connected(address: string): Socket {
  const [, host, port] = /^([^/]+):(\d+)$/.exec(address) ?? [];
  return host && port ? connect(Number(port), host) : connect(address);
}

async function collected(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part));
  await once(socket, 'end');
  return Buffer.concat(parts).toString();
}

async function send(socket: Socket, bytes: Buffer): Promise<void> {
  if (socket.destroyed) throw new Error('ClamAV ended the connection');
  if (!socket.write(bytes)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
}

function framed(part: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(part.length);
  return Buffer.concat([length, part]);
}
