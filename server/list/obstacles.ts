import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import type { PersonId, Role } from '../../workflows/domain/case/state.ts';
import { programmeFindings } from '../../workflows/domain/list/criteria/programme.ts';
import { holdsOffice, programmeOf } from '../../workflows/domain/list/maker-register.ts';
import { makerRoles } from '../../workflows/domain/list/submission/actions.ts';
import type { SubmissionState } from '../../workflows/domain/list/submission/state.ts';
import type { Register } from '../mongo/register-fold.ts';
import { findCriteria, type Lists } from './lists.ts';

/** What stands against a table by the registers of this moment, besides its rows: the maker's programme (P1), and that somebody of the
 *  maker judged and an officer who is still in office confirmed (P2). As criterion and code; empty when nothing does. */
export function obstaclesTo(
  state: Pick<SubmissionState, 'list' | 'maker' | 'organisation' | 'submittedBy' | 'confirmedBy'>,
  register: People & { lists: Lists },
  at: number,
): string[] {
  const day = tokyoDay(at);
  const version = findCriteria(register.lists, state.list, day);
  if (!version) return ['P1 NO_CRITERIA'];
  const maker = register.makers.get(state.maker);
  const programme = programmeFindings(maker && programmeOf(maker), version.settings, day).map(({ code }) => `P1 ${code}`); // prettier-ignore
  return [...programme, ...peopleFindings(state, register, at)];
}

type Table = Pick<SubmissionState, 'maker' | 'organisation'>;
type People = Pick<Register, 'makers' | 'people'>;

/** What stands against this person's confirming the table at that moment (P2): only an officer in office may. */
export function obstaclesToConfirming({ maker, organisation }: Table, person: PersonId, { makers, people }: People, at: number): string[] {
  const found = makers.get(maker);
  const isOfficer = found !== undefined && holdsOffice(found, person, at) && rolesIn(people, organisation, person).includes('classificationOfficer');
  return isOfficer ? [] : ['P2 CHECKER_NOT_IN_OFFICE'];
} // prettier-ignore

function peopleFindings(state: Parameters<typeof obstaclesTo>[0], register: People, at: number): string[] {
  const { organisation, submittedBy, confirmedBy = '' } = state;
  const isOfMaker = rolesIn(register.people, organisation, submittedBy).some((role) => makerRoles.includes(role));
  return [
    ...(isOfMaker ? [] : ['P2 JUDGE_NOT_NAMED']),
    ...obstaclesToConfirming(state, confirmedBy, register, at),
    ...(submittedBy === confirmedBy ? ['P2 SAME_JUDGE_AND_CHECKER'] : []),
  ];
}

/** A person acts for a company only while they are of it. */
function rolesIn(people: People['people'], organisation: string, person: PersonId): readonly Role[] {
  const found = people.get(person);
  return found?.organisation === organisation ? found.roles : [];
}
