import { pino } from 'pino';
import { createApollo } from '../../server/graphql/apollo.ts';
import { createCursors } from '../../server/graphql/cursors.ts';
import { createNames } from '../../server/graphql/names.ts';
import { createThrottles } from '../../server/throttle.ts';
import type { World } from '../../server/world.ts';

/** Whoever has not signed in, and sends whatever operation they like, past the list of trusted documents. */
export async function strangerTo(world: World) {
  const log = pino({ level: 'silent' });
  const { operations } = createThrottles(world.config.rates);
  const apollo = createApollo({ introspection: false, log, operations });
  const contextValue = { world, rules: await world.rules.current(), viewer: undefined, requester: 'nobody', authenticatedAt: undefined, language: 'en', receivedAt: Date.now(), names: createNames(world.mongo), cursors: createCursors('s'), log } as const; // prettier-ignore
  return {
    /** The code of what it is refused with; undefined when it is answered. */
    ask: async ({ query, variables }: { query: string; variables: object }) => {
      const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
      return body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.code : undefined;
    },
    leave: () => apollo.stop(),
  };
}
