import { actions } from '../../workflows/domain/actions.ts';
import type { Step } from '../../workflows/domain/case/state.ts';
import { closedSteps, type Actor, type CaseState } from '../../workflows/domain/case/state.ts';
import { relations } from '../../workflows/domain/case/permit.ts';
import type { CaseQueue } from '../generated/resolvers.ts';
import { countCases, listCases, type CaseCursor, type RecordedCase } from '../mongo/cases.ts';
import type { World } from '../world.ts';
import { turnOf } from './turn.ts';

const openSteps: Step[] = [
  'submission', 'acceptance', 'completion', 'assignment', 'firstVerification', 'secondVerification', 'panel', 'signOff', 'issuing',
]; // prettier-ignore
type Selection = {
  steps: readonly Step[];
  notProposedBy?: string;
  keep?: (state: CaseState) => boolean;
  assignedTo?: string;
};
const countedAtMost = 10_000;
const batch = 100;

/** The queues a person works with, from the roles they hold. */
export function queuesOf({ roles }: Actor): CaseQueue[] {
  const queues = new Set<CaseQueue>();
  const add = (...names: CaseQueue[]) => names.forEach((name) => queues.add(name));
  for (const role of roles) {
    if (role === 'clerk' || role === 'classificationOfficer') add('mine', 'open', 'closed');
    if (role === 'coordinator') add('acceptance', 'assignment', 'panel', 'completion', 'open', 'closed');
    if (role === 'advisor' || role === 'expert') add('nominated', 'mine', 'open', 'closed');
    if (role === 'approver') add('signOff', 'revocation', 'closed');
    if (role === 'auditor') add('open', 'closed');
  }
  return [...queues];
}

/** One row more than asked for, so that the caller knows whether there is a next page. */
export async function pageOfQueue(
  world: World,
  viewer: Actor,
  { queue, size, after }: { queue: CaseQueue; size: number; after?: CaseCursor },
): Promise<RecordedCase[]> {
  const selection = selectionOf(queue, viewer);
  const found: RecordedCase[] = [];
  let cursor = after;
  for (;;) {
    const rows = await listCases(world.mongo, {
      viewer,
      limit: batch,
      steps: selection.steps,
      ...(selection.assignedTo && { assignedTo: selection.assignedTo }),
      ...(selection.notProposedBy && { notProposedBy: selection.notProposedBy }),
      ...(cursor && { after: cursor }),
    });
    found.push(...rows.filter(({ state }) => selection.keep?.(state) ?? true));
    const last = rows.at(-1);
    if (found.length > size || rows.length < batch || !last) return found.slice(0, size + 1);
    cursor = cursorOf(last);
  }
}

export async function countQueue(world: World, viewer: Actor, queue: CaseQueue): Promise<number> {
  const { keep, ...selection } = selectionOf(queue, viewer);
  if (!keep) return countCases(world.mongo, { viewer, ...selection, limit: countedAtMost });
  const rows = await pageOfQueue(world, viewer, { queue, size: countedAtMost });
  return Math.min(rows.length, countedAtMost);
}

export const cursorOf = ({ _id, updatedAt }: RecordedCase): CaseCursor => ({
  updatedAt: updatedAt?.getTime() ?? 0,
  caseNumber: _id,
});

function selectionOf(queue: CaseQueue, viewer: Actor): Selection {
  switch (queue) {
    case 'open':
      return { steps: openSteps };
    case 'closed':
      return { steps: closedSteps };
    case 'mine':
      return { steps: openSteps, keep: (state) => isTurnOf(state, viewer) };
    case 'revocation':
      return { steps: actions.approveRevocation.step, notProposedBy: viewer.person };
    case 'nominated':
      return {
        steps: openSteps,
        assignedTo: viewer.person,
        keep: (state) => state.assignments.some((one) => one.person === viewer.person && one.status === 'nominated'),
      };
    default:
      return { steps: [queue] };
  }
}

function isTurnOf(state: CaseState, viewer: Actor): boolean {
  const { of, people } = turnOf(state);
  if (people.includes(viewer.person)) return true;
  return people.length === 0 && relations(state, viewer).some((relation) => relation === of);
}
