import { tokyoDay } from '../classification/legal-date.ts';
import type { PersonId } from '../case/state.ts';
import type { AssessmentLevel } from './criteria/criteria-data.ts';
import type { MakerOffice, Programme } from './criteria/programme.ts';
import { makerKeyOf, type Maker } from './maker-names.ts';

export const makerNameKinds = ['renamed', 'merged', 'acquired', 'businessTransfer', 'brand', 'spelling'] as const;
export type MakerNameKind = (typeof makerNameKinds)[number];
export const suspensionReasons = [
  'requestedByMaker',
  'checklistMissing',
  'wrongJudgments',
  'underInvestigation',
] as const;
export type SuspensionReason = (typeof suspensionReasons)[number]; // prettier-ignore
export const assessmentBases = ['documents', 'visit', 'auditReport'] as const;
export type AssessmentBasis = (typeof assessmentBases)[number];

/** What the register may say about makers that take part in the list. `receipt` and `reference` are numbers of papers, not prose. `files`
 *  are the addresses of what an assessment rests on, and of what was agreed upon; entries of before there were any have none. */
export type MakerFact =
  | { readonly type: 'MakerAdmitted'; readonly maker: string; readonly organisation: string; readonly name: string; readonly nameJa: string }
  | { readonly type: 'MakerNameRecorded'; readonly maker: string; readonly name: string; readonly nameJa?: string; readonly kind: MakerNameKind }
  | { readonly type: 'ProgrammeRegistered'; readonly maker: string; readonly receipt: string }
  | { readonly type: 'ChecklistFiled'; readonly maker: string; readonly year: number; readonly receipt: string }
  | { readonly type: 'MakerSuspended'; readonly maker: string; readonly reason: SuspensionReason }
  | { readonly type: 'MakerResumed'; readonly maker: string }
  | { readonly type: 'ProgrammeAssessed'; readonly maker: string; readonly assessment: string; readonly level: AssessmentLevel; readonly basis: AssessmentBasis; readonly reference: string; readonly files?: readonly string[] }
  | { readonly type: 'AssessmentConfirmed'; readonly maker: string; readonly assessment: string; readonly files?: readonly string[] }
  | { readonly type: 'OfficerNamed'; readonly maker: string; readonly tenure: string; readonly office: MakerOffice; readonly person: PersonId }
  | { readonly type: 'OfficerLeft'; readonly maker: string; readonly tenure: string }; // prettier-ignore
/** `at` is from when it is true, in milliseconds; `by` who entered it. */
export type MakerEntry = MakerFact & { readonly at: number; readonly by: string };

export type Assessment = {
  readonly id: string;
  readonly level: AssessmentLevel;
  readonly basis: AssessmentBasis;
  readonly reference: string;
  /** Addresses of the papers it rests on; empty for one of before papers were attached. */
  readonly files: readonly string[];
  readonly at: number;
  readonly by: string;
  readonly confirmedBy?: string;
  /** The addresses that whoever confirmed agreed upon. */
  readonly agreedFiles: readonly string[];
};
/** From `at` on, and no longer from `until` on. */
export type Tenure = {
  readonly id: string;
  readonly office: MakerOffice;
  readonly person: PersonId;
  readonly at: number;
  readonly until?: number;
};
export type ListMaker = {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly nameJa: string;
  readonly admittedAt: number;
  /** Other names, the oldest entry first. A name helps to find; it never moves a judgment. */
  readonly names: readonly { readonly name: string; readonly nameJa?: string; readonly kind: MakerNameKind; readonly at: number }[];
  readonly registration?: { readonly receipt: string; readonly at: number };
  readonly checklists: readonly { readonly year: number; readonly receipt: string; readonly at: number }[];
  readonly suspension?: { readonly reason: SuspensionReason; readonly at: number };
  /** Every suspension, the oldest first; `until` once it was lifted. */
  readonly suspensions: readonly { readonly reason: SuspensionReason; readonly at: number; readonly until?: number }[];
  readonly assessments: readonly Assessment[];
  /** Who held which office, in the order of entry. */
  readonly officers: readonly Tenure[];
}; // prettier-ignore
export type ListMakers = ReadonlyMap<string, ListMaker>;

/** Folds one entry. Throws when it names a maker, an assessment or a tenure that was not entered before: then the register is damaged. */
export function foldMaker(makers: ListMakers, entry: MakerEntry): ListMakers {
  const { maker: id } = entry;
  if (entry.type === 'MakerAdmitted') {
    const { organisation, name, nameJa, at: admittedAt } = entry;
    return new Map(makers).set(id, { id, organisation, name, nameJa, admittedAt, names: [], checklists: [], suspensions: [], assessments: [], officers: [] });
  }
  const before = makers.get(id);
  if (!before) throw new Error(`The register names the maker ${id} before admitting it`);
  return new Map(makers).set(id, changed(before, entry));
} // prettier-ignore

function changed(maker: ListMaker, entry: Exclude<MakerEntry, { type: 'MakerAdmitted' }>): ListMaker {
  const { at } = entry;
  switch (entry.type) {
    case 'MakerNameRecorded': {
      const { name, nameJa, kind } = entry;
      return { ...maker, names: [...maker.names, { name, ...(nameJa !== undefined && { nameJa }), kind, at }] };
    }
    case 'ProgrammeRegistered': return { ...maker, registration: { receipt: entry.receipt, at } };
    case 'ChecklistFiled': return { ...maker, checklists: [...maker.checklists, { year: entry.year, receipt: entry.receipt, at }] };
    case 'MakerSuspended': {
      const suspension = { reason: entry.reason, at };
      return { ...maker, suspension, suspensions: [...maker.suspensions, suspension] };
    }
    case 'MakerResumed': {
      const { suspension: _over, ...rest } = maker;
      return { ...rest, suspensions: maker.suspensions.map((one) => ({ until: at, ...one })) };
    }
    case 'ProgrammeAssessed': {
      const { assessment: id, level, basis, reference, files = [], by } = entry;
      return { ...maker, assessments: [...maker.assessments, { id, level, basis, reference, files, at, by, agreedFiles: [] }] };
    }
    case 'AssessmentConfirmed': {
      const { assessment, by: confirmedBy, files: agreedFiles = [] } = entry;
      if (!maker.assessments.some(({ id }) => id === assessment)) throw new Error(`There is no assessment ${assessment}`);
      return { ...maker, assessments: maker.assessments.map((one) => (one.id === assessment ? { ...one, confirmedBy, agreedFiles } : one)) };
    }
    case 'OfficerNamed': {
      const { tenure: id, office, person } = entry;
      return { ...maker, officers: [...maker.officers, { id, office, person, at }] };
    }
    case 'OfficerLeft': {
      if (!maker.officers.some(({ id }) => id === entry.tenure)) throw new Error(`There is no tenure ${entry.tenure}`);
      return { ...maker, officers: maker.officers.map((one) => (one.id === entry.tenure ? { ...one, until: at } : one)) };
    }
  }
} // prettier-ignore

/** The makers that have this name, or had it: their own, one recorded later, in Latin or Japanese. */
export function makersNamed(makers: ListMakers, name: string): ListMaker[] {
  const key = makerKeyOf(name);
  const namesOf = ({ name: latin, nameJa, names }: ListMaker) => [latin, nameJa, ...names.flatMap((one) => [one.name, one.nameJa ?? ''])]; // prettier-ignore
  return [...makers.values()].filter((maker) => namesOf(maker).some((one) => makerKeyOf(one) === key));
}

/** The makers as matching reads them: a spelling is the maker's own name, every other recorded name is another name of the same business
 *  from its day on. It helps to find, and never moves a judgment. */
export function registeredMakers(makers: ListMakers): Maker[] {
  return [...makers.values()].map(({ id, name, nameJa, names }) => {
    const spellings = names.filter(({ kind }) => kind === 'spelling').flatMap((one) => [one.name, ...(one.nameJa === undefined ? [] : [one.nameJa])]);
    const otherNames = names.flatMap(({ kind, at, ...one }) =>
      kind === 'spelling' ? [] : [{ name: one.name, nameJa: one.nameJa ?? null, kind, from: tokyoDay(at), to: null, via: null, certainty: null, spellings: [] }],
    );
    return { id, name, nameJa, country: '', spellings, otherNames };
  });
} // prettier-ignore

/** Does the person hold one of the maker's offices at that moment? */
export function holdsOffice({ officers }: ListMaker, person: PersonId, moment: number): boolean {
  return officers.some((one) => one.person === person && one.at <= moment && moment < (one.until ?? Infinity));
}

/** The programme as the criteria look at it: an assessment counts once a second person confirmed it, and the last one counts. */
export function programmeOf({ registration, checklists, suspension, assessments, officers }: ListMaker): Programme {
  return {
    registeredOn: registration && tokyoDay(registration.at),
    checklists: checklists.map(({ year }) => year),
    isSuspended: suspension !== undefined,
    assessment: assessments.filter(({ confirmedBy }) => confirmedBy !== undefined).at(-1)?.level,
    officers: officers.map(({ office, at, until }) => ({
      office,
      from: tokyoDay(at),
      ...(until !== undefined && { until: tokyoDay(until) }),
    })),
  };
}
