import type { Inspected, SubmissionEvent, TableOffer } from './events.ts';
import { isIn, withRange } from './ranges.ts';
import type { AppliedDecisions, SubmissionState, SubmissionStep } from './state.ts';

const nothingApplied: AppliedDecisions = { cleared: 0, refused: 0, referred: 0, takenOut: 0 };

/** Folds one event into the submission. The first one must be `TableSubmitted`; a later one of that kind begins a new round, in
 *  which nothing that was found before counts. Never mutates. */
export function evolveSubmission(before: SubmissionState | undefined, event: SubmissionEvent): SubmissionState {
  if (event.type === 'TableSubmitted') return submitted(before, event);
  if (!before) throw new Error(`A submission cannot begin with ${event.type}`);
  const state = { ...before, seq: before.seq + 1 };
  const to = (step: SubmissionStep, more: Partial<SubmissionState> = {}) => enter({ ...state, ...more }, step, event.at);
  switch (event.type) {
    case 'TableJudged': return to('confirmation', { judged: fieldsOf(event) });
    case 'TableRefused': return to('refused', { refusal: { code: event.code, row: event.row } });
    case 'TableConfirmed': return to('sampling', { confirmedBy: event.by, confirmedAt: event.at });
    case 'SamplePlanned': return to('inspection', { plan: fieldsOf(event), pending: event.rows });
    case 'RowsInspected': return inspected(byExpert(state, event.by), event);
    case 'RowsDecided': return byExpert(state, event.by);
    case 'RowReferred': return byExpert(state, event.by);
    case 'DecisionApplied': return { ...state, applied: sum(state.applied, event), unapplied: state.unapplied.filter((seq) => seq !== event.of) };
    case 'LotJudged': return event.accepted ? { ...state, lot: 'accepted' } : to('fullInspection', { lot: 'refused' });
    case 'InspectionFinished': return to('approval');
    case 'TableApproved': return to(state.approvals.length === 0 ? 'secondApproval' : 'approved', { approvals: [...state.approvals, { by: event.by, at: event.at }] });
    case 'TableReturned': return to('returned', { returned: { reason: event.reason, ...(event.note !== undefined && { note: event.note }) } });
    case 'TableWithdrawn': return to('withdrawn');
    case 'TableReleased': return to('released', { release: fieldsOf(event) });
  }
} // prettier-ignore

function submitted(before: SubmissionState | undefined, event: SubmissionEvent & TableOffer): SubmissionState {
  const { list, maker, organisation, parties, table, mapping, basis, at, by } = event;
  const seq = (before?.seq ?? 0) + 1;
  return {
    list, maker, organisation, parties, table, ...(mapping !== undefined && { mapping }), ...(basis && { basis }),
    round: (before?.round ?? 0) + 1, step: 'judging', stepSince: at, submittedBy: by, submittedAt: at, pending: [], disagreed: [], covered: [],
    applied: nothingApplied, unapplied: [], inspectors: [], approvals: [], stepSeq: seq, seq,
  }; // prettier-ignore
}

/** In the sample each row waits until somebody looked; in the full inspection what was looked at is kept as ranges. */
function inspected(
  state: SubmissionState,
  { results, rows = 0 }: { results: readonly Inspected[]; rows?: number },
): SubmissionState {
  if (state.step === 'fullInspection')
    return {
      ...state,
      covered: results.reduce(withRange, state.covered),
      rowsCovered: (state.rowsCovered ?? 0) + rows,
    };
  const looked = (row: number) => results.find((one) => isIn(one, row));
  const disagreed = state.pending.filter((row) => looked(row)?.agrees === false);
  return {
    ...state,
    pending: state.pending.filter((row) => !looked(row)),
    disagreed: [...state.disagreed, ...disagreed],
  };
}

/** Whoever decided about a row does not approve the table; the rows show it once it is applied. */
function byExpert(state: SubmissionState, person: string): SubmissionState {
  const inspectors = state.inspectors.includes(person) ? state.inspectors : [...state.inspectors, person];
  return { ...state, inspectors, unapplied: [...state.unapplied, state.seq] };
}

function sum(before: AppliedDecisions, { cleared, refused, referred, takenOut }: AppliedDecisions): AppliedDecisions {
  return {
    cleared: before.cleared + cleared,
    refused: before.refused + refused,
    referred: before.referred + referred,
    takenOut: before.takenOut + takenOut,
  };
}

function enter(state: SubmissionState, step: SubmissionStep, at: number): SubmissionState {
  return { ...state, step, stepSince: at, stepSeq: state.seq };
}

/** What an event says, without the marks that every event has. */
function fieldsOf<E extends SubmissionEvent>({ type: _type, at: _at, by: _by, schema: _schema, command: _command, ...fields }: E) {
  return fields;
} // prettier-ignore
