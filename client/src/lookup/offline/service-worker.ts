/** Keeps the page of the look-up itself, so that it opens without a line. The list is kept by the page, which verifies it. The build puts
 *  the page's own files here, so that this script changes whenever one of them does. */
const given = '__LOOKUP_SHELL__';
const shell: readonly string[] = given.match(/\S+/g) ?? [];
const PAGE = '/lookup';
const CACHE = 'lookup-page __LOOKUP_SHELL_VERSION__';
const PATIENCE_MS = 4_000;

// The compiler knows a page's own names; of a service worker's these are all that is used.
type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void };
type Fetching = Event & { request: Request; respondWith: (response: Promise<Response>) => void };
type WorkerScope = { skipWaiting: () => Promise<void>; clients: { claim: () => Promise<void> } } & EventTarget;
const worker = self as unknown as WorkerScope;

worker.addEventListener('install', (event) => (event as Waiting).waitUntil(keepShell()));
worker.addEventListener('activate', (event) => (event as Waiting).waitUntil(dropOthers()));
worker.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname === PAGE) respondWith.call(event, newestPage(request));
  else if (shell.includes(pathname)) respondWith.call(event, kept(request, pathname));
});

async function keepShell(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([PAGE, ...shell].map((path) => new Request(path, { cache: 'no-cache' })));
  await worker.skipWaiting();
}

async function dropOthers(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('lookup-page ') && name !== CACHE);
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** With a line the page is the newest; without one, or with one that does not answer, it is the kept one. */
async function newestPage(request: Request): Promise<Response> {
  try {
    const page = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (page.ok) return page;
  } catch {
    // No line: the kept page follows.
  }
  return kept(request, PAGE);
}

async function kept(request: Request, path: string): Promise<Response> {
  return (await (await caches.open(CACHE)).match(path)) ?? fetch(request);
}
