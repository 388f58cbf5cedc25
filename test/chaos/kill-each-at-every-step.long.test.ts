import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { liveThrough } from '../support/chaos-life.ts';
import { chaosWorld, victims, type ChaosWorld } from '../support/chaos-world.ts';

describe('A case survives SIGKILL', () => {
  let chaos: ChaosWorld;
  beforeAll(async () => {
    chaos = await chaosWorld();
  }, 60_000);
  afterAll(() => chaos.end(), 60_000);

  it.each(victims)(
    'of the %s at every step: nothing lost, nothing twice',
    async (victim) => {
      await liveThrough(chaos, () => victim);
    },
    240_000,
  );
});
