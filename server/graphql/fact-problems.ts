import type { FactProblem } from '../../workflows/domain/classification/facts.ts';
import type { Regulations, Words } from '../../workflows/domain/classification/rule-data.ts';
import { problemSentences } from './problems.ts';

/** A problem found over all answers, in words; a contradiction has words of its own in the data. */
export function factProblemSentence({ code, expected }: FactProblem, { contradictions }: Regulations): Words {
  const own = code === 'CONTRADICTION' ? contradictions.find(({ id }) => id === expected)?.message : undefined;
  return own ?? problemSentences[code];
}
