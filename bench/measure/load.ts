import { median, percentile, round } from './figure.ts';

/** One question to the product. It checks its answer and throws when that is wrong: a wrong answer has no speed. */
export type Ask = () => Promise<void>;
export type Load = { answersMs: number[]; wallMs: number };

/** All clients at once, each asking one question after the other, as people do who wait for an answer. */
export async function drive(clients: readonly (readonly Ask[])[]): Promise<Load> {
  const answersMs: number[] = [];
  const started = performance.now();
  const inTurn = async (asks: readonly Ask[]) => {
    for (const ask of asks) {
      const asked = performance.now();
      await ask();
      answersMs.push(performance.now() - asked);
    }
  };
  await Promise.all(clients.map(inTurn));
  return { answersMs, wallMs: performance.now() - started };
}

/** What a reader needs beside the median of a load. */
export function describe(loads: readonly Load[]): Record<string, number> {
  const all = loads.flatMap((load) => load.answersMs);
  return {
    answers: all.length,
    perSecond: round(median(loads.map((load) => (load.answersMs.length / load.wallMs) * 1000))),
    p50: round(median(all)),
    p95: round(percentile(all, 0.95)),
    p99: round(percentile(all, 0.99)),
    max: round(Math.max(...all)),
  };
}
