import { useEffect } from 'react';

/** `/` moves to a field from anywhere but another field; a key of an input method never gets here. */
export function useSlashKey(id: string): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const isPlain = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain || isField(event.target)) return;
      event.preventDefault();
      document.getElementById(id)?.focus();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [id]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
