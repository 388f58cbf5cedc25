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

/** One draft being typed: what the port knows of it between two keys. */
type Typing<Content> = Required<Settings<Content>> & {
  state: AutosaveState<Content>;
  base: Saved<Content> | undefined;
  /** What was sent last without hearing of it: the server may have it. */
  unanswered: Content | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: Promise<void> | undefined;
  listeners: Set<() => void>;
};

/** Carries what is typed to the store within `delayMs` of the last key; what the store has not confirmed is in the queue,
 *  which survives a closed tab. It never throws for a cut line: it waits and sends the same text again. */
export function createAutosave<Content>(settings: Settings<Content>) {
  const typing: Typing<Content> = {
    delayMs: 800,
    retryMs: 5000,
    ...settings,
    state: { kind: 'saved', savedAt: undefined },
    base: undefined,
    unanswered: undefined,
    timer: undefined,
    sending: undefined,
    listeners: new Set(),
  };
  return {
    open: () => open(typing),
    change: (content: Content) => change(typing, content),
    flush: () => flush(typing),
    resolve: (content: Content) => resolve(typing, content),
    state: () => typing.state,
    subscribe: (listener: () => void) => {
      typing.listeners.add(listener);
      return () => void typing.listeners.delete(listener);
    },
  };
}

function become<Content>(typing: Typing<Content>, next: AutosaveState<Content>): void {
  typing.state = next;
  typing.listeners.forEach((listener) => listener());
}

/** Undefined when there is no such draft. Without a line it gives what this device still holds, or rejects. */
async function open<Content>(typing: Typing<Content>): Promise<Content | undefined> {
  await flush(typing);
  const { store, queue, draftId } = typing;
  const pending = queue.read(draftId);
  try {
    typing.base = await store.load(draftId);
  } catch (unreachable) {
    if (!pending) throw unreachable;
    become(typing, { kind: 'offline' });
    schedule(typing, typing.retryMs);
    return pending.content;
  }
  if (typing.base && pending) reconcile(typing, pending, typing.base);
  else become(typing, { kind: 'saved', savedAt: typing.base?.savedAt });
  return typing.base && (pending?.content ?? typing.base.content);
}

function reconcile<Content>(typing: Typing<Content>, pending: Pending<Content>, stored: Saved<Content>): void {
  if (pending.version === stored.version) schedule(typing, 0);
  else conflict(typing, pending, stored);
}

function change<Content>(typing: Typing<Content>, content: Content): void {
  const { queue, draftId, base: stored, state } = typing;
  const begun = queue.read(draftId) ?? { version: stored?.version ?? 0, base: stored?.content };
  const pending = { content, version: begun.version, base: begun.base };
  queue.write(draftId, pending);
  if (state.kind === 'conflict') return conflict(typing, pending, state.theirs);
  become(typing, { kind: 'waiting' });
  schedule(typing, typing.delayMs);
}

function schedule<Content>(typing: Typing<Content>, afterMs: number): void {
  clearTimeout(typing.timer);
  typing.timer = setTimeout(() => void flush(typing), afterMs);
}

async function flush<Content>(typing: Typing<Content>): Promise<void> {
  clearTimeout(typing.timer);
  // A loop: of two that waited for the same sending, the second meets the first one's.
  while (typing.sending) await typing.sending;
  const pending = typing.queue.read(typing.draftId);
  if (!pending || typing.state.kind === 'conflict') return;
  typing.sending = send(typing, pending).finally(() => (typing.sending = undefined));
  await typing.sending;
}

async function send<Content>(typing: Typing<Content>, pending: Pending<Content>): Promise<void> {
  const result = await attempt(typing, pending).catch(() => undefined);
  if (!result) {
    typing.unanswered = pending.content;
    become(typing, { kind: 'offline' });
    return schedule(typing, typing.retryMs);
  }
  if (result.kind === 'refused') return become(typing, result);
  if (result.kind === 'saved') return settle(typing, pending.content, result.saved);
  // No other editor was there: the server took what it did not answer.
  if (isSame(result.theirs.content, typing.unanswered)) return settle(typing, result.theirs.content, result.theirs);
  conflict(typing, pending, result.theirs);
}

/** Typing may have begun before the stored draft could be read. */
async function attempt<Content>(
  typing: Typing<Content>,
  { content, version }: Pending<Content>,
): Promise<SaveResult<Content>> {
  const { store, draftId } = typing;
  typing.base ??= await store.load(draftId);
  if (typing.base && typing.base.version !== version) return { kind: 'conflict', theirs: typing.base };
  return store.save(draftId, content, version);
}

function settle<Content>(typing: Typing<Content>, sent: Content, saved: Saved<Content>): void {
  const { queue, draftId } = typing;
  const pending = queue.read(draftId);
  typing.base = saved;
  typing.unanswered = undefined;
  if (pending && !isSame(pending.content, sent)) {
    queue.write(draftId, { content: pending.content, version: saved.version, base: saved.content });
    return schedule(typing, typing.delayMs);
  }
  queue.remove(draftId);
  become(typing, { kind: 'saved', savedAt: saved.savedAt });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function conflict<Content>(typing: Typing<Content>, { content, base }: Pending<Content>, theirs: Saved<Content>): void {
  become(typing, { kind: 'conflict', base, mine: content, theirs });
}

/** The person chose; their choice is the next version after the other editor's. */
async function resolve<Content>(typing: Typing<Content>, content: Content): Promise<void> {
  if (typing.state.kind !== 'conflict') return;
  typing.base = typing.state.theirs;
  const { version, content: base } = typing.base;
  typing.queue.write(typing.draftId, { content, version, base });
  become(typing, { kind: 'waiting' });
  await flush(typing);
}
