import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import type { QueryResolvers, ClauseResolvers } from '../generated/resolvers.ts';
import { requireViewer } from './context.ts';

type RegulationVersion = { version: string; nameJa: string; nameEn: string };
type Clause = {
  id: string;
  citation: string;
  itemNumber: string;
  euNumber: string | null;
  titleJa: string;
  titleEn: string;
  from: string | null;
  to: string | null;
};

const versions: readonly RegulationVersion[] = read('versions');
const clauses: readonly Clause[] = read('clauses');
const byId = new Map(clauses.map((clause) => [clause.id, clause]));

export const isRegulationVersion = (version: string): boolean => versions.some((one) => one.version === version);

/** The clauses in force at the start of that day in Asia/Tokyo; none for a law state we do not know. */
export function clausesOf(version: string): readonly Clause[] {
  if (!isRegulationVersion(version)) return [];
  return clauses.filter(({ from, to }) => (from === null || from <= version) && (to === null || to >= version));
}

export const regulationQueries = {
  regulationVersions: (_parent, _args, context) => {
    requireViewer(context);
    return [...versions];
  },
  clauses: (_parent, { version }, context) => {
    requireViewer(context);
    return clausesOf(version).map(({ id }) => id);
  },
} satisfies QueryResolvers;

/** A clause an old judgment names may have left our list: its id is then all there is to show. */
export const clauseResolvers = {
  id: (id) => id,
  citation: (id) => byId.get(id)?.citation ?? id,
  itemNumber: (id) => byId.get(id)?.itemNumber ?? '—',
  euNumber: (id) => byId.get(id)?.euNumber ?? null,
  titleJa: (id) => byId.get(id)?.titleJa ?? id,
  titleEn: (id) => byId.get(id)?.titleEn ?? id,
} satisfies ClauseResolvers;

function read<T>(name: 'versions' | 'clauses'): T[] {
  return JSON.parse(readFileSync(join(projectRoot, 'regulations', `${name}.json`), 'utf8'));
}
