import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFacts } from '../workflows/domain/classification/check-facts.ts';
import { compileRules, type CompiledRules } from '../workflows/domain/classification/compile.ts';
import { evaluate, type Evaluation } from '../workflows/domain/classification/evaluate.ts';
import { countedAtOnce, countSubjects, subjectOfFacts } from '../server/amendment/counting.ts';
import { loadRegulations } from '../server/regulations.ts';
import { createImpact } from '../workflows/domain/amendment/impact.ts';
import { noCounts, sumImpact } from '../workflows/domain/amendment/progress.ts';
import type { SubjectReport } from '../workflows/domain/amendment/state.ts';
import { median, note, noteMachine, round, spread, tell } from './measure/figure.ts';
import { fullSheet, isCaught } from './rules/sheets.ts';
import { eachBatch, store } from './rules/stored.ts';

/** Every cost is microseconds of processor time, so that what else the machine does weighs less: "per second and core". */
const requiredPerSecond = 50_000;
const rounds = 7;
/** Shortens a try: `npm run bench -- rules 0.01`. A figure to be quoted is made with 1. */
const scale = Number(process.argv[2] ?? 1);
const verdicts = Math.max(3_000, Math.round(60_000 * scale));
const stored = Math.max(3_000, Math.round(1_000_000 * scale));

const regulations = loadRegulations();
const rules = compileRules(regulations, '2026-02-14');
const sheets = Array.from({ length: 3_000 }, (_, index) => fullSheet(regulations, index));
const texts = sheets.map((sheet) => JSON.stringify(sheet));

noteMachine();
const verdict = measure(() => judgeAll(rules, verdicts));
const json = measure(() => copyAll(verdicts));
const required = 1_000_000 / requiredPerSecond;
const rest = { unit: 'µs of processor time', questions: regulations.parameters.length, rounds, verdicts };
const perSecond = Math.round(1_000_000 / median(verdict));
tell(
  { bench: 'rules/verdict', value: median(verdict), baseline: required, ratio: median(verdict) / required, target: 1 },
  { ...rest, perSecondAndCore: perSecond, required: requiredPerSecond, spread: round(spread(verdict)) },
);
const ratios = verdict.map((one, round) => one / (json[round] ?? one));
tell(
  {
    bench: 'rules/verdict-to-json',
    value: median(verdict),
    baseline: median(json),
    ratio: median(ratios),
    target: 2.5,
  },
  { ...rest, baselineIs: 'JSON.parse and JSON.stringify of the same sheet', spread: round(spread(ratios)) },
);
impact(median(verdict));

/** The amendment of 2026-02-14 over stored sheets that were all cleared the day before, by the code of the impact run. */
function impact(perVerdict: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'gaihi-rules-'));
  const file = join(folder, 'sheets.jsonl');
  try {
    const before = compileRules(regulations, '2026-02-13');
    store(file, stored, before);
    const hits = createImpact(before, rules);
    let report: SubjectReport = { kind: 'selfJudgments', seen: 0, counts: noCounts, samples: [] };
    const each = processorTime(() =>
      eachBatch(file, countedAtOnce, (batch) => {
        const subjects = batch.map((one) => subjectOfFacts(rules, one));
        report = sumImpact(report, countSubjects('selfJudgments', hits, subjects));
      }),
    );
    requireEqual('stored sheets read', report.seen, stored);
    requireEqual('sheets the amendment catches', report.counts.changed, Math.ceil(stored / 3));
    const value = each / stored;
    tell(
      { bench: 'rules/impact', value, baseline: perVerdict, ratio: value / perVerdict, target: 2 },
      {
        ...rest,
        verdicts: stored,
        changed: report.counts.changed,
        perSecondAndCore: Math.round(1_000_000 / value),
        megabytes: Math.round(statSync(file).size / 1e6),
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Checks the answers strictly and judges them: what a sheet costs from its JSON object to its verdict. */
function judge(on: CompiledRules, raw: unknown): Evaluation {
  const checked = checkFacts(on, raw);
  if ('problems' in checked) throw new Error(`A sheet of the bench is refused: ${JSON.stringify(checked.problems)}`);
  return evaluate(on, checked.facts);
}

function judgeAll(on: CompiledRules, count: number): void {
  let caught = 0;
  for (let index = 0; index < count; index += 1)
    if (judge(on, sheets[index % sheets.length]).verdict === 'controlled') caught += 1;
  const expected = Array.from({ length: count }, (_, index) => isCaught(index % sheets.length)).filter(Boolean).length;
  requireEqual('controlled parts', caught, expected);
}

function copyAll(count: number): void {
  let length = 0;
  for (let index = 0; index < count; index += 1)
    length += JSON.stringify(JSON.parse(texts[index % texts.length] ?? '')).length;
  requireEqual('bytes copied', length > count * 1_000, true);
}

/** Microseconds of processor time each, in rounds; the first one warms up and is left out. */
function measure(work: () => void): number[] {
  work();
  return Array.from({ length: rounds }, () => processorTime(work) / verdicts);
}

function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function requireEqual(what: string, found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`${what}: expected ${String(expected)}, found ${String(found)}`);
}

note({ bench: 'rules', checked: 'every verdict of every round', law: rules.lawState?.from });
