import { readConfig } from '../../server/config.ts';
import { migrate } from '../../server/mongo/migrations/migrate.ts';
import { seed } from '../../server/seed.ts';
import { createWorld } from '../../server/world.ts';
import { goldenLives } from './golden-lives.ts';
import { historyKey, keepHistory } from './histories.ts';
import { startWorker } from './server-process.ts';

/** Lives every life once, or those named as arguments, and keeps its history. Started by scripts/histories.mjs, on engines of its own. */
const config = { ...readConfig(), payloadKeys: [historyKey] };
const world = await createWorld(config);
await migrate(world.mongo);
await seed(world);
const worker = await startWorker(config);
const wanted = process.argv.slice(2);
try {
  for (const [name, live] of Object.entries(goldenLives)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { caseNumber } = await live(world);
    await new Promise((wake) => setTimeout(wake, 2_000)); // the run ends, and the list of runs knows it
    console.log(`kept ${name}: ${await keepHistory(world, name, caseNumber)} run(s)`);
  }
} finally {
  await worker.stop();
  await world.close();
}
