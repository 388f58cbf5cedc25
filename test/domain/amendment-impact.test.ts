import { describe, expect, it } from '@jest/globals';
import { amended } from '../../workflows/domain/amendment/draft.ts';
import { createImpact, type Subject } from '../../workflows/domain/amendment/impact.ts';
import { certificateValidUntil } from '../../workflows/domain/amendment/validity.ts';
import { startOf } from '../../workflows/domain/classification/legal-date.ts';
import { checkFacts } from '../../workflows/domain/classification/check-facts.ts';
import { compileRules } from '../../workflows/domain/classification/compile.ts';
import { evaluate } from '../../workflows/domain/classification/evaluate.ts';
import { accelerator, amendmentOf, withoutState } from '../support/amendment-builder.ts';
import { factsOf, regulations } from '../support/rules.ts';

const base = withoutState('2026-02-14');
const old = compileRules(base, '2026-02-13');
const fresh = compileRules(amended(base, amendmentOf('2026-02-14')), '2026-02-14');
const impact = createImpact(old, fresh);
const subject = (facts: object | undefined, clauses: string[] = []): Subject => ({
  id: 'S',
  lawState: '2025-10-09',
  clauses,
  ...(facts && { facts: factsOf(facts, '2026-02-13') }),
});

describe('The impact of 2026-02-14', () => {
  it('catches an IC that was cleared in January because its transfer rate is under 600 GB/s', () => {
    expect(evaluate(old, factsOf(accelerator, '2026-02-13')).verdict).toBe('notControlled');
    expect(impact(subject(accelerator, ['ic-a16@jp-2025']))).toEqual({
      outcome: 'changed', before: 'notControlled', after: 'controlled', clauses: ['ic-a16@jp-2025', 'ic-a16'],
    }); // prettier-ignore
  });

  it('catches it also when its judgment names no clause at all', () => {
    expect(impact(subject(accelerator))).toMatchObject({ outcome: 'changed', clauses: ['ic-a16'] });
  });

  it('leaves the verdict of a slower one, and says that its clause was amended', () => {
    const slower = { ...accelerator, tpp: 500, tpp_digital_processor_units: 500, tpp_sum_all_units: 500 };
    expect(impact(subject(slower))).toBeUndefined();
    expect(impact(subject(slower, ['ic-a16@jp-2025']))).toMatchObject({
      outcome: 'unchanged',
      before: 'notControlled',
    });
  });

  it('asks an expert where the new question was never answered', () => {
    const { tpp: _unasked, ...silent } = accelerator;
    expect(impact(subject(silent))).toMatchObject({ outcome: 'needsExpert', before: 'notControlled' });
  });

  it('goes by the clauses where no answers are attached', () => {
    expect(impact(subject(undefined, ['ic-a16@jp-2025', 'ic-a3']))).toEqual({ outcome: 'touched', clauses: ['ic-a16@jp-2025'] }); // prettier-ignore
    expect(impact(subject(undefined, ['ic-a3']))).toBeUndefined();
  });

  it('does not concern what was judged by the new law already', () => {
    expect(impact({ ...subject(accelerator, ['ic-a16']), lawState: '2026-02-14' })).toBeUndefined();
  });

  it('agrees with judging everything twice, whatever the answers are', () => {
    const kinds = ['gpu', 'fpld', 'adc', 'microprocessor', 'sram'];
    const figures = [0, 5999, 6000, 9000].flatMap((tpp) => [0, 599, 600, undefined].map((rate) => ({ tpp, rate })));
    for (const kind of kinds)
      for (const { tpp, rate } of figures) {
        const raw = { ...accelerator, device_kinds: [kind], tpp, tpp_sum_all_units: tpp, tpp_digital_processor_units: tpp, io_bidirectional_rate_gbytes_s: rate }; // prettier-ignore
        const checked = checkFacts(old, raw);
        if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
        const [was, is] = [evaluate(old, checked.facts).verdict, evaluate(fresh, checked.facts).verdict];
        const found = impact({ id: 'S', lawState: '2025-10-09', clauses: [], facts: checked.facts });
        expect([raw, found?.before ?? was, found?.after ?? was]).toEqual([raw, was, is]);
      }
  });
});

describe('The impact of a new clause and of a changed interpretation', () => {
  const today = compileRules(regulations, '2026-11-01');

  it('asks an expert about whatever was judged under the item of a new clause without answers', () => {
    const before2025 = withoutState('2025-05-28', withoutState('2026-02-14'));
    const added = createImpact(
      compileRules(before2025, '2025-05-27'),
      compileRules(amended(before2025, amendmentOf('2025-05-28', base)), '2025-05-28'),
    );
    const earlier = { id: 'S', lawState: '2024-09-08', clauses: ['ic-a3'] };
    expect(added(earlier)).toEqual({ outcome: 'needsExpert', clauses: [] });
    expect(added({ ...earlier, clauses: ['mmic-b2-a1'] })).toBeUndefined();
  });

  it('asks an expert where a changed interpretation bears on the answers', () => {
    const [asked] = regulations.policies;
    if (!asked) throw new Error('no policy');
    const decision = { from: '2027-01-01', decision: 'yes', text: { ja: '当たる', en: 'It does' }, reason: { ja: '部会', en: 'Panel' }, panel: null }; // prettier-ignore
    const data = amended(regulations, { version: '2027-01-01', policies: [{ ...asked, decisions: [...asked.decisions, decision] }] }); // prettier-ignore
    const interpreted = createImpact(today, compileRules(data, '2027-01-01'));
    const controller = { ...accelerator, device_kinds: ['microcontroller'], tpp: 0 };
    const facts = (raw: object) => ({ id: 'S', lawState: '2026-02-14', clauses: [], facts: factsOf(raw) });
    expect(interpreted(facts(controller))).toMatchObject({ outcome: 'needsExpert' });
    expect(interpreted(facts({ ...controller, device_kinds: ['gpu'] }))).toBeUndefined();
    expect(interpreted({ id: 'S', lawState: '2026-02-14', clauses: ['ic-a2-b'] })).toMatchObject({ outcome: 'needsExpert' }); // prettier-ignore
  });
});

describe('The validity of a certificate', () => {
  const issued = Date.parse('2026-01-15T10:00:00+09:00');
  it('is one year, or until the day before an amendment of one of its clauses, whichever comes first', () => {
    expect(certificateValidUntil(issued, [])).toBe('2027-01-14');
    expect(certificateValidUntil(issued, ['2026-02-14'])).toBe('2026-02-13');
    expect(certificateValidUntil(issued, ['2027-01-14'])).toBe('2027-01-13');
    expect(certificateValidUntil(issued, ['2027-06-01'])).toBe('2027-01-14');
    expect(certificateValidUntil(issued, ['2026-10-01', '2026-02-14', '2026-12-01'])).toBe('2026-02-13');
  });

  it('counts days of Tokyo: issued the evening before by UTC is issued on the day of the amendment', () => {
    expect(startOf('2026-02-14')).toBe(Date.parse('2026-02-13T15:00:00Z'));
    expect(certificateValidUntil(startOf('2026-02-14') - 1, ['2026-02-14'])).toBe('2026-02-13');
    expect(certificateValidUntil(startOf('2026-02-14'), [])).toBe('2027-02-13');
  });
});
