import type { DoubtQuery } from '../../generated/graphql.ts';

/** A doubt as its page shows it. */
export type Doubt = NonNullable<DoubtQuery['doubt']>;
