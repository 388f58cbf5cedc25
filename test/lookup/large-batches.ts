import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';

/** Only rows that differ are compared by a matcher. Over thousands it stands still for seconds on a busy machine, meanwhile the service
 *  closes the connection that waits, and the next request finds it closed. */
function expectSame(told: readonly object[], meant: readonly object[]): void {
  expect(told).toHaveLength(meant.length);
  const at = told.findIndex((one, place) => JSON.stringify(one) !== JSON.stringify(meant[place]));
  expect(told[at]).toEqual(meant[at]);
}

type Told = { readonly line: string; readonly verdict: string };

/** A service whose list has the parts named here, or not. */
export function largeBatches(origin: () => string): void {
  describe('A batch of so many lines that threads answer it', () => {
    const parts = ['STM32F407VGT6', 'stm32f411ret6', 'NOT-THERE-1', '1N4148', 'AB', 'STM32F4O7VGT6'];
    const batch = (body: string, type = 'application/json') => fetch(`${origin()}/v1/lookup:batch`, { method: 'POST', body, headers: { 'content-type': type } });
    const asked = Array.from({ length: 6_000 }, (_, at) => parts[at % parts.length] ?? '');
    const note = 'a column of the forwarder';
    const head = 'note,partNumber\r\n';
    const rows = asked.map((part) => `${note},${part}\r\n`);

    it.each([
      ['plain', (row: string) => row],
      ['quoted, with ends of lines in its cells', (row: string) => row.replace(note, '"a ""note""\r\nof two lines"')],
      ['with other ends of lines', (row: string) => row.replace('\r\n', '\n')],
      ['with the ends of lines of an old machine', (row: string) => row.replace('\r\n', '\r')],
      ['with empty lines, and with one end of a line and another', (row: string, at: number) => (at % 7 === 0 ? `\n\r\n${row.replace('\r\n', '\n')}` : row)],
      ['parted by semicolons', (row: string) => row.replace(',', ';')],
    ])('says as a table %s what its parts say', async (_name, as) => {
      const of = (some: readonly string[]) => [head, ...some].map(as).join('');
      const told = async (some: readonly string[]) => Papa.parse<Told>(await (await batch(of(some), 'text/csv')).text(), { header: true, skipEmptyLines: true }).data;
      const few = await told(rows.slice(0, parts.length));
      expect(few.map(({ verdict }) => verdict)).toEqual(['LISTED', 'NOT_IN_FORCE', 'NOT_LISTED', 'LISTED', '', 'NEAR']);
      expectSame(await told(rows), asked.map((_, at) => ({ ...few[at % parts.length], line: String(at + 1) })));
    });

    it('says as JSON what its parts say', async () => {
      const of = (some: readonly string[]) => JSON.stringify({ asOf: '2026-11-15T00:00:00Z', lines: some.map((partNumber) => ({ partNumber })) });
      const whole = JSON.parse(await (await batch(of(asked))).text());
      const some = JSON.parse(await (await batch(of(parts))).text());
      expectSame(whole.answers, asked.map((_, at) => ({ ...some.answers[at % parts.length], line: at + 1 })));
    });

    it('names the line that cannot be read', async () => {
      const response = await batch([head, ...rows.slice(0, -1), `,${'A'.repeat(401)}\r\n`].join(''), 'text/csv');
      expect([response.status, JSON.parse(await response.text()).detail]).toEqual([400, expect.stringMatching(/^Line 6000:/)]);
      const broken = await batch([head, ...rows, ',"ABC\r\n'].join(''), 'text/csv');
      expect([broken.status, JSON.parse(await broken.text()).code]).toEqual([400, 'LINE_UNREADABLE']);
    });

    it.each([
      ['by one thread', [1_200, 1_300]],
      ['by several', [1_300, 700]],
    ])('names the first of two lines that cannot be read %s', async (_name, wrong) => {
      const lines = asked.map((partNumber, at) => (wrong.includes(at) ? { partNumber, destination: 'Germany' } : { partNumber }));
      const { errors } = JSON.parse(await (await batch(JSON.stringify({ lines }))).text());
      expect(errors).toEqual([{ pointer: `/lines/${Math.min(...wrong)}/destination`, code: 'NOT_A_COUNTRY' }]);
      const table = ['partNumber,destination', ...lines.map(({ partNumber, destination = '' }) => `${partNumber},${destination}`)].join('\n');
      expect(JSON.parse(await (await batch(table, 'text/csv')).text()).errors).toEqual(errors);
    });

    it('answers the next one after somebody has gone away', async () => {
      const body = [head, ...rows].join('');
      const gone = new AbortController();
      const half = await fetch(`${origin()}/v1/lookup:batch`, { method: 'POST', body, headers: { 'content-type': 'text/csv' }, signal: gone.signal });
      gone.abort();
      await expect(half.text()).rejects.toThrow('aborted');
      const texts = await Promise.all([1, 2, 3].map(async () => (await batch(body, 'text/csv')).text()));
      expect(texts.map((text) => text.split('\r\n').length)).toEqual([6_002, 6_002, 6_002]);
    });
  });
} // prettier-ignore
