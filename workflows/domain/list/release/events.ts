import type { Instant, PersonId } from '../../case/state.ts';
import type { BlockReason, EntryChange, ReleaseKind, ReleasePlan } from './state.ts';

/** What a release remembers: ids, codes and numbers. The leaves themselves are public, in the log. */
export type ReleaseEventBody =
  | { type: 'ReleaseAsked'; list: string; number: number; kind: ReleaseKind; change?: EntryChange }
  | { type: 'ReleaseConfirmed' }
  | { type: 'ReleaseTakenBack' }
  | { type: 'ReleaseBlocked'; reason: BlockReason }
  | { type: 'ReleaseBegun'; yearMonth: string; sizeBefore: number }
  | ({ type: 'ReleasePlanned' } & ReleasePlan)
  | { type: 'BatchAppended'; size: number; root: string; after?: number; overtaken?: readonly Overtaken[] }
  | { type: 'ReleaseFinished' };

/** How many leaves of a batch were left out because their entries were changed since they were planned; from which table, if any. */
export type Overtaken = { readonly submission?: string; readonly count: number };

/** `by` is a person, or `system` for the schedule and for what the workflow does. */
export type ReleaseEvent = ReleaseEventBody & {
  at: Instant;
  by: PersonId | 'system';
  schema: 1;
  command?: { id: string; hash: string };
};
export type ReleaseEventType = ReleaseEventBody['type'];
