import { findCataloguePattern } from '../catalogue-pattern.ts';
import type { FamilyPattern, ProtectedPlace } from '../family-pattern.ts';
import { readPartNumber } from '../part-number.ts';
import { partWarnings, type PartWarningCode } from '../part-warnings.ts';
import type { CheckName } from './criteria-data.ts';
import type { Around, Found, JudgedFacts, Offer } from './offer.ts';

type Check = (offer: Offer, around: Around) => Found[];
const nothing: readonly Found[] = [];

/** The rule behind each criterion that looks at one part. Each is pure, and finds all there is, not only the first. */
export const partChecks = {
  twoPeople, edition, notControlled, evidence, partNumber, enumeratedNumber, unique, dataSheet, screens,
} satisfies Record<Exclude<CheckName, 'programme'>, Check>; // prettier-ignore

/** P2. That the people exist and act for the maker is for whoever takes the file in. */
function twoPeople({ judgedBy, checkedBy }: Offer): Found[] {
  const [judge, checker] = [nameKey(judgedBy), nameKey(checkedBy)];
  return [
    ...when(judge === '', 'JUDGE_NOT_NAMED'),
    ...when(checker === '', 'CHECKER_NOT_NAMED'),
    ...when(judge !== '' && judge === checker, 'SAME_JUDGE_AND_CHECKER'),
  ];
}

/** P3. A later law state than the one in force is not in force either. */
function edition({ lawState }: Offer, { rules }: Around): Found[] {
  const inForce = rules.lawState?.from;
  if (!rules.regulations.states.some(({ from }) => from === lawState)) return [{ code: 'EDITION_UNKNOWN', about: lawState }];
  return when(lawState !== inForce, 'EDITION_NOT_IN_FORCE', inForce);
} // prettier-ignore

/** P4. A clause that is met decides before those that are open: then the part is simply not for this list. */
function notControlled({ ownVerdict }: Offer, { judged }: Around): Found[] {
  const own = when(ownVerdict !== 'notControlled', 'NOT_JUDGED_NON_CONTROLLED', ownVerdict);
  if ('problems' in judged) return [...own, ...judged.problems.map(({ path }) => ({ code: 'FACTS_UNREADABLE', about: path }))];
  if (judged.facts.get('is_integrated_circuit') === false) return [...own, { code: 'NOT_AN_INTEGRATED_CIRCUIT' }];
  const met = judged.verdict === 'controlled' ? judged.clausesTrue.map((about) => ({ code: 'CLAUSE_MET', about })) : nothing;
  if (met.length > 0) return [...own, ...met];
  const open = [...judged.clausesTrue, ...judged.clausesUnknown];
  return [...own, ...open.map((about) => ({ code: 'CLAUSE_OPEN', about }))];
} // prettier-ignore

/** P5. The legal result of a value on a limit stands; what is missing is only the proof of the value. */
function evidence({ evidence: given }: Offer, { judged }: Around): Found[] {
  if ('problems' in judged) return [];
  const demanded = [...new Set(judged.evidenceRequired.map(({ parameter }) => parameter))];
  return demanded
    .filter((parameter) => (given[parameter] ?? '').trim() === '')
    .map((about) => ({ code: 'EVIDENCE_MISSING', about }));
}

const damaged: readonly PartWarningCode[] = [
  'SCIENTIFIC_NOTATION', 'DATE', 'DECIMAL_POINT', 'SPREADSHEET_ERROR', 'FORMULA', 'DATE_SERIAL',
]; // prettier-ignore
const lookAlikes: readonly PartWarningCode[] = ['LOOK_ALIKE_LETTER', 'FOREIGN_CHARACTER', 'WRITING_DIRECTION'];

/** P6. Only exact numbers are listed: a pattern is refused, and its order codes are offered one by one. */
function partNumber({ partNumber: text }: Offer, { makers, manufacturer, distributors }: Around): Found[] {
  const reading = readPartNumber(text);
  if (reading.refused !== null) return [{ code: 'NUMBER_REFUSED', about: reading.refused }];
  const codes = partWarnings({ text, key: reading.key }, distributors).map(({ code }) => code);
  const damage = codes.find((code) => damaged.includes(code));
  const foreign = codes.find((code) => lookAlikes.includes(code));
  const pattern = findCataloguePattern(makers, { listed: text, manufacturer });
  return [
    ...when(pattern !== undefined, 'CATALOGUE_PATTERN', pattern?.literal),
    ...when(codes.includes('LITERAL_WILDCARD'), 'PLACEHOLDER'),
    ...when(damage !== undefined, 'SPREADSHEET_DAMAGE', damage),
    ...when(foreign !== undefined, 'LOOK_ALIKE_LETTER', foreign),
    ...when(codes.includes('DISTRIBUTOR_NUMBER'), 'DISTRIBUTOR_NUMBER'),
  ];
}

const acrossPlace: Readonly<Record<ProtectedPlace, string>> = {
  temperature: 'PATTERN_ACROSS_TEMPERATURE', speed: 'PATTERN_ACROSS_SPEED',
  radiation: 'PATTERN_ACROSS_RADIATION', grade: 'PATTERN_ACROSS_GRADE',
}; // prettier-ignore

/** P6. As `partNumber`; and a pattern may name the family of a part that it stands for, since its parts are then listed one by one, unless
 *  the shared facts would cross temperature, speed, radiation or grade. */
function enumeratedNumber(offer: Offer, around: Around): Found[] {
  const found = partNumber(offer, around);
  const { familyPattern } = around;
  const reading = readPartNumber(offer.partNumber);
  if (!familyPattern || reading.refused !== null) return found;
  const faults = patternFaults(familyPattern);
  const isOutside = familyPattern.crosses !== 'unknown' && !familyPattern.expression.test(reading.key);
  return [...found, ...faults, ...when(isOutside, 'OUTSIDE_PATTERN', familyPattern.name)];
}

/** Why a pattern may not name a family; empty where it may. */
export function patternFaults({ name: about, crosses }: FamilyPattern): Found[] {
  if (crosses === 'unknown') return [{ code: 'PATTERN_PLACES_UNKNOWN', about }];
  return crosses.map((place) => ({ code: acrossPlace[place], about }));
}

/** P7. Equal numbers of different makers stand side by side; that is not looked at here. */
function unique(_offer: Offer, { standsAlready }: Around): Found[] {
  return [...when(standsAlready === 'inFile', 'TWICE_IN_FILE'), ...when(standsAlready === 'listed', 'ALREADY_LISTED')];
}

/** P8. That an address still answers is looked at by people in the sampling check, not by a program that would call it. */
function dataSheet({ dataSheet: reference }: Offer): Found[] {
  return when(reference.trim().length < 3, 'DATA_SHEET_MISSING');
}

/** P9. Asked apart from the clauses, because a list may be stricter than the law. */
function screens(_offer: Offer, { judged }: Around): Found[] {
  if ('problems' in judged) return [];
  const is = (name: string, value: boolean) => factOf(judged, name) === value;
  const special = factOf(judged, 'specially_designed_for_listed_item');
  const isCustom = is('custom_status_unknown', true) || hasKind(judged, 'custom_status_unknown');
  const isSpecial = (typeof special === 'string' && special !== 'no') || is('function_unalterable', true);
  const isCrypto = is('performs_cryptography', true) && !is('crypto_authentication_or_signature_only', true);
  return [
    ...when(isCustom, 'CUSTOM_CIRCUIT'),
    ...when(isSpecial, 'SPECIALLY_DESIGNED'),
    ...when(isCrypto, 'CRYPTOGRAPHY'),
  ];
}

type Readable = Exclude<JudgedFacts, { problems: unknown }>;
const factOf = ({ facts }: Readable, name: string) => facts.get(name);

function hasKind({ facts }: Readable, kind: string): boolean {
  const kinds = facts.get('device_kinds');
  return Array.isArray(kinds) && kinds.includes(kind);
}

function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function when(condition: boolean, code: string, about?: string): Found[] {
  return condition ? [{ code, ...(about !== undefined && { about }) }] : [];
}
