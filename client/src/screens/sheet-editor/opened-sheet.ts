import type { SheetQuery } from '../../generated/graphql.ts';

/** The form that a draft answers. */
export type Sheet = NonNullable<SheetQuery['sheet']>;
export type Question = Sheet['questions'][number];
