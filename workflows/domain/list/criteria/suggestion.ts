import type { Parameter } from '../../classification/rule-data.ts';
import { parametersOf } from '../../classification/references.ts';
import { nearestWords } from '../nearest-word.ts';
import { readPartNumber } from '../part-number.ts';
import type { Finding } from './judge-offer.ts';
import type { Offer } from './offer.ts';
import { familyForEach, ofPattern, plainName, writtenOut } from './pattern-suggestions.ts';
import type { Asked, Known, Suggestion } from './suggestion-data.ts';

/** Undefined where the finding's own reason says all there is. Never throws. */
export function suggestionFor(
  { code, about = '' }: Pick<Finding, 'code' | 'about'>,
  offer: Offer,
  known: Known,
): Suggestion | undefined {
  return suggestions.get(code)?.({ offer, about, known });
}

const suggestions = new Map<string, (asked: Asked) => Suggestion | undefined>([
  ['EDITION_UNKNOWN', lawInForce],
  ['EDITION_NOT_IN_FORCE', lawInForce],
  ['NOT_JUDGED_NON_CONTROLLED', verdictWord],
  ['FACTS_UNREADABLE', readableAnswer],
  ['CLAUSE_OPEN', openQuestions],
  ['EVIDENCE_MISSING', evidenceColumn],
  ['NUMBER_REFUSED', plainNumber],
  ['CATALOGUE_PATTERN', writtenOut],
  ['OUTSIDE_PATTERN', ofPattern],
  ['PATTERN_PLACES_UNKNOWN', plainName],
  ['PATTERN_ACROSS_TEMPERATURE', familyForEach],
  ['PATTERN_ACROSS_SPEED', familyForEach],
  ['PATTERN_ACROSS_RADIATION', familyForEach],
  ['PATTERN_ACROSS_GRADE', familyForEach],
  ['SPREADSHEET_DAMAGE', undamaged],
  ['LOOK_ALIKE_LETTER', latinLetters],
]);

function lawInForce({ known: { rules } }: Asked): Suggestion | undefined {
  const from = rules.lawState?.from;
  if (from === undefined) return undefined;
  return {
    values: [from],
    say: {
      ja: `現行の法令は ${from} 施行です。この法令で判定し直してから、日付を書いてください。`,
      en: `The law in force is of ${from}. Judge by it, then write this date.`,
    },
  };
}

const verdictWords = ['非該当', '該当', '対象外'];
const knownVerdicts = ['notControlled', 'controlled', 'outOfScope'];

/** A word that was read is the maker's judgment, and not ours to change. */
function verdictWord({ offer: { ownVerdict } }: Asked): Suggestion | undefined {
  if (knownVerdicts.includes(ownVerdict)) return undefined;
  const say = {
    ja: '判定は「非該当」「該当」「対象外」のいずれかで書いてください。',
    en: 'Write the judgment as one of 非該当 (not controlled), 該当 (controlled) or 対象外 (out of scope).',
  };
  return { values: verdictWords, say };
}

function readableAnswer({ offer: { facts }, about, known: { rules } }: Asked): Suggestion | undefined {
  const name = about.split('.')[0] ?? '';
  const parameter = rules.regulations.parameters.find((one) => one.name === name);
  if (!parameter) return undefined;
  const raw = facts[name];
  switch (parameter.type) {
    case 'boolean':
      return { values: ['はい', 'いいえ'], say: { ja: '「はい」か「いいえ」で書いてください。', en: 'Write yes or no.' } };
    case 'choice':
    case 'set':
      return choices(parameter, raw);
    case 'number':
    case 'integer':
      return figure(parameter, rules.regulations.units.find(({ unit }) => unit === parameter.unit)?.from.map(({ unit }) => unit) ?? []);
  }
} // prettier-ignore

function choices({ choices: allowed = [] }: Parameter, raw: unknown): Suggestion {
  const unread = (Array.isArray(raw) ? raw.map(String) : [String(raw)]).filter((one) => !allowed.some(({ value }) => value === one)); // prettier-ignore
  const words = allowed.flatMap(({ value, label }) => [value, label.ja, label.en]);
  const near = unread.flatMap((one) => nearestWords(one, words));
  const values = [...new Set(near.map((word) => allowed.find(({ value, label }) => [value, label.ja, label.en].includes(word))?.label.ja ?? word))]; // prettier-ignore
  const all = { ja: allowed.map(({ label }) => label.ja).join('、'), en: allowed.map(({ label }) => label.en).join(', ') }; // prettier-ignore
  return { values, say: { ja: `選べる語は次のとおりです: ${all.ja}`, en: `These can be chosen: ${all.en}` } };
}

function figure({ unit, type }: Parameter, others: readonly string[]): Suggestion {
  const units = [unit, ...others].filter((one) => one !== undefined).join(', ');
  const whole = type === 'integer' ? { ja: '整数', en: 'a whole number' } : { ja: '数値', en: 'a number' };
  if (units === '')
    return { values: [], say: { ja: `${whole.ja}を書いてください。`, en: `Write ${whole.en}.` } };
  const say = {
    ja: `${whole.ja}を書いてください。単位は ${units} のいずれかです（書かなければ ${unit ?? ''}）。`,
    en: `Write ${whole.en}. The unit is one of ${units} (${unit ?? ''} if none is written).`,
  };
  return { values: [], say };
} // prettier-ignore

/** What the clause asks and the row does not answer. Where all is answered, an expert decides. */
function openQuestions({ offer: { facts }, about, known: { rules } }: Asked): Suggestion | undefined {
  const condition = rules.clauses.find(({ clause }) => clause.id === about)?.clause.condition ?? null;
  const open = parametersOf(condition).filter((name) => facts[name] === undefined || facts[name] === null);
  const labels = rules.regulations.parameters.filter(({ name }) => open.includes(name)).map(({ label }) => label);
  if (labels.length === 0) return undefined;
  const [ja, en] = [labels.map((one) => one.ja).join('、'), labels.map((one) => one.en).join(', ')];
  return {
    values: [],
    say: { ja: `未記入の項目に答えると決まることがあります: ${ja}`, en: `Answering these may decide it: ${en}` },
  };
}

function evidenceColumn({ about, known: { rules } }: Asked): Suggestion | undefined {
  const label = rules.regulations.parameters.find(({ name }) => name === about)?.label;
  if (!label) return undefined;
  return {
    values: [],
    say: {
      ja: `列「証拠: ${label.ja}」に、資料名と頁を書いてください（例: DS8626 rev 9, p. 80）。`,
      en: `Write document and page in the column "Evidence: ${label.en}", for example DS8626 rev 9, p. 80.`,
    },
  };
}

/** ² or ① are not folded silently: what they would become is only shown. */
function plainNumber({ offer: { partNumber } }: Asked): Suggestion | undefined {
  return meant(partNumber.normalize('NFKC'), partNumber);
}

/** A text written as a formula, or a number that was given a decimal point; a date or an exponent does not tell what it was. */
function undamaged({ offer: { partNumber }, about }: Asked): Suggestion {
  const text = /^[=+@]\s*"?([^"]*)"?$/.exec(partNumber.normalize('NFKC').trim())?.[1] ?? partNumber;
  const repaired = about === 'FORMULA' ? text : about === 'DECIMAL_POINT' ? partNumber.replace(/\.0+$/, '') : '';
  const say = {
    ja: '列の書式を「文字列」にしてから、元の型番を書き直してください。',
    en: 'Format the column as text, then write the number again from its source.',
  };
  return { values: meant(repaired, partNumber)?.values ?? [], say };
}

const latin: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K', М: 'M', О: 'O', Р: 'P', Ѕ: 'S', Т: 'T', Х: 'X', У: 'Y', а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y',
  Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X',
}; // prettier-ignore

function latinLetters({ offer: { partNumber } }: Asked): Suggestion | undefined {
  return meant(Array.from(partNumber, (letter) => latin[letter] ?? letter).join(''), partNumber);
}

/** Another spelling of a number, where that one can be read. */
function meant(text: string, written: string): Suggestion | undefined {
  const reading = readPartNumber(text);
  if (reading.refused !== null || text === written) return undefined;
  return { values: [reading.key], say: { ja: `「${reading.key}」のことですか。`, en: `Is ${reading.key} meant?` } };
}
