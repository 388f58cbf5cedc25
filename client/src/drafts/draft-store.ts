export type Saved<Content> = { content: Content; version: number; savedAt: string };

export type SaveResult<Content> =
  | { kind: 'saved'; saved: Saved<Content> }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; theirs: Saved<Content> };

/** Where drafts live. `save` rejects when the line is cut or the sign-in has ended: the text then stays in the queue. */
export interface DraftStore<Content> {
  load(draftId: string): Promise<Saved<Content> | undefined>;
  save(draftId: string, content: Content, expectedVersion: number): Promise<SaveResult<Content>>;
}

/** `base` is the stored content the typing began from: without it nobody could say who changed what. */
export type Pending<Content> = { content: Content; version: number; base?: Content | undefined };

/** Synchronous on purpose: a tab that is killed has no time to wait. */
export interface OfflineQueue<Content> {
  read(draftId: string): Pending<Content> | undefined;
  write(draftId: string, pending: Pending<Content>): void;
  remove(draftId: string): void;
}
