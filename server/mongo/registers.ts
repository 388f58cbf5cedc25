import type { Actor, PersonId } from '../../workflows/domain/case/state.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import { firstBreak, genesis, linkHash } from './chain.ts';
import { isDuplicate, type ClientSession, type Mongo } from './connection.ts';
import { pin } from './pinned.ts';
import type { RegisterDocument, RegisterEntry, RegisterHeadDocument } from './register-entries.ts';
import { emptyRegister, foldRegister, interestsOf, type Register } from './register-fold.ts';

export type Registers = {
  /** `after`: only if nothing was entered since that seq, otherwise `Refusal` STALE_VERSION. Returns the entry's seq. */
  append: (entry: RegisterEntry, after?: number) => Promise<number>;
  current: () => Promise<Register>;
  asOf: (moment: { seq: number } | { at: number }) => Promise<Register>;
  actorOf: (person: PersonId) => Promise<Actor | undefined>;
  /** The first seq that is not as it was entered; also one that is missing at the end. */
  verify: () => Promise<number | undefined>;
};

/** The registers of people, roles, interests, employers and policies. `current` is never older than the last majority write; an
 *  entry counts from its own date on, and is known before it (`seq`). */
export function createRegisters(mongo: Mongo): Registers {
  let known = foldDue(emptyRegister, [], Date.now());
  const current = async (): Promise<Register> => {
    const before = known;
    const now = Date.now();
    const newer = await entries(mongo, before.register.seq);
    if (newer.length === 0 && now < before.nextAt) return before.register;
    // What becomes true only now stands before later entries, so everything is folded again: rare, and small.
    const isLate = now >= before.nextAt;
    const folded = isLate
      ? foldDue(emptyRegister, await entries(mongo, 0), now)
      : foldDue(before.register, newer, now, before.nextAt);
    if (isLate || folded.register.seq > known.register.seq) known = folded;
    return folded.register;
  };
  return {
    current,
    append: (entry, after) => appendEntry(mongo, entry, after),
    asOf: async (moment) => {
      const all = await entries(mongo, 0);
      return foldRegister(emptyRegister, all.filter(({ seq, entry }) => ('seq' in moment ? seq <= moment.seq : entry.at <= moment.at))); // prettier-ignore
    },
    actorOf: async (person) => actorFrom(await current(), person),
    verify: async () => {
      const all = await entries(mongo, 0);
      const gap = all.findIndex((one, index) => one.seq !== index + 1);
      const broken = firstBreak(all.map(({ previous, hash, entry }) => ({ previous, hash, value: entry })));
      if (gap >= 0 || broken !== undefined) return gap >= 0 ? gap + 1 : (broken ?? 0) + 1;
      const head = await heads(mongo).findOne({ _id: headId });
      const last = all.at(-1);
      return head?.seq === last?.seq && head?.hash === last?.hash ? undefined : all.length + 1;
    },
  };
}

/** Folds what is true at `now`. `nextAt` is when the first of the others becomes true. */
function foldDue(before: Register, documents: readonly RegisterDocument[], now: number, nextAt = Infinity) {
  const waiting = documents.filter(({ entry }) => entry.at > now).map(({ entry }) => entry.at);
  const folded = foldRegister(before, documents.filter(({ entry }) => entry.at <= now)); // prettier-ignore
  const seq = documents.at(-1)?.seq ?? before.seq;
  return { register: seq === folded.seq ? folded : { ...folded, seq }, nextAt: Math.min(nextAt, ...waiting) };
}

/** Who acts, as the API vouches for it; undefined for a person the register does not know. Interests cover whole groups. */
export function actorFrom(register: Register, person: PersonId): Actor | undefined {
  const found = register.people.get(person);
  if (!found) return undefined;
  const { organisation, roles, fields } = found;
  return {
    person,
    ...(organisation && { organisation }),
    roles,
    interests: interestsOf(register, found),
    fields,
    registerSeq: register.seq,
  };
}

/** Appends behind the last entry; of two at once one waits and comes second. Returns its seq, also to a repeat of its command.
 *  Throws `Refusal` COMMAND_ID_REUSED when the command said something else before. */
async function appendEntry(mongo: Mongo, entry: RegisterEntry, after: number | undefined): Promise<number> {
  for (;;) {
    // Found only when every reader finds it: whoever is told of it reads it next.
    const repeated =
      entry.command &&
      (await registers(mongo).findOne(
        { 'entry.command.id': entry.command.id },
        { readConcern: { level: 'majority' } },
      ));
    if (repeated && repeated.entry.command?.hash !== entry.command?.hash)
      throw new Refusal('COMMAND_ID_REUSED', { field: 'commandId' });
    if (repeated) return repeated.seq;
    const last = await registers(mongo).findOne({}, { sort: { seq: -1 }, readConcern: { level: 'majority' } });
    const seq = (last?.seq ?? 0) + 1;
    if (after !== undefined && seq !== after + 1)
      throw new Refusal('STALE_VERSION', { field: 'registerSeq', currentVersion: seq - 1 });
    const previous = last?.hash ?? genesis;
    const link = { _id: String(seq).padStart(10, '0'), seq, previous, hash: linkHash(previous, entry), entry };
    try {
      await mongo.transaction((session) => write(mongo, link, session));
      return seq;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}

/** The head moves with the entry: an end that was cut off shows, and nothing is appended to it. */
async function write(mongo: Mongo, link: RegisterDocument, session: ClientSession): Promise<void> {
  await registers(mongo).insertOne(link, { session });
  await pin(mongo, filesIn(link.entry), session);
  const { seq, hash } = link;
  const before = { _id: headId, seq: seq - 1, ...(seq > 1 && { hash: link.previous }) };
  const { matchedCount, upsertedCount } = await heads(mongo).updateOne(
    before,
    { $set: { seq, hash } },
    { session, upsert: seq === 1 },
  );
  if (matchedCount + upsertedCount === 0) throw new Error('The registers do not end where their head says');
}

function filesIn(entry: RegisterEntry): readonly string[] {
  return entry.type === 'ProgrammeAssessed' ? (entry.files ?? []) : []; // whoever confirms agrees upon these
}

/** Gives registers of before there was a head the one of their last entry. Repeating it changes nothing. */
export async function anchorRegisters(mongo: Mongo): Promise<void> {
  const last = await registers(mongo).findOne({}, { sort: { seq: -1 } });
  if (!last) return;
  const { seq, hash } = last;
  await heads(mongo).updateOne({ _id: headId }, { $setOnInsert: { seq, hash } }, { upsert: true });
}

async function entries(mongo: Mongo, after: number): Promise<RegisterDocument[]> {
  return registers(mongo).find({ seq: { $gt: after } }, { readConcern: { level: 'majority' } }).sort({ seq: 1 }).toArray(); // prettier-ignore
}

const headId = 'registers';
const heads = (mongo: Mongo) => mongo.collection<RegisterHeadDocument>('registerHead');
const registers = (mongo: Mongo) => mongo.collection<RegisterDocument>('registers');
