import type { Actor } from '../../workflows/domain/case/state.ts';
import { caseTaskQueue, type LifeEvent, type LifeRun } from '../../workflows/messages.ts';
import { genesis } from '../mongo/chain.ts';
import type { Filter } from '../mongo/connection.ts';
import type { LifeDocument, LifeRecord } from '../mongo/lives.ts';
import type { World } from '../world.ts';
import { workflowTaskTimeout } from './case-runs.ts';
import { sendUpdate, type Sent } from './updates.ts';

type Runner = Pick<World, 'mongo' | 'temporal'>;
type Kind<State, Event> = {
  readonly record: LifeRecord<State, Event>;
  readonly workflowType: string;
  readonly workflowId: (life: string) => string;
  /** Which snapshots are of lives that must have a run. */
  readonly underWay: Filter<LifeDocument<object>>;
};
/** One command as it lies, sealed, in the history of a life's run. */
export type SealedCommand = {
  action: string; id: string; hash: string; life: string; actor: Actor; at: number; expectedVersion: number; input: object;
}; // prettier-ignore
/** The runs of one kind of lives. */
export type LifeRuns = {
  /** Sends one command to its life, which is started where it has no run. Throws the life's `Refusal`. */
  update: (world: Runner, command: SealedCommand) => Promise<Sent>;
  /** Starts a life from where its record stands, or empty; one that runs is left alone. */
  wake: (world: Runner, life: string) => Promise<void>;
  /** Starts lives that are under way and lost their run: after a restore, or a run that the record overtook. */
  relay: (world: Runner) => Promise<void>;
};

export function createLifeRuns<State, Event extends LifeEvent>(kind: Kind<State, Event>): LifeRuns {
  const { record, workflowType, workflowId, underWay } = kind;
  const wake: LifeRuns['wake'] = async ({ mongo, temporal }, life) => {
    const stored = await record.find(mongo, life);
    const run: LifeRun<State> = {
      life,
      head: stored?.head ?? genesis,
      remembered: await record.lastCommands(mongo, life),
      ...(stored && { state: stored.state }),
    };
    const options = {
      workflowId: workflowId(life), taskQueue: caseTaskQueue, args: [run], workflowTaskTimeout,
      workflowIdConflictPolicy: 'USE_EXISTING', workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    } as const; // prettier-ignore
    await temporal.within(() => temporal.client.workflow.start(workflowType, options));
  };
  return {
    wake,
    update: (world, command) => {
      const to = {
        temporal: world.temporal,
        workflowId: workflowId(command.life),
        wake: () => wake(world, command.life),
      };
      return sendUpdate(to, command);
    },
    relay: async (world) => {
      for (const { _id } of await record.list(world.mongo, underWay)) await wake(world, _id);
    },
  };
}
