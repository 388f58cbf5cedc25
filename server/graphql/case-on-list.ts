import { canSeeSubmission, hasSubmissionRole } from '../../workflows/domain/list/submission/actions.ts';
import type { CaseResolvers } from '../generated/resolvers.ts';
import { isCertified } from '../list/certified-item.ts';
import { findRowOfCase } from '../mongo/list-case-links.ts';
import { listSubmissions, tablesRestingOn } from '../mongo/list-submissions.ts';
import { requireViewer, type Context } from './context.ts';
import { makersFor } from './maker.ts';

/** How a case and the published list lead to each other. */
export const caseOnListResolvers = {
  referredRow: async ({ caseNumber }, _args, context) => {
    const link = await findRowOfCase(context.world.mongo, caseNumber);
    return link && (await seesTable(context, link.submission)) ? { number: link.submission, row: link.row } : null;
  },
  offerableAs: (state, _args, context) => {
    const viewer = requireViewer(context);
    if (viewer.organisation !== state.organisation || !hasSubmissionRole('submitTable', viewer)) return [];
    return isCertified(state) ? makersFor(context.world, viewer) : [];
  },
  offeredTables: async ({ caseNumber }, _args, context) => {
    const viewer = requireViewer(context);
    const tables = await tablesRestingOn(context.world.mongo, caseNumber);
    return tables.filter(({ state }) => canSeeSubmission(state, viewer));
  },
} satisfies CaseResolvers;

async function seesTable(context: Context, number: string): Promise<boolean> {
  const table = await listSubmissions.find(context.world.mongo, number);
  return table !== undefined && canSeeSubmission(table.state, requireViewer(context));
}
