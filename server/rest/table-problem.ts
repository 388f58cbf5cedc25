import { tableRefusals, type TableRefusal } from '../list/table-refusal.ts';
import type { HttpProblem } from './problem.ts';

/** Why a table is refused, with `status` unless only its reader is busy. */
export function tableProblem({ code, row, column }: TableRefusal, status: number): HttpProblem {
  const { ja: titleJa, en: title } = tableRefusals[code];
  return { status: code === 'READER_BUSY' ? 503 : status, code, title, titleJa, row, ...(column !== undefined && { column }) };
} // prettier-ignore
