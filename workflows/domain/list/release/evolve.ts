import { needsSecondPerson } from './actions.ts';
import { appendedLeaves, endOf, placesOf, withoutOvertaken } from './progress.ts';
import type { ReleaseEvent } from './events.ts';
import type { ReleaseState, ReleaseStep } from './state.ts';

/** Folds one event into the release. The first one must be `ReleaseAsked`. Never mutates. */
export function evolveRelease(before: ReleaseState | undefined, event: ReleaseEvent): ReleaseState {
  if (event.type === 'ReleaseAsked') return asked(event);
  if (!before) throw new Error(`A release cannot begin with ${event.type}`);
  const { blocked, ...rest } = before;
  const state: ReleaseState = { ...rest, seq: before.seq + 1 };
  switch (event.type) {
    case 'ReleaseConfirmed': return enter({ ...state, confirmedBy: event.by }, 'waiting', event);
    case 'ReleaseTakenBack': return enter(state, 'takenBack', event);
    case 'ReleaseBlocked': return { ...state, blocked: { reason: event.reason, since: blocked?.since ?? event.at } };
    case 'ReleaseBegun': {
      const { yearMonth, sizeBefore, at } = event;
      const { plan: _overtaken, ...anew } = state; // a change whose entry was changed before it begins a second time
      return enter({ ...anew, publication: { at, yearMonth, sizeBefore } }, 'preparing', event);
    }
    case 'ReleasePlanned': {
      const { batches, tables, leftOut } = event;
      const planned: ReleaseState = { ...state, plan: { batches, tables, leftOut } };
      return enter(planned, batches.length === 0 ? 'published' : 'publishing', event);
    }
    case 'BatchAppended': return appended(state, event);
    case 'ReleaseFinished': return enter(state, appendedLeaves(state) > 0 ? 'finished' : 'withoutEntries', event);
  }
} // prettier-ignore

function asked({ list, number, kind, change, at, by }: Extract<ReleaseEvent, { type: 'ReleaseAsked' }>): ReleaseState {
  const step = needsSecondPerson(kind, change) ? 'asked' : 'waiting';
  return { list, number, kind, ...(change && { change }), step, stepSince: at, askedBy: by, askedAt: at, appended: 0, seq: 1 }; // prettier-ignore
}

function appended(
  state: ReleaseState,
  { size, root, at, after = endOf(state), overtaken = [] }: Extract<ReleaseEvent, { type: 'BatchAppended' }>,
): ReleaseState {
  const grown: ReleaseState = {
    ...state,
    ...(state.plan && { plan: withoutOvertaken(state.plan, overtaken) }),
    appended: state.appended + 1,
    head: { size, root },
    places: [...placesOf(state), { after, size }],
  };
  return grown.appended === grown.plan?.batches.length ? enter(grown, 'published', { at }) : grown;
}

function enter(state: ReleaseState, step: ReleaseStep, { at }: { at: number }): ReleaseState {
  return { ...state, step, stepSince: at };
}
