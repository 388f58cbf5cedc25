import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';
import { fullSheet } from './sheets.ts';

/** What a judgment leaves behind for the impact run: its number, its answers and the law they were judged by. */
export type Stored = { readonly id: string; readonly lawState: LegalDate; readonly facts: unknown };

const chunkBytes = 1 << 22;
const newline = 0x0a;

/** One JSON line per sheet, as answers are stored; all of them cleared by the law of that day. */
export function store(file: string, count: number, { regulations, date }: CompiledRules): void {
  const out = openSync(file, 'w');
  for (let from = 0; from < count; from += 2_000) {
    const lines = Array.from({ length: Math.min(2_000, count - from) }, (_, at) =>
      JSON.stringify({
        id: String(from + at),
        lawState: date,
        facts: fullSheet(regulations, from + at),
      } satisfies Stored),
    );
    writeSync(out, `${lines.join('\n')}\n`);
  }
  closeSync(out);
}

/** Reads the sheets of the file in batches, in order. */
export function eachBatch(file: string, size: number, visit: (batch: Stored[]) => void): void {
  let batch: Stored[] = [];
  eachStored(file, (one) => {
    batch.push(one);
    if (batch.length < size) return;
    visit(batch);
    batch = [];
  });
  if (batch.length > 0) visit(batch);
}

/** One at a time. */
function eachStored(file: string, visit: (stored: Stored) => void): void {
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
