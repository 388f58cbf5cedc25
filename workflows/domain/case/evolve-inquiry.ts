import type { CaseEvent } from './events.ts';
import type { CaseState, Consultation, InformationRequest, PersonId } from './state.ts';

type InquiryEvent = Extract<CaseEvent, { type:
  | 'InformationRequested' | 'InformationAnswered' | 'ExtensionAsked' | 'ExtensionGranted' | 'InformationRequestClosed'
  | 'ConsultationOpened' | 'ConsultationRecorded' | 'ConsultationCancelled' }>; // prettier-ignore

/** Questions to the applicant and to third parties. */
export function evolveInquiry(state: CaseState, event: InquiryEvent): CaseState {
  switch (event.type) {
    case 'InformationRequested': return { ...state, requests: [...state.requests, { ...event.request, by: event.by, answered: [], openedAt: event.at, status: 'open', changedSeq: state.seq }] };
    case 'InformationAnswered': return onRequest(forApplicant(state, event.by), event.request, (request) => answered(request, event.parts));
    case 'ExtensionAsked': return onRequest(forApplicant(state, event.by), event.request, (request) => ({ ...request, extensionAsked: { until: event.until, reason: event.reason } }));
    case 'ExtensionGranted': return onRequest(state, event.request, (request) => extended(request, event.dueAt, state.seq));
    case 'InformationRequestClosed': return onRequest(state, event.request, (request) => ({ ...request, status: 'closed', changedSeq: state.seq }));
    case 'ConsultationOpened': return { ...state, consultations: [...state.consultations, { ...event.consultation, by: event.by, openedAt: event.at, status: 'open', changedSeq: state.seq }] };
    case 'ConsultationRecorded': return onConsultation(state, event.consultation, (one) => ({ ...one, status: 'recorded', answer: event.answer, changedSeq: state.seq }));
    case 'ConsultationCancelled': return onConsultation(state, event.consultation, (one) => ({ ...one, status: 'cancelled', changedSeq: state.seq }));
  }
} // prettier-ignore

/** Whoever once spoke for the applicant never sits on the case, wherever they work later. */
function forApplicant(state: CaseState, person: PersonId): CaseState {
  return { ...state, applicantPeople: [...new Set([...state.applicantPeople, person])] };
}

function answered(request: InformationRequest, parts: number[]): InformationRequest {
  const all = [...new Set([...request.answered, ...parts])].sort((a, b) => a - b);
  return { ...request, answered: all, status: all.length >= request.parts ? 'answered' : 'open' };
}

function extended(
  { extensionAsked: _asked, remindedAt: _reminded, ...request }: InformationRequest,
  dueAt: number,
  seq: number,
): InformationRequest {
  return { ...request, dueAt, changedSeq: seq };
}

function onRequest(
  state: CaseState,
  id: string,
  change: (request: InformationRequest) => InformationRequest,
): CaseState {
  return { ...state, requests: state.requests.map((request) => (request.id === id ? change(request) : request)) };
}

function onConsultation(state: CaseState, id: string, change: (consultation: Consultation) => Consultation): CaseState {
  return { ...state, consultations: state.consultations.map((one) => (one.id === id ? change(one) : one)) };
}
