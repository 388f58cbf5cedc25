import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { type Autosave, createAutosave } from './autosave.ts';
import { createLocalQueue } from './local-queue.ts';
import { createServerDrafts } from './server-drafts.ts';
import { useAutosaveMoments } from './use-autosave.ts';

export type OpenedDraft<Content> = 'reading' | 'missing' | 'failed' | Content;

/** A hook for drafts of one kind; `read` brings older content up to the form's present shape. */
export function createUseDraft<Content extends object>(read: (content: string) => Content) {
  // The form and the check page of one draft share one port: two of them would race each other into a conflict.
  const autosaves = new Map<string, Autosave<Content>>();

  function autosaveFor(draftId: string, client: ApolloClient): Autosave<Content> {
    const known = autosaves.get(draftId);
    if (known) return known;
    const store = createServerDrafts(client, read);
    const created = createAutosave({ draftId, store, queue: createLocalQueue<Content>() });
    autosaves.set(draftId, created);
    return created;
  }

  return function useDraft(draftId: string) {
    const client = useApolloClient();
    const [draft, setDraft] = useState<OpenedDraft<Content>>('reading');
    const [autosave] = useState(() => autosaveFor(draftId, client));
    useAutosaveMoments(autosave);
    useEffect(() => {
      let isCurrent = true;
      autosave.open().then(
        (content) => isCurrent && setDraft(content ?? 'missing'),
        () => isCurrent && setDraft('failed'),
      );
      return () => {
        isCurrent = false;
        void autosave.flush();
      };
    }, [autosave]);

    function change(next: Content): void {
      setDraft(next);
      autosave.change(next);
    }
    return { draft, change, autosave };
  };
}
