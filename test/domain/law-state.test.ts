import { describe, expect, it } from '@jest/globals';
import { dueEffect, effectResult } from '../../workflows/domain/case/effects.ts';
import { lawStateOf } from '../../workflows/domain/case/law-state.ts';
import { fold, stamp } from '../../workflows/domain/case/rules.ts';
import { CaseInMemory, cast, notControlled } from '../support/case-builder.ts';

const version = '2027-04-01';
const told = (outcome: 'changed' | 'unchanged' | 'needsExpert', clauses = ['ic-a2']) => ({ version, clauses, outcome });

function issued(): CaseInMemory {
  const one = new CaseInMemory().assigned().firstSigned().countersigned();
  one.send(cast.approver, 'signOffJudgment', { judgment: notControlled.id });
  const effect = dueEffect(one.state);
  if (!effect) throw new Error('no number was asked for');
  one.state = fold(one.state, [stamp(effectResult(effect, 'N-1', []), one.at, 'system')]);
  return one;
}

describe('An amendment that takes effect', () => {
  it('ends a certificate the day before, where a clause of it was amended', () => {
    const one = issued().send(cast.system, 'noteAmendment', told('changed'));
    expect(one.events.at(-1)).toMatchObject({ type: 'CertificateShortened', validUntil: '2027-03-31', version });
    expect(one.state).toMatchObject({ step: 'issued', certificate: { validUntil: '2027-03-31' } });
    expect(lawStateOf(one.state)).toBe(version);
  });

  it('only marks a certificate that no amended clause stands behind', () => {
    const one = issued().send(cast.system, 'noteAmendment', told('needsExpert', []));
    expect(one.state).toMatchObject({ certificate: { validUntil: '2027-11-23' }, lawChanges: [{ version }] });
  });

  it('ends a certificate of an earlier round too, whatever became of its case, and touches nothing else of that', () => {
    const shorten = (one: CaseInMemory, more: object = {}) => one.send(cast.system, 'shortenCertificate', { certificate: 'N-1', ...told('changed'), ...more }); // prettier-ignore
    const code = (refused: string) => expect.objectContaining({ code: refused });
    for (const end of [undefined, 'declineCase', 'withdrawCase'] as const) {
      const one = issued();
      expect(() => shorten(one)).toThrow(code('UNKNOWN_REFERENCE'));
      one.send(cast.clerk, 'requestReexamination', { reason: 'newFacts', submission: { ...one.state.submission, content: 'new' } }); // prettier-ignore
      expect(one.state.earlierCertificates).toMatchObject([{ rests: { content: 'content-1', clauses: ['ic-a2', 'ic-a5b2'], lawState: '2026-02-14' } }]); // prettier-ignore
      if (end === 'declineCase') one.send(cast.coordinator, end, { reason: 'outOfScope' });
      if (end === 'withdrawCase') one.send(cast.clerk, end, { reason: 'noLongerNeeded' });
      const { earlierCertificates: _ended, seq: _seq, ...before } = one.state;
      expect(() => shorten(one, { clauses: [] })).toThrow(code('NOTHING_CHANGED'));
      expect(() => shorten(one, { version: '2029-04-01' })).toThrow(code('NOTHING_CHANGED'));
      expect(() => one.send(cast.coordinator, 'shortenCertificate', { certificate: 'N-1', ...told('changed') })).toThrow(code('NOT_ASSIGNED')); // prettier-ignore
      shorten(one);
      expect(one.state).toMatchObject({
        ...before,
        earlierCertificates: [{ number: 'N-1', validUntil: '2027-03-31' }],
      });
    }
  });

  it('takes a judgment of another verdict out of the signers hands, and begins the verification again', () => {
    const one = new CaseInMemory().assigned().firstSigned().countersigned();
    one.send(cast.system, 'noteAmendment', told('changed'));
    expect(one.state).toMatchObject({
      step: 'firstVerification',
      signatures: [],
      lawChanges: [{ outcome: 'changed' }],
    });
    expect(one.state.current).toBeUndefined();
  });

  it('leaves the signatures where the verdict stands', () => {
    const one = new CaseInMemory().assigned().firstSigned().countersigned();
    const { signatures } = one.state;
    one.send(cast.system, 'noteAmendment', told('unchanged'));
    expect(one.state).toMatchObject({ step: 'signOff', signatures, current: notControlled.id });
  });

  it('is told once, by the system alone, and not to a case that rests on that law already', () => {
    const one = new CaseInMemory().assigned().send(cast.system, 'noteAmendment', told('changed'));
    const refusal = expect.objectContaining({ code: 'NOTHING_CHANGED' });
    expect(() => one.send(cast.system, 'noteAmendment', told('changed'))).toThrow(refusal);
    expect(() => one.send(cast.system, 'noteAmendment', { ...told('changed'), version: '2026-02-14' })).toThrow(
      refusal,
    );
    expect(() => one.send(cast.coordinator, 'noteAmendment', told('changed'))).toThrow(
      expect.objectContaining({ code: 'NOT_ASSIGNED' }),
    );
  });
});
