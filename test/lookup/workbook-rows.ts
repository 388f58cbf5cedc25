import { describe, expect, it } from '@jest/globals';
import { buildWorkbook, textRows } from '../support/workbook.ts';

/** What the look-up makes of workbooks, wherever it is served. */
export function workbooksAsRows(origin: () => string): void {
describe('A workbook', () => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const send = async (body: Buffer, sent = type) => {
    const response = await fetch(`${origin()}/v1/workbook:rows`, { method: 'POST', body: new Uint8Array(body), headers: { 'content-type': sent } });
    return { status: response.status, said: JSON.parse(await response.text()) };
  };
  const sheet = (rows: string) => buildWorkbook({ sheets: [{ rows }] });

  it('comes back as rows of texts, without those that hold nothing', async () => {
    expect(await send(sheet(textRows([['型番', 'メーカー'], [], ['STM32F407VGT6', 'Onsemi']])))).toEqual({ status: 200, said: { rows: [['型番', 'メーカー'], ['STM32F407VGT6', 'Onsemi']] } });
  });

  it.each([
    ['with a formula, by its cell', sheet('<row r="2"><c r="B2"><f>1+1</f><v>2</v></c></row>'), type, 422, { code: 'FORMULA_CELL', row: 2, column: 'B' }],
    ['that is none', Buffer.from('part number'), type, 422, { code: 'NOT_A_WORKBOOK' }],
    ['that is sent as something else', sheet(''), 'text/csv', 415, { code: 'MEDIA_TYPE' }],
    ['of more than 16 MiB', Buffer.alloc(16 * 2 ** 20 + 1), type, 413, { code: 'BODY_TOO_LARGE' }],
  ])('%s is refused as a problem', async (_name, body, sent, status, said) => {
    expect(await send(body, sent)).toMatchObject({ status, said });
  });
});
} // prettier-ignore
