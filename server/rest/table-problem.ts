import { tableRefusals, type TableRefusal } from '../list/table-refusal.ts';
import { problem, type HttpProblem } from './problem.ts';

/** Why a table is refused, with `status` unless only its reader is busy. */
export function tableProblem({ code, row, column }: TableRefusal, status: number): HttpProblem {
  const { ja, en } = tableRefusals[code];
  const said = problem(code, en, { status: code === 'READER_BUSY' ? 503 : status });
  return { ...said, titleJa: ja, row, ...(column !== undefined && { column }) };
}
