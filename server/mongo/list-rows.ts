import type { Finding, Standing } from '../../workflows/domain/list/criteria/judge-offer.ts';
import type { Offer } from '../../workflows/domain/list/criteria/offer.ts';
import type { RowRange } from '../../workflows/domain/list/submission/ranges.ts';
import type { CertificateBasis, RowStanding } from '../../workflows/domain/list/submission/state.ts';
import { canonical } from './chain.ts';
import { isDuplicate, type Filter, type Mongo } from './connection.ts';
import type { RowTexts, SealedRow } from './seal-rows.ts';
import { open, type OwnerKey } from './sealing.ts';

/** One judged row, `_id` `<submission>:<row in 7 digits>`. `standing` is as judged and never changes, `now` as decided since. `judgment`
 *  is the keyed hash of offer and findings, `sealed` the offer under the company's key. */
export type ListRowDocument = {
  _id: string; submission: string; round: number; row: number; standing: Standing; now: RowStanding; key: string;
  findings: StoredFinding[]; judgment: string; sealed: Buffer; decided?: { seq: number; reason: string; basis?: CertificateBasis };
}; // prettier-ignore
export type StoredFinding = Pick<Finding, 'criterion' | 'code' | 'about'>;
export type JudgedPart = Pick<ListRowDocument, 'row' | 'standing' | 'key' | 'findings' | 'judgment'>;

const judgedFields = { _id: 0, row: 1, standing: 1, key: 1, findings: 1, judgment: 1 } as const;
const last = 9_999_999;

export function rowId(submission: string, row: number): string {
  return `${submission}:${String(row).padStart(7, '0')}`;
}

export type JudgedOffer = Pick<ListRowDocument, 'submission' | 'round' | 'row' | 'standing' | 'key' | 'findings'> & {
  offer: Offer;
};

/** The canonical form of an offer (RFC 8785), as `canonical` gives it. Half a million are made in one go, and rows that answer alike have one
 *  object of facts in common: so the keys are written here in their order, and what such an object comes to is remembered. */
export function canonicalOffer(offer: Offer): string {
  const text = (key: 'checkedBy' | 'dataSheet' | 'judgedBy' | 'lawState' | 'ownVerdict' | 'partNumber') => `"${key}":${JSON.stringify(offer[key])}`;
  return `{${text('checkedBy')},${text('dataSheet')},"evidence":${canonicalMap(offer.evidence)},"facts":${canonicalMap(offer.facts)},${text('judgedBy')},${text('lawState')},${text('ownVerdict')},${text('partNumber')}}`;
} // prettier-ignore

const remembered = new WeakMap<object, string>();

function canonicalMap(value: Readonly<Record<string, unknown>>): string {
  const text = remembered.get(value) ?? canonical(value);
  remembered.set(value, text);
  return text;
}

/** What of a judged row is sealed. */
export function textsOf({ submission, row, offer, findings }: JudgedOffer): RowTexts {
  return { id: rowId(submission, row), offer: canonicalOffer(offer), findings: canonical(findings) };
}

/** A row as it is stored. */
export function storedRow({ offer: _offer, ...judged }: JudgedOffer, sealed: SealedRow): ListRowDocument {
  return { _id: rowId(judged.submission, judged.row), ...judged, now: judged.standing, ...sealed };
}

/** The offer of a row. Throws when the row was changed. */
export function offerIn(owner: OwnerKey, { _id, sealed }: Pick<ListRowDocument, '_id' | 'sealed'>): Offer {
  return JSON.parse(open(owner.seal, sealed, _id).toString()) as Offer; // what textsOf gave
}

/** Inserts rows without waiting for the disk: `settleRows` does that once, for all. False when one of them is there already. */
export async function insertRows(mongo: Mongo, rows: ListRowDocument[]): Promise<boolean> {
  if (rows.length === 0) return true;
  try {
    await listRows(mongo).insertMany(rows, { ordered: false, writeConcern: { w: 1 } });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** How many rows are on the disk for good. */
export async function countRows(mongo: Mongo, submission: string): Promise<number> {
  return listRows(mongo).countDocuments(within(submission, { from: 0, to: last }), { readConcern: { level: 'majority' } }); // prettier-ignore
}

/** Takes away what an earlier round left. */
export async function clearOtherRounds(mongo: Mongo, submission: string, round: number): Promise<void> {
  await listRows(mongo).deleteMany({ ...within(submission, { from: 0, to: last }), round: { $ne: round } });
}

/** What was judged, in the order of rows. */
export function judgedRows(mongo: Mongo, submission: string): AsyncIterable<JudgedPart> {
  return listRows(mongo)
    .find(within(submission, { from: 0, to: last }), { projection: judgedFields, sort: { _id: 1 }, batchSize: 1_000 })
    .map((row) => row as JudgedPart); // by the projection
}

/** All rows in their order, as they are stored. */
export function streamRows(mongo: Mongo, submission: string): AsyncIterable<ListRowDocument> {
  return listRows(mongo).find(within(submission, { from: 0, to: last }), { promoteBuffers: true, sort: { _id: 1 } });
}

/** The rows after `after` that may be published, in their order: eligible, or cleared by an expert. */
export function publishableRows(mongo: Mongo, submission: string, after: number): AsyncIterable<ListRowDocument> {
  const filter = { ...within(submission, { from: after + 1, to: last }), now: { $in: ['eligible', 'cleared'] as RowStanding[] } }; // prettier-ignore
  return listRows(mongo).find(filter, { promoteBuffers: true, sort: { _id: 1 } });
}

/** `by` says whether `standings` are meant as judged or as decided since. */
export type RowFilter = {
  submission: string; by: 'standing' | 'now'; standings?: readonly RowStanding[]; code?: string; rows?: readonly number[];
}; // prettier-ignore

/** Rows after `after`, in their order. */
export async function pageOfRows(
  mongo: Mongo,
  { submission, by, standings, code, rows }: RowFilter,
  { after, limit }: { after: number; limit: number },
): Promise<ListRowDocument[]> {
  const [criterion = '', found] = code?.split(' ') ?? [];
  const filter: Filter<ListRowDocument> = {
    _id: rows ? { $in: rows.filter((row) => row > after).map((row) => rowId(submission, row)) } : within(submission, { from: after + 1, to: last })._id,
    ...(standings && { submission, [by]: { $in: [...standings] }, row: { $gt: after } }),
    ...(found !== undefined && { findings: { $elemMatch: { criterion, code: found } } }),
  }; // prettier-ignore
  return listRows(mongo).find(filter, { promoteBuffers: true, sort: { _id: 1 }, limit }).toArray(); // prettier-ignore
}

/** The numbers of the rows that stand so, in their order. Answered by the index alone. */
export function rowNumbers(mongo: Mongo, submission: string, now: RowStanding): AsyncIterable<number> {
  return listRows(mongo)
    .find({ submission, now }, { projection: { _id: 0, row: 1 }, sort: { row: 1 }, batchSize: 10_000 })
    .map(({ row }) => row);
}

/** How many rows stand so. */
export async function countStanding(mongo: Mongo, submission: string, now: RowStanding): Promise<number> {
  return listRows(mongo).countDocuments({ submission, now });
}

/** How many rows of these ranges stand so; without `now`, how many there are. */
export async function countRowsIn(
  mongo: Mongo,
  submission: string,
  { now, ranges, seq }: { now?: RowStanding; ranges: readonly RowRange[]; seq?: number },
): Promise<number> {
  const rows = listRows(mongo);
  const counts = await Promise.all(
    ranges.map((range) =>
      rows.countDocuments({
        ...within(submission, range),
        ...(now && { now }),
        ...(seq !== undefined && { 'decided.seq': seq }),
      }),
    ),
  );
  return counts.reduce((sum, one) => sum + one, 0);
}

/** The keys of at most `limit` rows of a range that wait for an expert. */
export async function waitingKeys(mongo: Mongo, submission: string, { range, limit }: { range: RowRange; limit: number }): Promise<string[]> {
  const filter = { ...within(submission, range), now: 'needsExpert' as const };
  return (await listRows(mongo).find(filter, { projection: { key: 1 }, limit }).toArray()).map(({ key }) => key);
} // prettier-ignore

export async function findRow(mongo: Mongo, submission: string, row: number): Promise<ListRowDocument | null> {
  return listRows(mongo).findOne({ _id: rowId(submission, row) }, { readConcern: { level: 'majority' } });
}

/** A row that an expert cleared by a certificate. */
export type ClearedByCertificate = { submission: string; row: number; basis: CertificateBasis };

/** Those that a case or a table has. Few of all rows are: the index holds these alone. */
export async function rowsByCertificate(mongo: Mongo, of: { caseNumber: string } | { submission: string }): Promise<ClearedByCertificate[]> {
  const [filter, hint] = 'submission' in of ? [{ ...of, [byCase]: { $exists: true } }, { submission: 1, [byCase]: 1 }] : [{ [byCase]: of.caseNumber }, { [byCase]: 1 }];
  const projection = { submission: 1, row: 1, 'decided.basis': 1 };
  const found = await listRows(mongo).find(filter, { hint, projection, readConcern: { level: 'majority' } }).toArray();
  return found.flatMap(({ submission, row, decided }) => (decided?.basis ? [{ submission, row, basis: decided.basis }] : []));
} // prettier-ignore

const byCase = 'decided.basis.caseNumber';

type Change = {
  seq: number;
  range: RowRange;
  from: readonly RowStanding[];
  to: RowStanding;
  reason: string;
  basis?: CertificateBasis;
};

/** Shows a decision in the rows that stand so that it may change them; a row that it changed before stays as it is. */
export async function decideOn(mongo: Mongo, submission: string, { seq, range, from, to, reason, basis }: Change): Promise<void> {
  await listRows(mongo).updateMany(
    { ...within(submission, range), now: { $in: [...from] } },
    { $set: { now: to, decided: { seq, reason, ...(basis && { basis }) } } },
  );
} // prettier-ignore

function within(submission: string, { from, to }: RowRange): { _id: { $gte: string; $lte: string } } {
  return { _id: { $gte: rowId(submission, from), $lte: rowId(submission, to) } };
}

const listRows = (mongo: Mongo) => mongo.collection<ListRowDocument>('listRows');
