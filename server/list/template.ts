import { judgeFacts } from '../../workflows/domain/list/criteria/judge-offer.ts';
import { explain } from '../../workflows/domain/classification/explain.ts';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import type { Parameter, Words } from '../../workflows/domain/classification/rule-data.ts';
import { answersOf, exampleOf, wordColumns, type TemplateColumn } from './template-words.ts';

export type Template = {
  readonly kind: Words | undefined;
  readonly lawState: string;
  readonly columns: readonly TemplateColumn[];
};

/** Counts up when a template of the same law has other columns or another shape. */
export const templateVersion = 1;
const screens = {
  is_integrated_circuit: true, rad_designed: false, custom_status_unknown: false, specially_designed_for_listed_item: 'no', function_unalterable: false,
  performs_cryptography: false,
}; // prettier-ignore

/** The columns that a table needs for parts of one kind under the law of the day, by what the rules ask of such a part; of every kind when
 *  none is named. Undefined for a kind that the rules do not know. */
export function listTemplate(rules: CompiledRules, kind?: string): Template | undefined {
  const { parameters } = rules.regulations;
  const kinds = parameters.find(({ name }) => name === 'device_kinds')?.choices ?? [];
  const found = kinds.find(({ value }) => value === kind);
  if (kind !== undefined && !found) return undefined;
  const asked = kind === undefined ? undefined : namesAsked(rules, kind);
  const wanted = parameters.filter(({ name }) => asked?.has(name) ?? true);
  const lawState = rules.lawState?.from ?? '';
  return {
    kind: found?.label,
    lawState,
    columns: [
      ...wordColumns(lawState),
      ...wanted.map((parameter) => answerColumn(parameter, kind)),
      ...wanted.filter(isFigure).map((parameter) => evidenceColumn(parameter, kind)),
    ],
  };
}

/** What marks a table that was made from a template: `様式 gaihi-list/1 2026-02-14`, as the heading of a column without a meaning. */
export function templateMark({ lawState }: Pick<Template, 'lawState'>): string {
  return `様式 gaihi-list/${templateVersion} ${lawState}`;
}

/** The version and law of the template a table was made from; undefined for any other table. */
export function readTemplateMark(headings: readonly string[]): { version: number; lawState: string } | undefined {
  const found = headings.map((heading) => /^様式 gaihi-list\/(\d+) (\d{4}-\d\d-\d\d)$/.exec(heading)).find((match) => match !== null);
  return found ? { version: Number(found[1]), lawState: found[2] ?? '' } : undefined;
} // prettier-ignore

/** The screens, the kind, and all that would settle what is then still open. */
function namesAsked(rules: CompiledRules, kind: string): ReadonlySet<string> {
  const start = { ...screens, device_kinds: [kind] };
  const missing = missingAfter(rules, start);
  return new Set([...Object.keys(start), 'crypto_authentication_or_signature_only', ...missing]);
}

/** A kind may contradict one of the plain answers: then that one is left open. */
function missingAfter(rules: CompiledRules, answers: Readonly<Record<string, unknown>>): readonly string[] {
  const judged = judgeFacts(rules, answers);
  if (!('problems' in judged)) return explain(rules, judged.facts).missing;
  const fitting = Object.entries(answers).filter(([name]) => !judged.problems.some(({ path }) => path === name));
  if (fitting.length === Object.keys(answers).length)
    throw new Error(`These answers do not fit the rules: ${JSON.stringify(judged.problems)}`);
  return missingAfter(rules, Object.fromEntries(fitting));
}

function isFigure({ type }: Parameter): boolean {
  return type === 'number' || type === 'integer';
}

function answerColumn(parameter: Parameter, kind: string | undefined): TemplateColumn {
  const { name, label, unit } = parameter;
  const heading = unit === undefined || unit === 'count' ? label.ja : `${label.ja}（${unit}）`;
  return { name, heading, how: answersOf(parameter), example: exampleOf(name, kind) };
}

function evidenceColumn({ name, label }: Parameter, kind: string | undefined): TemplateColumn {
  const how = {
    ja: `「${label.ja}」がしきい値と同じか近いときに、資料名と頁を書く。`,
    en: `Document and page, where "${label.en}" is on or near a limit.`,
  };
  return { name: `evidence:${name}`, heading: `証拠: ${label.ja}`, how, example: exampleOf(`evidence:${name}`, kind) };
}
