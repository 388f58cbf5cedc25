import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import { longestText } from '../../workflows/domain/list/look-up/conditions.ts';
import { problem, type HttpProblem } from './problem.ts';

/** What may be wrong with one field of a request, in words that go on after the field's name. */
const faultWords = {
  UNKNOWN_FIELD: { ja: 'という項目はありません。', en: 'nobody knows it.' },
  REPEATED: { ja: 'は一度だけ指定してください。', en: 'is given more than once.' },
  MISSING: { ja: 'がありません。', en: 'is missing.' },
  NOT_A_SHORT_TEXT: { ja: `は ${longestText} 文字までの文字列です。`, en: `is a text of at most ${longestText} characters.` },
  NOT_A_MONTH: { ja: 'は 2026-11 の形の年月です。', en: 'is a month such as 2026-11.' },
  NOT_A_COUNTRY: { ja: 'は DE のような ISO 3166-1 の 2 文字の国です。', en: 'is a country of ISO 3166-1 in two letters such as DE.' },
  NOT_A_PUBLICATION: { ja: 'は 2026-11 か 2026-11/0001 の形です。', en: 'is a month or a number such as 2026-11/0001.' },
  NOT_A_PREFIX: { ja: 'は 3 文字から 100 文字です。', en: 'has 3 to 100 characters.' },
  NOT_A_LIMIT: { ja: 'は 1 から 200 の整数です。', en: 'is 1 to 200.' },
  NOT_A_PLACE: { ja: 'は直前の答えの next の値です。', en: 'is the value of next of the answer before.' },
  NOT_A_SIZE: { ja: 'は記録の大きさ（0 以上、現在の件数まで）です。', en: 'is a size of the log, from 0 to what it has now.' },
  NOT_A_NUMBER: { ja: 'は 0 以上の整数です。', en: 'is a whole number from 0 on.' },
  PREFIX_OR_PUBLICATION: { ja: 'か publication のどちらか一方を指定してください。', en: 'or publication: ask by one of them.' },
  NOT_AN_OBJECT: { ja: 'はオブジェクトです。', en: 'is an object.' },
  NOT_LINES: { ja: 'は 1 から 100,000 行の配列です。', en: 'has 1 to 100,000 entries.' },
  PLUS_NOT_ENCODED: { ja: 'の前後の + は %2B と書いてください（+ は空白と読まれます）。', en: 'has a + at its beginning or end: write it %2B, for + is read as a blank.' },
} as const satisfies Record<string, Words>; // prettier-ignore
export type FieldFault = keyof typeof faultWords;

/** A request refused for one field. `place` is where the field stands: `/query`, `/path`, empty for the body, or `/lines/4`. */
export function fieldProblem(place: string, name: string, fault: FieldFault): HttpProblem {
  const shown = name.slice(0, 40);
  const [, index] = /^\/lines\/(\d+)$/.exec(place) ?? [];
  const line = index === undefined ? { ja: '', en: '' } : { ja: `${Number(index) + 1} 行目：`, en: `Line ${Number(index) + 1}: ` };
  const { ja, en } = faultWords[fault];
  return problem('REQUEST_UNREADABLE', 'The request cannot be read.', {
    detail: `${line.en}${shown} ${en}`,
    detailJa: `${line.ja}${shown} ${ja}`,
    errors: [{ pointer: pointerOf(place, shown), code: fault }],
  });
} // prettier-ignore

/** Source: RFC 6901, section 3. */
function pointerOf(place: string, name: string): string {
  return name === '' ? place : `${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The parameters of an address, each once and none unknown; an empty one is left out. Throws an HttpProblem. */
export function readParameters(query: URLSearchParams, names: readonly string[]): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, value] of query) {
    if (!names.includes(name)) throw fieldProblem('/query', name, 'UNKNOWN_FIELD');
    if (name in given) throw fieldProblem('/query', name, 'REPEATED');
    given[name] = value;
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}
