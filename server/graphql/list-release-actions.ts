import {
  hasRoleForRelease,
  type EntryAction,
  type ReleaseAction,
} from '../../workflows/domain/list/release/actions.ts';
import { decideRelease, type ReleaseInputs } from '../../workflows/domain/list/release/rules.ts';
import { findPartKey } from '../../workflows/domain/list/part-number.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { correctionOwner, type Correction } from '../list/prepare-change.ts';
import type { ListEntry } from '../mongo/list-entries.ts';
import { drawReleaseNumber, findReleaseNumber, releaseLife, type ReleaseDocument } from '../mongo/list-releases.ts';
import { askLogCheck, findLogCheck } from '../mongo/log-checks.ts';
import { releaseKind } from '../temporal/release-runs.ts';
import { requireViewer, type Context } from './context.ts';
import { Invalid, orRefusal, type DomainError } from './errors.ts';
import { fault } from './faults.ts';
import { sendToLife } from './life-command.ts';
import { standingOf } from './listed-entry.ts';
import { entryFor } from './visible-entry.ts';
import { requireAdministrator } from './register.ts';
import { requireRecentSignIn } from './step-up.ts';
import { successOf } from './success.ts';

type Succeeded<A extends ReleaseAction> = { __typename: `${Capitalize<A>}Success`; release: ReleaseDocument };
type OnRelease = { commandId: string; release: string; expectedRevision: number };
/** What cannot be undone takes a recent sign-in; a suspension waits for nothing. */
const signed: readonly ReleaseAction[] = ['confirmRelease', 'withdrawEntry', 'resumeEntry'];

export const listReleaseMutations = {
  askRelease: (_parent, { input: { commandId, list } }, context) =>
    doing(context, 'askRelease', async () => {
      if (!context.world.lists.has(list)) throw new Refusal('NOT_FOUND', { field: 'list' });
      const number = await numberFor(context, { list, commandId, decide: (number) => decideNew(context, 'askRelease', { list, number }) });
      return send(context, 'askRelease', { commandId, life: releaseLife(list, number), input: { list, number } });
    }),
  confirmRelease: (_parent, { input }, context) =>
    doing(context, 'confirmRelease', () => onRelease(context, 'confirmRelease', input)),
  takeBackRelease: (_parent, { input }, context) =>
    doing(context, 'takeBackRelease', () => onRelease(context, 'takeBackRelease', input)),
  withdrawEntry: (_parent, { input: { reason, ...input } }, context) =>
    doing(context, 'withdrawEntry', () => onEntry(context, 'withdrawEntry', input, () => ({ reason }))),
  suspendEntry: (_parent, { input: { reason, ...input } }, context) =>
    doing(context, 'suspendEntry', () => onEntry(context, 'suspendEntry', input, () => ({ reason }))),
  resumeEntry: (_parent, { input: { reason, ...input } }, context) =>
    doing(context, 'resumeEntry', () => onEntry(context, 'resumeEntry', input, () => ({ reason }))),
  correctEntry: (_parent, { input: { partNumber, reason, ...input } }, context) =>
    doing(context, 'correctEntry', () =>
      onEntry(context, 'correctEntry', input, async (entry, isRepeat) => ({ reason, correction: await correctionOf(context, entry, { partNumber, isRepeat }) })),
    ),
  checkListLog: async (_parent, _args, context) => {
    requireAdministrator(context);
    await askLogCheck(context.world.mongo);
    return { __typename: 'CheckListLogSuccess' as const, check: (await findLogCheck(context.world.mongo)) ?? null };
  },
} satisfies MutationResolvers; // prettier-ignore

function doing<T>(context: Context, action: ReleaseAction, work: () => Promise<T>): Promise<T | DomainError> {
  if (!hasRoleForRelease(action, requireViewer(context)))
    throw fault('FORBIDDEN', 'Your role does not do this to the list.');
  if (signed.includes(action)) requireRecentSignIn(context);
  return orRefusal(context, work);
}

async function onRelease<A extends 'confirmRelease' | 'takeBackRelease'>(
  context: Context,
  action: A,
  { commandId, release: life, expectedRevision }: OnRelease,
): Promise<Succeeded<A> | DomainError> {
  return send(context, action, { commandId, life, input: {}, expectedVersion: expectedRevision });
}

/** Suspends an entry for the doubt about it that its command answers. A repeat finds the same release. */
export function suspendInDoubt(
  context: Context,
  input: { commandId: string; entry: string },
): Promise<Succeeded<'suspendEntry'> | DomainError> {
  return onEntry(context, 'suspendEntry', input, () => ({ reason: 'inDoubt' }));
}

/** Each change of an entry is a release of its own, whose number is drawn for its command: a repeat finds the same one. */
async function onEntry<A extends EntryAction>(
  context: Context,
  action: A,
  { commandId, entry: name }: { commandId: string; entry: string },
  rest: (entry: ListEntry, isRepeat: boolean) => Rest<A> | Promise<Rest<A>>,
): Promise<Succeeded<A> | DomainError> {
  const entry = await entryFor(context, name);
  if (!entry) throw new Refusal('NOT_FOUND', { field: 'entry' });
  const { list, _id } = entry;
  const isRepeat = (await findReleaseNumber(context.world.mongo, { list, key: commandId })) !== undefined;
  const said = { ...(await rest(entry, isRepeat)), entry: _id, standing: await standingOf(context, entry) };
  const inputOf = (number: number) => ({ list, number, ...said }) as unknown as ReleaseInputs[A]; // the parts of the input of that action, put together
  const number = await numberFor(context, {
    list,
    commandId,
    decide: (one) => decideNew(context, action, inputOf(one)),
  });
  return send(context, action, { commandId, life: releaseLife(list, number), input: inputOf(number) });
}

/** A command that is refused draws no number. One that has a number already is a repeat, and was not refused. */
async function numberFor(
  { world: { mongo } }: Context,
  { list, commandId: key, decide }: { list: string; commandId: string; decide: (number: number) => void },
): Promise<number> {
  const drawn = await findReleaseNumber(mongo, { list, key });
  if (drawn !== undefined) return drawn;
  decide(0);
  return drawReleaseNumber(mongo, { list, key });
}

function decideNew<A extends ReleaseAction>(context: Context, action: A, input: ReleaseInputs[A]): void {
  const [actor, at] = [requireViewer(context), context.receivedAt];
  decideRelease(undefined, { action, id: '', hash: '', life: '', actor, at, expectedVersion: 0, input });
}

type Rest<A extends EntryAction> = Omit<ReleaseInputs[A], 'list' | 'number' | 'entry' | 'standing'>;
type Sending<A extends ReleaseAction> = {
  commandId: string;
  life: string;
  input: ReleaseInputs[A];
  expectedVersion?: number;
};

async function send<A extends ReleaseAction>(
  context: Context,
  action: A,
  { commandId, life, input, expectedVersion = 0 }: Sending<A>,
): Promise<Succeeded<A> | DomainError> {
  const sent = await sendToLife(context, releaseKind, { action, commandId, life, expectedVersion, input, field: 'release' }); // prettier-ignore
  return 'state' in sent ? { __typename: successOf(action), release: sent } : sent;
}

/** Another writing of the same number: what it is found by stays. Full width is an input method's, never a maker's. */
async function correctionOf(
  { world }: Context,
  entry: ListEntry,
  { partNumber: typed, isRepeat }: { partNumber: string; isRepeat: boolean },
): Promise<string> {
  const partNumber = typed.normalize('NFKC').trim();
  const isSame = partNumber === entry.partNumber && !isRepeat;
  if (findPartKey(partNumber) !== entry.key || isSame) {
    const words = isSame
      ? { ja: '前と同じ書き方です。', en: 'It is written so already.' }
      : { ja: '照合に使う形が変わる書き方です。取り下げて、新しく提出してください。', en: 'It would be another number. Withdraw the entry and submit the other one.' }; // prettier-ignore
    throw new Invalid([{ path: 'partNumber', code: isSame ? 'NOTHING_CHANGED' : 'OTHER_KEY', words }]);
  }
  return world.contents.put(correctionOwner, { partNumber } satisfies Correction);
}
