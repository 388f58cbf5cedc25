import type { ListSubmissionQuery, RowsInFullQuery, SubmissionRowsQuery } from '../../generated/graphql.ts';

/** A table as its page shows it. */
export type ShownSubmission = NonNullable<ListSubmissionQuery['listSubmission']>;
export type RowLine = NonNullable<SubmissionRowsQuery['listSubmission']>['rows']['rows'][number];
export type RowInFull = NonNullable<RowsInFullQuery['listSubmission']>['rows']['rows'][number];
/** What an action on one needs. */
export type ActionProps = { submission: ShownSubmission; onChange: () => void };
