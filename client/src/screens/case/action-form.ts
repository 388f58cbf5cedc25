import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ApolloClient } from '@apollo/client';
import type { MessageDescriptor } from '@lingui/core';
import type { CaseContentFragment, Seat } from '../../generated/graphql.ts';
import type { Problem } from '../../item-form/problems.ts';
import type { Emphasis } from '../../ui/button.tsx';
import type { Words } from '../../words/words.ts';
import type { ActionStart, ActionValues } from './action-values.ts';

/** One input of a dialog. `at` is its name in the mutation's input, where the server's problems point. */
export type ActionField =
  | { kind: 'text'; at: string; label: MessageDescriptor; isRequired?: boolean }
  | { kind: 'choice'; at: 'reason' | 'party'; label: MessageDescriptor; words: Words<string> }
  | { kind: 'choices'; at: 'reasons'; label: MessageDescriptor; words: Words<string> }
  | { kind: 'date'; at: string; label: MessageDescriptor; isRequired?: boolean }
  | { kind: 'nominees'; at: string; seats: readonly { seat: Seat; isSingle: boolean }[] }
  | { kind: 'partCount' | 'request' | 'parts' | 'files' | 'clause' | 'file' | 'consultation' }
  | { kind: 'advisor' | 'replacement' | 'judgment' | 'item' | 'signed' | 'revoked' | 'vote' };

export type CommandHead = { commandId: string; caseId: string; expectedVersion: number };

export type ActionOutcome = {
  __typename: string;
  message?: string;
  problems?: readonly Problem[];
  commandId?: string;
};

export type ActionForm = {
  emphasis: Emphasis;
  start: ActionStart;
  fields: readonly ActionField[];
  /** The input but for its head; undefined values are left out. */
  content: (values: ActionValues, shown: CaseContentFragment) => object;
  send: (client: ApolloClient, head: CommandHead, content: object) => Promise<ActionOutcome | undefined>;
};

type Shape<Input extends CommandHead> = {
  emphasis?: Emphasis;
  start?: ActionStart;
  fields?: readonly ActionField[];
  content?: (values: ActionValues, shown: CaseContentFragment) => Omit<Input, keyof CommandHead>;
};

/** Binds a mutation to the dialog that fills its input; the compiler holds both to the contract. */
export function actionForm<Input extends CommandHead>(
  document: TypedDocumentNode<{ outcome: ActionOutcome }, { input: Input }>,
  {
    emphasis = 'secondary',
    start = 'blank',
    fields = [],
    content = () => ({}) as Omit<Input, keyof CommandHead>,
  }: Shape<Input>,
): ActionForm {
  return {
    emphasis,
    start,
    fields,
    content,
    send: async (client, head, built) => {
      // `content` above made it, of exactly this type.
      const input = { ...built, ...head } as Input;
      const { data } = await client.mutate({ mutation: document, variables: { input }, fetchPolicy: 'no-cache' });
      return data?.outcome;
    },
  };
}
