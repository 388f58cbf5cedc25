import { isRevoked } from '../../workflows/domain/case/revocation.ts';
import { findCase } from '../mongo/cases.ts';
import type { Mongo } from '../mongo/connection.ts';
import { findEntryOfRow, type ListEntry } from '../mongo/list-entries.ts';
import { listSubmissions, tablesRestingOn, type SubmissionDocument } from '../mongo/list-submissions.ts';
import { firstRow } from '../../workflows/domain/list/submission/progress.ts';
import { deliverOutbox } from '../mongo/outbox.ts';
import { openSuspension } from '../temporal/release-runs.ts';
import type { World } from '../world.ts';

type Basis = NonNullable<SubmissionDocument['state']['basis']>;
type Resting = { submission: string; basis: Basis; entry: ListEntry };
type Suspending = Pick<World, 'mongo' | 'registers' | 'temporal'>;

/** The entries that were published from the certificates of a case. A certified item is offered as a table of one row. */
export async function restingOn(mongo: Mongo, caseNumber: string): Promise<Resting[]> {
  const tables = await tablesRestingOn(mongo, caseNumber);
  const found = await Promise.all(tables.map((table) => restingOf(mongo, table)));
  return found.flat();
}

/** What the record of revocations owes the list: what was published from the revoked certificates of a case is suspended, each entry
 *  once however often it is asked. Throws when a release does not answer: then it is asked again. */
export function deliverRevocations(world: Suspending): Promise<number> {
  return deliverOutbox(world.mongo, 'listedEntries', async (rows) => {
    for (const { caseNumber } of rows)
      for (const table of await tablesRestingOn(world.mongo, caseNumber)) await suspendFrom(world, table);
  });
}

/** The other half of the same: a table that was on its way into a release while its certificate was revoked. Whichever of
 *  publication and revocation is recorded first, the second one sees it. */
export async function suspendIfRevoked(world: Suspending, submission: string): Promise<void> {
  const table = await listSubmissions.find(world.mongo, submission);
  if (table) await suspendFrom(world, table);
}

async function suspendFrom(world: Suspending, table: SubmissionDocument): Promise<void> {
  if (!(await isBasisRevoked(world.mongo, table.state))) return;
  for (const { entry, submission, basis } of await restingOf(world.mongo, table))
    await openSuspension(world, { entry, key: `revoked/${basis.certificate}/${submission}`, reason: 'opinionRevoked' });
}

/** Was the certificate revoked that the table rests on? False for a table that rests on none. */
export async function isBasisRevoked(mongo: Mongo, { basis }: Pick<SubmissionDocument['state'], 'basis'>): Promise<boolean> {
  const found = basis && (await findCase(mongo, basis.caseNumber));
  return basis !== undefined && found !== undefined && isRevoked(found.state, basis.certificate);
} // prettier-ignore

/** The same of an entry, by the table that it was published from. */
export async function restsOnRevoked(mongo: Mongo, { submission }: Pick<ListEntry, 'submission'>): Promise<boolean> {
  const table = await listSubmissions.find(mongo, submission);
  return table !== undefined && isBasisRevoked(mongo, table.state);
}

async function restingOf(mongo: Mongo, { _id: submission, state: { basis } }: SubmissionDocument): Promise<Resting[]> {
  const entry = basis && (await findEntryOfRow(mongo, submission, firstRow));
  return entry ? [{ submission, basis, entry }] : [];
}
