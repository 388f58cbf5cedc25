import { domainModule, regulation } from '../setup/domain.mjs';

/** @typedef {import('../../workflows/domain/list/part-number.ts').PartReading} PartReading */
/** @typedef {import('../../workflows/domain/list/part-warnings.ts').PartWarning} PartWarning */
/** @typedef {import('../../workflows/domain/list/packing-rules.ts').KeptPart} KeptPart */
/** @typedef {{ against?: string, manufacturer?: string, listedManufacturer?: string }} Comparison */
/** @typedef {{ input: string, reading: PartReading, match: string | null, warnings: readonly PartWarning[],
 *   packing: KeptPart | undefined }} Explained */

/** Loads the rules and the data of makers once, and gives the function that reads one number with them.
 *  @param {Comparison} comparison @returns {Promise<(input: string) => Explained>} */
export async function partReader({ against, manufacturer, listedManufacturer }) {
  const { readPartNumber, matchLevel, partWarnings, findKeptPart, canonicalNames } = await rules();
  const { knowledge, forms } = await makers();
  const names = manufacturer === undefined ? [] : canonicalNames(knowledge.names, manufacturer);
  return (input) => {
    const reading = readPartNumber(input);
    const match =
      against === undefined
        ? null
        : matchLevel(knowledge, { input, listed: against, manufacturer, listedManufacturer });
    if (reading.refused !== null) return { input, reading, match, warnings: [], packing: undefined };
    const { key } = reading;
    const packing = findKeptPart(knowledge.packingRules, { makers: names, key });
    return { input, reading, match, warnings: partWarnings({ text: input, key }, forms), packing };
  };
}

/** @returns {Promise<typeof import('../../workflows/domain/list/part-number.ts')
 *   & typeof import('../../workflows/domain/list/match-level.ts')
 *   & typeof import('../../workflows/domain/list/part-warnings.ts')
 *   & typeof import('../../workflows/domain/list/packing-rules.ts')
 *   & typeof import('../../workflows/domain/list/maker-names.ts')>} */
async function rules() {
  const paths = ['part-number', 'match-level', 'part-warnings', 'packing-rules', 'maker-names'];
  const modules = await Promise.all(paths.map((path) => domainModule(`list/${path}`)));
  return Object.assign({}, ...modules);
}

async function makers() {
  const { readMakerKnowledge } = await rules();
  const [{ manufacturers }, packing, { notations }, { forms }] = await Promise.all(
    ['manufacturers', 'packing-rules', 'catalogue-notations', 'distributor-numbers'].map((name) =>
      regulation(`list/${name}`),
    ),
  );
  return { knowledge: readMakerKnowledge({ manufacturers, packingRules: packing.rules, notations }), forms };
}
