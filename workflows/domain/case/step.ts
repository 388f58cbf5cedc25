import type { CaseState, Step } from './state.ts';

/** Moves the case to a step; a deadline of the old step ends with it. */
export function enter(state: CaseState, step: Step, { at }: { at: number }): CaseState {
  const { dueAt: _due, remindedAt: _reminded, ...rest } = state;
  return { ...rest, step, stepSince: at, changedAt: { ...state.changedAt, step: state.seq } };
}

/** A new event or step does not compile until somebody has said what it means. */
export function unreachable(value: never): never {
  throw new Error(`Unknown: ${JSON.stringify(value)}`);
}
