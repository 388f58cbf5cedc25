import { createHmac } from 'node:crypto';
import type { SubmissionEvent } from '../../workflows/domain/list/submission/events.ts';
import type { RowRange } from '../../workflows/domain/list/submission/ranges.ts';
import type {
  AppliedDecisions,
  CertificateBasis,
  RowStanding,
  SamplePlan,
} from '../../workflows/domain/list/submission/state.ts';
import { createDraw, samplingFor } from '../../workflows/domain/list/sampling.ts';
import { samplingData } from '../lookup/list-data.ts';
import { addressOf } from '../mongo/sealing.ts';
import { countRowsIn, countStanding, decideOn, rowNumbers } from '../mongo/list-rows.ts';
import { listSubmissions } from '../mongo/list-submissions.ts';
import type { Alive, SubmissionWorld } from './judge-stored-table.ts';

type Drawn = { submission: string; organisation: string; head: string };

/** Draws the sample of a confirmed table among its eligible rows. The seed is the keyed hash of the chain's head after the confirmation:
 *  the maker cannot know it before, nobody can choose it, and whoever reads the event can draw the same rows. */
export async function planSample(
  { mongo, keys }: Pick<SubmissionWorld, 'mongo' | 'keys'>,
  { submission, organisation, head }: Drawn,
  alive: Alive,
): Promise<SamplePlan> {
  const key = await keys.get(`organisation/${organisation}`);
  const seed = addressOf(key, Buffer.from(`sample/${head}`));
  const lot = await countStanding(mongo, submission, 'eligible');
  const { size, accept, aql } = samplingFor(samplingData, lot);
  const draw = createDraw(size, (row) => rankOf(seed, row));
  let seen = 0;
  for await (const row of rowNumbers(mongo, submission, 'eligible')) {
    draw.offer(row);
    seen += 1;
    if (seen % 10_000 === 0) alive();
  }
  return { lot, size, accept, aql, seed, rows: draw.drawn() };
}

/** The place of a row in the draw: HMAC-SHA-256 of its number under the seed, both as they are written in the event. */
export function rankOf(seed: string, row: number): string {
  return createHmac('sha256', seed).update(String(row)).digest('hex');
}

type Effect = {
  range: RowRange;
  from: readonly RowStanding[];
  to: RowStanding;
  reason: string;
  basis?: CertificateBasis;
};

/** Shows in the rows what a recorded decision says. A row changes once by a decision, however often it is asked. */
export async function applyDecision(
  { mongo }: Pick<SubmissionWorld, 'mongo'>,
  { submission, of }: { submission: string; of: number },
): Promise<AppliedDecisions> {
  const [recorded] = await listSubmissions.eventsOf(mongo, submission, of - 1);
  if (recorded?.seq !== of) throw new Error(`The decision ${of} of ${submission} is not recorded`);
  const effects = effectsOf(recorded.event);
  for (const effect of effects) await decideOn(mongo, submission, { seq: of, ...effect });
  const ranges = effects.map(({ range }) => range);
  const count = (now: RowStanding) => countRowsIn(mongo, submission, { now, ranges, seq: of });
  const [cleared, refused, referred] = [await count('cleared'), await count('refused'), await count('referred')];
  return recorded.event.type === 'RowsInspected'
    ? { cleared: 0, refused: 0, referred: 0, takenOut: refused }
    : { cleared, refused, referred, takenOut: 0 };
}

/** What a decision does to rows: an inspection takes rows out of the lot, an expert decides only those that were left open. */
function effectsOf(event: SubmissionEvent): Effect[] {
  switch (event.type) {
    case 'RowsInspected':
      return event.results.flatMap((one) =>
        one.agrees ? [] : [{ range: one, from: ['eligible'], to: 'refused', reason: one.reason }],
      );
    case 'RowsDecided':
      return event.results.map((one) => ({ range: one, from: ['needsExpert'], to: one.cleared ? 'cleared' : 'refused', reason: one.reason, ...(one.cleared && one.basis && { basis: one.basis }) })); // prettier-ignore
    case 'RowReferred':
      return [{ range: { from: event.row, to: event.row }, from: ['needsExpert'], to: 'referred', reason: event.reason }]; // prettier-ignore
    default:
      return [];
  }
}
