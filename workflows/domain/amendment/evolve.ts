import type { AmendmentEvent } from './events.ts';
import type { AmendmentState, AmendmentStep } from './state.ts';

/** Folds one event into the amendment. The first one must be `AmendmentProposed`; a later one of that kind puts a new draft in
 *  its place, and what was found out about the old one is gone. Never mutates. */
export function evolveAmendment(before: AmendmentState | undefined, event: AmendmentEvent): AmendmentState {
  if (event.type === 'AmendmentProposed') return proposed(event, (before?.seq ?? 0) + 1);
  if (!before) throw new Error(`An amendment cannot begin with ${event.type}`);
  const state = { ...before, seq: before.seq + 1 };
  switch (event.type) {
    case 'DraftChecked': return enter({ ...state, clauses: event.clauses }, 'checked', event);
    case 'DraftRefused': return enter({ ...state, problems: event.problems }, 'refused', event);
    case 'ImpactRequested': return enter(withoutImpact(state), 'impactRunning', event);
    case 'ImpactCounted': return enter({ ...state, impact: event.report }, 'impactRun', event);
    case 'AmendmentApproved': return enter({ ...state, approvedBy: event.by }, 'awaitingEffectiveDate', event);
    case 'AmendmentPublished': return enter(state, 'applying', event);
    case 'AmendmentApplied': return enter({ ...state, applied: event.report }, 'applied', event);
    case 'AmendmentWithdrawn': return enter(state, 'withdrawn', event);
  }
} // prettier-ignore

function proposed(event: Extract<AmendmentEvent, { type: 'AmendmentProposed' }>, seq: number): AmendmentState {
  const { version, draft, effectiveAt, at, by } = event;
  return {
    version, draft, effectiveAt, step: 'draft', stepSince: at, proposedBy: by, proposedAt: at, problems: [], clauses: [], seq,
  }; // prettier-ignore
}

function withoutImpact({ impact: _impact, ...state }: AmendmentState): AmendmentState {
  return state;
}

function enter(state: AmendmentState, step: AmendmentStep, { at }: { at: number }): AmendmentState {
  return { ...state, step, stepSince: at };
}
