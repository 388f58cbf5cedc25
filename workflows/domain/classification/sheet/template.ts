/** Words in both languages of the product. */
export type Text = { ja: string; en: string };
/** Units are those of the evaluator's parameters; what is typed in another unit is converted before anything compares it. */
export type AnswerShape =
  | { kind: 'yesNo' }
  | { kind: 'number'; unit: string; isWhole?: boolean; atLeast?: number; above?: number }
  | { kind: 'choice' | 'choices'; choices: Choice[] };
export type Choice = { code: string; text: Text };

/** What an answer must be for a jump or a stop. `is` asks whether the answer shares a member with the list. */
export type Test = { is: string[] } | { below: number } | { atMost: number } | { atLeast: number } | { above: number };
export type Condition = ({ question: string } & Test) | { all: Condition[] } | { any: Condition[] };

/** A decisive answer: the rest of its section, or of the sheet, is 判定不要. */
export type Stop = { on: Test; skips: 'section' | 'sheet'; reason: Text };

export type FactValue = boolean | number | string | string[];
export type Facts = Record<string, FactValue>;

export type Question = {
  /** The same over editions as long as it asks the same. */
  id: string;
  section: string;
  /** The rule entries that this answer can decide. */
  clauses: string[];
  text: Text;
  help?: Text;
  answer: AnswerShape;
  /** The evaluator's parameter that the answer becomes. */
  fact?: string;
  /** Facts that a particular answer states besides, such as a total processing performance of 0. */
  sets?: Record<string, Facts>;
  /** The item of Appended Table 1 a yes points at, where no clause is encoded: an expert goes on from there. */
  item?: string;
  askIf?: Condition;
  stops?: Stop[];
  /** Asked for information; the sheet is complete without it. */
  isOptional?: boolean;
};

export type Section = { id: string; title: Text; citation?: string; askIf?: Condition };

/** A parameter sheet (パラメータシート) of one edition. `law` is the state it answers to; `to` is null until a later edition follows. */
export type SheetTemplate = {
  form: string;
  edition: string;
  sector: string;
  title: Text;
  law: { from: string; to: string | null; amendment: Text };
  rows: string[];
  items: string[];
  sections: Section[];
  questions: Question[];
  end: Text;
};
