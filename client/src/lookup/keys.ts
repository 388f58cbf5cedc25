import { useEffect, useEffectEvent } from 'react';
import { belongsToInputMethod } from '../input-method-guard.ts';

/** One key or two in a row, what it does in words, and what it does. A key without a handler now is shown, and does nothing. */
export type KeyAction = { keys: string; label: string; run: (() => void) | undefined };

const patienceMs = 1_000;
const registered = new Set<() => readonly KeyAction[]>();

/** All that can be pressed now, for the list that `?` shows. */
export function keysNow(): readonly KeyAction[] {
  return [...registered].flatMap((actions) => actions());
}

/** Letters act only where nobody types: not in a field, not while an input method composes, not with a modifier. Source: ux.md §5. */
export function useKeys(actions: readonly KeyAction[]): void {
  const pressed = useEffectEvent((sequence: string) => actions.find(({ keys }) => keys === sequence)?.run);
  const current = useEffectEvent(() => actions);
  useEffect(() => {
    const given = () => current();
    registered.add(given);
    return () => void registered.delete(given);
  }, []);
  useEffect(() => {
    let [before, at] = ['', 0];
    const act = (event: KeyboardEvent) => {
      if (belongsToInputMethod(event) || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const run = pressed(event.timeStamp - at < patienceMs ? `${before} ${event.key}` : '') ?? pressed(event.key);
      [before, at] = [event.key, event.timeStamp];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, []);
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches(
    'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=file], [type=button])',
  );
}
