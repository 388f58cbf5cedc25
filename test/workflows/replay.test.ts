import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { failureConverterPath } from '../../server/temporal/bundle.ts';
import { createCodec } from '../../server/temporal/codec.ts';
import { projectRoot } from '../../server/project-root.ts';
import { goldenListLives } from '../support/golden-list-lives.ts';
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

const names = [...Object.keys(goldenLives), ...Object.keys(goldenListLives)];

describe('The kept history of a life', () => {
  it('is there for every way in which a case, a table, a release, a change, a doubt and an amendment can go', async () => {
    expect(await keptNames()).toEqual([...names].sort());
  });

  it.each(names)('is replayed by the rules of today: %s', (name) => replayed(name, today), 30_000);

  it('ends where the life ended: no run is left behind', async () => {
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

  it('knows releases that were overtaken and held up, a change that began anew, and a table that was withdrawn while it was judged', async () => {
    for (const name of ['release-asked', 'entries-verified-again'])
      expect(await answersOf(name)).toEqual(expect.arrayContaining([expect.stringContaining('"overtaken"'), expect.stringContaining('LOG_FAULT')])); // prettier-ignore
    expect(await answersOf('release-monthly')).toContainEqual(expect.stringContaining('SIGNER_AWAY'));
    expect((await askedIn('entry-withdrawn')).filter((asked) => asked === 'prepareBatch')).toHaveLength(2);
    expect(await eventsIn('table-read-again')).toContainEqual(expect.objectContaining({ activityTaskCancelRequestedEventAttributes: expect.anything() })); // prettier-ignore
  });

  it('is no longer replayed when a rule was tightened or calls came in another order: running lives would be stuck, and this says so', async () => {
    const planted = join(folder, 'workflows');
    await cp(join(projectRoot, 'workflows'), planted, { recursive: true });
    await plant(join(planted, 'domain/case/verification.ts'), ['if (currentJudgment(state).by === actor.person)', 'if (currentJudgment(state).by !== actor.person)']); // prettier-ignore
    await plant(join(planted, 'list-release.workflow.ts'), ['await world.endTurn({ life });\n', ''], ['await long.tellTables({ life });\n', 'await long.tellTables({ life });\nawait world.endTurn({ life });\n']); // prettier-ignore
    const code = await bundle(planted);
    for (const name of ['verified', 'release-asked', 'entry-suspended'])
      await expect(replayed(name, code)).rejects.toThrow(/[Nn]ondeterminism/);
  }, 60_000);
});

async function plant(file: string, ...changes: [from: string, to: string][]): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  await writeFile(file, text);
}

async function eventsIn(name: string) {
  return (await readHistory(name)).runs.flatMap((run) => run.events ?? []);
}

async function askedIn(name: string): Promise<(string | null | undefined)[]> {
  return (await eventsIn(name)).map((event) => event.activityTaskScheduledEventAttributes?.activityType?.name);
}

/** What the activities of a kept life answered, as JSON. */
async function answersOf(name: string): Promise<string[]> {
  const { workflowId } = await readHistory(name);
  const codec = createCodec([historyKey]);
  const given = (await eventsIn(name)).flatMap((event) => event.activityTaskCompletedEventAttributes?.result?.payloads ?? []); // prettier-ignore
  const opened = await codec.decode(given, { type: 'workflow', namespace: 'default', workflowId });
  return opened.map(({ data }) => Buffer.from(data ?? []).toString());
}

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
