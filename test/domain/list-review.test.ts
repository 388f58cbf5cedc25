import { describe, expect, it } from '@jest/globals';
import { goesOnAfterYear, outcomeOfAmendment } from '../../workflows/domain/list/release/review.ts';

const policy = (automatic: boolean) => ({ reverification: { automatic, daysAhead: 30 } });

describe('An entry that an amendment touches', () => {
  it('goes on by itself only where its facts still say not controlled and the policy allows it', () => {
    expect(outcomeOfAmendment({ outcome: 'unchanged', after: 'notControlled' }, policy(true))).toBe('reverified');
    expect(outcomeOfAmendment({ outcome: 'unchanged', after: 'notControlled' }, policy(false))).toBe('suspended');
  });

  it('is suspended where the verdict is another one, open, or cannot be made out', () => {
    expect(outcomeOfAmendment({ outcome: 'changed', after: 'controlled' }, policy(true))).toBe('suspended');
    expect(outcomeOfAmendment({ outcome: 'needsExpert', after: 'needsExpert' }, policy(true))).toBe('suspended');
    expect(outcomeOfAmendment({ outcome: 'needsExpert', after: 'notControlled' }, policy(true))).toBe('suspended');
    expect(outcomeOfAmendment({ outcome: 'unchanged', after: 'needsExpert' }, policy(true))).toBe('suspended');
    expect(outcomeOfAmendment({ outcome: 'touched' }, policy(true))).toBe('suspended');
  });
});

describe('An entry whose year ends', () => {
  it('goes on by the same facts, else it is left to people', () => {
    expect(goesOnAfterYear('notControlled', policy(true))).toBe(true);
    expect(goesOnAfterYear('notControlled', policy(false))).toBe(false);
    expect(goesOnAfterYear('needsExpert', policy(true))).toBe(false);
    expect(goesOnAfterYear(undefined, policy(true))).toBe(false);
  });
});
