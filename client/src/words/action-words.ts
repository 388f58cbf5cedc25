import { msg } from '@lingui/core/macro';
import type {
  Action,
  AssignmentDeclineReason,
  CompletionReason,
  ConsultationStatus,
  ConsultedParty,
  DeclineReason,
  Obstacle,
  ReexaminationReason,
  RequestStatus,
  RevocationReason,
  ReturnReason,
  WithdrawReason,
} from '../generated/graphql.ts';
import type { Words } from './words.ts';

export const actionWords: Words<Action> = {
  takeBackSubmission: msg`提出を取り戻す`,
  acceptCase: msg`受け付ける`,
  returnForCompletion: msg`申請者へ差し戻す`,
  declineCase: msg`受け付けない`,
  resubmitCase: msg`補完して再提出する`,
  assignVerifiers: msg`検証者を指名する`,
  acceptAssignment: msg`指名を承諾する`,
  declineAssignment: msg`指名を断る`,
  replaceVerifier: msg`検証者を替える`,
  requestInformation: msg`追加資料を依頼する`,
  answerInformationRequest: msg`追加資料に答える`,
  askExtension: msg`回答期限の延長を求める`,
  grantExtension: msg`延長を認める`,
  closeInformationRequest: msg`追加資料依頼を終える`,
  openConsultation: msg`照会を出す`,
  recordConsultation: msg`照会の答えを記録する`,
  cancelConsultation: msg`照会を取り消す`,
  recordFirstVerification: msg`一次検証を記録する`,
  signJudgment: msg`判定に署名する`,
  countersignJudgment: msg`判定に同意する`,
  modifyJudgment: msg`判定の条項を修正する`,
  returnJudgment: msg`再検討を依頼する`,
  appointPanel: msg`合議の委員を指名する`,
  voteInPanel: msg`合議で投票する`,
  signOffJudgment: msg`承認する`,
  withdrawCase: msg`案件を取り下げる`,
  requestReexamination: msg`再審査を求める`,
  proposeRevocation: msg`証明書の取消しを提案する`,
  approveRevocation: msg`証明書を取り消す`,
  declineRevocation: msg`取り消さないと決める`,
};

export const completionReasonWords: Words<CompletionReason> = {
  evidenceMissing: msg`証拠がない`,
  valueMissing: msg`値がない`,
  oldEdition: msg`古い版`,
  itemUnclear: msg`品目が不明`,
  judgmentMissing: msg`判定がない`,
};

export const declineReasonWords: Words<DeclineReason> = {
  outOfScope: msg`対象外`,
  duplicate: msg`重複`,
  noExpertise: msg`専門家がいない`,
  pendingProceedings: msg`係属中の手続がある`,
};

export const assignmentDeclineWords: Words<AssignmentDeclineReason> = {
  noTime: msg`時間がない`,
  conflictOfInterest: msg`利害関係がある`,
  notMyField: msg`専門外`,
};

export const withdrawReasonWords: Words<WithdrawReason> = {
  noLongerNeeded: msg`不要になった`,
  submittedInError: msg`誤って提出した`,
  judgedElsewhere: msg`他で判定した`,
  facts: msg`事実が変わった`,
};

export const returnReasonWords: Words<ReturnReason> = {
  clauseUnproven: msg`条項の証明がない`,
  evidenceInsufficient: msg`証拠不足`,
  interpretationDisputed: msg`解釈に異議がある`,
  formal: msg`形式の不備`,
};

export const reexaminationReasonWords: Words<ReexaminationReason> = {
  newFacts: msg`新しい事実`,
  amendment: msg`法令改正`,
  error: msg`誤り`,
};

export const revocationReasonWords: Words<RevocationReason> = {
  judgmentWrong: msg`判定が誤っていた`,
  factsWrong: msg`提出された事実が誤っていた`,
  itemChanged: msg`品目の仕様が変わった`,
  procedureFaulty: msg`手続に誤りがあった`,
  holderAsked: msg`証明を受けた人が求めた`,
};

export const partyWords: Words<ConsultedParty> = {
  maker: msg`製造者`,
  advisor: msg`別の助言者`,
  meti: msg`経済産業省`,
};

export const consultationWords: Words<ConsultationStatus> = {
  open: msg`回答待ち`,
  recorded: msg`記録済み`,
  cancelled: msg`取消`,
};

export const requestWords: Words<RequestStatus> = { open: msg`回答待ち`, answered: msg`回答済み`, closed: msg`終了` };

/** Why something happened, of whatever kind it was: a reason has one word wherever it is read. */
export const eventReasonWords: Words<string> = {
  ...completionReasonWords,
  ...declineReasonWords,
  ...assignmentDeclineWords,
  ...withdrawReasonWords,
  ...returnReasonWords,
  ...reexaminationReasonWords,
  ...revocationReasonWords,
  replaced: msg`検証者の交替`,
  interestDeclared: msg`利害関係の申告`,
  roleEnded: msg`役割の終了`,
  completionNotMade: msg`期限までに補完がない`,
  informationNotGiven: msg`期限までに回答がない`,
};

export const obstacleWords: Words<Obstacle> = {
  conflictOfInterest: msg`利害関係があります`,
  samePerson: msg`この案件に別の立場で関わっています`,
  notQualified: msg`役割または分野が合いません`,
};
