import { join } from 'node:path';

/** Where an installation keeps its list: the log, and the index, the nodes of its tree and the snapshots that
 *  are made from it. */
export const logFolder = (dataDir: string): string => join(dataDir, 'log');
export const indexFolder = (dataDir: string): string => join(dataDir, 'list-index');
export const treeNodesFile = (dataDir: string): string => join(indexFolder(dataDir), 'tree-nodes');
export const snapshotFolder = (dataDir: string): string => join(dataDir, 'list-snapshots');
