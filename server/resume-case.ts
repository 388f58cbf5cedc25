import { readConfig } from './config.ts';
import { resumeCase } from './temporal/case-runs.ts';
import { createWorld } from './world.ts';

const [caseNumber = ''] = process.argv.slice(2);
const world = await createWorld(readConfig());
try {
  await resumeCase(world, caseNumber);
  console.log(`Case ${caseNumber} goes on from its record.`);
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await world.close();
}
