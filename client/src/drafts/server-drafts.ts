import type { ApolloClient } from '@apollo/client';
import { DraftDocument, SaveDraftDocument } from '../generated/graphql.ts';
import type { DraftStore, SaveResult, Saved } from './draft-store.ts';

type Stored = { content: string; version: number; savedAt: string };

/** Drafts of the company on the server; `read` brings older content up to the form's present shape. */
export function createServerDrafts<Content>(
  client: ApolloClient,
  read: (content: string) => Content,
): DraftStore<Content> {
  const savedFrom = ({ content, version, savedAt }: Stored): Saved<Content> => ({
    content: read(content),
    version,
    savedAt,
  });

  async function load(id: string): Promise<Saved<Content> | undefined> {
    const { data } = await client.query({ query: DraftDocument, variables: { id }, fetchPolicy: 'network-only' });
    return data?.draft ? savedFrom(data.draft) : undefined;
  }

  async function save(id: string, content: Content, expectedVersion: number): Promise<SaveResult<Content>> {
    const input = { id, expectedVersion, content: JSON.stringify(content) };
    const { data } = await client.mutate({
      mutation: SaveDraftDocument,
      variables: { input },
      fetchPolicy: 'no-cache',
    });
    const outcome = data?.saveDraft;
    if (outcome?.__typename === 'SaveDraftSuccess') return { kind: 'saved', saved: savedFrom(outcome.draft) };
    const theirs = outcome?.__typename === 'StaleVersion' ? await load(id) : undefined;
    if (theirs) return { kind: 'conflict', theirs };
    if (outcome) return { kind: 'refused', message: outcome.message };
    throw new Error('The server gave no answer about the draft.');
  }

  return { load, save };
}
