import type { CriteriaVersion } from '../../workflows/domain/list/criteria/criteria-data.ts';
import type { Finding } from '../../workflows/domain/list/criteria/judge-offer.ts';
import { suggestionFor, type Known } from '../../workflows/domain/list/criteria/suggestion.ts';
import { makerKnowledge } from '../lookup/list-data.ts';
import type { Heading } from './heading.ts';
import type { JudgedRow, Judging } from './judge-table.ts';

/** A finding as a person reads it: the reason and its source in both languages. */
export function inWords({ criteria }: CriteriaVersion, { criterion: id, code, about, ends }: Finding) {
  const criterion = criteria.find((one) => one.id === id);
  const reason = criterion?.findings.find((one) => one.code === code)?.reason;
  return { criterion: id, code, about: about ?? null, ends, reason, citation: criterion?.citation };
}

/** The same at its place in the table: row, column, what stands there, and what could stand there instead. */
export function findingAt(one: JudgedRow, finding: Finding, { heading, judging }: { heading: Heading; judging: Judging }) {
  const suggestion = suggestionFor(finding, one.offer, knownIn(judging));
  return { row: one.row, ...placeOf(one, finding, heading), ...inWords(judging.version, finding), suggestion: suggestion ?? null };
} // prettier-ignore

/** All texts that could stand somewhere in a row instead of what does. */
export function candidatesFor({ findings, offer }: JudgedRow, judging: Judging): string[] {
  return [...new Set(findings.flatMap((finding) => suggestionFor(finding, offer, knownIn(judging))?.values ?? []))];
}

function knownIn({ rules, manufacturer }: Judging): Known {
  return { date: rules.date, lawStates: rules.regulations.states, rules, manufacturer, makers: makerKnowledge };
}

const wordOfCriterion: Readonly<Record<string, string>> = { P3: 'lawState', P6: 'partNumber', P7: 'partNumber', P8: 'dataSheet' }; // prettier-ignore
const wordOfCode: Readonly<Record<string, string>> = {
  JUDGE_NOT_NAMED: 'judgedBy', CHECKER_NOT_NAMED: 'checkedBy', SAME_JUDGE_AND_CHECKER: 'checkedBy', NOT_JUDGED_NON_CONTROLLED: 'ownVerdict',
}; // prettier-ignore

/** The column a person has to look at, and what stands there. */
function placeOf({ cells }: JudgedRow, { criterion, code, about }: Finding, { headings, meanings }: Heading) {
  const word = wordOfCode[code] ?? wordOfCriterion[criterion];
  const question = about?.split('.')[0];
  const isMeant = meanings.map((meaning) =>
    meaning?.kind === 'word' ? meaning.word === word : meaning?.kind === 'answer' && meaning.parameter.name === question,
  ); // prettier-ignore
  const at = isMeant.indexOf(true);
  return { column: headings[at] ?? null, value: cells[at] ?? null };
}
