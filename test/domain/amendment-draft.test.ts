import { describe, expect, it } from '@jest/globals';
import { checkDraft } from '../../workflows/domain/amendment/check-draft.ts';
import { amendmentOf, withoutState } from '../support/amendment-builder.ts';
import { regulations } from '../support/rules.ts';

const version = '2026-02-14';
const base = withoutState(version);
const draft = amendmentOf(version);
const known = draft.clauses?.find(({ dates }) => dates.to !== null);
const fresh = draft.clauses?.find(({ dates }) => dates.from === version);
if (!known || !fresh) throw new Error('the amendment of that day ends a clause and begins one');

describe('The draft of an amendment', () => {
  it('of the real history is right', () => {
    expect(checkDraft(base, draft)).toEqual([]);
  });

  it('cannot rewrite what was law before its day', () => {
    const rewritten = { ...known, condition: fresh.condition };
    expect(checkDraft(base, { ...draft, clauses: [rewritten, fresh] })).toEqual([
      { path: `clauses.${known.id}`, code: 'HISTORY_CHANGED' },
    ]);
    const earlier = { ...known, dates: { ...known.dates, to: '2026-01-31' } };
    expect(checkDraft(base, { ...draft, clauses: [earlier, fresh] })).toEqual([
      { path: `clauses.${known.id}.dates.to`, code: 'HISTORY_CHANGED' },
    ]);
  });

  it('begins on its own day, which has no law state yet, and changes something', () => {
    expect(checkDraft(regulations, draft)).toEqual([{ path: 'version', code: 'ALREADY_IN_FORCE' }]);
    expect(checkDraft(base, { ...draft, version: '2026-02-30' })).toEqual([{ path: 'version', code: 'INVALID_DATE' }]);
    expect(checkDraft(base, { version, clauses: draft.clauses ?? [] })).toEqual([{ path: 'state', code: 'MISSING' }]);
    expect(checkDraft(base, { version })).toEqual([{ path: '', code: 'NOTHING_CHANGED' }]);
  });

  it('names the place of a wrong unit, and of versions that overlap', () => {
    const wrong = { ...fresh, condition: { parameter: 'tpp', atLeast: 6000, unit: 'GHz' } };
    expect(checkDraft(base, { ...draft, clauses: [known, wrong] })).toEqual([
      { path: `clauses.${fresh.id}.condition.unit`, code: 'WRONG_UNIT' },
    ]);
    expect(checkDraft(base, { ...draft, clauses: [fresh] })).toEqual([
      { path: `clauses.${fresh.id}.dates`, code: 'OVERLAPPING_DATES' },
    ]);
  });
});
