import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opening } from '../../workflows/domain/case/commands.ts';
import type { CaseEvent } from '../../workflows/domain/case/events.ts';
import { standardPolicy } from '../../workflows/domain/case/policy.ts';
import type { Submission } from '../../workflows/domain/case/state.ts';
import type { Config } from '../../server/config.ts';
import { organisations, people } from '../../server/demonstration.ts';
import type { SubmissionContent } from '../../server/graphql/models.ts';
import { takeIn } from '../../server/mongo/intake.ts';
import { migrate } from '../../server/mongo/migrations/migrate.ts';
import { drawNumber } from '../../server/mongo/numbers.ts';
import { projectRoot } from '../../server/project-root.ts';
import { seed } from '../../server/seed.ts';
import { createWorld, type World } from '../../server/world.ts';

export type RecordWorld = World & { end: () => Promise<void> };

/** A record of its own on the real engine: a fresh database, migrated and seeded, dropped by `end`. */
export async function recordWorld(overrides: Partial<Config> = {}): Promise<RecordWorld> {
  const engine = await mongod();
  const dataDir = await mkdtemp(join(tmpdir(), 'gaihi-record-'));
  await shareBundles(dataDir);
  const config = { ...buildConfig(named(engine.uri), dataDir), ...overrides };
  const world = await createWorld(config);
  await migrate(world.mongo);
  await seed(world);
  const end = async () => {
    await world.mongo.connection.dropDatabase();
    await world.close();
    await engine.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...world, end };
}

/** A worker finds the bundle that another one made from the same sources, so that a run makes it once. */
async function shareBundles(dataDir: string): Promise<void> {
  const bundles = join(projectRoot, '.cache/bundles');
  await mkdir(bundles, { recursive: true });
  await symlink(bundles, join(dataDir, 'bundles'));
}

const often = { count: 3_000, seconds: 60 };
const usualRates = { signIn: often, operations: often, documents: often, files: often, checks: often, lookups: often };

/** A configuration as a deployment would have it, with keys of its own. */
export function buildConfig(mongoUri: string, dataDir: string): Config {
  return {
    mongoUri, dataDir, regulationsDir: join(projectRoot, 'regulations'), temporalAddress: process.env.TEMPORAL_ADDRESS ?? '127.0.0.1:1', temporalNamespace: 'default', port: 0, publicOrigin: 'http://localhost:3000', filesOrigin: 'http://files.localhost:3000',
    oidc: { issuer: 'http://localhost:3000/idp', port: 0, clientId: 'gaihi', clientSecret: 'a'.repeat(32) }, sessionSecret: 'b'.repeat(32),
    masterKey: randomBytes(32), payloadKeys: [randomBytes(32)], developmentIdentity: true, clamavSocket: undefined, proxyHops: 0, signingMaxAgeMinutes: 15, rates: usualRates,
  }; // prettier-ignore
}

const microcontroller: SubmissionContent = {
  kind: 'goods', field: 'electronics', regulationVersion: '2026-02-14', proceedingsPending: false,
  productNameJa: 'マイクロコントローラ', maker: 'STMicroelectronics', partNumber: 'STM32F407VGT6', purpose: '輸出前の確認',
  sheet: [{ name: 'semiconductor_class', value: 'silicon' }], confidentialFields: [], earlierRulings: [], foreignNumbers: [], files: [],
}; // prettier-ignore

/** A case that was taken in and has no event yet. */
export async function takenIn(world: World, { commandId = randomBytes(8).toString('hex') } = {}): Promise<Opening> {
  const organisation = organisations.hoshimi.id;
  const caseNumber = await drawNumber(world.mongo, { kind: 'case', key: `${organisation}:${commandId}:0` });
  const application = await drawNumber(world.mongo, { kind: 'application', key: `${organisation}:${commandId}` });
  const content = await world.contents.put(`case/${caseNumber}`, microcontroller);
  const opening = buildOpening({ caseNumber, application, commandId, submission: buildSubmission(content) });
  await takeIn(world.mongo, {
    organisation,
    application,
    commandId,
    commandHash: opening.commandHash,
    openings: [opening],
  });
  return opening;
}

export function buildOpening(given: Pick<Opening, 'caseNumber' | 'application' | 'commandId' | 'submission'>): Opening {
  return {
    organisation: organisations.hoshimi.id, parties: [organisations.hoshimi.id], applicantPeople: [people.hoshimiClerk.id],
    commandHash: 'c'.repeat(64), at: Date.UTC(2026, 9, 1), ...given,
  }; // prettier-ignore
}

export function buildSubmission(content: string): Submission {
  const judgment = {
    id: content,
    by: people.hoshimiClerk.id,
    at: Date.UTC(2026, 9, 1),
    verdict: 'notControlled' as const,
    findings: [],
  };
  return {
    content,
    submittedBy: people.hoshimiClerk.id,
    field: 'electronics',
    kind: 'goods',
    regulationVersion: '2026-02-14',
    judgment,
    files: [],
    proceedingsPending: false,
  };
}

export function submitted({
  caseNumber,
  application,
  organisation,
  parties,
  applicantPeople,
  submission,
  commandId,
  commandHash,
  at,
}: Opening): CaseEvent {
  const body = {
    caseNumber,
    application,
    organisation,
    parties,
    applicantPeople,
    submission,
    takeBackUntil: at + 60_000,
    policy: standardPolicy,
  };
  return {
    type: 'CaseSubmitted',
    ...body,
    at,
    by: submission.submittedBy,
    schema: 1,
    command: { id: commandId, hash: commandHash },
  };
}

export function accepted(at: number, commandId: string): CaseEvent[] {
  return [
    { type: 'SubmissionConfirmed', at, by: 'system', schema: 1 },
    {
      type: 'CaseAccepted',
      at,
      by: people.coordinator.id,
      schema: 1,
      command: { id: commandId, hash: 'd'.repeat(64) },
    },
  ];
}

async function mongod(): Promise<{ uri: string; stop: () => Promise<void> }> {
  const given = process.env.MONGODB_URI;
  if (given) return { uri: given, stop: () => Promise.resolve() };
  const { startMongo, freePort } = await import('../../scripts/engines/index.mjs');
  const dir = await mkdtemp(join(tmpdir(), 'gaihi-mongo-'));
  const started = await startMongo({ dir: join(dir, 'data'), port: await freePort(), log: join(dir, 'mongo.log') });
  const stop = async () => {
    await started.stop();
    await rm(dir, { recursive: true, force: true });
  };
  return { uri: started.uri, stop };
}

function named(uri: string): string {
  const address = new URL(uri);
  address.pathname = `/gaihi_${randomBytes(6).toString('hex')}`;
  return address.href;
}
