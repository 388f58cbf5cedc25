import type { DraftProblem } from '../../workflows/domain/amendment/check-draft.ts';
import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import type { Problem } from './problems.ts';

/** What to do about a problem of a draft, by its code. */
const sentences: Record<DraftProblem['code'], Words> = {
  NOT_JSON: { ja: '内容を読み取れません。JSON で書いてください。', en: 'It cannot be read. Write it as JSON.' },
  TOO_LONG: { ja: '長すぎます。', en: 'It is too long.' },
  WRONG_SHAPE: { ja: '書式に合いません。', en: 'It does not have the form of a draft.' },
  NOTHING_CHANGED: { ja: 'いまの法令と変わるところがありません。', en: 'Nothing is different from the law as it stands.' },
  ALREADY_IN_FORCE: { ja: 'その日の法令の版はすでにあります。', en: 'There is a law state of that day already.' },
  NOT_THE_VERSION: { ja: '改正の施行日と同じ日にしてください。', en: 'It must be the effective date of the amendment.' },
  HISTORY_CHANGED: { ja: '施行日より前の法令は書き換えられません。終わりの日だけを書き、新しい条項を加えてください。', en: 'Law before the effective date cannot be rewritten. Only end it, and add a new clause.' },
  DUPLICATE: { ja: '同じ識別子が二つあります。', en: 'The same id stands twice.' },
  UNKNOWN_PARAMETER: { ja: 'その問いは定義されていません。', en: 'This parameter is not defined.' },
  UNKNOWN_CLAUSE: { ja: 'その条項はありません。', en: 'There is no such clause.' },
  UNKNOWN_CHOICE: { ja: 'その選択肢はありません。', en: 'There is no such choice.' },
  UNKNOWN_UNIT: { ja: 'その単位は定義されていません。', en: 'This unit is not defined.' },
  UNKNOWN_SOURCE: { ja: 'その出典は登録されていません。', en: 'This source is not known.' },
  UNKNOWN_ITEM: { ja: 'その項番はありません。', en: 'There is no such item.' },
  WRONG_UNIT: { ja: 'その問いの単位ではありません。', en: 'This is not the unit of the parameter.' },
  WRONG_TYPE: { ja: 'その問いの型と合いません。', en: 'It does not fit the type of the parameter.' },
  NOT_FINITE: { ja: '有限の数にしてください。', en: 'It must be a finite number.' },
  EMPTY_BAND: { ja: '帯域の上端は下端より大きくしてください。', en: 'The band must end above its beginning.' },
  CYCLIC_REFERENCE: { ja: '条項が自分自身を参照しています。', en: 'The clause refers to itself.' },
  INVALID_DATE: { ja: '暦にある日を YYYY-MM-DD で書いてください。', en: 'Write a day of the calendar as YYYY-MM-DD.' },
  DATE_ORDER: { ja: '終わりの日が始まりの日より前です。', en: 'It ends before it begins.' },
  DATE_GAP: { ja: '前の版との間があいています。理由を書いてください。', en: 'There is a gap after the version before. Say why.' },
  OVERLAPPING_DATES: { ja: '同じ条項の前の版と日が重なります。', en: 'It overlaps the version before.' },
  NOT_A_LAW_STATE: { ja: '法令の版の境目の日ではありません。', en: 'No law state begins or ends on this day.' },
  MISSING: { ja: '書いてください。', en: 'It is missing.' },
}; // prettier-ignore

/** The problems of a draft, below the field of the input that carried it. */
export function draftProblems(problems: readonly DraftProblem[], field?: string): Problem[] {
  return problems.map(({ path, code }) => ({
    path: [field, path].filter(Boolean).join('.'),
    code,
    words: sentences[code],
  }));
}
