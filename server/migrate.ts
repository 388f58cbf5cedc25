import { readConfig } from './config.ts';
import { migrate } from './mongo/migrations/migrate.ts';
import { seed } from './seed.ts';
import { createWorld } from './world.ts';

const config = readConfig();
const world = await createWorld(config);
try {
  const done = await migrate(world.mongo);
  const seeded = config.developmentIdentity && (await seed(world));
  console.log(`ready migrate ${done.join(' ') || 'nothing to do'}${seeded ? ', demonstration seeded' : ''}`);
} finally {
  await world.close();
}
