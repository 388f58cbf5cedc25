import type { DraftStore, OfflineQueue, Pending, Saved, SaveResult } from './draft-store.ts';

export type AutosaveState<Content> =
  | { kind: 'saved'; savedAt: string | undefined }
  | { kind: 'waiting' }
  | { kind: 'offline' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; base: Content | undefined; mine: Content; theirs: Saved<Content> };

export type Autosave<Content> = ReturnType<typeof createAutosave<Content>>;

type Settings<Content> = {
  draftId: string;
  store: DraftStore<Content>;
  queue: OfflineQueue<Content>;
  delayMs?: number;
  retryMs?: number;
};

/** Carries what is typed to the store within `delayMs` of the last key; what the store has not confirmed is in the queue,
 *  which survives a closed tab. It never throws for a cut line: it waits and sends the same text again. */
export function createAutosave<Content>({ draftId, store, queue, delayMs = 800, retryMs = 5000 }: Settings<Content>) {
  let state: AutosaveState<Content> = { kind: 'saved', savedAt: undefined };
  let base: Saved<Content> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  function become(next: AutosaveState<Content>): void {
    state = next;
    listeners.forEach((listener) => listener());
  }

  /** Undefined when there is no such draft. Without a line it gives what this device still holds, or rejects. */
  async function open(): Promise<Content | undefined> {
    await flush();
    const pending = queue.read(draftId);
    try {
      base = await store.load(draftId);
    } catch (unreachable) {
      if (!pending) throw unreachable;
      become({ kind: 'offline' });
      schedule(retryMs);
      return pending.content;
    }
    if (base && pending) reconcile(pending, base);
    else become({ kind: 'saved', savedAt: base?.savedAt });
    return base && (pending?.content ?? base.content);
  }

  function reconcile(pending: Pending<Content>, stored: Saved<Content>): void {
    if (pending.version === stored.version) schedule(0);
    else conflict(pending.content, stored);
  }

  function change(content: Content): void {
    queue.write(draftId, { content, version: base?.version ?? queue.read(draftId)?.version ?? 0 });
    if (state.kind === 'conflict') return conflict(content, state.theirs);
    become({ kind: 'waiting' });
    schedule(delayMs);
  }

  function schedule(afterMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), afterMs);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    await sending;
    const pending = queue.read(draftId);
    if (!pending || state.kind === 'conflict') return;
    sending = send(pending).finally(() => (sending = undefined));
    await sending;
  }

  async function send(pending: Pending<Content>): Promise<void> {
    const result = await attempt(pending).catch(() => undefined);
    if (!result) {
      become({ kind: 'offline' });
      return schedule(retryMs);
    }
    if (result.kind === 'refused') return become(result);
    if (result.kind === 'conflict') return conflict(pending.content, result.theirs);
    base = result.saved;
    settle(pending.content, result.saved);
  }

  /** Typing may have begun before the stored draft could be read. */
  async function attempt({ content, version }: Pending<Content>): Promise<SaveResult<Content>> {
    base ??= await store.load(draftId);
    if (base && base.version !== version) return { kind: 'conflict', theirs: base };
    return store.save(draftId, content, version);
  }

  function settle(sent: Content, saved: Saved<Content>): void {
    const pending = queue.read(draftId);
    if (pending && JSON.stringify(pending.content) !== JSON.stringify(sent)) {
      queue.write(draftId, { content: pending.content, version: saved.version });
      return schedule(delayMs);
    }
    queue.remove(draftId);
    become({ kind: 'saved', savedAt: saved.savedAt });
  }

  function conflict(mine: Content, theirs: Saved<Content>): void {
    become({ kind: 'conflict', base: base?.content, mine, theirs });
  }

  /** The person chose; their choice is the next version after the other editor's. */
  async function resolve(content: Content): Promise<void> {
    if (state.kind !== 'conflict') return;
    base = state.theirs;
    queue.write(draftId, { content, version: base.version });
    become({ kind: 'waiting' });
    await flush();
  }

  return {
    open,
    change,
    flush,
    resolve,
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
