import { decideRelease, type ReleaseInputs } from '../../workflows/domain/list/release/rules.ts';
import { closedReleaseSteps, type ReleaseState } from '../../workflows/domain/list/release/state.ts';
import { releaseWorkflowId, releaseWorkflowType } from '../../workflows/messages.ts';
import { drawReleaseNumber, listReleases, releaseLife } from '../mongo/list-releases.ts';
import type { World } from '../world.ts';
import { commandHash } from './command-hash.ts';
import { createLifeRuns } from './life-runs.ts';

export const releaseRuns = createLifeRuns({
  record: listReleases,
  workflowType: releaseWorkflowType,
  workflowId: releaseWorkflowId,
  underWay: { 'state.step': { $nin: [...closedReleaseSteps] } },
});

/** How a command of a person finds its release. */
export const releaseKind = {
  record: listReleases,
  runs: releaseRuns,
  isClosed: ({ step }: ReleaseState) => closedReleaseSteps.includes(step),
  begins: (action: string) => action !== 'confirmRelease' && action !== 'takeBackRelease',
  decide: decideRelease,
};

/** Opens a release that no person asks for, once for each `key`. Gives its life. Throws when nobody answers: then it is tried again. */
export async function openRelease(
  world: Pick<World, 'mongo' | 'registers' | 'temporal'>,
  { list, key, kind }: { list: string; key: string; kind: ReleaseInputs['openRelease']['kind'] },
): Promise<string> {
  const number = await drawReleaseNumber(world.mongo, { list, key });
  const life = releaseLife(list, number);
  if (await listReleases.find(world.mongo, life)) return life;
  const { seq: registerSeq } = await world.registers.current();
  const actor = { person: 'system', roles: [], interests: [], fields: [], registerSeq };
  const input: ReleaseInputs['openRelease'] = { list, number, kind };
  const hash = commandHash({ person: actor.person, caseNumber: life, action: 'openRelease', input });
  const sent = await releaseRuns.update(world, { action: 'openRelease', id: key, hash, life, actor, at: Date.now(), expectedVersion: 0, input }); // prettier-ignore
  if (sent === 'pending' || sent === 'unknown') throw new Error(`The release ${life} has not answered yet`);
  return life;
}
