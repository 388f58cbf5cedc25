import { lawStateOf } from '../../workflows/domain/case/law-state.ts';
import type { CaseState } from '../../workflows/domain/case/state.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { command } from './commands.ts';
import type { Context } from './context.ts';
import { Invalid } from './errors.ts';
import { unknownFiles } from './evidence-file.ts';
import { keyOf } from './global-ids.ts';
import { requireNoProblems, storeText } from './text-input.ts';

const ms = (instant: string): number => Date.parse(instant);

/** Requests and consultations take their id from the command that opens them, so that a repeat opens nothing twice. */
export const inquiryActions = {
  requestInformation: (_, { input }, context) =>
    command(context, 'requestInformation', input, async (state) => {
      requireClause(context, state, input.clause);
      if (input.file) await requireFiles(context, state, { file: input.file });
      return {
        request: input.commandId,
        question: await storeText(context.world, state, 'question', input.question),
        parts: input.parts ?? 1,
        ...(input.clause && { clause: input.clause }),
        ...(input.file && { file: input.file }),
        ...(input.dueAt && { dueAt: ms(input.dueAt) }),
      };
    }),
  answerInformationRequest: (_, { input }, context) =>
    command(context, 'answerInformationRequest', input, async (state) => {
      const files = input.files ?? [];
      await requireFiles(context, state, Object.fromEntries(files.map((id, index) => [`files.${index}`, id])));
      const answer = await storeText(context.world, state, 'answer', input.answer);
      return { request: input.request, parts: input.parts, answer, files };
    }),
  askExtension: (_, { input }, context) =>
    command(context, 'askExtension', input, async (state) => ({
      request: input.request,
      until: ms(input.until),
      reason: await storeText(context.world, state, 'reason', input.reason),
    })),
  grantExtension: (_, { input }, context) =>
    command(context, 'grantExtension', input, () => ({ request: input.request, dueAt: ms(input.dueAt) })),
  closeInformationRequest: (_, { input: { request, ...input } }, context) =>
    command(context, 'closeInformationRequest', input, () => ({ request })),
  openConsultation: (_, { input }, context) =>
    command(context, 'openConsultation', input, async (state) => ({
      consultation: input.commandId,
      party: input.party,
      question: await storeText(context.world, state, 'question', input.question),
      ...(input.advisor && { advisor: await advisor(context, input.advisor) }),
      ...(input.dueAt && { dueAt: ms(input.dueAt) }),
    })),
  recordConsultation: (_, { input }, context) =>
    command(context, 'recordConsultation', input, async (state) => ({
      consultation: input.consultation,
      answer: await storeText(context.world, state, 'answer', input.answer),
    })),
  cancelConsultation: (_, { input: { consultation, ...input } }, context) =>
    command(context, 'cancelConsultation', input, () => ({ consultation })),
} satisfies MutationResolvers;

/** Files by the path of the field that names them. */
async function requireFiles(context: Context, state: CaseState, named: Record<string, string>): Promise<void> {
  const missing = await unknownFiles(context, state, Object.values(named));
  const wrong = Object.entries(named).filter(([, id]) => missing.has(id));
  requireNoProblems(wrong.map(([path]) => ({ path, code: 'UNKNOWN_FILE' })));
}

function requireClause({ rules }: Context, state: CaseState, clause: string | null | undefined): void {
  const known = !clause || rules.clausesOn(lawStateOf(state)).some((one) => one.id === clause);
  requireNoProblems(known ? [] : [{ path: 'clause', code: 'UNKNOWN_CLAUSE' }]);
}

async function advisor({ world }: Context, person: string) {
  const key = keyOf('Person', person);
  const actor = key ? await world.registers.actorOf(key) : undefined;
  if (!actor) throw new Invalid([{ path: 'advisor', code: 'UNKNOWN_PERSON' }]);
  return actor;
}
