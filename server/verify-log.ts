import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLogKeys } from './log/log-keys.ts';
import { createStoredFiles } from './log/stored-files.ts';
import type { LogFiles } from './log/stored-tree.ts';
import { verifyLog } from './log/verification.ts';

/** Exit code 0 when all agrees, 1 when something differs, 2 when nothing could be verified. */
type Asked = { readonly place: string; readonly key?: readonly string[] | undefined };

function readArguments(): Asked {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string', multiple: true } },
  });
  const [place = '', ...more] = positionals;
  if (more.length > 0) throw new TypeError('One folder or address is verified at a time.');
  return { place, key: values.key };
}

/** The log as anybody is served it. Which checkpoints there were cannot be listed there: the newest is verified. */
function served(address: string): LogFiles {
  const base = address.endsWith('/') ? address : `${address}/`;
  const read = async (path: string) => {
    const response = await fetch(new URL(path, base));
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${base}${path} answers ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  };
  return { read, list: () => Promise.resolve([]) };
}

async function verify({ place, key }: Asked): Promise<number> {
  const isServed = /^https?:\/\//.test(place);
  if (!isServed && !existsSync(place)) {
    console.error(`There is no log in ${place}. / 記録がありません。`);
    return 2;
  }
  const files = isServed ? served(place) : createStoredFiles(place);
  const keys = key ?? (await readLogKeys(files)).map((one) => one.key);
  if (keys.length === 0) throw new TypeError(`No public key was found under ${place}.`);
  const { size, root, checkpoints, faults } = await verifyLog(files, keys);
  for (const fault of faults) console.log(`DIFFERS ${fault}`);
  if (key === undefined) console.log('The keys were taken from the log itself; give --key to trust your own copy.');
  const result = faults.length === 0 ? 'all agree' : `${faults.length} faults`;
  console.log(`${size} entries, root ${root}, ${checkpoints} checkpoints: ${result}`);
  return faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await verify(readArguments());
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  console.error(
    `Not verified: ${error instanceof Error ? error.message : String(error)}${cause} / 検証できませんでした。`,
  );
  process.exitCode = 2;
}
