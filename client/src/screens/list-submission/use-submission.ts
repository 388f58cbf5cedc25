import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { ListSubmissionDocument, type ListSubmissionQuery, type SubmissionStep } from '../../generated/graphql.ts';

/** Steps that the system ends by itself. */
const moving: readonly SubmissionStep[] = ['judging', 'sampling'];

/** Also a lot of which every row was seen, until it is judged. */
function isMoving(submission: ListSubmissionQuery['listSubmission'] | undefined): boolean {
  if (!submission) return false;
  const { step, inspection } = submission;
  const isLotOpen = step === 'inspection' && inspection?.pending.length === 0 && inspection.lot === null;
  return moving.includes(step) || isLotOpen;
}

/** A table, read again each second while the system works on it, and else each half minute or as often as the page asks. */
export function useSubmission(number: string, { restMs = 30_000 } = {}) {
  const query = useQuery(ListSubmissionDocument, { variables: { number } });
  const { data, startPolling } = query;
  const pollMs = isMoving(data?.listSubmission) ? 1_000 : restMs;
  useEffect(() => startPolling(pollMs), [pollMs, startPolling]);
  return query;
}
