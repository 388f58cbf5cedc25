import { inConflict } from '../../workflows/domain/case/visibility.ts';
import { allowedActions } from '../../workflows/domain/case/permit.ts';
import type { Actor, CaseState, Role, Seat } from '../../workflows/domain/case/state.ts';
import type { Obstacle, QueryResolvers } from '../generated/resolvers.ts';
import { cases } from '../mongo/cases.ts';
import type { Mongo } from '../mongo/connection.ts';
import { actorFrom } from '../mongo/registers.ts';
import { visibleState } from './commands.ts';
import { requireViewer } from './context.ts';
import { fault } from './faults.ts';

const roleOf: Record<Seat, Role> = {
  firstVerifier: 'advisor',
  secondVerifier: 'expert',
  panelMember: 'expert',
  approver: 'approver',
};

export const peopleQueries = {
  people: async (_parent, { role, field, caseId }, context) => {
    const viewer = requireViewer(context);
    const state = caseId ? await visibleState(context, caseId).catch(() => undefined) : undefined;
    if (!viewer.roles.includes('coordinator') && !mayConsult(state, viewer, role))
      throw fault('FORBIDDEN', 'Only a coordinator assigns people.');
    const register = await context.world.registers.current();
    const loads = await loadsOf(context.world.mongo);
    return [...register.people.values()]
      .filter((one) => one.roles.includes(roleOf[role]) && (!field || one.fields.includes(field)))
      .map(({ person, fields }) => ({
        person,
        fields,
        load: loads.get(person) ?? 0,
        obstacle: obstacle(state, role, actorFrom(register, person)),
      }))
      .sort((one, other) => Number(one.obstacle !== null) - Number(other.obstacle !== null) || one.load - other.load);
  },
} satisfies QueryResolvers;

/** Whoever may consult another advisor on a case has to see whom. */
function mayConsult(state: CaseState | undefined, viewer: Actor, seat: Seat): boolean {
  const actions = state && seat === 'firstVerifier' ? allowedActions(state, viewer) : [];
  return actions.some(({ action }) => action === 'openConsultation');
}

/** Why the case would refuse this person: the same facts as in its rule, and never with whom the conflict is. */
function obstacle(state: CaseState | undefined, seat: Seat, actor: ReturnType<typeof actorFrom>): Obstacle | null {
  if (!state || !actor) return null;
  if (inConflict(state, actor)) return 'conflictOfInterest';
  const before = state.seated.some(
    (one) => one.person === actor.person && (one.seat !== seat || seat === 'panelMember'),
  );
  const now = state.assignments.some((one) => one.person === actor.person);
  if (before || now || state.applicantPeople.includes(actor.person)) return 'samePerson';
  return seat === 'firstVerifier' && !actor.fields.includes(state.submission.field) ? 'notQualified' : null;
}

/** On how many open cases each person sits now. */
async function loadsOf(mongo: Mongo): Promise<Map<string, number>> {
  const open = ['assignment', 'firstVerification', 'secondVerification', 'panel', 'signOff'];
  const rows = await cases(mongo)
    .aggregate<{ _id: string; count: number }>([
      { $match: { step: { $in: open } } },
      { $unwind: '$assigned' },
      { $group: { _id: '$assigned', count: { $sum: 1 } } },
    ])
    .toArray();
  return new Map(rows.map((row) => [row._id, row.count]));
}
