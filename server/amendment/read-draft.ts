import { isLegalDate } from '../../workflows/domain/classification/legal-date.ts';
import type { RegulationFile } from '../../workflows/domain/classification/regulation-files.ts';
import type { DraftProblem } from '../../workflows/domain/amendment/check-draft.ts';
import type { AmendmentDraft } from '../../workflows/domain/amendment/draft.ts';
import { createShapeCheck } from '../regulation-check.ts';

const charactersMax = 2 * 1024 * 1024;
/** The entries of a draft have the form of the entries of these files. */
const files = {
  state: 'control-lists', sources: 'sources', parameters: 'parameters', units: 'units', clauses: 'clauses/integrated-circuits',
  contradictions: 'contradictions', policies: 'policies',
} as const satisfies { [part in Exclude<keyof AmendmentDraft, 'version'>]: RegulationFile }; // prettier-ignore
type Part = keyof typeof files;
const parts = Object.keys(files) as Part[]; // keys of a literal
const shapeProblems = createShapeCheck();

/** A draft from its JSON text, or every place in which it does not have the form that `regulations/schemas/` asks of its entries. */
export function readDraft(text: string): AmendmentDraft | { problems: DraftProblem[] } {
  if (text.length > charactersMax) return { problems: [{ path: '', code: 'TOO_LONG' }] };
  const raw = parsed(text);
  if (raw === undefined) return { problems: [{ path: '', code: 'NOT_JSON' }] };
  if (!isRecord(raw)) return { problems: [{ path: '', code: 'WRONG_SHAPE' }] };
  const problems = [...headProblems(raw), ...parts.flatMap((part) => partProblems(part, raw[part]))];
  return problems.length > 0 ? { problems } : (raw as AmendmentDraft); // each of its parts has just been checked
}

function headProblems(raw: Record<string, unknown>): DraftProblem[] {
  const known = new Set<string>(['version', ...parts]);
  return [
    ...(typeof raw.version === 'string' && isLegalDate(raw.version) ? [] : [{ path: 'version', code: 'INVALID_DATE' } as const]),
    ...Object.keys(raw).filter((key) => !known.has(key)).map((path) => ({ path, code: 'WRONG_SHAPE' }) as const),
  ]; // prettier-ignore
}

function partProblems(part: Part, value: unknown): DraftProblem[] {
  if (value === undefined) return [];
  const list = part === 'state' ? 'states' : part;
  const file = files[part];
  const found = shapeProblems(file, {
    $schema: 'draft', ...(part === 'clauses' && { title: words, review: words }), [list]: part === 'state' ? [value] : value,
  }); // prettier-ignore
  const inDraft = (path: string) =>
    path.replace(`${file}.${list}`, part).replace(part === 'state' ? 'state.0' : part, part);
  return found.map(({ path }) => ({ path: inDraft(path), code: 'WRONG_SHAPE' }));
}

const words = { ja: '改正案', en: 'Draft' };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told as a problem of the draft
  }
}
