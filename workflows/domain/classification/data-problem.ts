export type DataProblemCode =
  | 'DUPLICATE' | 'UNKNOWN_PARAMETER' | 'UNKNOWN_CLAUSE' | 'UNKNOWN_CHOICE' | 'UNKNOWN_UNIT' | 'UNKNOWN_SOURCE' | 'UNKNOWN_ITEM' | 'WRONG_UNIT'
  | 'WRONG_TYPE' | 'WRONG_SHAPE' | 'NOT_FINITE' | 'EMPTY_BAND' | 'CYCLIC_REFERENCE' | 'INVALID_DATE' | 'DATE_ORDER' | 'DATE_GAP'
  | 'OVERLAPPING_DATES' | 'NOT_A_LAW_STATE' | 'MISSING'; // prettier-ignore
/** What is wrong with rule data: where (`clauses.ic-a16.condition.all.1.unit`), which, and what it concerns. */
export type DataProblem = {
  readonly path: string; readonly code: DataProblemCode; readonly found?: string; readonly expected?: string;
}; // prettier-ignore

export function dataProblem(
  path: string,
  code: DataProblemCode,
  facts: Pick<DataProblem, 'found' | 'expected'> = {},
): DataProblem {
  return { path, code, ...facts };
}
