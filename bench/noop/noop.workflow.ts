import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

/** Answers an Update with what it was sent and keeps nothing: the least that a durable answer can cost on this server. */
export const noopUpdate = defineUpdate<number, [number]>('noop');

export async function noopWorkflow(): Promise<void> {
  setHandler(noopUpdate, (sent) => sent);
  await condition(() => false, '1 hour');
}
