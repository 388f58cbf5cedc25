/** The public page of an entry. Its number may have slashes of its own, so each part is encoded. */
export function entryAddress(entry: string): string {
  const [list = '', maker = '', ...key] = entry.split('/');
  return `/list/entry/${[list, maker, key.join('/')].map(encodeURIComponent).join('/')}`;
}

/** The entry that such an address is about; undefined when it is not UTF-8. */
export function entryOfAddress(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname.slice('/list/entry/'.length));
  } catch {
    return undefined;
  }
}
