import { checkFacts } from '../check-facts.ts';
import type { CompiledRules } from '../compile.ts';
import { evaluate, type Verdict } from '../evaluate.ts';
import type { FactProblem, Facts } from '../facts.ts';
import type { SheetTemplate } from './template.ts';
import type { WalkedSheet } from './walk.ts';

/** `outOfScope`: the goods are none of those the sheet is about; another sheet, and row 16, remain. */
export type SheetVerdict = Verdict | 'outOfScope';
export type SheetJudgment = {
  verdict: SheetVerdict;
  /** Items of Appended Table 1 under which it is controlled, or which an expert has to look at. */
  itemNumbers: string[];
  clausesTrue: readonly string[];
  clausesUnknown: readonly string[];
  /** Answers that contradict each other: then nothing was evaluated. */
  problems: readonly FactProblem[];
  facts: Facts;
};

/** What the answers of a sheet say under the rules of a day. A sheet that asks for items only ends in `needsExpert` at a yes
 *  or at an open question, and in `outOfScope` when every answer is no. Never throws. */
export function judgeSheet(template: SheetTemplate, walked: WalkedSheet, rules: CompiledRules): SheetJudgment {
  const checked = checkFacts(rules, walked.facts);
  const items = walked.questions.flatMap(({ question, raw }) => (raw === true && question.item ? [question.item] : []));
  if ('problems' in checked) return { ...undecided, itemNumbers: items, problems: checked.problems };
  const { facts } = checked;
  if (!template.questions.some(({ fact }) => fact))
    return {
      ...undecided,
      verdict: items.length + walked.open > 0 ? 'needsExpert' : 'outOfScope',
      itemNumbers: items,
      facts,
    };
  const { verdict, clausesTrue, clausesUnknown } = evaluate(rules, facts);
  const isOutside = verdict === 'notControlled' && !isAbout(template, walked);
  const itemNumbers = [...new Set([...clausesTrue.flatMap((id) => itemNumberOf(rules, id)), ...items])];
  return { verdict: isOutside ? 'outOfScope' : verdict, itemNumbers, clausesTrue, clausesUnknown, problems: [], facts };
}

const undecided: SheetJudgment = {
  verdict: 'needsExpert',
  itemNumbers: [],
  clausesTrue: [],
  clausesUnknown: [],
  problems: [],
  facts: new Map(),
};

/** Was any section asked that is for certain goods only? */
function isAbout(template: SheetTemplate, walked: WalkedSheet): boolean {
  const particular = new Set(template.sections.filter(({ askIf }) => askIf).map(({ id }) => id));
  return walked.questions.some(({ question, state }) => state === 'answered' && particular.has(question.section));
}

function itemNumberOf(rules: CompiledRules, id: string): string[] {
  const order = rules.regulations.clauses.find((clause) => clause.id === id)?.citation.order;
  return order ? [`${order.row}${order.item ?? ''}`] : [];
}
