import type { ListedEntryQuery, ListReleaseQuery } from '../../generated/graphql.ts';

/** A release, and a listed entry, as their pages show them. */
export type ShownRelease = NonNullable<ListReleaseQuery['listRelease']>;
export type ShownEntry = NonNullable<ListedEntryQuery['listedEntry']>;
