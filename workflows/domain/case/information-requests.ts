import { Refusal } from '../refusal.ts';
import type { Command } from './commands.ts';
import type { CaseEventBody } from './events.ts';
import type { CaseState, InformationRequest } from './state.ts';

/** More than a person would number; and what is answered is kept in the case. */
const partsMax = 50;

/** A question to the applicant, tied to a clause or a file. Its lapse is the case's lapse. */
export function requestInformation(state: CaseState, { input, at }: Command<'requestInformation'>): CaseEventBody[] {
  if (state.requests.some((request) => request.id === input.request))
    throw new Refusal('INVALID_FIELD', { field: 'request' });
  if (!Number.isInteger(input.parts) || input.parts < 1 || input.parts > partsMax)
    throw new Refusal('INVALID_FIELD', { field: 'parts' });
  if (!input.clause && !input.file) throw new Refusal('INVALID_FIELD', { field: 'clause' });
  const dueAt = input.dueAt ?? at + state.policy.informationMs;
  if (dueAt <= at) throw new Refusal('INVALID_FIELD', { field: 'dueAt' });
  const { request: id, question, clause, file, parts } = input;
  return [
    {
      type: 'InformationRequested',
      request: { id, question, parts, dueAt, ...(clause && { clause }), ...(file && { file }) },
    },
  ];
}

export function answerInformationRequest(
  state: CaseState,
  { input }: Command<'answerInformationRequest'>,
): CaseEventBody[] {
  const request = openRequest(state, input.request);
  const wrong = input.parts.find((part) => !Number.isInteger(part) || part < 1 || part > request.parts);
  if (wrong !== undefined || input.parts.length === 0) throw new Refusal('INVALID_FIELD', { field: 'parts' });
  if (input.parts.every((part) => request.answered.includes(part)))
    throw new Refusal('ALREADY_ANSWERED', { field: 'parts' });
  return [{ type: 'InformationAnswered', ...input }];
}

export function askExtension(state: CaseState, { input }: Command<'askExtension'>): CaseEventBody[] {
  const request = openRequest(state, input.request);
  requireExtendable(state, request, input.until, 'until');
  return [{ type: 'ExtensionAsked', ...input }];
}

export function grantExtension(state: CaseState, { input }: Command<'grantExtension'>): CaseEventBody[] {
  const request = openRequest(state, input.request);
  requireExtendable(state, request, input.dueAt, 'dueAt');
  return [{ type: 'ExtensionGranted', ...input }];
}

export function closeInformationRequest(
  state: CaseState,
  { input }: Command<'closeInformationRequest'>,
): CaseEventBody[] {
  return [{ type: 'InformationRequestClosed', request: openRequest(state, input.request).id }];
}

function openRequest(state: CaseState, id: string): InformationRequest {
  const request = state.requests.find((one) => one.id === id);
  if (!request) throw new Refusal('UNKNOWN_REFERENCE', { field: 'request' });
  if (request.status !== 'open') throw new Refusal('REQUEST_CLOSED', { field: 'request' });
  return request;
}

function requireExtendable(state: CaseState, request: InformationRequest, until: number, field: string): void {
  const latest = request.openedAt + state.policy.extensionMaxMs;
  if (until <= request.dueAt || until > latest) throw new Refusal('INVALID_FIELD', { field, latest });
}
