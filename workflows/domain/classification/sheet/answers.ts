import { readQuantity, type QuantityProblem } from './quantity.ts';
import type { AnswerShape, FactValue } from './template.ts';

/** Where an answer comes from: design, catalogue or specification, as the person wrote it. */
export type AnswerEvidence = { document: string; page?: string; date?: string };
/** One answer as it was typed. A set is a list of codes, the empty list included; everything else is text. */
export type Answer = { value: string | string[]; evidence?: AnswerEvidence; reason?: string };
/** Also of questions that are not asked at present: nothing typed is lost, and nothing hidden is used. */
export type Answers = Readonly<Record<string, Answer>>;

export type AnswerProblem = QuantityProblem | 'notAChoice' | 'notWhole' | 'outOfRange';
export type ReadAnswer = { value: FactValue } | { problem: AnswerProblem };

/** What an answer means under its question; undefined while there is none. Numbers come in the question's unit.
 *  `yesNo` becomes a boolean, `choices` a list of codes. Never throws. */
export function readAnswer(shape: AnswerShape, answer: Answer | undefined): ReadAnswer | undefined {
  if (answer === undefined || answer.value === '') return undefined;
  switch (shape.kind) {
    case 'yesNo':
      return answer.value === 'yes' || answer.value === 'no' ? { value: answer.value === 'yes' } : notAChoice;
    case 'number':
      return typeof answer.value === 'string' ? readNumber(shape, answer.value) : { problem: 'notANumber' };
    case 'choice':
      return typeof answer.value === 'string' && isOffered(shape, answer.value) ? { value: answer.value } : notAChoice;
    case 'choices':
      return readChoices(shape, answer.value);
  }
}

const notAChoice: ReadAnswer = { problem: 'notAChoice' };

function isOffered(shape: Extract<AnswerShape, { choices: unknown }>, code: string): boolean {
  return shape.choices.some((choice) => choice.code === code);
}

/** In the order of the question, so that the same set is the same fact. */
function readChoices(shape: Extract<AnswerShape, { choices: unknown }>, value: string | string[]): ReadAnswer {
  if (typeof value === 'string' || !value.every((code) => isOffered(shape, code))) return notAChoice;
  return { value: shape.choices.map((choice) => choice.code).filter((code) => value.includes(code)) };
}

function readNumber(shape: Extract<AnswerShape, { kind: 'number' }>, typed: string): ReadAnswer {
  const read = readQuantity(typed, shape.unit);
  if ('problem' in read) return read;
  if (shape.isWhole && !Number.isInteger(read.value)) return { problem: 'notWhole' };
  const isInRange =
    (shape.atLeast === undefined || read.value >= shape.atLeast) &&
    (shape.above === undefined || read.value > shape.above);
  return isInRange ? read : { problem: 'outOfRange' };
}
