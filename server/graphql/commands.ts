import type { Action } from '../../workflows/domain/actions.ts';
import type { Command, Inputs } from '../../workflows/domain/case/commands.ts';
import { requirePermitted } from '../../workflows/domain/case/permit.ts';
import { closedSteps, type CaseState } from '../../workflows/domain/case/state.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import { findAnswer } from '../mongo/case-events.ts';
import { findCase, findVisibleCase } from '../mongo/cases.ts';
import { logAccess } from '../mongo/people.ts';
import { updateCase } from '../temporal/case-updates.ts';
import { commandHash } from '../temporal/command-hash.ts';
import { requireViewer, type Context } from './context.ts';
import { commandPending, orRefusal, type DomainError } from './errors.ts';
import { unavailable } from './faults.ts';
import { keyOf } from './global-ids.ts';
import type { CommandModel } from './models.ts';
import { requireFreshSignIn } from './step-up.ts';
import { successOf } from './success.ts';
import { boundProblems, requireNoProblems } from './text-input.ts';

type CommandInput = { commandId: string; caseId: string; expectedVersion: number };
type Succeeded<A extends Action> = { __typename: `${Capitalize<A>}Success`; case: CaseState; command: CommandModel };
/** Turns what the client wrote into what the case is told: prose is stored first and travels as an id. */
export type Prepare<A extends Action> = (state: CaseState) => Promise<Inputs[A]> | Inputs[A];

/** Content first, command second, projection third: the path of every mutation that acts on a case. */
export async function command<A extends Action>(
  context: Context,
  action: A,
  input: CommandInput,
  prepare: Prepare<A>,
): Promise<Succeeded<A> | DomainError> {
  return orRefusal(context, async () => {
    const before = await visibleState(context, input.caseId);
    requireNoProblems(boundProblems(input));
    const ready = await sealed(context, action, input, { state: before, input: await prepare(before) });
    const answered = await findAnswer(context.world.mongo, before.caseNumber, ready.id);
    if (answered && answered.hash !== ready.hash) throw new Refusal('COMMAND_ID_REUSED', { field: 'commandId' });
    if (!answered) requireFreshSignIn(context, action);
    // A closed case has no run: ask the table here instead of waking it for a refusal.
    if (!answered && closedSteps.includes(before.step)) requirePermitted(before, ready);
    const sent = answered ?? (await updateCase(context.world, ready));
    if (sent === 'unknown') throw unavailable();
    if (sent === 'pending') return commandPending(ready.id, context.language);
    const [after] = await Promise.all([
      findCase(context.world.mongo, before.caseNumber),
      logAccess(context.world.mongo, { person: ready.actor.person, what: 'case', ids: [before.caseNumber] }), // the answer shows it
    ]);
    const command = { id: ready.id, caseNumber: before.caseNumber, version: sent.version };
    return { __typename: successOf(action), case: after?.state ?? before, command };
  });
}

/** The case, for whoever may see it. Not visible is not there. */
export async function visibleState(context: Context, caseId: string): Promise<CaseState> {
  const number = keyOf('Case', caseId);
  const found = number ? await findVisibleCase(context.world.mongo, number, requireViewer(context)) : undefined;
  if (!found) throw new Refusal('NOT_FOUND', { field: 'caseId' });
  return found.state;
}

async function sealed<A extends Action>(
  context: Context,
  action: A,
  { commandId, expectedVersion }: CommandInput,
  { state, input }: { state: CaseState; input: Inputs[A] },
): Promise<Command<A>> {
  const actor = requireViewer(context);
  const { caseNumber } = state;
  const hash = commandHash({ person: actor.person, caseNumber, action, input });
  return { action, id: commandId, hash, caseNumber, actor, at: context.receivedAt, expectedVersion, input };
}
