import { Client } from '@temporalio/client';
import { Connection } from '@temporalio/client';
import type { Config } from '../../server/config.ts';
import type { Ask } from '../measure/load.ts';

export type Noops = { clients: (count: number, asks: number) => Promise<Ask[][]>; close: () => Promise<void> };

/** The neighbour of like cost: Updates that do nothing, on the same server, each client with a workflow of its own. */
export async function createNoops({ temporalAddress: address, temporalNamespace: namespace }: Config): Promise<Noops> {
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  let started = 0;
  const one = async (asks: number): Promise<Ask[]> => {
    started += 1;
    const handle = await client.workflow.start('noopWorkflow', { workflowId: `noop/${started}`, taskQueue: 'noop' });
    const ask = async (sent: number) => {
      const answer = await handle.executeUpdate<number, [number]>('noop', { args: [sent] });
      if (answer !== sent) throw new Error(`A no-op answered ${answer} to ${sent}`);
    };
    await ask(-1); // the workflow is in the worker's memory, as a case that people work on is
    return Array.from({ length: asks }, (_, index) => () => ask(index));
  };
  return {
    clients: (count, asks) => Promise.all(Array.from({ length: count }, () => one(asks))),
    close: () => connection.close(),
  };
}
