import type { AmendmentQuery } from '../../generated/graphql.ts';

/** An amendment as its page shows it. */
export type Amendment = NonNullable<AmendmentQuery['amendment']>;
