import type { Offer } from '../../workflows/domain/list/criteria/offer.ts';
import { plain } from './rules.ts';

/** A plain microcontroller, every question answered, that nothing stands against under the law of 2026-02-14. */
export const microcontroller: Offer = {
  partNumber: 'STM32F407VGT6',
  ownVerdict: 'notControlled',
  lawState: '2026-02-14',
  dataSheet: 'DS8626 rev 9',
  judgedBy: '佐藤 美咲',
  checkedBy: '高橋 健一',
  facts: {
    ...plain, device_kinds: ['microcontroller'], semiconductor_class: 'silicon', max_clock_mhz: 168, rated_ambient_min_c: -40, rated_ambient_max_c: 85,
    designed_for_civil_car_or_rail: false, adc_resolution_bits: 12, adc_sample_rate_msps: 2.4, tpp: 0, designed_min_operating_temp_c: -40,
  },
  evidence: {},
}; // prettier-ignore
