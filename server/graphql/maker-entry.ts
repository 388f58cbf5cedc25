import { hasRoleForMaker, mayAssess, type MakerAction } from '../../workflows/domain/list/maker-actions.ts';
import type { ListMaker, MakerFact } from '../../workflows/domain/list/maker-register.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import { requireViewer, type Context } from './context.ts';
import { today } from './correlation.ts';
import { Invalid, orRefusal, type DomainError } from './errors.ts';
import { fault } from './faults.ts';
import { enterFact } from './register.ts';

/** `field` is the input's name for the day, where it is not `from`. */
type Entered = { commandId: string; day: string; field?: string; fact: MakerFact };

/** Runs what an action does, for whoever holds one of its roles. Throws `FORBIDDEN`. */
export function permitted<T>(context: Context, action: MakerAction, work: () => Promise<T>): Promise<T | DomainError> {
  if (!hasRoleForMaker(action, requireViewer(context)))
    throw fault('FORBIDDEN', 'This needs a role that you do not hold.');
  return orRefusal(context, work);
}

/** The same for a maker that must be there. */
export async function enterOf(context: Context, entered: Entered): Promise<ListMaker> {
  await getMaker(context, entered.fact.maker);
  return enter(context, entered);
}

/** What is entered has happened: a day ahead is refused, because the maker that is answered would not show it yet. */
export async function enter(context: Context, { commandId, day, field = 'from', fact }: Entered): Promise<ListMaker> {
  if (day > today(context)) throw new Invalid([{ path: field, code: 'OUT_OF_RANGE' }]);
  await enterFact(context, { commandId, day, fact });
  return getMaker(context, fact.maker);
}

/** Throws `NOT_FOUND`. */
export async function getMaker({ world }: Context, maker: string): Promise<ListMaker> {
  const found = (await world.registers.current()).makers.get(maker);
  if (!found) throw new Refusal('NOT_FOUND', { field: 'maker' });
  return found;
}

/** The maker, for whoever assesses its programme. Throws `NOT_FOUND`, also for everybody who assesses none, and
 *  `CONFLICT_OF_INTEREST` for who has an interest in it. */
export async function assessedMaker(context: Context, id: string): Promise<ListMaker> {
  const viewer = requireViewer(context);
  if (!hasRoleForMaker('assessProgramme', viewer)) throw new Refusal('NOT_FOUND', { field: 'maker' });
  const maker = await getMaker(context, id);
  if (!mayAssess(maker, viewer)) throw new Refusal('CONFLICT_OF_INTEREST', { field: 'maker' });
  return maker;
}
