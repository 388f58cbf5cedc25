import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  type AmendmentWithdrawReason, ApproveAmendmentDocument, RunImpactDocument, WithdrawAmendmentDocument,
} from '../../generated/graphql.ts'; // prettier-ignore
import { useCommandId } from '../../graphql/use-command-id.ts';
import type { Amendment } from './shown-amendment.ts';

type Order =
  { action: 'runImpact' | 'approveAmendment' } | { action: 'withdrawAmendment'; reason: AmendmentWithdrawReason };
type Answer = { data?: { outcome: object } | undefined };

/** One command on an amendment as it was shown. True when it was taken; else the refusal stands on the page. */
export function useAct(amendment: Amendment, onChange: () => void) {
  const { t } = useLingui();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const send = useSend(amendment);
  async function act(order: Order) {
    setPending(true);
    const answer = await send(order).catch(() => undefined);
    setPending(false);
    const outcome = answer?.data?.outcome;
    setRefusal(refusalIn(outcome) ?? (outcome ? undefined : t`確認できませんでした。もう一度押してください。`));
    onChange();
    return outcome !== undefined && 'amendment' in outcome;
  }
  return { act, isPending, refusal };
}

function useSend({ version, revision, draft }: Amendment): (order: Order) => Promise<Answer> {
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

function refusalIn(outcome: object | undefined): string | undefined {
  return outcome && 'message' in outcome ? String(outcome.message) : undefined;
}
