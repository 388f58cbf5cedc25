import { createCipheriv } from 'node:crypto';
import { buildZip, type Part } from './zip.ts';

/** A workbook as hand-made as a test needs it. `rows` is the XML within `sheetData`, `after` what follows it. */
export type BuiltSheet = { rows: string; name?: string; state?: string; before?: string; after?: string };
type Built = {
  sheets: readonly BuiltSheet[];
  strings?: string;
  formats?: readonly string[];
  is1904?: boolean;
  parts?: readonly Part[];
  head?: string;
};

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relation = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relations = (all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

export function buildWorkbook({ sheets, strings, formats = [], is1904 = false, parts = [], head = '' }: Built): Buffer {
  const sheetsXml = sheets.map(
    ({ name = `S${sheets.length}`, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const texts: Record<string, string> = {
    '_rels/.rels': relations([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><workbookPr date1904="${Number(is1904)}"/><sheets>${sheetsXml.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_sheet, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relation(90, 'styles', 'styles.xml'),
      relation(91, 'sharedStrings', '/xl/sharedStrings.xml'),
    ]),
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_code, at) => `<xf numFmtId="${200 + at}"/>`).join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>` }),
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', after = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${head}<worksheet ${main}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  };
  return buildZip([...Object.entries(texts).map(([name, text]) => ({ name, content: Buffer.from(text) })), ...parts]);
}

/** Rows of inline texts, from row 1. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  return rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Text that packs badly, and another one for each `seed`. */
export function noise(length: number, seed = 0): string {
  const start = Buffer.alloc(16);
  start.writeUInt32BE(seed);
  const bytes = createCipheriv('aes-128-ctr', Buffer.alloc(16), start).update(Buffer.alloc(Math.ceil(length / 2)));
  return bytes.toString('hex').slice(0, length);
}
