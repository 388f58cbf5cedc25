import type { Answer, Answers } from '../../workflows/domain/classification/sheet/answers.ts';
import type { AnsweredSheetInput, GivenAnswer, GivenAnswerInput } from '../generated/resolvers.ts';
import { findSheet, type AnsweredSheet } from '../sheets/evaluation.ts';
import { fault } from './faults.ts';
import type { Problem } from './problems.ts';
import { optionalTextProblems, textProblems } from './text-input.ts';

const valueMax = 200;
const reasonMax = 2_000;
const answersMax = 400;

/** Every problem of a filled sheet's texts at once. Whether an answer can be read is for the evaluation to say. */
export function sheetProblems(path: string, sheet: AnsweredSheetInput): Problem[] {
  const template = findSheet(sheet);
  const known = new Set(template?.questions.map(({ id }) => id));
  return [
    ...(template ? [] : [{ path: `${path}.edition`, code: 'UNKNOWN_EDITION' } as const]),
    ...(sheet.answers.length > answersMax ? [{ path: `${path}.answers`, code: 'TOO_MANY' } as const] : []),
    ...sheet.answers
      .slice(0, answersMax)
      .flatMap((answer, index) => answerProblems(`${path}.answers.${index}`, answer, known)),
  ];
}

/** For a question without a payload of its own: what cannot be stored is a fault. A question the edition does not have is
 *  left aside: a draft may be older than its form. */
export function requireReadable(sheet: AnsweredSheetInput): void {
  const fatal = sheetProblems('input', sheet).find(
    ({ code }) => code !== 'UNKNOWN_EDITION' && code !== 'UNKNOWN_QUESTION',
  );
  if (fatal) throw fault('BAD_USER_INPUT', `${fatal.path}: ${fatal.code}`);
}

/** The last of two answers to one question counts. */
export function answeredSheet({ form, edition, date, answers }: AnsweredSheetInput): AnsweredSheet {
  return { form, edition, date, answers: Object.fromEntries(answers.map((one) => [one.question, answerOf(one)])) };
}

export function givenAnswers(answers: Answers): GivenAnswer[] {
  return Object.entries(answers).map(([question, { value, evidence, reason }]) => ({
    question,
    value: typeof value === 'string' ? value : null,
    choices: typeof value === 'string' ? null : value,
    document: evidence?.document ?? null,
    page: evidence?.page ?? null,
    documentDate: evidence?.date ?? null,
    reason: reason ?? null,
  }));
}

function answerProblems(path: string, answer: GivenAnswerInput, known: ReadonlySet<string>): Problem[] {
  const { question, value, choices, document, page, documentDate, reason } = answer;
  return [
    ...(known.size > 0 && !known.has(question)
      ? [{ path: `${path}.question`, code: 'UNKNOWN_QUESTION' } as const]
      : []),
    ...optionalTextProblems(`${path}.value`, value, valueMax),
    ...(choices ?? []).flatMap((code, index) => textProblems(`${path}.choices.${index}`, code, valueMax)),
    ...optionalTextProblems(`${path}.document`, document, valueMax),
    ...optionalTextProblems(`${path}.page`, page, valueMax),
    ...optionalTextProblems(`${path}.documentDate`, documentDate, valueMax),
    ...optionalTextProblems(`${path}.reason`, reason, reasonMax),
  ];
}

function answerOf({ value, choices, document, page, documentDate, reason }: GivenAnswerInput): Answer {
  return {
    value: choices ?? value ?? '',
    ...(document && { evidence: { document, ...(page && { page }), ...(documentDate && { date: documentDate }) } }),
    ...(reason && { reason }),
  };
}
