import type { Impact, Subject, SubjectImpact } from '../../workflows/domain/amendment/impact.ts';
import { reportOf } from '../../workflows/domain/amendment/progress.ts';
import type { Sample, SubjectKind, SubjectReport } from '../../workflows/domain/amendment/state.ts';
import { checkFacts } from '../../workflows/domain/classification/check-facts.ts';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';

/** How many subjects are read and counted at once: of more, the answers outlive the collector's young ones, at twice the cost. */
export const countedAtOnce = 100;
const clausesMax = 20;

/** What was judged by answers alone. Answers that cannot be read under the law are left out: then nothing is said of it. */
export function subjectOfFacts(
  law: CompiledRules,
  { id, lawState, facts: raw }: { id: string; lawState: LegalDate; facts: unknown },
): Subject {
  const checked = checkFacts(law, raw);
  return { id, lawState, clauses: [], ...('facts' in checked && checked.facts.size > 0 && { facts: checked.facts }) };
}

/** What an amendment does to some subjects of a kind, counted, with samples. */
export function countSubjects(kind: SubjectKind, impact: Impact, subjects: readonly Subject[]): SubjectReport {
  const found = subjects.flatMap((subject) => {
    const hit = impact(subject);
    return hit ? [sampleOf(subject, hit)] : [];
  });
  return reportOf(kind, subjects.length, found);
}

function sampleOf({ id }: Subject, { clauses, ...rest }: SubjectImpact): Sample {
  return { id, ...rest, clauses: clauses.slice(0, clausesMax) };
}
