import { once } from 'node:events';
import { pino } from 'pino';
import { createApp } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import { people } from '../../server/demonstration.ts';
import type { World } from '../../server/world.ts';
import { freePort } from '../../scripts/engines/index.mjs';
import { setPolicy, type Person } from './case-driver.ts';
import { temporalServer, type Engine } from './engines.ts';
import { buildDo, type Client } from './graphql-client.ts';
import { startWorker, type ServerProcess } from './server-process.ts';
import { signedIn } from './session.ts';
import { recordWorld, type RecordWorld } from './world-record.ts';

/** The whole product behind one origin, on real engines, with the worker in its own process. */
export type ApiWorld = {
  world: World; origin: string; engine: Engine; worker: ServerProcess;
  /** A person of the demonstration, signed in. */
  as: (person: Person | 'nobody') => Client;
  end: () => Promise<void>;
}; // prettier-ignore

export async function world({
  takeBackMs = 1,
  ...config
}: { takeBackMs?: number } & Partial<Config> = {}): Promise<ApiWorld> {
  const [engine, port, identityPort] = await Promise.all([temporalServer(), freePort(), freePort()]);
  const origin = `http://localhost:${port}`;
  const oidc = { issuer: `${origin}/idp`, port: identityPort, clientId: 'gaihi', clientSecret: 'a'.repeat(32) };
  const record = await recordWorld({ temporalAddress: engine.address, publicOrigin: origin, port, ...config, oidc });
  await setPolicy(record, { takeBackMs });
  const [worker, served] = await Promise.all([startWorker(record.config), serve(record, port)]);
  const cookies = new Map<string, string>();
  for (const person of Object.keys(people) as Person[]) cookies.set(person, await signedIn(record, person)); // keys of a literal
  const end = async () => {
    await served();
    await worker.stop();
    await record.end();
    await engine.stop();
  };
  return { world: record, origin, engine, worker, as: (person) => buildDo(origin, cookies.get(person)), end };
}

async function serve(record: RecordWorld, port: number): Promise<() => Promise<void>> {
  const { app, close } = await createApp(record, pino({ level: process.env.TEST_LOG ?? 'silent' }));
  const server = app.listen(port);
  await once(server, 'listening');
  return async () => {
    server.closeAllConnections();
    server.close();
    await close();
  };
}
