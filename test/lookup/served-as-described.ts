import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../server/project-root.ts';
import { buildWorkbook, textRows } from '../support/workbook.ts';

type Schema = { [name: string]: unknown };
type Described = { $ref?: string; content?: Record<string, { schema: Schema; example?: unknown; examples?: Record<string, { $ref: string }> }>; headers?: Record<string, unknown> }; // prettier-ignore
type Operation = {
  parameters?: { name: string; schema: Schema; example?: unknown }[];
  requestBody?: Described;
  responses: Record<string, Described>;
};
const description: { paths: Record<string, Record<string, Operation>>; components: Record<string, Record<string, Schema>> } = parse(
  readFileSync(join(projectRoot, 'server/rest/openapi.yaml'), 'utf8'),
); // prettier-ignore
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A field that is served and not described is found, too: every described object is closed, but the one that another goes on. */
function closed(schema: unknown, name = ''): unknown {
  if (Array.isArray(schema)) return schema.map((one) => closed(one));
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value, key)]));
  const isWhole = name !== 'Answer' && name !== 'properties' && ('properties' in schema || 'allOf' in schema);
  return isWhole && !('additionalProperties' in schema) ? { ...inside, unevaluatedProperties: false } : inside;
}
/** The part of an allOf is open; the whole is closed. */
function opened(components: Record<string, Record<string, Schema>>) {
  const schemas = closed(components.schemas) as Record<string, Schema>;
  for (const name of ['DescribedAnswer', 'BatchAnswer'])
    for (const part of (schemas[name]?.allOf ?? schemas[name]?.anyOf ?? []) as Schema[]) delete part.unevaluatedProperties;
  return { ...components, schemas };
} // prettier-ignore
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'openapi', components: opened(description.components) });
const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

function problemsOf(schema: Schema, value: unknown): string[] {
  const text = JSON.stringify(closed(schema)).replaceAll('"#/components', '"openapi#/components');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
} // prettier-ignore
const resolved = <T>(one: T & { $ref?: string }): T =>
  one.$ref === undefined
    ? one
    : (one.$ref
        .slice(2)
        .split('/')
        .reduce<unknown>((at, name) => (at as Schema)[name], description) as T);

function operationOf(method: string, path: string): { name: string; operation: Operation } {
  const name = Object.keys(description.paths).find((one) => new RegExp(`^${one.replace(/\{path\}/, '.+').replace(/\{\w+\}/, '[^/]+')}$`).test(path));
  const operation = name === undefined ? undefined : (description.paths[name]?.[method] ?? Object.values(description.paths[name] ?? {})[0]);
  if (name === undefined || operation === undefined) throw new Error(`${path} is not described`);
  return { name, operation };
} // prettier-ignore

const asked: [path: string, status: number, init?: RequestInit][] = [
  ['/v1/lookup/STM32F407VGT6?destination=CN&publicationMonth=2026-10&manufacturer=ST', 200],
  ['/v1/lookup/STM32F411RET6', 200],
  ['/v1/lookup/STM32F4O7VGT6', 200],
  ['/v1/lookup/595-STM32F407VGT6', 200],
  ['/v1/lookup/%FF', 400],
  ['/v1/lookup/AB', 422],
  ['/v1/lookup/ABC', 405, { method: 'DELETE' }],
  ['/v1/lookup?partNumber=STM32F407VGT6', 200],
  ['/v1/lookup', 400],
  ['/v1/lookup?partNumber=74HC%C2%B2', 422],
  ['/v1/lookup?partNumber=ABC', 405, { method: 'POST' }],
  ['/v1/lookup:batch', 200, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ lines: ['STM32F407VGT6', 'STM32F411RET6', 'STM32F4O7VGT6', 'AB', '1n4148'].map((partNumber) => ({ partNumber, destination: 'DE' })) }) }],
  ['/v1/lookup:batch', 200, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'partNumber\r\nSTM32F407VGT6\r\n' }],
  ['/v1/lookup:batch', 400, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"lines":[{"partNumber":"ABC","destination":"Germany"}]}' }],
  ['/v1/lookup:batch', 413, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: `partNumber\r\n${'ABC\r\n'.repeat(100_001)}` }],
  ['/v1/lookup:batch', 415, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'ABC' }],
  ['/v1/lookup:batch', 405],
  ['/v1/workbook:rows', 415, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'ABC' }],
  ['/v1/workbook:rows', 422, { method: 'POST', headers: { 'content-type': xlsx }, body: 'no workbook' }],
  ['/v1/workbook:rows', 413, { method: 'POST', headers: { 'content-type': xlsx }, body: ' '.repeat(17 * 2 ** 20) }],
  ['/v1/workbook:rows', 405],
  ['/v1/search?prefix=STM', 200],
  ['/v1/search?publication=2026-11', 200],
  ['/v1/search?prefix=STM&limit=1e2', 400],
  ['/v1/search', 405, { method: 'PUT' }],
  ['/v1/destinations', 200],
  ['/v1/destinations', 405, { method: 'POST' }],
  ['/v1/list/snapshots/latest', 404],
  ['/v1/list/snapshots/latest', 405, { method: 'POST' }],
  ['/v1/list/snapshots/knowledge-0123456789abcdef', 404],
  ['/v1/list/snapshots/knowledge-0123456789abcdef', 405, { method: 'POST' }],
  ['/v1/list/changes?since=0', 200],
  ['/v1/list/changes', 400],
  ['/v1/list/changes?since=0', 405, { method: 'POST' }],
  ['/v1/log/checkpoint', 200],
  ['/v1/log/checkpoint', 405, { method: 'POST' }],
  ['/v1/log/keys.json', 200],
  ['/v1/log/keys.json', 405, { method: 'POST' }],
  ['/v1/log/tile/entries/000.p/4', 200],
  ['/v1/log/tile/entries/001', 404],
  ['/v1/log/tile/entries/000.p/4', 405, { method: 'POST' }],
  ['/v1/log/proofs/inclusion?leaf=0&size=4', 200],
  ['/v1/log/proofs/inclusion?leaf=&size=4', 400],
  ['/v1/log/proofs/inclusion?leaf=0&size=4', 405, { method: 'POST' }],
  ['/v1/log/proofs/consistency?from=4&size=5', 200],
  ['/v1/log/proofs/consistency?from=5&size=4', 400],
  ['/v1/log/proofs/consistency?from=4&size=5', 405, { method: 'POST' }],
  ['/v1/openapi.yaml', 200],
  ['/v1/openapi.yaml', 405, { method: 'POST' }],
]; // prettier-ignore

/** What other tests meet: faults of ours, a limit that is used up, a reader that is busy, and the files of a snapshot. */
const elsewhere = /^(?:500|429|503)$/;
const snapshotFiles = ['/v1/list/snapshots/{file}', '/v1/list/snapshots/latest'];

/** Every answer is one that the description has, to the last field, and nothing that it has is not served. */
export function servedAsDescribed(origin: () => string): void {
  describe('The description of the look-up', () => {
    const met = new Set<string>();

    it('has every answer, its kind, its headers and its fields', async () => {
      for (const [path, status, init = {}] of asked) {
        const { name, operation } = operationOf((init.method ?? 'GET').toLowerCase(), path.split('?')[0] ?? '');
        const response = await fetch(`${origin()}${path}`, init);
        const text = await response.text();
        expect([path, response.status]).toEqual([path, status]);
        met.add(`${name} ${status}`);
        const described = resolved(operation.responses[status] ?? {});
        const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
        const content = described.content?.[type];
        expect([path, type, content !== undefined]).toEqual([path, type, true]);
        const headers = Object.keys(described.headers ?? {}).filter((header) => !response.headers.has(header));
        expect([path, headers]).toEqual([path, []]);
        if (type.endsWith('json')) expect([path, problemsOf(content?.schema ?? {}, JSON.parse(text))]).toEqual([path, []]);
        const isLimited = response.headers.has('ratelimit') && status === 200;
        expect([path, isLimited]).toEqual([path, status === 200 && 'RateLimit' in (described.headers ?? {})]);
      }
      const rows = await fetch(`${origin()}/v1/workbook:rows`, { method: 'POST', headers: { 'content-type': xlsx }, body: new Uint8Array(buildWorkbook({ sheets: [{ rows: textRows([['partNumber'], ['ABC']]) }] })) });
      expect([rows.status, await rows.json()]).toEqual([200, { rows: [['partNumber'], ['ABC']] }]);
      met.add('/v1/workbook:rows 200');
    }); // prettier-ignore

    it('has no answer that is never given', () => {
      const all = Object.entries(description.paths).flatMap(([path, operations]) =>
        Object.values(operations).flatMap(({ responses }) => Object.keys(responses).map((status) => ({ path, status }))),
      );
      const unmet = all.filter(({ path, status }) => !elsewhere.test(status) && !met.has(`${path} ${status}`));
      expect(unmet.filter(({ path }) => !snapshotFiles.includes(path)).map(({ path, status }) => `${path} ${status}`)).toEqual(['/v1/log/checkpoint 404', '/v1/log/keys.json 404']); // of a log that has not begun
    }); // prettier-ignore

    it('has examples that are as it says', () => {
      let checked = 0;
      for (const [path, operations] of Object.entries(description.paths))
        for (const { parameters = [], requestBody, responses } of Object.values(operations)) {
          const bodies = [requestBody ?? {}, ...Object.values(responses)].flatMap((one) => Object.values(resolved(one).content ?? {}));
          const examples = bodies.flatMap(({ schema, example, examples: named = {} }) => [
            ...(example === undefined ? [] : [{ schema, example }]),
            ...Object.values(named).map((one) => ({ schema, example: (resolved(one) as unknown as { value: unknown }).value })),
          ]);
          for (const { schema, example } of [...examples, ...parameters.filter((one) => one.example !== undefined)]) {
            checked += 1;
            expect([path, problemsOf(schema, example)]).toEqual([path, []]);
          }
        }
      expect(checked).toBeGreaterThan(15);
    }); // prettier-ignore

    it('is served as it is, and followed by its own examples', async () => {
      const served = parse(await (await fetch(`${origin()}/v1/openapi.yaml`)).text());
      expect(served).toEqual(description);
      const { operation } = operationOf('post', '/v1/lookup:batch');
      for (const [type, { example }] of Object.entries(operation.requestBody?.content ?? {})) {
        const body = typeof example === 'string' ? example : JSON.stringify(example);
        const response = await fetch(`${origin()}/v1/lookup:batch`, { method: 'POST', headers: { 'content-type': type }, body });
        expect([type, response.status]).toEqual([type, 200]);
      }
      const query = (operationOf('get', '/v1/lookup').operation.parameters ?? []).map(({ name, example }) => [name, String(example)]);
      expect((await fetch(`${origin()}/v1/lookup?${new URLSearchParams(query).toString()}`)).status).toBe(200);
    }); // prettier-ignore
  });

  describe('A question to the look-up', () => {
    const ask = async (part: string, query: Record<string, string>) => ({ answer: await (await fetch(`${origin()}/v1/lookup/${encodeURIComponent(part)}?${new URLSearchParams(query).toString()}`)).json() });
    const batch = (body: string) => fetch(`${origin()}/v1/lookup:batch`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

    it('names the field that cannot be read, in both languages', async () => {
      const { answer } = await ask('STM32F407VGT6', { destination: 'Germany' });
      expect(answer).toMatchObject({ errors: [{ pointer: '/query/destination', code: 'NOT_A_COUNTRY' }], detail: expect.stringContaining('destination is a country'), detailJa: expect.stringContaining('destination は') });
      const lines = [{ partNumber: 'ABC' }, { partNumber: 'ABC', publicationMonth: '2026/10' }];
      expect(JSON.parse(await (await batch(JSON.stringify({ lines }))).text())).toMatchObject({ errors: [{ pointer: '/lines/1/publicationMonth', code: 'NOT_A_MONTH' }], detail: expect.stringMatching(/^Line 2: /) });
      const twice = await fetch(`${origin()}/v1/lookup/ABC?asOf=2026-11-01&asOf=2026-11-02`);
      expect(JSON.parse(await twice.text())).toMatchObject({ errors: [{ pointer: '/query/asOf', code: 'REPEATED' }] });
    });

    it('is asked in the query as well, where no plus may be cut off a number', async () => {
      const byQuery = async (query: string) => JSON.parse(await (await fetch(`${origin()}/v1/lookup?${query}`)).text());
      const asOf = '2026-11-15T00:00:00Z';
      expect(await byQuery(`partNumber=stm32f407vgt6%20&asOf=${asOf}`)).toEqual((await ask('stm32f407vgt6 ', { asOf })).answer);
      expect((await byQuery('partNumber=STM32F407VGT6%2B')).verdict).not.toBe('LISTED');
      expect(await byQuery('partNumber=STM32F407VGT6+')).toMatchObject({ status: 400, errors: [{ code: 'PLUS_NOT_ENCODED' }] });
      expect(await byQuery('manufacturer=ST')).toMatchObject({ status: 400, errors: [{ pointer: '/query/partNumber', code: 'MISSING' }] });
    });
  }); // prettier-ignore
}
