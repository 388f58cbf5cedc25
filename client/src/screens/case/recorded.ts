import type { ApolloClient } from '@apollo/client';
import { CommandDocument } from '../../generated/graphql.ts';

const ASK_EVERY_MS = 1000;
const ASK_TIMES = 20;

/** Waits until an accepted command stands in the record; false when it takes longer than a person waits. */
export async function recorded(client: ApolloClient, caseId: string, id: string): Promise<boolean> {
  for (let asked = 0; asked < ASK_TIMES; asked += 1) {
    const variables = { caseId, id };
    const answer = await client
      .query({ query: CommandDocument, variables, fetchPolicy: 'no-cache' })
      .catch(() => undefined);
    if (answer?.data?.command) return true;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return false;
}
