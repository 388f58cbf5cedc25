/** A unit as a power of ten of the unit a question asks in, and what is added afterwards (kelvin to °C). */
export type UnitScale = { power: number; plus?: string };
type Prefixed = Record<string, number>;

const frequency: Prefixed = { hz: 0, khz: 3, mhz: 6, ghz: 9, thz: 12 };
const samples: Prefixed = { sps: 0, ksps: 3, msps: 6, gsps: 9, 's/s': 0, 'ks/s': 3, 'ms/s': 6, 'gs/s': 9 };
const bitRate: Prefixed = {
  'bit/s': 0, 'kbit/s': 3, 'Mbit/s': 6, 'Gbit/s': 9, 'Tbit/s': 12, bps: 0, kbps: 3, Mbps: 6, Gbps: 9, Tbps: 12, 'Mb/s': 6, 'Gb/s': 9, 'Tb/s': 12,
}; // prettier-ignore
const byteRate: Prefixed = {
  'Byte/s': 0, 'kByte/s': 3, 'MByte/s': 6, 'GByte/s': 9, 'TByte/s': 12, 'B/s': 0, 'kB/s': 3, 'MB/s': 6, 'GB/s': 9, 'TB/s': 12,
}; // prettier-ignore
const time: Prefixed = { s: 0, ms: -3, us: -6, μs: -6, ns: -9, ps: -12 };
const power: Prefixed = { W: 0, kW: 3, MW: 6, mW: -3, uW: -6, μW: -6, nW: -9, pW: -12 };
const length: Prefixed = { m: 0, cm: -2, mm: -3, um: -6, μm: -6 };
const dose: Prefixed = {
  'Gy(Si)': 0, Gy: 0, 'kGy(Si)': 3, kGy: 3, 'MGy(Si)': 6, MGy: 6, 'rad(Si)': -2, rad: -2, 'krad(Si)': 1, krad: 1, 'Mrad(Si)': 4, Mrad: 4,
}; // prettier-ignore
const doseRate: Prefixed = Object.fromEntries(Object.entries(dose).map(([unit, tens]) => [`${unit}/s`, tens]));
const plain = (...words: string[]): Prefixed => Object.fromEntries(words.map((word) => [word, 0]));

/** Each unit a question may ask in: its family, and where it stands in it. Families in small letters are read in any case. */
const families: Record<string, { family: Prefixed; at: number; inAnyCase?: boolean }> = {
  MHz: { family: frequency, at: 6, inAnyCase: true },
  GHz: { family: frequency, at: 9, inAnyCase: true },
  MSPS: { family: samples, at: 6, inAnyCase: true },
  'Gbit/s': { family: bitRate, at: 9 },
  'GByte/s': { family: byteRate, at: 9 },
  ns: { family: time, at: -9 },
  ms: { family: time, at: -3 },
  W: { family: power, at: 0 },
  cm: { family: length, at: -2 },
  'Gy(Si)': { family: dose, at: 0 },
  'Gy(Si)/s': { family: doseRate, at: 0 },
  'n/cm²': { family: plain('n/cm^2', 'n/cm2', '/cm^2', '/cm2', 'cm^-2'), at: 0 },
  bit: { family: plain('bit', 'bits', 'ビット'), at: 0, inAnyCase: true },
  dBc: { family: plain('dbc', 'db'), at: 0, inAnyCase: true },
  dB: { family: plain('db'), at: 0, inAnyCase: true },
  '%': { family: plain('%', 'パーセント'), at: 0 },
  count: { family: plain('本', '個', 'pins', 'チャネル', 'points', '点'), at: 0 },
  gates: { family: plain('gates', 'ゲート'), at: 0 },
  'TOPS·bit': { family: plain('TOPS·bit', 'TOPSbit', 'TPP'), at: 0 },
  'TPP/mm²': { family: plain('TPP/mm^2', 'TPP/mm2', '/mm^2'), at: 0 },
  'GByte/s/mm²': { family: plain('GByte/s/mm^2', 'GB/s/mm^2', 'GB/s/mm2'), at: 0 },
};
const celsius: Record<string, UnitScale> = {
  '°C': { power: 0 }, C: { power: 0 }, 度: { power: 0 }, K: { power: 0, plus: '-273.15' },
}; // prettier-ignore

/** How to bring a value in unit `typed` to the unit `asked`; the empty text means the unit asked.
 *  Undefined when the two do not measure the same, or the unit is not known. */
export function unitScale(asked: string, typed: string): UnitScale | undefined {
  if (typed === '') return { power: 0 };
  if (asked === '°C') return celsius[typed];
  const known = families[asked];
  const tens = known?.family[known.inAnyCase ? typed.toLowerCase() : typed];
  return known && tens !== undefined ? { power: tens - known.at } : undefined;
}

/** Can a question ask in this unit? */
export function isUnit(asked: string): boolean {
  return asked === '°C' || asked in families;
}
