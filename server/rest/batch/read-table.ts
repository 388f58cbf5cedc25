import Papa from 'papaparse';
import { mostLines } from '../lookup-request.ts';
import { problem } from '../problem.ts';
import { isOwn, pieceLines, type Share } from './share.ts';

/** A table as CSV: the cells of its heading, how many lines follow that are not empty, and the cells of each line of a share as they came,
 *  counted from 0. */
export type Table = {
  readonly heading: readonly string[];
  readonly rows: number;
  readonly rowAt: (at: number) => readonly string[];
};

/** Throws an HttpProblem. Where every end of a line is the end of a row, only the rows of the share are parsed. */
export function readTable(text: string, share: Share): Table {
  const table = text.replace(/^\uFEFF/, '');
  return /"|\r(?!\n)/.test(table) ? readWhole(table) : readShare(table, share);
}

function readWhole(text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const broken = errors.find(({ type: kind }) => kind === 'Quotes');
  if (broken) throw problem('LINE_UNREADABLE', `Line ${Math.max(1, broken.row ?? 0)} has a quote that is not closed.`);
  const [heading = [], ...rows] = data;
  return { heading, rows: allowed(rows.length), rowAt: (at) => rows[at] ?? [] };
}

/** Piece by piece: the rows of all of it at once would be moved about in memory for longer than they took to read. */
function readShare(text: string, share: Share): Table {
  const { starts, rows } = piecesIn(text);
  const piece = (from: number, to?: number) => text.slice(from, to).replaceAll('\r\n', '\n');
  const how = { newline: '\n', skipEmptyLines: true } as const;
  const { data, meta } = Papa.parse<string[]>(piece(0, starts[1]), how);
  const pieces: string[][][] = starts.map((from, at) => {
    if (!isOwn(share, at * pieceLines)) return [];
    return Papa.parse<string[]>(piece(from, starts[at + 1]), { ...how, delimiter: meta.delimiter }).data;
  });
  const rowAt = (at: number) => pieces[Math.floor(at / pieceLines)]?.[at % pieceLines] ?? [];
  return { heading: data[0] ?? [], rows, rowAt };
}

/** Where each piece of lines behind the heading begins, and how many lines there are. An empty line is none. */
function piecesIn(text: string): { starts: number[]; rows: number } {
  const starts: number[] = [];
  let lines = 0;
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = text.indexOf('\n', from) + 1 || text.length;
    if (text[from] === '\n' || text[from] === '\r') continue;
    if (lines % pieceLines === 1) starts.push(from);
    lines += 1;
  }
  return { starts, rows: allowed(Math.max(0, lines - 1)) };
}

function allowed(lines: number): number {
  if (lines > mostLines) throw problem('TOO_MANY_LINES', `At most ${mostLines} lines.`, { status: 413 });
  return lines;
}
