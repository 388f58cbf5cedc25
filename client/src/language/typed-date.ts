const ERA_START = 2018; // 令和元年 is 2019.

/** Reads 2026-11-30, 2026/11/30, 2026年11月30日, R8.11.30 and 令和8年11月30日 in any width; undefined if it is no day. */
export function typedDate(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim().replace(/元年/, '1年');
  const found = /^(令和|[Rr])?\s*(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  if (!found) return undefined;
  const [, era, year, month, day] = found;
  const date = [Number(year) + (era ? ERA_START : 0), Number(month), Number(day)] as const;
  const iso = `${String(date[0]).padStart(4, '0')}-${pad(date[1])}-${pad(date[2])}`;
  const instant = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) ? iso : undefined;
}

/** A deadline given as a day lasts until that day ends in Tokyo. */
export function endOfDay(typed: string): string | undefined {
  const date = typedDate(typed);
  return date && new Date(`${date}T23:59:59.999+09:00`).toISOString();
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
