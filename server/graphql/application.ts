import { setTimeout as sleep } from 'node:timers/promises';
import type { Opening } from '../../workflows/domain/case/commands.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import type {
  ApplicationResolvers,
  ItemInput,
  MutationResolvers,
  QueryResolvers,
  SubmitApplicationInput,
} from '../generated/resolvers.ts';
import { findCase } from '../mongo/cases.ts';
import { findApplication, findIntake, takeIn, type IntakeDocument } from '../mongo/intake.ts';
import { drawNumber } from '../mongo/numbers.ts';
import { startCase } from '../temporal/case-runs.ts';
import { caseFor } from './case.ts';
import { commandHash } from '../temporal/command-hash.ts';
import { requireViewer, type Context } from './context.ts';
import { applicantOf, discard, requireApplicant } from './draft.ts';
import { orRefusal } from './errors.ts';
import { globalId } from './global-ids.ts';
import type { ApplicationModel } from './models.ts';
import { partiesOf } from './parties.ts';
import type { Problem } from './problems.ts';
import { itemProblems, storeItem } from './submission-input.ts';
import { requireNoProblems } from './text-input.ts';

/** What a repeat may find changed although it says the same: an advisor left the field. */
const movable: readonly string[] = ['UNKNOWN_FIELD'];
const itemsMax = 20;
const openingWaitMs = 5_000;

export const applicationQueries = {
  application: (_parent, { number }, context) => applicationFor(context, number),
} satisfies QueryResolvers;

export const applicationMutations = {
  submitApplication: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      const application = await submit(context, input);
      return { __typename: 'SubmitApplicationSuccess' as const, application };
    }),
} satisfies Pick<MutationResolvers, 'submitApplication'>;

export const applicationResolvers = {
  id: ({ number }) => globalId('Application', number),
  cases: async ({ caseNumbers }, _args, context) => {
    const opened = await Promise.all(caseNumbers.map((number) => caseFor(context, number)));
    return opened.filter((one) => one !== null);
  },
} satisfies ApplicationResolvers;

/** The application, for its company and for whoever may see one of its cases. */
export async function applicationFor(context: Context, number: string): Promise<ApplicationModel | null> {
  const found = await findApplication(context.world.mongo, number);
  if (!found) return null;
  const model = modelOf(found);
  if (found.organisation === applicantOf(requireViewer(context))) return model;
  const visible = await Promise.all(model.caseNumbers.map((one) => caseFor(context, one)));
  const caseNumbers = model.caseNumbers.filter((_one, index) => visible[index]);
  return caseNumbers.length > 0 ? { ...model, caseNumbers } : null;
}

/** Takes the items in, in one transaction, then starts a case for each; the relay starts those that a crash leaves. */
async function submit(context: Context, input: SubmitApplicationInput): Promise<ApplicationModel> {
  const organisation = requireApplicant(context);
  const taken = await findIntake(context.world.mongo, organisation, input.commandId);
  if (taken && taken.items.length !== input.items.length)
    throw new Refusal('COMMAND_ID_REUSED', { field: 'commandId' });
  const problems = await allProblems(context, input.items);
  requireNoProblems(taken ? problems.filter(({ code }) => !movable.includes(code)) : problems);
  const intake = await take(context, organisation, input);
  await Promise.all(intake.items.map(({ caseNumber }) => open(context, caseNumber)));
  if (input.draft) await discard(context, input.draft).catch(onlyUnlessGone);
  return modelOf(intake);
}

async function take(
  context: Context,
  organisation: string,
  { commandId, items }: SubmitApplicationInput,
): Promise<IntakeDocument> {
  const { mongo } = context.world;
  const key = `${organisation}:${commandId}`;
  const application = await drawNumber(mongo, { key, kind: 'application' });
  const caseNumbers = await Promise.all(
    items.map((_item, index) => drawNumber(mongo, { key: `${key}:${index}`, kind: 'case' })),
  );
  const openings = await Promise.all(
    items.map((item, index) =>
      opening(context, { item, organisation, application, caseNumber: caseNumbers[index] ?? '', commandId }),
    ),
  );
  const { person } = requireViewer(context);
  const hash = commandHash({
    person,
    caseNumber: application,
    action: 'submitApplication',
    input: openings.map((one) => one.submission),
  });
  return takeIn(mongo, {
    organisation,
    application,
    commandId,
    commandHash: hash,
    openings: openings.map((one) => ({ ...one, commandHash: hash })),
  });
}

async function opening(
  context: Context,
  {
    item,
    organisation,
    application,
    caseNumber,
    commandId,
  }: { item: ItemInput; organisation: string; application: string; caseNumber: string; commandId: string },
): Promise<Opening> {
  const { people } = await context.world.registers.current();
  const applicantPeople = [...people.values()]
    .filter((one) => one.organisation === organisation)
    .map((one) => one.person);
  const parties = await partiesOf(context.world, { organisation, maker: item.maker ?? '' });
  const submission = await storeItem(context, caseNumber, item);
  return {
    caseNumber,
    application,
    organisation,
    parties,
    applicantPeople,
    submission,
    commandId,
    commandHash: '',
    at: context.receivedAt,
  };
}

/** Starts the case and waits a little until it is recorded. With Temporal away the application is in, and its case opens later. */
async function open({ world, log }: Context, caseNumber: string): Promise<void> {
  const started = await startCase(world, caseNumber).then(() => true, (error: unknown) => {
    log.warn({ err: error, caseNumber }, 'the relay will open this case');
    return false;
  }); // prettier-ignore
  const until = Date.now() + openingWaitMs;
  while (started && Date.now() < until && !(await findCase(world.mongo, caseNumber))) await sleep(25);
}

async function allProblems(context: Context, items: readonly ItemInput[]): Promise<Problem[]> {
  if (items.length === 0) return [{ path: 'items', code: 'TOO_FEW' }];
  if (items.length > itemsMax) return [{ path: 'items', code: 'TOO_MANY' }];
  const problems = await Promise.all(items.map((item, index) => itemProblems(context, `items.${index}`, item)));
  return problems.flat();
}

/** A repeat finds its draft discarded already. */
function onlyUnlessGone(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}

function modelOf({ application, organisation, items }: IntakeDocument): ApplicationModel {
  return { number: application, organisation, caseNumbers: items.map((item) => item.caseNumber) };
}
