import type { Parameter, Words } from '../../workflows/domain/classification/rule-data.ts';

/** A column of a template: what a person reads above it, the name that the reader goes by, how to fill it in, and what stands in the
 *  example: once for a family, and once for each of its two parts. */
export type TemplateColumn = {
  readonly name: string;
  readonly heading: string;
  readonly how: Words;
  readonly example: readonly [family: string, first: string, second: string];
};

/** The columns about the part itself, in the order of the template. */
export function wordColumns(lawState: string): TemplateColumn[] {
  return [
    { name: 'partNumber', heading: '型番', how: { ja: '完全な型番を一行に一つ。x や * などの略記は不可。空欄の行はシリーズ共通の値。', en: 'One complete order code a row, no x or *. A row without one states what its family shares.' }, example: ['', 'HS32F407VGT6', 'HS32F407VGT3'] },
    { name: 'family', heading: 'シリーズ', how: { ja: '共通の値をまとめるための名前。共通の行と各型番の行に同じ名前を書く。カタログの表記を名前にするときは、表す型番を一行ずつ続ける。', en: 'A name for parts that share facts: the same in the row of the family and in its parts. Where it is a catalogue notation, its numbers follow one a row.' }, example: ['HS32F407', 'HS32F407', 'HS32F407'] },
    { name: 'ownVerdict', heading: '判定', how: { ja: '自社の判定。掲載できるのは「非該当」だけ。', en: "The maker's own judgment; only 非該当 (not controlled) can be listed." }, example: ['非該当', '', ''] },
    { name: 'lawState', heading: '法令（施行日）', how: { ja: `判定した法令の施行日。現行は ${lawState}。`, en: `First day of the law that the judgment answers to; in force is ${lawState}.` }, example: [lawState, '', ''] },
    { name: 'dataSheet', heading: 'データシート', how: { ja: 'データシートの番号と版、または所在。', en: 'Number and edition of the data sheet, or its address.' }, example: ['DS8626 rev 9', '', ''] },
    { name: 'judgedBy', heading: '判定者', how: { ja: '判定した者の氏名。確認者とは別の者。', en: 'Who judged; not the person who checked.' }, example: ['佐藤 美咲', '', ''] },
    { name: 'checkedBy', heading: '確認者', how: { ja: '確認した者の氏名。', en: 'Who checked.' }, example: ['高橋 健一', '', ''] },
  ];
} // prettier-ignore

/** How an answer is written. */
export function answersOf({ type, unit, choices = [] }: Parameter): Words {
  switch (type) {
    case 'boolean':
      return { ja: '「はい」か「いいえ」。', en: 'はい (yes) or いいえ (no).' };
    case 'choice':
    case 'set': {
      const [ja, en] = [choices.map(({ label }) => label.ja).join('、'), choices.map(({ value, label }) => `${value} (${label.en})`).join(', ')];
      return type === 'set' ? { ja: `当てはまるものすべて。; で区切る: ${ja}`, en: `All that apply, parted by ;: ${en}` } : { ja: `一つ: ${ja}`, en: `One of: ${en}` };
    }
    case 'number':
    case 'integer':
      return figures(type, unit === 'count' ? undefined : unit);
  }
} // prettier-ignore

function figures(type: 'number' | 'integer', unit: string | undefined): Words {
  const [ja, en] = type === 'integer' ? ['整数', 'A whole number'] : ['数値', 'A number'];
  return unit === undefined ? { ja: `${ja}。`, en: `${en}.` } : { ja: `${ja}。単位は ${unit}。別の単位は「0.168 GHz」のように書く。`, en: `${en} in ${unit}; write another unit after it, as in 0.168 GHz.` };
} // prettier-ignore

const screens: Readonly<Record<string, string>> = {
  is_integrated_circuit: 'はい', rad_designed: 'いいえ', custom_status_unknown: 'いいえ', specially_designed_for_listed_item: 'no', function_unalterable: 'いいえ', performs_cryptography: 'いいえ',
}; // prettier-ignore
/** A plain microcontroller in two temperature ranges: the second part says what differs, with its proof because it lies on a limit. */
const microcontroller: Readonly<Record<string, TemplateColumn['example']>> = {
  device_kinds: ['microcontroller', '', ''], semiconductor_class: ['silicon', '', ''], max_clock_mhz: ['168', '', ''], rated_ambient_min_c: ['-40', '', ''],
  rated_ambient_max_c: ['85', '', '125'], 'evidence:rated_ambient_max_c': ['', '', 'DS8626 rev 9, p. 80'], designed_for_civil_car_or_rail: ['いいえ', '', ''],
  adc_resolution_bits: ['12', '', ''], adc_sample_rate_msps: ['2.4', '', ''], tpp: ['0', '', ''], designed_min_operating_temp_c: ['-40', '', ''],
}; // prettier-ignore

/** Figures of another kind of part would mislead: then only what is alike for all stands in the example. */
export function exampleOf(name: string, kind: string | undefined): TemplateColumn['example'] {
  const known = kind === undefined || kind === 'microcontroller' ? microcontroller[name] : undefined;
  return known ?? [screens[name] ?? (name === 'device_kinds' ? (kind ?? '') : ''), '', ''];
}

/** What else a person must know who fills a template in. */
export const templateNotes: readonly Words[] = [
  { ja: '一枚目のシートに記入し、そのまま送ってください。ほかのシートは読みません。', en: 'Fill in the first sheet and send the file as it is. The other sheets are not read.' },
  { ja: '2 行目（非表示）は列を読むための名前です。消さないでください。見出しの言葉と列の順は変えてかまいません。', en: 'Row 2 (hidden) names the columns for the reader: keep it. Headings may be reworded and columns moved.' },
  { ja: '型番のない行はシリーズに共通の値です。後の行は同じシリーズ名を書けば値を引き継ぎ、書いた値が優先します。', en: 'A row without a part number states what its family shares. Later rows that name the family take it over; their own cells win.' },
  { ja: 'シリーズ名にはカタログの表記（例: STM32F407V(E-G)T6）も使えます。表す型番を一行ずつ書いてください。書いた型番だけが掲載されます。温度・速度・放射線・等級の位置を省いた表記は使えません。', en: 'A catalogue notation such as STM32F407V(E-G)T6 may name a family: list its numbers one a row, and only those are listed. It must not leave temperature, speed, radiation or grade open.' },
  { ja: '数式は使えません。列の書式は「文字列」のままにしてください。型番が日付や指数に変わるのを防ぎます。', en: 'Formulas are refused. Leave the columns formatted as text, so that no part number turns into a date or an exponent.' },
  { ja: 'しきい値と同じか近い値には、資料名と頁が要ります。', en: 'A value on or near a limit needs document and page.' },
  { ja: '上限は 500,000 行、200 列、1 セル 10,000 文字です。', en: 'At most 500,000 rows, 200 columns and 10,000 characters a cell.' },
  { ja: '送る前に試行（ドライラン）で確かめられます。掲載後も輸出令別表第1の16の項の確認は必要です。', en: 'Try the table by a dry run before it is submitted. Row 16 of Appended Table 1 remains to be checked for listed parts.' },
]; // prettier-ignore
