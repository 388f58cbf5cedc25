import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Verdict } from '../../workflows/domain/classification/evaluate.ts';
import type { Regulations } from '../../workflows/domain/classification/rule-data.ts';
import { fullSheet } from './sheets.ts';

/** What a judgment leaves behind: its answers, and the verdict it had. */
export type Stored = { readonly facts: unknown; readonly verdict: Verdict };

const chunkBytes = 1 << 22;
const newline = 0x0a;

/** One JSON line per sheet, as answers are stored; all of them cleared before the amendment. */
export function store(file: string, count: number, regulations: Regulations): void {
  const out = openSync(file, 'w');
  for (let from = 0; from < count; from += 2_000) {
    const lines = Array.from({ length: Math.min(2_000, count - from) }, (_, at) =>
      JSON.stringify({ facts: fullSheet(regulations, from + at), verdict: 'notControlled' } satisfies Stored),
    );
    writeSync(out, `${lines.join('\n')}\n`);
  }
  closeSync(out);
}

/** Reads every sheet of the file, one at a time, in order. */
export function eachStored(file: string, visit: (stored: Stored) => void): void {
  const input = openSync(file, 'r');
  const chunk = Buffer.alloc(chunkBytes);
  let kept = 0;
  for (let read = readSync(input, chunk); read > 0; read = readSync(input, chunk, kept, chunkBytes - kept, null)) {
    const filled = kept + read;
    const whole = chunk.lastIndexOf(newline, filled - 1) + 1;
    for (const line of chunk.toString('utf8', 0, whole).split('\n')) if (line !== '') visit(JSON.parse(line));
    chunk.copyWithin(0, whole, filled);
    kept = filled - whole;
  }
  closeSync(input);
}
