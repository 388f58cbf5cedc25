import type { Regulations } from '../../workflows/domain/classification/rule-data.ts';

/** A full sheet of an accelerator: every question of the data is answered, and only its processing performance decides. */
export function fullSheet({ parameters }: Regulations, index: number): Record<string, unknown> {
  const answers = parameters.map(({ name, type, choices }) => [name, answerOf(type, choices?.[0]?.value)]);
  return { ...Object.fromEntries(answers), ...stated, ...measured(index) };
}

/** By construction every third sheet reaches a total processing performance of 6,000, at a transfer rate under 600 GB/s. */
export const isCaught = (index: number): boolean => index % 3 === 0;

const stated = {
  is_integrated_circuit: true, device_kinds: ['gpu', 'digital_processor_unit', 'cmos'], semiconductor_class: 'silicon',
  specially_designed_for_listed_item: 'no', performs_cryptography: true, crypto_authentication_or_signature_only: true,
  rated_ambient_min_c: 0, rated_ambient_max_c: 70, adc_stores_or_processes: true,
}; // prettier-ignore

function measured(index: number): Record<string, number> {
  const tpp = isCaught(index) ? 6000 + (index % 1000) / 8 : 5999.875 - (index % 1000) / 8;
  return {
    tpp, tpp_digital_processor_units: tpp, tpp_digital_primitive_units: 0, tpp_analog_primitive_units: 0, tpp_sum_all_units: tpp,
    io_bidirectional_rate_gbytes_s: 599.5 - (index % 64), max_clock_mhz: 1000 + (index % 977), terminal_count: 900 + (index % 601),
    rf_freq_low_ghz: 1, rf_freq_high_ghz: 2.5 + (index % 7) / 10, psat_w: 0.001 * (1 + (index % 89)),
  }; // prettier-ignore
}

function answerOf(type: string, choice: string | undefined): unknown {
  if (type === 'boolean') return false;
  if (type === 'choice') return choice;
  return type === 'set' ? [] : 10;
}
