import type { CommandResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { findAnswer, findEvents } from '../mongo/case-events.ts';
import { caseFor } from './case.ts';
import { keyOf } from './global-ids.ts';
import { instant } from './scalars.ts';

export const commandQueries = {
  command: async (_parent, { caseId, id }, context) => {
    const state = await caseFor(context, keyOf('Case', caseId) ?? '');
    const answer = state && (await findAnswer(context.world.mongo, state.caseNumber, id));
    return state && answer ? { id, caseNumber: state.caseNumber, version: answer.version } : null;
  },
} satisfies QueryResolvers;

export const commandResolvers = {
  recordedAt: async ({ caseNumber, version }, _args, { world }) => {
    const [recorded] = await findEvents(world.mongo, { caseNumber, after: version - 1, upTo: version });
    return instant(recorded?.event.at ?? 0);
  },
} satisfies CommandResolvers;
