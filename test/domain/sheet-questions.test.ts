import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { walkSheet, type QuestionState } from '../../workflows/domain/classification/sheet/walk.ts';
import { allSheets, anyAnswers, buildAnswers, sheetOf } from '../support/sheet-builder.ts';

const sheet = sheetOf('6-01', '2026');
const statesOf = (answers: Parameters<typeof buildAnswers>[0]): Record<string, QuestionState> =>
  Object.fromEntries(
    walkSheet(sheet, buildAnswers(answers)).questions.map(({ question, state }) => [question.id, state]),
  );
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
    const low = walkSheet(sheet, buildAnswers({ ...part, 'adc-resolution': 7 }));
    const rate = low.questions.find(({ question }) => question.id === 'adc-sample-rate');
    expect(rate).toMatchObject({ state: 'notNeeded', because: ['adc-resolution'], reason: { en: 'Below 8 bits' } });
    expect(statesOf({ ...part, 'adc-resolution': 8 })['adc-sample-rate']).toBe('open');
  });

  it('keep what is typed in full width with a prefix, and use it in the unit of the law', () => {
    const { facts } = walkSheet(
      sheet,
      buildAnswers({ ...part, 'adc-resolution': '１２', 'adc-sample-rate': '２．６ ＧＳＰＳ' }),
    );
    expect(facts).toMatchObject({ adc_resolution_bits: 12, adc_sample_rate_msps: 2600 });
  });

  it('name an answer they cannot read, and leave it open', () => {
    const { questions, facts } = walkSheet(sheet, buildAnswers({ ...part, 'adc-resolution': 'about 12' }));
    const resolution = questions.find(({ question }) => question.id === 'adc-resolution');
    expect(resolution).toMatchObject({ state: 'open', problem: 'notANumber' });
    expect(facts).not.toHaveProperty('adc_resolution_bits');
  });

  it('record "no parallel multiply-accumulate" as a total processing performance of 0', () => {
    const gpu = { 'integrated-circuit': true, kinds: ['gpu'], 'parallel-mac': false };
    expect(walkSheet(sheet, buildAnswers(gpu)).facts).toMatchObject({ tpp: 0 });
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
          const walked = walkSheet(one, answers);
          const visible = walked.questions.filter(({ state }) => state === 'answered');
          const stated = visible.flatMap(({ question }) => [
            question.fact ?? '',
            ...Object.values(question.sets ?? {}).flatMap(Object.keys),
          ]);
          expect(Object.keys(walked.facts).every((fact) => stated.includes(fact))).toBe(true);
          const onlyVisible = Object.fromEntries(
            visible.map(({ question }) => [question.id, answers[question.id] ?? { value: '' }]),
          );
          expect(walkSheet(one, onlyVisible)).toEqual(walked);
        },
      ),
    );
  });

  it('keep a hidden answer, so that it counts again when the deciding answer is changed back', () => {
    const answers = { ...part, 'adc-sample-rate': 2600 };
    expect(walkSheet(sheet, buildAnswers({ ...answers, 'adc-resolution': 7 })).facts).not.toHaveProperty(
      'adc_sample_rate_msps',
    );
    expect(walkSheet(sheet, buildAnswers({ ...answers, 'adc-resolution': 12 })).facts).toHaveProperty(
      'adc_sample_rate_msps',
      2600,
    );
  });

  it('leave nothing open or waiting once every question that is asked is answered', () => {
    fc.assert(
      fc.property(anyAnswers(sheet, { complete: true }), (answers) => {
        const walked = walkSheet(sheet, answers);
        expect(walked.open).toBe(0);
        expect(walked.questions.filter(({ state }) => state === 'waiting')).toEqual([]);
      }),
    );
  });
});
