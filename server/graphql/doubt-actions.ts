import { hasRoleForDoubt, type DoubtAction } from '../../workflows/domain/list/doubt/actions.ts';
import { decideDoubt, requirePermitted, type DoubtInputs } from '../../workflows/domain/list/doubt/rules.ts';
import { closedDoubtSteps, type DoubtState } from '../../workflows/domain/list/doubt/state.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { doubtedEntry } from '../list/doubted-entry.ts';
import { doubts, type DoubtDocument } from '../mongo/doubts.ts';
import { drawNumber } from '../mongo/numbers.ts';
import { doubtRuns } from '../temporal/doubt-runs.ts';
import { requireViewer, type Context } from './context.ts';
import { doubtFor, doubtOwner } from './doubt.ts';
import { Invalid, orRefusal, type DomainError } from './errors.ts';
import { fault } from './faults.ts';
import { sendToLife } from './life-command.ts';
import { suspendInDoubt } from './list-release-actions.ts';
import { successOf } from './success.ts';
import { requireNoProblems, textProblems } from './text-input.ts';

const textMax = 4_000;
type Head = { commandId: string; number: string; expectedRevision: number };
type Succeeded<A extends DoubtAction> = { __typename: `${Capitalize<A>}Success`; doubt: DoubtDocument };

export const doubtMutations = {
  raiseDoubt: (_parent, { input: { commandId, reason, text, ...seen } }, context) =>
    asRole(context, 'raiseDoubt', async () => {
      const { world, receivedAt } = context;
      const subject = await doubtedEntry(world, seen, receivedAt);
      requireNoProblems([...('problems' in subject ? subject.problems : []), ...textProblems('text', text, textMax)]);
      if ('problems' in subject) throw new Invalid(subject.problems);
      const key = `${requireViewer(context).person}:${commandId}`;
      const number = await drawNumber(world.mongo, { key, kind: 'doubt' });
      const written = { reason, text: await putText(context, number, text) };
      return send(context, 'raiseDoubt', {
        commandId, number, expectedRevision: 0, input: { ...subject, ...written }, said: { ...seen, ...written },
      }); // prettier-ignore
    }),
  takeDoubt: (_parent, { input }, context) => act(context, 'takeDoubt', input, {}),
  handBackDoubt: (_parent, { input }, context) => act(context, 'handBackDoubt', input, {}),
  answerDoubt: (_parent, { input: { outcome, reason, text, ...head } }, context) =>
    asRole(context, 'answerDoubt', async () => {
      const { state } = await getDoubt(context, head.number);
      requireNoProblems(textProblems('text', text, textMax));
      const said = { outcome, reason, text: await putText(context, head.number, text) };
      const release = outcome === 'suspended' ? await suspend(context, head, state) : {};
      if ('code' in release) return release;
      return send(context, 'answerDoubt', { ...head, input: { ...said, ...release }, said });
    }),
  withdrawDoubt: (_parent, { input: { reason, ...head } }, context) => act(context, 'withdrawDoubt', head, { reason }),
} satisfies MutationResolvers;

async function act<A extends DoubtAction>(
  context: Context,
  action: A,
  head: Head,
  input: DoubtInputs[A],
): Promise<Succeeded<A> | DomainError> {
  return asRole(context, action, async () => {
    await getDoubt(context, head.number);
    return send(context, action, { ...head, input });
  });
}

/** Not yours is not there, and nothing is stored for it. */
async function getDoubt(context: Context, number: string): Promise<DoubtDocument> {
  const found = await doubtFor(context, requireViewer(context), number);
  if (!found) throw new Refusal('NOT_FOUND', { field: 'number' });
  return found;
}

/** First the entry is suspended, then the doubt is answered; after a crash between the two a repeat of the command goes on. One
 *  that is not in force any more needs no release. */
async function suspend(
  context: Context,
  { commandId, number, expectedRevision: expectedVersion }: Head,
  state: DoubtState,
): Promise<{ release?: string } | DomainError> {
  const isRepeat = (await doubts.answer(context.world.mongo, number, commandId)) !== undefined;
  if (!isRepeat) requirePermitted(state, { action: 'answerDoubt', actor: requireViewer(context), expectedVersion });
  try {
    const suspended = await suspendInDoubt(context, { commandId, entry: state.entry });
    return 'release' in suspended ? { release: suspended.release._id } : suspended;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'ENTRY_NOT_OPEN') return {};
    throw error;
  }
}

function asRole<T>(context: Context, action: DoubtAction, work: () => Promise<T>): Promise<T | DomainError> {
  if (!hasRoleForDoubt(action, requireViewer(context)))
    throw fault('FORBIDDEN', 'Your role does not do this to doubts.');
  return orRefusal(context, work);
}

function putText({ world }: Context, number: string, text: string): Promise<string> {
  return world.contents.put(doubtOwner(number), text);
}

const kind = {
  record: doubts,
  runs: doubtRuns,
  isClosed: ({ step }: DoubtState) => closedDoubtSteps.includes(step),
  begins: (action: string) => action === 'raiseDoubt',
  decide: decideDoubt,
};

async function send<A extends DoubtAction>(
  context: Context,
  action: A,
  { number: life, expectedRevision: expectedVersion, ...order }: Head & { input: DoubtInputs[A]; said?: object },
): Promise<Succeeded<A> | DomainError> {
  const sent = await sendToLife(context, kind, { action, life, expectedVersion, ...order, field: 'number' });
  return 'state' in sent ? { __typename: successOf(action), doubt: sent } : sent;
}
