import { compileRules } from '../compile.ts';
import { parametersOf } from '../references.ts';
import type { LegalDate, Parameter, Regulations } from '../rule-data.ts';
import type { Condition, Question, SheetTemplate } from './template.ts';

/** One thing wrong with a sheet: where, and what. `found` names the id, the unit or the edition in question. */
export type SheetFault = { path: string; code: SheetFaultCode; found: string };
export type SheetFaultCode =
  | 'DUPLICATE_ID' | 'UNKNOWN_SECTION' | 'UNKNOWN_SECTOR' | 'JUMP_NOT_BACK' | 'UNKNOWN_PARAMETER' | 'WRONG_ANSWER_KIND' | 'WRONG_UNIT'
  | 'UNKNOWN_CHOICE' | 'CLAUSE_NOT_IN_FORCE' | 'PARAMETER_NOT_ASKED' | 'UNKNOWN_LAW_STATE' | 'OVERLAPPING_EDITION'
  | 'LAW_CHANGES_WITHIN'; // prettier-ignore

type Surroundings = { regulations: Regulations; sectors: readonly string[]; editions: readonly SheetTemplate[] };

/** Everything its JSON Schema cannot say about a sheet. Empty when it may be published; `editions` are the others of all forms. */
export function checkSheet(template: SheetTemplate, { regulations, sectors, editions }: Surroundings): SheetFault[] {
  return [
    ...(sectors.includes(template.sector) ? [] : [fault('sector', 'UNKNOWN_SECTOR', template.sector)]),
    ...lawFaults(template, regulations, editions),
    ...repeated(template.sections.map(({ id }) => id)).map((id) => fault('sections', 'DUPLICATE_ID', id)),
    ...repeated(template.questions.map(({ id }) => id)).map((id) => fault('questions', 'DUPLICATE_ID', id)),
    ...template.questions.flatMap((question, index) => questionFaults(template, index, { question, regulations })),
    ...sectionFaults(template),
    ...unaskedParameters(template, regulations),
  ];
}

function lawFaults(
  { form, edition, law }: SheetTemplate,
  regulations: Regulations,
  editions: readonly SheetTemplate[],
): SheetFault[] {
  const known = regulations.states.some(({ from }) => from === law.from);
  const others = editions.filter((one) => one.form === form && one.edition !== edition);
  const overlapping = others.filter(
    (one) => (law.to === null || one.law.from <= law.to) && (one.law.to === null || law.from <= one.law.to),
  );
  return [
    ...(known ? [] : [fault('law.from', 'UNKNOWN_LAW_STATE', law.from)]),
    ...overlapping.map((one) => fault('law', 'OVERLAPPING_EDITION', one.edition)),
    ...amendedWithin(law, regulations).map((date) => fault('law', 'LAW_CHANGES_WITHIN', date)),
  ];
}

/** Law states inside the edition's time under which other clauses decide than at its start. */
function amendedWithin({ from, to }: SheetTemplate['law'], regulations: Regulations): LegalDate[] {
  const decidingOn = (date: LegalDate) =>
    compileRules(regulations, date)
      .deciding.map(({ clause }) => clause.id)
      .join();
  const within = regulations.states.filter((state) => state.from > from && (to === null || state.from <= to));
  return within.map((state) => state.from).filter((date) => decidingOn(date) !== decidingOn(from));
}

type Asked = { question: Question; regulations: Regulations };

function questionFaults(template: SheetTemplate, index: number, { question, regulations }: Asked): SheetFault[] {
  const path = `questions.${index}`;
  const earlier = new Set(template.questions.slice(0, index).map(({ id }) => id));
  const rules = compileRules(regulations, template.law.from);
  const inForce = new Set(rules.clauses.map(({ clause }) => clause.id));
  return [
    ...(template.sections.some(({ id }) => id === question.section)
      ? []
      : [fault(`${path}.section`, 'UNKNOWN_SECTION', question.section)]),
    ...namedIn(question.askIf).filter((id) => !earlier.has(id)).map((id) => fault(`${path}.askIf`, 'JUMP_NOT_BACK', id)), // prettier-ignore
    ...question.clauses
      .filter((id) => !inForce.has(id))
      .map((id) => fault(`${path}.clauses`, 'CLAUSE_NOT_IN_FORCE', id)),
    ...Object.values(question.sets ?? {}).flatMap(Object.keys).filter((name) => !parameter(regulations, name)).map((name) => fault(`${path}.sets`, 'UNKNOWN_PARAMETER', name)), // prettier-ignore
    ...answerFaults(path, question, regulations),
  ];
}

/** The sheet asks what the evaluator reads: the same kind of answer, unit and choices. */
function answerFaults(path: string, { fact, answer }: Question, regulations: Regulations): SheetFault[] {
  if (fact === undefined)
    return answer.kind === 'yesNo' ? [] : [fault(`${path}.answer`, 'WRONG_ANSWER_KIND', answer.kind)];
  const known = parameter(regulations, fact);
  if (!known) return [fault(`${path}.fact`, 'UNKNOWN_PARAMETER', fact)];
  if (kindOf(known) !== answer.kind) return [fault(`${path}.answer`, 'WRONG_ANSWER_KIND', answer.kind)];
  if (answer.kind === 'number')
    return answer.unit === known.unit ? [] : [fault(`${path}.answer`, 'WRONG_UNIT', answer.unit)];
  if (answer.kind === 'yesNo') return [];
  const offered = known.choices?.map(({ value }) => value) ?? [];
  return answer.choices.filter(({ code }) => !offered.includes(code)).map(({ code }) => fault(`${path}.answer`, 'UNKNOWN_CHOICE', code)); // prettier-ignore
}

function sectionFaults(template: SheetTemplate): SheetFault[] {
  return template.sections.flatMap(({ id, askIf }, index) => {
    const first = template.questions.findIndex(({ section }) => section === id);
    const earlier = new Set(template.questions.slice(0, first).map((question) => question.id));
    return namedIn(askIf).filter((name) => !earlier.has(name)).map((name) => fault(`sections.${index}.askIf`, 'JUMP_NOT_BACK', name)); // prettier-ignore
  });
}

/** A sheet that asks for facts must ask for every one that decides a clause of its items: else the clause could never close. */
function unaskedParameters(template: SheetTemplate, regulations: Regulations): SheetFault[] {
  const asked = new Set(
    template.questions.flatMap(({ fact, sets }) => [fact, ...Object.values(sets ?? {}).flatMap(Object.keys)]),
  );
  if (!template.questions.some(({ fact }) => fact)) return [];
  const { deciding } = compileRules(regulations, template.law.from);
  const needed = new Set(deciding.flatMap(({ clause }) => parametersOf(clause.condition)));
  return [...needed].filter((name) => !asked.has(name)).map((name) => fault('questions', 'PARAMETER_NOT_ASKED', name));
}

function kindOf({ type }: Parameter): string {
  if (type === 'boolean') return 'yesNo';
  if (type === 'set') return 'choices';
  return type === 'choice' ? 'choice' : 'number';
}

function namedIn(condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(namedIn);
  return 'any' in condition ? condition.any.flatMap(namedIn) : [condition.question];
}

const parameter = ({ parameters }: Regulations, name: string) => parameters.find((one) => one.name === name);
const repeated = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
const fault = (path: string, code: SheetFaultCode, found: string): SheetFault => ({ path, code, found });
