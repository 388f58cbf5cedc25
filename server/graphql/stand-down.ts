import type { StandDownReason } from '../../workflows/domain/case/events.ts';
import type { CaseState, Role, Seat, Step } from '../../workflows/domain/case/state.ts';
import { inConflict } from '../../workflows/domain/case/visibility.ts';
import { Refusal, type RefusalCode } from '../../workflows/domain/refusal.ts';
import { cases } from '../mongo/cases.ts';
import type { Register } from '../mongo/register-fold.ts';
import { actorFrom } from '../mongo/registers.ts';
import type { World } from '../world.ts';
import { commandBySystem } from '../temporal/system-command.ts';
import { unavailable } from './faults.ts';

/** A person who sits on a case, or was asked as an advisor on it, and may not any more. */
type Unfit = { state: CaseState; person: string; reason: StandDownReason };
const seatedSteps: Step[] = ['assignment', 'firstVerification', 'secondVerification', 'panel', 'signOff'];
const roleOf: Record<Seat, Role> = { firstVerifier: 'advisor', secondVerifier: 'expert', panelMember: 'expert', approver: 'approver' }; // prettier-ignore
/** The person left, or the case closed or is halted: there is nothing to take them off. */
const settled: readonly RefusalCode[] = ['UNKNOWN_REFERENCE', 'WRONG_STEP', 'DIVERGED'];

/** Takes a person off every open case on which the register no longer lets them be. Returns the numbers of these cases.
 *  Throws when a case could not be reached; the others are done, and a repeat does the rest. */
export async function standDown(world: World, person: string): Promise<string[]> {
  return leaveAll(world, await findUnfit(world, { $or: [{ assigned: person }, { 'state.consultations.advisor': person }] }, person)); // prettier-ignore
}

/** The same for everybody, whenever the register said something new: for what a crash left, and for what begins by date. */
export function standDownRelay(world: World): () => Promise<unknown> {
  let seen: Register | undefined;
  return async () => {
    const register = await world.registers.current();
    if (register === seen) return;
    await leaveAll(world, await findUnfit(world, {}));
    seen = register;
  };
}

async function findUnfit({ mongo, registers }: World, which: object, only?: string): Promise<Unfit[]> {
  const register = await registers.current();
  const rows = await cases(mongo).find({ step: { $in: seatedSteps }, ...which }).toArray(); // prettier-ignore
  return rows.flatMap(({ state }) =>
    state ? unfitOn(state, register).filter(({ person }) => !only || person === only) : [],
  );
}

function unfitOn(state: CaseState, register: Register): Unfit[] {
  const asked = state.consultations.filter((one) => one.status === 'open').flatMap(({ advisor }) => advisor ?? []);
  const needs = [
    ...state.assignments.map(({ person, seat }) => ({ person, role: roleOf[seat] })),
    ...asked.map((person) => ({ person, role: 'advisor' as const })),
  ];
  return needs.flatMap(({ person, role }): Unfit[] => {
    const actor = actorFrom(register, person);
    if (actor && inConflict(state, actor)) return [{ state, person, reason: 'interestDeclared' }];
    return actor?.roles.includes(role) ? [] : [{ state, person, reason: 'roleEnded' }];
  });
}

async function leaveAll(world: World, all: readonly Unfit[]): Promise<string[]> {
  const done = await Promise.allSettled(all.map((one) => leave(world, one)));
  const failed = done.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return [...new Set(all.map(({ state }) => state.caseNumber))];
}

/** The id is the case's and not the mutation's: a command id that the person spent on the case before must not keep them on it. */
async function leave(world: World, { state, person, reason }: Unfit): Promise<void> {
  const id = `stand-down/${person}/${state.seq}`;
  const order = { action: 'standDown' as const, id, at: Date.now(), input: { person, reason } };
  const sent = await commandBySystem(world, state, order).catch((error: unknown) => {
    if (!(error instanceof Refusal && settled.includes(error.code))) throw error;
  });
  if (sent === 'unknown') throw unavailable();
}
