import { explain, type Explanation } from '../../workflows/domain/classification/explain.ts';
import type { LegalDate, Words } from '../../workflows/domain/classification/rule-data.ts';
import type { Answers } from '../../workflows/domain/classification/sheet/answers.ts';
import { comparisonTable } from '../../workflows/domain/classification/sheet/comparison-table.ts';
import type { EditionStanding } from '../../workflows/domain/classification/sheet/edition.ts';
import { judgeSheet, type SheetJudgment } from '../../workflows/domain/classification/sheet/judge.ts';
import type { SheetTemplate } from '../../workflows/domain/classification/sheet/template.ts';
import { walkSheet, type WalkedSheet } from '../../workflows/domain/classification/sheet/walk.ts';
import { clauseLines, itemLines, type ComparisonLine } from './comparison-lines.ts';
import type { RulesInForce } from '../rules-in-force.ts';
import { standingOf } from './standing.ts';
import { sheetLibrary } from './sheet-rules.ts';

export type AnsweredSheet = { form: string; edition: string; date: LegalDate; answers: Answers };
/** A filled sheet, judged under the law of its date. `explanation` is there for sheets that ask for facts. */
export type SheetEvaluation = {
  template: SheetTemplate;
  rules: RulesInForce;
  date: LegalDate;
  standing: EditionStanding;
  walked: WalkedSheet;
  judgment: SheetJudgment;
  explanation: Explanation | undefined;
  /** What must stand beside the verdict, on every screen and paper. */
  statements: Words[];
};

export function findSheet({ form, edition }: Pick<AnsweredSheet, 'form' | 'edition'>): SheetTemplate | undefined {
  return sheetLibrary.editions.find((one) => one.form === form && one.edition === edition);
}

/** Undefined when there is no such edition. Never evaluates silently under another law: `standing` says how the edition stands. */
export function evaluateSheet(inForce: RulesInForce, sheet: AnsweredSheet): SheetEvaluation | undefined {
  const template = findSheet(sheet);
  if (!template) return undefined;
  const rules = inForce.on(sheet.date);
  const walked = walkSheet(template, sheet.answers, rules);
  const judgment = judgeSheet(template, walked, rules);
  const asksFacts = template.questions.some(({ fact }) => fact !== undefined);
  const explanation = asksFacts && judgment.problems.length === 0 ? explain(rules, judgment.facts) : undefined;
  const standing = standingOf(inForce, template, sheet.date);
  return {
    template,
    rules: inForce,
    date: sheet.date,
    standing,
    walked,
    judgment,
    explanation,
    statements: statementsOf(inForce, template, explanation),
  };
}

/** The comparison table of the same answers; screens stand behind the clauses that decide. */
export function comparisonLines({ rules, walked, explanation }: SheetEvaluation): ComparisonLine[] {
  return explanation
    ? clauseLines(rules, comparisonTable([...explanation.findings, ...explanation.screens]))
    : itemLines(walked);
}

function statementsOf({ data }: RulesInForce, { end }: SheetTemplate, explanation: Explanation | undefined): Words[] {
  const keys = explanation?.statements ?? (['review'] as const);
  const stated = keys.flatMap((key) => data.statements.filter((one) => one.key === key));
  return [...stated.map(({ ja, en }) => ({ ja, en })), end];
}
