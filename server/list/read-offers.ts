import { setImmediate as turn } from 'node:timers/promises';
import type { Parameter } from '../../workflows/domain/classification/rule-data.ts';
import type { Offer } from '../../workflows/domain/list/criteria/offer.ts';
import { findPartKey } from '../../workflows/domain/list/part-number.ts';
import { answerIn, dayIn, verdictIn } from './cells.ts';
import type { Meaning, Word } from './columns.ts';
import type { Heading } from './heading.ts';

/** One part as the table offers it, its row numbered as a spreadsheet numbers it. `key` is empty for a number that cannot be read.
 *  Rows with equal answers have one `facts` in common, and so with `evidence`: what follows from it can be remembered by the object. */
export type OfferedRow = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly offer: Offer;
  readonly key: string;
  readonly isTwice: boolean;
  /** The name of the family whose statements it takes over; empty where there are none. */
  readonly family: string;
};

/** What a table says as it is read: its families with the row that states each, and the keys of its parts. */
export type TableMemory = {
  readonly families: Map<string, { readonly row: number; readonly cells: readonly string[] }>;
  readonly keys: Set<string>;
};

export function createTableMemory(): TableMemory {
  return { families: new Map(), keys: new Set() };
}

/** So many rows are read, and then judged, before anything else that the process does has its turn. */
const atOnce = 100;
const mostRemembered = 5_000;

/** The parts a table offers, in its order and some at once; an empty row is passed over. A row without a number that names a family states
 *  what all later rows of the family share; a row's own cells win. */
export async function* readOffers(
  { meanings, row: headingRow }: Heading,
  rows: AsyncIterable<readonly string[]>,
  { families, keys }: TableMemory,
): AsyncGenerator<readonly OfferedRow[]> {
  const places = placesOf(meanings);
  const offerOf = createOfferReader(places);
  let row = headingRow;
  let offers: OfferedRow[] = [];
  for await (const cells of rows) {
    row += 1;
    if (row % atOnce === 0) {
      yield offers;
      offers = [];
      await turn();
    }
    if (cells.length === 0) continue;
    const named = wordIn(cells, places.words.family);
    if (named !== '' && wordIn(cells, places.words.partNumber) === '') {
      families.set(named, { row, cells });
      continue;
    }
    const shared = families.get(named)?.cells;
    const offer = offerOf(shared ? meanings.map((_meaning, at) => wordIn(cells, at) || wordIn(shared, at)) : cells);
    const key = findPartKey(offer.partNumber) ?? '';
    const isTwice = keys.has(key);
    if (key !== '') keys.add(key);
    offers.push({ row, cells, offer, key, isTwice, family: shared ? named : '' });
  }
  yield offers;
}

/** The name of the family that a row states something of; empty for any other row. */
export function familyStatedIn(cells: readonly string[], { meanings }: Pick<Heading, 'meanings'>): string {
  const { words } = placesOf(meanings);
  return wordIn(cells, words.partNumber) === '' ? wordIn(cells, words.family) : '';
}

type Place = { readonly at: number; readonly parameter: Parameter };
type Places = { readonly words: Partial<Record<Word, number>>; readonly answers: Place[]; readonly evidence: Place[] };

function placesOf(meanings: readonly (Meaning | undefined)[]): Places {
  const places: Places = { words: {}, answers: [], evidence: [] };
  for (const [at, meaning] of meanings.entries())
    if (meaning?.kind === 'word') places.words[meaning.word] = at;
    else if (meaning) places[meaning.kind === 'answer' ? 'answers' : 'evidence'].push({ at, parameter: meaning.parameter });
  return places;
} // prettier-ignore

/** A cell as it was written; empty when there is none, or nothing but blanks in it. */
function wordIn(cells: readonly string[], at = -1): string {
  const cell = cells[at] ?? '';
  return cell.trim() === '' ? '' : cell;
}

function createOfferReader({ words, answers, evidence }: Places): (cells: readonly string[]) => Offer {
  const verdict = remembering(verdictIn);
  const day = remembering(dayIn);
  const facts = rememberingCells(answers, answerIn);
  const proofs = rememberingCells(evidence, (cell) => cell.trim());
  return (cells) => ({
    partNumber: wordIn(cells, words.partNumber),
    ownVerdict: verdict(wordIn(cells, words.ownVerdict)),
    lawState: day(wordIn(cells, words.lawState)),
    dataSheet: wordIn(cells, words.dataSheet),
    judgedBy: wordIn(cells, words.judgedBy),
    checkedBy: wordIn(cells, words.checkedBy),
    facts: facts(cells),
    evidence: proofs(cells),
  });
}

/** Half a million rows say the same few things. */
function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, value);
    return value;
  };
}

/** What stands in these columns, by parameter; the same object for the same cells. */
function rememberingCells<Value>(places: readonly Place[], read: (cell: string, parameter: Parameter) => Value) {
  const valuesOf = remembering((text) => {
    const written = (JSON.parse(text) as string[]).map((cell, at) => [cell, places[at]?.parameter] as const); // as it is made below
    return Object.fromEntries(written.flatMap(([cell, parameter]) => (parameter && cell !== '' ? [[parameter.name, read(cell, parameter)]] : [])));
  });
  return (cells: readonly string[]) => valuesOf(JSON.stringify(places.map(({ at }) => wordIn(cells, at))));
} // prettier-ignore
