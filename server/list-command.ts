import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { answerLine } from '../workflows/domain/list/look-up/answer-line.ts';
import { isUnreadable, lookUp } from '../workflows/domain/list/look-up/look-up.ts';
import type { SnapshotManifest } from '../workflows/domain/list/snapshot/manifest.ts';
import { standingOf, type SnapshotStanding } from '../workflows/domain/list/snapshot/standing.ts';
import { answerWords } from './list-snapshot/answer-words.ts';
import { ageWords, exitCodeOf, faultWords, HELP, keyNotice } from './list-snapshot/list-words.ts';
import { openPulledList, publishedKeys, type PulledList, type PullFault } from './list-snapshot/pulled-list.ts';
import { readQuestion } from './rest/lookup-request.ts';
import { isProblem } from './rest/problem.ts';

/** pull, verify and lookup over a list that was taken from its publisher: what `npm run -s list` runs. Needs no engine, and but for
 *  pull no line. */
type Options = {
  readonly json: boolean;
  readonly manufacturer?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly 'publication-month'?: string | undefined;
  readonly destination?: string | undefined;
  readonly key?: readonly string[] | undefined;
};
type Run = {
  readonly list: PulledList;
  readonly words: readonly string[];
  readonly options: Options;
  readonly now: number;
};

const commands = new Map<string, (run: Run) => Promise<number>>([['pull', pull], ['verify', verify], ['lookup', look]]); // prettier-ignore

async function pull({ list, words: [address = '', ...more], options, now }: Run): Promise<number> {
  if (!URL.canParse(address) || more.length > 0) return misuse('pull takes the address of a publisher.');
  const known = await list.keys();
  const given = options.key ?? (known.length > 0 ? known : await publishedKeys(address));
  if (!Array.isArray(given)) return refused(given as PullFault, options);
  const isTaken = options.key === undefined && known.length === 0;
  if (given.length === 0) return refused({ fault: 'NO_LIST_THERE' }, options);
  const pulled = await list.pull(address, { keys: given, atMs: now });
  if ('fault' in pulled) return refused(pulled, options);
  if (isTaken) console.error(keyNotice(address, given));
  tell(options, { ...listed(pulled.manifest, now), fetchedBytes: pulled.fetchedBytes, keyTakenFromAddress: isTaken }, ageWords(pulled.manifest, now)); // prettier-ignore
  return 0;
}

async function verify({ list, options, now }: Run): Promise<number> {
  const held = await list.held();
  if ('fault' in held) return refused(held, options);
  tell(options, { ...listed(held.manifest, now), fault: null }, ageWords(held.manifest, now));
  return exitOf(standingOf(held.manifest, now));
}

async function look({ list, words, options, now }: Run): Promise<number> {
  const parts = words.includes('-') ? linesOf(await text(process.stdin)) : words;
  if (parts.length === 0) return misuse('lookup takes a part number, or - for one a line.');
  const conditions = new URLSearchParams(Object.entries(conditionsOf(options)));
  const asked = readQuestion('', conditions, now); // as the service reads them, before anything is answered
  const held = await list.held();
  if ('fault' in held) return refused(held, options);
  const standing = standingOf(held.manifest, now);
  if (standing === 'expired') return refused({ fault: 'EXPIRED' }, options);
  if (standing === 'ahead') return refused({ fault: 'AHEAD' }, options);
  const answers = parts.map((input) => lookUp(held.list, { ...asked, input }));
  console.error(ageWords(held.manifest, now));
  const lines = answers.map((answer, at) => answerLine(at + 1, answer));
  tell(
    options,
    { list: listed(held.manifest, now), asOf: asked.asOf, answers: lines },
    answers.map(answerWords).join('\n'),
  );
  if (answers.some(isUnreadable)) return 2;
  return answers.every((answer) => !isUnreadable(answer) && answer.verdict === 'LISTED') ? 0 : 1;
}

/** What was said besides the numbers, under the names of the service. */
function conditionsOf(options: Options): Record<string, string> {
  const { manufacturer, destination, 'publication-month': publicationMonth, 'as-of': asOf } = options;
  const said = Object.entries({ manufacturer, destination, publicationMonth, asOf });
  return Object.fromEntries(said.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function listed({ version, root, issuedAt, refreshBy, hardExpiry, entries }: SnapshotManifest, now: number) {
  const standing = standingOf({ issuedAt, refreshBy, hardExpiry }, now);
  const hours = Math.round((now - Date.parse(issuedAt)) / 360_000) / 10;
  return { version, root, issuedAt, refreshBy, hardExpiry, ageHours: hours, standing, files: entries.length };
}

function tell({ json }: Options, value: object, words: string): void {
  console.log(json ? JSON.stringify(value) : words);
}

function refused(fault: PullFault, options: Options): number {
  if (options.json) console.log(JSON.stringify(fault));
  console.error(faultWords(fault));
  return exitCodeOf(fault);
}

function exitOf(standing: SnapshotStanding): number {
  return standing === 'expired' || standing === 'ahead' ? 4 : 0;
}

function misuse(sentence: string): number {
  console.error(`${sentence} See npm run -s list -- --help`);
  return 2;
}

function linesOf(input: string): string[] {
  const lines = input.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

async function run(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      store: { type: 'string' },
      key: { type: 'string', multiple: true },
      manufacturer: { type: 'string' },
      'as-of': { type: 'string' },
      'publication-month': { type: 'string' },
      destination: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [name = '', ...words] = positionals;
  if (values.help) return (console.log(HELP), 0);
  const command = commands.get(name);
  if (command === undefined || values.store === undefined) return misuse('Say pull, verify or lookup.');
  return command({ list: openPulledList(values.store), words, options: values, now: Date.now() });
}

try {
  process.exitCode = await run();
} catch (error) {
  const isArgument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (isProblem(error))
    process.exitCode = misuse(`${error.detail ?? error.title} / ${error.detailJa ?? error.titleJa}`);
  else if (isArgument) process.exitCode = misuse(error.message);
  else {
    // Never 1, which says that something is not listed.
    console.error(error);
    process.exitCode = 2;
  }
}
