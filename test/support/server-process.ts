import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Config } from '../../server/config.ts';
import { projectRoot } from '../../server/project-root.ts';

/** A process of the server on its own, so that it can be killed. */
export type ServerProcess = {
  pid: number;
  /** All that it printed so far. */
  said: () => string;
  kill: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts the built worker and waits until it takes tasks. Throws what it said when it ends before. */
export function startWorker(config: Config): Promise<ServerProcess> {
  return startProcess('dist/server/worker.js', environment(config));
}

/** Starts the built worker of the queue `bulk`: tables and releases. */
export function startBulkWorker(config: Config): Promise<ServerProcess> {
  return startProcess('dist/server/bulk-worker.js', environment(config));
}

/** Starts the built API and waits until it listens on `config.port`. */
export function startApi(config: Config): Promise<ServerProcess> {
  return startProcess('dist/server/api.js', environment(config));
}

/** Starts a built program of ours, by its path from the project's folder, and waits for its line `ready …`. */
export async function startProcess(program: string, env: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(projectRoot, program)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()));
  await ready(child, program);
  return {
    pid: child.pid ?? 0,
    said: () => said,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

/** The environment of the server's processes, from a configuration. */
export function environment(config: Config): Record<string, string> {
  return {
    MONGODB_URI: config.mongoUri, TEMPORAL_ADDRESS: config.temporalAddress, TEMPORAL_NAMESPACE: config.temporalNamespace, PORT: String(config.port),
    PUBLIC_ORIGIN: config.publicOrigin, FILES_ORIGIN: config.filesOrigin, OIDC_ISSUER: config.oidc.issuer, OIDC_PORT: String(config.oidc.port), OIDC_CLIENT_ID: config.oidc.clientId,
    OIDC_CLIENT_SECRET: config.oidc.clientSecret, SESSION_SECRET: config.sessionSecret, MASTER_KEY: config.masterKey.toString('base64'),
    PAYLOAD_KEY: config.payloadKeys.map((key) => key.toString('base64')).join(','), DATA_DIR: config.dataDir, REGULATIONS_DIR: config.regulationsDir, DEVELOPMENT_IDENTITY: '1',
  }; // prettier-ignore
}

function ready(child: ChildProcess, program: string): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (/^ready /m.test(said)) resolve();
    });
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
  });
}

function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
