import type { LegalDate, Words } from '../../classification/rule-data.ts';

/** What a finding does to a part: it is refused, an expert decides, or it stays eligible and the finding is only said. */
export type Ending = 'refused' | 'needsExpert' | 'eligible';
export type CheckName =
  | 'programme' | 'twoPeople' | 'edition' | 'notControlled' | 'evidence' | 'partNumber' | 'enumeratedNumber' | 'unique' | 'dataSheet' | 'screens'; // prettier-ignore

/** One criterion of a list, as regulations/list/criteria/ has it. `check` names the rule that looks, `findings` all it may find. */
export type Criterion = {
  readonly id: string;
  readonly check: CheckName;
  readonly subject: 'maker' | 'submission' | 'part';
  readonly title: Words;
  readonly citation: Words;
  readonly findings: readonly { readonly code: string; readonly ends: Ending; readonly reason: Words }[];
};
export type AssessmentLevel = 'belowModel' | 'meetsModel' | 'highlyDeveloped';
export type ListSettings = {
  readonly requiresCp: boolean;
  readonly requiresChecklist: boolean;
  readonly checklistGraceDays: number;
  readonly assessmentAtLeast: AssessmentLevel;
  readonly validityMonths: number;
  /** The day of the month of the regular release. */
  readonly publicationDay: number;
  /** How many days an answer to a customs officer's doubt may take. */
  readonly doubtDays: number;
  /** May an entry whose stored facts still say the same go on without a person, and how many days before its year ends is it looked at? */
  readonly reverification: { readonly automatic: boolean; readonly daysAhead: number };
};
export type CriteriaVersion = {
  readonly from: LegalDate;
  readonly settings: ListSettings;
  readonly criteria: readonly Criterion[];
};
/** A list and all versions of its criteria: another vetted list is another of these, not another program. */
export type ListCriteria = {
  readonly list: string;
  readonly title: Words;
  readonly versions: readonly CriteriaVersion[];
};

/** The criteria that count on a day; undefined before the first ones. */
export function criteriaOn({ versions }: ListCriteria, date: LegalDate): CriteriaVersion | undefined {
  return versions.filter(({ from }) => from <= date).sort((one, other) => (one.from < other.from ? 1 : -1))[0];
}
