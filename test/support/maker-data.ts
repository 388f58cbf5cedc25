import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMakerKnowledge } from '../../workflows/domain/list/match-level.ts';

const root = join(import.meta.dirname, '../..');

/** A data file of regulations/list/, as it is stored. */
export function listData(name: string) {
  return JSON.parse(readFileSync(join(root, 'regulations/list', `${name}.json`), 'utf8'));
}

/** A file of the reference data beside the project, or undefined where it does not stand: such a test is skipped. */
export function findReferenceData(path: string): string | undefined {
  const file = join(root, '../shared', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export const makers = readMakerKnowledge({
  manufacturers: listData('manufacturers').manufacturers,
  packingRules: listData('packing-rules').rules,
  notations: listData('catalogue-notations').notations,
});
