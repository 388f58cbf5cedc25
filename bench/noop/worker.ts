import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { readConfig } from '../../server/config.ts';

/** The worker of the no-op, in a process of its own as ours is, with the settings of ours but without codec. */
const { temporalAddress: address, temporalNamespace: namespace } = readConfig();
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({
  connection, namespace, taskQueue: 'noop', workflowsPath: fileURLToPath(new URL('./noop.workflow.js', import.meta.url)),
  stickyQueueScheduleToStartTimeout: '1s', maxCachedWorkflows: 500, maxConcurrentWorkflowTaskExecutions: 40,
}); // prettier-ignore
process.once('SIGTERM', () => worker.shutdown());
const ended = worker.run();
console.log('ready noop');
await ended;
await connection.close();
