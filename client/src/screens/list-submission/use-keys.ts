import { useEffect, useRef } from 'react';

/** Single keys of a desk, while nobody types into a field; a key of an input method never gets here. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isTaken(target: EventTarget | null): boolean {
  const fields = 'input:not([type=radio]), textarea, select, [contenteditable], [role=dialog]';
  return target instanceof HTMLElement && target.closest(fields) !== null;
}
