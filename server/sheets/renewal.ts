import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkSheet } from '../../workflows/domain/classification/sheet/check-sheet.ts';
import { migrateAnswers } from '../../workflows/domain/classification/sheet/edition.ts';
import type { SheetTemplate } from '../../workflows/domain/classification/sheet/template.ts';
import { createRulesByDate, loadRegulations } from '../regulations.ts';
import { loadSheets } from './library.ts';

/** `folder` holds the published sheets; what is being edited stands in its `drafts` and is served to nobody. */
export type Renewal = { folder: string; form: string; edition: string };
const dayMs = 86_400_000;

/** Copies the latest edition of a form as a draft for the latest law state. Gives its path. Throws when there is nothing to
 *  copy, or a draft or edition of that year exists already: nobody's work is overwritten. */
export function copyEdition(renewal: Renewal): string {
  const latest = latestOf(renewal);
  if (existsSync(draftPath(renewal)) || existsSync(publishedPath(renewal)))
    throw new Error(`${renewal.form} of ${renewal.edition} exists already`);
  const state = [...loadRegulations().states].sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  const law = { from: state?.from ?? latest.law.from, to: null, amendment: state?.amendedBy ?? latest.law.amendment };
  mkdirSync(join(renewal.folder, 'drafts', renewal.form), { recursive: true });
  write(draftPath(renewal), { ...latest, $schema: '../../sheet.schema.json', edition: renewal.edition, law });
  return draftPath(renewal);
}

/** What the draft asks otherwise than the latest edition, one line each; empty when nothing differs. */
export function compareEdition(renewal: Renewal): string[] {
  const draft = read(draftPath(renewal));
  const rules = createRulesByDate(loadRegulations())(draft.law.from);
  const { differences } = migrateAnswers({ from: latestOf(renewal), to: draft, rules }, {});
  return differences.map((one) =>
    one.kind === 'changed' ? `changed ${one.after.id}: ${one.aspects.join(', ')}` : `${one.kind} ${one.question.id}`,
  );
}

/** Publishes the draft and closes the edition before it on the eve of its law. Returns what is wrong instead, and then changes
 *  nothing: the schema, everything the draft names, and the time it answers to are checked first. */
export function publishEdition(renewal: Renewal): string[] {
  const { folder } = renewal;
  const before = latestOf(renewal);
  const draft = { ...read(draftPath(renewal)), $schema: '../sheet.schema.json' };
  const misshapen = schemaFaults(folder, draft);
  if (misshapen.length > 0) return misshapen;
  const closed = { ...before, law: { ...before.law, to: before.law.to ?? eveOf(draft.law.from) } };
  const { sectors, editions } = loadSheets(folder);
  const others = editions.map((one) => (one.form === before.form && one.edition === before.edition ? closed : one));
  const surroundings = { regulations: loadRegulations(), sectors: sectors.map(({ key }) => key), editions: others };
  const misnamed =
    draft.form === renewal.form && draft.edition === renewal.edition ? [] : ['form or edition: not the one named'];
  const reversed = closed.law.to < closed.law.from ? ['law.from: not after the edition before'] : [];
  const faults = checkSheet(draft, surroundings).map(({ path, code, found }) => `${path}: ${code} ${found}`);
  const all = [...misnamed, ...reversed, ...faults];
  if (all.length > 0) return all;
  write(publishedPath({ ...renewal, edition: before.edition }), closed);
  write(publishedPath(renewal), draft);
  rmSync(draftPath(renewal));
  return [];
}

function schemaFaults(folder: string, draft: object): string[] {
  const schema: object = JSON.parse(readFileSync(join(folder, 'sheet.schema.json'), 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema);
  return validate(draft)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

function latestOf({ folder, form }: Renewal): SheetTemplate {
  const own = loadSheets(folder)
    .editions.filter((one) => one.form === form)
    .at(-1);
  if (!own) throw new Error(`There is no form ${form}`);
  return own;
}

const draftPath = ({ folder, form, edition }: Renewal) => join(folder, 'drafts', form, `${edition}.json`);
const publishedPath = ({ folder, form, edition }: Renewal) => join(folder, form, `${edition}.json`);
const eveOf = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
const read = (path: string): SheetTemplate => JSON.parse(readFileSync(path, 'utf8'));
const write = (path: string, sheet: object) => writeFileSync(path, `${JSON.stringify(sheet, null, 2)}\n`);
