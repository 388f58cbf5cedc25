import { readConfig } from './config.ts';
import { eraseOwner } from './files/erasure.ts';
import { createWorld } from './world.ts';

const [owner = ''] = process.argv.slice(2);
const world = await createWorld(readConfig());
try {
  const erased = await eraseOwner(world, owner);
  console.log(
    erased
      ? `The key of ${owner} is destroyed, and all that it sealed is deleted. Running processes forget it within 30 s.`
      : `There is no key of "${owner}". Name an owner as case/<number>, organisation/<id> or maker/<id>.`,
  );
  process.exitCode = erased ? 0 : 1;
} finally {
  await world.close();
}
