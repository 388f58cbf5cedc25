import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import type { StatedFacts } from '../../workflows/domain/list/list-leaf.ts';
import { readBlock, writeBlock } from '../../workflows/domain/list/snapshot/entry-block.ts';
import { findManifest, manifestText, type SnapshotManifest } from '../../workflows/domain/list/snapshot/manifest.ts';
import { createPackedWriter, readPacked } from '../../workflows/domain/list/snapshot/packed-bytes.ts';
import { createWordPlan } from '../../workflows/domain/list/snapshot/snapshot-words.ts';
import { standingOf, takeoverRefusal } from '../../workflows/domain/list/snapshot/standing.ts';

const time = fc.constantFrom('2026-10-10T00:00:00.000Z', '2026-11-10T00:00:00.000Z', '2027-11-10T00:00:00.000Z');
const publication = fc.record({
  yearMonth: fc.constantFrom('2026-10', '2026-11'),
  number: fc.nat({ max: 10 ** 9 }),
});
const leaf = fc.nat({ max: 2 ** 40 });

function changes(key: string, entry: string): fc.Arbitrary<LoggedChange<StatedFacts>[]> {
  const facts = fc.record({ list: fc.constant('integratedCircuits'), maker: fc.constantFrom('ST', '日本電気'), partNumber: fc.constantFrom(key, `${key}®`, key.toLowerCase()), key: fc.constant(key), lawState: fc.constant('2026-02-14'), validTo: time }); // prettier-ignore
  const stated = { entry: fc.constant(entry), at: time, publication, leaf };
  const withFacts = fc.record({ ...stated, change: fc.constantFrom('published' as const, 'corrected' as const, 'reverified' as const), facts }); // prettier-ignore
  const withReason = fc.record({ ...stated, change: fc.constantFrom('suspended' as const, 'resumed' as const, 'withdrawn' as const), reason: fc.constantFrom('DOUBT', '') }); // prettier-ignore
  return fc.array(fc.oneof(withFacts, withReason), { minLength: 1, maxLength: 4 });
}

const key = fc.string({ unit: fc.constantFrom(...'AB0/-あ𠮷'), minLength: 3, maxLength: 12 });
const entry = fc.tuple(fc.constantFrom('ST', 'µ'), key).chain(([maker, one]) => {
  const id = `integratedCircuits/${maker}/${one}`;
  return fc.record({ key: fc.constant(one), id: fc.constant(id), history: changes(one, id) });
});

describe('A block of a snapshot', () => {
  it('gives back the entries that were written, and nothing of the judgments', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 32 }), (entries) => {
        const [writer, words] = [createPackedWriter(), createWordPlan()];
        writer.number(7);
        writeBlock(writer, entries, words);
        const bytes = writer.taken();
        expect(readBlock(readPacked(bytes, 1), entries.length, words.words())).toEqual(entries);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses an entry that is filed under another key', () => {
    const wrong = { key: 'ABC', id: 'list/st/ABD', history: [] };
    expect(() => writeBlock(createPackedWriter(), [wrong], createWordPlan())).toThrow('another key');
  });
});

const hash = 'ab'.repeat(32);
const manifest: SnapshotManifest = {
  origin: 'list.example/list',
  version: 12,
  root: `${'A'.repeat(43)}=`,
  issuedAt: '2026-11-10T00:00:00.000Z',
  refreshBy: '2026-11-13T00:00:00.000Z',
  hardExpiry: '2026-12-15T00:00:00.000Z',
  knowledge: { name: `knowledge-${hash.slice(0, 16)}`, bytes: 1, sha256: hash },
  entries: [
    { name: `list-0-10-${hash.slice(0, 16)}`, bytes: 3, sha256: hash, from: 0, to: 10, count: 9 },
    { name: `list-10-12-${hash.slice(0, 16)}`, bytes: 2, sha256: hash, from: 10, to: 12, count: 1 },
  ],
};

describe('The manifest of a snapshot', () => {
  it('has one spelling', () => {
    const text = manifestText(manifest);
    expect(text.split('\n')[0]).toBe('list.example/list/snapshot');
    expect(findManifest(text)).toEqual(manifest);
    for (const other of [text.replace(':12', ': 12'), `${text} `, text.replace('"version"', '"note":1,"version"'), text.replace('/snapshot', ''), 'x/snapshot\nnull\n', ''])
      expect(findManifest(other)).toBeUndefined();
  }); // prettier-ignore

  it.each([
    ['a gap between its files', { entries: [manifest.entries[0], { ...manifest.entries[1], from: 11, name: `list-11-12-${hash.slice(0, 16)}` }] }],
    ['a file of another version at its end', { version: 13 }],
    ['no base', { entries: manifest.entries.slice(1) }],
    ['no files', { entries: [] }],
    ['a file that is named after other bytes', { knowledge: { ...manifest.knowledge, sha256: 'cd'.repeat(32) } }],
    ['a time that is none', { issuedAt: '2026-11-10' }],
  ])('is none with %s', (_name, changed) => {
    expect(findManifest(manifestText({ ...manifest, ...changed } as SnapshotManifest))).toBeUndefined();
  }); // prettier-ignore
});

describe('A held snapshot', () => {
  const at = (text: string) => Date.parse(text);

  it.each([
    ['2026-11-09T23:54:00Z', 'ahead'],
    ['2026-11-09T23:56:00Z', 'fresh'],
    ['2026-11-12T23:59:59Z', 'fresh'],
    ['2026-11-13T00:00:00Z', 'old'],
    ['2026-12-14T23:59:59Z', 'old'],
    ['2026-12-15T00:00:00Z', 'expired'],
  ])('at %s is %s', (now, standing) => expect(standingOf(manifest, at(now))).toBe(standing));

  it.each([
    ['a newer one', { version: 20, issuedAt: '2026-11-11T00:00:00.000Z' }, undefined],
    ['the same one', {}, undefined],
    ['the same one, signed anew', { issuedAt: '2026-11-11T00:00:00.000Z' }, undefined],
    ['an older one', { version: 11, issuedAt: '2026-11-11T00:00:00.000Z' }, 'ROLLED_BACK'],
    ['one that was signed earlier', { issuedAt: '2026-11-09T00:00:00.000Z' }, 'ROLLED_BACK'],
    ['another one of the same size', { root: `${'B'.repeat(42)}A=` }, 'OTHER_ROOT'],
    ['one of another log', { origin: 'other.example/list' }, 'OTHER_LOG'],
    ['one that has expired', { hardExpiry: '2026-11-11T00:00:00.000Z' }, 'EXPIRED'],
    ['one that is signed for a later day', { issuedAt: '2026-11-13T00:00:00.000Z' }, 'AHEAD'],
  ])('is replaced by %s, or that is refused', (_name, changed, refused) => {
    expect(takeoverRefusal(manifest, { ...manifest, ...changed }, at('2026-11-12T00:00:00Z'))).toBe(refused);
    if (refused === 'EXPIRED' || refused === 'AHEAD')
      expect(takeoverRefusal(undefined, { ...manifest, ...changed }, at('2026-11-12T00:00:00Z'))).toBe(refused);
  });
});
