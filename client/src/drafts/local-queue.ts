import type { OfflineQueue, Pending } from './draft-store.ts';

const keyOf = (draftId: string) => `gaihi.draft.${draftId}`;

export function createLocalQueue<Content>(storage: Storage = localStorage): OfflineQueue<Content> {
  return {
    read: (draftId) => {
      const text = storage.getItem(keyOf(draftId));
      // Only `write` puts anything under this key.
      return text ? (JSON.parse(text) as Pending<Content>) : undefined;
    },
    write: (draftId, pending) => storage.setItem(keyOf(draftId), JSON.stringify(pending)),
    remove: (draftId) => storage.removeItem(keyOf(draftId)),
  };
}
