/** What a person said that columns mean: from heading to the name of a meaning, null for a column that is not to be read. */
export type Corrections = Readonly<Record<string, string | null>>;

const keyOf = (maker: string) => `gaihi.columns.${maker}`;

/** Corrections are remembered in this device for each maker: next month's table has the same headings. */
export function rememberedColumns(maker: string): Corrections {
  const text = localStorage.getItem(keyOf(maker));
  return text ? (JSON.parse(text) as Corrections) : {}; // only `rememberColumns` writes there
}

export function rememberColumns(maker: string, corrections: Corrections): void {
  localStorage.setItem(keyOf(maker), JSON.stringify({ ...rememberedColumns(maker), ...corrections }));
}
