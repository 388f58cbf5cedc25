import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasSubmissionRole, submissionActionNames } from '../../workflows/domain/list/submission/actions.ts';
import { covers, withRange, type RowRange } from '../../workflows/domain/list/submission/ranges.ts';
import { foldSubmission, type SubmissionInputs } from '../../workflows/domain/list/submission/rules.ts';
import { cast, digest, judgedTable, offer, plan, TableInMemory } from '../support/submission-builder.ts';

const agree = (from: number, to = from) => ({ from, to, agrees: true }) as const;
const clear = (from: number, to = from) => ({ from, to, cleared: true, reason: 'cryptographyExcluded' }) as const;
const approve = { digest, obstacles: [] };

describe('Whatever people send in whatever order', () => {
  const inputs: { [action: string]: object } = {
    submitTable: offer, confirmTable: { digest, obstacles: [] }, withdrawTable: { reason: 'corrected' }, inspectRows: { results: [agree(10, 30)] }, decideRows: { results: [clear(40, 41)] },
    referRow: { row: 40, reason: 'factsMissing' }, approveTable: approve, returnTable: { reason: 'lotRefused' },
    releaseTable: { release: 'r', yearMonth: '2026-12', number: 1, published: 1, leftOut: {} },
  };
  const anything = fc.record({ who: fc.constantFrom(...Object.values(cast)), action: fc.constantFrom(...submissionActionNames) });
  const oneOfTheirs = Object.values(cast).flatMap((who) => submissionActionNames.filter((action) => hasSubmissionRole(action, who) && action !== 'withdrawTable').map((action) => ({ who, action })));
  const step = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...oneOfTheirs) }, { weight: 1, arbitrary: anything });

  it('four eyes hold, nothing is approved uninspected, and the fold of the events is the state', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), fc.boolean(), (steps, isUnderInspection) => {
      const table = isUnderInspection ? new TableInMemory().planned({ needsExpert: 0 }) : new TableInMemory();
      for (const { who, action } of steps) {
        try { table.send(who, action, inputs[action] as SubmissionInputs[typeof action]); } catch { continue; }
        if (table.state?.step === 'judging') table.happen({ type: 'TableJudged', ...judgedTable });
        if (table.state?.step === 'sampling') table.happen({ type: 'SamplePlanned', ...plan });
        table.settled({ cleared: table.state?.unapplied.length && table.state.lot ? 2 : 0 });
        const { state } = table;
        if (!state) continue;
        if (state.confirmedBy) expect(state.confirmedBy).not.toBe(state.submittedBy);
        const approvers = state.approvals.map(({ by }) => by);
        expect(new Set(approvers).size).toBe(approvers.length);
        expect(approvers.filter((one) => state.inspectors.includes(one))).toEqual([]);
        if (state.step === 'approved') expect([state.lot, state.pending, state.unapplied, approvers.length]).toEqual(['accepted', [], [], 2]);
      }
      expect(foldSubmission(undefined, table.events)).toEqual(table.state);
    }), { numRuns: 300 });
  });

  it('ranges that touch become one, and cover what each covered', () => {
    const range = fc.tuple(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 9 })).map(([from, more]): RowRange => ({ from, to: from + more }));
    fc.assert(fc.property(fc.array(range, { maxLength: 20 }), (ranges) => {
      const covered = ranges.reduce<RowRange[]>(withRange, []);
      expect(ranges.every((one) => covers(covered, one))).toBe(true);
      expect(covered.every((one, at) => at === 0 || one.from > (covered[at - 1]?.to ?? 0) + 1)).toBe(true);
      const rows = (list: RowRange[]) => new Set(list.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_row, at) => from + at)));
      expect(rows(covered)).toEqual(rows(ranges));
    }));
  });
}); // prettier-ignore
