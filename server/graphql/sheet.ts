import type { EditionDifference } from '../../workflows/domain/classification/sheet/edition.ts';
import { migrateAnswers } from '../../workflows/domain/classification/sheet/edition.ts';
import type { Question, SheetTemplate } from '../../workflows/domain/classification/sheet/template.ts';
import type { QueryResolvers, ResolversTypes, SheetEvaluationResolvers, SheetForm } from '../generated/resolvers.ts';
import { comparisonLines, evaluateSheet, findSheet } from '../sheets/evaluation.ts';
import { sheetLibrary } from '../sheets/sheet-rules.ts';
import { requireViewer } from './context.ts';
import { evaluationOf } from './evaluation.ts';
import { factProblemSentence } from './fact-problems.ts';
import { editionFields, type EditionFields } from './sheet-edition.ts';
import { answeredSheet, givenAnswers, requireReadable } from './sheet-answers.ts';
import { comparisonRow, evaluatedQuestion, statement } from './sheet-rows.ts';

export const sheetQueries = {
  sheetSectors: async (_parent, _args, context) => {
    const editionOf = await editionFields(context);
    return sheetLibrary.sectors.map(({ key, name }) => ({
      key,
      nameJa: name.ja,
      nameEn: name.en,
      forms: formsOf(key).map((editions) => formFields(editions, editionOf)),
    }));
  },
  sheet: (_parent, key, context) => {
    requireViewer(context);
    const template = findSheet(key);
    return template ? sheetFields(template) : null;
  },
  sheetEvaluation: (_parent, { input }, context) => {
    requireViewer(context);
    requireReadable(input);
    return evaluateSheet(context.rules, answeredSheet(input)) ?? null;
  },
  sheetMigration: (_parent, { input, to }, context) => {
    requireViewer(context);
    requireReadable(input);
    const sheet = answeredSheet(input);
    const [before, after] = [findSheet(sheet), findSheet({ form: sheet.form, edition: to })];
    if (!before || !after) return null;
    const migrated = migrateAnswers(
      { from: before, to: after, rules: context.rules.on(after.law.from) },
      sheet.answers,
    );
    return {
      edition: to,
      answers: givenAnswers(migrated.answers),
      differences: migrated.differences.map(differenceFields),
    };
  },
} satisfies QueryResolvers;

export const sheetEvaluationResolvers = {
  standing: ({ standing }) => standing.standing,
  currentEdition: ({ standing, template }) =>
    'current' in standing ? standing.current.edition : standing.standing === 'current' ? template.edition : null,
  lawState: ({ rules, date }) => rules.on(date).lawState?.from ?? null,
  questions: ({ walked, judgment }, _args, { language }) =>
    walked.questions.map((one) => evaluatedQuestion(one, judgment.facts, language)),
  openCount: ({ walked }) => walked.open,
  verdict: ({ judgment }) => judgment.verdict,
  itemNumbers: ({ judgment }) => judgment.itemNumbers,
  contradictions: ({ rules, judgment }) =>
    judgment.problems.map((problem) => statement(factProblemSentence(problem, rules.data))),
  statements: ({ statements }) => statements.map(statement),
  comparison: (evaluation) => comparisonLines(evaluation).map(comparisonRow),
  explanation: ({ rules, explanation, date }) =>
    explanation ? evaluationOf(rules, explanation, rules.on(date)) : null,
} satisfies SheetEvaluationResolvers;

/** The editions of each form of a sector, the latest first. */
function formsOf(sector: string): SheetTemplate[][] {
  const own = sheetLibrary.editions.filter((one) => one.sector === sector);
  return [...new Set(own.map(({ form }) => form))].map((form) => own.filter((one) => one.form === form).reverse());
}

function formFields(editions: readonly SheetTemplate[], editionOf: EditionFields): SheetForm {
  const [latest] = editions;
  if (!latest) throw new Error('A form has at least one edition');
  const { form, title, items } = latest;
  return { form, nameJa: title.ja, nameEn: title.en, items, editions: editions.map(editionOf) };
}

function sheetFields({ form, edition, title, law, sections, questions }: SheetTemplate): ResolversTypes['Sheet'] {
  return {
    form,
    edition,
    nameJa: title.ja,
    nameEn: title.en,
    lawFrom: law.from,
    lawTo: law.to,
    amendmentJa: law.amendment.ja,
    amendmentEn: law.amendment.en,
    sections: sections.map(({ id, title: { ja, en }, citation }) => ({
      id,
      titleJa: ja,
      titleEn: en,
      citation: citation ?? null,
    })),
    questions: questions.map(questionFields),
  };
}

function questionFields({
  id,
  section,
  text,
  help,
  answer,
  clauses,
  item,
  isOptional,
}: Question): ResolversTypes['SheetQuestion'] {
  const choices = 'choices' in answer ? answer.choices : [];
  return {
    id,
    section,
    textJa: text.ja,
    textEn: text.en,
    helpJa: help?.ja ?? null,
    helpEn: help?.en ?? null,
    kind: answer.kind,
    unit: 'unit' in answer ? answer.unit : null,
    choices: choices.map((choice) => ({ code: choice.code, textJa: choice.text.ja, textEn: choice.text.en })),
    clauses,
    item: item ?? null,
    isOptional: isOptional ?? false,
  };
}

function differenceFields(difference: EditionDifference): ResolversTypes['SheetDifference'] {
  const before =
    difference.kind === 'added' ? undefined : difference.kind === 'changed' ? difference.before : difference.question;
  const after =
    difference.kind === 'dropped' ? undefined : difference.kind === 'changed' ? difference.after : difference.question;
  const shown = after ?? before;
  return {
    kind: difference.kind,
    question: shown?.id ?? '',
    textJa: shown?.text.ja ?? '',
    textEn: shown?.text.en ?? '',
    aspects: difference.kind === 'changed' ? difference.aspects : [],
    clausesBefore: before?.clauses ?? [],
    clausesAfter: after?.clauses ?? [],
    isCarried: difference.kind === 'changed' && difference.isCarried,
    wasAnswered: difference.kind === 'dropped' && difference.wasAnswered,
  };
}
