export type SheetView = 'comparison' | 'explanation';

/** Which side of a sheet is shown, as it stands in the address; without one, the answers. */
export function sheetView({ view }: Record<string, unknown>): { view?: SheetView } {
  return view === 'comparison' || view === 'explanation' ? { view } : {};
}

/** The same of a judgment that was kept, in one of its versions; without one, the latest. */
export function versionedView(search: Record<string, unknown>): { view?: SheetView; version?: number } {
  const { version } = search;
  const isVersion = typeof version === 'number' && Number.isInteger(version) && version > 0;
  return { ...sheetView(search), ...(isVersion && { version }) };
}
