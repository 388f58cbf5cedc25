/** Why an expert does not agree with a row, or refuses it. */
export const disagreements = [
  'factWrong', 'clauseOverlooked', 'evidenceInsufficient', 'partNumberWrong', 'dataSheetMissing', 'speciallyDesigned', 'controlled',
] as const; // prettier-ignore
export type Disagreement = (typeof disagreements)[number];
/** Why an expert clears a row that the criteria left open. */
export const clearances = [
  'notCustom', 'notSpeciallyDesigned', 'cryptographyExcluded', 'clauseAnswered', 'evidenceExamined', 'certificateHolds',
] as const; // prettier-ignore
export type Clearance = (typeof clearances)[number];
export const referrals = ['interpretation', 'factsMissing', 'newTechnology'] as const;
export type Referral = (typeof referrals)[number];
export const returnReasons = ['lotRefused', 'judgmentDoubtful', 'programmeLapsed', 'tableIncomplete'] as const;
export type TableReturnReason = (typeof returnReasons)[number];
export const tableWithdrawReasons = ['submittedByMistake', 'corrected', 'discontinued'] as const;
export type TableWithdrawReason = (typeof tableWithdrawReasons)[number];
