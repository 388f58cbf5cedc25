import type { AmendmentEvent } from '../../workflows/domain/amendment/events.ts';
import { evolveAmendment } from '../../workflows/domain/amendment/evolve.ts';
import type { AmendmentState } from '../../workflows/domain/amendment/state.ts';
import { createLifeRecord, type LifeDocument, type LifeEventDocument } from './lives.ts';

export type AmendmentDocument = LifeDocument<AmendmentState>;
export type AmendmentEventDocument = LifeEventDocument<AmendmentEvent>;

/** Amendments, each by the day from which it counts. There are a few a year. */
export const amendments = createLifeRecord<AmendmentState, AmendmentEvent>({
  snapshots: 'amendments',
  events: 'amendmentEvents',
  evolve: evolveAmendment,
  contentsIn: (event) => ('draft' in event ? [event.draft] : []),
});
