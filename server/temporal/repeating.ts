import { setTimeout as sleep } from 'node:timers/promises';

/** Does a chore again and again until stopped; a failure is reported and the next turn tries again. `stop` waits for the turn under way. */
export function repeating({ name, everyMs, chore }: { name: string; everyMs: number; chore: () => Promise<unknown> }): {
  stop: () => Promise<void>;
} {
  const ending = new AbortController();
  const { signal } = ending;
  const turns = async () => {
    while (!signal.aborted) {
      await chore().catch((error: unknown) =>
        console.error(JSON.stringify({ level: 'error', chore: name, error: String(error) })),
      );
      await sleep(everyMs, undefined, { signal }).catch(() => undefined); // aborted: the loop ends
    }
  };
  const running = turns();
  return {
    stop: async () => {
      ending.abort();
      await running;
    },
  };
}
