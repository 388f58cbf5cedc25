import { caseWorkflowId } from '../../workflows/messages.ts';
import { readConfig } from '../../server/config.ts';
import { migrate } from '../../server/mongo/migrations/migrate.ts';
import { seed } from '../../server/seed.ts';
import { createWorld, type World } from '../../server/world.ts';
import { goldenListLives, listWorld } from './golden-list-lives.ts';
import { goldenLives } from './golden-lives.ts';
import { historyKey, keepHistory } from './histories.ts';
import { startWorker } from './server-process.ts';

/** Lives every life once, or those named as arguments, and keeps its history. Started by scripts/histories.mjs, on engines of its own. */
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
if (Object.keys(goldenLives).some(isWanted)) await recordCases();
if (Object.keys(goldenListLives).some(isWanted)) await recordList();

async function recordCases(): Promise<void> {
  const config = { ...readConfig(), payloadKeys: [historyKey] };
  const world = await createWorld(config);
  await migrate(world.mongo);
  await seed(world);
  const worker = await startWorker(config);
  try {
    for (const [name, live] of Object.entries(goldenLives))
      if (isWanted(name)) await keep(world, name, caseWorkflowId((await live(world)).caseNumber));
  } finally {
    await worker.stop();
    await world.close();
  }
}

async function recordList(): Promise<void> {
  const on = await listWorld([historyKey]);
  try {
    for (const [name, live] of Object.entries(goldenListLives))
      if (isWanted(name)) await keep(on.api.world, name, await live(on));
  } finally {
    await on.end();
  }
}

async function keep(world: World, name: string, workflowId: string): Promise<void> {
  await new Promise((wake) => setTimeout(wake, 2_000)); // the run ends, and the list of runs knows it
  console.log(`kept ${name}: ${await keepHistory(world, name, workflowId)} run(s)`);
}
