import { describe, expect, it } from '@jest/globals';
import { certificateValidUntil } from '../../workflows/domain/amendment/validity.ts';
import { evolve } from '../../workflows/domain/case/evolve.ts';
import { dueEffect, effectResult } from '../../workflows/domain/case/effects.ts';
import { standardPolicy } from '../../workflows/domain/case/policy.ts';
import { fold, stamp } from '../../workflows/domain/case/rules.ts';
import type { CaseState } from '../../workflows/domain/case/state.ts';
import { CaseInMemory, cast, controlled, notControlled, panel, start } from '../support/case-builder.ts';

const returning = { reasons: ['clauseUnproven' as const], note: 'note' };

function inPanel(): CaseInMemory {
  const one = new CaseInMemory().assigned().firstSigned();
  one.send(cast.secondOne, 'returnJudgment', { judgment: notControlled.id, ...returning });
  one.firstSigned({ ...notControlled, id: 'j-again' });
  one.send(cast.secondTwo, 'returnJudgment', { judgment: 'j-again', ...returning });
  one.send(cast.coordinator, 'appointPanel', { panel });
  return panel.reduce((self, { person }) => self.send(person, 'acceptAssignment', {}), one);
}

describe('The life of a case', () => {
  it('goes from submission to sign-off when everybody concurs', () => {
    const one = new CaseInMemory().assigned().firstSigned().countersigned();
    expect(one.state.step).toBe('signOff');
    one.send(cast.approver, 'signOffJudgment', { judgment: notControlled.id });
    expect(one.state.step).toBe('issuing');
    expect(one.state.signatures.map(({ seat }) => seat)).toEqual([
      'firstVerifier',
      'secondVerifier',
      'secondVerifier',
      'approver',
    ]);
  });

  it('is issued with the number that was drawn, valid for one year or until the day before an amendment of its clauses', () => {
    const one = new CaseInMemory().assigned().firstSigned().countersigned();
    one.send(cast.approver, 'signOffJudgment', { judgment: notControlled.id });
    const effect = dueEffect(one.state);
    if (!effect) throw new Error('no number was asked for');
    const issued = (amendedFrom: string[]) =>
      fold(one.state, [stamp(effectResult(effect, 'N-1', amendedFrom), one.at, 'system')]);
    expect(issued([])).toMatchObject({ step: 'issued', certificate: { number: 'N-1', validUntil: '2027-11-23' } });
    expect(issued(['2027-04-01'])).toMatchObject({ certificate: { validUntil: '2027-03-31' } });
  });

  it('ends with a letter and no certificate when it cannot be determined', () => {
    const open = { ...notControlled, id: 'j-open', verdict: 'cannotBeDetermined' as const };
    const one = new CaseInMemory().assigned().firstSigned(open).countersigned(open);
    one.send(cast.approver, 'signOffJudgment', { judgment: open.id });
    expect(dueEffect(one.state)).toMatchObject({ kind: 'letter' });
  });

  it('sends a modification back to every earlier signer', () => {
    const one = new CaseInMemory().assigned().firstSigned();
    one.send(cast.secondOne, 'countersignJudgment', { judgment: notControlled.id });
    one.send(cast.secondTwo, 'modifyJudgment', { replaces: notControlled.id, judgment: controlled });
    expect(one.state.signatures.map(({ person }) => person)).toEqual(['secondTwo']);
    one.send(cast.advisor, 'signJudgment', { judgment: controlled.id });
    expect(one.state.step).toBe('secondVerification');
    one.send(cast.secondOne, 'countersignJudgment', { judgment: controlled.id });
    expect(one.state.step).toBe('signOff');
  });

  it('goes to a panel after two returns, and the majority decides', () => {
    const one = inPanel();
    expect(one.state.step).toBe('panel');
    one.send(cast.panelOne, 'voteInPanel', { judgment: controlled.id, proposal: controlled });
    one.send(cast.panelTwo, 'voteInPanel', { judgment: notControlled.id });
    expect(one.state.step).toBe('panel');
    one.send(cast.panelThree, 'voteInPanel', { judgment: controlled.id });
    expect(one.state).toMatchObject({ step: 'signOff', current: controlled.id });
  });

  it('is taken back within the minute, and not after it', () => {
    expect(new CaseInMemory().send(cast.clerk, 'takeBackSubmission', {}).state.step).toBe('takenBack');
    const late = new CaseInMemory();
    late.at += standardPolicy.takeBackMs;
    expect(() => late.send(cast.clerk, 'takeBackSubmission', {})).toThrow(
      expect.objectContaining({ code: 'WRONG_STEP' }),
    );
  });

  it('begins a new round on new facts and remembers who sat where', () => {
    const one = new CaseInMemory().assigned().firstSigned().countersigned();
    one.send(cast.approver, 'signOffJudgment', { judgment: notControlled.id });
    one.state = evolve(
      one.state,
      stamp({ type: 'CertificateIssued', number: 'N-1', validUntil: '2027-11-23' }, one.at, 'system'),
    );
    const submission = { ...one.state.submission, content: 'content-2' };
    one.send(cast.officer, 'requestReexamination', { reason: 'newFacts', submission });
    expect(one.state).toMatchObject({ step: 'acceptance', round: 2, assignments: [], signatures: [] });
    expect(one.state.seated).toContainEqual({ person: 'advisor', seat: 'firstVerifier' });
    expect(one.state.certificate).toBeUndefined();
  });

  it('can be rebuilt from its events', () => {
    const one = inPanel();
    const [first, ...rest] = one.events;
    if (!first) throw new Error('no events');
    expect(rest.reduce<CaseState>((state, event) => evolve(state, event), evolve(undefined, first))).toEqual(one.state);
  });

  it('is valid until the day before the same date next year, in Tokyo', () => {
    expect(certificateValidUntil(start, [])).toBe('2027-11-23');
    expect(certificateValidUntil(Date.UTC(2028, 1, 28, 15), [])).toBe('2029-02-28');
    expect(certificateValidUntil(Date.UTC(2026, 10, 23, 14, 59), [])).toBe('2027-11-22');
    expect(certificateValidUntil(Date.UTC(2026, 10, 23, 15, 0), [])).toBe('2027-11-23');
  });
});
