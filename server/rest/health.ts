import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import { projectRoot } from '../project-root.ts';
import type { World } from '../world.ts';

const probeMs = 2_000;

/** `/livez`: the process answers. `/readyz`: MongoDB answers; Temporal is told beside it, because reads work without it. `/version`. */
export function healthRoutes(world: World): Router {
  const routes = Router();
  const version = readVersion();
  routes.get('/livez', (_request, response) => void response.type('text').send('ok'));
  routes.get('/readyz', async (_request, response) => {
    const [mongo, temporal] = await Promise.all([probe(pingMongo(world)), probe(pingTemporal(world))]);
    response.status(mongo ? 200 : 503).json({ ready: mongo, mongo, temporal });
  });
  routes.get('/version', async (_request, response) => {
    const rules = await world.rules.current().catch(() => undefined); // MongoDB is away: the rest is still true
    const regulation = rules?.data.states.at(-1)?.from;
    response.json({ ...version, regulation, time: new Date().toISOString(), timeZone: 'Asia/Tokyo' });
  });
  return routes;
}

const pingMongo = ({ mongo }: World) =>
  mongo.connection.db?.command({ ping: 1 }, { timeoutMS: probeMs }) ?? Promise.reject(new Error('no connection'));
const pingTemporal = ({ temporal, config }: World) =>
  temporal.within(
    () => temporal.client.workflowService.describeNamespace({ namespace: config.temporalNamespace }),
    probeMs,
  );
const probe = (work: Promise<unknown>) => work.then(() => true, () => false); // prettier-ignore

function readVersion() {
  const { version }: { version: string } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const schema = createHash('sha256').update(readFileSync(join(projectRoot, 'schema.graphql'))).digest('hex').slice(0, 12); // prettier-ignore
  return { version, schema };
}
