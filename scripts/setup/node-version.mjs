import { Trouble } from './trouble.mjs';

/** Refuse an old Node in one sentence, before anything that would fail in a riddle.
 *  @param {string} [version] */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Trouble(`Node 20.19 or newer is needed, but this is Node ${version}; install a newer Node and try again.`);
}
