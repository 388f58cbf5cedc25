import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { GuidanceEdition } from '../../workflows/domain/classification/guidance.ts';
import { parseItemNumber } from '../../workflows/domain/classification/parse-item-number.ts';
import { projectRoot } from '../project-root.ts';
import type { Bilingual } from './correlation-table.ts';

export type GuidanceSector = { key: string; items: string[]; name: Bilingual; nameFrom: 'published' | 'ours' };
export type Price = { member: number; nonMemberSme: number; nonMember: number };
/** `body` is Markdown. What the front matter may hold is in `regulations/guidance/article.schema.json`. */
export type GuidanceArticle = GuidanceEdition & { title: Bilingual; body: Bilingual; price: Price };
type FrontMatter = {
  title: string; sector: string; edition: number; lawState: string; validFrom: string; clauses: string[]; items: string[]; price: Price;
}; // prettier-ignore

const folder = join(projectRoot, 'regulations', 'guidance');

export const { review: guidanceReview, sectors: guidanceSectors } = readSectors();
/** Every edition of every article, sector by sector. Loading fails when a language is missing or a front matter cannot be read. */
export const guidanceArticles: readonly GuidanceArticle[] = guidanceSectors.flatMap(({ key }) => articlesOf(key));

function articlesOf(sector: string): GuidanceArticle[] {
  return readdirSync(join(folder, sector))
    .sort((one, other) => Number(other === 'overview') - Number(one === 'overview') || (one < other ? -1 : 1))
    .flatMap((article) =>
      readdirSync(join(folder, sector, article))
        .filter((file) => file.endsWith('.ja.md'))
        .map((file) => articleOf(`${sector}/${article}`, file.slice(0, -'.ja.md'.length))),
    );
}

function articleOf(id: string, edition: string): GuidanceArticle {
  const [ja, en] = [readArticle(`${id}/${edition}.ja.md`), readArticle(`${id}/${edition}.en.md`)];
  const { title, items, ...about } = ja.about;
  return {
    ...about,
    id,
    items: items.map((item) => numberOf(item, id)),
    title: { ja: title, en: en.about.title },
    body: { ja: ja.body, en: en.body },
  };
}

/** The front matter and the Markdown of one file. Throws with the path when there is no front matter. */
export function readArticle(path: string): { about: FrontMatter; body: string } {
  const found = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(join(folder, path), 'utf8'));
  if (!found) throw new Error(`regulations/guidance/${path} has no front matter`);
  try {
    return { about: parse(found[1] ?? ''), body: (found[2] ?? '').trim() };
  } catch (cause) {
    throw new Error(`regulations/guidance/${path}: its front matter is no YAML`, { cause });
  }
}

function numberOf(item: string, id: string) {
  const parsed = parseItemNumber(item);
  if ('problem' in parsed) throw new Error(`regulations/guidance/${id}: ${item} is not a number`);
  return parsed.number;
}

function readSectors(): { review: Bilingual; sectors: GuidanceSector[] } {
  return JSON.parse(readFileSync(join(folder, 'sectors.json'), 'utf8'));
}
