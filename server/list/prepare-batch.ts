import { setImmediate as turn } from 'node:timers/promises';
import type { Prepared, PreparingAt } from '../../workflows/domain/list/release/progress.ts';
import { summed } from '../../workflows/domain/list/release/progress.ts';
import { logTime, publishedLeaf, validTo } from '../../workflows/domain/list/release/publication.ts';
import type { ReleaseState } from '../../workflows/domain/list/release/state.ts';
import { lawStateOn, tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import type { CriteriaVersion } from '../../workflows/domain/list/criteria/criteria-data.ts';
import { programmeFindings } from '../../workflows/domain/list/criteria/programme.ts';
import { entryIdOf } from '../../workflows/domain/list/entry-id.ts';
import { programmeOf } from '../../workflows/domain/list/maker-register.ts';
import { criteriaAt } from './lists.ts';
import { entryRef } from '../mongo/list-entries.ts';
import { listReleases } from '../mongo/list-releases.ts';
import { entriesIn, keepLeaves } from '../mongo/release-leaves.ts';
import type { World } from '../world.ts';
import { knownMakers } from './known-makers.ts';
import { isListed } from './judge-table.ts';
import { prepareChange } from './prepare-change.ts';
import { prepareReviews } from './prepare-reviews.ts';
import type { ApprovedRow, ApprovedTable, ReleaseSource } from './release-source.ts';
import { isBasisRevoked, revokedAmong } from './resting-entries.ts';

export type PrepareWorld = Pick<World, 'mongo' | 'contents' | 'keys' | 'registers' | 'rules' | 'list' | 'lists'>;
type Step = { life: string; batches: readonly string[]; at: PreparingAt };
type Publication = NonNullable<ReleaseState['publication']>;
/** Rows that are looked at, and so leaves that are appended, at once. */
const rowsAtOnce = 10_000;
/** Then other work of this process has its turn: a change of one entry does not wait for 10,000 rows. */
const rowsInOneGo = 500;

/** Computes and stores the next leaves of a release. Since it began the log has grown by changes of single entries at most: what they
 *  overtake is left out when it is appended. */
export async function prepareBatch(
  world: PrepareWorld,
  source: ReleaseSource,
  step: Step,
  alive: () => void,
): Promise<Prepared> {
  const found = await listReleases.find(world.mongo, step.life);
  if (!found?.state.publication) throw new Error(`The release ${step.life} has not begun in the record`);
  const { state } = found;
  if (state.step !== 'preparing') throw new Error(`The release ${step.life} is prepared already`); // a late repeat
  const { publication } = found.state;
  await world.list.refresh();
  const { treeSize } = world.list.index();
  if (treeSize < publication.sizeBefore && state.kind !== 'change')
    throw new Error(`The index is at ${treeSize}, the release begins at ${publication.sizeBefore}`);
  if (state.kind === 'reverification') return prepareReviews(world, { ...step, state, publication });
  if (state.kind === 'change') return prepareChange(world, { ...step, state, publication });
  return prepareTable(world, source, { ...step, state, publication, alive });
}

type Preparing = Step & { state: ReleaseState; publication: Publication; alive: () => void };

/** The next rows of the tables that were approved, the oldest approval first. */
async function prepareTable(world: PrepareWorld, source: ReleaseSource, preparing: Preparing): Promise<Prepared> {
  const { at, state, life, alive } = preparing;
  const tables = await freeTables(world, source, state);
  const place = at.submission === undefined ? 0 : tables.findIndex(({ submission }) => submission === at.submission);
  const table = tables[place];
  if (!table) return {};
  const rows = await take(source.rows(table.submission, at.after), alive);
  const { published, leftOut } = await checked(world, preparing, { table, rows });
  alive();
  const batch = await keepLeaves(world.mongo, life, published);
  const taken = { submission: table.submission, published: published.length, leftOut };
  const following = tables[place + 1];
  const last = rows.length < rowsAtOnce ? undefined : rows.at(-1);
  const next = last ? { submission: table.submission, after: last.row } : following && { submission: following.submission, after: 0 }; // prettier-ignore
  return { ...(batch && { batch }), table: taken, ...(next && { next }) };
}

/** Without those of a release that is published and has not told them yet. */
async function freeTables({ mongo }: PrepareWorld, source: ReleaseSource, { list }: ReleaseState) {
  const [tables, telling] = await Promise.all([source.approved(list), listReleases.list(mongo, { 'state.step': 'published' })]); // prettier-ignore
  const taken = new Set(telling.flatMap(({ state }) => state.plan?.tables.map(({ submission }) => submission) ?? []));
  return tables.filter(({ submission }) => !taken.has(submission));
}

async function take(rows: AsyncIterable<ApprovedRow>, alive: () => void): Promise<ApprovedRow[]> {
  const taken: ApprovedRow[] = [];
  for await (const row of rows) {
    taken.push(row);
    if (taken.length % 1_000 === 0) alive();
    if (taken.length === rowsAtOnce) break;
  }
  return taken;
}

type Rows = { table: ApprovedTable; rows: readonly ApprovedRow[] };

/** P1, P3 and P7 by the registers, the law and the list of this moment, and the certificate of a certified item: what stood at
 *  approval may stand no more. */
async function checked(world: PrepareWorld, { life, batches, state, publication }: Preparing, { table, rows }: Rows) {
  const { at, yearMonth } = publication;
  const { list, maker, makerId, submission } = table;
  const version = criteriaAt(world.lists, list, at);
  const opinion = (await isBasisRevoked(world.mongo, table)) ? 'OPINION_REVOKED' : undefined;
  const revoked = await revokedAmong(world.mongo, rows);
  const obstacle = opinion ?? (await makerObstacle(world, { makerId, version, at }));
  const lawState = lawStateOn((await world.rules.current()).states, tokyoDay(at))?.from;
  const idOf = (key: string) => entryRef(entryIdOf({ list, maker, key }));
  const before = await entriesIn(world.mongo, { release: life, batches }, rows.map(({ key }) => idOf(key))); // prettier-ignore
  const makers = knownMakers((await world.registers.current()).makers);
  const judging = { index: world.list.index(), manufacturer: maker, makers, at: logTime(at) };
  const refusalOf = ({ key, lawState: judgedBy, basis }: ApprovedRow): string | undefined => {
    if (obstacle !== undefined) return obstacle;
    if (basis && revoked.has(basis.certificate)) return 'OPINION_REVOKED';
    if (judgedBy !== lawState) return 'EDITION_NOT_IN_FORCE';
    return before.has(idOf(key)) || isListed(judging, key) ? 'ALREADY_LISTED' : undefined;
  };
  const rest = { at, publication: { yearMonth, number: state.number }, validTo: validTo(at, version.settings) };
  const published = [];
  let leftOut: Record<string, number> = {};
  for (const [place, row] of rows.entries()) {
    if (place % rowsInOneGo === 0) await turn();
    const code = refusalOf(row);
    if (code !== undefined) leftOut = summed(leftOut, { [code]: 1 });
    else published.push({ leaf: publishedLeaf(rowOf(row, { list, maker }), rest), origin: { makerId, submission, row: row.row } }); // prettier-ignore
    before.add(idOf(row.key));
  }
  return { published, leftOut };
}

function rowOf({ partNumber, key, lawState, judgment }: ApprovedRow, { list, maker }: { list: string; maker: string }) {
  return { list, maker, partNumber, key, lawState, judgment };
}

async function makerObstacle(
  { registers }: PrepareWorld,
  { makerId, version, at }: { makerId: string; version: CriteriaVersion; at: number },
): Promise<string | undefined> {
  const maker = (await registers.current()).makers.get(makerId);
  return programmeFindings(maker && programmeOf(maker), version.settings, tokyoDay(at))[0]?.code;
}
