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
    'part number',
    'part no',
    'type number',
    'order code',
    'mpn',
    '型番',
    '型式',
    '品番',
    '型名',
    'オーダーコード',
  ],
  family: ['family', 'series', 'シリーズ', '系列', 'ファミリ', 'ファミリー'],
  ownVerdict: ['verdict', 'own verdict', 'judgment', '判定', '自主判定', '該非', '該非判定', '判定結果'],
  lawState: ['law state', 'law date', 'edition', '法令', '法令日付', '法令の版', '法令施行日', '版'],
  dataSheet: ['data sheet', 'datasheet', 'データシート', '資料', '仕様書'],
  judgedBy: ['judged by', '判定者', '判定した者', '作成者'],
  checkedBy: ['checked by', '確認者', '確認した者', '照査者'],
};
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

function headingKey(heading: string): string {
  return heading.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''); // prettier-ignore
}
