import { hasRoleFor, type AmendmentAction } from '../../workflows/domain/amendment/actions.ts';
import {
  decideAmendment,
  type AmendmentCommand,
  type AmendmentInputs,
} from '../../workflows/domain/amendment/rules.ts';
import { closedAmendmentSteps } from '../../workflows/domain/amendment/state.ts';
import { startOf } from '../../workflows/domain/amendment/validity.ts';
import { checkDraft } from '../../workflows/domain/amendment/check-draft.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import { putDraft } from '../amendment/drafts.ts';
import { readDraft } from '../amendment/read-draft.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { findAmendment, findAmendmentAnswer, type AmendmentDocument } from '../mongo/amendments.ts';
import { updateAmendment } from '../temporal/amendment-runs.ts';
import { commandHash } from '../temporal/command-hash.ts';
import { requireViewer, type Context } from './context.ts';
import { draftProblems } from './draft-problems.ts';
import { commandPending, Invalid, orRefusal, type DomainError } from './errors.ts';
import { fault, unavailable } from './faults.ts';

type Head = { commandId: string; version: string; expectedRevision: number };
type Succeeded<A extends AmendmentAction> = { __typename: `${Capitalize<A>}Success`; amendment: AmendmentDocument };

export const amendmentMutations = {
  proposeAmendment: (_parent, { input }, context) => {
    requireRole(context, 'proposeAmendment');
    return orRefusal(context, async () => {
      const draft = readDraft(input.draft);
      if ('problems' in draft) throw new Invalid(draftProblems(draft.problems, 'draft'));
      const problems = checkDraft(context.rules.data, draft);
      if (problems.length > 0) throw new Invalid(draftProblems(problems, 'draft'));
      const { version } = draft;
      const content = { draft: await putDraft(context.world, draft), effectiveAt: startOf(version) };
      return send(context, 'proposeAmendment', { ...input, version }, content);
    });
  },
  runImpact: (_parent, { input }, context) => act(context, 'runImpact', input, {}),
  approveAmendment: (_parent, { input: { draft, ...input } }, context) =>
    act(context, 'approveAmendment', input, { draft }),
  withdrawAmendment: (_parent, { input: { reason, ...input } }, context) =>
    act(context, 'withdrawAmendment', input, { reason }),
} satisfies MutationResolvers;

async function act<A extends AmendmentAction>(
  context: Context,
  action: A,
  head: Head,
  input: AmendmentInputs[A],
): Promise<Succeeded<A> | DomainError> {
  requireRole(context, action);
  return orRefusal(context, () => send(context, action, head, input));
}

/** Content first, command second, projection third, as for a case. */
async function send<A extends AmendmentAction>(
  context: Context,
  action: A,
  { commandId: id, version, expectedRevision: expectedVersion }: Head,
  input: AmendmentInputs[A],
): Promise<Succeeded<A> | DomainError> {
  const { world, receivedAt: at } = context;
  const actor = requireViewer(context);
  const hash = commandHash({ person: actor.person, caseNumber: version, action, input });
  const command: AmendmentCommand<A> = { action, id, hash, version, actor, at, expectedVersion, input };
  const answered = await findAmendmentAnswer(world.mongo, version, id);
  if (answered && answered.hash !== hash) throw new Refusal('COMMAND_ID_REUSED', { field: 'commandId' });
  const before = await findAmendment(world.mongo, version);
  if (!before && action !== 'proposeAmendment') throw new Refusal('NOT_FOUND', { field: 'version' });
  // One that is over has no run: its rule is asked here instead of waking it for a refusal.
  if (!answered && before && closedAmendmentSteps.includes(before.state.step)) decideAmendment(before.state, command);
  const sent = answered ?? (await updateAmendment(world, command));
  if (sent === 'unknown') throw unavailable();
  const after = sent === 'pending' ? undefined : await findAmendment(world.mongo, version);
  return after ? succeeded(action, after) : commandPending(id, context.language);
}

function requireRole(context: Context, action: AmendmentAction): void {
  if (!hasRoleFor(action, requireViewer(context)))
    throw fault('FORBIDDEN', 'Your role does not do this to amendments.');
}

function succeeded<A extends AmendmentAction>(action: A, amendment: AmendmentDocument): Succeeded<A> {
  const name = `${action.charAt(0).toUpperCase()}${action.slice(1)}Success`;
  return { __typename: name as `${Capitalize<A>}Success`, amendment }; // the template type of what was just built
}
