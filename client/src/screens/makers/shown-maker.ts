import type { MakerRegisterQuery } from '../../generated/graphql.ts';

/** A maker as its page shows it. */
export type Maker = MakerRegisterQuery['makers'][number];
