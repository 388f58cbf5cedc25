import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  AskReleaseDocument, ConfirmReleaseDocument, CorrectEntryDocument, type EntrySuspensionReason, ResumeEntryDocument, type ResumptionReason,
  SuspendEntryDocument, TakeBackReleaseDocument, type WithdrawalReason, WithdrawEntryDocument,
} from '../../generated/graphql.ts'; // prettier-ignore
import { needsFreshSignIn } from '../../graphql/step-up.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';

export type ReleaseOrder =
  | { action: 'askRelease'; list: string }
  | { action: 'confirmRelease' | 'takeBackRelease'; release: string; expectedRevision: number }
  | { action: 'withdrawEntry'; entry: string; reason: WithdrawalReason }
  | { action: 'suspendEntry'; entry: string; reason: EntrySuspensionReason }
  | { action: 'resumeEntry'; entry: string; reason: ResumptionReason }
  | { action: 'correctEntry'; entry: string; partNumber: string };
type Outcome = { message?: string; release?: { id: string }; problems?: readonly { message: string }[] };

/** One command on a release or an entry. The release it came to, or undefined; then why not stands on the page. */
export function useOrder() {
  const { t } = useLingui();
  const client = useApolloClient();
  const commandIdFor = useCommandId();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [isStale, setStale] = useState(false);
  async function send(order: ReleaseOrder): Promise<string | undefined> {
    setPending(true);
    setStale(false);
    const outcome = await outcomeOf(client, order, commandIdFor(order)).catch((error: unknown) => {
      setStale(needsFreshSignIn(error));
      return undefined;
    });
    setPending(false);
    const unknown = t`確認できませんでした。もう一度押しても二重にはなりません。`;
    const words = [outcome?.message ?? unknown, ...(outcome?.problems ?? []).map(({ message }) => message)].join(' ');
    setRefusal(outcome?.release ? undefined : words);
    return outcome?.release?.id;
  }
  return { send, isPending, refusal, isStale };
}

async function outcomeOf(client: ApolloClient, order: ReleaseOrder, commandId: string): Promise<Outcome | undefined> {
  const answer: { data?: { outcome: object } | undefined } = await mutate(client, order, commandId);
  return answer.data?.outcome;
}

function mutate(client: ApolloClient, order: ReleaseOrder, commandId: string): Promise<{ data?: { outcome: object } | undefined }> {
  switch (order.action) {
    case 'askRelease': return client.mutate({ mutation: AskReleaseDocument, variables: { input: { commandId, ...withoutAction(order) } } });
    case 'confirmRelease': return client.mutate({ mutation: ConfirmReleaseDocument, variables: { input: { commandId, ...withoutAction(order) } } });
    case 'takeBackRelease': return client.mutate({ mutation: TakeBackReleaseDocument, variables: { input: { commandId, ...withoutAction(order) } } });
    case 'withdrawEntry': return client.mutate({ mutation: WithdrawEntryDocument, variables: { input: { commandId, ...withoutAction(order) } } });
    case 'suspendEntry': return client.mutate({ mutation: SuspendEntryDocument, variables: { input: { commandId, ...withoutAction(order) } } });
    case 'resumeEntry': return client.mutate({ mutation: ResumeEntryDocument, variables: { input: { commandId, ...withoutAction(order) } } });
    case 'correctEntry': return client.mutate({ mutation: CorrectEntryDocument, variables: { input: { commandId, ...withoutAction(order) } } });
  }
} // prettier-ignore

function withoutAction<O extends ReleaseOrder>({ action: _action, ...content }: O): Omit<O, 'action'> {
  return content;
}
