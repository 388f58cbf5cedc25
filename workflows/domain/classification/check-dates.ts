import { dataProblem, type DataProblem } from './data-problem.ts';
import { dayAfter, isLegalDate } from './legal-date.ts';
import type { Clause, LegalDate, Regulations } from './rule-data.ts';

type Dates = Clause['dates'];

/** A family is amended as a whole: its clauses of one version carry the same dates, two versions never overlap, and a gap
 *  between them is said. Each version starts with a law state we know and ends the day before one. */
export function checkClauseDates({ clauses, states }: Regulations): DataProblem[] {
  const malformed = clauses.flatMap(malformedDates);
  if (malformed.length > 0) return malformed;
  const starts = new Set(states.map(({ from }) => from));
  const families = new Set(clauses.map(({ family }) => family));
  return [
    ...clauses.flatMap((clause) => offState(clause, starts)),
    ...[...families].flatMap((family) => versionProblems(clauses.filter((clause) => clause.family === family))),
  ];
}

function malformedDates({ id, dates }: Clause): DataProblem[] {
  const wrong = (['from', 'to'] as const).filter((end) => dates[end] !== null && !isLegalDate(dates[end]));
  if (wrong.length > 0)
    return wrong.map((end) => dataProblem(`clauses.${id}.dates.${end}`, 'INVALID_DATE', { found: String(dates[end]) }));
  const isBackwards = dates.from !== null && dates.to !== null && dates.from > dates.to;
  return isBackwards
    ? [dataProblem(`clauses.${id}.dates`, 'DATE_ORDER', { found: `${dates.from} > ${dates.to}` })]
    : [];
}

function offState({ id, dates: { from, to } }: Clause, starts: ReadonlySet<LegalDate>): DataProblem[] {
  const [first, next] = [from, to && dayAfter(to)];
  return [
    ...(first !== null && !starts.has(first)
      ? [dataProblem(`clauses.${id}.dates.from`, 'NOT_A_LAW_STATE', { found: first })]
      : []),
    ...(next !== null && !starts.has(next)
      ? [dataProblem(`clauses.${id}.dates.to`, 'NOT_A_LAW_STATE', { found: next })]
      : []),
  ];
}

function versionProblems(family: readonly Clause[]): DataProblem[] {
  const versions = [...new Map(family.map((one) => [`${one.dates.from}/${one.dates.to}`, one])).values()].sort(
    (a, b) => startOf(a.dates).localeCompare(startOf(b.dates)) || endOf(a.dates).localeCompare(endOf(b.dates)),
  );
  return versions.slice(1).flatMap((later, at) => {
    const before = versions[at];
    if (!before) return [];
    const path = `clauses.${later.id}.dates`;
    if (endOf(before.dates) >= startOf(later.dates))
      return [dataProblem(path, 'OVERLAPPING_DATES', { found: before.id })];
    const isGap = before.dates.to !== null && dayAfter(before.dates.to) !== later.dates.from;
    return isGap && !later.dates.gapBefore ? [dataProblem(path, 'DATE_GAP', { found: before.id })] : [];
  });
}

const startOf = ({ from }: Dates) => from ?? '0000-00-00';
const endOf = ({ to }: Dates) => to ?? '9999-99-99';
