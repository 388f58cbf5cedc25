/** A graphics processor without anything special but its performance. */
export const answers = (tpp: string) => [
  { question: 'integrated-circuit', value: 'yes' },
  { question: 'kinds', choices: ['gpu'] },
  { question: 'radiation-designed', value: 'no', document: '髙﨑𠮷電子 仕様書', page: '12', reason: 'メーカー回答' },
  { question: 'custom', value: 'no' },
  { question: 'parallel-mac', value: 'yes' },
  { question: 'tpp', value: tpp },
  { question: 'specially-designed', value: 'no' },
  { question: 'unalterable', value: 'no' },
  { question: 'cryptography', value: 'no' },
  { question: 'dac-resolution', value: '12' },
];
export const sheet = (tpp = '５，９９９．９９', more: object = {}) => ({
  form: '6-01',
  edition: '2026',
  date: '2026-11-01',
  answers: answers(tpp),
  ...more,
});
