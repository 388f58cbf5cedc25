import type { Nominee } from '../../workflows/domain/case/commands.ts';
import type { MutationResolvers, NomineeInput } from '../generated/resolvers.ts';
import { command } from './commands.ts';
import type { Context } from './context.ts';
import { Invalid } from './errors.ts';
import { keyOf } from './global-ids.ts';
import { storeJudgment } from './judgment-input.ts';
import { itemProblems, storeItem } from './submission-input.ts';
import { requireNoProblems, storeText } from './text-input.ts';
import type { ItemInput } from '../generated/resolvers.ts';
import type { CaseState } from '../../workflows/domain/case/state.ts';

const ms = (instant: string): number => Date.parse(instant);
const nothing = () => ({});

/** One line per action of the table: which case, which action, and what of the input is stored before. */
export const intakeActions = {
  takeBackSubmission: (_, { input }, context) => command(context, 'takeBackSubmission', input, nothing),
  acceptCase: (_, { input }, context) => command(context, 'acceptCase', input, nothing),
  returnForCompletion: (_, { input }, context) =>
    command(context, 'returnForCompletion', input, async (state) => ({
      reasons: input.reasons,
      ...(input.note && { note: await storeText(context.world, state, 'note', input.note) }),
      ...(input.dueAt && { dueAt: ms(input.dueAt) }),
    })),
  declineCase: (_, { input }, context) =>
    command(context, 'declineCase', input, async (state) => ({
      reason: input.reason,
      ...(input.note && { note: await storeText(context.world, state, 'note', input.note) }),
    })),
  resubmitCase: (_, { input }, context) =>
    command(context, 'resubmitCase', input, async (state) => ({
      submission: await submission(context, state, input.item),
    })),
  withdrawCase: (_, { input: { reason, ...input } }, context) =>
    command(context, 'withdrawCase', input, () => ({ reason })),
  requestReexamination: (_, { input }, context) =>
    command(context, 'requestReexamination', input, async (state) => ({
      reason: input.reason,
      submission: await submission(context, state, input.item),
    })),
} satisfies MutationResolvers;

export const assignmentActions = {
  assignVerifiers: (_, { input }, context) =>
    command(context, 'assignVerifiers', input, async () => ({
      nominees: await nominees(context, 'nominees', input.nominees),
    })),
  acceptAssignment: (_, { input }, context) => command(context, 'acceptAssignment', input, nothing),
  declineAssignment: (_, { input: { reason, ...input } }, context) =>
    command(context, 'declineAssignment', input, () => ({ reason })),
  replaceVerifier: (_, { input }, context) =>
    command(context, 'replaceVerifier', input, async () => ({
      outgoing: keyOf('Person', input.outgoing) ?? input.outgoing,
      nominee: await nominee(context, 'nominee', input.nominee),
    })),
  appointPanel: (_, { input }, context) =>
    command(context, 'appointPanel', input, async () => ({ panel: await nominees(context, 'panel', input.panel) })),
} satisfies MutationResolvers;

export const judgmentActions = {
  recordFirstVerification: (_, { input }, context) =>
    command(context, 'recordFirstVerification', input, async (state) => ({
      judgment: await storeJudgment(context, state, 'judgment', input.judgment),
    })),
  signJudgment: (_, { input: { judgment, ...input } }, context) =>
    command(context, 'signJudgment', input, () => ({ judgment })),
  countersignJudgment: (_, { input: { judgment, ...input } }, context) =>
    command(context, 'countersignJudgment', input, () => ({ judgment })),
  modifyJudgment: (_, { input }, context) =>
    command(context, 'modifyJudgment', input, async (state) => ({
      replaces: input.replaces,
      judgment: await storeJudgment(context, state, 'judgment', input.judgment),
    })),
  returnJudgment: (_, { input }, context) =>
    command(context, 'returnJudgment', input, async (state) => ({
      judgment: input.judgment,
      reasons: input.reasons,
      note: await storeText(context.world, state, 'note', input.note),
    })),
  voteInPanel: (_, { input }, context) =>
    command(context, 'voteInPanel', input, async (state) => {
      if (!input.proposal) return { judgment: input.judgment ?? missing('judgment') };
      const proposal = await storeJudgment(context, state, 'proposal', input.proposal);
      return { judgment: proposal.id, proposal };
    }),
  signOffJudgment: (_, { input: { judgment, ...input } }, context) =>
    command(context, 'signOffJudgment', input, () => ({ judgment })),
} satisfies MutationResolvers;

/** A person for a seat as the register knows them now; the case checks role, field and conflict itself. */
async function nominee({ world }: Context, path: string, { seat, person }: NomineeInput): Promise<Nominee> {
  const key = keyOf('Person', person);
  const actor = key ? await world.registers.actorOf(key) : undefined;
  if (!actor) throw new Invalid([{ path: `${path}.person`, code: 'UNKNOWN_PERSON' }]);
  return { seat, person: actor };
}

function nominees(context: Context, path: string, all: readonly NomineeInput[]): Promise<Nominee[]> {
  return Promise.all(all.map((one, index) => nominee(context, `${path}.${index}`, one)));
}

async function submission(context: Context, { caseNumber }: CaseState, item: ItemInput) {
  requireNoProblems(await itemProblems(context, 'item', item));
  return storeItem(context, caseNumber, item);
}

function missing(path: string): never {
  throw new Invalid([{ path, code: 'REQUIRED' }]);
}
