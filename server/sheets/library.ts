import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import type { SheetTemplate } from '../../workflows/domain/classification/sheet/template.ts';
import { projectRoot } from '../project-root.ts';

/** A field of industry that has sheets of its own; the names are configuration. */
export type Sector = { key: string; rows: string[]; name: Words };
export type SheetLibrary = { sectors: readonly Sector[]; editions: readonly SheetTemplate[] };

/** Reads every published sheet: one folder per form, one file per edition, in this order. Throws when a file is missing or
 *  not JSON; whether a sheet is right is for `checkSheet` to say. */
export function loadSheets(folder = join(projectRoot, 'regulations', 'sheets')): SheetLibrary {
  const read = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
  const forms = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name); // prettier-ignore
  return {
    sectors: read('sectors.json').sectors,
    editions: forms
      .sort(inNumericOrder)
      .flatMap((form) => editionsIn(join(folder, form)).map((file) => read(form, file))),
  };
}

const editionsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /^\d{4}\.json$/.test(name))
    .sort();
const inNumericOrder = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
