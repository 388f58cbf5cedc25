import type { Instant } from '../../case/state.ts';
import { startOf, tokyoDay } from '../../classification/legal-date.ts';
import type { LegalDate } from '../../classification/rule-data.ts';
import { entryIdOf } from '../entry-id.ts';
import { entryStateAt, type EntryHistory, type EntryState } from '../entry-history.ts';
import type { EntryFacts, ListLeaf, LogTime, PublicationNumber } from '../list-leaf.ts';
import type { ChangeReason } from './state.ts';

/** The year and month in Tokyo, as an exporter writes them on an invoice. */
export function yearMonthOf(at: Instant): string {
  return tokyoDay(at).slice(0, 7);
}

export function logTime(at: Instant): LogTime {
  return new Date(at).toISOString();
}

/** Is the regular release of the month due? From 00:00 in Tokyo of its day on. */
export function isPublicationDue(at: Instant, { publicationDay }: { readonly publicationDay: number }): boolean {
  return Number(tokyoDay(at).slice(8)) >= publicationDay;
}

/** The moment from which an entry is expired: 00:00 in Tokyo, so many months after the day of its publication or of its
 *  verification; where that month is shorter, after its last day. An amendment that touches the part ends it earlier, by a
 *  suspension on its effective date. Source: README of the domain, P11. */
export function validTo(at: Instant, { validityMonths }: { readonly validityMonths: number }): LogTime {
  const [year = 0, month = 0, day = 0] = tokyoDay(at).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + validityMonths + 1, 0)).getUTCDate();
  const last = new Date(Date.UTC(year, month - 1 + validityMonths, Math.min(day, lastOfMonth)));
  return logTime(startOf(last.toISOString().slice(0, 10)));
}

/** A row that is published: an approved one, under the maker's name of that moment. */
export type PublishedRow = {
  readonly list: string;
  readonly maker: string;
  readonly partNumber: string;
  readonly key: string;
  readonly lawState: LegalDate;
  readonly judgment: string;
};

export function publishedLeaf(
  row: PublishedRow,
  { at, publication, validTo: until }: { at: Instant; publication: PublicationNumber; validTo: LogTime },
): ListLeaf {
  const facts: EntryFacts = { ...row, validTo: until };
  return { change: 'published', entry: entryIdOf(row), at: logTime(at), publication, facts };
}

export type LeafRefusal = 'NOT_LISTED' | 'NOT_SUSPENDED' | 'OTHER_KEY' | 'NOTHING_CHANGED';
/** What becomes of an entry. What is corrected or verified again keeps the month and number it was published under. */
export type LeafChange =
  | { readonly change: 'withdrawn' | 'suspended' | 'resumed'; readonly reason: ChangeReason }
  | { readonly change: 'corrected'; readonly facts: EntryFacts; readonly reason?: ChangeReason }
  | ({ readonly change: 'reverified' } & Reverified);
/** Under which law it stands from now on, and until when. People lift a suspension by it; the system does not. */
export type Reverified = { readonly lawState: LegalDate; readonly validTo: LogTime; readonly by: 'people' | 'system' };

type Listed = { entry: string; history: EntryHistory };
type Dated = { at: Instant; publication: PublicationNumber };
type Made = ListLeaf | { readonly refused: LeafRefusal };

/** The leaf of a change, as the entry stands at that moment; or why it does not apply any more. It is dated later than `at` only where a
 *  clock that ran ahead dated the entry's own last change so. */
export function changeLeaf(listed: Listed, change: LeafChange, { at, publication }: Dated): Made {
  const made = momentsOf(change, listed.history, at).map((moment) => leafAt(listed, change, { at: moment, publication })); // prettier-ignore
  return made.find((one) => !('refused' in one)) ?? made[0] ?? { refused: 'NOT_LISTED' };
}

/** When a change may count from, the first moment at which it applies being the one. Taking off the list counts at once, and the order of
 *  the log keeps it final; anything else counts behind what the entry has. */
function momentsOf({ change }: LeafChange, history: EntryHistory, at: Instant): [Instant, ...Instant[]] {
  const last = Math.max(at, ...history.map((one) => Date.parse(one.at)));
  return change === 'withdrawn' || change === 'suspended' ? [at, last] : [last];
}

function leafAt({ entry, history }: Listed, change: LeafChange, { at, publication }: Dated): Made {
  const time = logTime(at);
  const state = entryStateAt(history, time);
  const refused = refusalOf(state, change);
  if (refused !== undefined || state.state === 'notYetListed') return { refused: refused ?? 'NOT_LISTED' };
  switch (change.change) {
    case 'withdrawn':
    case 'suspended':
    case 'resumed':
      return { change: change.change, entry, at: time, publication, reason: change.reason };
    case 'corrected':
      return {
        change: 'corrected',
        entry,
        at: time,
        publication: state.publication,
        facts: change.facts,
        ...(change.reason && { reason: change.reason }),
      };
    case 'reverified': {
      const facts = { ...state.facts, lawState: change.lawState, validTo: change.validTo };
      return { change: 'reverified', entry, at: time, publication: state.publication, facts };
    }
  }
}

function refusalOf(state: EntryState, change: LeafChange): LeafRefusal | undefined {
  if (state.state === 'notYetListed') return 'NOT_LISTED';
  const because = state.state === 'notInForce' ? state.because : undefined;
  switch (change.change) {
    case 'withdrawn':
      return because === 'withdrawn' ? 'NOT_LISTED' : undefined;
    case 'resumed':
      return because === 'suspended' ? undefined : 'NOT_SUSPENDED';
    case 'corrected':
      if (because !== undefined) return 'NOT_LISTED';
      if (change.facts.key !== state.facts.key) return 'OTHER_KEY';
      return change.facts.partNumber === state.facts.partNumber ? 'NOTHING_CHANGED' : undefined;
    // One that expired a moment before its verification is verified all the same; one in suspension waits for people.
    case 'reverified':
      if (because === 'suspended') return change.by === 'people' ? undefined : 'NOT_LISTED';
      return because === 'withdrawn' ? 'NOT_LISTED' : undefined;
    case 'suspended':
      return because === undefined ? undefined : 'NOT_LISTED';
  }
}
