import { closeSync, openSync, readSync } from 'node:fs';
import { openIndexStore } from '../../../server/lookup/index-store.ts';
import { findPartKey } from '../../../workflows/domain/list/part-number.ts';
import { median, spread } from '../../measure/figure.ts';
import { absentAt, numberAt } from '../data/numbers.ts';

/** A process that only looks up, as the customs look-up does, so that its memory is the index and nothing else.
 *  Prints one line: processor time of an answer and of a bare read of as many bytes, and the memory at the end. */
const [folder = '', size = 0] = [process.argv[2], Number(process.argv[3])];
const asked = 20_000;
const store = await openIndexStore(folder);
const index = store.current();
const bytes = Buffer.alloc(4_096);
const file = openSync(process.argv[4] ?? '', 'r');
const answerUs: number[] = [];
const readUs: number[] = [];
for (let turn = 0; turn < 7; turn += 1) {
  const places = Array.from({ length: asked }, (_, at) => Math.imul(at + turn * asked, 0x85ebca6b) >>> 0);
  answerUs.push(processorUs(() => places.forEach((place, at) => answer(place % size, at % 2 === 0))));
  readUs.push(
    processorUs(() => places.forEach((place) => readSync(file, bytes, 0, bytes.length, (place % size) * 250))),
  );
}
closeSync(file);
const ratios = answerUs.map((us, at) => us / (readUs[at] ?? 0));
const line = {
  answerUs: median(answerUs),
  readUs: median(readUs),
  ratio: median(ratios),
  spread: spread(ratios),
  rssBytes: process.memoryUsage.rss(),
};
console.log(JSON.stringify(line));

/** Half of what is asked is absent, and every answer is checked. */
function answer(place: number, isListed: boolean): void {
  const key = findPartKey((isListed ? numberAt(place) : absentAt(place)).toLowerCase());
  const found = key === undefined ? [] : index.find(key);
  const isRight = isListed ? found.length === 1 && found[0]?.key === key : found.length === 0;
  if (!isRight) throw new Error(`The answer for place ${place} is wrong`);
}

function processorUs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / asked;
}
