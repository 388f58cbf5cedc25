import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../../workflows/domain/case/state.ts';
import {
  allowedDoubtActions,
  canSeeDoubt,
  doubtActions,
  type DoubtAction,
} from '../../workflows/domain/list/doubt/actions.ts';
import {
  deadlineOf,
  decideDoubt,
  doubtDueAt,
  doubtOverdue,
  foldDoubt,
  type DoubtCommand,
} from '../../workflows/domain/list/doubt/rules.ts';
import type { DoubtState } from '../../workflows/domain/list/doubt/state.ts';

const person = (name: string, role: Role, interests: string[] = []): Actor => ({ person: name, roles: [role], interests, fields: [], registerSeq: 1 }); // prettier-ignore
const shimizu = person('shimizu', 'customsOfficer');
const yoshida = person('yoshida', 'expert');
const yamada = person('yamada', 'expert');
const inoue = person('inoue', 'expert', ['o-maker']);
const watanabe = person('watanabe', 'coordinator');

const dueAt = 1_000;
const doubted = { entry: 'integratedCircuits/hoshimi/HX-1', treeSize: 3, asOf: 1, reason: 'markingDiffers', text: 'c-1', parties: ['o-maker'], dueAt }; // prettier-ignore
const answer = { outcome: 'entryStands', reason: 'checkedWithMaker', text: 'c-2' };

type Sent = { action: DoubtAction; actor: Actor; input?: object; expectedVersion?: number };

function send(state: DoubtState | undefined, { action, actor, input = {}, expectedVersion = state?.seq ?? 0 }: Sent) {
  const command = {
    action,
    actor,
    input,
    expectedVersion,
    id: `${action}-1`,
    hash: 'h',
    life: 'D-1',
    at: 2,
  } as DoubtCommand; // prettier-ignore the input fits the action
  return foldDoubt(state, [decideDoubt(state, command)]);
}

const refusalOf = (state: DoubtState | undefined, sent: Sent): unknown => {
  try {
    return send(state, sent);
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

const raised = send(undefined, { action: 'raiseDoubt', actor: shimizu, input: doubted });
const taken = send(raised, { action: 'takeDoubt', actor: yoshida });

describe('A doubt about a listed entry', () => {
  it('is raised by a customs officer, and by nobody else', () => {
    expect(raised).toMatchObject({ number: 'D-1', step: 'open', raisedBy: 'shimizu', entry: doubted.entry, treeSize: 3 }); // prettier-ignore
    expect(refusalOf(undefined, { action: 'raiseDoubt', actor: yoshida, input: doubted })).toBe('ROLE_MISSING');
    expect(refusalOf(raised, { action: 'raiseDoubt', actor: shimizu, input: doubted })).toBe('WRONG_DOUBT_STEP');
  });

  it('is taken by one expert: the second is told that it is taken', () => {
    expect(taken).toMatchObject({ step: 'taken', taker: 'yoshida' });
    expect(refusalOf(taken, { action: 'takeDoubt', actor: yamada, expectedVersion: 1 })).toBe('ALREADY_TAKEN');
  });

  it('is not there for an expert with an interest in the maker', () => {
    expect(refusalOf(raised, { action: 'takeDoubt', actor: inoue })).toBe('NOT_FOUND');
    expect(refusalOf(undefined, { action: 'takeDoubt', actor: yoshida })).toBe('NOT_FOUND');
    expect([yoshida, inoue, watanabe, shimizu].map((one) => raised && canSeeDoubt(raised, one))).toEqual([true, false, true, true]); // prettier-ignore
    expect(raised && canSeeDoubt(raised, person('other', 'customsOfficer'))).toBe(false);
  });

  it('is not taken by the person who raised it', () => {
    const both: Actor = { ...shimizu, roles: ['customsOfficer', 'expert'] };
    expect(refusalOf(raised, { action: 'takeDoubt', actor: both })).toBe('SAME_PERSON');
  });

  it('is answered by its taker alone, and then over', () => {
    expect(refusalOf(taken, { action: 'answerDoubt', actor: yamada, input: answer })).toBe('NOT_TAKER');
    const answered = send(taken, { action: 'answerDoubt', actor: yoshida, input: answer });
    expect(answered).toMatchObject({ step: 'answered', answer: { ...answer, by: 'yoshida', at: 2 } });
    expect(refusalOf(answered, { action: 'withdrawDoubt', actor: shimizu })).toBe('WRONG_DOUBT_STEP');
    expect(answered && deadlineOf(answered)).toBeUndefined();
  });

  it('is handed back by its taker, or for them by a coordinator, and is then free for another', () => {
    for (const actor of [yoshida, watanabe]) {
      const back = send(taken, { action: 'handBackDoubt', actor });
      expect(back).toMatchObject({ step: 'open' });
      expect(back).not.toHaveProperty('taker');
      expect(send(back, { action: 'takeDoubt', actor: yamada })).toMatchObject({ taker: 'yamada' });
    }
    expect(refusalOf(taken, { action: 'handBackDoubt', actor: yamada })).toBe('NOT_TAKER');
  });

  it('is due at the end of a day in Tokyo, whatever the hour it was raised', () => {
    for (const hour of ['2026-11-28T15:00:00Z', '2026-11-29T14:59:59.999Z'])
      expect(new Date(doubtDueAt(Date.parse(hour), 10)).toISOString()).toBe('2026-12-09T14:59:59.999Z');
  });

  it('stays open when its deadline passes, which makes no answer stale', () => {
    expect(taken && deadlineOf(taken)).toBe(dueAt);
    const late = foldDoubt(taken, [doubtOverdue(dueAt + 1)]);
    expect(late).toMatchObject({ step: 'taken', overdueSince: dueAt + 1, seq: 3 });
    expect(late && deadlineOf(late)).toBeUndefined();
    const asRead = { action: 'answerDoubt' as const, actor: yoshida, input: answer, expectedVersion: 2 };
    expect(send(late, asRead)).toMatchObject({ step: 'answered' });
    expect(refusalOf(late, { ...asRead, expectedVersion: 1 })).toBe('STALE_VERSION');
  });

  it('is withdrawn by its officer until it is answered', () => {
    const withdrawn = send(taken, { action: 'withdrawDoubt', actor: shimizu, input: { reason: 'raisedByMistake' } });
    expect(withdrawn).toMatchObject({ step: 'withdrawn', withdrawn: 'raisedByMistake' });
    expect(refusalOf(taken, { action: 'withdrawDoubt', actor: yoshida })).toBe('ROLE_MISSING');
  });

  it('shows each person the buttons that its rules would let them press, and no other', () => {
    for (const state of [raised, taken])
      for (const actor of [shimizu, yoshida, yamada, inoue, watanabe]) {
        const may = (Object.keys(doubtActions) as DoubtAction[]).filter(
          (action) => typeof refusalOf(state, { action, actor, input: answer }) === 'object',
        );
        expect(state && allowedDoubtActions(state, actor)).toEqual(may);
      }
    expect(taken && allowedDoubtActions(taken, yoshida)).toEqual(['handBackDoubt', 'answerDoubt']);
  });
});
