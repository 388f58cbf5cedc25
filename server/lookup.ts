import { once } from 'node:events';
import { createServer } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { readLookupConfig } from './config.ts';
import { openPublishedList } from './lookup/published-list.ts';
import { createListPages } from './public-list/list-pages.ts';
import { createLookupApi } from './rest/lookup-api.ts';
import { problem, sendProblem } from './rest/problem.ts';
import { repeating } from './temporal/repeating.ts';

/** The look-up alone, from the published list on this disk: it starts, and answers, without MongoDB and without Temporal. */
const { dataDir, port, lookups, origin } = readLookupConfig();
const list = await openPublishedList(dataDir);
const refreshing = repeating({ name: 'refresh', everyMs: 500, chore: list.refresh });
const throttle = new RateLimiterMemory({ points: lookups.count, duration: lookups.seconds });
const failed = (error: unknown, traceId?: string) => console.error(JSON.stringify({ level: 'error', error: String(error), traceId })); // prettier-ignore
const answers = createLookupApi({ list, throttle, failed });
const pages = createListPages({ list, throttle, failed, origin });

const server = createServer((request, response) => {
  if (!answers(request, response) && !pages(request, response))
    sendProblem(response, problem('NOT_FOUND', 'There is no such address.', { status: 404 }));
});
server.listen(port);
await once(server, 'listening');
const address = server.address();
console.log(`ready lookup http://localhost:${typeof address === 'object' ? address?.port : port}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close();
    server.closeIdleConnections();
  });

await once(server, 'close');
await refreshing.stop();
list.close();
