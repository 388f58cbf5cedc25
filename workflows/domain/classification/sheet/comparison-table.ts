import type { ClauseFinding } from '../explain.ts';
import type { Clause } from '../rule-data.ts';
import type { Step } from '../trace.ts';
import type { TruthName } from '../truth.ts';

/** ○ `met`, × `notMet`, ー `outside` (the clause is about other goods), ？ `open`. */
export type ComparisonMark = 'met' | 'notMet' | 'outside' | 'open';
/** 【】 what the clause is about, 《》 what it exempts, [ ] what it measures. */
export type Bracket = 'scope' | 'exemption' | 'criterion';
export type ComparisonPart = {
  bracket: Bracket;
  mark: ComparisonMark;
  /** False once a part before it has settled the clause: 判定不要. */
  isNeeded: boolean;
  /** Each with what the law says beside what the sheet says; `any` of them, or `all`. */
  limits: readonly Step[];
  joined: 'all' | 'any';
};
export type ComparisonRow = { clause: Clause; mark: ComparisonMark; parts: readonly ComparisonPart[] };

/** The parameters that say what kind of goods a clause is about at all. */
const aboutTheGoods = new Set(['is_integrated_circuit', 'device_kinds']);

/** The item-by-item comparison table (項目別対比表): one row per clause in force, in the order of the data. In a row the scope
 *  comes first, then exemptions, then criteria; × in a scope or ○ in an exemption ends it. Source: CISTEC, 項目別対比表. */
export function comparisonTable(findings: readonly ClauseFinding[]): ComparisonRow[] {
  return findings.map(({ clause, truth, step }) => {
    const parts = inOrder(step.kind === 'all' ? step.steps.map(partOf) : [partOf(step)]);
    return { clause, mark: rowMark(truth, parts), parts: untilSettled(parts) };
  });
}

function rowMark(truth: TruthName, parts: readonly ComparisonPart[]): ComparisonMark {
  return parts.some(isOtherGoods) ? 'outside' : markOf(truth);
}

function partOf(step: Step): ComparisonPart {
  const part = { isNeeded: true, limits: leavesOf(step), joined: step.kind === 'any' ? 'any' : 'all' } as const;
  if (step.kind === 'not')
    return { ...part, bracket: 'exemption', mark: opposite(markOf(step.truth)), joined: joinOf(step) };
  // "not designed for civil automobiles" exempts those that are.
  if (step.kind === 'answer' && step.limit === 'false')
    return { ...part, bracket: 'exemption', mark: opposite(markOf(step.truth)) };
  const isScope = step.kind === 'answer' && aboutTheGoods.has(step.parameter ?? '');
  return { ...part, bracket: isScope ? 'scope' : 'criterion', mark: markOf(step.truth) };
}

const joinOf = ({ steps }: Step) => (steps[0]?.kind === 'any' ? 'any' : 'all');

function leavesOf(step: Step): Step[] {
  return step.steps.length > 0 ? step.steps.flatMap(leavesOf) : [step];
}

function inOrder(parts: readonly ComparisonPart[]): ComparisonPart[] {
  return (['scope', 'exemption', 'criterion'] as const).flatMap((bracket) =>
    parts.filter((part) => part.bracket === bracket),
  );
}

function untilSettled(parts: readonly ComparisonPart[]): ComparisonPart[] {
  const settledAt = parts.findIndex((part) => isOtherGoods(part) || isExempt(part));
  return parts.map((part, index) => (settledAt >= 0 && index > settledAt ? { ...part, isNeeded: false } : part));
}

const isOtherGoods = ({ bracket, mark }: ComparisonPart) => bracket === 'scope' && mark === 'notMet';
const isExempt = ({ bracket, mark }: ComparisonPart) => bracket === 'exemption' && mark === 'met';

function markOf(truth: TruthName): ComparisonMark {
  return truth === 'unknown' ? 'open' : truth === 'true' ? 'met' : 'notMet';
}

function opposite(mark: ComparisonMark): ComparisonMark {
  if (mark === 'met') return 'notMet';
  return mark === 'notMet' ? 'met' : mark;
}
