import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** The workflow code as one file. `hash` names its sources: the same hash replays every history it made. */
export type Bundle = { hash: string; codePath: string };

const extension = extname(import.meta.url);
const workflows = fileURLToPath(new URL('../../workflows/', import.meta.url));
/** By path, because the SDK loads it inside the sandbox as well. */
export const failureConverterPath = fileURLToPath(new URL(`./failure-converter${extension}`, import.meta.url));

/** Builds the bundle (1–2 s) unless `dataDir` has it from the same sources. */
export async function workflowBundle(dataDir: string): Promise<Bundle> {
  const hash = await sourcesHash();
  const codePath = join(dataDir, 'bundles', `${hash}.js`);
  if (await exists(codePath)) return { hash, codePath };
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(workflows, `index${extension}`),
    failureConverterPath,
    logger: new DefaultLogger('WARN'),
  });
  await mkdir(join(dataDir, 'bundles'), { recursive: true });
  const draft = `${codePath}.${process.pid}`;
  await writeFile(draft, code, { flush: true });
  await rename(draft, codePath);
  return { hash, codePath };
}

async function sourcesHash(): Promise<string> {
  const names = (await readdir(workflows, { recursive: true })).filter((name) => extname(name) === extension).sort();
  const version: unknown = createRequire(import.meta.url)('@temporalio/workflow/package.json');
  const hash = createHash('sha256').update(JSON.stringify(version));
  for (const path of [...names.map((name) => join(workflows, name)), failureConverterPath])
    hash.update(path.slice(workflows.length)).update(await readFile(path));
  return hash.digest('hex').slice(0, 32);
}

const exists = (path: string) => access(path).then(() => true, () => false); // prettier-ignore
