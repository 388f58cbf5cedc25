import type { NodeResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { amendmentFor } from './amendment.ts';
import { applicationFor } from './application.ts';
import { caseFor } from './case.ts';
import { requireViewer, type Context } from './context.ts';
import { draftFor } from './draft.ts';
import { fault } from './faults.ts';
import { parseGlobalId } from './global-ids.ts';

const nodesMax = 100;

/** People and organisations are known to everybody who is signed in; the rest only to whoever may see it. */
export const nodeQueries = {
  node: (_parent, { id }, context) => nodeFor(context, id),
  nodes: (_parent, { ids }, context) => {
    if (ids.length > nodesMax) throw fault('BAD_USER_INPUT', `ids must be at most ${nodesMax}`);
    return Promise.all(ids.map((id) => nodeFor(context, id)));
  },
} satisfies QueryResolvers;

/** People and organisations travel as bare ids, so the register says which it is. */
export const nodeResolvers = {
  __resolveType: async (value, { world }) => {
    if (typeof value === 'string')
      return (await world.registers.current()).people.has(value) ? 'Person' : 'Organisation';
    if ('state' in value && 'seq' in value) return 'Amendment';
    if ('caseNumbers' in value) return 'Application';
    return 'step' in value ? 'Case' : 'Draft';
  },
} satisfies NodeResolvers;

async function nodeFor(context: Context, id: string) {
  requireViewer(context);
  const parsed = parseGlobalId(id);
  if (!parsed) return null;
  const { type, key } = parsed;
  const register = await context.world.registers.current();
  switch (type) {
    case 'Case':
      return caseFor(context, key);
    case 'Application':
      return applicationFor(context, key);
    case 'Draft':
      return (await draftFor(context, id)) ?? null;
    case 'Amendment':
      return (await amendmentFor(context, key)) ?? null;
    case 'Person':
      return register.people.has(key) ? key : null;
    case 'Organisation':
      return register.organisations.has(key) ? key : null;
  }
}
