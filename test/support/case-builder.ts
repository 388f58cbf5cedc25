import type { Action } from '../../workflows/domain/actions.ts';
import type { Command, Inputs, JudgmentInput, Nominee } from '../../workflows/domain/case/commands.ts';
import { nextDeadline } from '../../workflows/domain/case/deadlines.ts';
import { evolve } from '../../workflows/domain/case/evolve.ts';
import type { CaseEvent } from '../../workflows/domain/case/events.ts';
import { standardPolicy, type Policy } from '../../workflows/domain/case/policy.ts';
import { byDeadline, decide, fold, rules, stamp, type Rules } from '../../workflows/domain/case/rules.ts';
import type { Actor, CaseState, Finding, Judgment, Role, Seat } from '../../workflows/domain/case/state.ts';
import { submitCase } from '../../workflows/domain/case/submission.ts';

export const start = Date.UTC(2026, 10, 24, 0, 0, 0);

function person(id: string, roles: Role[], more: Partial<Actor> = {}): Actor {
  return { person: id, roles, interests: [], fields: [], registerSeq: 1, ...more };
}

/** One demonstration cast for the pure tests; every person has one role. */
export const cast = {
  clerk: person('clerk', ['clerk'], { organisation: 'applicant' }),
  officer: person('officer', ['classificationOfficer'], { organisation: 'applicant' }),
  rival: person('rival', ['clerk'], { organisation: 'rival' }),
  coordinator: person('coordinator', ['coordinator']),
  advisor: person('advisor', ['advisor'], { fields: ['electronics'] }),
  chemist: person('chemist', ['advisor'], { fields: ['biological'] }),
  tiedAdvisor: person('tiedAdvisor', ['advisor'], { fields: ['electronics'], interests: ['applicant'] }),
  secondOne: person('secondOne', ['expert']),
  secondTwo: person('secondTwo', ['expert']),
  secondThree: person('secondThree', ['expert']),
  panelOne: person('panelOne', ['expert']),
  panelTwo: person('panelTwo', ['expert']),
  panelThree: person('panelThree', ['expert']),
  approver: person('approver', ['approver']),
  auditor: person('auditor', ['auditor']),
  system: person('system', []),
} satisfies Record<string, Actor>;

export const finding = (clause: string, verdict: Finding['verdict'], reasons: Finding['reasons'] = []): Finding => ({
  clause,
  verdict,
  reasons,
  evidence: [],
});
export const notControlled: JudgmentInput = {
  id: 'j-verified',
  verdict: 'notControlled',
  findings: [finding('ic-a2', 'notControlled'), finding('ic-a5b2', 'notControlled')],
};
export const controlled: JudgmentInput = {
  id: 'j-controlled',
  verdict: 'controlled',
  itemNumber: '7(1)',
  findings: [finding('ic-a2', 'notControlled'), finding('ic-a5b2', 'controlled', ['valueFromDataSheet'])],
};

/** A case in memory, driven through the same guard and rules as the workflow. */
export class CaseInMemory {
  state: CaseState;
  readonly events: CaseEvent[] = [];
  at = start;
  private commands = 0;

  private readonly rules: Rules;

  /** `rules` other than the real ones are planted bugs, to see the checkers find them. */
  constructor(policy: Partial<Policy> = {}, planted: Partial<Rules> = {}) {
    this.rules = { ...rules, ...planted };
    const judgment: Judgment = { ...notControlled, id: 'j-applicant', by: 'clerk', at: start };
    const opening = {
      caseNumber: 'C-1', application: 'A-1', organisation: 'applicant', parties: ['applicant', 'maker'], applicantPeople: ['clerk'],
      submission: { content: 'content-1', submittedBy: 'clerk', field: 'electronics', kind: 'goods' as const, regulationVersion: '2026-02-14', judgment, files: [], proceedingsPending: false },
      commandId: 'open', commandHash: 'h', at: start,
    }; // prettier-ignore
    const submitted = stamp(submitCase(opening, { ...standardPolicy, ...policy }), start, 'clerk');
    this.state = evolve(undefined, submitted);
    this.events.push(submitted);
  }

  /** Sends one command; throws the `Refusal` and leaves the case as it was. */
  send<A extends Action>(actor: Actor, action: A, input: Inputs[A], overrides: Partial<Command<A>> = {}): this {
    this.commands += 1;
    const command: Command<A> = {
      action, actor, input, id: `command-${this.commands}`, hash: `hash-${this.commands}`, caseNumber: this.state.caseNumber,
      at: this.at, expectedVersion: this.state.seq, ...overrides,
    }; // prettier-ignore
    return this.record(decide(this.state, command, this.rules[action]));
  }

  /** Lets time pass and folds what fell due, each thing when it did. */
  pass(ms: number): this {
    const end = this.at + ms;
    for (let next = nextDeadline(this.state); next !== undefined && next <= end; next = nextDeadline(this.state)) {
      this.at = Math.max(this.at, next);
      this.record(byDeadline(this.state, this.at));
    }
    this.at = end;
    return this;
  }

  /** Time passes in which nothing runs; what fell due is seen at the end. */
  outage(ms: number): this {
    this.at += ms;
    return this.record(byDeadline(this.state, this.at));
  }

  accepted(): this {
    return this.pass(standardPolicy.takeBackMs).send(cast.coordinator, 'acceptCase', {});
  }

  assigned(): this {
    this.accepted().send(cast.coordinator, 'assignVerifiers', { nominees: bench });
    return bench.reduce((self, { person: nominee }) => self.send(nominee, 'acceptAssignment', {}), this);
  }

  judged(judgment: JudgmentInput = notControlled): this {
    return this.send(cast.advisor, 'recordFirstVerification', { judgment });
  }

  firstSigned(judgment: JudgmentInput = notControlled): this {
    return this.judged(judgment).send(cast.advisor, 'signJudgment', { judgment: judgment.id });
  }

  countersigned(judgment: JudgmentInput = notControlled): this {
    const input = { judgment: judgment.id };
    return this.send(cast.secondOne, 'countersignJudgment', input).send(cast.secondTwo, 'countersignJudgment', input);
  }

  /** Folds what already happened. */
  record(events: CaseEvent[]): this {
    this.state = fold(this.state, events);
    this.events.push(...events);
    return this;
  }
}

export const nominee = (actor: Actor, seat: Seat): Nominee => ({ person: actor, seat });
export const bench = [
  nominee(cast.advisor, 'firstVerifier'),
  nominee(cast.secondOne, 'secondVerifier'),
  nominee(cast.secondTwo, 'secondVerifier'),
];
export const panel = [cast.panelOne, cast.panelTwo, cast.panelThree].map((actor) => nominee(actor, 'panelMember'));
