import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openPublishedList } from '../../../server/lookup/published-list.ts';
import { lookUp } from '../../../server/lookup/look-up.ts';
import { repeating } from '../../../server/temporal/repeating.ts';
import { numberAt } from '../data/numbers.ts';

/** A look-up process that is asked without a break while the list grows under it. For each line it reads it prints how long its event
 *  loop stood still at most since the line before, how many answers it gave and at which sizes of the list it gave them. */
const [dataDir = '', size = 0] = [process.argv[2], Number(process.argv[3])];
const list = await openPublishedList(dataDir);
const refreshing = repeating({ name: 'refresh', everyMs: 100, chore: list.refresh });
const delay = monitorEventLoopDelay({ resolution: 1 });
const asOf = new Date().toISOString();
let answers = 0;
const sizes = new Set<number>();
const asking = setInterval(() => {
  const found = lookUp(list.index(), { input: numberAt((Math.imul(answers, 0x85ebca6b) >>> 0) % size), asOf });
  if (!('verdict' in found)) throw new Error(`${found.input} was not read`);
  sizes.add(found.treeSize);
  answers += 1;
}, 2);

process.stdin.on('data', () => {
  console.log(JSON.stringify({ longestMs: delay.max / 1e6, answers, swaps: sizes.size }));
  delay.reset();
  sizes.clear();
  answers = 0;
});
process.stdin.once('end', () => {
  clearInterval(asking);
  void refreshing.stop().then(list.close);
});
delay.enable();
console.log('ready reader');
