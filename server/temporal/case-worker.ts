import { DefaultLogger, NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { bulkTaskQueue, caseTaskQueue, releaseTaskQueue } from '../../workflows/messages.ts';
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
export function createBulkWorker(parts: Omit<Parts, 'bundle'>): Promise<CaseWorker> {
  return createActivityWorker(parts, { taskQueue: bulkTaskQueue, maxConcurrentActivityTaskExecutions: 8 });
}

/** A worker of the queue `release`: activities only. One release appends at a time, and the others look whether it is their turn. */
export function createReleaseWorker(parts: Omit<Parts, 'bundle'>): Promise<CaseWorker> {
  return createActivityWorker(parts, { taskQueue: releaseTaskQueue, maxConcurrentActivityTaskExecutions: 20 });
}

function createActivityWorker({ config, activities }: Omit<Parts, 'bundle'>, own: Own): Promise<CaseWorker> {
  return createWorker(config, { activities, maxHeartbeatThrottleInterval: '2s', defaultHeartbeatThrottleInterval: '2s', ...own }); // prettier-ignore
}

type Own = Omit<WorkerOptions, 'connection' | 'namespace' | 'dataConverter'>;

let isInstalled = false;

/** Once a process, however many workers it has. The process ends in its own order. */
function installRuntime(): void {
  if (!isInstalled) Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
  isInstalled = true;
}

async function createWorker(config: Config, own: Own): Promise<CaseWorker> {
  installRuntime();
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
