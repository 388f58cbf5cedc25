import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Answer, Answers } from '../../workflows/domain/classification/sheet/answers.ts';
import type { AnswerShape, SheetTemplate } from '../../workflows/domain/classification/sheet/template.ts';

const folder = join(import.meta.dirname, '..', '..', 'regulations', 'sheets');

/** Every sheet of the product, as its data says. */
export function allSheets(): SheetTemplate[] {
  const forms = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return forms.flatMap(({ name }) =>
    readdirSync(join(folder, name)).map((file) => JSON.parse(readFileSync(join(folder, name, file), 'utf8'))),
  );
}

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
  const each = template.questions.map(({ id, answer, isOptional }) => {
    const readable = anyAnswer(answer).map((value): [string, Answer][] => [[id, { value }]]);
    const none = fc.constant<[string, Answer][]>([]);
    return complete && !isOptional
      ? readable
      : fc.oneof({ weight: 4, arbitrary: readable }, { weight: 1, arbitrary: none });
  });
  return fc.tuple(...each).map((lists) => Object.fromEntries(lists.flat()));
}

function anyAnswer(shape: AnswerShape): fc.Arbitrary<string | string[]> {
  switch (shape.kind) {
    case 'yesNo':
      return fc.constantFrom('yes', 'no');
    case 'choice':
      return fc.constantFrom(...shape.choices.map((choice) => choice.code));
    case 'choices':
      return fc.subarray(
        shape.choices.map((choice) => choice.code),
        { maxLength: 4 },
      );
    case 'number':
      return anyNumber(shape).map(String);
  }
}

/** Around the limits of the law as well as far from them. */
function anyNumber({ isWhole, atLeast, above }: Extract<AnswerShape, { kind: 'number' }>): fc.Arbitrary<number> {
  const some = [
    0, 1, 5, 8, 9, 10, 12, 14, 16, 56, 65, 112, 250, 400, 512, 600, 700, 1300, 1500, 3000, 3500, 6000, 5e13,
  ];
  const numbers = isWhole ? some : [...some, 0.01, 2.9, 6.8, 12.5, 43.5, 1200.5];
  return fc.constantFrom(...numbers.filter((one) => one >= (atLeast ?? 0) && one > (above ?? -1)));
}

function typed(value: boolean | number | string | string[]): string | string[] {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : value;
}
