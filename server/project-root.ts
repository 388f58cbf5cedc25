import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, found from the sources as well as from `dist/`: data such as `regulations/` is read from there. */
export const projectRoot = ascend(import.meta.dirname);

function ascend(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The project folder was not found above the server');
  return ascend(parent);
}
