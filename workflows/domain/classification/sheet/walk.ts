import { compareDecimals, decimalOf } from '../decimal.ts';
import type { FactProblemCode } from '../facts.ts';
import type { Words } from '../rule-data.ts';
import { readAnswer, type AnswerRules, type Answers, type RawFact, type ReadAnswer } from './answers.ts';
import type { Condition, Question, Section, SheetTemplate, Stop, Test } from './template.ts';

/** `open` is asked and not answered, or not readable (`problem`); `waiting` depends on an open one; `notNeeded` is 判定不要. */
export type QuestionState = 'open' | 'answered' | 'waiting' | 'notNeeded';
export type WalkedQuestion = {
  question: Question;
  state: QuestionState;
  raw?: RawFact;
  problem?: FactProblemCode;
  /** The questions whose answers decided that this one is not needed, or that it has to wait for. */
  because: string[];
  reason?: Words;
};
/** `facts` are raw: what `checkFacts` takes. `open` counts what is still to answer, without the optional questions. */
export type WalkedSheet = { questions: WalkedQuestion[]; facts: Record<string, RawFact | number>; open: number };

type Given = Map<string, Readable>;
type Readable = Extract<ReadAnswer, { raw: unknown }>;
type Stopped = { by: string; stop: Stop };
type Walk = {
  answers: Answers;
  rules: AnswerRules;
  given: Given;
  sections: Map<string, Section>;
  stopped: Map<string, Stopped>;
  sheet: Stopped | undefined;
};

/** Walks the sheet from top to bottom as a person would. Only answers to questions that are asked count, so changing an
 *  answer back restores everything behind it, and what is hidden reaches neither a jump nor the facts.
 *  Never throws. */
export function walkSheet(template: SheetTemplate, answers: Answers, rules: AnswerRules): WalkedSheet {
  const walk: Walk = {
    answers,
    rules,
    given: new Map(),
    sections: new Map(template.sections.map((section) => [section.id, section])),
    stopped: new Map(),
    sheet: undefined,
  };
  const questions = template.questions.map((question) => step(walk, question));
  return {
    questions,
    facts: factsOf(questions),
    open: questions.filter(({ state, question }) => state === 'open' && !question.isOptional).length,
  };
}

function step(walk: Walk, question: Question): WalkedQuestion {
  const stopped = walk.sheet ?? walk.stopped.get(question.section);
  if (stopped) return { question, state: 'notNeeded', because: [stopped.by], reason: stopped.stop.reason };
  const condition = conditionOf(walk.sections.get(question.section), question);
  const asked = condition ? holds(condition, walk.given) : true;
  if (asked !== true)
    return {
      question,
      state: asked === false ? 'notNeeded' : 'waiting',
      because: condition ? decisive(condition, walk.given) : [],
    };
  const read = readAnswer(question, walk.answers[question.id], walk.rules);
  if (read === undefined) return { question, state: 'open', because: [] };
  if ('problem' in read) return { question, state: 'open', problem: read.problem, because: [] };
  take(walk, question, read);
  return { question, state: 'answered', raw: read.raw, because: [] };
}

function take(walk: Walk, question: Question, value: Readable): void {
  walk.given.set(question.id, value);
  const stop = question.stops?.find(({ on }) => passes(on, value));
  if (stop?.skips === 'sheet') walk.sheet = { by: question.id, stop };
  if (stop?.skips === 'section') walk.stopped.set(question.section, { by: question.id, stop });
}

function conditionOf(section: Section | undefined, question: Question): Condition | undefined {
  if (section?.askIf && question.askIf) return { all: [section.askIf, question.askIf] };
  return section?.askIf ?? question.askIf;
}

/** Three-valued: undefined while an answer it needs is missing. */
function holds(condition: Condition, given: Given): boolean | undefined {
  if ('all' in condition) return every(condition.all.map((one) => holds(one, given)));
  if ('any' in condition) {
    const all = every(condition.any.map((one) => not(holds(one, given))));
    return not(all);
  }
  const value = given.get(condition.question);
  return value === undefined ? undefined : passes(condition, value);
}

function every(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

const not = (value: boolean | undefined) => (value === undefined ? undefined : !value);

function passes(test: Test, { words, decimal }: Readable): boolean {
  if ('is' in test) return words.some((word) => test.is.includes(word));
  if (!decimal) return false;
  if ('below' in test) return compareDecimals(decimal, decimalOf(test.below)) < 0;
  if ('atMost' in test) return compareDecimals(decimal, decimalOf(test.atMost)) <= 0;
  if ('atLeast' in test) return compareDecimals(decimal, decimalOf(test.atLeast)) >= 0;
  return compareDecimals(decimal, decimalOf(test.above)) > 0;
}

/** The questions a jump hangs on: those already answered against it, or else those it waits for. */
function decisive(condition: Condition, given: Given): string[] {
  const leaves = leavesOf(condition);
  const against = leaves.filter((leaf) => holds(leaf, given) === false);
  const waiting = leaves.filter((leaf) => holds(leaf, given) === undefined);
  const chosen = holds(condition, given) === false ? against : waiting;
  return [...new Set(chosen.map((leaf) => leaf.question))];
}

function leavesOf(condition: Condition): Extract<Condition, { question: string }>[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return [condition];
}

function factsOf(questions: readonly WalkedQuestion[]): WalkedSheet['facts'] {
  const facts: WalkedSheet['facts'] = {};
  for (const { question, raw } of questions) {
    if (raw === undefined) continue;
    if (question.fact) facts[question.fact] = raw;
    if (typeof raw === 'boolean') Object.assign(facts, question.sets?.[raw ? 'yes' : 'no']);
  }
  return facts;
}
