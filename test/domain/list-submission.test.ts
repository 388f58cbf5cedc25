import { describe, expect, it } from '@jest/globals';
import { allowedSubmissionActions, canSeeSubmission } from '../../workflows/domain/list/submission/actions.ts';
import { rangesMax, resultsMax } from '../../workflows/domain/list/submission/rules.ts';
import { standingsOf } from '../../workflows/domain/list/submission/state.ts';
import { cast, digest, judgedTable, offer, plan, TableInMemory } from '../support/submission-builder.ts';

const refused = (code: string, facts: object = {}) =>
  expect.objectContaining({ code, facts: expect.objectContaining(facts) });
const agree = (from: number, to = from) => ({ from, to, agrees: true }) as const;
const disagree = (from: number, to = from) => ({ from, to, agrees: false, reason: 'factWrong' }) as const;
const clear = (from: number, to = from) => ({ from, to, cleared: true, reason: 'cryptographyExcluded' }) as const;
const approve = { digest, obstacles: [] };

describe('A table', () => {
  it('is judged by one person of the maker and confirmed by its officer, never by one alone', () => {
    const judged = new TableInMemory().judged();
    expect(() => judged.send(cast.clerk, 'confirmTable', { digest, obstacles: [] })).toThrow(refused('ROLE_MISSING'));
    const byOfficer = new TableInMemory()
      .send(cast.officer, 'submitTable', offer)
      .happen({ type: 'TableJudged', ...judgedTable });
    expect(() => byOfficer.send(cast.officer, 'confirmTable', { digest, obstacles: [] })).toThrow(
      refused('SAME_PERSON'),
    );
    expect(() => judged.send(cast.officer, 'confirmTable', { digest: 'a'.repeat(64), obstacles: [] })).toThrow(
      refused('TABLE_CHANGED', { field: 'digest' }),
    );
    expect(() =>
      judged.send(cast.officer, 'confirmTable', { digest, obstacles: ['P2 CHECKER_NOT_IN_OFFICE'] }),
    ).toThrow(refused('CRITERIA_NOT_MET', { finding: 'P2 CHECKER_NOT_IN_OFFICE' }));
    expect(judged.send(cast.officer, 'confirmTable', { digest, obstacles: [] }).state).toMatchObject({
      step: 'sampling',
      submittedBy: 'clerk',
      confirmedBy: 'officer',
    });
  });

  it('without a row that may be published is not confirmed', () => {
    const judged = new TableInMemory().judged({ eligible: 0, needsExpert: 0, refused: 100 });
    expect(() => judged.send(cast.officer, 'confirmTable', { digest, obstacles: [] })).toThrow(
      refused('NOTHING_TO_PUBLISH'),
    );
  });

  it('that could not be read is refused as a whole, and begins anew when it is handed in again', () => {
    const table = new TableInMemory().submitted().happen({ type: 'TableRefused', code: 'NO_PART_NUMBER', row: 1 });
    expect(table.state).toMatchObject({ step: 'refused', refusal: { code: 'NO_PART_NUMBER', row: 1 }, round: 1 });
    const again = table.send(cast.officer, 'submitTable', { ...offer, mapping: 'b'.repeat(64) });
    expect(again.state).toMatchObject({ step: 'judging', round: 2, submittedBy: 'officer', mapping: 'b'.repeat(64) });
    expect(again.state).not.toHaveProperty('refusal');
    expect(() => again.send(cast.clerk, 'submitTable', offer)).toThrow(refused('WRONG_SUBMISSION_STEP'));
  });

  it('is withdrawn by its maker until it is approved, and by nobody else', () => {
    for (const table of [
      new TableInMemory().submitted(),
      new TableInMemory().planned(),
      new TableInMemory().inspected(),
    ])
      expect(table.send(cast.clerk, 'withdrawTable', { reason: 'corrected' }).state?.step).toBe('withdrawn');
    const approved = new TableInMemory()
      .inspected()
      .send(cast.approver, 'approveTable', approve)
      .send(cast.secondApprover, 'approveTable', approve);
    expect(() => approved.send(cast.clerk, 'withdrawTable', { reason: 'corrected' })).toThrow(
      refused('WRONG_SUBMISSION_STEP'),
    );
    expect(() => new TableInMemory().judged().send(cast.coordinator, 'withdrawTable', { reason: 'corrected' })).toThrow(
      refused('ROLE_MISSING'),
    );
  });

  it('is not there for another maker, for who has an interest in the maker, and for who has no part in the list', () => {
    const { state } = new TableInMemory().judged();
    if (!state) throw new Error('no table');
    const seen = Object.entries(cast)
      .filter(([, actor]) => canSeeSubmission(state, actor))
      .map(([name]) => name);
    expect(seen).toEqual([
      'clerk',
      'officer',
      'expert',
      'otherExpert',
      'approver',
      'secondApprover',
      'expertWhoApproves',
      'coordinator',
      'auditor',
    ]);
    for (const actor of [cast.rivalClerk, cast.interestedExpert, cast.customs])
      expect(() => new TableInMemory().planned().send(actor, 'inspectRows', { results: [agree(10)] })).toThrow(
        refused('NOT_FOUND'),
      );
    expect(() => new TableInMemory().send(cast.rivalClerk, 'submitTable', offer)).toThrow(refused('NOT_FOUND'));
  });

  it('is acted on in the step that was read, and not in one to come', () => {
    const table = new TableInMemory().inspected();
    const { seq = 0, stepSeq = 0 } = table.state ?? {};
    expect(() => table.send(cast.approver, 'approveTable', approve, stepSeq - 1)).toThrow(
      refused('STALE_VERSION', { currentVersion: seq }),
    );
    expect(() => table.send(cast.approver, 'approveTable', approve, seq + 1)).toThrow(
      refused('INVALID_FIELD', { field: 'expectedRevision' }),
    );
  });

  it('begins with its file', () => {
    expect(() => new TableInMemory().happen({ type: 'InspectionFinished' })).toThrow('cannot begin');
  });
});

describe('The inspection', () => {
  it('looks at drawn rows only, each once', () => {
    const table = new TableInMemory().planned();
    expect(() => table.send(cast.expert, 'inspectRows', { results: [agree(11, 19)] })).toThrow(
      refused('NOT_IN_SAMPLE', { row: 11 }),
    );
    table.send(cast.expert, 'inspectRows', { results: [agree(5, 20)] });
    expect(table.state?.pending).toEqual([30]);
    expect(() => table.send(cast.otherExpert, 'inspectRows', { results: [agree(20)] })).toThrow(
      refused('ALREADY_ANSWERED', { row: 20 }),
    );
    expect(() => table.send(cast.approver, 'inspectRows', { results: [agree(30)] })).toThrow(refused('ROLE_MISSING'));
  });

  it.each([
    ['nothing', []],
    ['the heading', [agree(1, 10)]],
    ['rows behind the last', [agree(30, 102)]],
    ['a range the wrong way', [agree(30, 10)]],
    ['half a row', [agree(10.5)]],
    ['a row twice', [agree(10, 20), disagree(20)]],
    ['too many', Array.from({ length: resultsMax + 1 }, (_one, at) => agree(at + 2))],
  ])('refuses %s', (_name, results) => {
    expect(() => new TableInMemory().planned({ lastRow: 101 }).send(cast.expert, 'inspectRows', { results })).toThrow(
      refused('INVALID_FIELD', { field: 'results' }),
    );
  });

  it('accepts a lot with as many disagreements as the plan allows; those rows are taken out', () => {
    const table = new TableInMemory()
      .planned({ needsExpert: 0 })
      .send(cast.expert, 'inspectRows', { results: [agree(10), disagree(20), agree(30)] })
      .settled({ takenOut: 1 });
    expect(table.state).toMatchObject({ step: 'approval', lot: 'accepted', disagreed: [20], applied: { takenOut: 1 } });
    expect(standingsOf(table.state ?? { applied: { cleared: 0, refused: 0, referred: 0, takenOut: 0 } })).toEqual({
      eligible: 89,
      cleared: 0,
      needsExpert: 0,
      referred: 0,
      refused: 9,
    });
  });

  it('looks at every row of a lot with one disagreement more, before anything is approved', () => {
    const table = new TableInMemory()
      .planned({ needsExpert: 0 })
      .send(cast.expert, 'inspectRows', { results: [disagree(10, 20), agree(30)] })
      .settled({ takenOut: 2 });
    expect(table.state).toMatchObject({ step: 'fullInspection', lot: 'refused' });
    table.send(cast.expert, 'inspectRows', { results: [agree(2, 50), disagree(51, 60)], rows: 57 }).settled({ takenOut: 9 }); // prettier-ignore
    expect(table.state).toMatchObject({ step: 'fullInspection', covered: [{ from: 2, to: 60 }], rowsCovered: 57 });
    expect(() => table.send(cast.otherExpert, 'inspectRows', { results: [agree(60, 70)] })).toThrow(
      refused('ALREADY_ANSWERED'),
    );
    expect(() => table.send(cast.approver, 'approveTable', approve)).toThrow(refused('WRONG_SUBMISSION_STEP'));
    table.send(cast.otherExpert, 'inspectRows', { results: [agree(61, 101)] }).settled();
    expect(table.state).toMatchObject({
      step: 'approval',
      applied: { takenOut: 11 },
      inspectors: ['expert', 'otherExpert'],
    });
  });

  it('waits until an expert has decided every row that the criteria left open', () => {
    const table = new TableInMemory()
      .planned()
      .send(cast.expert, 'inspectRows', { results: [agree(10, 30)] })
      .settled();
    expect(table.state?.step).toBe('inspection');
    table.send(cast.expert, 'decideRows', { results: [clear(40)] }).settled({ cleared: 1 });
    expect(table.state?.step).toBe('inspection');
    table.send(cast.otherExpert, 'referRow', { row: 41, reason: 'interpretation' }).settled({ referred: 1 });
    expect(table.state?.step).toBe('approval');
    expect(table.state && standingsOf(table.state)).toEqual({
      eligible: 90,
      cleared: 1,
      needsExpert: 0,
      referred: 1,
      refused: 8,
    });
  });

  it('has nothing to decide when no row is open', () => {
    const table = new TableInMemory().planned({ needsExpert: 0 });
    expect(() => table.send(cast.expert, 'decideRows', { results: [clear(40)] })).toThrow(refused('NOTHING_CHANGED'));
  });

  it('keeps the state small: too many separate ranges are refused', () => {
    const table = new TableInMemory()
      .planned({ lastRow: 500_001, needsExpert: 0 })
      .send(cast.expert, 'inspectRows', { results: [disagree(10, 30)] })
      .settled();
    for (let at = 0; at < rangesMax / resultsMax; at += 1)
      table.send(cast.expert, 'inspectRows', {
        results: Array.from({ length: resultsMax }, (_one, one) => agree(2 + 2 * (at * resultsMax + one))),
      });
    expect(() => table.send(cast.expert, 'inspectRows', { results: [agree(400_000)] })).toThrow(
      refused('INVALID_FIELD'),
    );
    expect(
      JSON.stringify({
        ...table.state,
        plan: { ...plan, rows: Array.from({ length: 1_250 }, (_one, at) => 400_000 + at) },
      }).length,
    ).toBeLessThan(64 * 1_024);
  });
});

describe('The approval', () => {
  it('is given by two who did not inspect, one after the other', () => {
    const table = new TableInMemory()
      .planned({ needsExpert: 0 })
      .send(cast.expertWhoApproves, 'inspectRows', { results: [agree(10, 30)] })
      .settled();
    expect(() => table.send(cast.expertWhoApproves, 'approveTable', approve)).toThrow(refused('SAME_PERSON'));
    table.send(cast.approver, 'approveTable', approve);
    expect(table.state).toMatchObject({ step: 'secondApproval', approvals: [{ by: 'approver' }] });
    expect(() => table.send(cast.approver, 'approveTable', approve)).toThrow(refused('SAME_PERSON'));
    expect(table.state && allowedSubmissionActions(table.state, cast.approver)).toEqual(['returnTable']);
    table.send(cast.secondApprover, 'approveTable', approve);
    expect(table.state).toMatchObject({ step: 'approved', approvals: [{ by: 'approver' }, { by: 'secondApprover' }] });
    expect(table.events.at(-1)).toMatchObject({ type: 'TableApproved', registerSeq: 7 });
  });

  it('is refused when the certificate that its item comes from was revoked', () => {
    const table = new TableInMemory().inspected();
    const revoked = { ...approve, isOpinionRevoked: true };
    expect(() => table.send(cast.approver, 'approveTable', revoked)).toThrow(refused('OPINION_REVOKED'));
  });

  it('is refused when the programme no longer holds, and says by which finding', () => {
    const table = new TableInMemory().inspected();
    const lapsed = { digest, obstacles: ['P1 CHECKLIST_NOT_FILED'] };
    expect(() => table.send(cast.approver, 'approveTable', lapsed)).toThrow(
      refused('CRITERIA_NOT_MET', { finding: 'P1 CHECKLIST_NOT_FILED' }),
    );
  });

  it('is refused when the inspection left nothing', () => {
    const table = new TableInMemory()
      .planned({ eligible: 3, needsExpert: 0 })
      .send(cast.expert, 'inspectRows', { results: [disagree(10), agree(20, 30)] })
      .settled({ takenOut: 3 });
    expect(() => table.send(cast.approver, 'approveTable', approve)).toThrow(refused('NOTHING_TO_PUBLISH'));
    expect(table.send(cast.coordinator, 'returnTable', { reason: 'lotRefused' }).state).toMatchObject({
      step: 'returned',
      returned: { reason: 'lotRefused' },
    });
  });

  it('waits for a release, which only the system tells', () => {
    const table = new TableInMemory()
      .inspected()
      .send(cast.approver, 'approveTable', approve)
      .send(cast.secondApprover, 'approveTable', approve);
    const release = {
      release: 'integratedCircuits:7',
      yearMonth: '2026-12',
      number: 7,
      published: 89,
      leftOut: { P7: 1 },
    };
    expect(() => table.send(cast.approver, 'releaseTable', release)).toThrow(refused('ROLE_MISSING'));
    expect(table.send(cast.system, 'releaseTable', release).state).toMatchObject({ step: 'released', release });
    expect(() => table.send(cast.system, 'releaseTable', release)).toThrow(refused('WRONG_SUBMISSION_STEP'));
  });
});
