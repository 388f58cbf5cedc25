import { useQuery } from '@apollo/client/react';
import { RegulationVersionsDocument } from '../generated/graphql.ts';
import { nameOf } from '../words/names.ts';

/** The name of a state of the law; its date while the name is not there yet. */
export function useRegulationName(version: string): string {
  const { data } = useQuery(RegulationVersionsDocument, { fetchPolicy: 'cache-first' });
  const known = data?.regulationVersions.find((one) => one.version === version);
  return known ? nameOf(known) : version;
}
