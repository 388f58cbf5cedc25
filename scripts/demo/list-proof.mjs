import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { domainModule } from '../setup/domain.mjs';
import { ROOT } from '../setup/paths.mjs';
import { Trouble } from '../setup/trouble.mjs';

/** Recomputes an entry's inclusion from its leaf up to a root that a published key of the log signed.
 *  @param {string} origin
 *  @param {{ leafIndex: number, leaf: string, hashes: string[], checkpoint: string }} proof
 *  @returns {Promise<{ root: string }>} Throws `Trouble` when any step does not hold. */
export async function checkProof(origin, { leafIndex, leaf, hashes, checkpoint }) {
  const { isIncluded } = await domainModule('list/tree-proof');
  const { findCheckpoint } = await domainModule('list/checkpoint');
  const { treeHash } = await serverModule('log/hashes');
  const { findSignedText } = await serverModule('log/signed-notes');
  const { keys } = await (await fetch(`${origin}/v1/log/keys.json`)).json();
  const known = keys.map((/** @type {{ key: string }} */ one) => one.key);
  const text = findSignedText(Buffer.from(checkpoint), known);
  const head = text && findCheckpoint(text);
  if (!head) throw new Trouble('No published key signed the checkpoint of the proof.');
  const claim = {
    index: leafIndex,
    size: head.size,
    root: Buffer.from(head.root, 'base64'),
    leafHash: treeHash.leaf(Buffer.from(leaf)),
    proof: hashes.map((hash) => Buffer.from(hash, 'base64')),
  };
  if (!isIncluded(treeHash, claim)) throw new Trouble('The entry is not in the tree that was signed.');
  return { root: head.root };
}

/** A compiled module of server/, which a running product has compiled. @param {string} path @returns {Promise<any>} */
function serverModule(path) {
  return import(pathToFileURL(join(ROOT, 'dist/server', `${path}.js`)).href);
}
