import type { Policy } from '../../workflows/domain/case/policy.ts';
import type { MakerFact } from '../../workflows/domain/list/maker-register.ts';
import type { MemberClass } from '../sheets/prices.ts';
import type { OrganisationId, PersonId, Role } from '../../workflows/domain/case/state.ts';

/** What a register may say. Ids, codes, dates and the words of the vocabulary; names and addresses of people are in `people`, where they can be erased. */
export type RegisterFact =
  | MakerFact
  | { type: 'OrganisationRegistered'; organisation: OrganisationId; group?: string }
  | { type: 'PersonRegistered'; person: PersonId; organisation?: OrganisationId; fields: string[] }
  | { type: 'FieldsChanged'; person: PersonId; fields: string[] }
  | { type: 'RoleGiven' | 'RoleEnded'; person: PersonId; role: Role }
  | { type: 'InterestDeclared' | 'InterestEnded'; person: PersonId; organisation: OrganisationId }
  | { type: 'EmployerRecorded'; person: PersonId; organisation: OrganisationId }
  | { type: 'PolicySet'; policy: Policy }
  | { type: 'SummaryTermProposed'; term: string; nameJa: string; nameEn: string }
  | { type: 'MemberClassRecorded'; organisation: OrganisationId; memberClass: MemberClass }
  | { type: 'SummaryTermApproved'; term: string };
/** `_id` is the seq in ten digits. `at` is when the fact is true from, `by` who entered it, `command` the
 *  client's id and a hash of what it said, so that a repeat enters nothing twice. Append-only and chained. */
export type RegisterDocument = { _id: string; seq: number; previous: string; hash: string; entry: RegisterEntry };
/** Where the registers end, moved with every entry. */
export type RegisterHeadDocument = { _id: string; seq: number; hash: string };
export type RegisterEntry = RegisterFact & {
  at: number;
  by: PersonId | 'system';
  command?: { id: string; hash: string };
};
