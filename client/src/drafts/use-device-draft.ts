import { useState } from 'react';
import { createLocalQueue } from './local-queue.ts';

/** What is typed into a dialog stays in this device until it is sent, whatever happens to the dialog or the tab. */
export function useDeviceDraft<Content extends object>(key: string, nothing: Content) {
  const [queue] = useState(() => createLocalQueue<Content>());
  const [kept, setKept] = useState<Content>(() => ({ ...nothing, ...queue.read(key)?.content }));
  return {
    kept,
    keep: (next: Content) => {
      setKept(next);
      queue.write(key, { content: next, version: 0 });
    },
    forget: () => {
      setKept(nothing);
      queue.remove(key);
    },
  };
}
