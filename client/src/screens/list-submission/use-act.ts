import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { useActing } from '../../graphql/use-sent.ts';
import { type Order, sendOrder } from './orders.ts';
import type { ShownSubmission } from './shown-submission.ts';

/** One command on a table as it was shown. True when it was taken; else the refusal stands on the page, or the wish for a fresh sign-in. */
export function useAct({ number, revision, digest }: Pick<ShownSubmission, 'number' | 'revision' | 'digest'>, onChange: () => void) {
  const { t } = useLingui();
  const client = useApolloClient();
  const commandIdFor = useCommandId();
  const order = (one: Order) => {
    const head = { number, expectedRevision: revision };
    return sendOrder(client, one, { ...head, commandId: commandIdFor([one, head]), digest: digest ?? '' });
  };
  const { act, isPending, isStale, isLost, said, problems } = useActing(order, onChange);
  const unknown = isLost ? t`確認できませんでした。もう一度押しても二重にはなりません。` : undefined;
  return { act, isPending, refusal: said ?? unknown, isStale, problems };
} // prettier-ignore
