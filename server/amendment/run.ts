import type { BatchOf, DraftOf } from '../../workflows/activities.ts';
import type { AmendmentDraft } from '../../workflows/domain/amendment/draft.ts';
import { checkDraft, type DraftProblem } from '../../workflows/domain/amendment/check-draft.ts';
import {
  createImpact,
  type Impact,
  type Subject,
  type SubjectImpact,
} from '../../workflows/domain/amendment/impact.ts';
import { reportOf, type Batch } from '../../workflows/domain/amendment/progress.ts';
import type { AppliedReport, Sample, SubjectReport } from '../../workflows/domain/amendment/state.ts';
import { touchedBy } from '../../workflows/domain/amendment/touched.ts';
import { compileRules, type CompiledRules } from '../../workflows/domain/classification/compile.ts';
import { publishVersion } from '../mongo/regulation-versions.ts';
import type { RulesInForce, RulesReader } from '../rules-in-force.ts';
import { getDraft, lawsAround } from './drafts.ts';
import type { SubjectWorld } from './subject-source.ts';
import { subjectSources } from './subjects.ts';

export type AmendmentWorld = SubjectWorld & { rules: RulesReader };
const countedAtOnce = 500;
/** Fewer, for each is a command to a workflow of its own. */
const toldAtOnce = 20;
const problemsMax = 50;
const clausesMax = 20;

/** The clauses the draft touches, or what is wrong with it on the law as it stands. */
export async function checkStoredDraft(
  world: AmendmentWorld,
  { draft: id }: DraftOf,
): Promise<{ clauses: string[] } | { problems: DraftProblem[] }> {
  const [draft, rules] = [await getDraft(world, id), await world.rules.current()];
  const problems = checkDraft(rules.data, draft);
  if (problems.length > 0) return { problems: told(problems) };
  const [before, after] = lawsAround(rules, draft);
  return { clauses: [...touchedBy(before, after).clauses] };
}

/** What the draft would do to the next subjects of a kind; `alive` is called after each part of the work. */
export async function countImpact(
  world: AmendmentWorld,
  step: BatchOf,
  alive: () => void,
): Promise<Batch<SubjectReport>> {
  const { subjects, impact } = await nextSubjects(world, step, countedAtOnce);
  alive();
  const found = subjects.flatMap((subject) => {
    const hit = impact(subject);
    return hit ? [sampleOf(subject, hit)] : [];
  });
  return batch(reportOf(step.kind, subjects.length, found), subjects, countedAtOnce);
}

/** Publishes the draft if it still fits the law as it stands; a repeat after it was published is the same. */
export async function publishDraft(
  world: AmendmentWorld,
  { draft: id, version }: DraftOf,
): Promise<{ digest: string } | { problems: DraftProblem[] }> {
  const [draft, rules] = [await getDraft(world, id), await world.rules.current()];
  const isLaw = rules.published.some((one) => one.version === version);
  const problems = isLaw ? [] : checkDraft(rules.data, draft);
  if (problems.length > 0) return { problems: told(problems) };
  return publishVersion(world.mongo, draft);
}

/** Tells the next subjects of a kind, one after another, each once. */
export async function applyImpact(
  world: AmendmentWorld,
  step: BatchOf,
  alive: () => void,
): Promise<Batch<AppliedReport>> {
  const { subjects, impact } = await nextSubjects(world, step, toldAtOnce);
  let applied = 0;
  let skipped = 0;
  for (const subject of subjects) {
    const hit = impact(subject);
    if (!hit) continue;
    const notice = { version: step.version, subject, impact: hit, at: Date.now() };
    if (await subjectSources[step.kind].tell(world, notice)) applied += 1;
    else skipped += 1;
    alive();
  }
  return batch({ kind: step.kind, applied, skipped }, subjects, toldAtOnce);
}

async function nextSubjects(world: AmendmentWorld, { version, draft: id, kind, after }: BatchOf, limit: number) {
  const [draft, rules] = [await getDraft(world, id), await world.rules.current()];
  const { impact, after: law } = prepare(rules, id, draft);
  const subjects = await subjectSources[kind].page(world, { law, version, after, limit });
  return { subjects, impact };
}

type Prepared = { impact: Impact; after: CompiledRules };
const prepared = new WeakMap<RulesInForce, Map<string, Prepared>>();

/** The two laws are compiled once for all batches of a run. The law before is the one without this amendment, also once it is published. */
function prepare(rules: RulesInForce, id: string, draft: AmendmentDraft): Prepared {
  const known = prepared.get(rules)?.get(id);
  if (known) return known;
  const [before, after] = lawsAround(rules, draft).map(({ data, date }) => compileRules(data, date));
  if (!before || !after) throw new Error('There are two laws around an amendment');
  const made = { impact: createImpact(before, after), after };
  prepared.set(rules, new Map(prepared.get(rules)).set(id, made));
  return made;
}

function batch<Report>(report: Report, subjects: readonly Subject[], limit: number): Batch<Report> {
  const last = subjects.at(-1);
  return { report, seen: subjects.length, ...(last && subjects.length === limit && { next: last.id }) };
}

function sampleOf({ id }: Subject, { clauses, ...rest }: SubjectImpact): Sample {
  return { id, ...rest, clauses: clauses.slice(0, clausesMax) };
}

function told(problems: readonly DraftProblem[]): DraftProblem[] {
  return problems.slice(0, problemsMax).map(({ path, code }) => ({ path, code }));
}
