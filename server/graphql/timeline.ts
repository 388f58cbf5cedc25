import { relations } from '../../workflows/domain/case/permit.ts';
import type { CaseEvent, CaseEventType } from '../../workflows/domain/case/events.ts';
import type { Actor, CaseState, Seat } from '../../workflows/domain/case/state.ts';
import type { CaseEventResolvers } from '../generated/resolvers.ts';
import { findEvents } from '../mongo/case-events.ts';
import { requireViewer, type Context } from './context.ts';
import { pageSize } from './cursors.ts';
import { instant } from './scalars.ts';
import { findText } from './words.ts';

/** What goes on inside the verification: the applicant reads the result, not the debate. */
const internal: readonly CaseEventType[] = [
  'ConsultationOpened', 'ConsultationRecorded', 'ConsultationCancelled', 'JudgmentModified', 'JudgmentReturned', 'PanelVoteCast',
  'AssignmentDeclined', 'FirstVerificationRecorded', 'RevocationProposed', 'RevocationDeclined',
]; // prettier-ignore

/** May whoever sees the case read this event of it? */
export function mayReadEvent(state: CaseState, event: CaseEvent, viewer: Actor): boolean {
  return !relations(state, viewer).includes('applicant') || !isInternal(event);
}

/** A reminder about a consultation would tell of the consultation. */
function isInternal(event: CaseEvent): boolean {
  if (event.type !== 'DeadlineReminded') return internal.includes(event.type);
  return event.about === 'consultation' || event.about === 'assignment';
}

/** A page of what happened, oldest first. */
export async function timeline(
  context: Context,
  state: CaseState,
  { first, after }: { first: number; after?: string | null | undefined },
) {
  const size = pageSize(first);
  const [position] = after ? context.cursors.open(after) : [0];
  const recorded = await findEvents(context.world.mongo, {
    caseNumber: state.caseNumber,
    after: Number(position),
    upTo: state.seq,
  });
  const viewer = requireViewer(context);
  const shown = recorded.filter(({ event }) => mayReadEvent(state, event, viewer));
  const edges = shown
    .slice(0, size)
    .map((one) => ({ node: { state, recorded: one }, cursor: context.cursors.sign([one.seq]) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: shown.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export const caseEventResolvers = {
  seq: ({ recorded }) => recorded.seq,
  type: ({ recorded }) => recorded.event.type,
  at: ({ recorded }) => instant(recorded.event.at),
  by: ({ recorded }) => (recorded.event.by === 'system' ? null : recorded.event.by),
  seat: ({ recorded }) => seatOf(recorded.event),
  people: ({ recorded }) => peopleOf(recorded.event),
  reasons: ({ recorded }) => reasonsOf(recorded.event),
  judgment: ({ recorded }) => judgmentOf(recorded.event),
  request: ({ recorded: { event } }) => ('request' in event ? idOf(event.request) : null),
  consultation: ({ recorded: { event } }) => ('consultation' in event ? idOf(event.consultation) : null),
  clause: ({ recorded: { event } }) => (event.type === 'InformationRequested' ? (event.request.clause ?? null) : null),
  parts: ({ recorded: { event } }) => (event.type === 'InformationAnswered' ? event.parts : []),
  dueAt: ({ recorded }) => dueAt(recorded.event),
  text: async ({ state, recorded }, _args, { world }) => (await findText(world, state, textOf(recorded.event))) ?? null,
  number: ({ recorded: { event } }) => ('number' in event ? event.number : null),
  hash: ({ recorded }) => recorded.hash,
} satisfies CaseEventResolvers;

const idOf = (reference: string | { id: string }): string => (typeof reference === 'string' ? reference : reference.id);

function seatOf(event: CaseEvent): Seat | null {
  return 'seat' in event ? event.seat : null;
}

function peopleOf(event: CaseEvent): string[] {
  if (event.type === 'VerifiersAssigned') return event.nominees.map((one) => one.person);
  if (event.type === 'PanelAppointed') return event.panel;
  if (event.type === 'ConsultationOpened') return event.consultation.advisor ? [event.consultation.advisor] : [];
  return event.type === 'VerifierStoodDown' ? [event.person] : [];
}

function reasonsOf(event: CaseEvent): string[] {
  if ('reasons' in event) return event.reasons;
  if (event.type === 'ExtensionAsked') return [];
  if ('reason' in event) return [event.reason];
  return event.type === 'DeadlineReminded' ? [event.about] : [];
}

function judgmentOf(event: CaseEvent): string | null {
  if (!('judgment' in event)) return null;
  return idOf(event.judgment);
}

function dueAt(event: CaseEvent): string | null {
  if (event.type === 'InformationRequested') return instant(event.request.dueAt);
  if (event.type === 'ConsultationOpened') return instant(event.consultation.dueAt);
  if (event.type === 'ExtensionAsked') return instant(event.until);
  if ('answerBy' in event) return instant(event.answerBy);
  return 'dueAt' in event ? instant(event.dueAt) : null;
}

/** The content that holds the words of an event. */
function textOf(event: CaseEvent): string | undefined {
  if (event.type === 'InformationRequested') return event.request.question;
  if (event.type === 'ConsultationOpened') return event.consultation.question;
  if (event.type === 'ExtensionAsked') return event.reason;
  if ('answer' in event) return event.answer;
  return 'note' in event ? event.note : undefined;
}
