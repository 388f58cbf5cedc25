import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Trouble } from './trouble.mjs';

const NAMES = ['MASTER_KEY', 'PAYLOAD_KEY', 'SESSION_SECRET', 'OIDC_CLIENT_SECRET'];
/** Signs the list's log. In a file of its own and for the signer alone: no other process is given it. */
const SIGNER_NAMES = ['LOG_SIGNING_SEED'];

/** The secrets of this installation: from the environment, or else from `secrets.json` in `dir`, made when missing.
 *  Losing the master key loses every text and file, so a damaged file is never replaced.
 *  @param {string} dir @returns {Promise<Record<string, string>>} */
export async function secrets(dir) {
  return kept(dir, 'secrets.json', NAMES);
}

/** The secret of the signer's process. @param {string} dir @returns {Promise<Record<string, string>>} */
export async function signerSecret(dir) {
  return kept(dir, 'signer-secret.json', SIGNER_NAMES);
}

/** @param {string} dir @param {string} file @param {readonly string[]} names @returns {Promise<Record<string, string>>} */
async function kept(dir, file, names) {
  const path = join(dir, file);
  const kept = await read(path);
  const missing = names.filter((name) => !kept[name]);
  const all = { ...kept, ...Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString('base64')])) };
  if (missing.length > 0) await write(dir, path, all);
  return Object.fromEntries(names.map((name) => [name, process.env[name] || all[name] || '']));
}

/** @param {string} path @returns {Promise<Record<string, string>>} */
async function read(path) {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new Trouble(`${path} is damaged; put back a copy of it, because what it held cannot be made again.`);
  }
}

/** @param {string} dir @param {string} path @param {Record<string, string>} all */
async function write(dir, path, all) {
  await mkdir(dir, { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600, flush: true });
  await chmod(draft, 0o600);
  await rename(draft, path);
}
