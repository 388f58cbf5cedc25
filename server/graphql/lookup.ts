import type { LookupAnswerResolvers, LookupEntryResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { isYearMonth } from '../../workflows/domain/list/look-up/conditions.ts';
import { isUnreadable } from '../../workflows/domain/list/look-up/look-up.ts';
import { findCauseWords, verdictWords } from '../../workflows/domain/list/look-up/lookup-words.ts';
import { destinationData } from '../lookup/list-data.ts';
import { lookUp } from '../lookup/look-up.ts';
import { fault } from './faults.ts';
import { instant } from './scalars.ts';

export const lookupQueries = {
  lookup: (
    _parent,
    { partNumber: input, manufacturer, asOf, publicationMonth, destination },
    { world, receivedAt },
  ) => {
    if (asOf && Date.parse(asOf) > receivedAt) throw fault('BAD_USER_INPUT', 'asOf lies ahead.');
    if (publicationMonth && !isYearMonth(publicationMonth))
      throw fault('BAD_USER_INPUT', 'publicationMonth must be a month such as 2026-11');
    if (destination && !destinationData.countries.includes(destination))
      throw fault('BAD_USER_INPUT', 'destination must be a country of ISO 3166-1 in two letters such as DE');
    const found = lookUp(world.list.index(), {
      input,
      manufacturer: manufacturer || undefined,
      publicationMonth: publicationMonth || undefined,
      destination: destination || undefined,
      asOf: instant(asOf ? Date.parse(asOf) : receivedAt),
    });
    return isUnreadable(found)
      ? { __typename: 'PartNumberUnreadable' as const, ...found }
      : { __typename: 'LookupAnswer' as const, ...found };
  },
} satisfies QueryResolvers;

export const lookupAnswerResolvers = {
  warnings: ({ warnings }) => warnings.map(({ code }) => code),
  wordJa: ({ verdict }) => verdictWords[verdict].word.ja,
  wordEn: ({ verdict }) => verdictWords[verdict].word.en,
  sentenceJa: ({ verdict }) => verdictWords[verdict].sentence.ja,
  sentenceEn: ({ verdict }) => verdictWords[verdict].sentence.en,
  // The proof of an entry must be of the tree that answered, though the list may have grown since.
  entries: ({ entries, treeSize }) => entries.map((entry) => ({ ...entry, treeSize })),
  near: ({ near }) => near.map(({ differsAt, ...rest }) => ({ ...rest, differsAt: [...differsAt] })),
  invoice: ({ invoice }) => invoice && { agrees: invoice.agrees, differs: [...invoice.differs] },
  destination: ({ destination }) => destination && { ...destination, checks: [...destination.checks] },
} satisfies LookupAnswerResolvers;

export const lookupEntryResolvers = {
  reasonText: ({ reasonText }, _args, { language }) =>
    reasonText === null ? null : (findCauseWords(reasonText)?.[language] ?? reasonText),
  publicationMonth: ({ publication }) => publication.yearMonth,
  publicationNumber: ({ publication }) => publication.number,
  proof: async ({ change, treeSize }, _args, { world }) => {
    const { hashes, ...proof } = await world.list.prove(change, treeSize);
    return { ...proof, hashes: [...hashes] };
  },
} satisfies LookupEntryResolvers;
