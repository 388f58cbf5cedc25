import { useQuery } from '@apollo/client/react';
import { ParametersDocument, type ParametersQuery } from '../generated/graphql.ts';

export type Parameter = ParametersQuery['parameters'][number];

/** A question of the sheets by its name; undefined for one we do not know, and while they are not there yet. */
export function useParameter(): (name: string) => Parameter | undefined {
  const { data } = useQuery(ParametersDocument, { fetchPolicy: 'cache-first' });
  return (name) => data?.parameters.find((one) => one.name === name);
}
