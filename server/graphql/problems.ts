import type { FactProblemCode } from '../../workflows/domain/classification/facts.ts';
import type { Words } from '../../workflows/domain/classification/rule-data.ts';

/** One thing wrong with an input: where, and which; `words` say it more exactly than the code can, and for a code of another table. */
export type Problem = { path: string; code: ProblemCode; words?: Words } | { path: string; code: string; words: Words };
export type ProblemCode =
  | 'REQUIRED' | 'TOO_LONG' | 'TOO_MANY' | 'TOO_FEW' | 'UNKNOWN_REGULATION_VERSION' | 'UNKNOWN_CLAUSE' | 'UNKNOWN_FIELD' | 'UNKNOWN_FILE'
  | 'UNKNOWN_PERSON' | 'UNKNOWN_ORGANISATION' | 'NOT_JSON' | 'OUT_OF_RANGE' | 'FILE_TOO_LARGE' | 'CONTROL_CHARACTER' | 'UNFIT_CONCLUSION'
  | 'REPEATED_CLAUSE' | 'UNKNOWN_TERM' | 'ALREADY_THERE' | 'UNFIT_ROLE' | 'OWN_ROLE' | FactProblemCode | 'REPEATED_ANSWER'
  | 'UNKNOWN_EDITION' | 'UNKNOWN_QUESTION' | 'UNFIT_CERTIFICATE' | 'REPEATED_FILE' | 'REFUSED_FILE' | 'USED_FILE' | 'OTHER_FILES' | 'UNREADABLE_FILE'; // prettier-ignore

export const problemSentences: Record<ProblemCode, Words> = {
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
  UNFIT_ROLE: { ja: '会社の人には会社の役割だけを、ほかの人には会社以外の役割だけを与えられます。', en: 'People of a company take the roles of a company, and nobody else does.' },
  OWN_ROLE: { ja: '自分に役割を与えることはできません。ほかの管理者に頼んでください。', en: 'Nobody gives a role to themselves. Ask another administrator.' },
  REPEATED_CLAUSE: { ja: 'この条項の所見はすでにあります。一つにまとめてください。', en: 'This clause has a finding already. Give one for each clause.' },
  UNKNOWN_TERM: { ja: 'この語は承認されていません。一覧から選ぶか、語を提案してください。', en: 'This word is not approved. Choose one of the list, or propose it.' },
  ALREADY_THERE: { ja: '同じ語がすでにあります。', en: 'The same word is there already.' },
  NOT_A_SHEET: { ja: '回答を読み取れません。', en: 'The answers cannot be read.' },
  UNKNOWN_PARAMETER: { ja: 'この問いは登録されていません。', en: 'This question is not known.' },
  WRONG_TYPE: { ja: '答えの種類が問いに合いません。', en: 'The answer is of another kind than the question.' },
  NOT_A_NUMBER: { ja: '十進の数で答えてください。', en: 'Give a decimal number.' },
  NOT_FINITE: { ja: '有限の、通常の大きさの数で答えてください。', en: 'Give a finite number of usual size.' },
  NOT_INTEGER: { ja: '整数で答えてください。', en: 'Give a whole number.' },
  UNKNOWN_CHOICE: { ja: 'この選択肢はありません。一覧から選んでください。', en: 'There is no such choice. Choose one of the list.' },
  WRONG_UNIT: { ja: 'この単位は換算できません。', en: 'This unit cannot be converted.' },
  CONTRADICTION: { ja: '回答が互いに矛盾しています。', en: 'The answers contradict each other.' },
  REPEATED_ANSWER: { ja: '同じ問いに二つの回答があります。一つにしてください。', en: 'There are two answers to this question. Give one.' },
  UNKNOWN_EDITION: { ja: 'この様式のこの版はありません。', en: 'There is no such edition of this form.' },
  UNKNOWN_QUESTION: { ja: 'この様式にこの問いはありません。', en: 'This form has no such question.' },
  UNFIT_CERTIFICATE: { ja: 'この行の型番について有効な、非該当の検証証明書ではありません。番号、取消し、再審査、有効期限と型番を確かめてください。', en: 'This is no certificate in force that says not controlled of the part number of this row. Check its number, revocation, re-examination, validity and part number.' },
  REPEATED_FILE: { ja: '同じ文書が二つあります。一つにしてください。', en: 'The same file stands twice. Give it once.' },
  REFUSED_FILE: { ja: '検査で拒否された文書です。外してください。', en: 'The check refused this file. Remove it.' },
  USED_FILE: { ja: '確定した評価の根拠になっている文書です。この評価の文書を添えてください。', en: 'A confirmed assessment rests on this file already. Attach what this one rests on.' },
  OTHER_FILES: { ja: 'この評価の根拠の文書と一致しません。画面を読み直してください。', en: 'These are not the files that the assessment rests on. Reload the page.' },
  UNREADABLE_FILE: { ja: 'この文書はいま開けません。検査が終わるのを待つか、評価し直してください。', en: 'This file cannot be opened now. Wait for its check, or assess anew.' },
  UNFIT_CONCLUSION: { ja: '結論と条項の所見が合いません。', en: 'The conclusion and the findings do not fit.' },
}; // prettier-ignore

export function sentenceOf(problem: Problem, language: keyof Words): string {
  return ('words' in problem && problem.words ? problem.words : problemSentences[problem.code as ProblemCode])[
    language
  ]; // a code of another table brings its words
}
