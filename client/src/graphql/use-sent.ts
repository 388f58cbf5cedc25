import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

export type Answer = { data?: { outcome: object } | undefined };
export type Problem = { path: string; message: string };

/** Sends one command and keeps what came of it for the page: that it is under way, and what was refused, by field where it is one. */
export function useSent() {
  const { t } = useLingui();
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<object>();
  const [isLost, setLost] = useState(false);
  /** What the command did; undefined when it was refused, or nobody can say. */
  async function send<Sent extends Answer>(run: () => Promise<Sent>): Promise<object | undefined> {
    setPending(true);
    const answer = await run().catch(() => undefined);
    setPending(false);
    const came = answer?.data?.outcome;
    setLost(came === undefined);
    setOutcome(came);
    return came && !('message' in came) ? came : undefined;
  }
  const problems = outcome && 'problems' in outcome ? (outcome.problems as Problem[]) : []; // only ValidationFailed has them
  const refusal = outcome && 'message' in outcome && problems.length === 0 ? String(outcome.message) : undefined;
  const lost = isLost ? t`確認できませんでした。もう一度押してください。` : undefined;
  return { send, isPending, refusal: refusal ?? lost, problems, forget: () => setOutcome(undefined) };
}
