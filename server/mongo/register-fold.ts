import type { Policy } from '../../workflows/domain/case/policy.ts';
import { standardPolicy } from '../../workflows/domain/case/policy.ts';
import type { OrganisationId, PersonId, Role } from '../../workflows/domain/case/state.ts';
import { foldMaker, type ListMakers } from '../../workflows/domain/list/maker-register.ts';
import type { MemberClass } from '../sheets/prices.ts';
import type { RegisterDocument, RegisterEntry } from './register-entries.ts';

export type PersonEntry = {
  person: PersonId;
  organisation?: OrganisationId;
  roles: Role[];
  fields: string[];
  interests: OrganisationId[];
  employers: OrganisationId[];
};
/** A word a summary may use once somebody else than its proposer has approved it. */
export type SummaryTerm = { id: string; nameJa: string; nameEn: string; proposedBy?: PersonId; approved: boolean };
export type OrganisationEntry = { organisation: OrganisationId; group?: string; memberClass?: MemberClass };
/** The registers at one `seq`: what was known then, and nothing later. */
export type Register = {
  seq: number;
  people: ReadonlyMap<PersonId, PersonEntry>;
  organisations: ReadonlyMap<OrganisationId, OrganisationEntry>;
  policy: Policy;
  /** Proposed here, in order; the words of the first day stand in `regulations/summary-terms.json`. */
  summaryTerms: ReadonlyMap<string, SummaryTerm>;
  /** Makers that take part in the published list. */
  makers: ListMakers;
};

export const emptyRegister: Register = {
  seq: 0,
  people: new Map(),
  organisations: new Map(),
  policy: standardPolicy,
  summaryTerms: new Map(),
  makers: new Map(),
};

/** Folds later entries into a register, which stays as it was. */
export function foldRegister(before: Register, documents: readonly RegisterDocument[]): Register {
  return documents.reduce((register, { seq, entry }) => ({ ...fold(register, entry), seq }), before);
}

/** Every organisation in which the person has an interest, for which they act, or which employs or employed them, with all of
 *  its group. */
export function interestsOf(register: Register, { organisation, interests, employers }: PersonEntry): OrganisationId[] {
  const direct = new Set([...interests, ...employers, ...(organisation ? [organisation] : [])]);
  const groups = new Set([...direct].flatMap((one) => register.organisations.get(one)?.group ?? []));
  const siblings = [...register.organisations.values()].filter(({ group }) => group !== undefined && groups.has(group));
  return [...new Set([...direct, ...siblings.map((one) => one.organisation)])];
}

function fold(register: Register, entry: RegisterEntry): Register {
  switch (entry.type) {
    case 'OrganisationRegistered': {
      const { organisation, group } = entry;
      return { ...register, organisations: new Map(register.organisations).set(organisation, { organisation, ...(group && { group }) }) };
    }
    case 'MemberClassRecorded': {
      const { organisation, memberClass } = entry;
      const before = register.organisations.get(organisation);
      if (!before) throw new Error(`The register names ${organisation} before registering it`);
      return { ...register, organisations: new Map(register.organisations).set(organisation, { ...before, memberClass }) };
    }
    case 'PersonRegistered': {
      const { person, organisation, fields } = entry;
      const made: PersonEntry = { person, ...(organisation && { organisation }), roles: [], fields, interests: [], employers: [] };
      return { ...register, people: new Map(register.people).set(person, made) };
    }
    case 'FieldsChanged': return change(register, entry.person, () => ({ fields: entry.fields }));
    case 'RoleGiven': return change(register, entry.person, ({ roles }) => ({ roles: added(roles, entry.role) }));
    case 'RoleEnded': return change(register, entry.person, ({ roles }) => ({ roles: roles.filter((one) => one !== entry.role) }));
    case 'InterestDeclared': return change(register, entry.person, ({ interests }) => ({ interests: added(interests, entry.organisation) }));
    case 'InterestEnded': return change(register, entry.person, ({ interests }) => ({ interests: interests.filter((one) => one !== entry.organisation) }));
    // A former employer stays one: who worked there does not judge it.
    case 'EmployerRecorded': return change(register, entry.person, ({ employers }) => ({ employers: added(employers, entry.organisation) }));
    case 'PolicySet': return { ...register, policy: entry.policy };
    case 'SummaryTermProposed': {
      const { term: id, nameJa, nameEn, by } = entry;
      return { ...register, summaryTerms: new Map(register.summaryTerms).set(id, { id, nameJa, nameEn, proposedBy: by, approved: false }) };
    }
    case 'SummaryTermApproved': {
      const proposed = register.summaryTerms.get(entry.term);
      if (!proposed) throw new Error(`The register approves ${entry.term} before it was proposed`);
      return { ...register, summaryTerms: new Map(register.summaryTerms).set(entry.term, { ...proposed, approved: true }) };
    }
    case 'MakerAdmitted':
    case 'MakerNameRecorded':
    case 'ProgrammeRegistered':
    case 'ChecklistFiled':
    case 'MakerSuspended':
    case 'MakerResumed':
    case 'ProgrammeAssessed':
    case 'AssessmentConfirmed':
    case 'OfficerNamed':
    case 'OfficerLeft': return { ...register, makers: foldMaker(register.makers, entry) };
    default: return unreachable(entry);
  }
} // prettier-ignore

function change(register: Register, person: PersonId, update: (before: PersonEntry) => Partial<PersonEntry>): Register {
  const before = register.people.get(person);
  if (!before) throw new Error(`The register names ${person} before registering them`);
  return { ...register, people: new Map(register.people).set(person, { ...before, ...update(before) }) };
}

const added = <T>(list: readonly T[], value: T): T[] => [...new Set([...list, value])];

function unreachable(value: never): never {
  throw new Error(`Unknown register entry: ${JSON.stringify(value)}`);
}
