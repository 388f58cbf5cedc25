import { useSyncExternalStore } from 'react';

const query = '(min-width: 64rem)';

/** Is there room for two columns? */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
