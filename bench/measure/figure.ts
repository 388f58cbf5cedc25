import { availableParallelism, loadavg, totalmem } from 'node:os';

/** A claim about speed: ours beside a neighbour of like cost from the same run. `ratio` is value ÷ baseline, smaller is better,
 *  and `holds` says whether it is at most `target`. `rest` is whatever a reader needs to judge it: unit, spread, p95, counts. */
export type Figure = { bench: string; value: number; baseline: number; ratio: number; target: number };

/** Prints one JSON line; a figure that misses its target makes the process end with 1. */
export function tell(figure: Figure, rest: Record<string, unknown> = {}): void {
  const holds = figure.ratio <= figure.target;
  const { bench, value, baseline, ratio, target } = figure;
  const rounded = { bench, value: round(value), baseline: round(baseline), ratio: round(ratio), target, holds };
  console.log(JSON.stringify({ ...rounded, ...rest }));
  if (!holds) process.exitCode = 1;
}

/** The sizes that the command line names, or these. */
export function sizesAsked(otherwise: readonly number[]): readonly number[] {
  const given = process.argv.slice(2).map(Number);
  return given.length > 0 ? given : otherwise;
}

/** Prints what is reported apart and has no target of its own. */
export function note(line: Record<string, unknown>): void {
  console.log(JSON.stringify(line));
}

/** The machine a figure was made on; no figure means anything without it. */
export function noteMachine(): void {
  const [load = 0] = loadavg();
  note({
    machine: `${availableParallelism()} cores`,
    memoryGb: round(totalmem() / 2 ** 30),
    node: process.version,
    load: round(load),
  });
}

/** The value at or below which `share` of all lie, by nearest rank. Throws on none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('Nothing was measured');
  return found;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Half the way from the smallest to the largest, as a share of the median: 0.1 reads as ± 10 %. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / 2 / median(values);
}

export function round(value: number): number {
  return Number(value.toPrecision(4));
}
