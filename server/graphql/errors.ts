import { Refusal, type RefusalCode, type RefusalFacts } from '../../workflows/domain/refusal.ts';
import type { Step } from '../../workflows/domain/case/state.ts';
import type { Context, Language } from './context.ts';
import { sentenceOf, type Problem } from './problems.ts';

type Member =
  | 'NotFound'
  | 'WrongStep'
  | 'NotAssigned'
  | 'SamePerson'
  | 'ConflictOfInterest'
  | 'StaleVersion'
  | 'CommandIdReused'
  | 'RefusedByRule';
type Row = { member: Member; ja: string; en: string };
export type DomainErrorOf<M extends string> = { __typename: M; code: string; message: string };
export type DomainError =
  | (DomainErrorOf<'NotFound' | 'SamePerson' | 'ConflictOfInterest' | 'RefusedByRule'> & { field: string | null })
  | (DomainErrorOf<'WrongStep'> & { step: Step | null })
  | DomainErrorOf<'NotAssigned' | 'CommandIdReused'>
  | (DomainErrorOf<'StaleVersion'> & { currentVersion: number })
  | (DomainErrorOf<'ValidationFailed'> & { problems: { path: string; code: string; message: string }[] })
  | (DomainErrorOf<'CommandPending'> & { commandId: string });

/** Every way the trade says no, as the union member a client matches and the sentence a person reads. */
const sentences = {
  NOT_FOUND: { member: 'NotFound', ja: '見つかりません。番号を確かめてください。', en: 'It was not found. Check the number.' },
  WRONG_STEP: { member: 'WrongStep', ja: '案件はいまその操作ができる段階にありません。画面を読み直してください。', en: 'The case is not in a step where this can be done. Reload the page.' },
  NOT_ASSIGNED: { member: 'NotAssigned', ja: 'この操作はこの案件の担当者だけができます。', en: 'Only whoever holds the seat on this case can do this.' },
  SAME_PERSON: { member: 'SamePerson', ja: '同じ人が一つの案件に二つの立場で関わることはできません。別の人を選んでください。', en: 'One person cannot act in two places on a case. Choose another person.' },
  CONFLICT_OF_INTEREST: { member: 'ConflictOfInterest', ja: '利害関係があるため、この案件に関わることはできません。', en: 'Because of an interest, this person cannot act on this case.' },
  STALE_VERSION: { member: 'StaleVersion', ja: 'その間に案件が変わりました。最新の内容を確かめてから、もう一度行ってください。', en: 'The case changed in between. Look at what changed, then do it again.' },
  COMMAND_ID_REUSED: { member: 'CommandIdReused', ja: '同じ操作番号が別の内容に使われました。新しい操作番号で送ってください。', en: 'This command id was used with other content. Send it with a new one.' },
  FORGED: { member: 'RefusedByRule', ja: 'この操作は当システムから送られたものではありません。', en: 'This command did not come from our API.' },
  NOT_QUALIFIED: { member: 'RefusedByRule', ja: 'その人は、この席に必要な役割または専門分野を持っていません。', en: 'That person lacks the role or the field that this seat needs.' },
  TOO_FEW_VERIFIERS: { member: 'RefusedByRule', ja: '検証者の人数が足りないか、席の構成が合っていません。', en: 'There are too few verifiers, or the seats do not fit.' },
  ALREADY_ANSWERED: { member: 'RefusedByRule', ja: 'すでに返答されています。', en: 'This was answered already.' },
  REQUEST_OPEN: { member: 'RefusedByRule', ja: '追加資料依頼が残っています。閉じてから行ってください。', en: 'An information request is still open. Close it first.' },
  CONSULTATION_OPEN: { member: 'RefusedByRule', ja: '照会が残っています。記録または取消してから行ってください。', en: 'A consultation is still open. Record or cancel it first.' },
  REQUEST_CLOSED: { member: 'RefusedByRule', ja: 'この依頼はすでに終わっています。', en: 'This request is closed.' },
  SIGNATURES_MISSING: { member: 'RefusedByRule', ja: 'いまの判定に必要な署名が揃っていません。', en: 'Signatures under the current judgment are missing.' },
  JUDGMENT_CHANGED: { member: 'RefusedByRule', ja: '判定がその間に変わりました。いまの判定を読んでから行ってください。', en: 'The judgment changed in between. Read the current one first.' },
  ALREADY_SIGNED: { member: 'RefusedByRule', ja: 'この判定にはすでに署名しています。', en: 'You have signed this judgment already.' },
  UNKNOWN_REFERENCE: { member: 'RefusedByRule', ja: '指しているものがこの案件にありません。', en: 'What it refers to is not part of this case.' },
  NOTHING_CHANGED: { member: 'RefusedByRule', ja: '前と変わったところがありません。', en: 'Nothing is different from before.' },
  REASON_MISSING: { member: 'RefusedByRule', ja: '理由を一つ以上選んでください。', en: 'Give at least one reason.' },
  TOO_LATE: { member: 'RefusedByRule', ja: '期限を過ぎています。', en: 'The deadline has passed.' },
  INVALID_FIELD: { member: 'RefusedByRule', ja: '入力のその欄を直してください。', en: 'Correct this field of the input.' },
  DIVERGED: { member: 'RefusedByRule', ja: '記録の確認のため、この案件は止まっています。担当者にお知らせください。', en: 'This case is halted while its record is checked. Tell the operator.' },
  ROLE_MISSING: { member: 'RefusedByRule', ja: 'この操作に必要な役割を持っていません。', en: 'You do not hold the role that this needs.' },
  WRONG_AMENDMENT_STEP: { member: 'RefusedByRule', ja: '改正はいまその操作ができる段階にありません。画面を読み直してください。', en: 'The amendment is not in a step where this can be done. Reload the page.' },
  SAME_PROPOSER: { member: 'SamePerson', ja: '改正案を出した人は承認できません。別の人が承認してください。', en: 'Whoever proposed an amendment cannot approve it. Another person must.' },
  WRONG_RELEASE_STEP: { member: 'RefusedByRule', ja: '公表はいまその操作ができる段階にありません。画面を読み直してください。', en: 'The release is not in a step where this can be done. Reload the page.' },
  ENTRY_NOT_OPEN: { member: 'RefusedByRule', ja: '掲載はいまその操作ができる状態にありません。いまの状態を確かめてください。', en: 'The entry is not in a state where this can be done. See how it stands.' },
  DRAFT_CHANGED: { member: 'RefusedByRule', ja: '改正案がその間に変わりました。いまの案を読んでから行ってください。', en: 'The draft changed in between. Read the current one first.' },
  WRONG_DOUBT_STEP: { member: 'RefusedByRule', ja: 'この疑義はいまその操作ができる段階にありません。画面を読み直してください。', en: 'The doubt is not in a step where this can be done. Reload the page.' },
  ALREADY_TAKEN: { member: 'RefusedByRule', ja: 'この疑義はほかの専門家が引き受けています。', en: 'Another expert has taken this doubt on.' },
  NOT_TAKER: { member: 'RefusedByRule', ja: 'この操作は、この疑義を引き受けた専門家（取下げは出した税関職員）だけができます。', en: 'Only the expert who took this doubt on can do this; only its officer withdraws it.' },
  REVOCATION_PROPOSED: { member: 'RefusedByRule', ja: 'この案件の検証証明書は CISTEC が確認しています。その結果が出てから行ってください。', en: 'The certificate of this case is being examined. Do this once that is decided.' },
  OPINION_REVOKED: { member: 'RefusedByRule', ja: 'もとになった検証証明書が取り消されています。新しい証明書のもとで提出し直してください。', en: 'The certificate it rests on was revoked. Offer it anew under a new certificate.' },
  WRONG_SUBMISSION_STEP: { member: 'RefusedByRule', ja: 'この表はいまその操作ができる段階にありません。画面を読み直してください。', en: 'The table is not in a step where this can be done. Reload the page.' },
  TABLE_CHANGED: { member: 'RefusedByRule', ja: '表の判定結果がその間に変わりました。いまの結果を読んでから行ってください。', en: 'What was found about the table changed in between. Read the current result first.' },
  CRITERIA_NOT_MET: { member: 'RefusedByRule', ja: 'メーカーについての公表基準（P1・P2）をいまの登録では満たしていません。登録を確かめてから、もう一度行ってください。', en: 'By the registers of this moment the maker does not meet criteria P1 and P2. Check the registers, then do it again.' },
  NOTHING_TO_PUBLISH: { member: 'RefusedByRule', ja: 'この表には公表できる行がありません。', en: 'No row of this table may be published.' },
  NOT_IN_SAMPLE: { member: 'RefusedByRule', ja: 'その行は抜き取られた行ではありません。抜き取られた行だけを検査してください。', en: 'That row was not drawn. Inspect the rows of the sample only.' },
} as const satisfies Record<RefusalCode, Row>; // prettier-ignore

/** What is wrong with the input itself, every problem at once, found before anything is sent. A value, thrown only across our own files. */
export class Invalid extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super('VALIDATION_FAILED');
    this.problems = problems;
  }
}

/** Runs a mutation; what the trade refuses becomes a member of its payload, everything else goes on as a fault. */
export async function orRefusal<T>(
  { language }: Pick<Context, 'language'>,
  work: () => Promise<T>,
): Promise<T | DomainError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Invalid) return validationFailed(error.problems, language);
    if (error instanceof Refusal) return refused(error, language);
    throw error;
  }
}

export function refused({ code, facts }: Pick<Refusal, 'code' | 'facts'>, language: Language): DomainError {
  const { member, [language]: message } = sentences[code];
  const field = facts.field ?? null;
  if (member === 'StaleVersion')
    return { __typename: member, code, message, currentVersion: Number(facts.currentVersion ?? 0) };
  if (member === 'WrongStep') return { __typename: member, code, message, step: stepOf(facts) };
  if (member === 'NotAssigned' || member === 'CommandIdReused') return { __typename: member, code, message };
  return { __typename: member, code, message, field };
}

export function commandPending(commandId: string, language: Language): DomainError {
  const message = language === 'ja' ? '受け付けました。記録しています。' : 'Accepted, being recorded.';
  return { __typename: 'CommandPending', code: 'COMMAND_PENDING', message, commandId };
}

export function validationFailed(
  problems: readonly Problem[],
  language: Language,
): Extract<DomainError, { __typename: 'ValidationFailed' }> {
  const message =
    language === 'ja'
      ? `入力に ${problems.length} 件の問題があります。`
      : `The input has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`;
  return {
    __typename: 'ValidationFailed',
    code: 'VALIDATION_FAILED',
    message,
    problems: problems.map((one) => ({ path: one.path, code: one.code, message: sentenceOf(one, language) })),
  };
}

const stepOf = ({ step }: RefusalFacts): Step | null => (typeof step === 'string' ? (step as Step) : null); // only a case writes it
