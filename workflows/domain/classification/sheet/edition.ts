import type { LegalDate } from '../rule-data.ts';
import { readAnswer, type AnswerRules, type Answers } from './answers.ts';
import type { Question, SheetTemplate } from './template.ts';

/** How an edition stands on a date: `current` is the one for that law state, `superseded` answers to an earlier one,
 *  `notYetInForce` to a later one; `gap` when no edition of the form answers to that date. */
export type EditionStanding =
  { standing: 'current' } | { standing: 'superseded' | 'notYetInForce'; current: SheetTemplate } | { standing: 'gap' };

/** The edition of a form for the law in force on a date (`YYYY-MM-DD`, Asia/Tokyo); undefined when none answers to it. */
export function editionOn(
  editions: readonly SheetTemplate[],
  form: string,
  date: LegalDate,
): SheetTemplate | undefined {
  return editions.find(
    (one) => one.form === form && one.law.from <= date && (one.law.to === null || one.law.to >= date),
  );
}

export function editionStanding(
  editions: readonly SheetTemplate[],
  template: SheetTemplate,
  date: LegalDate,
): EditionStanding {
  const current = editionOn(editions, template.form, date);
  if (!current) return { standing: 'gap' };
  if (current.edition === template.edition) return { standing: 'current' };
  return { standing: template.law.from < current.law.from ? 'superseded' : 'notYetInForce', current };
}

export type QuestionAspect = 'text' | 'answer' | 'clauses' | 'jump' | 'stop';
export type EditionDifference =
  | { kind: 'added'; question: Question }
  | { kind: 'dropped'; question: Question; wasAnswered: boolean }
  | { kind: 'changed'; before: Question; after: Question; aspects: QuestionAspect[]; isCarried: boolean };

/** Takes answers from one edition of a form to another. Answers to questions that both ask are carried when they can
 *  still be read; the rest is told as a difference, in the order of the later edition, dropped questions last.
 *  Whether a clause's limit changed is seen in its id: a changed clause is another rule entry. */
export function migrateAnswers(
  { from, to, rules }: { from: SheetTemplate; to: SheetTemplate; rules: AnswerRules },
  answers: Answers,
): { answers: Answers; differences: EditionDifference[] } {
  const before = new Map(from.questions.map((question) => [question.id, question]));
  const carried: Record<string, Answers[string]> = {};
  for (const question of to.questions) {
    const answer = answers[question.id];
    if (answer && before.has(question.id) && isReadable(question, answers, rules)) carried[question.id] = answer;
  }
  return { answers: carried, differences: [...differences(from, to, answers, carried)] };
}

function* differences(
  from: SheetTemplate,
  to: SheetTemplate,
  answers: Answers,
  carried: Answers,
): Generator<EditionDifference> {
  const before = new Map(from.questions.map((question) => [question.id, question]));
  for (const after of to.questions) {
    const old = before.get(after.id);
    if (!old) yield { kind: 'added', question: after };
    const aspects = old ? changedAspects(old, after) : [];
    if (old && aspects.length > 0)
      yield { kind: 'changed', before: old, after, aspects, isCarried: after.id in carried };
  }
  const kept = new Set(to.questions.map((question) => question.id));
  for (const question of from.questions)
    if (!kept.has(question.id)) yield { kind: 'dropped', question, wasAnswered: question.id in answers };
}

function isReadable(question: Question, answers: Answers, rules: AnswerRules): boolean {
  const read = readAnswer(question, answers[question.id], rules);
  return read !== undefined && 'raw' in read;
}

function changedAspects(before: Question, after: Question): QuestionAspect[] {
  const views: Record<QuestionAspect, (question: Question) => unknown> = {
    text: ({ text, help }) => [text, help ?? null],
    answer: ({ answer, fact, sets }) => [answer, fact ?? null, sets ?? null],
    clauses: ({ clauses }) => clauses,
    jump: ({ askIf }) => askIf ?? null,
    stop: ({ stops }) => stops ?? null,
  };
  // The keys of a literal.
  return (Object.keys(views) as QuestionAspect[]).filter(
    (aspect) => JSON.stringify(views[aspect](before)) !== JSON.stringify(views[aspect](after)),
  );
}
