import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkpointText,
  findCheckpoint,
  findSignedNote,
  signedNoteText,
} from '../../workflows/domain/list/checkpoint.ts';
import {
  findTile,
  hashAt,
  levelsOfTile,
  tileOfNode,
  tilePath,
  tilesBetween,
} from '../../workflows/domain/list/tile.ts';
import { referenceRoot, treeHash } from '../support/reference-tree.ts';

describe('A tile', () => {
  it.each([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 1, index: 999, width: 17 }, 'tile/1/999.p/17'],
    [{ level: 'entries' as const, index: 1000, width: 1 }, 'tile/entries/x001/000.p/1'],
  ])('has one path: %j', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
    expect(findTile(path)).toEqual(tile);
  });

  it.each([
    'tile/00/000',
    'tile/0/0',
    'tile/0/x000/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/64/000',
    'tile/0/001/000',
    'tile/0/../000',
    '/tile/0/000',
    'tile/0/000\n',
    'tile/-1/000',
    'tile/entries',
  ])('is not named by %j', (path) => expect(findTile(path)).toBeUndefined());

  it('is cut as the layout says for a tree of 70,000', () => {
    const of = (level: number) => tilesBetween(level, { from: 0, to: 70_000 }).map(({ width }) => width);
    expect([of(0).length, of(0).at(-1), of(1), of(2), of(3)]).toEqual([274, 112, [256, 17], [1], []]);
    expect(tilesBetween(1, { from: 0, to: 256 })).toEqual([{ level: 1, index: 0, width: 1 }]);
    expect(tilesBetween(0, { from: 255, to: 257 })).toEqual([
      { level: 0, index: 0, width: 256 },
      { level: 0, index: 1, width: 1 },
    ]);
    expect(tilesBetween(0, { from: 256, to: 256 })).toEqual([]);
  });

  it('holds the nodes over its hashes', () => {
    const leaves = Array.from({ length: 256 }, (_, index) => Buffer.from(String(index)));
    const levels = levelsOfTile(treeHash, Buffer.concat(leaves.map(treeHash.leaf)));
    expect(levels.length).toBe(9);
    expect(levels[8]).toEqual(Uint8Array.from(referenceRoot(leaves)));
    expect(Buffer.from(hashAt(levels[3] ?? Buffer.alloc(0), 5))).toEqual(referenceRoot(leaves.slice(40, 48)));
    expect(
      levelsOfTile(treeHash, Buffer.concat(leaves.slice(0, 7).map(treeHash.leaf))).map(({ length }) => length / 32),
    ).toEqual([7, 3, 1]);
  });

  it('is found for a node of any level', () => {
    expect(tileOfNode({ level: 0, index: 300 }, 70_000)).toEqual({
      tile: { level: 0, index: 1, width: 256 },
      place: { level: 0, index: 44 },
    });
    expect(tileOfNode({ level: 9, index: 1 }, 70_000)).toEqual({
      tile: { level: 1, index: 0, width: 256 },
      place: { level: 1, index: 1 },
    });
    expect(tileOfNode({ level: 16, index: 0 }, 70_000)).toEqual({
      tile: { level: 2, index: 0, width: 1 },
      place: { level: 0, index: 0 },
    });
  });
});

describe('A checkpoint', () => {
  const root = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=';
  const text = `example.com/behind-the-sofa\n20852163\n${root}\n`;

  it('is read and written as the layout shows it', () => {
    const checkpoint = { origin: 'example.com/behind-the-sofa', size: 20_852_163, root };
    expect(findCheckpoint(text)).toEqual(checkpoint);
    expect(checkpointText(checkpoint)).toBe(text);
  });

  it.each([
    text.slice(0, -1), `${text}extension\n`, `${text}\n`, text.replace('20852163', '020852163'), text.replace('20852163', '-1'),
    text.replace('20852163', '9007199254740993'), text.replace('example.com', 'exam ple.com'), text.replace('example.com', 'a+b'), text.replace('q2I=', 'q2J='), text.replace('q2I=', 'q2I'), text.replaceAll('\n', '\r\n'), '',
  ])('is refused when a byte is not as it must be: %j', (wrong) => expect(findCheckpoint(wrong)).toBeUndefined()); // prettier-ignore

  it('is signed as a note that reads back, and nothing else does', () => {
    const note = `${text}\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n`;
    const read = findSignedNote(note);
    expect(read?.text).toBe(text);
    expect(read && signedNoteText(read)).toBe(note);
    for (const wrong of [
      note.slice(0, -1),
      note.replace('—', '-'),
      note.replace('Az3', 'A*3'),
      note.replace('— ', '—  '),
      `${note}— x\n`,
      note.replace('\n\n', '\n'),
      note.replace('sofa\n', 'sofa\u0001\n'),
    ])
      expect(findSignedNote(wrong)).toBeUndefined();
  });

  it('never makes an error of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) =>
        [findCheckpoint(any), findSignedNote(any), findTile(any)].every((one) => one === undefined),
      ),
    );
  });
});
