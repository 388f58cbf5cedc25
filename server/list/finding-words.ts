import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import type { CriteriaVersion } from '../../workflows/domain/list/criteria/criteria-data.ts';
import type { Finding } from '../../workflows/domain/list/criteria/judge-offer.ts';
import type { Offer } from '../../workflows/domain/list/criteria/offer.ts';
import type { Known, Suggestion } from '../../workflows/domain/list/criteria/suggestion-data.ts';
import { suggestionFor } from '../../workflows/domain/list/criteria/suggestion.ts';
import type { Heading } from './heading.ts';
import type { JudgedRow, Judging } from './judge-table.ts';
import type { FamilyFinding } from './table-families.ts';

/** A finding as a person reads it: the reason and its source in both languages. */
export function inWords(version: CriteriaVersion, finding: Finding) {
  const { criterion, code, about, ends } = finding;
  const citation = version.criteria.find(({ id }) => id === criterion)?.citation;
  return { criterion, code, about: about ?? null, ends, reason: reasonOf(version, finding), citation };
}

/** Undefined for a code that these criteria do not know. */
export function reasonOf({ criteria }: CriteriaVersion, { criterion, code }: Found): Words | undefined {
  return criteria.find(({ id }) => id === criterion)?.findings.find((one) => one.code === code)?.reason;
}

/** The reason and its source as the API's types have them. Throws for a code that these criteria do not know. */
export function findingWords(version: CriteriaVersion | undefined, finding: Found) {
  const reason = version && reasonOf(version, finding);
  const citation = version?.criteria.find(({ id }) => id === finding.criterion)?.citation;
  if (!reason || !citation) throw new Error(`Criterion ${finding.criterion} has no words for ${finding.code}`);
  return { reasonJa: reason.ja, reasonEn: reason.en, citationJa: citation.ja, citationEn: citation.en };
}

/** The same at its place in the table: row, column, what stands there, and what could stand there instead. */
export function findingAt(one: JudgedRow, finding: Finding, { heading, judging }: { heading: Heading; judging: Judging }) {
  const suggestion = suggestionFor(finding, one.offer, knownIn(judging));
  const aboutWords = wordsOfAbout(finding, judging.rules) ?? null;
  return { row: one.row, ...placeOf(one, finding, heading), ...inWords(judging.version, finding), aboutWords, suggestion: suggestion ?? null };
} // prettier-ignore

/** The same of the row that states a family. */
export function familyFindingAt({ row, cells, finding, suggestion }: FamilyFinding, { heading, judging }: { heading: Heading; judging: Judging }) {
  return { row, ...placeOf({ cells }, finding, heading), ...inWords(judging.version, finding), aboutWords: null, suggestion };
} // prettier-ignore

/** A finding without what it does, as rows are stored. */
export type Found = Omit<Finding, 'ends'>;

/** All texts that could stand somewhere in a row instead of what does. */
export function candidatesFor(
  { findings, offer }: { findings: readonly Found[]; offer: Offer },
  spoken: Spoken,
): string[] {
  return [...new Set(findings.flatMap((finding) => suggestionFor(finding, offer, knownIn(spoken))?.values ?? []))];
}

/** What a finding is about, where that is a clause or a question; undefined for anything else, which is said as it is. */
export function wordsOfAbout({ about = '' }: Found, { clauses, regulations }: CompiledRules): Words | undefined {
  const found = clauses.find(({ clause }) => clause.id === about)?.clause;
  if (found) return { ja: `${found.citation.text} ${found.title.ja}`, en: `${found.citation.text} ${found.title.en}` };
  const [name] = about.split('.');
  return regulations.parameters.find((one) => one.name === name)?.label;
}

/** What could be done about a finding of a stored row. */
export function suggestionOf(finding: Found, offer: Offer, spoken: Omit<Spoken, 'version'>): Suggestion | undefined {
  return suggestionFor(finding, offer, knownIn(spoken));
}

/** What words about findings rest on: the criteria and the law by which the row was judged, whose it is, and the names of all makers. */
export type Spoken = Pick<Judging, 'version' | 'rules' | 'manufacturer' | 'makers'>;

function knownIn({ rules, manufacturer, makers }: Omit<Spoken, 'version'>): Known {
  return { rules, manufacturer, makers };
}

const wordOfCriterion: Readonly<Record<string, string>> = { P3: 'lawState', P6: 'partNumber', P7: 'partNumber', P8: 'dataSheet' }; // prettier-ignore
const wordOfCode: Readonly<Record<string, string>> = {
  JUDGE_NOT_NAMED: 'judgedBy', CHECKER_NOT_NAMED: 'checkedBy', SAME_JUDGE_AND_CHECKER: 'checkedBy', NOT_JUDGED_NON_CONTROLLED: 'ownVerdict',
  PATTERN_ACROSS_TEMPERATURE: 'family', PATTERN_ACROSS_SPEED: 'family', PATTERN_ACROSS_RADIATION: 'family', PATTERN_ACROSS_GRADE: 'family',
  PATTERN_PLACES_UNKNOWN: 'family', PATTERN_NOT_ALL_LISTED: 'family',
}; // prettier-ignore

/** The column a person has to look at, and what stands there. */
function placeOf(
  { cells }: Pick<JudgedRow, 'cells'>,
  { criterion, code, about }: Finding,
  { headings, meanings }: Heading,
) {
  const word = wordOfCode[code] ?? wordOfCriterion[criterion];
  const question = about?.split('.')[0];
  const isMeant = meanings.map((meaning) =>
    meaning?.kind === 'word' ? meaning.word === word : meaning?.kind === 'answer' && meaning.parameter.name === question,
  ); // prettier-ignore
  const at = isMeant.indexOf(true);
  return { column: headings[at] ?? null, value: cells[at] ?? null };
}
