import type { ApolloClient } from '@apollo/client';
import { ulid } from 'ulid';
import { LinkReferredRowDocument } from '../../generated/graphql.ts';
import { type ApplicationDraft, readRowName } from '../../item-form/application-draft.ts';

/** Links the cases that were opened to the rows their items are for. Where that fails, or a case opens only later, the row still offers
 *  to link it: so nothing is refused here. */
export async function linkRows(client: ApolloClient, { items }: ApplicationDraft, cases: readonly { number: string }[]): Promise<void> {
  if (cases.length !== items.length) return;
  const links = items.flatMap(({ forRow }, at) => {
    const place = readRowName(forRow);
    return place ? [{ ...place, caseNumber: cases[at]?.number ?? '', commandId: ulid() }] : [];
  });
  await Promise.allSettled(links.map((input) => client.mutate({ mutation: LinkReferredRowDocument, variables: { input } })));
} // prettier-ignore
