/** Every way the trade says no. A code is a fact; the sentence a person reads is made from it at the edge. */
export const refusalCodes = [
  'NOT_FOUND', 'WRONG_STEP', 'NOT_ASSIGNED', 'SAME_PERSON', 'CONFLICT_OF_INTEREST', 'STALE_VERSION', 'COMMAND_ID_REUSED',
  'FORGED', 'NOT_QUALIFIED', 'TOO_FEW_VERIFIERS', 'ALREADY_ANSWERED', 'REQUEST_OPEN', 'CONSULTATION_OPEN', 'REQUEST_CLOSED',
  'SIGNATURES_MISSING', 'JUDGMENT_CHANGED', 'ALREADY_SIGNED', 'UNKNOWN_REFERENCE',
  'NOTHING_CHANGED', 'REASON_MISSING', 'TOO_LATE', 'INVALID_FIELD', 'DIVERGED',
  'ROLE_MISSING', 'WRONG_AMENDMENT_STEP', 'SAME_PROPOSER', 'DRAFT_CHANGED', 'WRONG_DOUBT_STEP', 'ALREADY_TAKEN',
  'NOT_TAKER', 'REVOCATION_PROPOSED', 'OPINION_REVOKED', 'WRONG_RELEASE_STEP', 'ENTRY_NOT_OPEN', 'WRONG_SUBMISSION_STEP', 'TABLE_CHANGED', 'CRITERIA_NOT_MET', 'NOTHING_TO_PUBLISH', 'NOT_IN_SAMPLE',
] as const; // prettier-ignore
export type RefusalCode = (typeof refusalCodes)[number];

/** Facts of a refusal: ids, codes and numbers only, never prose; `field` is the input field that was at fault. */
export type RefusalFacts = { readonly field?: string; readonly [fact: string]: string | number | boolean | undefined };

/** The trade says no. The only class here: it must be told apart from a bug when it is thrown. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
  constructor(code: RefusalCode, facts: RefusalFacts = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.facts = facts;
  }
}

export function isRefusalCode(value: unknown): value is RefusalCode {
  return refusalCodes.some((code) => code === value);
}
