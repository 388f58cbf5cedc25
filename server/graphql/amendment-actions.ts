import { hasRoleFor, type AmendmentAction } from '../../workflows/domain/amendment/actions.ts';
import { decideAmendment, type AmendmentInputs } from '../../workflows/domain/amendment/rules.ts';
import { closedAmendmentSteps, type AmendmentState } from '../../workflows/domain/amendment/state.ts';
import { startOf } from '../../workflows/domain/classification/legal-date.ts';
import { checkDraft } from '../../workflows/domain/amendment/check-draft.ts';
import { putDraft } from '../amendment/drafts.ts';
import { readDraft } from '../amendment/read-draft.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { amendments, type AmendmentDocument } from '../mongo/amendments.ts';
import { amendmentRuns } from '../temporal/amendment-runs.ts';
import { requireViewer, type Context } from './context.ts';
import { draftProblems } from './draft-problems.ts';
import { Invalid, orRefusal, type DomainError } from './errors.ts';
import { fault } from './faults.ts';
import { sendToLife } from './life-command.ts';
import { successOf } from './success.ts';

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

const kind = {
  record: amendments,
  runs: amendmentRuns,
  isClosed: ({ step }: AmendmentState) => closedAmendmentSteps.includes(step),
  begins: (action: string) => action === 'proposeAmendment',
  decide: decideAmendment,
};

async function send<A extends AmendmentAction>(
  context: Context,
  action: A,
  { commandId, version: life, expectedRevision: expectedVersion }: Head,
  input: AmendmentInputs[A],
): Promise<Succeeded<A> | DomainError> {
  const sent = await sendToLife(context, kind, { action, commandId, life, expectedVersion, input, field: 'version' });
  return 'state' in sent ? { __typename: successOf(action), amendment: sent } : sent;
}

function requireRole(context: Context, action: AmendmentAction): void {
  if (!hasRoleFor(action, requireViewer(context)))
    throw fault('FORBIDDEN', 'Your role does not do this to amendments.');
}
