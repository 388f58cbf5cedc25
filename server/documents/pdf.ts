import { encode } from 'uqr';
import type { Block, Paper } from './paper.ts';
import {
  column,
  heightOf,
  ink,
  makeRoom,
  openPen,
  ornament,
  page,
  size,
  write,
  type Pen,
  type Style,
} from './pdf-pen.ts';
import { drawTable } from './pdf-table.ts';

const qrSide = 62;

/** The paper as tagged PDF/A with its fonts inside. The text that can be copied out of it equals what was put in; every page
 *  says n/N. The same paper gives the same bytes. */
export function writePdf(paper: Paper): Promise<Buffer> {
  const pen = openPen(paper);
  const finished = collected(pen.document);
  drawHead(pen, paper);
  for (const block of paper.blocks) drawBlock(pen, block);
  drawFeet(pen, paper);
  pen.root.end();
  pen.document.end();
  return finished;
}

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((done, failed) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => done(Buffer.concat(chunks)));
    document.on('error', failed);
  });
}

/** Title at the left, the way to check the paper at the right. */
function drawHead(pen: Pen, { title, check, language }: Paper): void {
  if (!check) return paragraph(pen, title, { tag: 'H1', style: { font: 'bold', size: size.title } });
  const { document, y } = pen;
  const width = column.width - qrSide - 12;
  const x = column.left + column.width - qrSide;
  const alt = language === 'ja' ? `照合ページ ${check.url}` : `Check page ${check.url}`;
  element(pen, 'H1', () => write(pen, title, { x: column.left, y, width }, { font: 'bold', size: size.title }));
  pen.y += heightOf(pen, title, width, { font: 'bold', size: size.title }) + 4;
  for (const line of [check.words, check.url, `${language === 'ja' ? '照合値' : 'Check value'} ${check.value}`]) {
    const top = pen.y;
    element(pen, 'P', () => write(pen, line, { x: column.left, y: top, width }, small));
    pen.y += heightOf(pen, line, width, small) + 1;
  }
  pen.root.add(document.struct('Figure', { alt }, () => drawCode(document, check.url, { x, y })));
  pen.y = Math.max(pen.y, y + qrSide) + 10;
}

function drawCode(document: PDFKit.PDFDocument, url: string, { x, y }: { x: number; y: number }): void {
  const { data, size: modules } = encode(url, { ecc: 'M', border: 2 });
  const side = qrSide / modules;
  data.forEach((line, row) =>
    line.forEach((isDark, place) => {
      if (isDark) document.rect(x + place * side, y + row * side, side, side);
    }),
  );
  document.fill('#000000');
}

function drawBlock(pen: Pen, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return paragraph(pen, block.text, {
        tag: 'H2',
        style: { font: 'bold', size: size.heading },
        before: 6,
        keepWith: 40,
      });
    case 'text':
      return paragraph(pen, block.text, { tag: 'P', style: {} });
    case 'notice':
      return notice(pen, block.text);
    case 'facts':
      return facts(pen, block.rows);
    case 'table':
      return drawTable(pen, block);
  }
}

type Paragraph = { tag: string; style: Style; before?: number; keepWith?: number };

function paragraph(pen: Pen, text: string, { tag, style, before = 0, keepWith = 0 }: Paragraph): void {
  const height = heightOf(pen, text, column.width, style);
  makeRoom(pen, before + height + keepWith);
  const y = pen.y + before;
  element(pen, tag, () => write(pen, text, { x: column.left, y, width: column.width }, style));
  pen.y = y + height + 4;
}

function notice(pen: Pen, text: string): void {
  const width = column.width - 16;
  const height = heightOf(pen, text, width) + 10;
  makeRoom(pen, height);
  const { y } = pen;
  ornament(pen, (document) =>
    document.lineWidth(1).strokeColor(ink.text).rect(column.left, y, column.width, height).stroke(),
  );
  element(pen, 'P', () => write(pen, text, { x: column.left + 8, y: y + 5, width }));
  pen.y = y + height + 6;
}

function facts(pen: Pen, rows: readonly (readonly [string, string])[]): void {
  const nameWidth = 130;
  const width = column.width - nameWidth - 8;
  for (const [name, value] of rows) {
    const height = Math.max(heightOf(pen, name, nameWidth, bold), heightOf(pen, value || ' ', width));
    makeRoom(pen, height);
    const { y } = pen;
    element(pen, 'P', () => {
      write(pen, name, { x: column.left, y, width: nameWidth }, bold);
      write(pen, value, { x: column.left + nameWidth + 8, y, width });
    });
    pen.y = y + height + 2;
  }
  pen.y += 4;
}

/** The number of pages is known only now. */
function drawFeet(pen: Pen, { footer }: Paper): void {
  const { start, count } = pen.document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pen.document.switchToPage(start + index);
    const y = page.height - page.margin - 14;
    pen.document.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    write(pen, footer, { x: column.left, y, width: column.width - 60 }, small);
    write(pen, `${index + 1}/${count}`, { x: column.left + column.width - 40, y, width: 40 }, small);
    pen.document.endMarkedContent();
  }
}

function element(pen: Pen, tag: string, draw: () => void): void {
  pen.root.add(pen.document.struct(tag, {}, draw));
}

const small: Style = { size: size.small, color: ink.quiet };
const bold: Style = { font: 'bold' };
