import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../../server/documents/lines.ts';
import type { Block, Paper } from '../../server/documents/paper.ts';
import { writePdf } from '../../server/documents/pdf.ts';
import { print } from '../../server/documents/print.ts';
import { pdfPages, withoutBlanks } from '../support/pdf-text.ts';

const rows = Array.from({ length: 60 }, (_, index) => ({
  cells: [
    `第6条第一号ホ（一）${index}`,
    `サンプルレートが ${index * 10} MSPS を超えるもの（rated ambient −55 °C … 125 °C）`,
  ],
}));
const table: Block = {
  kind: 'table',
  columns: [
    { head: '条項の番号', share: 1 },
    { head: '問いの文', share: 3 },
  ],
  rows,
};
const buildPaper = (more: Partial<Paper> = {}): Paper => ({
  title: '項目別対比表', language: 'ja', footer: '法的拘束力はありません。', printedAt: new Date('2026-11-24T00:00:00Z'),
  check: { url: 'https://example.test/check/J-7Q2M-X9RP-4', value: 'ab'.repeat(32), words: '照合' }, blocks: [table], ...more,
}); // prettier-ignore

describe('a printed paper', () => {
  it('is drawn beside the requests: they go on meanwhile, and the bytes are the same', async () => {
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 10);
    const bytes = await print(buildPaper());
    clearInterval(clock);
    expect(turns).toBeGreaterThan(10);
    expect(bytes.equals(await writePdf(buildPaper()))).toBe(true);
  });

  it('holds its text as it was given, rare kanji and signs included', async () => {
    const text = '髙﨑𠮷電子 ㈱ ≥ 5×10³ Gy(Si)、－４０ ℃〜125℃「Ω」½ ①';
    const [first] = await pdfPages(
      await writePdf(
        buildPaper({
          blocks: [
            { kind: 'text', text },
            { kind: 'facts', rows: [['製造者', text]] },
          ],
        }),
      ),
    );
    expect(withoutBlanks(first ?? '').split(withoutBlanks(text))).toHaveLength(3);
  });

  it('breaks a table over pages, repeats its head on each, and numbers them', async () => {
    const pages = await pdfPages(await writePdf(buildPaper()));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      expect(page).toContain('条項の番号');
      expect(page).toContain(`${index + 1}/${pages.length}`);
    });
    for (const { cells } of rows) expect(withoutBlanks(pages.join(''))).toContain(withoutBlanks(cells.join('')));
  });

  it('loses nothing of a row that is taller than a page', async () => {
    const long = Array.from({ length: 4000 }, (_, index) => `𠮷${index % 10}`).join('');
    const pages = await pdfPages(
      await writePdf(buildPaper({ blocks: [{ ...table, rows: [{ cells: ['一', long] }] }] })),
    );
    const set = withoutBlanks(pages.join('')).replace(/条項の番号問いの文|法的拘束力はありません。\d\/\d/gu, '');
    expect(set).toContain(long);
  });

  it('is the same bytes for the same content, and names how to check it', async () => {
    const [once, again] = [await writePdf(buildPaper()), await writePdf(buildPaper())];
    expect(once.equals(again)).toBe(true);
    const [first] = await pdfPages(once);
    expect(withoutBlanks(first ?? '')).toContain(`https://example.test/check/J-7Q2M-X9RP-4照合値${'ab'.repeat(32)}`);
  });
});

describe('a broken line', () => {
  const widthOf = (character: string) => (character.charCodeAt(0) < 0x2000 ? 1 : 2);

  it('never begins with a closing sign and never splits a number from its digits', () => {
    expect(linesOf('限度は1,300、とする（値）。', 12, widthOf)).toEqual(['限度は', '1,300、とす', 'る（値）。']);
  });

  it('joins to the text again, and is never wider than asked unless nothing may break', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('あ', 'ー', '、', '「', 'a', '1', ' ', '𠮷') }),
        fc.integer({ min: 4, max: 20 }),
        (text, width) => {
          const lines = linesOf(text, width, widthOf);
          expect(lines.join('')).toBe(text);
          for (const line of lines)
            expect([...line.trimEnd()].reduce((sum, one) => sum + widthOf(one), 0)).toBeLessThanOrEqual(width);
        },
      ),
      { examples: [['1あ、、', 5]] },
    );
  });
});
