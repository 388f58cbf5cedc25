/** The candidates that a text could have been meant as, the nearest first: equal without width, case, blanks and punctuation, one within
 *  the other, or few letters apart. Empty when none is near. A text is asked about, never replaced. */
export function nearestWords(text: string, candidates: readonly string[], most = 3): string[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  const ranked = candidates.map((candidate) => ({ candidate, distance: distanceOf(wanted, folded(candidate)) }));
  const near = ranked.filter(({ distance }) => distance < far).sort((one, other) => one.distance - other.distance);
  return [...new Set(near.map(({ candidate }) => candidate))].slice(0, most);
}

const far = 100;
const longest = 40;
const shortestWithin = 2;

/** Letters to change; a word within the other costs what is left over in tenths, so that it ranks before a misspelling. */
function distanceOf(one: string, other: string): number {
  if (one === other) return 0;
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  if (short.length >= shortestWithin && long.includes(short)) return (long.length - short.length) / 10;
  if (long.length > longest) return far;
  const edits = editsBetween(one, other);
  return edits <= Math.max(1, Math.floor(short.length / 3)) ? edits : far;
}

/** Levenshtein's distance, one row of its table at a time. */
function editsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (above[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''); // prettier-ignore
}
