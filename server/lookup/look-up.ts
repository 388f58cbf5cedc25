import { entryStateAt, type EntryState, type LoggedChange } from '../../workflows/domain/list/entry-history.ts';
import type { PublicationNumber } from '../../workflows/domain/list/list-leaf.ts';
import { canonicalNames, makerRelation } from '../../workflows/domain/list/maker-names.ts';
import { matchLevel, type MatchLevel } from '../../workflows/domain/list/match-level.ts';
import { findKeptPart } from '../../workflows/domain/list/packing-rules.ts';
import { readPartNumber, type PartRefusal } from '../../workflows/domain/list/part-number.ts';
import { partWarnings, type PartWarning } from '../../workflows/domain/list/part-warnings.ts';
import { historyOf } from './follow-log.ts';
import { distributorForms, makerKnowledge } from './list-data.ts';
import type { PartIndex } from './part-index.ts';
import type { SegmentRecord } from './segment-record.ts';

/** Four words and no fifth. NOT_LISTED never means controlled, and NEAR is never a match. Source: ux.md §7. */
export type LookupVerdict = 'LISTED' | 'NOT_LISTED' | 'NOT_IN_FORCE' | 'NEAR';
export type LookupReason = 'SUSPENDED' | 'WITHDRAWN' | 'EXPIRED';

/** `asOf` is a moment in UTC as the log writes it. `publicationMonth` is what stands on the invoice, to be compared. */
export type LookupQuestion = {
  readonly input: string;
  readonly manufacturer?: string | undefined;
  readonly asOf: string;
  readonly publicationMonth?: string | undefined;
};
export type LookupEntry = {
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
  /** The change that decides, as the log has it. */
  readonly change: LoggedChange;
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
export type LookupAnswer = {
  readonly input: string;
  readonly key: string;
  readonly warnings: readonly PartWarning[];
  readonly verdict: LookupVerdict;
  readonly asOf: string;
  readonly treeSize: number;
  readonly entries: readonly LookupEntry[];
  readonly near: readonly NearNumber[];
  readonly invoice: InvoiceCheck | null;
};
export type Unreadable = { readonly input: string; readonly refused: PartRefusal; readonly character: string | null };

const mostNear = 20;
const mostPackings = 200;

/** Answers from one state of the index. Two makers with one number are both in the answer; it is LISTED only when all of them are. */
export function lookUp(index: PartIndex, question: LookupQuestion): LookupAnswer | Unreadable {
  const { input, asOf } = question;
  const reading = readPartNumber(input);
  if (reading.refused !== null) return { input, refused: reading.refused, character: reading.character ?? null };
  const { key } = reading;
  const entries = candidates(index, key, question.manufacturer)
    .flatMap((record) => entryOf(record, question))
    .sort((one, other) => (one.manufacturer < other.manufacturer ? -1 : 1));
  const near = entries.length > 0 ? [] : nearNumbers(index, { key, asOf });
  return {
    input,
    key,
    warnings: partWarnings({ text: input, key }, distributorForms),
    verdict: verdictOf(entries, near),
    asOf,
    treeSize: index.treeSize,
    entries,
    near,
    invoice: question.publicationMonth === undefined ? null : invoiceCheck(index, { ...question, key }, entries),
  };
}

export function isUnreadable(answer: LookupAnswer | Unreadable): answer is Unreadable {
  return 'refused' in answer;
}

/** Equal keys, and with a maker also what is equal but for packing. What is no result of matching is left out later. */
function candidates(index: PartIndex, key: string, manufacturer: string | undefined): readonly SegmentRecord[] {
  const equal = index.find(key);
  if (equal.length > 0 || manufacturer === undefined) return equal;
  const makers = canonicalNames(makerKnowledge.names, manufacturer);
  const kept = findKeptPart(makerKnowledge.packingRules, { makers, key })?.kept ?? key;
  // A rule that takes from the middle leaves a gap; what stands before it is common to all packings.
  const prefix = kept.split('\u0000')[0] ?? '';
  return prefix.length < 3 ? [] : index.findPrefix({ prefix, limit: mostPackings });
}

function entryOf(record: SegmentRecord, { input, manufacturer, asOf }: LookupQuestion): LookupEntry[] {
  const history = historyOf(record);
  const state = entryStateAt(history, asOf);
  if (state.state === 'notYetListed') return [];
  const { facts, publication, leaf } = state;
  const change = history.find((one) => one.leaf === leaf);
  if (change === undefined) throw new Error(`The history of ${record.id} lacks its leaf ${leaf}`);
  const match = matchLevel(makerKnowledge, {
    input,
    listed: facts.partNumber,
    manufacturer,
    listedManufacturer: facts.maker,
  });
  if (match === 'near' || match === 'none') return [];
  const rest = { manufacturer: facts.maker, partNumber: facts.partNumber, lawState: facts.lawState, validTo: facts.validTo };
  return [{ ...inForce(state), match, ...rest, publication, change }];
} // prettier-ignore

function inForce(state: EntryState): Pick<LookupEntry, 'verdict' | 'reason' | 'reasonText' | 'since'> {
  if (state.state !== 'notInForce') return { verdict: 'LISTED', reason: null, reasonText: null, since: null };
  const reasons = { suspended: 'SUSPENDED', withdrawn: 'WITHDRAWN', expired: 'EXPIRED' } as const;
  return { verdict: 'NOT_IN_FORCE', reason: reasons[state.because], reasonText: state.reason, since: state.since };
}

function nearNumbers(index: PartIndex, { key, asOf }: { key: string; asOf: string }): NearNumber[] {
  return index
    .findAlike(key)
    .slice(0, mostNear)
    .flatMap((record) => {
      const state = entryStateAt(historyOf(record), asOf);
      if (state.state !== 'listed') return [];
      const { maker: manufacturer, partNumber } = state.facts;
      return [{ manufacturer, partNumber, differsAt: differing(key, record.key) }];
    });
}

/** Where the near number differs from what was asked, in its own characters. */
function differing(asked: string, near: string): number[] {
  return [...near].flatMap((character, at) => (character === asked[at] ? [] : [at]));
}

function verdictOf(entries: readonly LookupEntry[], near: readonly NearNumber[]): LookupVerdict {
  if (entries.length > 0) return entries.every(({ verdict }) => verdict === 'LISTED') ? 'LISTED' : 'NOT_IN_FORCE';
  return near.length > 0 ? 'NEAR' : 'NOT_LISTED';
}

/** Compares the three things an exporter writes on the invoice with what is published. */
function invoiceCheck(
  index: PartIndex,
  { key, manufacturer, asOf, publicationMonth }: LookupQuestion & { key: string },
  entries: readonly LookupEntry[],
): InvoiceCheck {
  if (entries.some(({ publication }) => publication.yearMonth === publicationMonth)) return { agrees: true, differs: [] };
  if (entries.length > 0) return { agrees: false, differs: ['publicationMonth'] };
  const others = index.find(key).filter((record) => entryStateAt(historyOf(record), asOf).state !== 'notYetListed');
  const isOtherMaker = manufacturer !== undefined && others.some((record) => isOfAnother(record, manufacturer, asOf));
  return { agrees: false, differs: [isOtherMaker ? 'manufacturer' : 'partNumber'] };
} // prettier-ignore

function isOfAnother(record: SegmentRecord, manufacturer: string, asOf: string): boolean {
  const state = entryStateAt(historyOf(record), asOf);
  return (
    state.state !== 'notYetListed' &&
    makerRelation(makerKnowledge.names, [state.facts.maker, manufacturer]) === 'different'
  );
}
