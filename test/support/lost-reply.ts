import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

/** A proxy before a server that can lose replies: `loseNext` lets the next request through and cuts the line when the answer
 *  comes, so the work is done and the caller is told nothing. Source: quality.md F5. */
export type LostReply = { port: number; lost: () => number; loseNext: () => void; close: () => Promise<void> };

export async function loseReplies(target: number): Promise<LostReply> {
  let losing = false;
  let lost = 0;
  const server = createServer((near) => {
    const far = connect(target, 'localhost');
    far.on('data', (chunk: Buffer) => {
      if (!losing) return void near.write(chunk);
      losing = false;
      lost += 1;
      near.resetAndDestroy();
    });
    near.on('data', (chunk: Buffer) => void far.write(chunk));
    for (const [one, other] of [[near, far], [far, near]] as const) one.on('close', () => other.destroy()).on('error', () => other.destroy()); // prettier-ignore
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    port,
    lost: () => lost,
    loseNext: () => void (losing = true),
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
