import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { CaseEventType } from '../generated/graphql.ts';

export type EventWords = { who: string; people: string; number: string; clause: string };

/** What happened, as a sentence. `who` is a person, or the system when a deadline or an effect did it. */
export const eventSentences: Record<CaseEventType, (words: EventWords) => MessageDescriptor> = {
  CaseSubmitted: ({ who }) => msg`${who}が申請を提出しました。`,
  SubmissionTakenBack: ({ who }) => msg`${who}が提出を取り戻しました。`,
  SubmissionConfirmed: () => msg`提出が確定しました。`,
  CaseAccepted: ({ who }) => msg`${who}が受け付けました。`,
  CaseReturnedForCompletion: ({ who }) => msg`${who}が申請者へ差し戻しました。`,
  CaseResubmitted: ({ who }) => msg`${who}が補完して再提出しました。`,
  CaseDeclined: ({ who }) => msg`${who}が受け付けないと決めました。`,
  VerifiersAssigned: ({ who, people }) => msg`${who}が検証者を指名しました（${people}）。`,
  AssignmentAccepted: ({ who }) => msg`${who}が指名を承諾しました。`,
  AssignmentDeclined: ({ who }) => msg`${who}が指名を断りました。`,
  VerifierStoodDown: ({ people }) => msg`検証者が外れました（${people}）。`,
  InformationRequested: ({ who, clause }) => msg`${who}が追加資料を依頼しました。${clause}`,
  InformationAnswered: ({ who }) => msg`${who}が追加資料に答えました。`,
  ExtensionAsked: ({ who }) => msg`${who}が回答期限の延長を求めました。`,
  ExtensionGranted: ({ who }) => msg`${who}が延長を認めました。`,
  InformationRequestClosed: ({ who }) => msg`${who}が追加資料依頼を終えました。`,
  ConsultationOpened: ({ who }) => msg`${who}が照会を出しました。`,
  ConsultationRecorded: ({ who }) => msg`${who}が照会の答えを記録しました。`,
  ConsultationCancelled: ({ who }) => msg`${who}が照会を取り消しました。`,
  FirstVerificationRecorded: ({ who }) => msg`${who}が一次検証を記録しました。`,
  JudgmentSigned: ({ who }) => msg`${who}が判定に署名しました。`,
  JudgmentCountersigned: ({ who }) => msg`${who}が判定に同意しました。`,
  JudgmentModified: ({ who }) => msg`${who}が判定を修正しました。以前の署名は無効になりました。`,
  JudgmentReturned: ({ who }) => msg`${who}が検証者に再検討を依頼しました。`,
  PanelAppointed: ({ who, people }) => msg`${who}が合議の委員を指名しました（${people}）。`,
  PanelVoteCast: ({ who }) => msg`${who}が合議で投票しました。`,
  PanelDecided: () => msg`合議が決まりました。`,
  JudgmentSignedOff: ({ who }) => msg`${who}が承認しました。`,
  CertificateIssued: ({ number }) => msg`検証証明書が発行されました（${number}）。`,
  RevocationProposed: ({ who, number }) => msg`${who}が検証証明書（${number}）の取消しを提案しました。`,
  RevocationDeclined: ({ who, number }) => msg`${who}が検証証明書（${number}）を取り消さないと決めました。`,
  CertificateRevoked: ({ who, number }) => msg`${who}が検証証明書（${number}）を取り消しました。`,
  LetterIssued: ({ number }) => msg`判定できない旨の通知が発行されました（${number}）。`,
  CaseWithdrawn: ({ who }) => msg`${who}が案件を取り下げました。`,
  CaseLapsed: () => msg`回答がないため失効しました。`,
  ReexaminationRequested: ({ who }) => msg`${who}が再審査を求めました。`,
  LawStateChanged: () => msg`この案件に関わる法令の改正が施行されました。`,
  CertificateShortened: () => msg`条項の改正により、検証証明書の有効期限が早まりました。`,
  DeadlinePostponed: () => msg`システムが止まっていたため、期限を延ばしました。`,
  DeadlineReminded: () => msg`期限が近いことを知らせました。`,
};
