import type { Config } from '../../server/config.ts';
import type { World } from '../../server/world.ts';
import { freePort } from '../../scripts/engines/index.mjs';
import { setPolicy, type Person } from './case-driver.ts';
import { temporalServer, type Engine } from './engines.ts';
import { buildDo, type Client } from './graphql-client.ts';
import { serveApp, type ServedApp } from './served-app.ts';
import { startApi, startWorker, type startBulkWorker, type ServerProcess } from './server-process.ts';
import { allSignedIn } from './session.ts';
import { recordWorld, type RecordWorld } from './world-record.ts';

/** The whole product behind one origin, on real engines, with the worker in its own process. */
export type ApiWorld = {
  /** What the API logged so far. */
  logged: () => string;
  world: World; origin: string; engine: Engine; worker: ServerProcess; bulk?: ServerProcess;
  /** A person of the demonstration, signed in. */
  as: (person: Person | 'nobody') => Client;
  end: () => Promise<void>;
}; // prettier-ignore

/** The same with an API that is a process of its own: it can be killed and started again at the same address. */
export type KillableApiWorld = ApiWorld & { killApi: () => Promise<void>; startApi: () => Promise<void> };
/** `startBulk`: with the worker of long work, for tables and releases. */
type Options = { takeBackMs?: number; startBulk?: typeof startBulkWorker } & Partial<
  Pick<Config, 'regulationsDir' | 'rates' | 'payloadKeys'>
>;

export async function world(options: Options = {}): Promise<ApiWorld> {
  return begin(options, (record) => serveApp(record, record.config.port));
}

export async function killableApiWorld(options: Options = {}): Promise<KillableApiWorld> {
  let api: ServerProcess;
  const made = await begin(options, async ({ config }) => {
    api = await startApi(config);
    return { stop: () => api.stop(), logged: () => api.said() };
  });
  return {
    ...made,
    killApi: () => api.kill(),
    startApi: async () => void (api = await startApi(made.world.config)),
  };
}

async function begin(
  { takeBackMs = 1, startBulk, ...config }: Options,
  serveApi: (record: RecordWorld) => Promise<Pick<ServedApp, 'stop' | 'logged'>>,
): Promise<ApiWorld> {
  const [engine, port, identityPort] = await Promise.all([temporalServer(), freePort(), freePort()]);
  const origin = `http://localhost:${port}`;
  const oidc = { issuer: `${origin}/idp`, port: identityPort, clientId: 'gaihi', clientSecret: 'a'.repeat(32) };
  const record = await recordWorld({
    temporalAddress: engine.address,
    publicOrigin: origin,
    filesOrigin: `http://files.localhost:${port}`,
    port,
    ...config,
    oidc,
  });
  await setPolicy(record, { takeBackMs });
  const [worker, bulk, served] = await Promise.all([
    startWorker(record.config),
    startBulk?.(record.config),
    serveApi(record),
  ]);
  const cookies = await allSignedIn(record);
  const end = async () => {
    await served.stop();
    await worker.stop();
    await bulk?.stop();
    await record.end();
    await engine.stop();
  };
  const as: ApiWorld['as'] = (person) => buildDo(origin, person === 'nobody' ? undefined : cookies.get(person));
  return { logged: served.logged, world: record, origin, engine, worker, ...(bulk && { bulk }), as, end };
}
