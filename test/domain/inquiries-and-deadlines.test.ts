import { describe, expect, it } from '@jest/globals';
import { nextDeadline } from '../../workflows/domain/case/deadlines.ts';
import { standardPolicy } from '../../workflows/domain/case/policy.ts';
import { bench, CaseInMemory, cast, notControlled } from '../support/case-builder.ts';

const code = (refused: string) => expect.objectContaining({ code: refused });
const day = 24 * 3_600_000;
const asked = (parts = 2) =>
  new CaseInMemory()
    .assigned()
    .judged()
    .send(cast.advisor, 'requestInformation', { request: 'r1', question: 'q', clause: 'ic-a2', parts });
const answer = (...parts: number[]) => ({ request: 'r1', parts, answer: 'answer', files: [] });

describe('Information requests', () => {
  it('are answered in parts, and no verification closes before', () => {
    const one = asked().send(cast.clerk, 'answerInformationRequest', answer(1));
    const sign = () => one.send(cast.advisor, 'signJudgment', { judgment: notControlled.id });
    expect(sign).toThrow(code('REQUEST_OPEN'));
    one.send(cast.officer, 'answerInformationRequest', answer(2));
    expect(sign().state.step).toBe('secondVerification');
  });

  it('refuse a part twice, a part that was not asked, and an unknown request', () => {
    const one = asked().send(cast.clerk, 'answerInformationRequest', answer(1));
    expect(() => one.send(cast.clerk, 'answerInformationRequest', answer(1))).toThrow(code('ALREADY_ANSWERED'));
    expect(() => one.send(cast.clerk, 'answerInformationRequest', answer(3))).toThrow(code('INVALID_FIELD'));
    expect(() => one.send(cast.clerk, 'answerInformationRequest', { ...answer(1), request: 'r9' })).toThrow(
      code('UNKNOWN_REFERENCE'),
    );
  });

  it('remind once, are extended on request, and lapse the case when nothing comes', () => {
    const one = asked().pass(standardPolicy.informationMs - standardPolicy.remindBeforeMs);
    expect(one.events.filter(({ type }) => type === 'DeadlineReminded')).toHaveLength(1);
    const until = one.at + 20 * day;
    one.send(cast.clerk, 'askExtension', { request: 'r1', until, reason: 'reason' });
    one.send(cast.coordinator, 'grantExtension', { request: 'r1', dueAt: until });
    expect(one.pass(standardPolicy.remindBeforeMs + day).state.step).toBe('firstVerification');
    expect(one.pass(20 * day).state.step).toBe('lapsed');
  });

  it('lapse nobody while we were away over the deadline: there are some days more, and one reminder', () => {
    const one = asked().outage(standardPolicy.informationMs + day);
    expect(one.events.slice(-2).map(({ type }) => type)).toEqual(['DeadlineReminded', 'DeadlinePostponed']);
    expect(one.state).toMatchObject({ step: 'firstVerification', requests: [{ dueAt: one.at + 4 * day }] });
    one.outage(5 * day);
    one.send(cast.clerk, 'answerInformationRequest', answer(1), {
      expectedVersion: one.state.requests[0]?.changedSeq ?? 0,
    });
    expect(one.pass(4 * day).state.step).toBe('lapsed');
    expect(one.events.filter(({ type }) => type === 'DeadlineReminded')).toHaveLength(1);
  });

  it('are answered by the first who is back, before any timer was', () => {
    const one = asked();
    const at = one.at + standardPolicy.informationMs + day;
    expect(one.send(cast.clerk, 'answerInformationRequest', answer(1, 2), { at }).state.step).toBe('firstVerification');
  });

  it('lapse all the same when the timer is only a little late', () => {
    expect(asked().outage(standardPolicy.informationMs + 5 * 60_000).state.step).toBe('lapsed');
  });

  it('of which one fell due at the end of our absence are postponed together', () => {
    const one = asked().pass(day);
    one.send(cast.advisor, 'requestInformation', { request: 'r2', question: 'q', clause: 'ic-a2', parts: 1 });
    expect(one.outage(standardPolicy.informationMs + 1).state.step).toBe('firstVerification');
    expect(one.state.requests.map(({ dueAt }) => dueAt)).toEqual([one.at + 4 * day, one.at + 4 * day]);
  });

  it('cannot be extended beyond what the policy allows', () => {
    const one = asked();
    const until = one.at + standardPolicy.extensionMaxMs + day;
    expect(() => one.send(cast.clerk, 'askExtension', { request: 'r1', until, reason: 'reason' })).toThrow(
      code('INVALID_FIELD'),
    );
  });

  it('are closed by staff, and a closed one takes no answer', () => {
    const one = asked().send(cast.coordinator, 'closeInformationRequest', { request: 'r1' });
    expect(() => one.send(cast.clerk, 'answerInformationRequest', answer(1))).toThrow(code('REQUEST_CLOSED'));
  });

  it('do not make each other stale', () => {
    const one = asked();
    const seen = one.state.seq;
    one.send(cast.advisor, 'requestInformation', { request: 'r2', question: 'q', clause: 'ic-a2', parts: 1 });
    one.send(cast.clerk, 'answerInformationRequest', answer(1), { expectedVersion: seen });
    expect(one.state.requests[0]?.answered).toEqual([1]);
  });
});

describe('Consultations', () => {
  const consult = (advisor = cast.chemist) => ({
    consultation: 'c1',
    party: 'advisor' as const,
    advisor,
    question: 'q',
  });

  it('keep a verification open until they are recorded', () => {
    const one = new CaseInMemory().assigned().judged().send(cast.advisor, 'openConsultation', consult());
    expect(() => one.send(cast.advisor, 'signJudgment', { judgment: notControlled.id })).toThrow(
      code('CONSULTATION_OPEN'),
    );
    one.send(cast.advisor, 'recordConsultation', { consultation: 'c1', answer: 'answer' });
    expect(one.send(cast.advisor, 'signJudgment', { judgment: notControlled.id }).state.step).toBe(
      'secondVerification',
    );
  });

  it('refuse an advisor with an interest', () => {
    const one = new CaseInMemory().assigned();
    expect(() => one.send(cast.advisor, 'openConsultation', consult(cast.tiedAdvisor))).toThrow(
      code('CONFLICT_OF_INTEREST'),
    );
  });
});

describe('Deadlines', () => {
  it('confirm the submission after the minute, and then wait for people', () => {
    const one = new CaseInMemory();
    expect(nextDeadline(one.state)).toBe(one.state.takeBackUntil);
    expect(nextDeadline(one.pass(standardPolicy.takeBackMs).state)).toBeUndefined();
  });

  it('lapse a case that was never completed', () => {
    const one = new CaseInMemory().pass(standardPolicy.takeBackMs);
    one.send(cast.coordinator, 'returnForCompletion', { reasons: ['evidenceMissing'] });
    expect(one.pass(standardPolicy.completionMs).state.step).toBe('lapsed');
  });

  it('count from when a command was received: our own outage makes nobody late', () => {
    const one = asked();
    const received = one.at + standardPolicy.informationMs - 1;
    one.send(cast.clerk, 'answerInformationRequest', answer(1, 2), { at: received });
    expect(one.state.requests[0]?.status).toBe('answered');
  });

  it('remind a nominee once who does not answer', () => {
    const one = new CaseInMemory().accepted().send(cast.coordinator, 'assignVerifiers', { nominees: bench });
    one.pass(standardPolicy.assignmentAnswerMs).pass(day);
    expect(one.events.filter(({ type }) => type === 'DeadlineReminded')).toHaveLength(bench.length);
  });
});

describe('A stale command', () => {
  it('names the current version of what it rests on', () => {
    const one = new CaseInMemory().assigned();
    const before = one.state.seq;
    one.firstSigned();
    const input = { judgment: notControlled.id };
    expect(() => one.send(cast.secondOne, 'countersignJudgment', input, { expectedVersion: before })).toThrow(
      code('STALE_VERSION'),
    );
    one.send(cast.secondOne, 'countersignJudgment', input, { expectedVersion: before + 1 });
    expect(one.send(cast.secondTwo, 'countersignJudgment', input, { expectedVersion: before + 1 }).state.step).toBe(
      'signOff',
    );
  });
});
