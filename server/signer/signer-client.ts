import { request } from 'node:http';
import type { NoteSigner } from '../log/signed-notes.ts';

/** Signs what the list consists of: the heads of its log, and the manifests of its snapshots. */
export type ListSigner = NoteSigner & { readonly signedSnapshot: (manifest: string) => Promise<string> };

/** The signer in its own process, reached by its socket. The key never comes here, only signatures do. Throws when the process is
 *  away or refuses: then nothing is published. */
export async function connectSigner(socketPath: string): Promise<ListSigner> {
  const key = await ask(socketPath, { method: 'GET', path: '/key' });
  const signedBy = (path: string) => (text: string) => ask(socketPath, { method: 'POST', path, body: text });
  return { key, signed: signedBy('/sign-checkpoint'), signedSnapshot: signedBy('/sign-snapshot') };
}

type Asked = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: string };

function ask(socketPath: string, { method, path, body = '' }: Asked): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, method, path, timeout: 5_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const answer = Buffer.concat(parts).toString('utf8');
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`The signer refuses ${path}: ${answer}`));
      });
    });
    asked.once('timeout', () => asked.destroy(new Error('The signer does not answer')));
    asked.once('error', reject);
    asked.end(body);
  });
}
