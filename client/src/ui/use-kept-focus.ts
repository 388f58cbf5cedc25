import { type RefObject, useEffect } from 'react';

/** Longer than a dialog takes to give the focus back to what opened it. */
const returnMs = 100;

/** A button that is gone once it was pressed takes the focus along: the page takes it then, so that keys and a screen reader go on there. */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const isGone = () => last instanceof Node && !last.isConnected;
    const keep = () => {
      if (isGone() && document.activeElement === document.body) page.current?.focus({ preventScroll: true });
    };
    const remember = ({ target }: FocusEvent) => void (last = target);
    const observer = new MutationObserver(() => void (isGone() && setTimeout(keep, returnMs)));
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [page]);
}
