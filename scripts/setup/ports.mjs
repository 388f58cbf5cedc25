import { createServer } from 'node:net';
import { Trouble } from './trouble.mjs';

/** The port a part listens on: what the environment says (0 means any free one), or else the usual one.
 *  @param {{ name: string, usual: number, orAnyFree: boolean }} wish */
export async function choosePort({ name, usual, orAnyFree }) {
  const given = process.env[name];
  const port = given === undefined || given === '' ? usual : Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Trouble(`${name} must be a port number from 0 to 65535, but it is "${given}".`);
  }
  if (port === 0) return freePort();
  if (orAnyFree && !given) return (await isFree(port)) ? port : freePort();
  await requireFree(port, name);
  return port;
}

/** Asked before an engine starts, too: else we would take a stranger on that port for the engine.
 *  @param {number} port @param {string} name the variable to change */
export async function requireFree(port, name) {
  if (await isFree(port)) return;
  throw new Trouble(
    `Port ${port} is taken by another program; set ${name} to another port, or to 0 to pick a free one.`,
  );
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** Both addresses are tried: a server on all interfaces does not stop a second one on 127.0.0.1 everywhere.
 *  @param {number} port */
async function isFree(port) {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, undefined));
}

/** @param {number} port @param {string | undefined} host
 *  @returns {Promise<boolean>} */
function canListen(port, host) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen({ port, host }, () => server.close(() => done(true)));
  });
}
