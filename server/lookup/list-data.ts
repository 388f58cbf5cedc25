import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DestinationData } from '../../workflows/domain/list/destination.ts';
import type { SamplingData } from '../../workflows/domain/list/sampling.ts';
import type { Maker } from '../../workflows/domain/list/maker-names.ts';
import { readMakerKnowledge, type MakerKnowledge } from '../../workflows/domain/list/match-level.ts';
import type { CatalogueNotation } from '../../workflows/domain/list/catalogue-pattern.ts';
import type { PackingRule } from '../../workflows/domain/list/packing-rules.ts';
import type { DistributorForm } from '../../workflows/domain/list/part-warnings.ts';
import type { SnapshotKnowledge } from '../../workflows/domain/list/snapshot/open-snapshot.ts';
import type { SnapshotPolicy } from '../../workflows/domain/list/snapshot/standing.ts';
import { projectRoot } from '../project-root.ts';

const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, 'regulations/list', `${name}.json`), 'utf8'));

export const knownMakers: readonly Maker[] = read('manufacturers').manufacturers;
const packingRules: readonly PackingRule[] = read('packing-rules').rules;
const notations: readonly CatalogueNotation[] = read('catalogue-notations').notations;
export const makerKnowledge: MakerKnowledge = makerKnowledgeWith([]);
/** With the makers of the register, whose names are their own besides those that everybody knows. */
export function makerKnowledgeWith(registered: readonly Maker[]): MakerKnowledge {
  return readMakerKnowledge({ manufacturers: [...knownMakers, ...registered], packingRules, notations });
}
export const distributorForms: readonly DistributorForm[] = read('distributor-numbers').forms;
/** Groups of destinations, and what remains to be checked for each. */
export const destinationData: DestinationData = read('destinations');
/** All of it that a holder of a snapshot needs to read numbers as we do. */
export function snapshotKnowledgeWith(registered: readonly Maker[]): SnapshotKnowledge {
  const manufacturers = [...knownMakers, ...registered];
  return { manufacturers, packingRules, notations, distributorForms, destinations: destinationData };
}
/** How long a snapshot may be used, and how often it is signed anew. */
export const snapshotPolicy: SnapshotPolicy = read('snapshot');
/** How many rows of a table are looked at before it may be approved. */
export const samplingData: SamplingData = read('sampling');
