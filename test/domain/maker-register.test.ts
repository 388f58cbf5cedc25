import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../../workflows/domain/case/state.ts';
import { canSeeBasis, canSeeMaker, mayAssess, mayConfirm } from '../../workflows/domain/list/maker-actions.ts';
import { foldMaker, programmeOf, type ListMakers, type MakerEntry, type MakerFact } from '../../workflows/domain/list/maker-register.ts'; // prettier-ignore

const at = Date.UTC(2026, 6, 15);
const folded = (...facts: MakerFact[]) =>
  facts
    .reduce<ListMakers>((makers, fact) => foldMaker(makers, { ...fact, at, by: 'p-first' } as MakerEntry), new Map())
    .get('m-1');
const admitted = { type: 'MakerAdmitted', maker: 'm-1', organisation: 'o-1', name: 'Hoshimi', nameJa: '星見' } as const;
const assessed = {
  type: 'ProgrammeAssessed',
  maker: 'm-1',
  assessment: 'a-1',
  level: 'meetsModel',
  basis: 'visit',
  reference: 'A-1',
} as const;
const confirmed = { type: 'AssessmentConfirmed', maker: 'm-1', assessment: 'a-1' } as const; // prettier-ignore
const actor = (role: Role, more: Partial<Actor> = {}): Actor => ({ person: 'p-second', roles: [role], interests: [], fields: [], registerSeq: 1, ...more }); // prettier-ignore
const maker = { organisation: 'o-1' };

describe('the register of makers', () => {
  it('reads entries of before files were attached: such an assessment counts, and rests on no file', () => {
    const before = folded(admitted, assessed, confirmed);
    expect(before?.assessments).toMatchObject([{ files: [], agreedFiles: [], confirmedBy: 'p-first' }]);
    expect(before && programmeOf(before).assessment).toBe('meetsModel');
  });

  it('keeps apart what an assessment rests on and what was agreed upon', () => {
    const files = ['f-1', 'f-2'];
    expect(folded(admitted, { ...assessed, files })?.assessments).toMatchObject([{ files, agreedFiles: [] }]);
    const both = folded(admitted, { ...assessed, files }, { ...confirmed, files });
    expect(both?.assessments).toMatchObject([{ files, agreedFiles: files }]);
  });
});

describe('what an assessment rests on', () => {
  const who: readonly [Role, { reads: boolean; opens: boolean; assesses: boolean }][] = [
    ['administrator', { reads: true, opens: true, assesses: true }],
    ['coordinator', { reads: true, opens: true, assesses: true }],
    ['approver', { reads: true, opens: true, assesses: true }],
    ['auditor', { reads: true, opens: true, assesses: false }],
    ['expert', { reads: true, opens: false, assesses: false }],
    ['advisor', { reads: false, opens: false, assesses: false }],
    ['customsOfficer', { reads: false, opens: false, assesses: false }],
  ];
  it.each(who)('is open to %s as the table says, and to nobody with an interest in the maker', (role, expected) => {
    const [one, interested] = [actor(role), actor(role, { interests: ['o-1'] })];
    const may = { reads: canSeeMaker(maker, one), opens: canSeeBasis(maker, one), assesses: mayAssess(maker, one) };
    expect(may).toEqual(expected);
    expect([canSeeBasis(maker, interested), mayAssess(maker, interested)]).toEqual([false, false]);
  });

  it.each(['clerk', 'classificationOfficer'] as const)('is not there for a %s, of the maker neither', (role) => {
    const own = actor(role, { organisation: 'o-1', interests: ['o-1'] });
    expect([canSeeMaker(maker, own), canSeeBasis(maker, own)]).toEqual([true, false]);
    const other = actor(role, { organisation: 'o-2', interests: ['o-2'] });
    expect([canSeeMaker(maker, other), canSeeBasis(maker, other)]).toEqual([false, false]);
  });

  it('is agreed upon by a second person, once, and never when there is nothing', () => {
    const assessment = { id: 'a-1', level: 'meetsModel', basis: 'visit', reference: 'A-1', files: ['f-1'], agreedFiles: [], at, by: 'p-first' } as const; // prettier-ignore
    const second = actor('approver');
    expect(mayConfirm(maker, assessment, second)).toBe(true);
    expect(mayConfirm(maker, assessment, actor('approver', { person: 'p-first' }))).toBe(false);
    expect(mayConfirm(maker, { ...assessment, files: [] }, second)).toBe(false);
    expect(mayConfirm(maker, { ...assessment, confirmedBy: 'p-third' }, second)).toBe(false);
    expect(mayConfirm(maker, assessment, actor('auditor'))).toBe(false);
  });
});
