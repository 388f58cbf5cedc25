import type { CodePattern } from './code-patterns.ts';
import { createDice, type Dice } from './dice.ts';
import { faults, own, words, type Cells, type Fault } from './faults.ts';

/** What a synthetic table is made of. `badPercent` of the rows are refused, as many families as half of that go to an expert. The same
 *  values give the same rows, whatever the day. */
export type SyntheticList = {
  readonly rows: number;
  readonly seed: number;
  readonly patterns: readonly CodePattern[];
  readonly lawState: string;
  readonly badPercent?: number;
  readonly judgedBy?: string;
  readonly checkedBy?: string;
};
/** One row with what was done to it: `family` states what its parts share, `good` and `expert` are a part as it should be, the others
 *  are refused for what they are called after. */
export type SyntheticRow = { readonly cells: readonly string[]; readonly kind: 'family' | 'good' | 'expert' | Fault };

const shared = {
  is_integrated_circuit: 'はい', rad_designed: 'いいえ', custom_status_unknown: 'いいえ', specially_designed_for_listed_item: 'no', function_unalterable: 'いいえ',
  device_kinds: 'microcontroller', semiconductor_class: 'silicon', rated_ambient_min_c: '-40', designed_for_civil_car_or_rail: 'いいえ', adc_resolution_bits: '12',
  adc_sample_rate_msps: '2.4', tpp: '0', designed_min_operating_temp_c: '-40',
} as const; // prettier-ignore
/** Every row says in its last column what it is. */
export const syntheticMark = 'SYNTHETIC / 合成データ';
export const syntheticColumns: readonly string[] = [...words, ...Object.keys(shared), ...own, '備考'];

/** Temperature digit and packing of one maker's scheme: 6 to 85 °C, 7 to 105 °C, 3 to 125 °C; `TR` is tape and reel. */
const options = [['6', '85'], ['6TR', '85'], ['7', '105'], ['7TR', '105'], ['3', '125'], ['3TR', '125']] as const; // prettier-ignore

/** The rows after the heading `syntheticColumns`: `rows` parts, and before the parts of each family the row that states what they share.
 *  Beyond six codes a pattern the numbers get an ending of their own, so that all are different. */
export function* syntheticRows({ rows, seed, patterns, lawState, badPercent = 4, ...people }: SyntheticList): Generator<SyntheticRow> {
  const dice = createDice(seed);
  const { judgedBy = '佐藤 美咲', checkedBy = '高橋 健一' } = people;
  let family = '';
  let isExpert = false;
  let last: Cells | undefined;
  for (const [at, { pattern, option, round }] of codes(patterns, rows)) {
    const series = round === 0 ? pattern.family : `${pattern.family}-${round}`;
    const dataSheet = `DS${10_000 + (hashOf(series) % 90_000)} rev ${1 + (hashOf(series) % 9)}`;
    if (series !== family) {
      family = series;
      isExpert = dice.share() < badPercent / 200;
      yield { kind: 'family', cells: cellsOf(familyCells({ series, dataSheet, lawState, judgedBy, checkedBy, pattern, isExpert })) };
    }
    const [digits, celsius] = option;
    const part: Cells = { 型番: `${pattern.code}${digits}${round === 0 ? '' : `-${round.toString(36).toUpperCase()}`}`, シリーズ: series, rated_ambient_max_c: celsius };
    const good = celsius === '125' ? { ...part, 'evidence:rated_ambient_max_c': `${dataSheet}, p. ${20 + (at % 90)}` } : part;
    const kind = dice.share() < badPercent / 100 ? faultOf(dice, last) : undefined;
    yield { kind: kind ?? (isExpert ? 'expert' : 'good'), cells: cellsOf(kind ? faults[kind](good, last ?? good) : good, false) };
    if (!kind) last = good;
  }
} // prettier-ignore

type Code = { readonly pattern: CodePattern; readonly option: (typeof options)[number]; readonly round: number };

/** All options of a pattern, pattern after pattern, and all again under new endings. */
function* codes(patterns: readonly CodePattern[], count: number): Generator<readonly [number, Code]> {
  const perRound = patterns.length * options.length;
  for (let at = 0; at < count; at += 1) {
    const within = at % perRound;
    const pattern = patterns[Math.floor(within / options.length)];
    const option = options[within % options.length];
    if (!pattern || !option) throw new Error('A synthetic list needs patterns');
    yield [at, { pattern, option, round: Math.floor(at / perRound) }];
  }
}

type Shared = {
  readonly series: string; readonly dataSheet: string; readonly lawState: string; readonly judgedBy: string; readonly checkedBy: string;
  readonly pattern: CodePattern; readonly isExpert: boolean;
}; // prettier-ignore

function familyCells({ series, dataSheet, lawState, judgedBy, checkedBy, pattern, isExpert }: Shared): Cells {
  return {
    シリーズ: series, 判定: '非該当', 法令: lawState, データシート: dataSheet, 判定者: judgedBy, 確認者: checkedBy, max_clock_mhz: `${pattern.clockMhz}`,
    performs_cryptography: isExpert ? 'はい' : 'いいえ', ...(isExpert && { crypto_authentication_or_signature_only: 'いいえ' }),
  }; // prettier-ignore
}

function cellsOf(cells: Cells, isFamily = true): string[] {
  const named: Readonly<Record<string, string>> = { ...(isFamily && shared), ...cells, 備考: syntheticMark };
  return syntheticColumns.map((column) => named[column] ?? '');
}

/** A second number needs a first one. */
function faultOf(dice: Dice, last: Cells | undefined): Fault {
  const fault = dice.oneOf(Object.keys(faults) as Fault[]); // keys of a literal
  return fault === 'twice' && !last ? 'placeholder' : fault;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return hash;
}
