import type { ExplainedClauseFragment } from '../generated/graphql.ts';

export type Step = ExplainedClauseFragment['steps'][number];
export type Branch = { step: Step; branches: Branch[] };

/** The tree again, of the list in reading order with its depths. */
export function treeOf(steps: readonly Step[]): Branch[] {
  const root: Branch[] = [];
  const open: Branch[][] = [root];
  for (const step of steps) {
    const branch: Branch = { step, branches: [] };
    open.length = step.depth + 1;
    open.at(-1)?.push(branch);
    open.push(branch.branches);
  }
  return root;
}
