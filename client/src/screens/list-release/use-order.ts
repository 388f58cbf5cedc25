import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import {
  AskReleaseDocument, ConfirmReleaseDocument, CorrectEntryDocument, type CorrectionReason, type EntrySuspensionReason, ResumeEntryDocument, type ResumptionReason,
  SuspendEntryDocument, TakeBackReleaseDocument, type WithdrawalReason, WithdrawEntryDocument,
} from '../../generated/graphql.ts'; // prettier-ignore
import { useCommandId } from '../../graphql/use-command-id.ts';
import { type Answer, useSent } from '../../graphql/use-sent.ts';

export type ReleaseOrder =
  | { action: 'askRelease'; list: string }
  | { action: 'confirmRelease' | 'takeBackRelease'; release: string; expectedRevision: number }
  | { action: 'withdrawEntry'; entry: string; reason: WithdrawalReason }
  | { action: 'suspendEntry'; entry: string; reason: EntrySuspensionReason }
  | { action: 'resumeEntry'; entry: string; reason: ResumptionReason }
  | { action: 'correctEntry'; entry: string; partNumber: string; reason: CorrectionReason };

/** One command on a release or an entry. The release it came to, or undefined; then why not stands on the page. */
export function useOrder() {
  const { t } = useLingui();
  const client = useApolloClient();
  const commandIdFor = useCommandId();
  const { send, isPending, isStale, isLost, said } = useSent();
  async function order(one: ReleaseOrder): Promise<string | undefined> {
    const done = await send(() => mutate(client, one, commandIdFor(one)));
    return done && 'release' in done ? (done.release as { id: string }).id : undefined; // what each of the mutations asks for
  }
  const unknown = isLost ? t`確認できませんでした。もう一度押しても二重にはなりません。` : undefined;
  return { send: order, isPending, refusal: said ?? unknown, isStale };
}

function mutate(client: ApolloClient, order: ReleaseOrder, commandId: string): Promise<Answer> {
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
