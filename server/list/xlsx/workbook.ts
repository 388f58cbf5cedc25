import { refusal } from '../table-refusal.ts';
import { openPackage, type PackageParts } from './package-parts.ts';
import { numberStyleOf, type NumberStyle } from './number-style.ts';
import { createTextReader } from './cell-text.ts';
import { scan } from './xml-part.ts';

/** What of a workbook is read: its first visible sheet, and what the cells of that sheet point to. */
export type Workbook = {
  readonly sheetName: string;
  readonly otherSheets: readonly string[];
  readonly is1904: boolean;
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly sheet: AsyncIterable<Uint8Array>;
};

/** So many bytes of shared texts fit beside all else in the memory of the reading process, at two a character and 32 a text. */
const mostSharedText = 160 * 2 ** 20;

/** Opens a workbook and finds its first visible sheet. Throws a TableRefusal. */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const parts = await openPackage(bytes);
  const [main] = [...(await parts.relations('')).values()].filter(({ kind }) => kind === 'officeDocument');
  const book = main && parts.find(main.part);
  if (!book) throw refusal('NOT_A_WORKBOOK');
  const relations = await parts.relations(main.part);
  const { sheets, is1904 } = await readBook(book);
  const visible = sheets.filter(({ id, isHidden }) => !isHidden && relations.get(id)?.kind === 'worksheet');
  const [first, ...others] = visible;
  const sheet = first && parts.find(relations.get(first.id)?.part ?? '');
  if (!sheet) throw refusal('NO_VISIBLE_SHEET');
  const partOf = (kind: string) => [...relations.values()].find((one) => one.kind === kind)?.part;
  return {
    sheetName: first.name, otherSheets: others.map(({ name }) => name), is1904, sheet,
    strings: await readStrings(parts, partOf('sharedStrings')),
    styles: await readStyles(parts, partOf('styles')),
  }; // prettier-ignore
}

type Sheet = { readonly name: string; readonly id: string; readonly isHidden: boolean };

async function readBook(part: AsyncIterable<Uint8Array>): Promise<{ sheets: readonly Sheet[]; is1904: boolean }> {
  const sheets: Sheet[] = [];
  let is1904 = false;
  await scan(part, {
    open: (element, attributes) => {
      if (element === 'workbookPr') is1904 = isTrue(attributes.date1904);
      if (element !== 'sheet') return;
      // The prefix of the relation's id is the writer's choice.
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', id, isHidden: (attributes.state ?? 'visible') !== 'visible' });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { sheets, is1904 };
}

async function readStrings(parts: PackageParts, name: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  const part = name === undefined ? undefined : parts.find(name);
  if (!part) return strings;
  const text = createTextReader();
  let kept = 0;
  await scan(part, {
    open: text.open,
    text: text.text,
    close: (element) => {
      text.close(element);
      if (element !== 'si') return;
      const one = text.taken();
      kept += 32 + 2 * one.length;
      if (kept > mostSharedText) throw refusal('TOO_MUCH_TEXT');
      strings.push(one);
    },
  });
  return strings;
}

async function readStyles(parts: PackageParts, name: string | undefined): Promise<NumberStyle[]> {
  const styles: NumberStyle[] = [];
  const part = name === undefined ? undefined : parts.find(name);
  if (!part) return styles;
  const codes = new Map<number, string>();
  let isInCells = false;
  await scan(part, {
    open: (element, { numFmtId = '0', formatCode = '' }) => {
      if (element === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (element === 'cellXfs') isInCells = true;
      if (element === 'xf' && isInCells) styles.push(numberStyleOf(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    text: () => undefined,
    close: (element) => {
      if (element === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
