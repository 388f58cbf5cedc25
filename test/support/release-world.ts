import { ulid } from 'ulid';
import { organisations, people } from '../../server/demonstration.ts';
import type { LogCheck } from '../../server/mongo/log-checks.ts';
import { environment, startProcess, type ServerProcess } from './server-process.ts';
import { startSigner } from './list-builder.ts';
import { succeeded } from './application-builder.ts';
import { until, type Person } from './case-driver.ts';
import { world, type ApiWorld } from './world.ts';
import type { RecordWorld } from './world-record.ts';
import { makerOffices } from '../../workflows/domain/list/criteria/programme.ts';
import type { Config } from '../../server/config.ts';

/** An installation that publishes: with its signer, and a bulk worker that takes releases from tables of the test. */
export type ReleaseWorld = ApiWorld & { signer: ServerProcess };
export const startReleaseWorker = (config: Config): Promise<ServerProcess> =>
  startProcess('dist/test/support/release-worker.js', environment(config));

export async function releaseWorld(options: Partial<Pick<Config, 'regulationsDir'>> = {}): Promise<ReleaseWorld> {
  const api = await world({ startBulk: startReleaseWorker, ...options });
  const { config } = api.world;
  const signer = await startSigner(config.dataDir, config.publicOrigin);
  const end = async () => {
    await signer.stop();
    await api.end();
  };
  return { ...api, signer, end };
}

/** A maker that nothing stands against: programme, checklist, and an assessment by two people. */
export async function admitMaker(
  { registers }: Pick<RecordWorld, 'registers'>,
  name: string,
  organisation: string = organisations.hoshimi.id,
): Promise<string> {
  const maker = ulid();
  const assessment = ulid();
  const at = Date.UTC(2026, 6, 15);
  const by = people.administrator.id;
  await registers.append({ type: 'MakerAdmitted', maker, organisation, name, nameJa: name, at, by });
  await registers.append({ type: 'ProgrammeRegistered', maker, receipt: 'CP-1', at, by });
  await registers.append({ type: 'ChecklistFiled', maker, year: 2026, receipt: 'CL-2026', at, by });
  for (const office of makerOffices)
    await registers.append({
      type: 'OfficerNamed',
      maker,
      tenure: ulid(),
      office,
      person: people.hoshimiOfficer.id,
      at,
      by,
    });
  await registers.append({ type: 'ProgrammeAssessed', maker, assessment, level: 'meetsModel', basis: 'visit', reference: 'A-1', at, by }); // prettier-ignore
  await registers.append({ type: 'AssessmentConfirmed', maker, assessment, at, by: people.approver.id });
  return maker;
}

type ShownLeftOut = { code: string; count: number; reasonJa: string; reasonEn: string };
export type ShownRelease = {
  id: string; number: number; kind: string; step: string; entries: number; appended: number; revision: number; treeSize: number | null; root: string | null; publicationMonth: string | null; change: { correctedTo: string | null } | null;
  blocked: { reason: string } | null; tables: { submission: string; published: number; leftOut: ShownLeftOut[] }[];
  leftOut: ShownLeftOut[]; events: { type: string; by: { nameEn: string } | null }[]; allowedActions: string[];
}; // prettier-ignore
export type ShownEntry = {
  standing: string; reason: string | null; submission: string; row: number; partNumber: string; publicationMonth: string; publicationNumber: number;
  history: { change: string; at: string; reason: string | null }[]; allowedActions: string[];
}; // prettier-ignore

/** People of CISTEC who publish, and what is read of it. */
export function releaseDriver(api: ApiWorld) {
  const read = async (id: string, as: Person = 'auditor') =>
    (await api.as(as).ask<{ listRelease: ShownRelease }>(
      `query ($id: String!) { listRelease(id: $id) { id number kind step entries appended revision treeSize root publicationMonth change { correctedTo } blocked { reason }
        tables { submission published leftOut { code count reasonJa reasonEn } } leftOut { code count reasonJa reasonEn } events { type by { nameEn } } allowedActions } }`, { id },
    )).data.listRelease; // prettier-ignore
  const entry = async (name: string, as: Person = 'auditor') =>
    (await api.as(as).ask<{ listedEntry: ShownEntry | null }>(
      `query ($entry: String!) { listedEntry(entry: $entry) { standing reason submission row partNumber publicationMonth publicationNumber
        history { change at reason } allowedActions } }`, { entry: name },
    )).data.listedEntry; // prettier-ignore
  const act = (person: Person, action: string, input: object) =>
    api.as(person).act(action, { commandId: ulid(), ...input });
  const stepIs = (id: string, ...steps: string[]) => until(async () => steps.includes((await read(id)).step), 60_000);
  /** Asked by one, confirmed by another, and waited for. */
  const publish = async (): Promise<ShownRelease> => {
    const asked = succeeded(await act('coordinator', 'askRelease', { list: 'integratedCircuits' }));
    const { id, revision: expectedRevision } = releaseOf(asked);
    succeeded(await act('approver', 'confirmRelease', { release: id, expectedRevision }));
    await stepIs(id, 'finished', 'withoutEntries');
    return read(id);
  };
  /** A change of an entry that needs nobody else, and is waited for. */
  const change = async (person: Person, action: string, input: object): Promise<ShownRelease> => {
    const { id } = releaseOf(succeeded(await act(person, action, input)));
    await stepIs(id, 'finished', 'withoutEntries');
    return read(id);
  };
  /** A verification of the log that was made after this was asked for. */
  const checkedLog = async (): Promise<LogCheck> => {
    const checks = api.world.mongo.collection<LogCheck>('listLogChecks');
    const since = new Date();
    succeeded(await act('administrator', 'checkListLog', {}));
    await until(async () => ((await checks.findOne({ _id: 'log' }))?.checkedAt ?? new Date(0)) >= since, 30_000);
    return (await checks.findOne({ _id: 'log' })) as LogCheck; // it was just there
  };
  return { read, entry, act, stepIs, publish, change, checkedLog };
}

export function releaseOf({ release }: { release?: { id: string; revision: number } }): {
  id: string;
  revision: number;
} {
  if (!release) throw new Error('The mutation gave no release');
  return release;
}
