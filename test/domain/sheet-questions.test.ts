import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { walkSheet, type QuestionState } from '../../workflows/domain/classification/sheet/walk.ts';
import { evaluate } from '../../workflows/domain/classification/evaluate.ts';
import { checkFacts } from '../../workflows/domain/classification/check-facts.ts';
import type { Answers } from '../../workflows/domain/classification/sheet/answers.ts';
import type { SheetTemplate } from '../../workflows/domain/classification/sheet/template.ts';
import { rulesOn } from '../support/rules.ts';
import { allSheets, anyAnswers, buildAnswers, sheetOf } from '../support/sheet-builder.ts';

const sheet = sheetOf('6-01', '2026');
const walk = (answers: Answers, one: SheetTemplate = sheet) => walkSheet(one, answers, rulesOn(one.law.from));
const statesOf = (answers: Parameters<typeof buildAnswers>[0]): Record<string, QuestionState> =>
  Object.fromEntries(walk(buildAnswers(answers)).questions.map(({ question, state }) => [question.id, state]));
const part = { 'integrated-circuit': true, kinds: ['adc'] };

describe('the questions of a parameter sheet', () => {
  it('ask about converters only where the part is one', () => {
    expect(statesOf({})).toMatchObject({ 'integrated-circuit': 'open', 'adc-resolution': 'waiting' });
    expect(statesOf(part)).toMatchObject({
      'adc-resolution': 'open',
      'dac-resolution': 'notNeeded',
      'single-ended-io': 'notNeeded',
    });
  });

  it('stop where one answer decides, say which one and why, and go on when it is changed back', () => {
    const low = walk(buildAnswers({ ...part, 'adc-resolution': 7 }));
    const rate = low.questions.find(({ question }) => question.id === 'adc-sample-rate');
    expect(rate).toMatchObject({ state: 'notNeeded', because: ['adc-resolution'], reason: { en: 'Below 8 bits' } });
    expect(statesOf({ ...part, 'adc-resolution': 8 })['adc-sample-rate']).toBe('open');
  });

  it('keep what is typed in full width with a prefix, and use it in the unit of the law', () => {
    const { facts } = walk(buildAnswers({ ...part, 'adc-resolution': '１２', 'adc-sample-rate': '２．６ ＧＳＰＳ' }));
    expect(facts).toMatchObject({ adc_resolution_bits: '12', adc_sample_rate_msps: { value: '2.6', unit: 'GSPS' } });
  });

  it('name an answer they cannot read, and leave it open', () => {
    const { questions, facts } = walk(buildAnswers({ ...part, 'adc-resolution': 'about 12' }));
    const resolution = questions.find(({ question }) => question.id === 'adc-resolution');
    expect(resolution).toMatchObject({ state: 'open', problem: 'NOT_A_NUMBER' });
    expect(facts).not.toHaveProperty('adc_resolution_bits');
  });

  it('record "no parallel multiply-accumulate" as a total processing performance of 0', () => {
    const gpu = { 'integrated-circuit': true, kinds: ['gpu'], 'parallel-mac': false };
    expect(walk(buildAnswers(gpu)).facts).toMatchObject({ tpp: 0 });
    expect(statesOf(gpu).tpp).toBe('notNeeded');
  });

  it('ask nothing of row 7(1) for a module that is no integrated circuit, and still of row 7(2)', () => {
    const states = statesOf({ 'integrated-circuit': false, kinds: ['tr_module'] });
    expect(states).toMatchObject({ 'radiation-designed': 'notNeeded', 'frequency-low': 'open', cryptography: 'open' });
  });

  it('never let a hidden answer reach the facts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allSheets()).chain((one) => fc.tuple(fc.constant(one), anyAnswers(one))),
        ([one, answers]) => {
          const walked = walk(answers, one);
          const visible = walked.questions.filter(({ state }) => state === 'answered');
          const stated = visible.flatMap(({ question }) => [
            question.fact ?? '',
            ...Object.values(question.sets ?? {}).flatMap(Object.keys),
          ]);
          expect(Object.keys(walked.facts).every((fact) => stated.includes(fact))).toBe(true);
          const onlyVisible = Object.fromEntries(
            visible.map(({ question }) => [question.id, answers[question.id] ?? { value: '' }]),
          );
          expect(walk(onlyVisible, one)).toEqual(walked);
        },
      ),
    );
  });

  it('keep a hidden answer, so that it counts again when the deciding answer is changed back', () => {
    const answers = { ...part, 'adc-sample-rate': 2600 };
    expect(walk(buildAnswers({ ...answers, 'adc-resolution': 7 })).facts).not.toHaveProperty('adc_sample_rate_msps');
    expect(walk(buildAnswers({ ...answers, 'adc-resolution': 12 })).facts).toHaveProperty(
      'adc_sample_rate_msps',
      '2600',
    );
  });

  it('leave nothing open or waiting once every question that is asked is answered', () => {
    fc.assert(
      fc.property(anyAnswers(sheet, { complete: true }), (answers) => {
        const walked = walk(answers);
        expect(walked.open).toBe(0);
        expect(walked.questions.filter(({ state }) => state === 'waiting')).toEqual([]);
      }),
    );
  });

  it.each(['2017', '2025', '2026'])(
    'of %s leave no clause of its law undecided once everything asked is answered',
    (edition) => {
      const one = sheetOf('6-01', edition);
      const rules = rulesOn(one.law.from);
      fc.assert(
        fc.property(anyAnswers(one, { complete: true }), (answers) => {
          const checked = checkFacts(rules, walk(answers, one).facts);
          if ('problems' in checked)
            return expect(checked.problems.every(({ code }) => code === 'CONTRADICTION')).toBe(true);
          expect(evaluate(rules, checked.facts).clausesUnknown).toEqual([]);
        }),
        { numRuns: 1_000 },
      );
    },
  );

  it('reach every parameter of the rules in one edition or another', () => {
    const asked = allSheets().flatMap(({ questions }) =>
      questions.flatMap(({ fact, sets }) => [fact, ...Object.values(sets ?? {}).flatMap(Object.keys)]),
    );
    expect(rulesOn('2026-02-14').parameters.filter((name) => !asked.includes(name))).toEqual([]);
  });
});
