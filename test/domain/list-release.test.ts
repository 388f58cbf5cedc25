import { describe, expect, it } from '@jest/globals';
import { allowedEntryActions, allowedReleaseActions, releasesOpenTo, type EntryStanding } from '../../workflows/domain/list/release/actions.ts'; // prettier-ignore
import type { ReleaseEventBody } from '../../workflows/domain/list/release/events.ts';
import { findLeftOutWords } from '../../workflows/domain/list/release/left-out.ts';
import {
  appendedLeaves,
  dueReleaseTask,
  endOf,
  leavesOf,
  nothingPrepared,
  offsetOf,
  othersBetween,
  placesOf,
  preparedOn,
  isFull,
  type Prepared,
  type Preparing,
} from '../../workflows/domain/list/release/progress.ts';
import { decideRelease, foldRelease, releaseBySystem, type ReleaseCommand } from '../../workflows/domain/list/release/rules.ts'; // prettier-ignore
import type { ReleaseState } from '../../workflows/domain/list/release/state.ts';
import type { Actor, Role } from '../../workflows/domain/case/state.ts';

const at = Date.parse('2026-11-10T01:00:00Z');
const life = 'integratedCircuits:7';
const of = { list: 'integratedCircuits', number: 7 };
const person = (name: string, roles: Role[], organisation?: string): Actor => ({ person: name, roles, interests: [], fields: [], registerSeq: 1, ...(organisation && { organisation }) }); // prettier-ignore
const watanabe = person('watanabe', ['coordinator']);
const yoshida = person('yoshida', ['expert']);
const kimura = person('kimura', ['approver']);
const hayashi = person('hayashi', ['approver']);
const takahashi = person('takahashi', ['classificationOfficer'], 'o-hoshimi');
const ito = person('ito', ['classificationOfficer'], 'o-kazahaya');
const system = person('system', []);
const listed: EntryStanding = { standing: 'listed', organisation: 'o-hoshimi' };
const suspended: EntryStanding = { ...listed, standing: 'suspended', suspendedBy: 'kimura' };
const on = (standing: EntryStanding) => ({ ...of, entry: 'e1', standing });

type Sent = Pick<ReleaseCommand, 'action' | 'actor'> & { input?: object; expectedVersion?: number };
function send(state: ReleaseState | undefined, { action, actor, input = {}, expectedVersion = state?.seq ?? 0 }: Sent) {
  const command = { action, actor, input, id: 'c', hash: 'h', life, at, expectedVersion } as ReleaseCommand; // an input as the API would check it
  return foldRelease(state, [decideRelease(state, command)]);
}

function happens(state: ReleaseState | undefined, ...bodies: ReleaseEventBody[]) {
  return foldRelease(state, bodies.map((body) => releaseBySystem(body, at))); // prettier-ignore
}

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return undefined;
};

const fail = (): never => {
  throw new Error('There is no release');
};
const begun = { type: 'ReleaseBegun', yearMonth: '2026-11', sizeBefore: 40 } as const;
const batch = (count: number) => ({ count, digest: String(count) });
const planned = (...counts: number[]): ReleaseEventBody => ({ type: 'ReleasePlanned', batches: counts.map(batch), tables: [], leftOut: {} }); // prettier-ignore

describe('A release on demand', () => {
  it('is asked for by one person of CISTEC and confirmed by another, and waits until then', () => {
    const asked = send(undefined, { action: 'askRelease', actor: kimura, input: of });
    expect(asked).toMatchObject({ kind: 'onDemand', number: 7, step: 'asked', askedBy: 'kimura' });
    expect(asked && dueReleaseTask(asked)).toBeUndefined();
    expect(refusal(() => send(asked, { action: 'confirmRelease', actor: kimura }))).toBe('SAME_PERSON');
    expect(refusal(() => send(asked, { action: 'confirmRelease', actor: watanabe }))).toBe('ROLE_MISSING');
    expect(send(asked, { action: 'confirmRelease', actor: hayashi })).toMatchObject({ step: 'waiting', confirmedBy: 'hayashi' }); // prettier-ignore
    expect(asked && [kimura, hayashi, watanabe].map((one) => allowedReleaseActions(asked, one))).toEqual([
      ['takeBackRelease'], ['confirmRelease', 'takeBackRelease'], ['takeBackRelease'],
    ]); // prettier-ignore
    expect([kimura, hayashi, watanabe].map((one) => releasesOpenTo('confirmRelease', one))).toEqual([
      { steps: ['asked'], notAskedBy: 'kimura' }, { steps: ['asked'], notAskedBy: 'hayashi' }, undefined,
    ]); // prettier-ignore
  });

  it('is not asked for by a maker, confirmed twice, or taken back once it goes on', () => {
    expect(refusal(() => send(undefined, { action: 'askRelease', actor: takahashi, input: of }))).toBe('ROLE_MISSING');
    const asked = send(undefined, { action: 'askRelease', actor: watanabe, input: of });
    const waiting = send(asked, { action: 'confirmRelease', actor: kimura });
    expect(refusal(() => send(waiting, { action: 'confirmRelease', actor: hayashi }))).toBe('WRONG_RELEASE_STEP');
    expect(refusal(() => send(waiting, { action: 'takeBackRelease', actor: watanabe }))).toBe('WRONG_RELEASE_STEP');
    expect(refusal(() => send(asked, { action: 'confirmRelease', actor: kimura, expectedVersion: 9 }))).toBe('STALE_VERSION'); // prettier-ignore
    expect(send(asked, { action: 'takeBackRelease', actor: watanabe })?.step).toBe('takenBack');
  });
});

describe('A release', () => {
  const open = () => send(undefined, { action: 'openRelease', actor: system, input: { ...of, kind: 'monthly' } });

  it('by schedule is opened by the system alone', () => {
    expect(open()).toMatchObject({ kind: 'monthly', step: 'waiting', askedBy: 'system' });
    const byPerson = () => send(undefined, { action: 'openRelease', actor: kimura, input: { ...of, kind: 'monthly' } });
    expect(refusal(byPerson)).toBe('ROLE_MISSING');
  });

  it('records what it will append before it appends, and is published with its last batch', () => {
    const publishing = happens(open(), begun, planned(10_000, 2));
    expect(publishing).toMatchObject({ step: 'publishing', publication: { at, sizeBefore: 40 }, appended: 0 });
    const half = happens(publishing, { type: 'BatchAppended', size: 10_040, root: 'r1' });
    expect(half).toMatchObject({ step: 'publishing', appended: 1 });
    expect(half?.plan && offsetOf(half.plan, half.appended)).toBe(10_000);
    const whole = happens(half, { type: 'BatchAppended', size: 10_042, root: 'r2' });
    expect(whole).toMatchObject({ step: 'published', head: { size: 10_042, root: 'r2' } });
    expect(happens(whole, { type: 'ReleaseFinished' })?.step).toBe('finished');
  });

  it('goes on behind the changes that came between its batches, and knows where each batch stands', () => {
    const first = happens(open(), begun, planned(10, 2), { type: 'BatchAppended', after: 41, size: 51, root: 'r1' });
    const both = first && happens(first, { type: 'BatchAppended', after: 53, size: 55, root: 'r2' });
    expect(both).toMatchObject({ step: 'published', head: { size: 55, root: 'r2' } });
    expect(both && placesOf(both)).toEqual([{ after: 41, size: 51 }, { after: 53, size: 55 }]); // prettier-ignore
    expect(both && othersBetween(both)).toEqual([{ from: 40, to: 41 }, { from: 51, to: 53 }]); // prettier-ignore
    expect(both && [endOf(both), appendedLeaves(both), leavesOf(both)]).toEqual([55, 12, 12]);
  });

  it('that appended before its places were kept has them one behind the other', () => {
    const { places: _places, ...old } = happens(open(), begun, planned(10, 2, 7), { type: 'BatchAppended', size: 50, root: 'r1' }) ?? fail(); // prettier-ignore
    const more = happens(old, { type: 'BatchAppended', after: 51, size: 53, root: 'r2' }) ?? fail();
    expect(placesOf(more)).toEqual([{ after: 40, size: 50 }, { after: 51, size: 53 }]); // prettier-ignore
    expect([appendedLeaves(more), leavesOf(more)]).toEqual([12, 19]);
  });

  it('leaves out what a change overtook, and its tables say so', () => {
    const plan: ReleaseEventBody = { type: 'ReleasePlanned', batches: [batch(3)], tables: [{ submission: 'L', published: 2, leftOut: { ALREADY_LISTED: 1 } }], leftOut: {} }; // prettier-ignore
    const overtaken = [{ submission: 'L', count: 1 }, { count: 1 }]; // prettier-ignore
    const whole = happens(open(), begun, plan, { type: 'BatchAppended', after: 42, size: 43, root: 'r', overtaken }) ?? fail(); // prettier-ignore
    expect(whole.plan?.tables).toEqual([{ submission: 'L', published: 1, leftOut: { ALREADY_LISTED: 1, CHANGED_MEANWHILE: 1 } }]); // prettier-ignore
    expect(whole.plan?.leftOut).toEqual({ CHANGED_MEANWHILE: 1 });
    expect(findLeftOutWords('CHANGED_MEANWHILE', undefined)?.en).toBe('The entry was changed while the release ran.');
    expect([appendedLeaves(whole), leavesOf(whole)]).toEqual([1, 1]);
    const nothing = happens(open(), begun, plan, { type: 'BatchAppended', after: 43, size: 43, root: 'r', overtaken }, { type: 'ReleaseFinished' }); // prettier-ignore
    expect(nothing?.step).toBe('withoutEntries');
  });

  it('of one change begins anew when its entry was changed before it', () => {
    const asked = send(undefined, { action: 'suspendEntry', actor: yoshida, input: { ...on(listed), reason: 'inDoubt' } }); // prettier-ignore
    const anew = happens(asked, begun, planned(1), { ...begun, sizeBefore: 44 }) ?? fail();
    expect(anew).toMatchObject({ step: 'preparing', publication: { sizeBefore: 44 }, appended: 0 });
    expect([anew.plan, dueReleaseTask(anew), endOf(anew)]).toEqual([undefined, 'prepare', 44]);
  });

  it('in which nothing is left says so, and appends nothing', () => {
    const empty = happens(open(), begun, planned());
    expect(empty && dueReleaseTask(empty)).toBe('conclude');
    expect(happens(empty, { type: 'ReleaseFinished' })?.step).toBe('withoutEntries');
  });

  it('that is blocked says why and since when, and forgets it when it goes on', () => {
    const blocked = happens(open(), { type: 'ReleaseBlocked', reason: 'LOG_FAULT' });
    expect(blocked).toMatchObject({ step: 'waiting', blocked: { reason: 'LOG_FAULT', since: at } });
    expect(blocked && dueReleaseTask(blocked)).toBe('begin');
    expect(happens(blocked, begun)?.blocked).toBeUndefined();
  });

  it('sums a table that takes several batches up in one line of its plan', () => {
    const first = preparedOn(nothingPrepared, { batch: batch(3), table: { submission: 'L', published: 3, leftOut: { ALREADY_LISTED: 1 } }, next: { submission: 'L', after: 5 } }); // prettier-ignore
    const both = preparedOn(first, { batch: batch(2), table: { submission: 'L', published: 2, leftOut: { ALREADY_LISTED: 2, EDITION_NOT_IN_FORCE: 1 } } }); // prettier-ignore
    expect(both.batches).toEqual([batch(3), batch(2)]);
    expect(both.tables).toEqual([{ submission: 'L', published: 5, leftOut: { ALREADY_LISTED: 3, EDITION_NOT_IN_FORCE: 1 } }]); // prettier-ignore
  });

  it('takes as much as its plan may hold, each begun table whole, and leaves the rest to the next release', () => {
    const rows = 10_000;
    const prepare = (batches: number, { perTable }: { perTable: number }) => {
      let [plan, prepared, made]: [Preparing, Prepared, number] = [nothingPrepared, {}, 0];
      do {
        const submission = `L-${Math.floor(made / perTable)}`;
        const next = { submission: `L-${Math.floor((made + 1) / perTable)}`, after: (made + 1) * rows };
        prepared = { batch: { count: rows, digest: 'f'.repeat(64) }, table: { submission, published: rows, leftOut: { ALREADY_LISTED: 7 } }, ...(made + 1 < batches && { next }) };
        [plan, made] = [preparedOn(plan, prepared), made + 1];
      } while (prepared.next && !isFull(plan, prepared));
      return plan;
    };
    expect(prepare(250, { perTable: 50 }).batches).toHaveLength(250);
    const [large, small] = [prepare(1_000, { perTable: 50 }), prepare(1_000, { perTable: 1 })];
    expect(large.batches.length % 50).toBe(0);
    for (const { batches, tables, leftOut } of [large, small]) {
      expect(batches.length).toBeGreaterThan(200);
      expect(JSON.stringify({ batches, tables, leftOut }).length).toBeLessThan(48_000);
    }
  }); // prettier-ignore
});

describe('An entry', () => {
  it("is withdrawn by its maker's officer or an approver at once, and by no other maker", () => {
    const withdraw = (actor: Actor) => send(undefined, { action: 'withdrawEntry', actor, input: { ...on(listed), reason: 'makerWithdrew' } }); // prettier-ignore
    expect(withdraw(takahashi)).toMatchObject({ kind: 'change', step: 'waiting', change: { change: 'withdrawn', entry: 'e1', reason: 'makerWithdrew' } }); // prettier-ignore
    expect(withdraw(kimura)?.step).toBe('waiting');
    expect(refusal(() => withdraw(ito))).toBe('NOT_FOUND');
    expect(refusal(() => withdraw(yoshida))).toBe('ROLE_MISSING');
  });

  it('is suspended by one person, and resumed by another', () => {
    const resume = (actor: Actor) => send(undefined, { action: 'resumeEntry', actor, input: { ...on(suspended), reason: 'examined' } }); // prettier-ignore
    expect(send(undefined, { action: 'suspendEntry', actor: yoshida, input: { ...on(listed), reason: 'inDoubt' } })?.step).toBe('waiting'); // prettier-ignore
    expect(refusal(() => resume(kimura))).toBe('SAME_PERSON');
    expect(resume(hayashi)?.change).toMatchObject({ change: 'resumed' });
    const again = () => send(undefined, { action: 'suspendEntry', actor: yoshida, input: { ...on(suspended), reason: 'inDoubt' } }); // prettier-ignore
    expect(refusal(again)).toBe('ENTRY_NOT_OPEN');
  });

  it('is suspended for each cause by whoever finds it: a person or the system', () => {
    const suspend = (actor: Actor, reason: string) => () => send(undefined, { action: 'suspendEntry', actor, input: { ...on(listed), reason } }); // prettier-ignore
    expect(suspend(system, 'lawChanged')()?.change).toMatchObject({ reason: 'lawChanged' });
    expect(refusal(suspend(yoshida, 'lawChanged'))).toBe('INVALID_FIELD');
    expect(refusal(suspend(kimura, 'opinionRevoked'))).toBe('INVALID_FIELD');
    expect(refusal(suspend(system, 'inDoubt'))).toBe('INVALID_FIELD');
  });

  it('is corrected by two people', () => {
    const proposed = send(undefined, { action: 'correctEntry', actor: kimura, input: { ...on(listed), correction: 'x', reason: 'misspelled' } }); // prettier-ignore
    expect(proposed?.step).toBe('asked');
    expect(refusal(() => send(proposed, { action: 'confirmRelease', actor: kimura }))).toBe('SAME_PERSON');
    expect(send(proposed, { action: 'confirmRelease', actor: hayashi })?.step).toBe('waiting');
  });

  it('shows each person what they may do with it', () => {
    expect(allowedEntryActions(listed, takahashi)).toEqual(['withdrawEntry']);
    expect(allowedEntryActions(listed, ito)).toEqual([]);
    expect(allowedEntryActions(suspended, kimura)).toEqual(['withdrawEntry']);
    expect(allowedEntryActions(suspended, hayashi)).toEqual(['withdrawEntry', 'resumeEntry']);
    const revoked = { ...suspended, opinionRevoked: true };
    expect(allowedEntryActions(revoked, hayashi)).toEqual(['withdrawEntry']);
    expect(refusal(() => send(undefined, { action: 'resumeEntry', actor: hayashi, input: { ...on(revoked), reason: 'examined' } }))).toBe('OPINION_REVOKED'); // prettier-ignore
    expect(allowedEntryActions({ ...listed, standing: 'withdrawn' }, hayashi)).toEqual([]);
  });
});
