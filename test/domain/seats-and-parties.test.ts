import { describe, expect, it } from '@jest/globals';
import { dueEffect } from '../../workflows/domain/case/effects.ts';
import { allowedActions } from '../../workflows/domain/case/permit.ts';
import type { RefusalCode } from '../../workflows/domain/refusal.ts';
import { bench, CaseInMemory, cast, controlled, nominee, notControlled, panel } from '../support/case-builder.ts';

const refusal = (code: RefusalCode, field?: string) =>
  expect.objectContaining({ code, ...(field && { facts: expect.objectContaining({ field }) }) });
const returning = { reasons: ['clauseUnproven' as const], note: 'note' };

function returnedTwice(): CaseInMemory {
  const one = new CaseInMemory().assigned().firstSigned();
  one.send(cast.secondOne, 'returnJudgment', { judgment: notControlled.id, ...returning });
  one.firstSigned({ ...notControlled, id: 'j-again' });
  return one.send(cast.secondTwo, 'returnJudgment', { judgment: 'j-again', ...returning });
}

describe('A seat', () => {
  it('on the panel is measured by the panel’s rules, whatever seat the coordinator writes beside the name', () => {
    const one = returnedTwice();
    one.send(cast.coordinator, 'replaceVerifier', {
      outgoing: 'secondTwo',
      nominee: nominee(cast.secondThree, 'secondVerifier'),
    });
    const formerVerifier = [nominee(cast.secondTwo, 'secondVerifier'), ...panel.slice(1)];
    const advisor = [nominee({ ...cast.advisor, person: 'other' }, 'firstVerifier'), ...panel.slice(1)];
    for (const members of [formerVerifier, advisor])
      expect(() => one.send(cast.coordinator, 'appointPanel', { panel: members })).toThrow(
        refusal('INVALID_FIELD', 'panel.seat'),
      );
  });

  it('on the panel is not given before there is a panel', () => {
    const nominees = [...bench, nominee(cast.panelOne, 'panelMember')];
    expect(() => new CaseInMemory().accepted().send(cast.coordinator, 'assignVerifiers', { nominees })).toThrow(
      refusal('INVALID_FIELD', 'nominees.seat'),
    );
  });

  it('is not added once everybody has signed: nobody would wait for that signature', () => {
    const one = new CaseInMemory().assigned().firstSigned().countersigned();
    const nominees = [nominee(cast.secondThree, 'secondVerifier')];
    expect(() => one.send(cast.coordinator, 'assignVerifiers', { nominees })).toThrow(refusal('WRONG_STEP'));
  });
});

describe('A modification', () => {
  const modified = () =>
    new CaseInMemory()
      .assigned()
      .firstSigned()
      .send(cast.secondOne, 'modifyJudgment', { replaces: notControlled.id, judgment: controlled });
  const can = (one: CaseInMemory, who: typeof cast.advisor) =>
    allowedActions(one.state, who).some(({ action }) => action === 'returnJudgment');

  it('may be returned by the first verifier, who may not return a judgment of their own', () => {
    const own = new CaseInMemory().assigned().firstSigned();
    expect(can(own, cast.advisor)).toBe(false);
    expect(() => own.send(cast.advisor, 'returnJudgment', { judgment: notControlled.id, ...returning })).toThrow(
      refusal('SAME_PERSON', 'judgment'),
    );
    const one = modified();
    expect(can(one, cast.advisor)).toBe(true);
    one.send(cast.advisor, 'returnJudgment', { judgment: controlled.id, ...returning });
    expect(one.state).toMatchObject({ step: 'firstVerification', returns: 1, signatures: [] });
  });
});

describe('A resubmission', () => {
  const completing = () =>
    new CaseInMemory().pass(60_000).send(cast.coordinator, 'returnForCompletion', { reasons: ['judgmentMissing'] });

  it('names its new maker as a party, and keeps the old ones', () => {
    const one = completing();
    const submission = { ...one.state.submission, content: 'content-2' };
    one.send(cast.clerk, 'resubmitCase', { submission, parties: ['applicant', 'rival'] });
    expect(one.state.parties).toEqual(['applicant', 'maker', 'rival']);
    one.send(cast.coordinator, 'acceptCase', {});
    const tied = nominee({ ...cast.advisor, interests: ['rival'] }, 'firstVerifier');
    expect(() => one.send(cast.coordinator, 'assignVerifiers', { nominees: [tied, ...bench.slice(1)] })).toThrow(
      refusal('CONFLICT_OF_INTEREST'),
    );
  });

  it('may change the applicant’s judgment alone, and must change something', () => {
    const one = completing();
    const { submission } = one.state;
    expect(() => one.send(cast.clerk, 'resubmitCase', { submission })).toThrow(refusal('NOTHING_CHANGED'));
    const judgment = { ...submission.judgment, ...controlled };
    one.send(cast.clerk, 'resubmitCase', { submission: { ...submission, judgment } });
    expect(one.state.submission.judgment.id).toBe(controlled.id);
  });
});

describe('A consulted advisor', () => {
  const asked = () =>
    new CaseInMemory().assigned().send(cast.advisor, 'openConsultation', {
      consultation: 'c-1',
      party: 'advisor',
      advisor: cast.chemist,
      question: 'q',
    });

  it('who gains an interest is asked no longer', () => {
    const one = asked().send(cast.system, 'standDown', { person: 'chemist', reason: 'interestDeclared' });
    expect(one.state.consultations).toMatchObject([{ id: 'c-1', status: 'cancelled' }]);
    expect(one.state.assignments).toHaveLength(3);
  });

  it('is nobody of the applicant’s', () => {
    const advisor = { ...cast.clerk, roles: ['advisor' as const] };
    const input = { consultation: 'c-2', party: 'advisor' as const, advisor, question: 'q' };
    expect(() => asked().send(cast.advisor, 'openConsultation', input)).toThrow(refusal('SAME_PERSON', 'advisor'));
  });
});

describe('A conclusion', () => {
  it.each(['cannotBeDetermined', 'needsExpert'] as const)('of %s ends in a letter, not in a certificate', (verdict) => {
    const open = { ...notControlled, id: 'j-open', verdict };
    const one = new CaseInMemory().assigned().firstSigned(open).countersigned(open);
    one.send(cast.approver, 'signOffJudgment', { judgment: open.id });
    expect(dueEffect(one.state)).toMatchObject({ kind: 'letter' });
  });
});
