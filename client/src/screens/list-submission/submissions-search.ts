import type { RowStanding, SubmissionStep } from '../../generated/graphql.ts';

/** What of the list is shown: a group of steps, and a maker. */
export type SubmissionsSearch = { group?: StepGroup; maker?: string };
export type StepGroup = keyof typeof stepGroups;

/** By whom a table waits for. */
export const stepGroups = {
  maker: ['confirmation', 'refused', 'returned'],
  inspection: ['sampling', 'inspection', 'fullInspection'],
  approval: ['approval', 'secondApproval'],
  release: ['approved'],
  over: ['released', 'withdrawn'],
} as const satisfies Record<string, readonly SubmissionStep[]>;

export function submissionsSearch({ group, maker }: Record<string, unknown>): SubmissionsSearch {
  const isGroup = typeof group === 'string' && Object.hasOwn(stepGroups, group);
  return {
    ...(isGroup && { group: group as StepGroup }), // a key of the table
    ...(typeof maker === 'string' && maker !== '' && { maker }),
  };
}

/** Which rows of one table are shown. */
export type RowsSearch = { standing?: RowStanding; code?: string; after?: number };
const standings: readonly string[] = [
  'eligible',
  'cleared',
  'needsExpert',
  'referred',
  'refused',
] satisfies RowStanding[];

export function rowsSearch({ standing, code, after }: Record<string, unknown>): RowsSearch {
  const isStanding = typeof standing === 'string' && standings.includes(standing);
  return {
    ...(isStanding && { standing: standing as RowStanding }), // one of the list
    ...(typeof code === 'string' && code !== '' && { code }),
    ...(typeof after === 'number' && after > 0 && { after }),
  };
}

export type ShowRows = (next: { [Name in keyof RowsSearch]: RowsSearch[Name] | undefined }) => void;
