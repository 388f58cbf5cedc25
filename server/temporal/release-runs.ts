import { decideRelease, type ReleaseInputs } from '../../workflows/domain/list/release/rules.ts';
import { isEntryOpenTo } from '../../workflows/domain/list/release/actions.ts';
import {
  closedReleaseSteps,
  type ReleaseState,
  type SystemSuspensionReason,
} from '../../workflows/domain/list/release/state.ts';
import { releaseWorkflowId, releaseWorkflowType } from '../../workflows/messages.ts';
import { standingAt, type ListEntry } from '../mongo/list-entries.ts';
import { drawReleaseNumber, findReleaseNumber, listReleases, releaseLife } from '../mongo/list-releases.ts';
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

type BySystem = 'openRelease' | 'suspendEntry';
type Opening = Pick<World, 'mongo' | 'registers' | 'temporal'>;

/** Opens a release that no person asks for, once for each `key`. Gives its life. Throws when nobody answers: then it is tried again. */
export function openRelease(
  world: Opening,
  { list, key, kind }: { list: string; key: string; kind: ReleaseInputs['openRelease']['kind'] },
): Promise<string> {
  return open(world, 'openRelease', { list, key, inputOf: (number) => ({ list, number, kind }) });
}

/** Suspends an entry, once for each `key`; undefined for one that is not in force. As `openRelease` otherwise. */
export async function openSuspension(
  world: Opening,
  { entry, key, reason }: { entry: ListEntry; key: string; reason: SystemSuspensionReason },
): Promise<string | undefined> {
  const { _id, list, makerId } = entry;
  const number = await findReleaseNumber(world.mongo, { list, key });
  if (number !== undefined && (await listReleases.find(world.mongo, releaseLife(list, number))))
    return releaseLife(list, number);
  const { organisation = '' } = (await world.registers.current()).makers.get(makerId) ?? {};
  const standing = { ...standingAt(entry, Date.now()), organisation };
  if (!isEntryOpenTo('suspendEntry', standing)) return undefined;
  return open(world, 'suspendEntry', {
    list,
    key,
    inputOf: (drawn) => ({ list, number: drawn, entry: _id, standing, reason }),
  });
}

type Opened<A extends BySystem> = { list: string; key: string; inputOf: (number: number) => ReleaseInputs[A] };

async function open<A extends BySystem>(world: Opening, action: A, { list, key, inputOf }: Opened<A>): Promise<string> {
  const number = await drawReleaseNumber(world.mongo, { list, key });
  const life = releaseLife(list, number);
  if (await listReleases.find(world.mongo, life)) return life;
  const { seq: registerSeq } = await world.registers.current();
  const actor = { person: 'system', roles: [], interests: [], fields: [], registerSeq };
  const input = inputOf(number);
  const hash = commandHash({ person: actor.person, caseNumber: life, action, input: { key } });
  const sent = await releaseRuns.update(world, { action, id: key, hash, life, actor, at: Date.now(), expectedVersion: 0, input }); // prettier-ignore
  if (sent === 'pending' || sent === 'unknown') throw new Error(`The release ${life} has not answered yet`);
  return life;
}
