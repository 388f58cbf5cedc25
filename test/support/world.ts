import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { pino } from 'pino';
import { createApp } from '../../server/app.ts';
import { people } from '../../server/demonstration.ts';
import { createSessions } from '../../server/identity/sessions.ts';
import type { World } from '../../server/world.ts';
import { freePort } from '../../scripts/engines/index.mjs';
import { setPolicy, type Person } from './case-driver.ts';
import { temporalServer, type Engine } from './engines.ts';
import { buildDo, type Client } from './graphql-client.ts';
import { startWorker, type WorkerProcess } from './worker-process.ts';
import { recordWorld, type RecordWorld } from './world-record.ts';

/** The whole product behind one origin, on real engines, with the worker in its own process. */
export type ApiWorld = {
  world: World; origin: string; engine: Engine; worker: WorkerProcess;
  /** A person of the demonstration, signed in. */
  as: (person: Person | 'nobody') => Client;
  end: () => Promise<void>;
}; // prettier-ignore

export async function world({ takeBackMs = 1 } = {}): Promise<ApiWorld> {
  const [engine, port] = await Promise.all([temporalServer(), freePort()]);
  const origin = `http://localhost:${port}`;
  const record = await recordWorld({ temporalAddress: engine.address, publicOrigin: origin, port });
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

/** A session as sign-in leaves it, and its cookie; the sign-in itself has a test of its own. */
async function signedIn({ config }: World, person: Person): Promise<string> {
  const sessions = createSessions(config);
  const id = randomBytes(24).toString('base64url');
  const cookie = {
    originalMaxAge: 3_600_000,
    maxAge: 3_600_000,
    expires: new Date(Date.now() + 3_600_000),
    path: '/',
    httpOnly: true,
  };
  await new Promise<void>(
    (done, failed) =>
      sessions.store.set(
        id,
        { cookie, person: people[person].id, authenticatedAt: Date.now() } as never,
        (error: unknown) => (error ? failed(error) : done()),
      ), // the store's type wants a live cookie
  );
  await sessions.close();
  const mac = createHmac('sha256', config.sessionSecret).update(id).digest('base64').replace(/=+$/, '');
  return `${sessions.cookieName}=${encodeURIComponent(`s:${id}.${mac}`)}`;
}
