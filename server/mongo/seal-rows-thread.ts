import { parentPort, type MessagePort } from 'node:worker_threads';
import { sealRows, type RowTexts } from './seal-rows.ts';
import type { OwnerKey } from './sealing.ts';

// Whoever has rows to be sealed gives this thread the key of a company and a port. What comes through the port is answered there, in order.
parentPort?.on('message', ({ key: { seal, address }, port }: { key: OwnerKey; port: MessagePort }) => {
  const key = { seal: Buffer.from(seal), address: Buffer.from(address) };
  port.on('message', (rows: RowTexts[]) => {
    const sealed = sealRows(key, rows);
    port.postMessage(sealed, [sealed.sealed.buffer]);
  });
});
