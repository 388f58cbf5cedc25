/** A maker's order code without its last place, which is temperature and packing, and what all parts of that code share. */
export type CodePattern = {
  readonly code: string;
  readonly family: string;
  readonly clockMhz: number;
};

const familyLength = 9;
const atTheEnd = /^[0-9A-Z]{8,20}x$/;

/** The patterns of ../shared/data/stm32-order-codes.csv, of which only the last place is open; others would have to be guessed at.
 *  Empty for a text that has no such columns. */
export function readCodePatterns(csv: string): CodePattern[] {
  const [head = '', ...lines] = csv.split(/\r?\n/);
  const columns = head.split(',');
  const [codeAt, clockAt] = [columns.indexOf('order_code_pattern'), columns.indexOf('clock_mhz')];
  return lines.flatMap((line) => {
    const cells = line.split(',');
    const [code, clockMhz] = [cells[codeAt] ?? '', Number(cells[clockAt])];
    if (!atTheEnd.test(code) || !(clockMhz > 0)) return [];
    return [{ code: code.slice(0, -1), family: code.slice(0, familyLength), clockMhz }];
  });
}

const lines = Array.from({ length: 60 }, (_, at) => ({
  line: `${'ACFGLMRTUW'[at % 10]}${String(Math.floor(at / 10) * 10 + 1).padStart(2, '0')}`,
  clockMhz: [48, 64, 72, 80, 100, 168, 170, 216, 280, 480][at % 10] ?? 48,
}));

/** Patterns of a maker that does not exist, for where no real ones are at hand: 7,560 codes in 60 families. */
export function inventedCodePatterns(prefix = 'HS32'): CodePattern[] {
  return lines.flatMap(({ line, clockMhz }) =>
    [...'FKCRVZ'].flatMap((pins) =>
      [...'468BCEG'].flatMap(
        (memory) =>
        [...'TUH'].map((body) => ({ code: `${prefix}${line}${pins}${memory}${body}`, family: `${prefix}${line}`, clockMhz })), // prettier-ignore
      ),
    ),
  );
}
