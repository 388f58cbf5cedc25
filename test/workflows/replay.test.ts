import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { failureConverterPath } from '../../server/temporal/bundle.ts';
import { createCodec } from '../../server/temporal/codec.ts';
import { projectRoot } from '../../server/project-root.ts';
import { goldenLives } from '../support/golden-lives.ts';
import { historyKey, keptNames, readHistory } from '../support/histories.ts';

/** A task that fails for a reason of ours (a payload that cannot be sealed) ends a replay without an error; it is only logged. */
const logged: string[] = [];
const logger = new DefaultLogger('ERROR', ({ message }) => void logged.push(message));
let folder: string;
let today: string;
beforeAll(async () => {
  Runtime.install({ logger });
  await mkdir(join(projectRoot, 'dist'), { recursive: true });
  folder = await mkdtemp(join(projectRoot, 'dist/replay-'));
  today = await bundle(join(projectRoot, 'workflows'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('The kept history of a case', () => {
  it('is there for every way a case can go', async () => {
    expect(await keptNames()).toEqual(Object.keys(goldenLives).sort());
  });

  it.each(Object.keys(goldenLives))('is replayed by the rules of today: %s', (name) => replayed(name, today), 30_000);

  it('ends where the case ended: no run is left behind', async () => {
    for (const name of await keptNames()) {
      const last = (await readHistory(name)).runs.map(
        (run) => run.events?.at(-1)?.workflowExecutionCompletedEventAttributes,
      );
      expect(last.at(-1)).toBeTruthy();
    }
  });

  it('has more than one run where a case was examined again or continued as new', async () => {
    for (const name of ['examined-again', 'continued-as-new']) expect((await readHistory(name)).runs.length).toBeGreaterThan(1); // prettier-ignore
  });

  it('is no longer replayed when a rule was tightened: running cases would be stuck, and this says so', async () => {
    const planted = join(folder, 'workflows');
    await cp(join(projectRoot, 'workflows'), planted, { recursive: true });
    const rule = join(planted, 'domain/case/verification.ts');
    const before = await readFile(rule, 'utf8');
    const after = before.replace('if (currentJudgment(state).by === actor.person)', 'if (currentJudgment(state).by !== actor.person)'); // prettier-ignore
    expect(after).not.toBe(before);
    await writeFile(rule, after);
    await expect(replayed('verified', await bundle(planted))).rejects.toThrow(/[Nn]ondeterminism/);
  }, 60_000);
});

async function bundle(workflows: string): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(workflows, 'index.ts'),
    failureConverterPath,
    logger,
  });
  return code;
}

/** Every run of a kept life; throws where the code would decide otherwise than it did. */
async function replayed(name: string, code: string): Promise<void> {
  const { workflowId, runs } = await readHistory(name);
  const dataConverter = { failureConverterPath, payloadCodecs: [createCodec([historyKey])] };
  expect(runs.length).toBeGreaterThan(0);
  logged.length = 0;
  for (const run of runs) await Worker.runReplayHistory({ workflowBundle: { code }, dataConverter }, run, workflowId);
  expect(logged).toEqual([]);
}
