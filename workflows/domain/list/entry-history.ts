import type { EntryFacts, ListLeaf, LogTime, PublicationNumber, StatedFacts } from './list-leaf.ts';

/** A leaf with its index in the log, by which its inclusion is proved. */
export type LoggedChange<F extends StatedFacts = EntryFacts> = ListLeaf<F> & { readonly leaf: number };

/** All that the log says about one entry, in the order of the log. Nothing is ever removed from it. */
export type EntryHistory<F extends StatedFacts = EntryFacts> = readonly LoggedChange<F>[];

/** `listed` is the only state that an exporter may rely on. */
export type EntryState<F extends StatedFacts = EntryFacts> =
  | { readonly state: 'notYetListed' }
  | ({ readonly state: 'listed' } & Published<F>)
  | ({
      readonly state: 'notInForce';
      readonly because: Because;
      readonly since: LogTime;
      readonly reason: string | null;
    } & Published<F>);
export type Because = 'suspended' | 'withdrawn' | 'expired';

/** `leaf` is the change that decides, `facts` and `publication` those of the last publication up to the moment. */
type Published<F> = { readonly facts: F; readonly publication: PublicationNumber; readonly leaf: number };

/** The state of an entry at a moment, past ones included. A change counts from its own moment on; the last one in the
 *  log wins, and what was withdrawn comes back only by being published again. Source: README of the domain, P11 and P12. */
export function entryStateAt<F extends StatedFacts>(history: EntryHistory<F>, at: LogTime): EntryState<F> {
  const counted = history.filter((change) => change.at <= at);
  const state = counted.reduce<EntryState<F>>(changed, { state: 'notYetListed' });
  if (state.state !== 'listed' || at < state.facts.validTo) return state;
  return { ...state, state: 'notInForce', because: 'expired', since: state.facts.validTo, reason: null };
}

function changed<F extends StatedFacts>(before: EntryState<F>, change: LoggedChange<F>): EntryState<F> {
  const { leaf, publication } = change;
  switch (change.change) {
    case 'published':
    case 'corrected':
    case 'reverified':
      if (change.change !== 'published' && isWithdrawn(before)) return before;
      return { state: 'listed', facts: change.facts, publication, leaf };
    case 'suspended':
    case 'withdrawn':
      if (before.state === 'notYetListed' || isWithdrawn(before)) return before;
      return {
        ...publishedOf(before),
        state: 'notInForce',
        because: change.change,
        since: change.at,
        reason: change.reason,
        leaf,
      };
    case 'resumed':
      return before.state === 'notInForce' && !isWithdrawn(before)
        ? { ...publishedOf(before), state: 'listed', leaf }
        : before;
  }
}

function isWithdrawn(state: EntryState<StatedFacts>): boolean {
  return state.state === 'notInForce' && state.because === 'withdrawn';
}

function publishedOf<F>({ facts, publication, leaf }: Published<F>): Published<F> {
  return { facts, publication, leaf };
}
