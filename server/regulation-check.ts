import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { checkRegulations } from '../workflows/domain/classification/check-regulations.ts';
import { dataProblem, type DataProblem } from '../workflows/domain/classification/data-problem.ts';
import {
  assembleRegulations,
  regulationFiles,
  type RegulationFile,
} from '../workflows/domain/classification/regulation-files.ts';
import type { Regulations } from '../workflows/domain/classification/rule-data.ts';
import { projectRoot } from './project-root.ts';

const schemas = join(projectRoot, 'regulations', 'schemas');
/** A whole set of rule data as parsed JSON, for example the present one with one file replaced by a draft. */
export type RegulationFiles = { readonly [file in RegulationFile]: unknown };

/** The JSON Schemas of `regulations/schemas/`, ready to check any number of drafts. */
export function createFileCheck(folder = schemas): (files: RegulationFiles) => FileCheck {
  const shapeProblems = createShapeCheck(folder);
  return (files) => {
    const problems = regulationFiles.flatMap((file) => shapeProblems(file, files[file]));
    if (problems.length > 0) return { problems };
    // The schemas have just said that each file has this shape.
    const regulations = assembleRegulations(files as { readonly [file in RegulationFile]: Partial<Regulations> });
    const found = checkRegulations(regulations);
    return found.length > 0 ? { problems: found } : { regulations };
  };
}
/** Rules that can be compiled for any day, or why not: first the shape, and only then the meaning. */
export type FileCheck = { readonly regulations: Regulations } | { readonly problems: readonly DataProblem[] };

/** Where the content of one file does not have its form; the meaning is not looked at. */
export function createShapeCheck(folder = schemas): (file: RegulationFile, content: unknown) => DataProblem[] {
  const validators = validatorsOf(folder);
  return (file, content) => {
    const validate = validators.get(schemaOf(file));
    if (!validate) throw new Error(`regulations/${file}.json has no schema`);
    if (validate(content)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '' }) =>
      dataProblem(`${file}${instancePath.replaceAll('/', '.')}`, 'WRONG_SHAPE', { expected: message }),
    );
  };
}

function validatorsOf(folder: string): ReadonlyMap<string, ValidateFunction> {
  const names = [...new Set(regulationFiles.map(schemaOf))];
  const schemas = [...names, 'words', 'condition'].map((name): { $id: string } =>
    JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')),
  );
  const ajv = new Ajv2020({ schemas, strictTypes: false, strictRequired: false });
  return new Map(
    names.map((name) => {
      const validate = ajv.getSchema(`urn:gaihi:regulations:${name}`);
      if (!validate) throw new Error(`no schema for ${name}`);
      return [name, validate];
    }),
  );
}

function schemaOf(file: RegulationFile): string {
  return file.startsWith('clauses/') ? 'clauses' : file;
}
