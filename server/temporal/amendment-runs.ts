import { closedAmendmentSteps } from '../../workflows/domain/amendment/state.ts';
import type { AmendmentCommand } from '../../workflows/domain/amendment/rules.ts';
import {
  amendmentProgressQuery, amendmentWorkflowId, amendmentWorkflowType, caseTaskQueue, type AmendmentProgress, type AmendmentRun,
} from '../../workflows/messages.ts'; // prettier-ignore
import { findAmendment, findAmendmentEvents, listAmendments } from '../mongo/amendments.ts';
import { genesis } from '../mongo/chain.ts';
import type { World } from '../world.ts';
import { workflowTaskTimeout } from './case-runs.ts';
import { sendUpdate, type Sent } from './updates.ts';

type Runner = Pick<World, 'mongo' | 'temporal'>;

/** Sends one command to its amendment, which is started where it has no run. Throws the amendment's `Refusal`. */
export async function updateAmendment(world: Runner, command: AmendmentCommand): Promise<Sent> {
  const { version } = command;
  const wake = () => wakeAmendment(world, version);
  return sendUpdate({ temporal: world.temporal, workflowId: amendmentWorkflowId(version), wake }, command);
}

/** Starts the amendment from where its record stands, or empty; one that runs is left alone. */
export async function wakeAmendment({ mongo, temporal }: Runner, version: string): Promise<void> {
  const stored = await findAmendment(mongo, version);
  const events = await findAmendmentEvents(mongo, version);
  const run: AmendmentRun = {
    version,
    head: stored?.head ?? genesis,
    remembered: events.flatMap(({ seq, event }) => (event.command ? [{ ...event.command, version: seq }] : [])),
    ...(stored && { state: stored.state }),
  };
  const options = {
    workflowId: amendmentWorkflowId(version), taskQueue: caseTaskQueue, args: [run], workflowTaskTimeout,
    workflowIdConflictPolicy: 'USE_EXISTING', workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  } as const; // prettier-ignore
  await temporal.within(() => temporal.client.workflow.start(amendmentWorkflowType, options));
}

/** Starts amendments that are under way and lost their run: after a restore, or a run that the record overtook. */
export async function relayAmendments(world: Runner): Promise<void> {
  for (const { _id, state } of await listAmendments(world.mongo))
    if (!closedAmendmentSteps.includes(state.step)) await wakeAmendment(world, _id);
}

/** How far the run under way has come; undefined while none is, or nobody can say. */
export async function findProgress({ temporal }: Runner, version: string): Promise<AmendmentProgress | undefined> {
  const handle = temporal.client.workflow.getHandle(amendmentWorkflowId(version));
  return temporal
    .within(() => handle.query<AmendmentProgress | undefined>(amendmentProgressQuery))
    .catch(() => undefined);
}
