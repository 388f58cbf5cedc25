/** The list that this browser keeps, as far as the screen must know it. `unusable`: there is one, and nothing may be answered from it. */
export type KeptList =
  { kind: 'none' } | ({ kind: 'usable' } & ListAge) | ({ kind: 'unusable'; reason: Unusable } & Partial<ListAge>);
/** `isOld`: a newer one was due. Moments are as the manifest has them. */
export type ListAge = { version: number; issuedAt: string; hardExpiry: string; isOld: boolean };
export type Unusable = 'EXPIRED' | 'AHEAD' | 'NOT_SIGNED' | 'CHANGED' | 'CANNOT_VERIFY';
/** How the last attempt to get a newer list ended. A refusal leaves the kept one as it is. */
export type Refresh = 'none' | 'running' | 'taken' | 'same' | 'notReached' | 'refused';
/** `prefersKept`: the person wants scans and manifests answered from the kept list, with a line too. */
export type ListState = { kept: KeptList; refresh: Refresh; isWithoutLine: boolean; prefersKept: boolean };

let state: ListState = { kept: { kind: 'none' }, refresh: 'none', isWithoutLine: false, prefersKept: false };
const watchers = new Set<() => void>();

export function listState(): ListState {
  return state;
}

export function setListState(changed: Partial<ListState>): void {
  state = { ...state, ...changed };
  for (const watcher of watchers) watcher();
}

export function watchListState(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
