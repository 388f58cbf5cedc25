import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isUnreadable } from '../../workflows/domain/list/look-up/look-up.ts';
import { lookUp } from '../../server/lookup/look-up.ts';
import { projectRoot } from '../../server/project-root.ts';
import { findReferenceData } from './maker-data.ts';
import type { ApiWorld } from './world.ts';

type Told = {
  verdict?: string;
  key?: string;
  treeSize?: number;
  entries?: readonly object[];
  near?: readonly object[];
};
const fields = ['verdict', 'reason', 'match', 'manufacturer', 'partNumber', 'lawState', 'validTo'] as const;

/** Real order codes where the reference data stands beside the project, made-up ones where it does not; and as many that nobody lists. */
export function partsHalfAbsent(count: number): { listed: string[]; absent: string[] } {
  const lines = findReferenceData('data/stm32-order-codes.csv')?.split('\n').slice(1) ?? [];
  const real = lines.map((line) => (line.split(',')[1] ?? '').replace(/x$/, '6')).filter((one) => /^[A-Z0-9]{9,}$/.test(one));
  const made = Array.from({ length: count }, (_, at) => `STM32Z${(at * 7_919).toString(36).toUpperCase()}T${at % 8}`);
  const listed = [...new Set([...real, ...made])].slice(0, count / 2);
  return { listed, absent: listed.map((part, at) => (at % 3 === 0 && part.includes('0') ? part.replace('0', 'O') : `${part}-ZZ`)).filter((part) => !listed.includes(part)) };
} // prettier-ignore

/** What each way of looking up says of each part, in one form. */
export async function toldByEachWay(api: ApiWorld, parts: readonly string[], asOf: string): Promise<Record<string, string[]>> {
  const query = `query ($p: String!, $at: Instant) { lookup(partNumber: $p, asOf: $at) { ... on LookupAnswer { verdict key treeSize near { manufacturer partNumber differsAt }
    entries { verdict reason match manufacturer partNumber lawState validTo publicationMonth publicationNumber } } } }`;
  const json = async (response: Promise<Response>) => JSON.parse(await (await response).text());
  const single = await inTurn(parts, (part) => json(fetch(`${api.origin}/v1/lookup/${encodeURIComponent(part)}?asOf=${asOf}`)));
  const graphql = await inTurn(parts, async (part) => {
    const { data } = await api.as('customsOfficer').ask<{ lookup: Told }>(query, { p: part, at: asOf });
    return data.lookup;
  });
  const body = JSON.stringify({ asOf, lines: parts.map((partNumber) => ({ partNumber })) });
  const batch = await json(fetch(`${api.origin}/v1/lookup:batch`, { method: 'POST', body, headers: { 'content-type': 'application/json' } }));
  const index = parts.map((input) => lookUp(api.world.list.index(), { input, asOf }));
  const told = { single, graphql, batch: batch.answers, index: index.map((one) => (isUnreadable(one) ? {} : one)), offline: await offline(api.origin, parts, asOf) };
  return Object.fromEntries(Object.entries(told).map(([way, answers]) => [way, answers.map(inOneForm)]));
} // prettier-ignore

function inOneForm({ verdict, key, treeSize, entries = [], near = [] }: Told): string {
  const said = entries.map((entry) => {
    const read = Object.fromEntries(Object.entries(entry));
    const { publication } = read; // GraphQL has two fields of it
    const month = publication?.yearMonth ?? read.publicationMonth;
    return [...fields.map((name) => read[name]), month, publication?.number ?? read.publicationNumber];
  });
  return JSON.stringify({ verdict, key, treeSize, said, near });
}

/** The command line, with a list that it pulled just now. */
async function offline(origin: string, parts: readonly string[], asOf: string): Promise<Told[]> {
  const store = await mkdtemp(join(tmpdir(), 'gaihi-ways-'));
  const run = (words: string[], input = '') =>
    new Promise<string>((done) => {
      const script = join(projectRoot, 'dist/server/list-command.js');
      const child = execFile(process.execPath, [script, '--store', store, '--json', ...words], { maxBuffer: 1 << 28 }, (_error, out) => done(out));
      child.stdin?.end(input);
    });
  await run(['pull', origin]);
  const { answers } = JSON.parse(await run(['lookup', '-', '--as-of', asOf], `${parts.join('\n')}\n`));
  await rm(store, { recursive: true });
  return answers;
} // prettier-ignore

async function inTurn<T>(parts: readonly string[], ask: (part: string) => Promise<T>): Promise<T[]> {
  const told: T[] = [];
  for (let at = 0; at < parts.length; at += 20) told.push(...(await Promise.all(parts.slice(at, at + 20).map(ask))));
  return told;
}
