import { parentPort, workerData } from 'node:worker_threads';
import { sealRows, type RowTexts } from './seal-rows.ts';
import type { OwnerKey } from './sealing.ts';

// Whoever starts this thread gives it the key of a company, and then rows as often as it likes; each message is answered by one.
const { seal, address }: OwnerKey = workerData;
const key = { seal: Buffer.from(seal), address: Buffer.from(address) };
parentPort?.on('message', (rows: RowTexts[]) => {
  const sealed = sealRows(key, rows);
  parentPort?.postMessage(sealed, [sealed.sealed.buffer]);
});
