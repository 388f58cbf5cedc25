import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { refusal } from '../table-refusal.ts';

/** What is looked at in one part of a workbook. Names have no prefix. Text may come in pieces. */
export type PartReader = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

/** So much of a part without an element or its end is a cell of a whole book. */
const longestText = 4 * 2 ** 20;

/** Reads a part piece by piece, and yields after each so that whoever collects rows can pass them on. A document type is refused, and
 *  with it every entity but the five of XML; nothing outside the part is ever asked for. Throws a TableRefusal. */
export async function* scanned(pieces: AsyncIterable<Uint8Array>, reader: PartReader): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let since = 0;
  const parser = createParser(reader, () => (since = 0));
  for await (const piece of pieces) {
    since += piece.length;
    if (since > longestText) throw refusal('CELL_TOO_LONG');
    write(parser, () => decoder.decode(piece, { stream: true }));
    yield;
  }
  write(parser, () => decoder.decode());
  wellFormed(() => parser.close());
}

/** The same for a part of which only the sum matters. */
export async function scan(pieces: AsyncIterable<Uint8Array>, reader: PartReader): Promise<void> {
  for await (const _piece of scanned(pieces, reader));
}

function createParser(reader: PartReader, advanced: () => void): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw refusal('UNSAFE_WORKBOOK');
  });
  parser.on('opentag', ({ name, attributes }) => {
    advanced();
    reader.open(local(name), attributes);
  });
  parser.on('text', reader.text);
  parser.on('cdata', reader.text);
  parser.on('closetag', ({ name }) => {
    advanced();
    reader.close(local(name));
  });
  return parser;
}

function write(parser: { write: (text: string) => unknown }, text: () => string): void {
  wellFormed(() => parser.write(text()));
}

/** Whatever the parser itself says about the text is one refusal. */
function wellFormed(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    throw error instanceof Error && 'code' in error && 'row' in error ? error : refusal('BROKEN_WORKBOOK');
  }
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
