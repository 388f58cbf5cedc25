import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { command } from '../setup/command.mjs';

/** The maker's own build of MongoDB for this platform, into `folder`.
 *  The package is imported late: it is not there before the dependencies are installed.
 *  @param {string} folder */
export async function mongodFromMaker(folder) {
  const { MongoBinary } = await import('mongodb-memory-server-core/lib/util/MongoBinary.js');
  return MongoBinary.getPath({ version: '8.0.15', downloadDir: folder, checkMD5: true });
}

/** The maker's own build of the Temporal CLI for this platform, into `folder`.
 *  @param {string} folder */
export async function temporalFromMaker(folder) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const answer = await fetch(`https://temporal.download/cli/archive/v1.9.1?platform=${platform}&arch=${arch}`);
  if (!answer.ok || answer.body === null) throw new Error(`the maker's download answered ${answer.status}`);
  const archive = join(folder, 'temporal-archive');
  await pipeline(Readable.fromWeb(/** @type {any} */ (answer.body)), createWriteStream(archive));
  const { code, output } = await command('tar', ['-xf', archive, '-C', folder]);
  if (code !== 0) throw new Error(`the maker's archive could not be unpacked: ${output.trim()}`);
  return join(folder, process.platform === 'win32' ? 'temporal.exe' : 'temporal');
}
