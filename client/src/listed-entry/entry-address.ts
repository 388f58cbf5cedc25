/** The page of a listed entry for everybody, by its public name `list/maker/key`; a key may hold strokes. */
export function publicPageOf(entry: string): string {
  const [list = '', maker = '', ...key] = entry.split('/');
  return `/list/entry/${[list, maker, key.join('/')].map(encodeURIComponent).join('/')}`;
}

/** Its page for the association and its maker: changes, releases, doubts. */
export function workPageOf(entry: string): string {
  return `/listed-entries/${encodeURIComponent(entry)}`;
}
