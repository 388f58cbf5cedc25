import { parentPort, workerData } from 'node:worker_threads';
import { makeSnapshotFiles } from './snapshot-files.ts';

// Whoever starts this thread names the installation and the size of its log, and gets the files as the only message.
const { dataDir, version }: { dataDir: string; version: number } = workerData;
parentPort?.postMessage(await makeSnapshotFiles(dataDir, version));
