import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { projectRoot } from '../project-root.ts';
import { linesOf } from './lines.ts';
import type { Paper } from './paper.ts';

/** Whole TrueType files: pdfkit embeds the glyphs a paper uses, rare kanji (髙 﨑 𠮷) included. They are named by path: under a
 *  registered name pdfkit would parse the default font again for every text. */
const fontFolder = join(projectRoot, 'node_modules', '@expo-google-fonts', 'noto-sans-jp');
const fonts = {
  regular: join(fontFolder, '400Regular', 'NotoSansJP_400Regular.ttf'),
  bold: join(fontFolder, '700Bold', 'NotoSansJP_700Bold.ttf'),
} as const;

/** A4 upright in points; the head of the first page and the foot of every page stand inside the margins. */
export const page = { width: 595, height: 842, margin: 48, foot: 34 } as const;
export const column = {
  left: page.margin,
  width: page.width - 2 * page.margin,
  bottom: page.height - page.margin - page.foot,
} as const;
export const ink = { text: '#1a1a1a', quiet: '#595959', line: '#8c8c8c', head: '#ededed' } as const;
export const size = { title: 15, heading: 11.5, text: 9, small: 7.5 } as const;

/** Where the next block goes. Every text passes through `write`, so that each stands in the document's reading order. */
export type Pen = {
  document: PDFKit.PDFDocument;
  root: PDFKit.PDFStructureElement;
  y: number;
};
export type Style = { font?: keyof typeof fonts; size?: number; color?: string };

export function openPen({ title, language, printedAt }: Paper): Pen {
  const document = new PDFDocument({
    size: [page.width, page.height], margin: 0, bufferPages: true, autoFirstPage: true, pdfVersion: '1.7', subset: 'PDF/A-2a', tagged: true,
    lang: language, displayTitle: true, font: fonts.regular, info: { Title: title, Creator: 'Gaihi', Producer: 'Gaihi', CreationDate: printedAt, ModDate: printedAt },
  }); // prettier-ignore
  const root = document.struct('Document');
  document.addStructure(root);
  return { document, root, y: page.margin };
}

/** A text as it will be set: its lines, and their height in points. */
export function linesIn(pen: Pen, text: string, width: number, style: Style = {}): { lines: string[]; height: number } {
  const { font = 'regular', size: points = size.text } = style;
  const advances = advancesOf(font);
  const document = pen.document.font(fonts[font]).fontSize(1_000);
  const widthOf = (character: string): number => {
    const known = advances.get(character) ?? document.widthOfString(character);
    advances.set(character, known);
    return (known * points) / 1_000;
  };
  const lines = linesOf(text, width, widthOf);
  return { lines, height: lines.length * leading(points) };
}

export function heightOf(pen: Pen, text: string, width: number, style: Style = {}): number {
  return linesIn(pen, text, width, style).height;
}

/** Sets a text at a place; the caller has made room. */
export function write(pen: Pen, text: string, at: { x: number; y: number; width: number }, style: Style = {}): void {
  const { font = 'regular', size: points = size.text, color = ink.text } = style;
  const { lines } = linesIn(pen, text, at.width, style);
  pen.document.font(fonts[font]).fontSize(points).fillColor(color);
  lines.forEach((line, index) => {
    if (line) pen.document.text(line, at.x, at.y + index * leading(points), { lineBreak: false });
  });
}

/** Starts a new page unless `height` still fits. True when it did. */
export function makeRoom(pen: Pen, height: number): boolean {
  if (pen.y + height <= column.bottom) return false;
  pen.document.addPage();
  pen.y = page.margin;
  return true;
}

/** Lines and grounds carry no meaning: readers skip them. */
export function ornament(pen: Pen, draw: (document: PDFKit.PDFDocument) => void): void {
  pen.document.markContent('Artifact', { type: 'Layout' });
  draw(pen.document);
  pen.document.endMarkedContent();
}

const leading = (points: number) => points * 1.45;

/** Advances at 1,000 points by font: a character is measured once per process, because measuring is what a paper costs. */
const measured = new Map<string, Map<string, number>>();

function advancesOf(font: string): Map<string, number> {
  const known = measured.get(font) ?? new Map<string, number>();
  measured.set(font, known);
  return known;
}
