import type { AmendmentDraft } from '../../workflows/domain/amendment/draft.ts';
import { dayBefore } from '../../workflows/domain/amendment/validity.ts';
import type { Clause, Regulations } from '../../workflows/domain/classification/rule-data.ts';
import { regulations } from './rules.ts';

/** The law as it was known before the state of a day existed: its clauses are gone, those it ended go on. */
export function withoutState(version: string, data: Regulations = regulations): Regulations {
  const last = dayBefore(version);
  const goesOn = (clause: Clause): Clause =>
    clause.dates.to === last ? { ...clause, dates: { ...clause.dates, to: null } } : clause;
  return {
    ...data,
    states: data.states.filter(({ from }) => from !== version),
    clauses: data.clauses.filter(({ dates }) => dates.from !== version).map(goesOn),
  };
}

/** What the real amendment of that day changed, as a draft on the law before it. */
export function amendmentOf(version: string, data: Regulations = regulations): AmendmentDraft {
  const state = data.states.find(({ from }) => from === version);
  if (!state) throw new Error(`no law state of ${version}`);
  const ends = dayBefore(version);
  return { version, state, clauses: data.clauses.filter(({ dates }) => dates.from === version || dates.to === ends) };
}

/** An accelerator cleared in January 2026: TPP of 8,000, and 500 GB/s where the law asked for 600. */
export const accelerator = {
  is_integrated_circuit: true, rad_designed: false, custom_status_unknown: false, specially_designed_for_listed_item: 'no',
  function_unalterable: false, performs_cryptography: false, device_kinds: ['digital_processor_unit'], io_bidirectional_rate_gbytes_s: 500,
  tpp: 8000, tpp_digital_processor_units: 8000, tpp_digital_primitive_units: 0, tpp_analog_primitive_units: 0, tpp_sum_all_units: 8000,
}; // prettier-ignore
