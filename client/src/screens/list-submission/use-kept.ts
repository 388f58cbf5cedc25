import { useState } from 'react';
import { createLocalQueue } from '../../drafts/local-queue.ts';

type Kept = { reason: string; note: string };
const nothing: Kept = { reason: '', note: '' };

/** What is typed into a dialog stays in this device until it is sent, whatever happens to the dialog or the tab. */
export function useKept(key: string) {
  const [queue] = useState(() => createLocalQueue<Kept>());
  const [kept, setKept] = useState<Kept>(() => ({ ...nothing, ...queue.read(key)?.content }));
  return {
    kept,
    keep: (next: Kept) => {
      setKept(next);
      queue.write(key, { content: next, version: 0 });
    },
    forget: () => {
      setKept(nothing);
      queue.remove(key);
    },
  };
}
