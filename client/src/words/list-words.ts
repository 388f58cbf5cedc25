import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  RowClearance, RowDisagreement, RowReferral, RowStanding, SubmissionEventType, SubmissionStep, TableRefusalCode, TableReturnReason,
  TableWithdrawReason,
} from '../generated/graphql.ts'; // prettier-ignore
import type { Words } from './words.ts';

export const submissionStepWords: Words<SubmissionStep> = {
  judging: msg`行を判定しています`,
  refused: msg`表が読めず、退けられました`,
  confirmation: msg`メーカーの確認待ち`,
  sampling: msg`抜取を行っています`,
  inspection: msg`抜取検査`,
  fullInspection: msg`全数検査`,
  approval: msg`一人目の承認待ち`,
  secondApproval: msg`二人目の承認待ち`,
  approved: msg`承認済み・公表待ち`,
  released: msg`公表しました`,
  returned: msg`差し戻されました`,
  withdrawn: msg`取り下げました`,
};

/** Whose turn it is, and what for. */
export const submissionTurnWords: Words<SubmissionStep> = {
  judging: msg`システムが各行を公表基準に照らしています。この画面を閉じても続きます。`,
  refused: msg`メーカーの番です。ファイルを直して、もう一度提出してください。`,
  confirmation: msg`メーカーの該非確認責任者の番です。判定した人とは別の人が確認します。`,
  sampling: msg`システムが検査する行を抜き取っています。`,
  inspection: msg`CISTEC の専門家の番です。抜き取った行を検査し、専門家の判断を待つ行を決めます。`,
  fullInspection: msg`CISTEC の専門家の番です。ロットが不合格のため、すべての行を検査します。`,
  approval: msg`CISTEC の承認者の番です。検査をしなかった二人が承認します。`,
  secondApproval: msg`CISTEC の二人目の承認者の番です。`,
  approved: msg`次の公表の回を待っています。毎月 10 日に公表します。`,
  released: msg`公表リストに掲載されました。`,
  returned: msg`メーカーの番です。理由を読み、直したファイルを提出してください。`,
  withdrawn: msg`メーカーが取り下げました。直したファイルを提出できます。`,
};

export const standingWords: Words<RowStanding> = {
  eligible: msg`適合`,
  cleared: msg`専門家が認めた`,
  needsExpert: msg`専門家の判断待ち`,
  referred: msg`案件で調査`,
  refused: msg`不適合`,
};
/** Read in black and white, and beside the word. */
export const standingSigns: Record<RowStanding, string> = {
  eligible: '○',
  cleared: '◎',
  needsExpert: '？',
  referred: '→',
  refused: '×',
};

export const disagreementWords: Words<RowDisagreement> = {
  factWrong: msg`回答が事実と違う`,
  clauseOverlooked: msg`条項の見落としがある`,
  evidenceInsufficient: msg`根拠が足りない`,
  partNumberWrong: msg`型番が正しくない`,
  dataSheetMissing: msg`データシートが確かめられない`,
  speciallyDesigned: msg`専用設計にあたる`,
  controlled: msg`該当にあたる`,
};

export const clearanceWords: Words<RowClearance> = {
  notCustom: msg`カスタム IC ではない`,
  notSpeciallyDesigned: msg`専用設計ではない`,
  cryptographyExcluded: msg`暗号の除外にあたる`,
  clauseAnswered: msg`残りの条項を確かめた`,
  evidenceExamined: msg`根拠を調べた`,
  certificateHolds: msg`検証証明書による`,
};

export const referralWords: Words<RowReferral> = {
  interpretation: msg`解釈が定まっていない`,
  factsMissing: msg`事実が足りない`,
  newTechnology: msg`新しい技術である`,
};

export const tableReturnWords: Words<TableReturnReason> = {
  lotRefused: msg`ロットが不合格になった`,
  judgmentDoubtful: msg`判定に疑いがある`,
  programmeLapsed: msg`内部規程の要件を満たさない`,
  tableIncomplete: msg`表の記載が足りない`,
};

export const tableWithdrawWords: Words<TableWithdrawReason> = {
  submittedByMistake: msg`誤って提出した`,
  corrected: msg`直した表を出す`,
  discontinued: msg`公表をやめる`,
};

export const tableRefusalWords: Words<TableRefusalCode> = {
  NOT_TEXT: msg`文字として読めません。UTF-8 または Shift_JIS の CSV、または XLSX で保存してください。`,
  QUOTE_NOT_CLOSED: msg`引用符（"）が閉じていません。`,
  TOO_MANY_ROWS: msg`行が多すぎます。50 万行までに分けてください。`,
  TOO_MANY_COLUMNS: msg`列が多すぎます。200 列までにしてください。`,
  CELL_TOO_LONG: msg`長すぎるセルがあります。`,
  TOO_LARGE: msg`ファイルが大きすぎます。分けてください。`,
  NOT_A_WORKBOOK: msg`XLSX ファイルではありません。`,
  OLD_OR_LOCKED_WORKBOOK: msg`古い形式（.xls）か、パスワードで保護されています。パスワードなしの .xlsx で保存してください。`,
  BROKEN_WORKBOOK: msg`ファイルが壊れているか、途中で切れています。`,
  UNSAFE_WORKBOOK: msg`展開すると極端に大きくなるなど、安全に開けないファイルです。`,
  NO_VISIBLE_SHEET: msg`表示されているシートがありません。`,
  FORMULA_CELL: msg`数式のセルがあります。値に置き換えてください。`,
  TOO_MUCH_TEXT: msg`文字が多すぎて XLSX として読めません。CSV で提出してください。`,
  READER_STOPPED: msg`読み取りに時間またはメモリがかかりすぎたため、中止しました。CSV で提出してください。`,
  UNKNOWN_HEADING: msg`列の対応で指定した見出しが、表にありません。`,
  UNKNOWN_MEANING: msg`列の対応で指定した意味がありません。`,
  NO_PART_NUMBER: msg`型番の列がありません。列の対応で型番の列を選んでください。`,
  TWO_COLUMNS: msg`同じ意味の列が二つあります。列の対応を直してください。`,
  NO_ROWS: msg`行がありません。`,
  NO_CRITERIA: msg`その日の公表基準がありません。`,
  FILE_UNREADABLE: msg`ファイルを開けません。もう一度提出してください。`,
};

/** What happened, as a sentence; `who` is a person, or the system, or nobody that may be named. */
export const submissionEventSentences: Record<SubmissionEventType, (who: string) => MessageDescriptor> = {
  TableSubmitted: (who) => msg`${who}が表を提出しました。`,
  TableJudged: () => msg`すべての行を判定しました。`,
  TableRefused: () => msg`表が読めず、退けられました。`,
  TableConfirmed: (who) => msg`${who}が該非確認責任者として確認しました。`,
  SamplePlanned: () => msg`検査する行を抜き取りました。`,
  RowsInspected: (who) => msg`${who}が行を検査しました。`,
  RowsDecided: (who) => msg`${who}が行を判断しました。`,
  RowReferred: (who) => msg`${who}が行を案件に回しました。`,
  DecisionApplied: () => msg`判断を行に反映しました。`,
  LotJudged: () => msg`ロットの合否を判定しました。`,
  InspectionFinished: () => msg`検査が済みました。`,
  TableApproved: (who) => msg`${who}が承認しました。`,
  TableReturned: (who) => msg`${who}が差し戻しました。`,
  TableWithdrawn: (who) => msg`${who}が取り下げました。`,
  TableReleased: () => msg`公表の回に入りました。`,
};

/** What the maker can do about a finding; the reason itself comes with the criteria. */
export const findingAdvice: Readonly<Record<string, MessageDescriptor>> = {
  MAKER_NOT_ADMITTED: msg`CISTEC に公表リストへの参加を申し出てください。`,
  CP_NOT_REGISTERED: msg`輸出管理内部規程を届け出て、CP 受理票の番号を CISTEC に知らせてください。`,
  CHECKLIST_NOT_FILED: msg`今年の自己管理チェックリストを提出し、CL 受理票の番号を CISTEC に知らせてください。`,
  PROGRAMME_SUSPENDED: msg`停止の理由を CISTEC に確かめてください。`,
  ASSESSMENT_MISSING: msg`CISTEC による内部規程の評価を待ってください。`,
  ASSESSMENT_TOO_LOW: msg`内部規程を改めて、評価をもう一度受けてください。`,
  JUDGE_NOT_NAMED: msg`判定した人の名を書いてください。`,
  CHECKER_NOT_NAMED: msg`確認した人の名を書いてください。`,
  SAME_JUDGE_AND_CHECKER: msg`別の人が確認し、その人の名を書いてください。`,
  EDITION_UNKNOWN: msg`法令の施行日を YYYY-MM-DD で書いてください。`,
  EDITION_NOT_IN_FORCE: msg`現行の法令で判定し直し、その施行日を書いてください。`,
  NOT_JUDGED_NON_CONTROLLED: msg`非該当と判定したものだけを載せてください。`,
  FACTS_UNREADABLE: msg`数値は数字で、はい・いいえは「はい」「いいえ」で書いてください。`,
  NOT_AN_INTEGRATED_CIRCUIT: msg`集積回路だけを載せてください。`,
  CLAUSE_MET: msg`回答が正しければ公表できません。数値の桁と単位を確かめてください。`,
  CLAUSE_OPEN: msg`空いている回答を埋めると、専門家を待たずに判定できます。`,
  EVIDENCE_MISSING: msg`根拠の列に、資料の名とページを書いてください。`,
  NUMBER_REFUSED: msg`型番だけを書き、説明や記号を除いてください。`,
  CATALOGUE_PATTERN: msg`注文できる型番を一行に一つずつ書いてください。`,
  OUTSIDE_PATTERN: msg`別のシリーズに書くか、シリーズの列を空にしてください。`,
  PATTERN_ACROSS_TEMPERATURE: msg`温度範囲ごとに別のシリーズとして書いてください。`,
  PATTERN_ACROSS_SPEED: msg`速度ごとに別のシリーズとして書いてください。`,
  PATTERN_ACROSS_RADIATION: msg`耐放射線性ごとに別のシリーズとして書いてください。`,
  PATTERN_ACROSS_GRADE: msg`等級ごとに別のシリーズとして書いてください。`,
  PATTERN_PLACES_UNKNOWN: msg`略記を含まない名をシリーズ名にしてください。`,
  PLACEHOLDER: msg`* や ? の代わりに、注文できる型番を一行に一つずつ書いてください。`,
  SPREADSHEET_DAMAGE: msg`列を文字列にして、元の型番を入れ直してください。`,
  LOOK_ALIKE_LETTER: msg`半角の英数字で打ち直してください。`,
  DISTRIBUTOR_NUMBER: msg`販売店の品番ではなく、自社の型番を書いてください。`,
  TWICE_IN_FILE: msg`同じ型番の行を一つにしてください。`,
  ALREADY_LISTED: msg`掲載中の型番です。この行を除いてください。`,
  DATA_SHEET_MISSING: msg`データシートの番号または所在を書いてください。`,
  CUSTOM_CIRCUIT: msg`機能と用途が分かる資料を示してください。専門家が判断します。`,
  SPECIALLY_DESIGNED: msg`専門家が判断します。設計の経緯が分かる資料を用意してください。`,
  CRYPTOGRAPHY: msg`専門家が判断します。暗号機能の範囲が分かる資料を用意してください。`,
};
