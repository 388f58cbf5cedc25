import fc from 'fast-check';
import { loadSheets } from '../../server/sheets/library.ts';
import type { Answer, Answers } from '../../workflows/domain/classification/sheet/answers.ts';
import { regulations } from './rules.ts';
import type { AnswerShape, SheetTemplate } from '../../workflows/domain/classification/sheet/template.ts';

export const sheets = loadSheets();

/** Every sheet of the product, as its data says. */
export const allSheets = (): readonly SheetTemplate[] => sheets.editions;

export function sheetOf(form: string, edition: string): SheetTemplate {
  const found = allSheets().find((one) => one.form === form && one.edition === edition);
  if (!found) throw new Error(`There is no sheet ${form} of ${edition}`);
  return found;
}

/** Answers of plain values: booleans as yes and no, numbers as text. */
export function buildAnswers(values: Record<string, boolean | number | string | string[]>): Answers {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value: typed(value) }]));
}

/** Any readable answers to a sheet; `complete` answers every question, also those that will not be asked. */
export function anyAnswers(template: SheetTemplate, { complete = false } = {}): fc.Arbitrary<Answers> {
  const each = template.questions.map(({ id, answer, fact, isOptional }) => {
    const readable = anyAnswer(answer, fact ?? '').map((value): [string, Answer][] => [[id, { value }]]);
    const none = fc.constant<[string, Answer][]>([]);
    return complete && !isOptional
      ? readable
      : fc.oneof({ weight: 4, arbitrary: readable }, { weight: 1, arbitrary: none });
  });
  return fc.tuple(...each).map((lists) => Object.fromEntries(lists.flat()));
}

function anyAnswer(shape: AnswerShape, fact: string): fc.Arbitrary<string | string[]> {
  switch (shape.kind) {
    case 'yesNo':
      return fc.constantFrom('yes', 'no');
    case 'choice':
      return fc.constantFrom(...shape.choices.map((choice) => choice.code));
    case 'choices':
      return fc.subarray(
        shape.choices.map((choice) => choice.code),
        { maxLength: 2 },
      );
    case 'number':
      return fc.constantFrom(...figuresOf(fact)).map(String);
  }
}

/** On every limit the law sets to a parameter, and just beside it; whole, because what is asked may be a count. */
function figuresOf(fact: string): number[] {
  const known = figures.get(fact);
  if (known) return known;
  const limits = regulations.clauses.flatMap(({ condition }) => limitsIn(condition, fact));
  const around = limits.flatMap((limit) => [
    Math.floor(limit) - 1,
    Math.floor(limit),
    Math.ceil(limit),
    Math.ceil(limit) + 1,
  ]);
  const found = [...new Set([1, 2, ...around])].filter((one) => one > 0);
  figures.set(fact, found);
  return found;
}
const figures = new Map<string, number[]>();

function limitsIn(value: unknown, fact: string): number[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('parameter' in value && value.parameter === fact)
    return Object.values(value).filter((one) => typeof one === 'number');
  if ('range' in value && Array.isArray(value.range) && value.range.includes(fact))
    return Object.values(value).filter((one) => typeof one === 'number');
  return Object.values(value).flatMap((one) => limitsIn(one, fact));
}

function typed(value: boolean | number | string | string[]): string | string[] {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : value;
}
