import { join } from 'node:path';

/** Where an installation keeps its list: the log, the index and the snapshots that are made from it. */
export const logFolder = (dataDir: string): string => join(dataDir, 'log');
export const indexFolder = (dataDir: string): string => join(dataDir, 'list-index');
export const snapshotFolder = (dataDir: string): string => join(dataDir, 'list-snapshots');
