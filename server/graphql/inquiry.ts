import type {
  AssignmentResolvers,
  ConsultationResolvers,
  InformationAnswerResolvers,
  InformationRequestResolvers,
} from '../generated/resolvers.ts';
import { findEvents } from '../mongo/case-events.ts';
import { evidenceFiles } from './evidence-file.ts';
import { instant } from './scalars.ts';
import { findText } from './words.ts';

export const assignmentResolvers = {
  person: (assignment) => assignment.person,
  since: ({ since }) => instant(since),
  answerBy: ({ answerBy }) => instant(answerBy),
} satisfies AssignmentResolvers;

export const informationRequestResolvers = {
  id: ({ request }) => request.id,
  by: ({ request }) => request.by,
  question: async ({ state, request }, _args, { world }) => (await findText(world, state, request.question)) ?? null,
  clause: ({ request }) => request.clause ?? null,
  file: ({ request }) => request.file ?? null,
  parts: ({ request }) => request.parts,
  answered: ({ request }) => request.answered,
  answers: async ({ state, request }, _args, { world }) => {
    const recorded = await findEvents(world.mongo, { caseNumber: state.caseNumber });
    return recorded.flatMap(({ event }) =>
      event.type === 'InformationAnswered' && event.request === request.id ? [{ ...event, state }] : [],
    );
  },
  openedAt: ({ request }) => instant(request.openedAt),
  dueAt: ({ request }) => instant(request.dueAt),
  extensionAskedUntil: ({ request }) => (request.extensionAsked ? instant(request.extensionAsked.until) : null),
  status: ({ request }) => request.status,
} satisfies InformationRequestResolvers;

export const informationAnswerResolvers = {
  answer: async ({ state, answer }, _args, { world }) => (await findText(world, state, answer)) ?? null,
  evidence: ({ state, files }, _args, context) =>
    evidenceFiles(context, state, files.map((contentId) => ({ contentId, confidential: false }))), // prettier-ignore
  at: ({ at }) => instant(at),
} satisfies InformationAnswerResolvers;

export const consultationResolvers = {
  id: ({ consultation }) => consultation.id,
  by: ({ consultation }) => consultation.by,
  party: ({ consultation }) => consultation.party,
  advisor: ({ consultation }) => consultation.advisor ?? null,
  question: async ({ state, consultation }, _args, { world }) =>
    (await findText(world, state, consultation.question)) ?? null,
  answer: async ({ state, consultation }, _args, { world }) =>
    (await findText(world, state, consultation.answer)) ?? null,
  openedAt: ({ consultation }) => instant(consultation.openedAt),
  dueAt: ({ consultation }) => instant(consultation.dueAt),
  status: ({ consultation }) => consultation.status,
} satisfies ConsultationResolvers;
