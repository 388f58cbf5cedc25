import type { Opening } from '../../workflows/domain/case/commands.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import { cases, openCaseRecords } from './cases.ts';
import { isDuplicate, type Mongo } from './connection.ts';

/** One application as it was taken in, before any workflow: `_id` `<organisation>:<commandId>`. Ids and codes only; never changed. */
export type IntakeDocument = {
  _id: string;
  application: string;
  organisation: string;
  commandId: string;
  commandHash: string;
  items: IntakeItem[];
  takenAt: Date;
};
export type IntakeItem = { caseNumber: string; opening: Opening };
export type Application = {
  organisation: string;
  application: string;
  commandId: string;
  commandHash: string;
  openings: readonly Opening[];
};

/** Takes an application in: one document and an empty record per item, in one transaction. The same again returns the stored one.
 *  Throws `Refusal` COMMAND_ID_REUSED when the command id came with other content before. */
export async function takeIn(
  mongo: Mongo,
  { organisation, application, commandId, commandHash, openings }: Application,
): Promise<IntakeDocument> {
  const items = openings.map((opening) => ({ caseNumber: opening.caseNumber, opening }));
  const document: IntakeDocument = {
    _id: intakeId(organisation, commandId),
    application,
    organisation,
    commandId,
    commandHash,
    items,
    takenAt: new Date(),
  };
  try {
    await mongo.transaction(async (session) => {
      await intake(mongo).insertOne(document, { session });
      await openCaseRecords(mongo, items.map((item) => item.caseNumber), session); // prettier-ignore
    });
    return document;
  } catch (error) {
    const stored = isDuplicate(error) ? await findIntake(mongo, organisation, commandId) : undefined;
    if (!stored) throw error;
    if (stored.commandHash !== commandHash) throw new Refusal('COMMAND_ID_REUSED', { field: 'commandId' });
    return stored;
  }
}

/** The application a command opened, for a retry that comes after everything was done. */
export async function findIntake(
  mongo: Mongo,
  organisation: string,
  commandId: string,
): Promise<IntakeDocument | undefined> {
  return (await intake(mongo).findOne({ _id: intakeId(organisation, commandId) })) ?? undefined;
}

/** What opened this case. */
export async function findOpening(mongo: Mongo, caseNumber: string): Promise<Opening | undefined> {
  const found = await intake(mongo).findOne({ 'items.caseNumber': caseNumber });
  return found?.items.find((item) => item.caseNumber === caseNumber)?.opening;
}

/** The cases of an application that an organisation submitted together. */
export async function findApplication(mongo: Mongo, application: string): Promise<IntakeDocument | undefined> {
  return (await intake(mongo).findOne({ application })) ?? undefined;
}

/** Cases that were taken in before `before` and have no event: a crash left them, or Temporal was away. Oldest first. */
export async function findUnstarted(mongo: Mongo, before: number, limit = 100): Promise<string[]> {
  const found = await cases(mongo).find({ version: 0, openedAt: { $lt: new Date(before) } }).sort({ openedAt: 1 }).limit(limit).project<{ _id: string }>({ _id: 1 }).toArray(); // prettier-ignore
  return found.map((one) => one._id);
}

const intakeId = (organisation: string, commandId: string) => `${organisation}:${commandId}`;
const intake = (mongo: Mongo) => mongo.collection<IntakeDocument>('intake');
