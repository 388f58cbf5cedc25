import type { Quantity } from './quantity.ts';

/** One checked answer of a sheet. A parameter that is not in the map is unknown; an empty set is a statement. */
export type Fact = boolean | string | readonly string[] | Quantity;
/** Checked answers by parameter, as `checkFacts` gives them. */
export type Facts = ReadonlyMap<string, Fact>;

export type FactProblemCode =
  | 'NOT_A_SHEET' | 'UNKNOWN_PARAMETER' | 'WRONG_TYPE' | 'NOT_A_NUMBER' | 'NOT_FINITE' | 'NOT_INTEGER' | 'OUT_OF_RANGE'
  | 'UNKNOWN_CHOICE' | 'WRONG_UNIT' | 'CONTRADICTION'; // prettier-ignore
/** Why a sheet is refused: where, and the facts a sentence is made from. */
export type FactProblem = {
  readonly path: string;
  readonly code: FactProblemCode;
  /** What was expected: a type, a unit or a bound; for a contradiction, its id in `regulations/contradictions.json`. */
  readonly expected?: string;
  readonly found?: string;
};
