import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { caseTaskQueue } from '../../workflows/messages.ts';
import type { Config } from '../config.ts';
import { failureConverterPath, type Bundle } from './bundle.ts';
import { createCodec } from './codec.ts';

export type CaseWorker = { run: () => Promise<void>; stop: () => void; close: () => Promise<void> };
type Parts = { config: Config; bundle: Bundle; activities: object };

/** A worker of the queue `case`. `run` returns when it was stopped and its tasks are done. Throws when Temporal is away. */
export async function createCaseWorker({ config, bundle, activities }: Parts): Promise<CaseWorker> {
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] }); // worker.ts ends in its own order
  const connection = await NativeConnection.connect({ address: config.temporalAddress });
  const worker = await Worker.create({
    connection, namespace: config.temporalNamespace, taskQueue: caseTaskQueue, activities,
    workflowBundle: { codePath: bundle.codePath },
    dataConverter: { failureConverterPath, payloadCodecs: [createCodec(config.payloadKeys)] },
    // A killed worker's case is free for another one after this, not after the default of 10 s.
    stickyQueueScheduleToStartTimeout: '1s', shutdownGraceTime: '5s', shutdownForceTime: '8s',
    maxCachedWorkflows: 500, maxConcurrentActivityTaskExecutions: 40, maxConcurrentWorkflowTaskExecutions: 40,
  }); // prettier-ignore
  return {
    run: () => worker.run(),
    stop: () => void (worker.getState() === 'RUNNING' && worker.shutdown()),
    close: () => connection.close(),
  };
}
