import { nearestWords } from '../../workflows/domain/list/nearest-word.ts';
import type { Parameter } from '../../workflows/domain/classification/rule-data.ts';

/** What a column of a submitted table says: a word about the part, an answer to a question, or where the proof of an answer stands. */
export type Meaning =
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'answer'; readonly parameter: Parameter }
  | { readonly kind: 'evidence'; readonly parameter: Parameter };
export type Word = 'partNumber' | 'family' | 'ownVerdict' | 'lawState' | 'dataSheet' | 'judgedBy' | 'checkedBy';

/** How makers head their columns; width, case, blanks and punctuation do not matter. */
const synonyms: Readonly<Record<Word, readonly string[]>> = {
  partNumber: [
    'part number', 'part no', 'part num', 'part', 'p/n', 'pn', 'type', 'type number', 'type no', 'type name', 'model', 'model number', 'model no', 'order code', 'ordering code',
    'orderable part number', 'opn', 'order number', 'ordering part number', 'mpn', 'manufacturer part number', 'maker part number', 'product number', 'product name', 'device', '型番',
    '型式', '型名', '型', '品番', '品名', '製品型番', '製品型名', '製品名', '製品番号', 'メーカー型番', 'メーカ型番', 'メーカー品番', '部品番号', '部品型番', '形名', '形式', '発注型番', '注文型番', 'オーダーコード',
    '対象型番',
  ],
  family: ['family', 'series', 'product family', 'product series', 'group', 'シリーズ', 'シリーズ名', '製品シリーズ', '系列', '製品系列', 'ファミリ', 'ファミリー', 'ファミリー名', '製品群', '機種', 'グループ'],
  ownVerdict: [
    'verdict', 'own verdict', 'judgment', 'judgement', 'classification', 'result', 'self judgment', 'self classification', 'classification result', '判定', '自主判定', '自主判定結果', '該非', '該非判定',
    '該非判定結果', '該当非該当', '判定結果', '該否', '該否判定', '該非区分',
  ],
  lawState: [
    'law state', 'law', 'law date', 'edition', 'law in force', 'effective date of law', 'regulation date', '法令', '法令日付', '法令の版', '法令施行日', '法令版', '施行日', '省令施行日', '判定法令', '適用法令', '適用法令日',
    '準拠法令', '版',
  ],
  dataSheet: [
    'data sheet', 'datasheet', 'data sheet number', 'data sheet url', 'document', 'document number', 'reference', 'データシート', 'データシート番号', 'データシートurl', '資料', '資料番号', '資料名', '仕様書', '仕様書番号',
    '参照資料', 'カタログ',
  ],
  judgedBy: ['judged by', 'judge', 'classified by', 'prepared by', 'author', '判定者', '判定者名', '判定した者', '判定担当者', '作成者', '作成', '担当者'],
  checkedBy: ['checked by', 'checker', 'reviewed by', 'reviewer', 'verified by', '確認者', '確認者名', '確認した者', '確認', '照査者', '照査', '検証者'],
}; // prettier-ignore
const evidencePrefix = /^(?:evidence|証拠|根拠)\s*[:：]/i;

/** From a heading to its meaning; undefined for a column that is kept and not read. Two columns of one meaning are for the caller. */
export function createColumnReader(parameters: readonly Parameter[]): (heading: string) => Meaning | undefined {
  const words = new Map<string, Word>();
  for (const word of Object.keys(synonyms) as Word[]) // keys of a literal
    for (const synonym of [word, ...synonyms[word]]) words.set(headingKey(synonym), word);
  const questions = new Map(
    parameters.flatMap((parameter) =>
      [parameter.name, parameter.label.ja, parameter.label.en].map((name) => [headingKey(name), parameter] as const),
    ),
  );
  return (heading) => {
    const proof = evidencePrefix.exec(heading.normalize('NFKC').trim());
    const parameter = questions.get(headingKey(proof ? heading.normalize('NFKC').trim().slice(proof[0].length) : heading));
    const word = words.get(headingKey(heading));
    if (proof) return parameter && { kind: 'evidence', parameter };
    return word ? { kind: 'word', word } : parameter && { kind: 'answer', parameter };
  };
} // prettier-ignore

/** The name of a meaning in the contract: `partNumber`, `max_clock_mhz` or `evidence:max_clock_mhz`. */
export function nameOfMeaning(meaning: Meaning): string {
  if (meaning.kind === 'word') return meaning.word;
  return `${meaning.kind === 'evidence' ? 'evidence:' : ''}${meaning.parameter.name}`;
}

/** Names of meanings that a heading could have been meant as, the nearest first; empty when none is near. */
export function nearMeanings(parameters: readonly Parameter[], heading: string): string[] {
  const words = Object.entries(synonyms).flatMap(([word, texts]) => [word, ...texts].map((text) => [text, word] as const));
  const answers = parameters.flatMap(({ name, label }) => [name, label.ja, label.en].map((text) => [text, name] as const));
  const all = [...words, ...answers];
  const near = nearestWords(heading, all.map(([text]) => text), 8); // prettier-ignore
  return [...new Set(near.map((text) => all.find(([one]) => one === text)?.[1] ?? ''))].slice(0, 3);
} // prettier-ignore

/** The meaning of exactly that name; undefined for any other text. */
export function findMeaning(parameters: readonly Parameter[], name: string): Meaning | undefined {
  const isEvidence = name.startsWith('evidence:');
  const bare = isEvidence ? name.slice('evidence:'.length) : name;
  if (!isEvidence && Object.hasOwn(synonyms, bare)) return { kind: 'word', word: bare as Word }; // a key of the table
  const parameter = parameters.find((one) => one.name === bare);
  return parameter && { kind: isEvidence ? 'evidence' : 'answer', parameter };
}

function headingKey(heading: string): string {
  return heading.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''); // prettier-ignore
}
