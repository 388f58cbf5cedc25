import type { Words } from '../../workflows/domain/classification/rule-data.ts';

/** One thing wrong with an input: where, and which; of other tables' codes with its sentence. */
export type Problem = { path: string; code: ProblemCode } | { path: string; code: string; sentence: Words };
export type ProblemCode =
  | 'REQUIRED' | 'TOO_LONG' | 'TOO_MANY' | 'TOO_FEW' | 'UNKNOWN_REGULATION_VERSION' | 'UNKNOWN_CLAUSE' | 'UNKNOWN_FIELD' | 'UNKNOWN_FILE'
  | 'UNKNOWN_PERSON' | 'UNKNOWN_ORGANISATION' | 'NOT_JSON' | 'OUT_OF_RANGE' | 'FILE_TOO_LARGE' | 'CONTROL_CHARACTER' | 'UNFIT_CONCLUSION'; // prettier-ignore

const problemSentences: Record<ProblemCode, Words> = {
  REQUIRED: { ja: '入力してください。', en: 'Fill this in.' },
  TOO_LONG: { ja: '長すぎます。短くしてください。', en: 'This is too long. Shorten it.' },
  TOO_MANY: { ja: '数が多すぎます。', en: 'There are too many.' },
  TOO_FEW: { ja: '一つ以上入れてください。', en: 'Give at least one.' },
  UNKNOWN_REGULATION_VERSION: { ja: 'この法令の版は登録されていません。一覧から選んでください。', en: 'This law state is not known. Choose one of the list.' },
  UNKNOWN_CLAUSE: { ja: 'この条項は選んだ法令の版にありません。', en: 'The chosen law state has no such clause.' },
  UNKNOWN_FIELD: { ja: 'この専門分野は扱っていません。', en: 'We do not handle this field.' },
  UNKNOWN_FILE: { ja: 'この文書は届いていません。もう一度送ってください。', en: 'This file has not arrived. Send it again.' },
  UNKNOWN_PERSON: { ja: 'この人は登録されていません。', en: 'This person is not registered.' },
  UNKNOWN_ORGANISATION: { ja: 'この会社は登録されていません。', en: 'This organisation is not registered.' },
  NOT_JSON: { ja: '内容を読み取れません。', en: 'The content cannot be read.' },
  OUT_OF_RANGE: { ja: '値が範囲外です。', en: 'The value is out of range.' },
  FILE_TOO_LARGE: { ja: '文書が大きすぎます。', en: 'The file is too large.' },
  CONTROL_CHARACTER: { ja: '使えない文字があります。', en: 'It holds a character that cannot be used.' },
  UNFIT_CONCLUSION: { ja: '結論と条項の所見が合いません。', en: 'The conclusion and the findings do not fit.' },
}; // prettier-ignore

export function sentenceOf(problem: Problem, language: keyof Words): string {
  return ('sentence' in problem ? problem.sentence : problemSentences[problem.code])[language];
}
