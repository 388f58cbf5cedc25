import { useEffect } from 'react';
import type { Autosave } from './autosave.ts';

/** Sends at once when the field is left, the tab is hidden or the line comes back. */
export function useAutosaveMoments<Content>(autosave: Autosave<Content>): void {
  useEffect(() => {
    const flush = () => void autosave.flush();
    window.addEventListener('focusout', flush);
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('focusout', flush);
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [autosave]);
}
