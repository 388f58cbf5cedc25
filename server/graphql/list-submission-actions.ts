import {
  hasSubmissionRole,
  isSubmissionOpenTo,
  type SubmissionAction,
} from '../../workflows/domain/list/submission/actions.ts';
import type { Decided, Inspected } from '../../workflows/domain/list/submission/events.ts';
import type { RowRange } from '../../workflows/domain/list/submission/ranges.ts';
import { decideSubmission, type SubmissionInputs } from '../../workflows/domain/list/submission/rules.ts';
import { closedSubmissionSteps, type SubmissionState } from '../../workflows/domain/list/submission/state.ts';
import type { ListMaker } from '../../workflows/domain/list/maker-register.ts';
import { findPartKey } from '../../workflows/domain/list/part-number.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import type { ColumnMeaning, DecidedRange, InspectedRange, MutationResolvers } from '../generated/resolvers.ts';
import { certifiedBy, certifiedItem, tableOfItem } from '../list/certified-item.ts';
import { defaultList } from '../list/lists.ts';
import { obstaclesTo, obstaclesToConfirming } from '../list/obstacles.ts';
import { isBasisRevoked } from '../list/resting-entries.ts';
import { storeTable } from '../list/store-table.ts';
import { findFile } from '../mongo/files.ts';
import { linkRowToCase } from '../mongo/list-case-links.ts';
import { countRowsIn, rowId, waitingKeys } from '../mongo/list-rows.ts';
import { listSubmissions, type SubmissionDocument } from '../mongo/list-submissions.ts';
import { drawNumber } from '../mongo/numbers.ts';
import { submissionRuns } from '../temporal/submission-runs.ts';
import { caseFor } from './case.ts';
import { requireViewer, type Context } from './context.ts';
import { Invalid, orRefusal, type DomainError } from './errors.ts';
import { fault } from './faults.ts';
import { sendToLife } from './life-command.ts';
import { submissionFor } from './list-submission.ts';
import { partiesOf } from './parties.ts';
import type { Problem, ProblemCode } from './problems.ts';
import { requireFreshSignIn } from './step-up.ts';
import { successOf } from './success.ts';
import { optionalTextProblems, proseMax, requireNoProblems, textProblems } from './text-input.ts';

type Head = { commandId: string; number: string; expectedRevision: number };
type Succeeded<A extends string> = { __typename: `${Capitalize<A>}Success`; submission: SubmissionDocument };
type Basis = NonNullable<SubmissionState['basis']>;
const nameMax = 200;

export const listSubmissionMutations = {
  submitTable: (_parent, { input: { commandId, list, maker, table, mapping } }, context) =>
    acting(context, 'submitTable', async () => {
      const own = await ownMaker(context, maker);
      await requireTable(context, own, table);
      const corrections = mapping && mapping.length > 0 ? { mapping: await storeMapping(context, own, mapping) } : {};
      const sent = await submit(context, { commandId, list: list ?? defaultList, maker: own, table, ...corrections });
      return 'submission' in sent ? { __typename: 'SubmitTableSuccess' as const, ...sent } : sent;
    }),
  offerCertifiedItem: (_parent, { input: { commandId, list, maker, caseNumber, ...said } }, context) =>
    acting(context, 'submitTable', async () => {
      requireNoProblems((['dataSheet', 'judgedBy', 'checkedBy'] as const).flatMap((name) => textProblems(name, said[name], nameMax))); // prettier-ignore
      const own = await ownMaker(context, maker);
      const found = await caseFor(context, caseNumber);
      if (!found || found.organisation !== own.organisation) throw new Refusal('NOT_FOUND', { field: 'caseNumber' });
      const item = await certifiedItem(context.world, found);
      if (!item) throw new Refusal('UNKNOWN_REFERENCE', { field: 'caseNumber' });
      const { organisation, person } = requireViewer(context);
      const bytes = tableOfItem(item, said);
      const stored = await storeTable(context.world, { organisation: organisation ?? '', person, name: `${caseNumber}.csv`, kind: 'text', bytes }); // prettier-ignore
      if ('fault' in stored) throw new Error(`The table of one row was not kept: ${stored.fault}`);
      const basis = { caseNumber, certificate: item.certificate };
      const sent = await submit(context, { commandId, list: list ?? defaultList, maker: own, table: stored.file._id, basis });
      return 'submission' in sent ? { __typename: 'OfferCertifiedItemSuccess' as const, ...sent } : sent;
    }),
  linkReferredRow: (_parent, { input: { number, row, caseNumber } }, context) =>
    acting(context, 'submitTable', async () => {
      const submission = await submissionFor(context, number);
      const found = await caseFor(context, caseNumber);
      if (!submission) throw new Refusal('NOT_FOUND', { field: 'number' });
      if (!found || found.organisation !== submission.state.organisation) throw new Refusal('NOT_FOUND', { field: 'caseNumber' });
      const { mongo } = context.world;
      const isReferred = (await countRowsIn(mongo, number, { now: 'referred', ranges: [{ from: row, to: row }] })) === 1;
      if (!isReferred) throw new Refusal('UNKNOWN_REFERENCE', { field: 'row' });
      const link = { _id: rowId(number, row), submission: number, row, caseNumber, at: new Date(context.receivedAt) };
      if (!(await linkRowToCase(mongo, link))) throw new Refusal('ALREADY_ANSWERED', { field: 'row' });
      return { __typename: 'LinkReferredRowSuccess' as const, submission };
    }),
  confirmTable: (_parent, { input: { digest, ...head } }, context) =>
    act(context, 'confirmTable', head, {
      said: () => ({ digest }),
      input: async ({ state }, said) => ({ ...said, obstacles: obstaclesToConfirming(state, requireViewer(context).person, await context.world.registers.current(), context.receivedAt) }),
    }),
  withdrawTable: (_parent, { input: { reason, ...head } }, context) =>
    act(context, 'withdrawTable', head, { said: () => ({ reason }), input: (_found, said) => said }),
  inspectRows: (_parent, { input: { results, note, ...head } }, context) =>
    act(context, 'inspectRows', head, {
      said: async ({ state }) => ({ results: results.map(inspected), ...(await stored(context, state, note)) }),
      input: async ({ _id, state }, said) =>
        state.step === 'fullInspection' ? { ...said, rows: await countRowsIn(context.world.mongo, _id, { ranges: said.results }) } : said,
    }),
  decideRows: (_parent, { input: { results, note, ...head } }, context) =>
    act(context, 'decideRows', head, {
      said: async ({ state }) => ({ results: results.map((one, at) => ({ ...decided(one, at), certificate: one.certificate ?? null })), ...(await stored(context, state, note)) }),
      input: async (found, said) => {
        const decisions = await Promise.all(results.map((one, at) => byCertificate(context, found, { given: one, decided: decided(one, at), at })));
        await requireWaiting(context, found, decisions, 'results');
        return { ...said, results: decisions };
      },
    }),
  referRow: (_parent, { input: { row, reason, note, ...head } }, context) =>
    act(context, 'referRow', head, {
      said: async ({ state }) => ({ row, reason, ...(await stored(context, state, note)) }),
      input: async (found, said) => {
        await requireWaiting(context, found, [{ from: row, to: row }], 'row');
        return said;
      },
    }),
  approveTable: (_parent, { input: { digest, ...head } }, context) =>
    act(context, 'approveTable', head, {
      said: () => ({ digest }),
      input: async ({ state }, said) => ({
        ...said,
        obstacles: obstaclesTo(state, { lists: context.world.lists, ...(await context.world.registers.current()) }, context.receivedAt),
        ...((await isBasisRevoked(context.world.mongo, state)) && { isOpinionRevoked: true }),
      }),
    }),
  returnTable: (_parent, { input: { reason, note, ...head } }, context) =>
    act(context, 'returnTable', head, {
      said: async ({ state }) => ({ reason, ...(await stored(context, state, note)) }),
      input: (_found, said) => said,
    }),
} satisfies MutationResolvers; // prettier-ignore

const kind = {
  record: listSubmissions,
  runs: submissionRuns,
  isClosed: ({ step }: SubmissionState) => closedSubmissionSteps.includes(step),
  begins: (action: string) => action === 'submitTable',
  decide: decideSubmission,
};

/** What a person said, by which a repeat is known; and the whole input, with what the API found out about it at that moment. */
type Saying<A extends SubmissionAction, Said> = {
  said: (found: SubmissionDocument) => Said | Promise<Said>;
  input: (found: SubmissionDocument, said: Said) => SubmissionInputs[A] | Promise<SubmissionInputs[A]>;
};

/** One command to a table that is there. A repeat needs no fresh sign-in, and is asked nothing again: it changes nothing, and what was
 *  found out then may be otherwise by now. */
function act<A extends SubmissionAction, Said extends object>(
  context: Context,
  action: A,
  { commandId, number: life, expectedRevision: expectedVersion }: Head,
  { said: saidOf, input: inputOf }: Saying<A, Said>,
): Promise<Succeeded<A> | DomainError> {
  return acting(context, action, async () => {
    const found = await submissionFor(context, life);
    if (!found) throw new Refusal('NOT_FOUND', { field: 'number' });
    const said = await saidOf(found);
    const isRepeat = (await listSubmissions.answer(context.world.mongo, life, commandId)) !== undefined;
    if (!isRepeat) requireFreshSignIn(context, action);
    const input = isRepeat ? (said as unknown as SubmissionInputs[A]) : await inputOf(found, said); // a repeat is not sent
    const sent = await sendToLife(context, kind, { action, commandId, life, expectedVersion, input, said, field: 'number' });
    return 'state' in sent ? { __typename: successOf(action), submission: sent } : sent;
  });
} // prettier-ignore

async function requireWaiting({ world }: Context, { _id }: SubmissionDocument, ranges: readonly RowRange[], field: string): Promise<void> {
  if ((await countRowsIn(world.mongo, _id, { now: 'needsExpert', ranges })) === 0) throw new Refusal('NOTHING_CHANGED', { field });
} // prettier-ignore

function acting<T>(context: Context, action: SubmissionAction, work: () => Promise<T>): Promise<T | DomainError> {
  if (!hasSubmissionRole(action, requireViewer(context))) throw fault('FORBIDDEN', 'Your role does not do this to tables.'); // prettier-ignore
  return orRefusal(context, work);
}

type Offered = { commandId: string; list: string; maker: ListMaker; table: string; mapping?: string; basis?: Basis };

/** The same file of the same maker for the same list has one number for ever, so that it is one table however often it is sent. */
async function submit(context: Context, { commandId, list, maker, table, mapping, basis }: Offered) {
  const { world } = context;
  if (!world.lists.has(list)) throw new Refusal('NOT_FOUND', { field: 'list' });
  const life = await drawNumber(world.mongo, { kind: 'listSubmission', key: `${list}/${maker.id}/${table}` });
  const [before, answered] = [await listSubmissions.find(world.mongo, life), await listSubmissions.answer(world.mongo, life, commandId)]; // prettier-ignore
  if (before && !answered && !isSubmissionOpenTo('submitTable', before.state)) return { submission: before, isRepeat: true }; // prettier-ignore
  const { id, organisation, name } = maker;
  const input = {
    list, maker: id, organisation, parties: await partiesOf(world, { organisation, maker: name }), table,
    ...(mapping !== undefined && { mapping }), ...(basis && { basis }),
  }; // prettier-ignore
  const expectedVersion = before?.seq ?? 0;
  const sent = await sendToLife(context, kind, { action: 'submitTable' as const, commandId, life, expectedVersion, input, field: 'table' }); // prettier-ignore
  return 'state' in sent ? { submission: sent, isRepeat: false } : sent;
}

/** Not yours is not there. */
async function ownMaker(context: Context, id: string): Promise<ListMaker> {
  const { organisation } = requireViewer(context);
  const maker = (await context.world.registers.current()).makers.get(id);
  if (!maker || maker.organisation !== organisation) throw new Refusal('NOT_FOUND', { field: 'maker' });
  return maker;
}

async function requireTable({ world }: Context, { organisation }: ListMaker, table: string): Promise<void> {
  const file = await findFile(world.mongo, table);
  if (file?.owner !== `organisation/${organisation}` || file.state === 'refused')
    throw new Invalid([{ path: 'table', code: 'UNKNOWN_FILE' }]);
}

async function storeMapping({ world }: Context, { organisation }: ListMaker, mapping: readonly ColumnMeaning[]) {
  requireNoProblems(mapping.length > nameMax ? [{ path: 'mapping', code: 'TOO_MANY' }] : []);
  const corrections = Object.fromEntries(mapping.map(({ heading, meaning }) => [heading, meaning ?? null]));
  return world.contents.put(`organisation/${organisation}`, corrections);
}

async function stored({ world }: Context, { organisation }: SubmissionState, note: string | null | undefined) {
  requireNoProblems(optionalTextProblems('note', note, proseMax));
  return note ? { note: await world.contents.put(`organisation/${organisation}`, note) } : {};
}

function inspected({ from, to, agrees, reason }: InspectedRange, at: number): Inspected {
  if (agrees) return { from, to, agrees };
  if (!reason) throw new Invalid([{ path: `results.${at}.reason`, code: 'REQUIRED' }]);
  return { from, to, agrees, reason };
}

/** Cleared or refused, by the one reason that is given. */
function decided({ from, to, clearance, disagreement }: DecidedRange, at: number): Decided {
  const problem = (code: 'REQUIRED' | 'TOO_MANY'): Problem => ({ path: `results.${at}.clearance`, code });
  if (clearance && disagreement) throw new Invalid([problem('TOO_MANY')]);
  if (clearance) return { from, to, cleared: true, reason: clearance };
  if (disagreement) return { from, to, cleared: false, reason: disagreement };
  throw new Invalid([problem('REQUIRED')]);
}

type Given = { given: DecidedRange; decided: Decided; at: number };

/** What is cleared by a certificate names it: one row, of the part number that it certifies. A table that comes from a certificate
 *  rests on that one. */
async function byCertificate({ world }: Context, { _id, state }: SubmissionDocument, { given: { certificate }, decided: said, at }: Given): Promise<Decided> {
  const invalid = (code: ProblemCode) => new Invalid([{ path: `results.${at}.certificate`, code }]);
  if (!said.cleared || said.reason !== 'certificateHolds') {
    if (certificate) throw invalid('TOO_MANY');
    return said;
  }
  if (state.basis && (certificate ?? state.basis.certificate) === state.basis.certificate) return said;
  if (!certificate) throw invalid('REQUIRED');
  const found = state.basis ? undefined : await certifiedBy(world, certificate, state.organisation);
  const keys = await waitingKeys(world.mongo, _id, { range: said, limit: 2 });
  if (!found || keys.some((key) => key !== findPartKey(found.partNumber))) throw invalid('UNFIT_CERTIFICATE');
  return { ...said, basis: found.basis };
} // prettier-ignore
