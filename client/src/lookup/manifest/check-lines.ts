import { lookUpLines } from '../batch.ts';
import type { NotAnswered } from '../look-up.ts';
import type { ListAge } from '../offline/list-state.ts';
import { answered, type Line } from './lines.ts';

const linesAtOnce = 1_000;

/** What a check found, all at one moment of the list. More than one size only when the list grew meanwhile. */
export type CheckedLines = {
  lines: Line[];
  asOf: string;
  treeSizes: number[];
  /** Set when the list that this browser keeps has answered any of it. */
  fromKeptList: ListAge | undefined;
};

/** Asks in pieces, and tells after each how many rows are done. */
export async function checkLines(
  lines: readonly Line[],
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number) => void },
): Promise<CheckedLines | NotAnswered> {
  const found = [...lines];
  const asked = lines.flatMap((line, at) => (line.problem === null ? [{ line, at }] : []));
  let asOf: string | undefined;
  let fromKeptList: ListAge | undefined;
  const treeSizes = new Set<number>();
  for (let from = 0; from < asked.length; from += linesAtOnce) {
    const piece = asked.slice(from, from + linesAtOnce);
    const reply = await lookUpLines(
      piece.map(({ line }) => line.asked),
      { signal, asOf },
    );
    if (!('answers' in reply)) return reply;
    asOf = reply.asOf;
    fromKeptList = reply.fromKeptList ?? fromKeptList;
    treeSizes.add(reply.treeSize);
    for (const [index, answer] of reply.answers.entries()) {
      const one = piece[index];
      if (one !== undefined) found[one.at] = answered(one.line, answer);
    }
    onProgress(Math.min(asked.length, from + linesAtOnce) + lines.length - asked.length);
  }
  return { lines: found, asOf: asOf ?? new Date().toISOString(), treeSizes: [...treeSizes], fromKeptList };
}
