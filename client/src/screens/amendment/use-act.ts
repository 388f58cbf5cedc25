import { useMutation } from '@apollo/client/react';
import {
  type AmendmentWithdrawReason, ApproveAmendmentDocument, RunImpactDocument, WithdrawAmendmentDocument,
} from '../../generated/graphql.ts'; // prettier-ignore
import { useCommandId } from '../../graphql/use-command-id.ts';
import { type Answer, useActing } from '../../graphql/use-sent.ts';
import type { Amendment } from './shown-amendment.ts';

type Order =
  { action: 'runImpact' | 'approveAmendment' } | { action: 'withdrawAmendment'; reason: AmendmentWithdrawReason };

/** One command on an amendment as it was shown. True when it was taken; else the refusal stands on the page. */
export function useAct(amendment: Amendment, onChange: () => void) {
  const { said, refusal, ...acting } = useActing(useOrder(amendment), onChange);
  return { ...acting, refusal: said ?? refusal };
}

function useOrder({ version, revision, draft }: Amendment): (order: Order) => Promise<Answer> {
  const commandIdFor = useCommandId();
  const [run] = useMutation(RunImpactDocument);
  const [approve] = useMutation(ApproveAmendmentDocument);
  const [withdraw] = useMutation(WithdrawAmendmentDocument);
  return (order) => {
    const head = { version, expectedRevision: revision };
    const input = { ...head, commandId: commandIdFor({ ...order, ...head }) };
    switch (order.action) {
      case 'runImpact': return run({ variables: { input } });
      case 'approveAmendment': return approve({ variables: { input: { ...input, draft } } });
      case 'withdrawAmendment': return withdraw({ variables: { input: { ...input, reason: order.reason } } });
    }
  }; // prettier-ignore
}
