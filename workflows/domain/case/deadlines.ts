import type { CaseEventBody } from './events.ts';
import type { CaseState, Instant } from './state.ts';

/** `postponed` is there where missing the deadline ends the case. */
type Deadline = { at: Instant; event: CaseEventBody; postponed?: (dueAt: Instant) => CaseEventBody };

const minute = 60_000;
/** A timer of ours that is later than this stood still, and so did the way to answer. */
const punctualMs = 10 * minute;
/** A working day at least, whatever weekend or holiday comes between. */
const graceMs = 4 * 24 * 60 * minute;

/** What fell due up to `at`, in order, as events: confirmations, reminders, lapse. Empty when nothing did. When a lapse is seen only
 *  long after its deadline, we were away over it: then nobody lapses, and what fell due is postponed. */
export function deadlinePassed(state: CaseState, at: Instant): CaseEventBody[] {
  const due = deadlines(state)
    .filter((deadline) => deadline.at <= at)
    .sort((a, b) => a.at - b.at);
  const wasAway = due.some(({ at: dueAt, postponed }) => postponed && at - dueAt > punctualMs);
  if (wasAway) return due.map(({ event, postponed }) => postponed?.(at + graceMs) ?? event);
  const lapse = due.findIndex(({ event }) => event.type === 'CaseLapsed');
  return (lapse < 0 ? due : due.slice(0, lapse + 1)).map(({ event }) => event);
}

/** The next instant at which something falls due; undefined when the case waits for people only. */
export function nextDeadline(state: CaseState): Instant | undefined {
  const instants = deadlines(state).map(({ at }) => at);
  return instants.length === 0 ? undefined : Math.min(...instants);
}

function deadlines(state: CaseState): Deadline[] {
  switch (state.step) {
    case 'submission':
      return [{ at: state.takeBackUntil, event: { type: 'SubmissionConfirmed' } }];
    case 'completion':
      return completion(state);
    case 'assignment':
    case 'firstVerification':
    case 'secondVerification':
    case 'panel':
      return [...requests(state), ...unansweredNominations(state), ...consultations(state)];
    default:
      return [];
  }
}

function completion({ dueAt, remindedAt, policy }: CaseState): Deadline[] {
  if (dueAt === undefined) return [];
  const reminder: Deadline = {
    at: dueAt - policy.remindBeforeMs,
    event: { type: 'DeadlineReminded', about: 'completion' },
  };
  return [
    ...(remindedAt === undefined ? [reminder] : []),
    {
      at: dueAt,
      event: { type: 'CaseLapsed', reason: 'completionNotMade' },
      postponed: (until) => ({ type: 'DeadlinePostponed', about: 'completion', dueAt: until }),
    },
  ];
}

function requests(state: CaseState): Deadline[] {
  return state.requests.filter((request) => request.status === 'open').flatMap(({ id, dueAt, remindedAt }): Deadline[] => [
    ...(remindedAt === undefined ? [{ at: dueAt - state.policy.remindBeforeMs, event: { type: 'DeadlineReminded', about: 'request', id } } as const] : []),
    { at: dueAt, event: { type: 'CaseLapsed', reason: 'informationNotGiven' }, postponed: (until) => ({ type: 'DeadlinePostponed', about: 'request', id, dueAt: until }) },
  ]); // prettier-ignore
}

function unansweredNominations(state: CaseState): Deadline[] {
  return state.assignments
    .filter((assignment) => assignment.status === 'nominated' && assignment.remindedAt === undefined)
    .map(({ person, answerBy }) => ({
      at: answerBy,
      event: { type: 'DeadlineReminded', about: 'assignment', id: person },
    }));
}

function consultations(state: CaseState): Deadline[] {
  return state.consultations
    .filter((consultation) => consultation.status === 'open' && consultation.remindedAt === undefined)
    .map(({ id, dueAt }) => ({ at: dueAt, event: { type: 'DeadlineReminded', about: 'consultation', id } }));
}
