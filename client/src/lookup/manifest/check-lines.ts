import { lookUpLines, type BatchReply } from '../batch.ts';
import type { NotAnswered } from '../look-up.ts';
import type { ListAge } from '../offline/list-state.ts';
import { answered, refused, type Line } from './lines.ts';

const linesAtOnce = 1_000;

/** What a check found, all at one moment of the list. More than one size only when the list grew meanwhile. */
export type CheckedLines = {
  lines: Line[];
  asOf: string;
  treeSizes: number[];
  /** Set when the list that this browser keeps has answered any of it. */
  fromKeptList: ListAge | undefined;
};

/** Asks in pieces, and tells after each how many rows are done. */
export async function checkLines(
  lines: readonly Line[],
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number) => void },
): Promise<CheckedLines | NotAnswered> {
  const found = [...lines];
  const asked = lines.flatMap((line, at) => (line.problem === null ? [{ line, at }] : []));
  let asOf: string | undefined;
  let fromKeptList: ListAge | undefined;
  const treeSizes = new Set<number>();
  for (let from = 0; from < asked.length; from += linesAtOnce) {
    const piece = await askPiece(asked.slice(from, from + linesAtOnce), { signal, asOf });
    if ('kind' in piece) return piece;
    const { reply } = piece;
    asOf = reply?.asOf ?? asOf;
    fromKeptList = reply?.fromKeptList ?? fromKeptList;
    if (reply) treeSizes.add(reply.treeSize);
    for (const { line, at } of piece.found) found[at] = line;
    onProgress(Math.min(asked.length, from + linesAtOnce) + lines.length - asked.length);
  }
  return { lines: found, asOf: asOf ?? new Date().toISOString(), treeSizes: [...treeSizes], fromKeptList };
}

type Placed = { line: Line; at: number };
type Piece = { found: readonly Placed[]; reply?: BatchReply };

/** A row that the publisher names as unreadable says so, and the others are asked without it. */
async function askPiece(piece: readonly Placed[], asking: { signal: AbortSignal; asOf: string | undefined }): Promise<Piece | NotAnswered> {
  if (piece.length === 0) return { found: [] };
  const reply = await lookUpLines(piece.map(({ line }) => line.asked), asking);
  if ('answers' in reply) return { reply, found: reply.answers.flatMap((answer, index) => withLine(piece[index], (line) => answered(line, answer))) };
  const fields = reply.kind === 'refused' ? reply.fields : [];
  const named = fields.flatMap(({ line: index, name }) => (index === undefined ? [] : withLine(piece[index], (line) => refused(line, name))));
  if (named.length === 0) return reply;
  const rest = await askPiece(piece.filter(({ at }) => !named.some((one) => one.at === at)), asking);
  return 'kind' in rest ? rest : { ...rest, found: [...named, ...rest.found] };
} // prettier-ignore

function withLine(placed: Placed | undefined, change: (line: Line) => Line): Placed[] {
  return placed ? [{ ...placed, line: change(placed.line) }] : [];
}
