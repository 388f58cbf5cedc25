import { describe, expect, it } from '@jest/globals';
import { dueEffect, effectResult } from '../../workflows/domain/case/effects.ts';
import { allowedActions } from '../../workflows/domain/case/permit.ts';
import { isRevoked } from '../../workflows/domain/case/revocation.ts';
import { stamp } from '../../workflows/domain/case/rules.ts';
import type { RefusalCode } from '../../workflows/domain/refusal.ts';
import type { Actor } from '../../workflows/domain/case/state.ts';
import { CaseInMemory, cast, notControlled } from '../support/case-builder.ts';

const refusal = (code: RefusalCode) => expect.objectContaining({ code });
const proposal = { certificate: 'N-1', reason: 'judgmentWrong' as const, note: 'note' };
const secondApprover: Actor = { ...cast.approver, person: 'secondApprover' };

function issued(): CaseInMemory {
  const one = new CaseInMemory().assigned().firstSigned().countersigned();
  one.send(cast.approver, 'signOffJudgment', { judgment: notControlled.id });
  const effect = dueEffect(one.state);
  if (!effect) throw new Error('no number was asked for');
  one.record([stamp(effectResult(effect, 'N-1', []), one.at, 'system')]);
  return one;
}

const proposed = () => issued().send(cast.coordinator, 'proposeRevocation', proposal);

describe('The revocation of a certificate', () => {
  it('is proposed by one person and signed by another, who approves; the certificate says since when and why', () => {
    const one = proposed();
    expect(one.state).toMatchObject({ step: 'issued', revocation: { by: 'coordinator', reason: 'judgmentWrong' } });
    one.send(secondApprover, 'approveRevocation', { certificate: 'N-1' });
    expect(one.state).toMatchObject({ step: 'revoked', certificate: { number: 'N-1', revoked: { at: one.at, reason: 'judgmentWrong', note: 'note' } } }); // prettier-ignore
    expect(one.state.revocation).toBeUndefined();
    expect(isRevoked(one.state, 'N-1')).toBe(true);
    expect(() => one.send(cast.coordinator, 'proposeRevocation', proposal)).toThrow(refusal('UNKNOWN_REFERENCE'));
    expect(() => new CaseInMemory().send(cast.coordinator, 'proposeRevocation', proposal)).toThrow(
      refusal('WRONG_STEP'),
    );
  });

  it('leaves the certificate as it was when it is declined, and may be proposed again', () => {
    const one = proposed();
    const { certificate } = one.state;
    one.send(cast.approver, 'declineRevocation', { certificate: 'N-1', note: 'why' });
    expect(one.state).toMatchObject({ step: 'issued', certificate });
    expect(isRevoked(one.state, 'N-1')).toBe(false);
    one.send(cast.secondOne, 'proposeRevocation', proposal);
    expect(one.state.revocation?.by).toBe('secondOne');
  });

  it('takes two people, and an approver who neither verified nor has an interest', () => {
    const one = issued().send(cast.approver, 'proposeRevocation', proposal);
    for (const action of ['approveRevocation', 'declineRevocation'] as const) {
      const input = { certificate: 'N-1', note: 'why' };
      expect(() => one.send(cast.approver, action, input)).toThrow(refusal('SAME_PERSON'));
      expect(() => one.send(cast.coordinator, action, input)).toThrow(refusal('NOT_ASSIGNED'));
      expect(() => one.send({ ...cast.secondOne, roles: ['approver'] }, action, input)).toThrow(refusal('SAME_PERSON'));
      expect(() => one.send({ ...secondApprover, interests: one.state.parties }, action, input)).toThrow(refusal('NOT_FOUND')); // prettier-ignore
      expect(() => one.send(cast.clerk, action, input)).toThrow(refusal('NOT_ASSIGNED'));
    }
    expect(one.state).toMatchObject({ step: 'issued', revocation: { by: 'approver' } });
  });

  it('is of the certificate that was read, and one proposal at a time', () => {
    const other = { ...proposal, certificate: 'N-2' };
    expect(() => issued().send(cast.coordinator, 'proposeRevocation', other)).toThrow(refusal('UNKNOWN_REFERENCE'));
    const one = proposed();
    expect(() => one.send(cast.secondOne, 'proposeRevocation', proposal)).toThrow(refusal('REVOCATION_PROPOSED'));
    expect(() => one.send(secondApprover, 'approveRevocation', { certificate: 'N-2' })).toThrow(refusal('UNKNOWN_REFERENCE')); // prettier-ignore
  });

  it('is not escaped by a re-examination, and is remembered over one', () => {
    const one = proposed();
    const again = () => one.send(cast.clerk, 'requestReexamination', { reason: 'newFacts', submission: { ...one.state.submission, content: 'new' } }); // prettier-ignore
    expect(again).toThrow(refusal('REVOCATION_PROPOSED'));
    one.send(secondApprover, 'approveRevocation', { certificate: 'N-1' });
    again();
    expect(one.state).toMatchObject({ step: 'acceptance', round: 2 });
    expect(one.state.certificate).toBeUndefined();
    expect(isRevoked(one.state, 'N-1')).toBe(true);
  });

  const again = (one: CaseInMemory) => one.send(cast.clerk, 'requestReexamination', { reason: 'newFacts', submission: { ...one.state.submission, content: `new-${one.state.round}` } }); // prettier-ignore

  it('is possible while the case is examined again, whatever became of that, and leaves the examination where it is', () => {
    for (const end of [undefined, 'declineCase', 'withdrawCase'] as const) {
      const one = again(issued());
      expect(one.state).toMatchObject({ step: 'acceptance', earlierCertificates: [{ number: 'N-1' }] });
      if (end === 'declineCase') one.send(cast.coordinator, end, { reason: 'outOfScope' });
      if (end === 'withdrawCase') one.send(cast.clerk, end, { reason: 'noLongerNeeded' });
      const { step } = one.state;
      one.send(cast.approver, 'proposeRevocation', proposal);
      one.send(secondApprover, 'approveRevocation', { certificate: 'N-1' });
      expect(one.state).toMatchObject({ step, earlierCertificates: [{ number: 'N-1', revoked: { reason: 'judgmentWrong' } }] }); // prettier-ignore
      expect(isRevoked(one.state, 'N-1')).toBe(true);
      expect(() => one.send(cast.coordinator, 'proposeRevocation', proposal)).toThrow(refusal('UNKNOWN_REFERENCE'));
    }
  });

  it('is possible of a certificate that another one replaced, and leaves the new one as it is', () => {
    const one = again(issued());
    one.state = { ...one.state, step: 'issuing' };
    one.record([stamp({ type: 'CertificateIssued', number: 'N-2', validUntil: '2028-11-23' }, one.at, 'system')]);
    one.send(cast.coordinator, 'proposeRevocation', proposal);
    one.send(secondApprover, 'approveRevocation', { certificate: 'N-1' });
    expect(one.state).toMatchObject({ step: 'issued', certificate: { number: 'N-2' }, revokedNumbers: ['N-1'] });
    expect(one.state.certificate?.revoked).toBeUndefined();
    one.send(cast.coordinator, 'proposeRevocation', { ...proposal, certificate: 'N-2' });
    one.send(secondApprover, 'approveRevocation', { certificate: 'N-2' });
    expect(one.state).toMatchObject({ step: 'revoked', revokedNumbers: ['N-1', 'N-2'] });
  });

  it('shows its buttons to whoever may press them, and none of them to the applicant', () => {
    const buttons = (one: CaseInMemory, actor: Actor) => allowedActions(one.state, actor).map(({ action }) => action);
    expect(buttons(issued(), cast.coordinator)).toContain('proposeRevocation');
    expect(buttons(issued(), cast.clerk)).toEqual(['requestReexamination']);
    expect(buttons(again(issued()), cast.coordinator)).toContain('proposeRevocation');
    expect(buttons(again(issued()), cast.approver)).toEqual(['proposeRevocation']);
    expect(buttons(new CaseInMemory(), cast.approver)).toEqual([]);
    expect(buttons(proposed(), secondApprover)).toEqual(['approveRevocation', 'declineRevocation']);
    expect(buttons(proposed(), cast.coordinator)).toEqual([]);
    expect(buttons(proposed(), cast.clerk)).toEqual([]);
  });
});
