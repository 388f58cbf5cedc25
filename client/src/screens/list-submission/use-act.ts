import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { needsFreshSignIn } from '../../graphql/step-up.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { type Order, sendOrder } from './orders.ts';
import type { ShownSubmission } from './shown-submission.ts';

export type Act = ReturnType<typeof useAct>;

/** One command on a table as it was shown. True when it was taken; else the refusal stands on the page, or the wish for a fresh sign-in. */
export function useAct({ number, revision, digest }: Pick<ShownSubmission, 'number' | 'revision' | 'digest'>, onChange: () => void) {
  const { t } = useLingui();
  const client = useApolloClient();
  const commandIdFor = useCommandId();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [isStale, setStale] = useState(false);
  async function act(order: Order): Promise<boolean> {
    setPending(true);
    setStale(false);
    const head = { number, expectedRevision: revision };
    const basis = { ...head, commandId: commandIdFor([order, head]), digest: digest ?? '' };
    const outcome = await sendOrder(client, order, basis).catch((error: unknown) => {
      setStale(needsFreshSignIn(error));
      return undefined;
    });
    setPending(false);
    const unknown = t`確認できませんでした。もう一度押しても二重にはなりません。`;
    const isDone = outcome !== undefined && 'submission' in outcome;
    setRefusal(isDone ? undefined : (messageIn(outcome) ?? unknown));
    onChange();
    return isDone;
  }
  return { act, isPending, refusal, isStale };
} // prettier-ignore

function messageIn(outcome: object | undefined): string | undefined {
  if (!outcome || !('message' in outcome)) return undefined;
  const problems = 'problems' in outcome && Array.isArray(outcome.problems) ? outcome.problems : [];
  return [outcome.message, ...problems.map((one: { message: string }) => one.message)].join(' ');
}
