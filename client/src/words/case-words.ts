import { msg } from '@lingui/core/macro';
import type { AssignmentStatus, CaseQueue, ItemKind, Role, Seat, Step } from '../generated/graphql.ts';
import type { Words } from './words.ts';

export const stepWords: Words<Step> = {
  submission: msg`提出直後（取り戻せます）`,
  acceptance: msg`受付待ち`,
  completion: msg`差戻し（申請者の補完待ち）`,
  assignment: msg`検証者の指名`,
  firstVerification: msg`一次検証`,
  secondVerification: msg`二次検証`,
  panel: msg`合議`,
  signOff: msg`承認待ち`,
  issuing: msg`発行中`,
  issued: msg`発行済み`,
  revoked: msg`取消し`,
  undetermined: msg`判定できない（通知済み）`,
  takenBack: msg`取り戻し済み`,
  declined: msg`受け付けませんでした`,
  withdrawn: msg`取下げ`,
  lapsed: msg`失効（回答なし）`,
};

export const queueWords: Words<CaseQueue> = {
  open: msg`進行中`,
  closed: msg`終了`,
  mine: msg`自分の番`,
  nominated: msg`返事待ちの指名`,
  acceptance: msg`受付待ち`,
  completion: msg`差戻し中`,
  assignment: msg`指名中`,
  firstVerification: msg`一次検証中`,
  secondVerification: msg`二次検証中`,
  panel: msg`合議中`,
  signOff: msg`承認待ち`,
  revocation: msg`取消しの承認待ち`,
};

export const seatWords: Words<Seat> = {
  firstVerifier: msg`一次検証者`,
  secondVerifier: msg`二次検証者`,
  panelMember: msg`合議の委員`,
  approver: msg`承認者`,
};

export const assignmentWords: Words<AssignmentStatus> = { nominated: msg`指名中（返事待ち）`, accepted: msg`承諾済み` };

export const kindWords: Words<ItemKind> = { goods: msg`貨物`, technology: msg`技術` };

export const roleWords: Words<Role> = {
  clerk: msg`事務担当`,
  classificationOfficer: msg`該非確認責任者`,
  coordinator: msg`受付担当`,
  advisor: msg`助言者`,
  expert: msg`専門家`,
  approver: msg`承認者`,
  customsOfficer: msg`税関職員`,
  administrator: msg`管理者`,
  auditor: msg`監査人`,
};
