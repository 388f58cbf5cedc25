import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { projectRoot } from '../../server/project-root.ts';
import type { World } from '../../server/world.ts';

/** The key that sealed the kept histories. It protects nothing: their people and items are invented. */
export const historyKey = createHash('sha256').update('the histories kept for replay').digest();
export type KeptLife = { workflowId: string; runs: ReturnType<typeof historyFromJSON>[] };
const folder = join(projectRoot, 'test/histories');

/** Keeps every run of a life, oldest first, as one compressed file. */
export async function keepHistory(
  { temporal }: Pick<World, 'temporal'>,
  name: string,
  workflowId: string,
): Promise<number> {
  const { workflow } = temporal.client;
  const found: { runId: string; at: number }[] = [];
  for await (const one of workflow.list({ query: `WorkflowId = "${workflowId}"` })) found.push({ runId: one.runId, at: one.startTime.getTime() }); // prettier-ignore
  const runs: unknown[] = [];
  for (const { runId } of found.sort((a, b) => a.at - b.at))
    runs.push(JSON.parse(historyToJSON(await workflow.getHandle(workflowId, runId).fetchHistory())));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json.gz`), gzipSync(JSON.stringify({ workflowId, runs }), { level: 9 }));
  return runs.length;
}

export async function keptNames(): Promise<string[]> {
  const files = await readdir(folder);
  return files.filter((file) => file.endsWith('.json.gz')).map((file) => file.slice(0, -'.json.gz'.length)).sort(); // prettier-ignore
}

export async function readHistory(name: string): Promise<KeptLife> {
  const { workflowId, runs } = JSON.parse(gunzipSync(await readFile(join(folder, `${name}.json.gz`))).toString());
  return { workflowId, runs: runs.map(historyFromJSON) };
}
