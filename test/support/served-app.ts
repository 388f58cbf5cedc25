import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../../server/app.ts';
import type { World } from '../../server/world.ts';

/** The product in this process, behind a port; `logged` is all that it logged so far. */
export type ServedApp = { origin: string; logged: () => string; stop: () => Promise<void> };

export async function serveApp(world: World, port = 0): Promise<ServedApp> {
  let log = '';
  const sink = { write: (line: string) => void (log += line) };
  const { app, close } = await createApp(world, pino({ level: 'info' }, sink));
  const server = app.listen(port);
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await close();
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, logged: () => log, stop }; // listening on a port
}
