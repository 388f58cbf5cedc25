import type { Actor, ContentId, Instant } from '../../case/state.ts';
import { Refusal } from '../../refusal.ts';
import { actsTwice, canSeeSubmission, isSubmissionOpenTo, submissionActions, submissionRelations, type SubmissionAction } from './actions.ts'; // prettier-ignore
import type { Decided, Inspected, SubmissionEvent, SubmissionEventBody, TableOffer } from './events.ts';
import type { Referral, TableReturnReason, TableWithdrawReason } from './reasons.ts';
import { evolveSubmission } from './evolve.ts';
import { isIn, overlap, type RowRange } from './ranges.ts';
import { standingsOf, type SubmissionState } from './state.ts';

/** What each action carries besides who and when. `obstacles` is what criteria P1 and P2 found on the registers at `actor.registerSeq`,
 *  and `isOpinionRevoked` says of the certificate of a certified item; both are sealed in by the API; prose travels as the id of stored content. */
export type SubmissionInputs = {
  submitTable: TableOffer;
  confirmTable: { digest: string; obstacles: readonly string[] };
  withdrawTable: { reason: TableWithdrawReason };
  inspectRows: { results: readonly Inspected[]; rows?: number; note?: ContentId };
  decideRows: { results: readonly Decided[]; note?: ContentId };
  referRow: { row: number; reason: Referral; note?: ContentId };
  approveTable: { digest: string; obstacles: readonly string[]; isOpinionRevoked?: boolean };
  returnTable: { reason: TableReturnReason; note?: ContentId };
  releaseTable: { release: string; yearMonth: string; number: number; published: number; leftOut: Readonly<Record<string, number>> };
}; // prettier-ignore
export type SubmissionCommand<A extends SubmissionAction = SubmissionAction> = {
  action: A; id: string; hash: string; life: string; actor: Actor; at: Instant; expectedVersion: number; input: SubmissionInputs[A];
}; // prettier-ignore
type Deciders = {
  [A in SubmissionAction]: (state: SubmissionState, command: SubmissionCommand<A>) => SubmissionEventBody;
};

/** So many results of one command, and so many separate ranges of a full inspection, keep every event and the state small. */
export const resultsMax = 200;
export const rangesMax = 1_000;

const deciders: Deciders = {
  submitTable: (_state, { input }) => ({ type: 'TableSubmitted', ...input }),
  confirmTable: confirm,
  withdrawTable: (_state, { input }) => ({ type: 'TableWithdrawn', ...input }),
  inspectRows: inspect,
  decideRows: (state, { input }) => {
    requireRanges(state, input.results);
    if (standingsOf(state).needsExpert === 0) throw new Refusal('NOTHING_CHANGED', { field: 'results' });
    return { type: 'RowsDecided', ...input };
  },
  referRow: (state, { input }) => {
    requireRanges(state, [{ from: input.row, to: input.row }]);
    return { type: 'RowReferred', ...input };
  },
  approveTable: approve,
  returnTable: (_state, { input }) => ({ type: 'TableReturned', ...input }),
  releaseTable: (_state, { input }) => ({ type: 'TableReleased', ...input }),
};

/** What one command makes happen: one event with the command's mark. Throws `NOT_FOUND` to whoever may not see the table, then
 *  `ROLE_MISSING`, `WRONG_SUBMISSION_STEP`, `SAME_PERSON`, `STALE_VERSION` and what the rule of the action says. */
export function decideSubmission<A extends SubmissionAction>(
  state: SubmissionState | undefined,
  command: SubmissionCommand<A>,
): SubmissionEvent {
  const { action, actor, at, id, hash } = command;
  requirePermitted(state, command);
  // Only `submitTable` begins a table, and it does not look at what was.
  return { ...deciders[action](state as SubmissionState, command), at, by: actor.person, schema: 1, command: { id, hash } }; // prettier-ignore
}

function requirePermitted(state: SubmissionState | undefined, command: SubmissionCommand): void {
  const { action, actor, expectedVersion, input } = command;
  const party = state ?? ('organisation' in input ? input : undefined);
  const isSystem = actor.person === 'system';
  if (!party || (!isSystem && !canSeeSubmission(party, actor))) throw new Refusal('NOT_FOUND', { field: 'number' });
  const relations = submissionRelations(party, actor);
  if (!submissionActions[action].by.some((one) => relations.includes(one))) throw new Refusal('ROLE_MISSING', { field: 'number' }); // prettier-ignore
  if (!isSubmissionOpenTo(action, state)) throw new Refusal('WRONG_SUBMISSION_STEP', { field: 'number' });
  if (!state || isSystem) return;
  if (actsTwice(action, state, actor.person)) throw new Refusal('SAME_PERSON', { field: 'number' });
  if (expectedVersion > state.seq) throw new Refusal('INVALID_FIELD', { field: 'expectedRevision' });
  if (expectedVersion < state.stepSeq)
    throw new Refusal('STALE_VERSION', { field: 'expectedRevision', currentVersion: state.seq });
}

/** What judging, drawing, applying or the end of an inspection made happen. */
export function bySystem(body: SubmissionEventBody, at: Instant): SubmissionEvent {
  return { ...body, at, by: 'system', schema: 1 };
}

export function foldSubmission(
  state: SubmissionState | undefined,
  events: readonly SubmissionEvent[],
): SubmissionState | undefined {
  return events.reduce<SubmissionState | undefined>((folded, event) => evolveSubmission(folded, event), state);
}

/** P2: an officer of the maker, in office at this moment, confirms what somebody else judged, row for row. */
function confirm(state: SubmissionState, { input }: SubmissionCommand<'confirmTable'>): SubmissionEventBody {
  requireDigest(state, input.digest);
  const { eligible, needsExpert } = standingsOf(state);
  if (eligible + needsExpert === 0) throw new Refusal('NOTHING_TO_PUBLISH', { field: 'number' });
  requireNone(input.obstacles);
  return { type: 'TableConfirmed', digest: input.digest };
}

/** A row of the sample, or of a lot that is inspected in full, is looked at once. */
function inspect(state: SubmissionState, { input }: SubmissionCommand<'inspectRows'>): SubmissionEventBody {
  requireRanges(state, input.results);
  for (const range of input.results) requireWaiting(state, range);
  if (state.covered.length + input.results.length > rangesMax) throw new Refusal('INVALID_FIELD', { field: 'results' });
  return { type: 'RowsInspected', ...input };
}

function requireWaiting({ step, plan, pending, covered }: SubmissionState, range: RowRange): void {
  const isAnswered = new Refusal('ALREADY_ANSWERED', { field: 'results', row: range.from });
  if (step === 'fullInspection') {
    if (covered.some((one) => overlap(one, range))) throw isAnswered;
    return;
  }
  const drawn = (plan?.rows ?? []).filter((row) => isIn(range, row));
  if (drawn.length === 0) throw new Refusal('NOT_IN_SAMPLE', { field: 'results', row: range.from });
  if (drawn.some((row) => !pending.includes(row))) throw isAnswered;
}

/** Two of the association, neither of whom inspected; the maker's programme must hold on the registers of this moment (P1). */
function approve(state: SubmissionState, { actor, input }: SubmissionCommand<'approveTable'>): SubmissionEventBody {
  requireDigest(state, input.digest);
  const { eligible, cleared } = standingsOf(state);
  if (eligible + cleared === 0) throw new Refusal('NOTHING_TO_PUBLISH', { field: 'number' });
  if (input.isOpinionRevoked) throw new Refusal('OPINION_REVOKED', { field: 'number' });
  requireNone(input.obstacles);
  return { type: 'TableApproved', digest: input.digest, registerSeq: actor.registerSeq };
}

function requireNone([obstacle]: readonly string[]): void {
  if (obstacle !== undefined) throw new Refusal('CRITERIA_NOT_MET', { field: 'number', finding: obstacle });
}

function requireDigest({ judged }: SubmissionState, digest: string): void {
  if (judged?.digest !== digest) throw new Refusal('TABLE_CHANGED', { field: 'digest' });
}

/** Ranges of this table, in whole rows, that do not meet each other. */
function requireRanges({ judged }: SubmissionState, ranges: readonly RowRange[]): void {
  const invalid = new Refusal('INVALID_FIELD', { field: 'results' });
  const last = judged?.lastRow ?? 0;
  if (ranges.length === 0 || ranges.length > resultsMax) throw invalid;
  const isRange = ({ from, to }: RowRange) => Number.isInteger(from) && Number.isInteger(to) && from >= 2 && from <= to && to <= last; // prettier-ignore
  if (!ranges.every(isRange)) throw invalid;
  const sorted = [...ranges].sort((one, other) => one.from - other.from);
  if (sorted.some((one, at) => at > 0 && overlap(one, sorted[at - 1] as RowRange))) throw invalid;
}
