import type { CertificateBasis } from '../../workflows/domain/list/submission/state.ts';
import { isRevoked } from '../../workflows/domain/case/revocation.ts';
import { certificatesRevokedBy, findCase } from '../mongo/cases.ts';
import type { Mongo } from '../mongo/connection.ts';
import { findEntryOfRow, type ListEntry } from '../mongo/list-entries.ts';
import { findRow, rowsByCertificate, type ClearedByCertificate } from '../mongo/list-rows.ts';
import { listSubmissions, tablesRestingOn, type SubmissionDocument } from '../mongo/list-submissions.ts';
import { firstRow } from '../../workflows/domain/list/submission/progress.ts';
import { deliverOutbox } from '../mongo/outbox.ts';
import { openSuspension } from '../temporal/release-runs.ts';
import type { World } from '../world.ts';

type Resting = ClearedByCertificate & { entry: ListEntry };
type Suspending = Pick<World, 'mongo' | 'registers' | 'temporal'>;
const rowsAtOnce = 1_000;

/** The entries that were published from the certificates of a case: from a certified item, which is offered as a table of one row, or
 *  from a row that an expert cleared by its certificate. */
export async function restingOn(mongo: Mongo, caseNumber: string): Promise<Resting[]> {
  const found = await Promise.all((await rowsRestingOn(mongo, caseNumber)).map((row) => restingOf(mongo, row)));
  return found.flat();
}

/** What the record of revocations owes the list: what was published from the revoked certificates of a case is suspended, each entry
 *  once however often it is asked. Throws when a release does not answer: then it is asked again. */
export function deliverRevocations(world: Suspending): Promise<number> {
  return deliverOutbox(world.mongo, 'listedEntries', async (rows) => {
    for (const { caseNumber } of rows)
      await suspendFrom(world, await rowsRestingOn(world.mongo, caseNumber), () => undefined);
  });
}

/** The other half of the same: a table that was on its way into a release while its certificate was revoked. Whichever of
 *  publication and revocation is recorded first, the second one sees it. */
export async function suspendIfRevoked(world: Suspending, submission: string, alive: () => void): Promise<void> {
  const table = await listSubmissions.find(world.mongo, submission);
  const rows = [...(table ? firstRowOf(table) : []), ...(await rowsByCertificate(world.mongo, { submission }))];
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    alive();
    await suspendFrom(world, rows.slice(at, at + rowsAtOnce), alive);
  }
}

async function suspendFrom(world: Suspending, rows: readonly ClearedByCertificate[], alive: () => void): Promise<void> {
  const revoked = await revokedAmong(world.mongo, rows);
  for (const row of rows.filter(({ basis }) => revoked.has(basis.certificate))) {
    await suspendRow(world, row);
    alive();
  }
}

async function suspendRow(world: Suspending, row: ClearedByCertificate): Promise<void> {
  const { submission, basis } = row;
  for (const { entry } of await restingOf(world.mongo, row))
    await openSuspension(world, { entry, key: `revoked/${basis.certificate}/${submission}/${row.row}`, reason: 'opinionRevoked' }); // prettier-ignore
}

/** Which certificates were revoked of those that rows rest on, by one question for all of them. */
export async function revokedAmong(
  mongo: Mongo,
  rows: readonly { readonly basis?: CertificateBasis }[],
): Promise<ReadonlySet<string>> {
  const named = new Set(rows.flatMap(({ basis }) => (basis ? [basis.caseNumber] : [])));
  return new Set(named.size === 0 ? [] : await certificatesRevokedBy(mongo, [...named]));
}

/** Was the certificate revoked that a table or a row rests on? False for what rests on none. */
export async function isBasisRevoked(mongo: Mongo, { basis }: { basis?: CertificateBasis }): Promise<boolean> {
  const found = basis && (await findCase(mongo, basis.caseNumber));
  return basis !== undefined && found !== undefined && isRevoked(found.state, basis.certificate);
}

/** The same of an entry, by the row that it was published from. */
export async function restsOnRevoked(mongo: Mongo, entry: Pick<ListEntry, 'submission' | 'row'>): Promise<boolean> {
  const basis = await basisOf(mongo, entry, await listSubmissions.find(mongo, entry.submission));
  return basis !== undefined && isBasisRevoked(mongo, { basis });
}

/** The certificate that an entry rests on: its table's, or else the one that cleared its row. */
export async function basisOf(
  mongo: Mongo,
  { submission, row }: Pick<ListEntry, 'submission' | 'row'>,
  table: SubmissionDocument | undefined,
): Promise<CertificateBasis | undefined> {
  return table?.state.basis ?? (await findRow(mongo, submission, row))?.decided?.basis;
}

async function rowsRestingOn(mongo: Mongo, caseNumber: string): Promise<ClearedByCertificate[]> {
  const [tables, rows] = await Promise.all([tablesRestingOn(mongo, caseNumber), rowsByCertificate(mongo, { caseNumber })]);
  return [...tables.flatMap(firstRowOf), ...rows];
} // prettier-ignore

const firstRowOf = ({ _id: submission, state: { basis } }: SubmissionDocument): ClearedByCertificate[] =>
  basis ? [{ submission, row: firstRow, basis }] : [];

async function restingOf(mongo: Mongo, row: ClearedByCertificate): Promise<Resting[]> {
  const entry = await findEntryOfRow(mongo, row.submission, row.row);
  return entry ? [{ ...row, entry }] : [];
}
