/** The rule data of `regulations/`, as people who read law write it. Its JSON Schemas stand beside it. */

/** A day in Asia/Tokyo, `YYYY-MM-DD`. A law state starts at 00:00 there. */
export type LegalDate = string;
export type Words = { readonly ja: string; readonly en: string };

export type LawState = {
  readonly from: LegalDate; readonly amendedBy: Words | null; readonly certainty: 'text' | 'dayToBeConfirmed'; readonly changes: Words;
}; // prettier-ignore

export type ParameterType = 'boolean' | 'number' | 'integer' | 'choice' | 'set';
export type Parameter = {
  readonly name: string; readonly type: ParameterType; readonly unit?: string;
  /** Bounds of what can be stated at all; a clock of 0 MHz is a mistake, not a fact. */
  readonly atLeast?: number; readonly above?: number;
  readonly label: Words; readonly ask: Words; readonly choices?: readonly { readonly value: string; readonly label: Words }[];
}; // prettier-ignore

export type Unit = {
  readonly unit: string;
  /** value in `unit` = value × times + plus; decimals in text, so that they are exact. */
  readonly from: readonly { readonly unit: string; readonly times: string; readonly plus?: string }[];
};

/** A number, the name of a parameter, or a formula over them. */
export type Formula =
  | number
  | string
  | { readonly times: readonly [Formula, Formula] }
  | { readonly dividedBy: readonly [Formula, Formula] }
  | { readonly log2: Formula };

export type LimitOperator = 'above' | 'atLeast' | 'below' | 'atMost';
export type LimitCondition = { readonly parameter: string; readonly unit: string } & {
  readonly [operator in LimitOperator]?: Formula;
};
/** The range of two parameters shares a point with the band above `above` up to and including `upTo` (null: no upper end). */
export type BandCondition = {
  readonly range: readonly [string, string];
  readonly above: number;
  readonly upTo: number | null;
  readonly unit: string;
};
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly clause: string }
  | { readonly parameter: string; readonly is: boolean | string }
  | { readonly parameter: string; readonly isOneOf: readonly string[] }
  | LimitCondition
  | BandCondition;

export type Outcome = 'controlled' | 'needsExpert' | 'listedInRow16' | 'destinationCheck';
export type Clause = {
  readonly id: string; readonly family: string; readonly kind: 'control' | 'screen' | 'unused'; readonly outcome: Outcome | null;
  readonly title: Words;
  readonly citation: {
    readonly text: string; readonly order: { readonly row: string; readonly item: string | null } | null;
    readonly ordinance: { readonly article: string; readonly number: string | null; readonly letter: string | null; readonly limb: string | null } | null;
  };
  readonly jurisdiction: 'japan' | 'unitedStates';
  readonly regime: Regime; readonly euNumber: string | null; readonly usNumbers: readonly string[];
  readonly source: { readonly document: string; readonly paragraph: string; readonly comparedWith: readonly string[] };
  readonly dates: { readonly from: LegalDate | null; readonly to: LegalDate | null; readonly basis: Words; readonly gapBefore?: Words };
  readonly condition: Condition | null; readonly notes: readonly Words[];
}; // prettier-ignore
export type Regime =
  | 'wassenaar' | 'nsg' | 'australiaGroup' | 'mtcr' | 'cwc' | 'likeMinded' | 'national' | 'munitions' | 'unitedStates'; // prettier-ignore

export type Contradiction = {
  readonly id: string; readonly parameters: readonly string[]; readonly when: Condition; readonly unless?: Condition; readonly message: Words;
}; // prettier-ignore

/** An open question of interpretation, or of the service, as dated configuration. The last decision not after the date counts. */
export type Policy = {
  readonly key: string; readonly kind: 'interpretation' | 'service'; readonly owner: Words; readonly question: Words;
  readonly clauses: readonly string[];
  /** The explanation of its clauses cites it unless this is false. */
  readonly when: Condition | null;
  readonly decisions: readonly PolicyDecision[];
}; // prettier-ignore
export type PolicyDecision = {
  readonly from: LegalDate; readonly decision: unknown; readonly text: Words; readonly reason: Words; readonly panel: Words | null;
}; // prettier-ignore

export type Source = { readonly key: string; readonly document: string; readonly file: string | null };
export type Statement = Words & { readonly key: StatementKey };
export type StatementKey =
  | 'controlled' | 'needsExpert' | 'notControlled' | 'earlierRow16' | 'outOfScope' | 'technology' | 'lawStateUnknown' | 'review'; // prettier-ignore

/** A row of Appended Table 1, or of the technology table, by item. Titles are summaries, not the text of the law. */
export type TableRow = {
  readonly row: string; readonly title: Words; readonly article: string | null; readonly regimes: readonly Regime[];
  readonly items: readonly TableItem[];
}; // prettier-ignore
export type TableItem = {
  readonly item: string | null; readonly title: Words; readonly regimes: readonly Regime[];
  readonly isDeleted?: true; readonly paragraph?: string;
}; // prettier-ignore

export type Regulations = {
  readonly states: readonly LawState[]; readonly parameters: readonly Parameter[]; readonly units: readonly Unit[];
  readonly clauses: readonly Clause[]; readonly contradictions: readonly Contradiction[]; readonly policies: readonly Policy[];
  readonly sources: readonly Source[]; readonly statements: readonly Statement[];
  readonly rows: readonly TableRow[]; readonly technologyRows: readonly TableRow[];
}; // prettier-ignore
