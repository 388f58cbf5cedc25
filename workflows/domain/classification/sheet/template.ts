import type { LegalDate, Words } from '../rule-data.ts';

/** A number is asked in the unit of its parameter; what is typed in another unit is converted before anything compares it. */
export type AnswerShape =
  { kind: 'yesNo' } | { kind: 'number'; unit: string } | { kind: 'choice' | 'choices'; choices: Choice[] };
export type Choice = { code: string; text: Words };

/** What an answer must be for a jump or a stop. `is` asks whether the answer shares a member with the list. */
export type Test = { is: string[] } | { below: number } | { atMost: number } | { atLeast: number } | { above: number };
export type Condition = ({ question: string } & Test) | { all: Condition[] } | { any: Condition[] };

/** A decisive answer: the rest of its section, or of the sheet, is 判定不要. */
export type Stop = { on: Test; skips: 'section' | 'sheet'; reason: Words };

export type Question = {
  /** The same over editions as long as it asks the same. */
  id: string;
  section: string;
  /** The rule entries that this answer can decide. */
  clauses: string[];
  text: Words;
  help?: Words;
  answer: AnswerShape;
  /** The evaluator's parameter that the answer becomes. */
  fact?: string;
  /** Facts that a particular answer states besides, such as a total processing performance of 0. */
  sets?: Record<string, Record<string, number>>;
  /** The item of Appended Table 1 a yes points at, where no clause is encoded: an expert goes on from there. */
  item?: string;
  askIf?: Condition;
  stops?: Stop[];
  /** Asked for information; the sheet is complete without it. */
  isOptional?: boolean;
};

export type Section = { id: string; title: Words; citation?: string; askIf?: Condition };

/** A parameter sheet (パラメータシート) of one edition. `law` is the state it answers to; `to` is null until a later edition follows. */
export type SheetTemplate = {
  form: string;
  edition: string;
  sector: string;
  title: Words;
  law: { from: LegalDate; to: LegalDate | null; amendment: Words };
  rows: string[];
  items: string[];
  sections: Section[];
  questions: Question[];
  end: Words;
};
