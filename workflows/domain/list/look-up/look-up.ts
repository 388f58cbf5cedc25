import { tokyoDay } from '../../classification/legal-date.ts';
import { findDestination, type Destination, type DestinationData } from '../destination.ts';
import { entryStateAt, type EntryHistory, type EntryState, type LoggedChange } from '../entry-history.ts';
import type { EntryFacts, PublicationNumber, StatedFacts } from '../list-leaf.ts';
import { canonicalNames, makerRelation } from '../maker-names.ts';
import { findResultLevel, type MakerKnowledge, type MatchLevel } from '../match-level.ts';
import { findKeptPart } from '../packing-rules.ts';
import { findPartKey, readPartNumber, type PartRefusal } from '../part-number.ts';
import { partWarnings, type DistributorForm, type PartWarning } from '../part-warnings.ts';
import { invoiceLine } from '../publication.ts';
import type { ListIndex } from './list-index.ts';

/** An entry with all that the log says about it. */
export type ListedEntry<F extends StatedFacts = EntryFacts> = {
  readonly key: string;
  readonly id: string;
  readonly history: EntryHistory<F>;
};
/** One state of the list, and what is known of makers: whoever has both answers the same, with a line or without. */
export type AnswerableList<F extends StatedFacts = EntryFacts> = {
  readonly index: ListIndex<ListedEntry<F>>;
  readonly makers: LookupKnowledge;
  /** Without them nothing is said of a destination. */
  readonly destinations?: DestinationData;
};
export type LookupKnowledge = MakerKnowledge & { readonly distributorForms: readonly DistributorForm[] };

/** Four words and no fifth. NOT_LISTED never means controlled, and NEAR is never a match. Source: ux.md §7. */
export type LookupVerdict = 'LISTED' | 'NOT_LISTED' | 'NOT_IN_FORCE' | 'NEAR';
export type LookupReason = 'SUSPENDED' | 'WITHDRAWN' | 'EXPIRED';

/** `asOf` is a moment in UTC as the log writes it. `publicationMonth` is what stands on the invoice, to be compared. */
export type LookupQuestion = {
  readonly input: string;
  readonly manufacturer?: string | undefined;
  readonly asOf: string;
  readonly publicationMonth?: string | undefined;
  /** ISO 3166-1 in two letters; it changes what remains to be checked, never the verdict. */
  readonly destination?: string | undefined;
};
export type LookupEntry<F extends StatedFacts = EntryFacts> = {
  readonly verdict: 'LISTED' | 'NOT_IN_FORCE';
  readonly reason: LookupReason | null;
  readonly reasonText: string | null;
  readonly since: string | null;
  readonly match: MatchLevel;
  readonly manufacturer: string;
  readonly partNumber: string;
  readonly lawState: string;
  readonly validTo: string;
  readonly publication: PublicationNumber;
  /** What an exporter copies onto the invoice. */
  readonly invoiceLine: string;
  /** The change that decides, as the log has it. */
  readonly change: LoggedChange<F>;
};
export type NearNumber = {
  readonly manufacturer: string;
  readonly partNumber: string;
  readonly differsAt: readonly number[];
};
/** What of the invoice does not agree with an entry; empty when all of it does. */
export type InvoiceCheck = {
  readonly agrees: boolean;
  readonly differs: readonly ('manufacturer' | 'partNumber' | 'publicationMonth')[];
};
export type LookupAnswer<F extends StatedFacts = EntryFacts> = {
  readonly input: string;
  readonly key: string;
  readonly warnings: readonly PartWarning[];
  readonly verdict: LookupVerdict;
  readonly asOf: string;
  readonly treeSize: number;
  readonly entries: readonly LookupEntry<F>[];
  readonly near: readonly NearNumber[];
  readonly invoice: InvoiceCheck | null;
  /** The checks that remain for the destination asked about; null when none was, or when it is no country. */
  readonly destination: Destination | null;
};
export type Unreadable = { readonly input: string; readonly refused: PartRefusal; readonly character: string | null };

const mostNear = 20;
const mostPackings = 200;

/** Answers from one state of the index. Two makers with one number are both in the answer; it is LISTED only when all of them are. */
export function lookUp<F extends StatedFacts>(
  list: AnswerableList<F>,
  question: LookupQuestion,
): LookupAnswer<F> | Unreadable {
  const { input, asOf } = question;
  const key = findPartKey(input);
  if (key === undefined) return unreadable(input);
  const entries = entriesOf(list, key, question);
  const near = entries.length > 0 ? [] : nearNumbers(list.index, { key, asOf });
  return {
    input,
    key,
    warnings: partWarnings({ text: input, key }, list.makers.distributorForms),
    verdict: verdictOf(entries, near),
    asOf,
    treeSize: list.index.treeSize,
    entries,
    near,
    invoice: question.publicationMonth === undefined ? null : invoiceCheck(list, { ...question, key }, entries),
    destination: destinationOf(list.destinations, question),
  };
}

function unreadable(input: string): Unreadable {
  const reading = readPartNumber(input);
  if (reading.refused === null) throw new Error('A number that has no key was read');
  return { input, refused: reading.refused, character: reading.character ?? null };
}

/** By a loop, and sorted where there are several: a manifest asks a hundred thousand times, and nearly always finds one or none. */
function entriesOf<F extends StatedFacts>(list: AnswerableList<F>, key: string, question: LookupQuestion): LookupEntry<F>[] {
  const entries: LookupEntry<F>[] = [];
  for (const candidate of candidates(list, key, question.manufacturer)) {
    const entry = entryOf(list.makers, candidate, { key, question });
    if (entry !== undefined) entries.push(entry);
  }
  if (entries.length < 2) return entries;
  return entries.sort((one, other) => order(one.manufacturer, other.manufacturer) || order(one.partNumber, other.partNumber));
} // prettier-ignore

function destinationOf(data: DestinationData | undefined, { destination, asOf }: LookupQuestion): Destination | null {
  if (destination === undefined || data === undefined) return null;
  return findDestination(data, { country: destination, day: tokyoDay(Date.parse(asOf)) }) ?? null;
}

export function isUnreadable(answer: LookupAnswer<StatedFacts> | Unreadable): answer is Unreadable {
  return 'refused' in answer;
}

/** Equal keys, and with a maker that has none of them also what is equal but for packing: a number of another maker hides no packing. What
 *  is no result of matching is left out later. */
function candidates<F extends StatedFacts>(
  { index, makers: known }: AnswerableList<F>,
  key: string,
  manufacturer: string | undefined,
): readonly ListedEntry<F>[] {
  const equal = index.find(key);
  if (manufacturer === undefined || equal.some((entry) => isOf(known, entry, manufacturer))) return equal;
  const makers = canonicalNames(known.names, manufacturer);
  const kept = findKeptPart(known.packingRules, { makers, key })?.kept ?? key;
  // A rule that takes from the middle leaves a gap; what stands before it is common to all packings.
  const prefix = kept.split('\u0000')[0] ?? '';
  return prefix.length < 3 ? [] : index.findPrefix({ prefix, limit: mostPackings });
}

/** Is the entry of that maker, under any name of it? */
function isOf(known: MakerKnowledge, { history }: ListedEntry<StatedFacts>, manufacturer: string): boolean {
  return history.some((change) => 'facts' in change && makerRelation(known.names, [change.facts.maker, manufacturer]) !== 'different');
} // prettier-ignore

function entryOf<F extends StatedFacts>(
  makers: MakerKnowledge,
  { key: listedKey, id, history }: ListedEntry<F>,
  { key: inputKey, question: { input, manufacturer, asOf } }: { key: string; question: LookupQuestion },
): LookupEntry<F> | undefined {
  const state = entryStateAt(history, asOf);
  if (state.state === 'notYetListed') return undefined;
  const { publication, leaf } = state;
  const { maker, partNumber, lawState, validTo } = state.facts;
  const change = history.find((one) => one.leaf === leaf);
  if (change === undefined) throw new Error(`The history of ${id} lacks its leaf ${leaf}`);
  const compared = { input, listed: partNumber, manufacturer, listedManufacturer: maker };
  const match = findResultLevel(makers, compared, { inputKey, listedKey });
  if (match === undefined) return undefined;
  const { verdict, reason, reasonText, since } = inForce(state);
  const line = invoiceLine({ manufacturer: maker, partNumber, publication });
  // Member by member: made of spread objects, an answer takes three times as long and is kept in memory as a table.
  return { verdict, reason, reasonText, since, match, manufacturer: maker, partNumber, lawState, validTo, publication, invoiceLine: line, change };
} // prettier-ignore

/** What a state means for whoever relies on the entry. */
export function inForce(
  state: EntryState<StatedFacts>,
): Pick<LookupEntry, 'verdict' | 'reason' | 'reasonText' | 'since'> {
  if (state.state !== 'notInForce') return { verdict: 'LISTED', reason: null, reasonText: null, since: null };
  const reasons = { suspended: 'SUSPENDED', withdrawn: 'WITHDRAWN', expired: 'EXPIRED' } as const;
  return { verdict: 'NOT_IN_FORCE', reason: reasons[state.because], reasonText: state.reason, since: state.since };
}

/** In the order of their keys, so that whoever holds the list otherwise offers the same ones. */
function nearNumbers(
  index: ListIndex<ListedEntry<StatedFacts>>,
  { key, asOf }: { key: string; asOf: string },
): NearNumber[] {
  const alike = index.findAlike(key);
  if (alike.length === 0) return [];
  return [...alike]
    .sort((one, other) => order(one.key, other.key) || order(one.id, other.id))
    .slice(0, mostNear)
    .flatMap((entry) => {
      const state = entryStateAt(entry.history, asOf);
      if (state.state !== 'listed') return [];
      const { maker: manufacturer, partNumber } = state.facts;
      return [{ manufacturer, partNumber, differsAt: differing(key, entry.key) }];
    });
}

function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Where the near number differs from what was asked, in its own characters. */
function differing(asked: string, near: string): number[] {
  return [...near].flatMap((character, at) => (character === asked[at] ? [] : [at]));
}

function verdictOf(entries: readonly Pick<LookupEntry, 'verdict'>[], near: readonly NearNumber[]): LookupVerdict {
  if (entries.length > 0) return entries.every(({ verdict }) => verdict === 'LISTED') ? 'LISTED' : 'NOT_IN_FORCE';
  return near.length > 0 ? 'NEAR' : 'NOT_LISTED';
}

/** Compares the three things an exporter writes on the invoice with what is published. */
function invoiceCheck(
  { index, makers }: AnswerableList<StatedFacts>,
  { key, manufacturer, asOf, publicationMonth }: LookupQuestion & { key: string },
  entries: readonly Pick<LookupEntry, 'publication'>[],
): InvoiceCheck {
  if (entries.some(({ publication }) => publication.yearMonth === publicationMonth)) return { agrees: true, differs: [] };
  if (entries.length > 0) return { agrees: false, differs: ['publicationMonth'] };
  const others = index.find(key).flatMap(({ history }) => {
    const state = entryStateAt(history, asOf);
    if (state.state === 'notYetListed' || manufacturer === undefined) return [];
    return makerRelation(makers.names, [state.facts.maker, manufacturer]) === 'different' ? [state.publication.yearMonth] : [];
  });
  if (others.length === 0) return { agrees: false, differs: ['partNumber'] };
  return { agrees: false, differs: others.includes(publicationMonth ?? '') ? ['manufacturer'] : ['manufacturer', 'publicationMonth'] };
} // prettier-ignore
