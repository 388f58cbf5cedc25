const common = {
  kind: 'goods',
  field: 'electronics',
  purpose: '輸出前の該非判定の確認',
  proceedingsPending: false,
  regulationVersion: '2026-02-14',
};

/** What the applicant says of a microcontroller, rightly: not controlled. */
export const microcontroller = {
  ...common,
  productNameJa: 'マイクロコントローラ',
  productNameEn: 'Microcontroller',
  maker: 'STMicroelectronics',
  partNumber: 'STM32F407VGT6',
  sheet: [
    { name: 'semiconductor_class', value: 'silicon' },
    { name: 'max_clock_mhz', value: '168', unit: 'MHz' },
    { name: 'rated_ambient_max_c', value: '85', unit: '°C' },
  ],
  judgment: {
    verdict: 'notControlled',
    findings: [{ clause: 'ic-a3', verdict: 'notControlled', reasons: ['valueFromDataSheet'] }],
    reasoning: 'シリコンであり、化合物半導体を用いていない。',
  },
};

/** What the applicant says of a D/A converter, wrongly: its adjusted update rate is above 3,500 MSPS. */
export const converter = {
  ...common,
  productNameJa: 'D/A変換用集積回路',
  productNameEn: 'D/A converter',
  maker: 'Analog Devices',
  partNumber: 'AD9162BBCZ',
  sheet: [
    { name: 'dac_resolution_bits', value: '16', unit: 'bit' },
    { name: 'dac_adjusted_update_rate_msps', value: '6000', unit: 'MSPS' },
  ],
  judgment: {
    verdict: 'notControlled',
    findings: [{ clause: 'ic-a5b-2b', verdict: 'notControlled', reasons: ['valueFromDataSheet'] }],
    reasoning: '調整済み更新速度は 3,500 MSPS 以下と読んだ。',
  },
};

export const verifiedMicrocontroller = {
  verdict: 'notControlled',
  findings: microcontroller.judgment.findings,
  materialExamined: 'データシート Rev.9、型番表。',
  summary: ['other-kind'],
  reasoning: 'データシートによりシリコンであることを確認した。ハに当たらない。',
};

export const modifiedConverter = {
  verdict: 'controlled',
  itemNumber: '7(1)',
  findings: [{ clause: 'ic-a5b-2b', verdict: 'controlled', reasons: ['valueMisread'] }],
  materialExamined: 'データシート Rev.D、7 ページ（調整済み更新速度）。',
  interpretation: '調整済み更新速度は、更新速度を最小の補間係数で除した値である。',
  summary: ['above-threshold'],
  reasoning: '16ビット、調整済み更新速度 6,000 MSPS は 3,500 MSPS を超える。',
};
