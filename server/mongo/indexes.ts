import type { mongo as driver } from 'mongoose';
import type { Mongo } from './connection.ts';

type Index = Omit<driver.IndexDescription, 'key' | 'name'> & { key: Record<string, 1 | -1> };
const day = 24 * 3_600;

/** What every kind of lives asks of its events: no gap, and no command twice. */
const eventsOfLife: readonly Index[] = [
  { key: { life: 1, seq: 1 }, unique: true },
  {
    key: { life: 1, 'event.command.id': 1 },
    unique: true,
    partialFilterExpression: { 'event.command.id': { $exists: true } },
  },
];

/** Every index of every collection. Made by migrations, and looked for whenever a process starts. */
export const indexes: Record<string, readonly Index[]> = {
  caseEvents: [
    { key: { caseNumber: 1, seq: 1 }, unique: true },
    {
      key: { caseNumber: 1, 'event.command.id': 1 },
      unique: true,
      partialFilterExpression: { 'event.command.id': { $exists: true } },
    },
  ],
  cases: [
    { key: { updatedAt: -1, _id: -1 } },
    { key: { organisation: 1, updatedAt: -1, _id: -1 } },
    { key: { step: 1, updatedAt: -1, _id: -1 } },
    { key: { assigned: 1, updatedAt: -1, _id: -1 } },
    { key: { version: 1, openedAt: 1 }, partialFilterExpression: { version: 0 } },
    { key: { 'state.revocation.by': 1 }, partialFilterExpression: { 'state.revocation.by': { $exists: true } } },
    {
      key: { 'state.earlierCertificates.number': 1 },
      partialFilterExpression: { 'state.earlierCertificates.number': { $exists: true } },
    },
  ],
  outbox: [{ key: { consumer: 1, createdAt: 1, _id: 1 } }],
  notices: [{ key: { person: 1, at: -1, _id: -1 } }],
  intake: [
    { key: { 'items.caseNumber': 1 }, unique: true },
    { key: { application: 1 }, unique: true },
  ],
  numbers: [{ key: { number: 1 }, unique: true }],
  contents: [{ key: { owner: 1 } }, { key: { touchedAt: 1 }, partialFilterExpression: { pinned: false } }],
  files: [{ key: { owner: 1 } }, { key: { touchedAt: 1 }, partialFilterExpression: { pinned: false } }],
  fileTickets: [{ key: { expiresAt: 1 }, expireAfterSeconds: 0 }],
  drafts: [{ key: { owner: 1, updatedAt: -1 } }, { key: { updatedAt: 1 }, expireAfterSeconds: 90 * day }],
  registers: [
    { key: { seq: 1 }, unique: true },
    {
      key: { 'entry.command.id': 1 },
      unique: true,
      partialFilterExpression: { 'entry.command.id': { $exists: true } },
    },
  ],
  selfJudgments: [
    { key: { owner: 1, commandId: 1 }, unique: true },
    { key: { number: 1, version: 1 }, unique: true },
    { key: { owner: 1, keptAt: -1 } },
  ],
  purchases: [{ key: { organisation: 1, at: 1 } }],
  amendmentEvents: eventsOfLife,
  doubts: [
    { key: { 'state.step': 1, 'state.dueAt': 1 } },
    { key: { 'state.raisedBy': 1, 'state.stepSince': -1 } },
    { key: { 'state.stepSince': -1, _id: 1 } },
    { key: { 'state.entry': 1, 'state.raisedAt': -1 } },
  ],
  doubtEvents: eventsOfLife,
  listReleases: [{ key: { 'state.step': 1 } }, { key: { 'state.number': -1 } }],
  listReleaseEvents: eventsOfLife,
  listReleaseNumbers: [
    { key: { list: 1, key: 1 }, unique: true },
    { key: { list: 1, number: 1 }, unique: true },
  ],
  listReleaseLeaves: [{ key: { release: 1, batch: 1, place: 1 }, unique: true }, { key: { release: 1, entry: 1 } }],
  listEntries: [{ key: { submission: 1, row: 1 } }, { key: { standing: 1, validTo: 1 } }, { key: { changedIn: 1 } }],
  listSubmissions: [
    { key: { updatedAt: -1, _id: -1 } },
    { key: { 'state.organisation': 1, updatedAt: -1, _id: -1 } },
    { key: { 'state.step': 1, updatedAt: -1, _id: -1 } },
    { key: { 'state.basis.caseNumber': 1 }, partialFilterExpression: { 'state.basis.caseNumber': { $exists: true } } },
  ],
  listSubmissionEvents: eventsOfLife,
  listCaseLinks: [{ key: { caseNumber: 1 }, unique: true }],
  listRows: [
    { key: { submission: 1, now: 1, row: 1 } },
    {
      key: { 'decided.basis.caseNumber': 1 },
      partialFilterExpression: { 'decided.basis.caseNumber': { $exists: true } },
    },
    {
      key: { submission: 1, 'decided.basis.caseNumber': 1 },
      partialFilterExpression: { 'decided.basis.caseNumber': { $exists: true } },
    },
  ],
  listReviews: [{ key: { list: 1, state: 1, _id: 1 } }, { key: { release: 1 } }, { key: { entry: 1, state: 1 } }],
  regulationVersions: [{ key: { seq: 1 }, unique: true }],
  lawMarks: [{ key: { selfJudgment: 1, version: -1 } }],
  people: [{ key: { subject: 1 }, unique: true }],
  accessLog: [{ key: { id: 1, at: -1 } }, { key: { person: 1, at: -1 } }],
};
/** Collections without an index of their own; a transaction needs them to exist on every supported server. */
export const plainCollections = [
  'amendments',
  'contentKeys',
  'listLogChecks',
  'listMonths',
  'listTurns',
  'listProgress',
  'payloadKeys',
  'organisations',
  'migrations',
  'reconciliations',
  'registerHead',
] as const;

/** Makes what is missing. Repeating it changes nothing. */
export async function createIndexes(mongo: Mongo): Promise<void> {
  const { db } = mongo.connection;
  const existing = new Set((await db?.listCollections({}, { nameOnly: true }).toArray())?.map((one) => one.name));
  for (const name of [...Object.keys(indexes), ...plainCollections])
    if (!existing.has(name)) await db?.createCollection(name);
  for (const [name, list] of Object.entries(indexes))
    await mongo.collection(name).createIndexes(list.map((index) => ({ ...index, name: nameOf(index.key) }))); // prettier-ignore
}

/** Takes away an index that is no longer asked for; nothing happens where it is not. */
export async function dropIndex(mongo: Mongo, name: string, key: Index['key']): Promise<void> {
  const made = await mongo.collection(name).indexes();
  if (made.some((one) => one.name === nameOf(key))) await mongo.collection(name).dropIndex(nameOf(key));
}

/** Refuses to start on a database without its indexes: a missing unique one would let a command happen twice. */
export async function checkIndexes(mongo: Mongo): Promise<void> {
  const missing: string[] = [];
  for (const [name, list] of Object.entries(indexes)) {
    const made = new Set((await mongo.collection(name).indexes().catch(() => [])).map((one) => one.name)); // prettier-ignore
    missing.push(...list.filter(({ key }) => !made.has(nameOf(key))).map(({ key }) => `${name} ${nameOf(key)}`));
  }
  if (missing.length > 0)
    throw new Error(`The database lacks indexes; run the migrations first. Missing: ${missing.join(', ')}`);
}

const nameOf = (key: Index['key']) => Object.entries(key).map(([field, order]) => `${field}_${order}`).join('_'); // prettier-ignore
