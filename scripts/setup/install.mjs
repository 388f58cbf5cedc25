import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.mjs';
import { ROOT } from './paths.mjs';
import { Trouble } from './trouble.mjs';

/** Install the dependencies when one is missing or has another version than the lock file says.
 *  @param {(line: string) => void} say */
export async function install(say) {
  if (await installed()) return;
  say('installing the dependencies (npm ci), this takes a minute or two the first time');
  const { code, output } = await npm('ci');
  // npm ci also refuses a lock file that lacks builds for platforms which the writer's registry did not have; an
  // install that saves nothing takes the same pinned versions.
  const again = code !== 0 && output.includes('EUSAGE') ? await npm('install', '--no-save') : { code, output };
  if (again.code === 127) throw new Trouble('npm was not found on PATH, so the dependencies cannot be installed.');
  if (again.code !== 0) throw new Trouble(`The dependencies could not be installed; npm says:\n${again.output.trim()}`);
}

/** Timestamps say nothing after a checkout, so the lock file is compared with what npm wrote down. */
async function installed() {
  const [wanted, present] = await Promise.all([
    packages('package-lock.json'),
    packages('node_modules/.package-lock.json'),
  ]);
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.peer || entry.extraneous || present[path]?.version === entry.version,
  );
}

/** @param {string} path
 *  @returns {Promise<Record<string, { version?: string, optional?: boolean, peer?: boolean, extraneous?: boolean }>>} */
async function packages(path) {
  try {
    return JSON.parse(await readFile(join(ROOT, path), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** @param {string[]} args */
function npm(...args) {
  return command('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error']);
}
