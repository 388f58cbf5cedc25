import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import MarkdownIt from 'markdown-it';
import {
  amendedSince, editionsOn, guidanceAbout, guidanceCiting, type GuidanceEdition,
} from '../../workflows/domain/classification/guidance.ts'; // prettier-ignore
import type { ItemNumber } from '../../workflows/domain/classification/item-number.ts';
import { parseItemNumber } from '../../workflows/domain/classification/parse-item-number.ts';
import { projectRoot } from '../../server/project-root.ts';
import { guidanceArticles, guidanceSectors, readArticle } from '../../server/regulations/guidance-articles.ts';
import { correlationTable, titleOf } from '../../server/regulations/correlation-table.ts';
import { loadRegulations } from '../../server/regulations.ts';

const folder = join(projectRoot, 'regulations');
const { clauses, states } = loadRegulations();
const present = states.at(-1)?.from ?? '';
const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

function edition(changes: Partial<GuidanceEdition>): GuidanceEdition {
  return {
    id: 'ic/a', edition: 1, sector: 'ic', lawState: '2025-10-09', validFrom: '2025-10-09', clauses: ['ic-a16'], items: [], ...changes,
  };
} // prettier-ignore
function number(typed: string): ItemNumber {
  const parsed = parseItemNumber(typed);
  if ('problem' in parsed) throw new Error(typed);
  return parsed.number;
}

describe('Guidance', () => {
  it('stands in the edition of the day, and not before its first', () => {
    const both = [edition({}), edition({ edition: 2, validFrom: '2026-02-14', lawState: '2026-02-14' })];
    const on = (day: string) => editionsOn(both, day).map((one) => one.edition);
    expect([on('2025-10-08'), on('2025-10-09'), on('2026-02-13'), on('2026-02-14')]).toEqual([[], [1], [1], [2]]);
  });

  it('is listed for an amendment when it cites any changed clause', () => {
    const articles = [edition({}), edition({ id: 'ic/b', clauses: ['ic-a3', 'ic-a9'] })];
    expect(guidanceCiting(articles, ['ic-a9', 'ic-a16']).map(({ id }) => id)).toEqual(['ic/a', 'ic/b']);
    expect(guidanceCiting(articles, ['ic-a1-a'])).toEqual([]);
  });

  it('is found from a number by what contains it: the ordinance leads to its row item', () => {
    const articles = [edition({ items: [number('7(1)')] }), edition({ id: 'r7', items: [number('7')] })];
    const about = (typed: string) => guidanceAbout(articles, number(typed), correlationTable.items).map(({ id }) => id);
    expect(about('省令6条1号ホ(1)3')).toEqual(['ic/a', 'r7']);
    expect(about('7(8の2)')).toEqual(['r7']);
    expect(about('3A001')).toEqual([]);
  });

  it('says which of its clauses were amended after it was written: ヨ on 2026-02-14', () => {
    const old = edition({ clauses: ['ic-a16', 'ic-a16@jp-2025', 'ic-a3'] });
    const amended = (day: string) => amendedSince(old, clauses, day).map(({ id }) => id).sort();
    expect(amended('2026-02-14')).toEqual(['ic-a16', 'ic-a16@jp-2025']);
    expect(amendedSince(edition({ lawState: '2026-02-14' }), clauses, '2026-03-01')).toEqual([]);
  }); // prettier-ignore
});

describe('The articles of guidance', () => {
  const ajv = new Ajv2020({ strict: true });

  it('have front matter and sectors as their schemas say, and so has the correlation table', () => {
    const article = ajv.compile(json('guidance/article.schema.json'));
    const sectors = ajv.compile(json('guidance/sectors.schema.json'));
    const table = ajv.compile(json('correlation.schema.json'));
    for (const path of files()) expect([path, article(readArticle(path).about), article.errors]).toEqual([path, true, null]);
    expect([sectors(json('guidance/sectors.json')), sectors.errors]).toEqual([true, null]);
    expect([table(json('correlation.json')), table.errors]).toEqual([true, null]);
    expect(article({ ...readArticle(files()[0] ?? '').about, lawState: 'lately' })).toBe(false);
  }); // prettier-ignore

  it('are written in both languages with the same front matter but the title', () => {
    const inEnglish = new Set(files().filter((path) => path.endsWith('.en.md')));
    for (const path of files().filter((one) => one.endsWith('.ja.md'))) {
      const english = path.replace('.ja.md', '.en.md');
      expect(inEnglish.delete(english)).toBe(true);
      const [ja, en] = [readArticle(path).about, readArticle(english).about];
      expect({ ...en, title: '' }).toEqual({ ...ja, title: '' });
    }
    expect([...inEnglish]).toEqual([]);
  });

  it('stand in the folder of their sector and edition, and every sector has one', () => {
    for (const path of files()) {
      const [sector = '', , file = ''] = path.split('/');
      expect(readArticle(path).about).toMatchObject({ sector, edition: Number(file.split('.')[0]) });
    }
    expect(guidanceSectors).toHaveLength(11);
    for (const { key } of guidanceSectors) expect(guidanceArticles.some(({ sector }) => sector === key)).toBe(true);
  });

  it('cite only clauses and numbers that exist, and a law state that exists', () => {
    const known = new Set(clauses.map(({ id }) => id));
    const days = new Set(states.map(({ from }) => from));
    for (const article of guidanceArticles) {
      expect(article.clauses.filter((clause) => !known.has(clause))).toEqual([]);
      expect(article.items.filter(({ canonical }) => titleOf(canonical) === null)).toEqual([]);
      expect(days.has(article.lawState)).toBe(true);
    }
  });

  it('are of the present law: none cites a clause that was amended after it was written', () => {
    const overtaken = editionsOn(guidanceArticles, present).filter(
      (article) => amendedSince(article, clauses, present).length > 0,
    );
    expect(overtaken.map(({ id }) => id)).toEqual([]);
  });

  it('hold no HTML, no picture and no link but to our own pages', () => {
    const markdown = new MarkdownIt({ html: false });
    for (const { id, body } of guidanceArticles)
      for (const text of Object.values(body)) {
        const tokens = markdown.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
        const links = tokens.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href')));
        expect([id, links.filter((link) => !link.startsWith('/correlation'))]).toEqual([id, []]);
        expect(tokens.some(({ type }) => type === 'image')).toBe(false);
        expect(text).not.toMatch(/<[a-z!/]/i);
      }
  });

  it('quote the limits that the rules hold', () => {
    const mmic = guidanceArticles.find(({ id }) => id === 'integrated-circuits/mmic-amplifier-bands');
    const bands = clauses.filter(({ id }) => /^ic-b2-(?:[1-478]|1[0-5])$/.test(id));
    expect(bands).toHaveLength(12);
    for (const band of bands) {
      const [power] = [...JSON.stringify(band.condition).matchAll(/"psat_w","above":([\d.e-]+)/g)].map((found) => Number(found[1]));
      expect([band.id, mmic?.body.en.includes(inWords(power ?? NaN))]).toEqual([band.id, true]);
    }
  }); // prettier-ignore
});

const inWords = (watts: number): string =>
  watts >= 1 ? `${watts} W` : watts >= 1e-3 ? `${watts * 1e3} mW` : `${Number((watts * 1e9).toFixed(3))} nW`;

function files(): string[] {
  const root = join(folder, 'guidance');
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).sort(); // prettier-ignore
}
