import type { DoubtQuery } from '../../generated/graphql.ts';

/** A doubt as its page shows it. */
export type Doubt = NonNullable<DoubtQuery['doubt']>;
/** What an action on it needs. */
export type ActionProps = { doubt: Doubt; onChange: () => void };
