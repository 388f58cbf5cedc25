/** A moment in UTC as the log writes it, 2026-11-10T00:00:00.000Z: of two, the later is the greater text. */
export type LogTime = string;

/** What is published of one part number: nothing of its case, and no parameter value. */
export type EntryFacts = StatedFacts & {
  /** Hash of the judgment that the list's criteria were met by. */
  readonly judgment: string;
};

/** What a look-up answers of it. A list for use without a line holds no more: a hash of each judgment would triple it. */
export type StatedFacts = {
  readonly list: string;
  readonly maker: string;
  /** As the maker writes it; the key is how it is found. */
  readonly partNumber: string;
  readonly key: string;
  /** The state of the law that the judgment is about, by its first day. */
  readonly lawState: string;
  /** From this moment on the entry is expired, unless it was verified again. */
  readonly validTo: LogTime;
};

/** The year-month and number a publication is quoted by, on an invoice for example. */
export type PublicationNumber = { readonly yearMonth: string; readonly number: number };

type Stated = { readonly entry: string; readonly at: LogTime; readonly publication: PublicationNumber };
type WithFacts<F> = Stated & { readonly change: 'published' | 'reverified'; readonly facts: F };
/** One that was made before reasons were asked for has none. */
type Corrected<F> = Stated & { readonly change: 'corrected'; readonly facts: F; readonly reason?: string };
type WithReason = Stated & { readonly change: 'suspended' | 'resumed' | 'withdrawn'; readonly reason: string };

/** A leaf of the log: one change of one entry, from `at` on. Its bytes are its canonical JSON (RFC 8785). */
export type ListLeaf<F extends StatedFacts = EntryFacts> = WithFacts<F> | Corrected<F> | WithReason;
