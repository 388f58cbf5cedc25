/** Both editors' changes to what they started from. Where both changed one place, `prefer` decides. Lists of different
 *  lengths are one place: rows have no names of their own. */
export function merged<Part>(
  base: Part | undefined,
  edits: { mine: Part; theirs: Part },
  prefer: 'mine' | 'theirs',
): Part {
  const { mine, theirs } = edits;
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (!isTree(mine) || !isTree(theirs) || isResized(mine, theirs)) return edits[prefer];
  const parts = Object.keys({ ...theirs, ...mine }).map((key) => [
    key,
    merged(isTree(base) ? base[key] : undefined, { mine: mine[key], theirs: theirs[key] }, prefer),
  ]);
  // The same keys hold merged parts of the same shape.
  return (Array.isArray(mine) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as Part;
}

type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function isResized(mine: Tree, theirs: Tree): boolean {
  return Array.isArray(mine) && Array.isArray(theirs) && mine.length !== theirs.length;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
