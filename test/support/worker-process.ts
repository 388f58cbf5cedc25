import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Config } from '../../server/config.ts';

/** The real worker in a process of its own, so that it can be killed. */
export type WorkerProcess = { kill: () => Promise<void>; stop: () => Promise<void> };
const program = join(import.meta.dirname, '../../dist/server/worker.js');

/** Starts `dist/server/worker.js` and waits until it takes tasks. Throws what it said when it ends before. */
export async function startWorker(config: Config): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...environment(config) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await ready(child);
  return { kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
}

/** The environment of the server's processes, from a configuration. */
export function environment(config: Config): Record<string, string> {
  return {
    MONGODB_URI: config.mongoUri, TEMPORAL_ADDRESS: config.temporalAddress, TEMPORAL_NAMESPACE: config.temporalNamespace, PORT: String(config.port),
    PUBLIC_ORIGIN: config.publicOrigin, OIDC_ISSUER: config.oidc.issuer, OIDC_PORT: String(config.oidc.port), OIDC_CLIENT_ID: config.oidc.clientId,
    OIDC_CLIENT_SECRET: config.oidc.clientSecret, SESSION_SECRET: config.sessionSecret, MASTER_KEY: config.masterKey.toString('base64'),
    PAYLOAD_KEY: config.payloadKeys.map((key) => key.toString('base64')).join(','), DATA_DIR: config.dataDir, DEVELOPMENT_IDENTITY: '1',
  }; // prettier-ignore
}

function ready(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready worker')) resolve();
    });
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', (code) => reject(new Error(`The worker ended with ${code}: ${said}`)));
  });
}

function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
