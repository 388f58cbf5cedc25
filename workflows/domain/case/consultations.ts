import { Refusal } from '../refusal.ts';
import type { Command } from './commands.ts';
import type { CaseEventBody } from './events.ts';
import type { CaseState, Consultation } from './state.ts';
import { inConflict } from './visibility.ts';

/** A question to the maker, another advisor or METI, as a task with a due date; an advisor's interests are checked. */
export function openConsultation(state: CaseState, { input, at }: Command<'openConsultation'>): CaseEventBody[] {
  if (state.consultations.some((one) => one.id === input.consultation))
    throw new Refusal('INVALID_FIELD', { field: 'consultation' });
  if ((input.party === 'advisor') !== (input.advisor !== undefined))
    throw new Refusal('INVALID_FIELD', { field: 'advisor' });
  const advisor = input.advisor;
  if (advisor && !advisor.roles.includes('advisor')) throw new Refusal('NOT_QUALIFIED', { field: 'advisor' });
  if (advisor && inConflict(state, advisor)) throw new Refusal('CONFLICT_OF_INTEREST', { field: 'advisor' });
  if (
    advisor &&
    [...state.seated, ...state.applicantPeople.map((person) => ({ person }))].some(
      (one) => one.person === advisor.person,
    )
  )
    throw new Refusal('SAME_PERSON', { field: 'advisor' });
  const dueAt = input.dueAt ?? at + state.policy.consultationMs;
  if (dueAt <= at) throw new Refusal('INVALID_FIELD', { field: 'dueAt' });
  const { consultation: id, party, question } = input;
  return [
    {
      type: 'ConsultationOpened',
      consultation: { id, party, question, dueAt, ...(advisor && { advisor: advisor.person }) },
    },
  ];
}

export function recordConsultation(state: CaseState, { input }: Command<'recordConsultation'>): CaseEventBody[] {
  return [{ type: 'ConsultationRecorded', consultation: open(state, input.consultation).id, answer: input.answer }];
}

export function cancelConsultation(state: CaseState, { input }: Command<'cancelConsultation'>): CaseEventBody[] {
  return [{ type: 'ConsultationCancelled', consultation: open(state, input.consultation).id }];
}

function open(state: CaseState, id: string): Consultation {
  const consultation = state.consultations.find((one) => one.id === id);
  if (!consultation) throw new Refusal('UNKNOWN_REFERENCE', { field: 'consultation' });
  if (consultation.status !== 'open') throw new Refusal('REQUEST_CLOSED', { field: 'consultation' });
  return consultation;
}
