import type { CertificateBasis } from '../../workflows/domain/list/submission/state.ts';

/** A table that two people of CISTEC approved. `maker` is the name as it is published. */
export type ApprovedTable = {
  readonly submission: string;
  readonly list: string;
  readonly maker: string;
  readonly makerId: string;
  /** The certificate that a certified item comes from. */
  readonly basis?: CertificateBasis;
};
/** A row that may be published. `judgment` is the keyed hash of the canonical offer and its findings. */
export type ApprovedRow = {
  readonly row: number;
  readonly partNumber: string;
  readonly key: string;
  readonly lawState: string;
  readonly judgment: string;
  /** The certificate by which an expert cleared it. */
  readonly basis?: CertificateBasis;
};
/** What became of a table: how many rows went into the release, and how many were left out, by code. */
export type ReleasedAs = {
  readonly release: string;
  readonly yearMonth: string;
  readonly number: number;
  readonly published: number;
  readonly leftOut: Record<string, number>;
};
/** Where a release takes its rows from. */
export type ReleaseSource = {
  /** Tables that two people of CISTEC approved and no release took yet, the oldest approval first. */
  readonly approved: (list: string) => Promise<ApprovedTable[]>;
  /** Its rows that may be published (eligible, or cleared by an expert), in row order, after `after`. */
  readonly rows: (submission: string, after: number) => AsyncIterable<ApprovedRow>;
  /** Tells the submission, once however often it is asked, what was published of it and what was not. */
  readonly released: (submission: string, by: ReleasedAs) => Promise<void>;
};
