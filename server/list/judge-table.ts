import { setImmediate as turn } from 'node:timers/promises';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import { entryStateAt } from '../../workflows/domain/list/entry-history.ts';
import type { CriteriaVersion } from '../../workflows/domain/list/criteria/criteria-data.ts';
import { judgeFacts, judgeOffer, type OfferJudgment } from '../../workflows/domain/list/criteria/judge-offer.ts';
import type { JudgedFacts, Offer } from '../../workflows/domain/list/criteria/offer.ts';
import { makerRelation } from '../../workflows/domain/list/maker-names.ts';
import { findPartKey } from '../../workflows/domain/list/part-number.ts';
import { historyOf } from '../lookup/follow-log.ts';
import { distributorForms, makerKnowledge } from '../lookup/list-data.ts';
import type { PartIndex } from '../lookup/part-index.ts';
import { answerIn, dayIn, verdictIn } from './cells.ts';
import type { Meaning, Word } from './columns.ts';
import type { Heading } from './heading.ts';

/** What a table is judged against. `at` is the moment of the check, as the log writes it. */
export type Judging = {
  readonly manufacturer: string;
  readonly version: CriteriaVersion;
  readonly rules: CompiledRules;
  readonly index: PartIndex;
  readonly at: string;
};
/** One row of the table after the heading, numbered as a spreadsheet numbers it: the heading is row 1. */
export type JudgedRow = OfferJudgment & {
  readonly row: number;
  readonly cells: readonly string[];
  readonly offer: Offer;
};
const turnEvery = 100;
const mostKept = 20_000;

/** Judges row after row; an empty row is passed over. A row without a number that names a family states what all later rows of the family share; a row's own
 *  cells win. Nothing is written anywhere. */
export async function* judgeTable(
  heading: Heading,
  rows: AsyncIterable<readonly string[]>,
  judging: Judging,
): AsyncGenerator<JudgedRow> {
  const judge = createRowJudge(judging);
  for await (const offered of readOffers(heading, rows)) yield { ...offered, ...judge(offered) };
}

/** One part as the table offers it. `key` is empty for a number that cannot be read. */
export type OfferedRow = Pick<JudgedRow, 'row' | 'cells' | 'offer'> & {
  readonly key: string;
  readonly isTwice: boolean;
};

/** The parts a table offers, in its order, with what their families share. */
export async function* readOffers(
  { meanings, row: headingRow }: Heading,
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<OfferedRow> {
  const families = new Map<string, Stated>();
  const seen = new Set<string>();
  let row = headingRow;
  for await (const cells of rows) {
    row += 1;
    if (row % turnEvery === 0) await turn();
    if (cells.length === 0) continue;
    const own = stated(meanings, cells);
    const family = own.words.family;
    if (family !== undefined && own.words.partNumber === undefined) {
      families.set(family, own);
      continue;
    }
    const offer = offerOf(own, family === undefined ? undefined : families.get(family));
    const key = findPartKey(offer.partNumber) ?? '';
    const isTwice = seen.has(key);
    if (key !== '') seen.add(key);
    yield { row, cells, offer, key, isTwice };
  }
}

/** Judges offered rows one by one; what it learns about facts it keeps. */
export function createRowJudge(judging: Judging): (offered: OfferedRow) => OfferJudgment {
  const judgedFacts = createFactMemory(judging.rules);
  return ({ offer, key, isTwice }) =>
    judgeOffer(judging.version, offer, {
      date: judging.rules.date, lawStates: judging.rules.regulations.states, rules: judging.rules, judged: judgedFacts(offer.facts),
      manufacturer: judging.manufacturer, makers: makerKnowledge, distributors: distributorForms,
      standsAlready: isTwice ? 'inFile' : isListed(judging, key) ? 'listed' : undefined,
    }); // prettier-ignore
}

type Stated = {
  readonly words: Partial<Record<Word, string>>;
  readonly facts: Record<string, unknown>;
  readonly evidence: Record<string, string>;
};

function stated(meanings: readonly (Meaning | undefined)[], cells: readonly string[]): Stated {
  const own: Stated = { words: {}, facts: {}, evidence: {} };
  for (const [at, meaning] of meanings.entries()) {
    const cell = cells[at] ?? '';
    if (!meaning || cell.trim() === '') continue;
    if (meaning.kind === 'word') own.words[meaning.word] = cell;
    else if (meaning.kind === 'evidence') own.evidence[meaning.parameter.name] = cell.trim();
    else own.facts[meaning.parameter.name] = answerIn(cell, meaning.parameter);
  }
  return own;
}

function offerOf(own: Stated, shared: Stated | undefined): Offer {
  const words = { ...shared?.words, ...own.words };
  return {
    partNumber: words.partNumber ?? '',
    ownVerdict: verdictIn(words.ownVerdict ?? ''),
    lawState: dayIn(words.lawState ?? ''),
    dataSheet: words.dataSheet ?? '',
    judgedBy: words.judgedBy ?? '',
    checkedBy: words.checkedBy ?? '',
    facts: { ...shared?.facts, ...own.facts },
    evidence: { ...shared?.evidence, ...own.evidence },
  };
}

/** Rows of a family have equal facts, and judging facts is the dear part of a row. */
function createFactMemory(rules: CompiledRules): (facts: Offer['facts']) => JudgedFacts {
  const known = new Map<string, JudgedFacts>();
  return (facts) => {
    const text = JSON.stringify(facts);
    const judged = known.get(text) ?? judgeFacts(rules, facts);
    if (known.size >= mostKept) known.clear();
    known.set(text, judged);
    return judged;
  };
}

/** Under any name of the maker; what was withdrawn or has expired may be offered again. */
export function isListed(
  { index, manufacturer, at }: Pick<Judging, 'index' | 'manufacturer' | 'at'>,
  key: string,
): boolean {
  if (key === '') return false;
  return index.find(key).some((record) => {
    const state = entryStateAt(historyOf(record), at);
    const isOpen = state.state === 'listed' || (state.state === 'notInForce' && state.because === 'suspended');
    return isOpen && makerRelation(makerKnowledge.names, [state.facts.maker, manufacturer]) !== 'different';
  });
}
