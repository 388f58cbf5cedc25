import { useMutation } from '@apollo/client/react';
import {
  AnswerDoubtDocument, type DoubtAnswerReason, type DoubtOutcome, type DoubtWithdrawReason, HandBackDoubtDocument, TakeDoubtDocument,
  WithdrawDoubtDocument,
} from '../../generated/graphql.ts'; // prettier-ignore
import { useCommandId } from '../../graphql/use-command-id.ts';
import { type Answer, useActing } from '../../graphql/use-sent.ts';
import type { Doubt } from './shown-doubt.ts';

type Order =
  | { action: 'takeDoubt' | 'handBackDoubt' }
  | { action: 'answerDoubt'; outcome: DoubtOutcome; reason: DoubtAnswerReason; text: string }
  | { action: 'withdrawDoubt'; reason: DoubtWithdrawReason };

/** One command on a doubt as it was shown. True when it was taken; else the refusal stands on the page. */
export function useAct(doubt: Doubt, onChange: () => void) {
  return useActing(useOrder(doubt), onChange);
}

function useOrder({ number, revision }: Doubt): (order: Order) => Promise<Answer> {
  const commandIdFor = useCommandId();
  const [take] = useMutation(TakeDoubtDocument);
  const [handBack] = useMutation(HandBackDoubtDocument);
  const [answer] = useMutation(AnswerDoubtDocument);
  const [withdraw] = useMutation(WithdrawDoubtDocument);
  return ({ action, ...said }) => {
    const head = { number, expectedRevision: revision };
    const input = { ...head, ...said, commandId: commandIdFor({ action, ...said, ...head }) };
    switch (action) {
      case 'takeDoubt': return take({ variables: { input } });
      case 'handBackDoubt': return handBack({ variables: { input } });
      case 'answerDoubt': return answer({ variables: { input: input as typeof input & Said<'answerDoubt'> } });
      case 'withdrawDoubt': return withdraw({ variables: { input: input as typeof input & Said<'withdrawDoubt'> } });
    }
  };
} // prettier-ignore

type Said<A extends Order['action']> = Omit<Extract<Order, { action: A }>, 'action'>;
