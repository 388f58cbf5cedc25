import { DefaultLogger, NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { bulkTaskQueue, caseTaskQueue } from '../../workflows/messages.ts';
import type { Config } from '../config.ts';
import { failureConverterPath, type Bundle } from './bundle.ts';
import { createCodec } from './codec.ts';

export type CaseWorker = { run: () => Promise<void>; stop: () => void; close: () => Promise<void> };
type Parts = { config: Config; bundle: Bundle; activities: object };

/** A worker of the queue `case`. `run` returns when it was stopped and its tasks are done. Throws when Temporal is away. */
export function createCaseWorker({ config, bundle, activities }: Parts): Promise<CaseWorker> {
  return createWorker(config, {
    taskQueue: caseTaskQueue, activities, workflowBundle: { codePath: bundle.codePath },
    // A killed worker's case is free for another one after this, not after the default of 10 s.
    stickyQueueScheduleToStartTimeout: '1s', maxCachedWorkflows: 500, maxConcurrentActivityTaskExecutions: 40, maxConcurrentWorkflowTaskExecutions: 40,
  }); // prettier-ignore
}

/** A worker of the queue `bulk`: activities only, few at a time, since each keeps a core busy. */
export function createBulkWorker({ config, activities }: Omit<Parts, 'bundle'>): Promise<CaseWorker> {
  return createWorker(config, { taskQueue: bulkTaskQueue, activities, maxConcurrentActivityTaskExecutions: 8, maxHeartbeatThrottleInterval: '2s', defaultHeartbeatThrottleInterval: '2s' }); // prettier-ignore
}

type Own = Omit<WorkerOptions, 'connection' | 'namespace' | 'dataConverter'>;

async function createWorker(config: Config, own: Own): Promise<CaseWorker> {
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] }); // the process ends in its own order
  const connection = await NativeConnection.connect({ address: config.temporalAddress });
  const worker = await Worker.create({
    connection, namespace: config.temporalNamespace,
    dataConverter: { failureConverterPath, payloadCodecs: [createCodec(config.payloadKeys)] },
    shutdownGraceTime: '5s', shutdownForceTime: '8s', ...own,
  }); // prettier-ignore
  return {
    run: () => worker.run(),
    stop: () => void (worker.getState() === 'RUNNING' && worker.shutdown()),
    close: () => connection.close(),
  };
}
