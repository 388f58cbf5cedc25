const place = 'gaihi.opens-entries';

/** Did the person who last signed in at this browser have pages of listed entries? It only decides whether the look-up, which knows nobody,
 *  shows the way there; what they may see is asked there. */
export function opensEntries(): boolean {
  return localStorage.getItem(place) !== null;
}

export function rememberOpensEntries(opens: boolean): void {
  if (opens) localStorage.setItem(place, 'yes');
  else localStorage.removeItem(place);
}
