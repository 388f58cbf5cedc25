import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import { criteriaOn } from '../../workflows/domain/list/criteria/criteria-data.ts';
import { programmeFindings } from '../../workflows/domain/list/criteria/programme.ts';
import { programmeOf } from '../../workflows/domain/list/maker-register.ts';
import type { SubmissionState } from '../../workflows/domain/list/submission/state.ts';
import { circuitCriteria } from '../lookup/list-data.ts';
import type { Register } from '../mongo/register-fold.ts';

/** What stands against a table by the registers of this moment, besides its rows: the maker's programme (P1), and that somebody of the
 *  maker judged and its officer confirmed (P2). As criterion and code; empty when nothing does. */
export function obstaclesTo(
  state: Pick<SubmissionState, 'maker' | 'organisation' | 'submittedBy' | 'confirmedBy'>,
  register: Pick<Register, 'makers' | 'people'>,
  at: number,
): string[] {
  const day = tokyoDay(at);
  const version = criteriaOn(circuitCriteria, day);
  if (!version) return ['P1 NO_CRITERIA'];
  const maker = register.makers.get(state.maker);
  const programme = programmeFindings(maker && programmeOf(maker), version.settings, day).map(({ code }) => `P1 ${code}`); // prettier-ignore
  return [...programme, ...peopleFindings(state, register)];
}

function peopleFindings(
  { organisation, submittedBy, confirmedBy = '' }: Parameters<typeof obstaclesTo>[0],
  { people }: Pick<Register, 'people'>,
): string[] {
  const rolesOf = (person: string) => {
    const found = people.get(person);
    return found?.organisation === organisation ? found.roles : [];
  };
  const isOfMaker = rolesOf(submittedBy).some((role) => role === 'clerk' || role === 'classificationOfficer');
  return [
    ...(isOfMaker ? [] : ['P2 JUDGE_NOT_NAMED']),
    ...(rolesOf(confirmedBy).includes('classificationOfficer') ? [] : ['P2 CHECKER_NOT_NAMED']),
    ...(submittedBy === confirmedBy ? ['P2 SAME_JUDGE_AND_CHECKER'] : []),
  ];
}
