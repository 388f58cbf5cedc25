import type { CompiledRules } from '../classification/compile.ts';
import { compileRules } from '../classification/compile.ts';
import { compileCondition, type Probe } from '../classification/condition.ts';
import { evaluate, type Verdict } from '../classification/evaluate.ts';
import type { Facts } from '../classification/facts.ts';
import { parametersOf, referencesOf } from '../classification/references.ts';
import type { Clause, LegalDate } from '../classification/rule-data.ts';
import { isFalse } from '../classification/truth.ts';
import { itemOf, touchedBy, type Touched } from './touched.ts';

/** Anything that rests on a law state: a case, a certificate, a company's own judgment, a listed entry, an article. */
export type Subject = {
  readonly id: string;
  /** Where `id` is that of a case: its certificate of an earlier round. */
  readonly certificate?: string;
  /** The law it was judged by, or a later one it was already marked with. */
  readonly lawState: LegalDate;
  readonly clauses: readonly string[];
  /** Left out where no checked answers are attached: then the clauses it names decide. */
  readonly facts?: Facts;
};
/** `changed`: another verdict. `needsExpert`: a person must say. `unchanged`: a clause it names was amended, the verdict stands.
 *  `touched`: a clause it names was amended, and there are no answers to judge it by. */
export type ImpactOutcome = 'changed' | 'needsExpert' | 'unchanged' | 'touched';
export type SubjectImpact = {
  readonly outcome: ImpactOutcome; readonly clauses: readonly string[]; readonly before?: Verdict; readonly after?: Verdict;
}; // prettier-ignore
/** What an amendment does to one subject; undefined when it does not concern it. */
export type Impact = (subject: Subject) => SubjectImpact | undefined;

/** Prepares the rules of the day before and of the day itself once, for any number of subjects. Never throws on a subject. */
export function createImpact(before: CompiledRules, after: CompiledRules): Impact {
  const touched = touchedBy(lawOf(before), lawOf(after));
  const families = new Map([...before.regulations.clauses, ...after.regulations.clauses].map(({ id, family }) => [id, family])); // prettier-ignore
  const named = (subject: Subject, among: readonly string[]) =>
    subject.clauses.filter((id) => among.includes(families.get(id) ?? id));
  const judge = createJudge(before, after, touched);
  return (subject) => {
    if (subject.lawState >= after.date) return undefined;
    const amended = named(subject, touched.families);
    const isInterpreted = named(subject, touched.interpreted).length > 0;
    return subject.facts
      ? judge(subject.facts, amended)
      : byClauses(amended, isInterpreted || isBesideNewClause(subject, after, touched));
  };
}

function byClauses(amended: readonly string[], isOpen: boolean): SubjectImpact | undefined {
  if (amended.length > 0) return { outcome: 'touched', clauses: amended };
  return isOpen ? { outcome: 'needsExpert', clauses: [] } : undefined;
}

type Judge = (facts: Facts, amended: readonly string[]) => SubjectImpact | undefined;

/** Only the clauses that changed are asked first: where none of them says anything about the answers, the verdict stands. */
function createJudge(before: CompiledRules, after: CompiledRules, touched: Touched): Judge {
  const [narrowBefore, narrowAfter] = [narrowed(before, touched), narrowed(after, touched)];
  const isInterpreted = interpretations(after, touched);
  return (facts, amended) => {
    const silent = isSilent(narrowBefore, facts) && isSilent(narrowAfter, facts);
    const open = isInterpreted(facts);
    if (silent && !open && amended.length === 0) return undefined;
    const [was, is] = [evaluate(before, facts), evaluate(after, facts)];
    const clauses = [...new Set([...amended, ...[...is.clausesTrue, ...is.clausesUnknown].filter((id) => touched.clauses.includes(id))])]; // prettier-ignore
    const verdicts = { clauses, before: was.verdict, after: is.verdict };
    if (is.verdict !== was.verdict) return { outcome: is.verdict === 'needsExpert' ? 'needsExpert' : 'changed', ...verdicts };
    return { outcome: open ? 'needsExpert' : 'unchanged', ...verdicts };
  };
} // prettier-ignore

function isSilent(rules: CompiledRules, facts: Facts): boolean {
  const { clausesTrue, clausesUnknown } = evaluate(rules, facts);
  return clausesTrue.length + clausesUnknown.length === 0;
}

/** The rules of the day, reduced to the touched clauses, those that name them and those they name. */
function narrowed({ regulations, date }: CompiledRules, { clauses: changed }: Touched): CompiledRules {
  const { clauses } = regulations;
  const touching = ({ id, condition }: Clause) => changed.includes(id) || referencesOf(condition).some((one) => changed.includes(one)); // prettier-ignore
  const kept = new Set(clauses.filter(touching).map(({ id }) => id));
  for (const id of kept) for (const named of referencesOf(clauses.find((one) => one.id === id)?.condition ?? null)) kept.add(named); // prettier-ignore
  const asked = clauses.filter(({ id }) => kept.has(id));
  const needed = new Set(asked.flatMap(({ condition }) => parametersOf(condition)));
  const parameters = regulations.parameters.filter(({ name }) => needed.has(name));
  return compileRules({ ...regulations, clauses: asked, parameters, contradictions: [] }, date);
}

/** Does an interpretation that changed bear on these answers? */
function interpretations(after: CompiledRules, { policies }: Touched): (facts: Facts) => boolean {
  const probes = after.regulations.policies
    .filter(({ key }) => policies.includes(key))
    .map(({ when }): Probe | undefined => (when ? compileCondition(when, after.places) : undefined));
  return (facts) => {
    if (probes.length === 0) return false;
    const sheet = { values: after.parameters.map((name) => facts.get(name)), truths: after.noTruths };
    return probes.some((probe) => probe === undefined || probe(sheet) !== isFalse);
  };
}

/** Without answers, a new clause of an item it was judged under may concern it: nobody has looked. */
function isBesideNewClause({ clauses }: Subject, { regulations }: CompiledRules, { newItems }: Touched): boolean {
  return newItems.length > 0 && regulations.clauses.some((one) => clauses.includes(one.id) && newItems.includes(itemOf(one)));
} // prettier-ignore

const lawOf = ({ regulations, date }: CompiledRules) => ({ data: regulations, date });
