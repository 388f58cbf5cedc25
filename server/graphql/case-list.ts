import type { QueryResolvers } from '../generated/resolvers.ts';
import { logAccess } from '../mongo/people.ts';
import { requireViewer } from './context.ts';
import { pageSize } from './cursors.ts';
import { countQueue, cursorOf, pageOfQueue } from './queues.ts';

export const caseListQueries = {
  cases: async (_parent, { queue, first, after }, context) => {
    const { world, cursors } = context;
    const viewer = requireViewer(context);
    const size = pageSize(first);
    const [updatedAt, caseNumber] = after ? cursors.open(after) : [];
    const position = after ? { after: { updatedAt: Number(updatedAt), caseNumber: String(caseNumber) } } : {};
    const rows = await pageOfQueue(world, viewer, { queue, size, ...position });
    const edges = rows.slice(0, size).map((row) => {
      const at = cursorOf(row);
      return { node: row.state, cursor: cursors.sign([at.updatedAt, at.caseNumber]) };
    });
    await logAccess(world.mongo, {
      person: viewer.person,
      what: 'caseList',
      ids: edges.map((edge) => edge.node.caseNumber),
    });
    const pageInfo = {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { edges, pageInfo, totalCount: await countQueue(world, viewer, queue) };
  },
} satisfies QueryResolvers;
