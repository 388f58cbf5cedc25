import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { ListSubmissionDocument, type SubmissionStep } from '../../generated/graphql.ts';

/** Steps that the system ends by itself. */
const moving: readonly SubmissionStep[] = ['judging', 'sampling'];

/** A table, read again each second while the system works on it and each half minute otherwise. */
export function useSubmission(number: string) {
  const query = useQuery(ListSubmissionDocument, { variables: { number } });
  const { data, startPolling } = query;
  const step = data?.listSubmission?.step;
  const pollMs = step && moving.includes(step) ? 1_000 : 30_000;
  useEffect(() => startPolling(pollMs), [pollMs, startPolling]);
  return query;
}
