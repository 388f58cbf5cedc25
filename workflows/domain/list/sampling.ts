import type { Words } from '../classification/rule-data.ts';

/** Single sampling plans as regulations/list/sampling.json has them: from the size of a lot to a code letter, from the letter to
 *  how many rows are looked at and how many of them may disagree. `aql` names the plan that counts. */
export type SamplingData = {
  readonly level: string;
  readonly aql: string;
  readonly citation: Words;
  readonly letters: readonly { readonly letter: string; readonly lotUpTo: number | null }[];
  readonly plans: readonly { readonly aql: string; readonly letters: Readonly<Record<string, { readonly size: number; readonly accept: number }>> }[];
}; // prettier-ignore

/** How many rows of a lot are looked at and how many may disagree. A sample that would be larger than its lot is the lot.
 *  Throws when the data has no plan for it. Source: ISO 2859-1, tables 1 and 2-A. */
export function samplingFor(data: SamplingData, lot: number): { size: number; accept: number; aql: string } {
  const { aql, letters, plans } = data;
  const letter = letters.find(({ lotUpTo }) => lotUpTo === null || lot <= lotUpTo)?.letter;
  const plan = plans.find((one) => one.aql === aql)?.letters[letter ?? ''];
  if (!plan) throw new Error(`There is no plan for a lot of ${lot} at AQL ${aql}`);
  return { size: Math.min(plan.size, lot), accept: plan.accept, aql };
}

/** The rows of a sample: those whose hash with the seed comes first. Who does not know the seed cannot tell which, and who does can draw
 *  them again. `rankOf` gives a hash of seed and row as text that compares. In order of rows; memory is that of the sample. */
export function createDraw(size: number, rankOf: (row: number) => string): { offer: (row: number) => void; drawn: () => number[] } {
  const best: { row: number; rank: string }[] = [];
  const offer = (row: number): void => {
    const rank = rankOf(row);
    const last = best.at(-1);
    if (size === 0 || (best.length >= size && last && rank >= last.rank)) return;
    best.splice(placeOf(best, rank), 0, { row, rank });
    if (best.length > size) best.pop();
  };
  return { offer, drawn: () => best.map(({ row }) => row).sort((one, other) => one - other) };
} // prettier-ignore

function placeOf(sorted: readonly { rank: string }[], rank: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.rank ?? '') < rank) from = middle + 1;
    else to = middle;
  }
  return from;
}
