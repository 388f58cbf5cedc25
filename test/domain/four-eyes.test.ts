import { describe, expect, it } from '@jest/globals';
import type { RefusalCode } from '../../workflows/domain/refusal.ts';
import { bench, CaseInMemory, cast, controlled, nominee, notControlled, panel } from '../support/case-builder.ts';

const refusal = (code: RefusalCode) => expect.objectContaining({ code });
const assign = (nominees: typeof bench) => () =>
  new CaseInMemory().accepted().send(cast.coordinator, 'assignVerifiers', { nominees });

describe('Four eyes', () => {
  it('refuses an advisor with an interest in a party', () => {
    expect(assign([nominee(cast.tiedAdvisor, 'firstVerifier'), ...bench.slice(1)])).toThrow(
      refusal('CONFLICT_OF_INTEREST'),
    );
  });

  it('refuses an advisor of another field, and an expert as first verifier', () => {
    expect(assign([nominee(cast.chemist, 'firstVerifier'), ...bench.slice(1)])).toThrow(refusal('NOT_QUALIFIED'));
    expect(assign([nominee(cast.secondThree, 'firstVerifier'), ...bench.slice(1)])).toThrow(refusal('NOT_QUALIFIED'));
  });

  it('refuses one person in two seats, and fewer than two second verifiers', () => {
    const both = { ...cast.advisor, roles: ['advisor' as const, 'expert' as const] };
    expect(assign([nominee(both, 'firstVerifier'), nominee(both, 'secondVerifier'), bench[2] ?? panic()])).toThrow(
      refusal('SAME_PERSON'),
    );
    expect(assign(bench.slice(0, 2))).toThrow(refusal('TOO_FEW_VERIFIERS'));
  });

  it('keeps a person who sat in another seat out for ever', () => {
    const both = { ...cast.secondOne, roles: ['advisor' as const, 'expert' as const], fields: ['electronics'] };
    const one = new CaseInMemory().assigned();
    one.send(cast.coordinator, 'replaceVerifier', {
      outgoing: 'secondOne',
      nominee: nominee(cast.secondThree, 'secondVerifier'),
    });
    const input = { outgoing: 'advisor', nominee: nominee(both, 'firstVerifier') };
    expect(() => one.send(cast.coordinator, 'replaceVerifier', input)).toThrow(refusal('SAME_PERSON'));
  });

  it('refuses an approver who verified', () => {
    const one = new CaseInMemory().assigned().firstSigned().countersigned();
    const verifier = { ...cast.secondOne, roles: ['expert' as const, 'approver' as const] };
    expect(() => one.send(verifier, 'signOffJudgment', { judgment: notControlled.id })).toThrow(refusal('SAME_PERSON'));
  });

  it('refuses a panel member who sat on the case', () => {
    const one = new CaseInMemory().assigned().firstSigned();
    const input = { reasons: ['formal' as const], note: 'note' };
    one.send(cast.secondOne, 'returnJudgment', { judgment: notControlled.id, ...input });
    one.firstSigned({ ...notControlled, id: 'j-again' });
    one.send(cast.secondOne, 'returnJudgment', { judgment: 'j-again', ...input });
    const seated = [nominee(cast.secondTwo, 'panelMember'), ...panel.slice(1)];
    expect(() => one.send(cast.coordinator, 'appointPanel', { panel: seated })).toThrow(refusal('SAME_PERSON'));
    expect(() => one.send(cast.coordinator, 'appointPanel', { panel: panel.slice(1) })).toThrow(
      refusal('TOO_FEW_VERIFIERS'),
    );
  });

  it('drops the signature of who stands down, and takes the case back from sign-off', () => {
    const one = new CaseInMemory().assigned().firstSigned().countersigned();
    one.send(cast.system, 'standDown', { person: 'secondOne', reason: 'interestDeclared' });
    expect(one.state.step).toBe('secondVerification');
    expect(one.state.signatures.map(({ person }) => person)).toEqual(['advisor', 'secondTwo']);
    expect(() => one.send(cast.approver, 'signOffJudgment', { judgment: notControlled.id })).toThrow(
      refusal('NOT_FOUND'),
    );
  });

  it('asks the panel again when one of its majority is lost, and not when the outvoted one is', () => {
    const decided = () => {
      const one = new CaseInMemory().assigned();
      for (const _return of [1, 2]) {
        one.firstSigned();
        one.send(cast.secondOne, 'returnJudgment', { judgment: notControlled.id, reasons: ['formal'], note: 'n' });
      }
      one.send(cast.coordinator, 'appointPanel', { panel });
      for (const { person } of panel) one.send(person, 'acceptAssignment', {});
      one.send(cast.panelThree, 'voteInPanel', { judgment: controlled.id, proposal: controlled });
      one.send(cast.panelOne, 'voteInPanel', { judgment: notControlled.id });
      return one.send(cast.panelTwo, 'voteInPanel', { judgment: notControlled.id });
    };
    const leaves = (person: string) => decided().send(cast.system, 'standDown', { person, reason: 'interestDeclared' });
    expect(leaves('panelThree').state.step).toBe('signOff');
    const again = leaves('panelOne');
    expect(again.state).toMatchObject({ step: 'panel', votes: [{ person: 'panelThree' }, { person: 'panelTwo' }] });
    again.send(cast.coordinator, 'appointPanel', { panel: [nominee(cast.secondThree, 'panelMember')] });
    again.send(cast.secondThree, 'acceptAssignment', {});
    expect(again.send(cast.secondThree, 'voteInPanel', { judgment: notControlled.id }).state.step).toBe('signOff');
  });

  it('voids signatures on a changed judgment', () => {
    const one = new CaseInMemory().assigned().firstSigned();
    one.send(cast.secondOne, 'modifyJudgment', { replaces: notControlled.id, judgment: controlled });
    const old = { judgment: notControlled.id };
    expect(() => one.send(cast.secondTwo, 'countersignJudgment', old)).toThrow(refusal('JUDGMENT_CHANGED'));
    expect(() => one.send(cast.secondOne, 'countersignJudgment', { judgment: controlled.id })).toThrow(
      refusal('ALREADY_SIGNED'),
    );
  });

  it('shows a case to nobody who is not part of it', () => {
    const one = new CaseInMemory().assigned();
    for (const stranger of [cast.rival, cast.chemist, cast.panelOne, cast.approver, cast.tiedAdvisor])
      expect(() => one.send(stranger, 'acceptCase', {})).toThrow(refusal('NOT_FOUND'));
    expect(() => one.send(cast.auditor, 'acceptCase', {})).toThrow(refusal('WRONG_STEP'));
  });
});

function panic(): never {
  throw new Error('the bench has three seats');
}
