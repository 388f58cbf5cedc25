import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { isInputObjectType, getNamedType, type GraphQLType } from 'graphql';
import { readConfig } from '../../server/config.ts';
import { createSessions } from '../../server/identity/sessions.ts';
import { environment } from '../support/server-process.ts';
import { buildInput, mutations, schema } from '../support/schema-operations.ts';
import { buildDo, type Client } from '../support/graphql-client.ts';
import { serveApp, type ServedApp } from '../support/served-app.ts';
import { signedIn } from '../support/session.ts';
import { recordWorld, type RecordWorld } from '../support/world-record.ts';

let world: RecordWorld;
let origin: string;
let cookie: string;
let clerk: Client;
const apps: ServedApp[] = [];

/** The product without Temporal: nothing here gets as far. */
beforeAll(async () => {
  world = await recordWorld({ publicOrigin: 'http://localhost:1' });
  origin = await served(world);
  cookie = await signedIn(world, 'hoshimiClerk');
  clerk = buildDo(origin, cookie);
}, 60_000);
afterAll(async () => {
  for (const app of apps) await app.stop();
  await world.end();
});

async function served(from: RecordWorld): Promise<string> {
  const app = await serveApp(from);
  apps.push(app);
  return app.origin;
}
const codesOf = async (reply: Response) => {
  const { errors = [] }: { errors?: { extensions: { code: string } }[] } = JSON.parse(await reply.text());
  return errors.map((one) => one.extensions.code);
};

describe('a document that asks for too much (S9)', () => {
  const many = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' '); // prettier-ignore
  const nested = (depth: number): string => `{ correlationBranches(side: jp) ${'{ children '.repeat(depth)} { count } ${'}'.repeat(depth)} }`; // prettier-ignore
  const documents: [string, string][] = [
    ['depth 50', nested(50)],
    ['1,000 aliases', `{ ${many(1_000, (index) => `a${index}: viewer { roles }`)} }`],
    ['1,000 aliases of __typename', `{ ${many(1_000, (index) => `a${index}: __typename`)} }`],
    ['500 repeated fields', `{ viewer { ${many(500, () => 'roles')} } }`],
    ['10 directives', `{ viewer { roles ${'@include(if: true) '.repeat(10)} } }`],
    ['a cycle of fragments', '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }'],
    ['fragments that double', `{ viewer { ...f0 } } ${many(30, (index) => `fragment f${index} on Viewer { person { id } ...f${index + 1} ...f${index + 1} }`)} fragment f30 on Viewer { roles }`], // prettier-ignore
    [
      'pages within pages',
      '{ cases(first: 100) { edges { node { timeline(first: 100) { edges { node { type } } } } } } }',
    ],
    ['pages of unsaid sizes', '{ cases { edges { node { timeline { edges { node { type } } } } } } }'],
    ['many pages', `{ ${many(25, (index) => `a${index}: cases(first: 100) { totalCount }`)} }`],
    ['a megabyte', `{ viewer { roles } } # ${'x'.repeat(1_000_000)}`],
  ];

  it.each(documents)('%s is refused, quickly', async (_what, query) => {
    const began = performance.now();
    const reply = await clerk.post({ query });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    const codes = await codesOf(reply);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.every((code) => ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST'].includes(code))).toBe(true); // prettier-ignore
    expect(performance.now() - began).toBeLessThan(1_000); // 100 ms on a quiet machine
  });

  it('a page of a billion rows is refused, and a cursor that we did not make', async () => {
    for (const ask of [
      '{ cases(first: 1000000000) { totalCount } }',
      '{ cases(after: "WzFd.x") { totalCount } }',
      '{ cases(first: -1) { totalCount } }',
    ])
      // prettier-ignore
      expect(await codesOf(await clerk.post({ query: ask }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a request from elsewhere (S11)', () => {
  const body = JSON.stringify({ query: '{ viewer { roles } }' });
  const requests: [string, RequestInit & { headers: Record<string, string> }, number][] = [
    ['a GET', { method: 'GET', headers: {} }, 405],
    ['a form', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={viewer{roles}}' }, 400], // prettier-ignore
    ['plain text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body }, 400],
    ['multipart', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: `--x\r\n\r\n${body}\r\n--x--` }, 400], // prettier-ignore
    ['another origin', { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://evil.example' }, body }, 403], // prettier-ignore
    [
      'no origin at all',
      { method: 'POST', headers: { 'content-type': 'application/json', origin: 'null' }, body },
      403,
    ],
    ['a batch', { method: 'POST', headers: { 'content-type': 'application/json' }, body: `[${body}]` }, 400],
  ];
  it.each(requests)('%s does nothing', async (_what, init, status) => {
    const reply = await fetch(`${origin}/graphql`, { ...init, headers: { ...init.headers, cookie } });
    expect(reply.status).toBe(status);
    expect(await reply.text()).not.toContain('clerk');
  });

  it('signing out from elsewhere signs nobody out', async () => {
    const reply = await fetch(`${origin}/auth/logout`, { method: 'POST', headers: { cookie, origin: 'https://evil.example' } }); // prettier-ignore
    expect(reply.status).toBe(403);
    expect((await clerk.ask('{ viewer { roles } }')).data).toEqual({ viewer: { roles: ['clerk'] } });
  });
});

describe('in production (S10, S12)', () => {
  it('only documents of our own are run, and the schema is not told', async () => {
    const strict = await served({ ...world, config: { ...world.config, developmentIdentity: false } });
    const client = buildDo(strict, cookie);
    for (const query of ['{ __schema { types { name } } }', '{ viewr { roles } }', '{ viewer { roles } }']) {
      const reply = await client.post({ query });
      expect(reply.status).toBe(403);
      expect(await reply.text()).not.toMatch(/viewer|did you mean/i);
    }
    expect((await client.post({ documentId: 'f'.repeat(64) })).status).toBe(400);
    expect((await fetch(`${strict}/idp/.well-known/openid-configuration`)).headers.get('content-type')).not.toContain('json'); // prettier-ignore
  });

  it('a misspelt field is never answered with the right one', async () => {
    const { errors } = await clerk.ask('{ viewr { roles } }');
    expect(errors?.[0]?.message).not.toMatch(/did you mean/i);
  });

  it('the cookie is bound to our host, out of reach of scripts and of other sites', async () => {
    const sessions = createSessions({ ...world.config, publicOrigin: 'https://gaihi.example' });
    const app = express().use(sessions.handler, (request, response) => {
      request.session.person = 'p-1';
      response.end();
    });
    const server = app.listen(0);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo; // listening on a port
    const reply = await fetch(`http://localhost:${port}/`, { headers: { 'x-forwarded-proto': 'https' } });
    const set = reply.headers.get('set-cookie') ?? '';
    for (const part of ['__Host-gaihi=', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(set).toContain(part);
    expect(set).not.toContain('Domain');
    server.close();
    await sessions.close();
  });
});

describe('every reply (S26)', () => {
  it.each([
    '/',
    '/lookup',
    '/verify',
    '/livez',
    '/readyz',
    '/version',
    '/graphql',
    '/auth/callback',
    '/exports/correlation.csv',
    '/files/x',
    '/nowhere/at/all',
  ])('%s forbids what a page of ours never does', async (path) => {
    // prettier-ignore
    const { headers } = await fetch(`${origin}${path}`, { redirect: 'manual' });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });
});

describe('what is not a word where a word belongs (S8, S16)', () => {
  const operators: unknown[] = [{ $ne: null }, { $gt: '' }, ['x', { $where: '1' }], { $expr: 1 }];

  it.each(mutations.map((one) => [one.name, one] as const))(
    '%s takes no operator in any field',
    async (name, { input }) => {
      for (const field of Object.keys(input.getFields()))
        for (const operator of operators) {
          const variables = { input: buildInput(input, { [field]: operator }) };
          const reply = await clerk.post({ query: `mutation ($input: ${input.name}!) { ${name}(input: $input) { __typename } }`, variables }); // prettier-ignore
          expect({ field, codes: await codesOf(reply) }).toEqual({ field, codes: expect.arrayContaining(['BAD_USER_INPUT']) }); // prettier-ignore
        }
    },
  );

  it('no input has a field that only the server knows', () => {
    // A version of the law is a day that anybody may name; what a doubt comes to is what its expert says.
    const isPersons = (type: GraphQLType) => ['LegalDate', 'DoubtOutcome'].includes(String(getNamedType(type)));
    const servers = /^(by|at|actor|roles|hash|epoch|seq|step|head|version|owner|blob|signatures?|submittedBy|uploadedBy|registerSeq|receivedAt|round|outcome|policy)$/; // prettier-ignore
    const inputs = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(getNamedType(type)));
    const found = inputs.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()).filter((field) => servers.test(field.name) && !isPersons(field.type)).map((field) => `${type.name}.${field.name}`) : [])); // prettier-ignore
    expect(found).toEqual([]);
  });

  it('a field that is not in the schema is refused, not dropped', async () => {
    const variables = { input: { content: '{}', organisation: 'o-3x8r5t' } };
    const reply = await clerk.post({ query: 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }', variables }); // prettier-ignore
    expect(await codesOf(reply)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('when something is away (S21, S22)', () => {
  it('a reply has no path, no query and no stack, and the log no words of anybody', async () => {
    const broken = { ...world, registers: { ...world.registers, actorOf: () => Promise.reject(new Error('CANARY at /srv/gaihi/x.ts:1')) } }; // prettier-ignore
    const reply = await buildDo(await served(broken), cookie).post({ query: '{ viewer { roles } }' });
    expect(await reply.text()).not.toMatch(/CANARY|\.ts|node_modules|at \//);
    const long = await clerk.post('{"query": "CANARY-BODY');
    expect(long.status).toBe(400);
    expect(await long.text()).not.toMatch(/CANARY|JSON at|node_modules/);
    const log = apps.map((app) => app.logged()).join('');
    expect(log).not.toContain('CANARY-BODY');
    expect(log).not.toContain(cookie.slice(10, 40));
  });
});

describe('the configuration', () => {
  it('is refused by the name of each variable that is wrong, and never by its value', () => {
    const good = environment(world.config);
    expect(readConfig(good)).toMatchObject({ developmentIdentity: true });
    expect(readConfig({ ...good, DEVELOPMENT_IDENTITY: '0' })).toMatchObject({ developmentIdentity: false });
    expect(readConfig({ ...good, FILES_ORIGIN: '' }).filesOrigin).toBe('http://files.localhost:1');
    const bad = { MONGODB_URI: 'x', TEMPORAL_ADDRESS: 'y', PUBLIC_ORIGIN: 'here', SESSION_SECRET: 'CANARY', MASTER_KEY: 'AAAA', PAYLOAD_KEY: '', RATE_CHECKS: 'often', PROXY_HOPS: '-1', DEVELOPMENT_IDENTITY: 'false', FILES_ORIGIN: '/' }; // prettier-ignore
    const told = () => readConfig({ ...good, ...bad });
    for (const name of Object.keys(bad)) expect(told).toThrow(name);
    expect(told).not.toThrow('CANARY');
    expect(() => readConfig({ ...good, FILES_ORIGIN: good.PUBLIC_ORIGIN })).toThrow('FILES_ORIGIN');
    expect(() => readConfig({ ...good, PUBLIC_ORIGIN: 'http://10.0.0.1', FILES_ORIGIN: '' })).toThrow('FILES_ORIGIN');
  });
});
