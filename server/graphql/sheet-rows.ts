import type { Facts } from '../../workflows/domain/classification/facts.ts';
import { quantityText } from '../../workflows/domain/classification/quantity.ts';
import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import type { WalkedQuestion } from '../../workflows/domain/classification/sheet/walk.ts';
import type { ComparisonRow, EvaluatedQuestion, SheetStatement } from '../generated/resolvers.ts';
import type { ComparisonLine } from '../sheets/comparison-lines.ts';
import type { Language } from './context.ts';
import { problemSentences } from './problems.ts';

export function comparisonRow({ clause, itemNumber, citation, title, mark, parts }: ComparisonLine): ComparisonRow {
  return {
    clause: clause ?? null,
    itemNumber,
    citation,
    titleJa: title.ja,
    titleEn: title.en,
    mark,
    parts: parts.map(({ limit, value, ...rest }) => ({
      ...rest,
      limitJa: limit.ja,
      limitEn: limit.en,
      valueJa: value.ja,
      valueEn: value.en,
    })),
  };
}

export function evaluatedQuestion(
  { question, state, problem, because, reason }: WalkedQuestion,
  facts: Facts,
  language: Language,
): EvaluatedQuestion {
  return {
    question: question.id,
    state,
    interpretation: interpretationOf(question, facts),
    problem: problem ? problemSentences[problem][language] : null,
    because,
    reasonJa: reason?.ja ?? null,
    reasonEn: reason?.en ?? null,
  };
}

export const statement = ({ ja, en }: Words): SheetStatement => ({ textJa: ja, textEn: en });

/** A number as the evaluator understood it, so that nobody is surprised by a prefix. */
function interpretationOf({ fact, answer }: WalkedQuestion['question'], facts: Facts): string | null {
  const value = facts.get(fact ?? '');
  const isNumber = answer.kind === 'number' && typeof value === 'object' && 'value' in value;
  return isNumber ? `${quantityText(value)} ${answer.unit}` : null;
}
