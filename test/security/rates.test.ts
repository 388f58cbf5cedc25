import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf } from '../../server/throttle.ts';
import type { Rates } from '../../server/config.ts';
import { buildDo, type Client } from '../support/graphql-client.ts';
import { serveApp, type ServedApp } from '../support/served-app.ts';
import { signedIn } from '../support/session.ts';
import { recordWorld, type RecordWorld } from '../support/world-record.ts';

const question = '{ viewer { roles } }';
let world: RecordWorld;
const apps: ServedApp[] = [];
beforeAll(async () => (world = await recordWorld({ publicOrigin: 'http://localhost:1' })), 60_000);
afterAll(async () => {
  for (const app of apps) await app.stop();
  await world.end();
});

/** A server of its own, on which only five of one kind are free in a minute. */
async function strict(
  kind: keyof Rates,
): Promise<{ origin: string; as: (person?: 'hoshimiClerk' | 'kazahayaClerk') => Promise<Client> }> {
  const rates = { ...world.config.rates, [kind]: { count: 5, seconds: 60 } };
  const app = await serveApp({ ...world, config: { ...world.config, rates } });
  apps.push(app);
  const { origin } = app;
  return { origin, as: async (person) => buildDo(origin, person && (await signedIn(world, person))) };
}

async function expectRefused(reply: Response): Promise<void> {
  expect(reply.status).toBe(429);
  const seconds = Number(reply.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(50);
  expect(seconds).toBeLessThanOrEqual(60);
}

describe('whoever asks too much waits (S24)', () => {
  it('per person: the sixth operation is refused by type, and others go on', async () => {
    const { as } = await strict('operations');
    const [clerk, other] = [await as('hoshimiClerk'), await as('kazahayaClerk')];
    for (let asked = 1; asked <= 5; asked += 1) expect((await clerk.ask(question)).data).toBeTruthy();
    const refused = await clerk.post({ query: question });
    await expectRefused(refused);
    expect(JSON.parse(await refused.text())).toEqual({
      errors: [
        {
          message: expect.stringContaining('Try again in'),
          extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) },
        },
      ],
    });
    expect((await other.ask(question)).data).toBeTruthy();
  });

  it.each([
    ['aliases', `{ ${[1, 2, 3, 4, 5, 6].map((index) => `a${index}: viewer { roles }`).join(' ')} }`],
    [
      'fragments',
      `{ ...a ... { x: viewer { roles } y: viewer { roles } } } fragment a on Query { ...b p: viewer { roles } } fragment b on Query { q: viewer { roles } r: viewer { roles } s: viewer { roles } }`,
    ],
  ])('six questions in one document are six, behind %s too', async (_what, query) => {
    const clerk = await (await strict('operations')).as('hoshimiClerk');
    const refused = await clerk.post({ query });
    await expectRefused(refused);
    expect(JSON.parse(await refused.text())).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('one field asked for twice under one name is one question', async () => {
    const clerk = await (await strict('operations')).as('hoshimiClerk');
    const twice = `{ ${'viewer { roles } '.repeat(6)} }`;
    expect((await clerk.ask(twice)).data).toEqual({ viewer: { roles: ['clerk'] } });
  });

  it.each([
    ['operations', '/graphql', 'POST'],
    ['signIn', '/auth/login', 'GET'],
    ['documents', '/exports/correlation.csv', 'GET'],
    ['files', '/files/upload/guess', 'PUT'],
    ['files', '/files/guess', 'GET'],
    ['checks', '/check/J-1?value=guess', 'GET'],
  ] as const)('who has not signed in is counted by address: %s at %s', async (kind, path, method) => {
    const { origin } = await strict(kind);
    const body = method === 'GET' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } };
    const send = () => fetch(`${origin}${path}`, { method, redirect: 'manual', ...body });
    for (let asked = 1; asked <= 5; asked += 1) expect((await send()).status).not.toBe(429);
    await expectRefused(await send());
  });
});

it('an IPv6 network of 64 bits is one asker, an IPv4 address another one', () => {
  const of = (ip: string) => addressOf({ ip });
  expect(of('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(of('2001:db8:1:2::9')).toBe('2001:db8:1:2');
  expect(of('2001:db8::9')).toBe('2001:db8:0:0');
  expect(of('::1')).toBe('0:0:0:0');
  expect(of('203.0.113.7')).toBe('203.0.113.7');
  expect(of('::ffff:203.0.113.7')).toBe('::ffff:203.0.113.7');
});
