import type { BatchOf, DraftOf } from '../../workflows/activities.ts';
import { checkDraft, type DraftProblem } from '../../workflows/domain/amendment/check-draft.ts';
import { reportOf, sumImpact, type Batch } from '../../workflows/domain/amendment/progress.ts';
import type { AppliedReport, SubjectReport } from '../../workflows/domain/amendment/state.ts';
import { touchedBy } from '../../workflows/domain/amendment/touched.ts';
import { publishVersion } from '../mongo/regulation-versions.ts';
import type { RulesReader } from '../rules-in-force.ts';
import { countedAtOnce, countSubjects } from './counting.ts';
import { getDraft, lawsAround } from './drafts.ts';
import { prepare } from './prepared.ts';
import type { SubjectWorld } from './subject-source.ts';
import { subjectSources } from './subjects.ts';

export type AmendmentWorld = SubjectWorld & { rules: RulesReader };
/** The workflow hears of a run after so many. */
const countedInOneStep = 1_000;
const problemsMax = 50;

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
  const { kind } = step;
  let whole: Batch<SubjectReport> = { report: reportOf(kind, 0, []), seen: 0, ...(step.after && { next: step.after }) };
  do {
    const { impact, subjects, seen, next } = await nextSubjects(world, { ...step, ...at(whole.next) }, countedAtOnce);
    const report = sumImpact(whole.report, countSubjects(kind, impact, subjects));
    whole = { report, seen: whole.seen + seen, ...(next !== undefined && { next }) };
    alive();
  } while (whole.next !== undefined && whole.seen < countedInOneStep);
  return subjectSources[kind].isConfidential ? { ...whole, report: { ...whole.report, samples: [] } } : whole;
}

const at = (after: string | undefined) => (after === undefined ? {} : { after });

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
  const { tell, toldAtOnce } = subjectSources[step.kind];
  const { impact, subjects, ...paged } = await nextSubjects(world, step, toldAtOnce);
  let applied = 0;
  let skipped = 0;
  for (const subject of subjects) {
    const hit = impact(subject);
    if (!hit) continue;
    const notice = { version: step.version, subject, impact: hit, at: Date.now() };
    if (await tell(world, notice)) applied += 1;
    else skipped += 1;
    alive();
  }
  return { ...paged, report: { kind: step.kind, applied, skipped } };
}

async function nextSubjects(world: AmendmentWorld, { version, draft: id, kind, after }: BatchOf, limit: number) {
  const { impact, after: law } = await prepare(world, await world.rules.current(), id);
  return { ...(await subjectSources[kind].page(world, { law, version, after, limit })), impact };
}

function told(problems: readonly DraftProblem[]): DraftProblem[] {
  return problems.slice(0, problemsMax).map(({ path, code }) => ({ path, code }));
}
