import { parseDecimal, type Decimal } from '../decimal.ts';
import type { FactProblemCode } from '../facts.ts';
import { exactly } from '../quantity.ts';
import type { CompiledRules } from '../compile.ts';
import { readTypedQuantity } from './quantity.ts';
import type { AnswerShape, Question } from './template.ts';

/** Where an answer comes from: design, catalogue or specification, as the person wrote it. */
export type AnswerEvidence = { document: string; page?: string; date?: string };
/** One answer as it was typed. A set is a list of codes, the empty list included; everything else is text. */
export type Answer = { value: string | string[]; evidence?: AnswerEvidence; reason?: string };
/** Also of questions that are not asked at present: nothing typed is lost, and nothing hidden is used. */
export type Answers = Readonly<Record<string, Answer>>;

/** What reading an answer needs of the rules of a day: bounds and units. */
export type AnswerRules = Pick<CompiledRules, 'readers' | 'regulations'>;
/** An answer as `checkFacts` takes it. */
export type RawFact = boolean | string | string[] | { value: string; unit: string };
/** `words` and `decimal` are what jumps and stops compare; the decimal is in the question's unit. */
export type ReadAnswer = { raw: RawFact; words: readonly string[]; decimal?: Decimal } | { problem: FactProblemCode };

/** What an answer means under its question; undefined while there is none. Never throws. */
export function readAnswer(question: Question, answer: Answer | undefined, rules: AnswerRules): ReadAnswer | undefined {
  if (answer === undefined || answer.value === '') return undefined;
  const { value } = answer;
  switch (question.answer.kind) {
    case 'yesNo':
      return value === 'yes' || value === 'no' ? { raw: value === 'yes', words: [value] } : notAChoice;
    case 'number':
      return typeof value === 'string' ? readNumber(question, question.answer, { typed: value, rules }) : notANumber;
    case 'choice':
      return typeof value === 'string' && isOffered(question.answer, value)
        ? { raw: value, words: [value] }
        : notAChoice;
    case 'choices':
      return readChoices(question.answer, value);
  }
}

const notAChoice = { problem: 'UNKNOWN_CHOICE' } as const;
const notANumber = { problem: 'NOT_A_NUMBER' } as const;
type Offering = Extract<AnswerShape, { choices: unknown }>;

function isOffered(offering: Offering, code: string): boolean {
  return offering.choices.some((choice) => choice.code === code);
}

/** In the order of the question, so that the same set is the same fact. */
function readChoices(offering: Offering, value: string | string[]): ReadAnswer {
  if (typeof value === 'string' || !value.every((code) => isOffered(offering, code))) return notAChoice;
  const words = offering.choices.map((choice) => choice.code).filter((code) => value.includes(code));
  return { raw: words, words };
}

/** The parameter's own reader decides about unit and bounds, so that the sheet and the evaluator never disagree. */
function readNumber(
  { fact = '' }: Question,
  { unit }: Extract<AnswerShape, { unit: string }>,
  { typed, rules }: { typed: string; rules: AnswerRules },
): ReadAnswer {
  const raw = readTypedQuantity(typed, unit, rules.regulations.units);
  if (raw === undefined) return notANumber;
  const reading = rules.readers.get(fact)?.read(raw, fact);
  if (reading === undefined || 'problem' in reading) return { problem: reading?.problem.code ?? 'UNKNOWN_PARAMETER' };
  const quantity = reading.fact;
  const decimal = typeof quantity === 'object' && 'value' in quantity ? exactly(quantity) : parseDecimal('0');
  return { raw, words: [], ...(decimal && { decimal }) };
}
