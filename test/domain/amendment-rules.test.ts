import { describe, expect, it } from '@jest/globals';
import { readDraft } from '../../server/amendment/read-draft.ts';
import { allowedAmendmentActions } from '../../workflows/domain/amendment/actions.ts';
import type { AmendmentEventBody } from '../../workflows/domain/amendment/events.ts';
import {
  bySystem,
  decideAmendment,
  foldAmendment,
  type AmendmentCommand,
} from '../../workflows/domain/amendment/rules.ts';
import type { AmendmentState } from '../../workflows/domain/amendment/state.ts';
import type { Role } from '../../workflows/domain/case/state.ts';
import { amendmentOf } from '../support/amendment-builder.ts';

const version = '2027-04-01';
const effectiveAt = Date.parse('2027-03-31T15:00:00Z');
const person = (name: string, roles: Role[]) => ({ person: name, roles, interests: [], fields: [], registerSeq: 1 });
const mori = person('mori', ['administrator']);
const kimura = person('kimura', ['approver']);

type Sent = Pick<AmendmentCommand, 'action' | 'actor'> & { input?: object; expectedVersion?: number };

function send(
  state: AmendmentState | undefined,
  { action, actor, input = {}, expectedVersion = state?.seq ?? 0 }: Sent,
) {
  const command = {
    action,
    actor,
    input,
    expectedVersion,
    id: `${action}-1`,
    hash: 'h',
    life: version,
    at: 1,
  } as AmendmentCommand; // the input fits the action
  return foldAmendment(state, [decideAmendment(state, command)]);
}

function after(state: AmendmentState | undefined, ...said: AmendmentEventBody[]) {
  return foldAmendment(state, said.map((one) => bySystem(one, 2))); // prettier-ignore
}

const refusalOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('The rules of an amendment', () => {
  const proposed = send(undefined, { action: 'proposeAmendment', actor: mori, input: { draft: 'd-1', effectiveAt } });
  const counted = after(send(after(proposed, { type: 'DraftChecked', clauses: ['ic-a16'] }), { action: 'runImpact', actor: mori }), { type: 'ImpactCounted', report: [] }); // prettier-ignore

  it('let an administrator propose, and nobody else', () => {
    expect(proposed).toMatchObject({ step: 'draft', proposedBy: 'mori', effectiveAt });
    const act = () =>
      send(undefined, { action: 'proposeAmendment', actor: kimura, input: { draft: 'd-1', effectiveAt } });
    expect(refusalOf(act)).toBe('ROLE_MISSING');
  });

  it('take two people, the impact first, and exactly the draft that was read', () => {
    const approve = (state: AmendmentState | undefined, actor = kimura, draft = 'd-1') =>
      refusalOf(() => send(state, { action: 'approveAmendment', actor, input: { draft } }));
    expect(approve(proposed)).toBe('WRONG_AMENDMENT_STEP');
    expect(approve(counted, mori)).toBe('SAME_PROPOSER');
    expect(approve(counted, kimura, 'd-2')).toBe('DRAFT_CHANGED');
    expect(approve(counted)).toMatchObject({ step: 'awaitingEffectiveDate', approvedBy: 'kimura' });
    expect(allowedAmendmentActions(counted as AmendmentState, mori)).toEqual(['proposeAmendment', 'runImpact', 'withdrawAmendment']); // prettier-ignore
  });

  it('forget what was found out about a draft when another takes its place', () => {
    const again = send(counted, { action: 'proposeAmendment', actor: mori, input: { draft: 'd-2', effectiveAt } });
    expect(again).toMatchObject({ step: 'draft', draft: 'd-2', clauses: [] });
    expect(again?.impact).toBeUndefined();
    const stale = () => send(again, { action: 'withdrawAmendment', actor: mori, input: { reason: 'postponed' }, expectedVersion: 1 }); // prettier-ignore
    expect(refusalOf(stale)).toBe('STALE_VERSION');
  });
});

describe('The text of a draft', () => {
  it('of the real history has the form of the rule data', () => {
    const draft = amendmentOf('2026-02-14');
    expect(readDraft(JSON.stringify(draft))).toEqual(JSON.parse(JSON.stringify(draft)));
  });

  it.each([
    ['{', '', 'NOT_JSON'],
    ['[]', '', 'WRONG_SHAPE'],
    ['{"version":"2026-02-30"}', 'version', 'INVALID_DATE'],
    ['{"version":"2027-04-01","rows":[]}', 'rows', 'WRONG_SHAPE'],
    ['{"version":"2027-04-01","state":{"from":"2027-04-01"}}', 'state', 'WRONG_SHAPE'],
    ['{"version":"2027-04-01","policies":[{"key":"policy.x"}]}', 'policies.0', 'WRONG_SHAPE'],
    [`{"x":"${'x'.repeat(2 * 1024 * 1024)}"}`, '', 'TOO_LONG'],
  ])('is refused with path and reason: %.40s', (text, path, code) => {
    expect(readDraft(text)).toMatchObject({ problems: expect.arrayContaining([{ path, code }]) });
  });
});
