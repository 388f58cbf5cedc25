import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { writeCsv } from '../../server/documents/csv.ts';
import { defused, restored, type Table } from '../../server/documents/table.ts';
import { writeXlsx } from '../../server/documents/xlsx.ts';

const table: Table = {
  title: '相関表',
  columns: [{ head: '項番', width: 12 }, { head: '備考', width: 30 }, { head: '数', width: 8 }],
  rows: [['7(1)', '=HYPERLINK("x")', -3], ['3A001.a', 'a,"b"\r\nc', null], ['1-2', '\u0000<&>', 0.5]],
  notes: ['法的拘束力はありません。'],
}; // prettier-ignore

describe('A table as CSV', () => {
  it('opens in Excel: byte order mark, CRLF, head first, notes below an empty line', () => {
    const text = writeCsv(table).toString();
    expect(text.startsWith('\uFEFF項番,備考,数\r\n')).toBe(true);
    expect(text.endsWith('\r\n\r\n相関表\r\n法的拘束力はありません。\r\n')).toBe(true);
    expect(text).toContain('3A001.a,"a,""b""\r\nc",\r\n');
  });

  it('runs no formula, and leaves a negative number a number', () => {
    expect(writeCsv(table).toString()).toContain(`7(1),"'=HYPERLINK(""x"")",-3\r\n`);
  });

  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r1', ' =1', '＝1', '－1', "'=1", '＠a', '＋1'])('defuses %j', (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });

  it('reads back every text unchanged', () => {
    const risky = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', 'a', '1') });
    fc.assert(fc.property(fc.oneof(risky, fc.string()), (text) => expect(restored(defused(text))).toBe(text)));
  });
});

describe('A table as XLSX', () => {
  it('holds texts as text, numbers as numbers and no formula', async () => {
    const { sheet, texts } = await partsOf(await writeXlsx(table));
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<v>-3</v>');
    expect(sheet + texts).toContain('=HYPERLINK(');
    expect(sheet + texts).toContain('法的拘束力はありません。');
  });

  it('leaves out what XML cannot hold, which would make the file unreadable', async () => {
    const { sheet, texts } = await partsOf(await writeXlsx(table));
    expect(sheet + texts).not.toMatch(/[\u0000-\u0008]/);
    expect(sheet + texts).toContain('&lt;&amp;');
  });
});

async function partsOf(file: Buffer): Promise<{ sheet: string; texts: string }> {
  const parts = await unzipped(file);
  return { sheet: parts.get('xl/worksheets/sheet1.xml') ?? '', texts: parts.get('xl/sharedStrings.xml') ?? '' };
}

function unzipped(file: Buffer): Promise<Map<string, string>> {
  return new Promise((done, failed) =>
    fromBuffer(file, { lazyEntries: true }, (error, zip) => {
      if (error) return failed(error);
      const parts = new Map<string, string>();
      zip.on('entry', (entry: Entry) => read(zip, entry, (text) => parts.set(entry.fileName, text)));
      zip.on('end', () => done(parts));
      zip.readEntry();
    }),
  );
}

function read(zip: ZipFile, entry: Entry, keep: (text: string) => void): void {
  zip.openReadStream(entry, (error, stream) => {
    if (error) throw error;
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      keep(Buffer.concat(chunks).toString());
      zip.readEntry();
    });
  });
}
