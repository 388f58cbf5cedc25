import type { ApolloClient } from '@apollo/client';
import {
  ApproveTableDocument, ConfirmTableDocument, type DecidedRange, DecideRowsDocument, type InspectedRange, InspectRowsDocument, ReferRowDocument,
  ReturnTableDocument, type RowReferral, type TableReturnReason, type TableWithdrawReason, WithdrawTableDocument,
} from '../../generated/graphql.ts'; // prettier-ignore
import type { Answer } from '../../graphql/use-sent.ts';

export type Order =
  | { action: 'confirmTable' | 'approveTable' }
  | { action: 'withdrawTable'; reason: TableWithdrawReason }
  | { action: 'returnTable'; reason: TableReturnReason; note?: string }
  | { action: 'inspectRows'; results: InspectedRange[]; note?: string }
  | { action: 'decideRows'; results: DecidedRange[]; note?: string }
  | { action: 'referRow'; row: number; reason: RowReferral; note?: string };
type Basis = { commandId: string; number: string; expectedRevision: number; digest: string };

/** Sends one command; the outcome is the table after it, or why not. Throws what is not an outcome. */
export function sendOrder(client: ApolloClient, order: Order, { digest, ...head }: Basis): Promise<Answer> {
  switch (order.action) {
    case 'confirmTable': return client.mutate({ mutation: ConfirmTableDocument, variables: { input: { ...head, digest } } });
    case 'approveTable': return client.mutate({ mutation: ApproveTableDocument, variables: { input: { ...head, digest } } });
    case 'withdrawTable': return client.mutate({ mutation: WithdrawTableDocument, variables: { input: { ...head, reason: order.reason } } });
    case 'returnTable': return client.mutate({ mutation: ReturnTableDocument, variables: { input: { ...head, ...withoutAction(order) } } });
    case 'inspectRows': return client.mutate({ mutation: InspectRowsDocument, variables: { input: { ...head, ...withoutAction(order) } } });
    case 'decideRows': return client.mutate({ mutation: DecideRowsDocument, variables: { input: { ...head, ...withoutAction(order) } } });
    case 'referRow': return client.mutate({ mutation: ReferRowDocument, variables: { input: { ...head, ...withoutAction(order) } } });
  }
} // prettier-ignore

function withoutAction<O extends Order>({ action: _action, ...content }: O): Omit<O, 'action'> {
  return content;
}
