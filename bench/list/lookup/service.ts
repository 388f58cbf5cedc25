import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../..');
const command: { scripts: { lookup: string } } = JSON.parse(readFileSync(join(program, '../package.json'), 'utf8'));
export const clients = 20;
const tickMs = 10; // the clock of /proc
const agent = new Agent({ keepAlive: true, maxSockets: clients });

export type Service = { readonly origin: string; readonly pid: number; readonly stop: () => Promise<void> };

/** The look-up as `npm run lookup` starts it. It is told of no engine, so it could not ask one. */
export function startLookUp(dataDir: string): Promise<Service> {
  const env = { DATA_DIR: dataDir, RATE_LOOKUPS: '100000000/60' };
  return start('server/lookup.js', { env, flags: command.scripts.lookup.match(/--\S+/g) ?? [] });
}

export function startFloor(answer: string): Promise<Service> {
  return start('bench/list/lookup/floor.js', { env: { ANSWER: answer }, flags: [] });
}

async function start(
  script: string,
  { env, flags }: { env: Record<string, string>; flags: readonly string[] },
): Promise<Service> {
  const child = spawn(process.execPath, [...flags, join(program, script)], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer]; // a stream gives buffers
  const origin = /http:\S+/.exec(line.toString())?.[0] ?? '';
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { origin, pid: child.pid ?? 0, stop };
}

export function ask(origin: string, part: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    get(`${origin}/v1/lookup/${encodeURIComponent(part)}`, { agent }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body }));
    }).once('error', reject);
  });
}

export const stopAsking = (): void => agent.destroy();

/** As the system counts it, on Linux; elsewhere there is no such file, and the bench says so by failing. */
export async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1_024;
}

/** Processor time that the process took so far, in ms, as the system counts it on Linux: other load on the machine is not in it. */
export async function processorMs(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}
