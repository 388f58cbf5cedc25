import { msg } from '@lingui/core/macro';
import type {
  AssessmentBasis,
  AssessmentLevel,
  MakerNameKind,
  MakerOffice,
  SuspensionReason,
} from '../generated/graphql.ts';
import type { Words } from './words.ts';

export const makerNameKindWords: Words<MakerNameKind> = {
  renamed: msg`改称`,
  merged: msg`合併`,
  acquired: msg`買収`,
  businessTransfer: msg`事業譲渡`,
  brand: msg`ブランド`,
  spelling: msg`別の書き方`,
};

export const makerOfficeWords: Words<MakerOffice> = {
  chiefOfficer: msg`統括責任者`,
  classificationOfficer: msg`該非確認責任者`,
};

export const makerSuspensionWords: Words<SuspensionReason> = {
  requestedByMaker: msg`メーカーの申出`,
  checklistMissing: msg`チェックリストの未提出`,
  wrongJudgments: msg`判定の誤り`,
  underInvestigation: msg`調査中`,
};

export const assessmentLevelWords: Words<AssessmentLevel> = {
  belowModel: msg`モデルに達していない`,
  meetsModel: msg`モデルを満たす`,
  highlyDeveloped: msg`高度に整備されている`,
};

export const assessmentBasisWords: Words<AssessmentBasis> = {
  documents: msg`書類`,
  visit: msg`訪問`,
  auditReport: msg`監査報告`,
};
