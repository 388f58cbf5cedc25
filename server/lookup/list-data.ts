import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListCriteria } from '../../workflows/domain/list/criteria/criteria-data.ts';
import type { DestinationData } from '../../workflows/domain/list/destination.ts';
import type { Maker } from '../../workflows/domain/list/maker-names.ts';
import { readMakerKnowledge, type MakerKnowledge } from '../../workflows/domain/list/match-level.ts';
import type { DistributorForm } from '../../workflows/domain/list/part-warnings.ts';
import { projectRoot } from '../project-root.ts';

const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, 'regulations/list', `${name}.json`), 'utf8'));

export const knownMakers: readonly Maker[] = read('manufacturers').manufacturers;
export const makerKnowledge: MakerKnowledge = readMakerKnowledge({
  manufacturers: knownMakers,
  packingRules: read('packing-rules').rules,
  notations: read('catalogue-notations').notations,
});
export const distributorForms: readonly DistributorForm[] = read('distributor-numbers').forms;
/** The criteria of the list we publish. */
export const circuitCriteria: ListCriteria = read('criteria/integrated-circuits');
/** Groups of destinations, and what remains to be checked for each. */
export const destinationData: DestinationData = read('destinations');
