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
};

/** So many rows are read, and then judged, before anything else that the process does has its turn. */
const atOnce = 100;
const mostRemembered = 5_000;

/** The parts a table offers, in its order and some at once; an empty row is passed over. A row without a number that names a family states
 *  what all later rows of the family share; a row's own cells win. */
export async function* readOffers(
  { meanings, row: headingRow }: Heading,
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<readonly OfferedRow[]> {
  const places = placesOf(meanings);
  const offerOf = createOfferReader(places);
  const families = new Map<string, readonly string[]>();
  const seen = new Set<string>();
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
    const family = wordIn(cells, places.words.family);
    if (family !== '' && wordIn(cells, places.words.partNumber) === '') {
      families.set(family, cells);
      continue;
    }
    const shared = families.get(family);
    const offer = offerOf(shared ? meanings.map((_meaning, at) => wordIn(cells, at) || wordIn(shared, at)) : cells);
    const key = findPartKey(offer.partNumber) ?? '';
    const isTwice = seen.has(key);
    if (key !== '') seen.add(key);
    offers.push({ row, cells, offer, key, isTwice });
  }
  yield offers;
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
