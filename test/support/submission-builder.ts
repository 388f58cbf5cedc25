import type { Actor, Role } from '../../workflows/domain/case/state.ts';
import type { SubmissionAction } from '../../workflows/domain/list/submission/actions.ts';
import type { SubmissionEvent, SubmissionEventBody } from '../../workflows/domain/list/submission/events.ts';
import { evolveSubmission } from '../../workflows/domain/list/submission/evolve.ts';
import { dueTask, judgeLot } from '../../workflows/domain/list/submission/progress.ts';
import { bySystem, decideSubmission, type SubmissionInputs } from '../../workflows/domain/list/submission/rules.ts';
import type { AppliedDecisions, SubmissionState } from '../../workflows/domain/list/submission/state.ts';

const person = (name: string, role: Role, more: Partial<Actor> = {}): Actor => ({
  person: name,
  roles: [role],
  interests: [],
  fields: [],
  registerSeq: 7,
  ...more,
});
const organisation = 'o-maker';
export const cast = {
  clerk: person('clerk', 'clerk', { organisation }),
  officer: person('officer', 'classificationOfficer', { organisation }),
  rivalClerk: person('rivalClerk', 'clerk', { organisation: 'o-rival' }),
  expert: person('expert', 'expert'),
  otherExpert: person('otherExpert', 'expert'),
  interestedExpert: person('interestedExpert', 'expert', { interests: [organisation] }),
  approver: person('approver', 'approver'),
  secondApprover: person('secondApprover', 'approver'),
  expertWhoApproves: person('expertWhoApproves', 'expert', { roles: ['expert', 'approver'] }),
  coordinator: person('coordinator', 'coordinator'),
  auditor: person('auditor', 'auditor'),
  customs: person('customs', 'customsOfficer'),
  system: person('system', 'clerk', { roles: [] }),
} as const satisfies Record<string, Actor>;

export const offer: SubmissionInputs['submitTable'] = {
  list: 'integratedCircuits',
  maker: 'm-1',
  organisation,
  parties: [organisation],
  table: 'f'.repeat(64),
};
export const digest = 'd'.repeat(64);
export const judgedTable = { rows: 100, lastRow: 101, digest, lawDate: '2026-02-14', eligible: 90, needsExpert: 2, refused: 8, codes: { 'P8 DATA_SHEET_MISSING': 8 } }; // prettier-ignore
export const plan = { lot: 90, size: 3, accept: 1, aql: '0.65', seed: 'e'.repeat(64), rows: [10, 20, 30] };
const nothing: AppliedDecisions = { cleared: 0, refused: 0, referred: 0, takenOut: 0 };

/** A table in memory: commands by the rules, and the world's answers where the test gives none. */
export class TableInMemory {
  state: SubmissionState | undefined;
  readonly events: SubmissionEvent[] = [];
  private at = 1_000;

  send<A extends SubmissionAction>(actor: Actor, action: A, input: SubmissionInputs[A], expectedVersion = this.state?.seq ?? 0): this {
    this.at += 1;
    return this.take(decideSubmission(this.state, { action, id: `c${this.at}`, hash: 'h', life: 'N-1', actor, at: this.at, expectedVersion, input }));
  }
  happen(body: SubmissionEventBody): this {
    return this.take(bySystem(body, (this.at += 1)));
  }
  submitted = () => this.send(cast.clerk, 'submitTable', offer);
  judged = (more: Partial<typeof judgedTable> = {}) => this.submitted().happen({ type: 'TableJudged', ...judgedTable, ...more });
  confirmed = (more: Partial<typeof judgedTable> = {}) => this.judged(more).send(cast.officer, 'confirmTable', { digest, obstacles: [] });
  planned = (more: Partial<typeof judgedTable> = {}) => this.confirmed(more).happen({ type: 'SamplePlanned', ...plan });
  /** Does what is due, a decision applied as the test says, until people are waited for. */
  settled(applied: Partial<AppliedDecisions> = {}): this {
    for (;;) {
      const { state } = this;
      const task = state && dueTask(state);
      if (!state || !task || task === 'judgeTable' || task === 'planSample') return this;
      if (task === 'applyDecision') this.happen({ type: 'DecisionApplied', of: state.unapplied[0] ?? 0, ...nothing, ...applied });
      if (task === 'judgeLot') this.happen({ type: 'LotJudged', ...judgeLot(state) });
      if (task === 'finishInspection') this.happen({ type: 'InspectionFinished' });
    }
  }
  /** Every row of the sample agreed with, and no row left open. */
  inspected = () =>
    this.planned({ needsExpert: 0 }).send(cast.expert, 'inspectRows', { results: [{ from: 10, to: 30, agrees: true }] }).settled();

  private take(event: SubmissionEvent): this {
    this.state = evolveSubmission(this.state, event);
    this.events.push(event);
    return this;
  }
} // prettier-ignore
