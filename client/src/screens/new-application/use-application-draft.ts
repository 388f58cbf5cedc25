import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { type Autosave, createAutosave } from '../../drafts/autosave.ts';
import { createLocalQueue } from '../../drafts/local-queue.ts';
import { createServerDrafts } from '../../drafts/server-drafts.ts';
import { useAutosaveMoments } from '../../drafts/use-autosave.ts';
import { type ApplicationDraft, readApplicationDraft } from '../../item-form/application-draft.ts';

// The form and the check page of one draft share one port: two of them would race each other into a conflict.
const autosaves = new Map<string, Autosave<ApplicationDraft>>();

export type OpenedDraft = 'reading' | 'missing' | 'failed' | ApplicationDraft;

export function useApplicationDraft(draftId: string) {
  const client = useApolloClient();
  const [draft, setDraft] = useState<OpenedDraft>('reading');
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

  function change(next: ApplicationDraft): void {
    setDraft(next);
    autosave.change(next);
  }
  return { draft, change, autosave };
}

function autosaveFor(draftId: string, client: ApolloClient): Autosave<ApplicationDraft> {
  const known = autosaves.get(draftId);
  if (known) return known;
  const store = createServerDrafts(client, readApplicationDraft);
  const created = createAutosave({ draftId, store, queue: createLocalQueue<ApplicationDraft>() });
  autosaves.set(draftId, created);
  return created;
}
