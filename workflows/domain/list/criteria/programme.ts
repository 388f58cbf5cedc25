import type { LegalDate } from '../../classification/rule-data.ts';
import type { AssessmentLevel, ListSettings } from './criteria-data.ts';
import type { Found } from './offer.ts';

/** The two offices that a maker's programme has. Source: Ordinance on standards for exporters, article 1. */
export const makerOffices = ['chiefOfficer', 'classificationOfficer'] as const;
export type MakerOffice = (typeof makerOffices)[number];

/** A maker's internal compliance programme as the register has it on a day. */
export type Programme = {
  readonly registeredOn: LegalDate | undefined;
  /** Years whose self-checklist was filed. */
  readonly checklists: readonly number[];
  readonly isSuspended: boolean;
  /** The last assessment that a second person confirmed. It is CISTEC's own, and never claims METI's preference. */
  readonly assessment: AssessmentLevel | undefined;
  /** Who holds an office does so from a day on, and no longer from `until` on. */
  readonly officers: readonly { readonly office: MakerOffice; readonly from: LegalDate; readonly until?: LegalDate }[];
};

const levels: readonly AssessmentLevel[] = ['belowModel', 'meetsModel', 'highlyDeveloped'];
const [WINDOW_OPENS, WINDOW_ENDS] = ['07-01', '07-31'];

/** The first day on which the self-checklist of a year can be filed. */
export function windowOpens(year: number): LegalDate {
  return `${year}-${WINDOW_OPENS}`;
}

/** P1: what stands between a maker and the list on a day. Empty when nothing does; undefined is a maker that was never admitted.
 *  Source: Ordinance on standards for exporters, article 1 (the two officers); README of the domain, section 2 (self-checklist each
 *  July) and section 19 (grace). */
export function programmeFindings(programme: Programme | undefined, settings: ListSettings, date: LegalDate): Found[] {
  if (programme === undefined) return [{ code: 'MAKER_NOT_ADMITTED' }];
  const { registeredOn, checklists, isSuspended, assessment, officers } = programme;
  const isHeld = (office: MakerOffice) => officers.some((one) => one.office === office && one.from <= date && !(one.until && one.until <= date)); // prettier-ignore
  const isRegistered = registeredOn !== undefined && registeredOn <= date;
  const year = checklistYear(settings, date);
  // Whoever registered after the window of that year files for the first time in the next one.
  const isExcused = isRegistered && registeredOn > `${year}-${WINDOW_ENDS}`;
  const found: [boolean, Found][] = [
    [settings.requiresCp && !isRegistered, { code: 'CP_NOT_REGISTERED' }],
    [settings.requiresChecklist && !isExcused && !checklists.includes(year), { code: 'CHECKLIST_NOT_FILED', about: String(year) }],
    [!isHeld('chiefOfficer'), { code: 'CHIEF_OFFICER_NOT_NAMED' }],
    [!isHeld('classificationOfficer'), { code: 'CLASSIFICATION_OFFICER_NOT_NAMED' }],
    [isSuspended, { code: 'PROGRAMME_SUSPENDED' }],
    [assessment === undefined, { code: 'ASSESSMENT_MISSING' }],
    [assessment !== undefined && levels.indexOf(assessment) < levels.indexOf(settings.assessmentAtLeast), { code: 'ASSESSMENT_TOO_LOW' }],
  ]; // prettier-ignore
  return found.filter(([isFound]) => isFound).map(([, one]) => one);
}

/** The year whose checklist must be there: this one from 1 August and the days of grace on, before that the last. */
export function checklistYear({ checklistGraceDays }: ListSettings, date: LegalDate): number {
  const year = Number(date.slice(0, 4));
  const lastDay = Date.parse(`${year}-${WINDOW_ENDS}T00:00:00Z`) + checklistGraceDays * 86_400_000;
  return Date.parse(`${date}T00:00:00Z`) > lastDay ? year : year - 1;
}
