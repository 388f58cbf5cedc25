import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { needsFreshSignIn } from './step-up.ts';

export type Answer = { data?: { outcome: object } | undefined };
export type Problem = { path: string; message: string };

/** Sends one command and keeps what came of it for the page: that it is under way, and what was refused, by field where it is one. */
export function useSent() {
  const { t } = useLingui();
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<object>();
  const [isLost, setLost] = useState(false);
  const [isStale, setStale] = useState(false);
  /** What the command did; undefined when it was refused, or nobody can say. */
  async function send<Sent extends Answer>(run: () => Promise<Sent>): Promise<object | undefined> {
    setPending(true);
    setStale(false);
    const answer = await run().catch((error: unknown) => {
      setStale(needsFreshSignIn(error));
      return undefined;
    });
    setPending(false);
    const came = answer?.data?.outcome;
    setLost(came === undefined);
    setOutcome(came);
    return came && !('message' in came) ? came : undefined;
  }
  const problems = outcome && 'problems' in outcome ? (outcome.problems as Problem[]) : []; // only ValidationFailed has them
  const message = outcome && 'message' in outcome ? String(outcome.message) : undefined;
  const refusal = problems.length === 0 ? message : undefined;
  const lost = isLost ? t`確認できませんでした。もう一度押してください。` : undefined;
  return {
    send,
    isPending,
    /** The signature asks for a sign-in that is not so long ago. */
    isStale,
    isLost,
    refusal: refusal ?? lost,
    problems,
    /** What the server said, with every problem, for a page that shows no fields. */
    said: message === undefined ? undefined : [message, ...problems.map((one) => one.message)].join(' '),
    forget: () => setOutcome(undefined),
  };
}

/** One command on something as it was shown, which is read anew after it. True when it was taken; else why not stands on the page. */
export function useActing<Order>(order: (one: Order) => Promise<Answer>, onChange: () => void) {
  const { send, ...sent } = useSent();
  async function act(one: Order): Promise<boolean> {
    const done = await send(() => order(one));
    onChange();
    return done !== undefined;
  }
  return { act, ...sent };
}
