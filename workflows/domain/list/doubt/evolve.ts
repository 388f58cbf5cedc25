import type { DoubtEvent } from './events.ts';
import type { DoubtState, DoubtStep } from './state.ts';

/** Folds one event into the doubt; the first one must be `DoubtRaised`. Never mutates. */
export function evolveDoubt(before: DoubtState | undefined, event: DoubtEvent): DoubtState {
  const { type, at, by } = event;
  if (type === 'DoubtRaised') return raised(event);
  if (!before) throw new Error(`A doubt cannot begin with ${type}`);
  const seq = before.seq + 1;
  const state = { ...before, seq, basis: by === 'system' ? before.basis : seq };
  switch (type) {
    case 'DoubtTaken': return enter({ ...state, taker: by }, 'taken', at);
    case 'DoubtHandedBack': return enter(withoutTaker(state), 'open', at);
    case 'DoubtOverdue': return { ...state, overdueSince: at };
    case 'DoubtAnswered': {
      const { outcome, reason, text, release } = event;
      return enter({ ...state, answer: { by, at, outcome, reason, text, ...(release && { release }) } }, 'answered', at);
    }
    case 'DoubtWithdrawn': return enter({ ...state, withdrawn: event.reason }, 'withdrawn', at);
  }
} // prettier-ignore

function raised(event: Extract<DoubtEvent, { type: 'DoubtRaised' }>): DoubtState {
  const { number, entry, treeSize, asOf, reason, text, parties, dueAt, at, by } = event;
  return {
    number, entry, treeSize, asOf, reason, text, parties, dueAt, raisedBy: by, raisedAt: at, step: 'open', stepSince: at, seq: 1, basis: 1,
  }; // prettier-ignore
}

function withoutTaker({ taker: _taker, ...state }: DoubtState): DoubtState {
  return state;
}

function enter(state: DoubtState, step: DoubtStep, at: number): DoubtState {
  return { ...state, step, stepSince: at };
}
