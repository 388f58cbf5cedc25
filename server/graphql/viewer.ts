import { hasRoleFor, mayRead } from '../../workflows/domain/amendment/actions.ts';
import { hasRoleForDoubt, readsDoubts } from '../../workflows/domain/list/doubt/actions.ts';
import type {
  OrganisationResolvers,
  PersonResolvers,
  QueryResolvers,
  ViewerResolvers,
} from '../generated/resolvers.ts';
import { doubtsWaiting } from './doubts-waiting.ts';
import { globalId } from './global-ids.ts';
import { readsMakers } from './maker.ts';
import { countQueue, queuesOf } from './queues.ts';

export const viewerQueries = { viewer: (_parent, _args, { viewer }) => viewer ?? null } satisfies QueryResolvers;

export const viewerResolvers = {
  person: (viewer) => viewer.person,
  organisation: (viewer) => viewer.organisation ?? null,
  roles: (viewer) => viewer.roles,
  fields: (viewer) => viewer.fields,
  interests: (viewer) => viewer.interests.filter((one) => one !== viewer.organisation),
  queues: (viewer, _args, { world }) =>
    Promise.all(queuesOf(viewer).map(async (queue) => ({ queue, count: await countQueue(world, viewer, queue) }))),
  readsAmendments: (viewer) => mayRead(viewer),
  proposesAmendments: (viewer) => hasRoleFor('proposeAmendment', viewer),
  readsMakers: (viewer, _args, { world }) => readsMakers(world, viewer),
  admitsMakers: ({ roles }) => roles.includes('administrator'),
  readsDoubts: (viewer) => readsDoubts(viewer),
  raisesDoubts: (viewer) => hasRoleForDoubt('raiseDoubt', viewer),
  doubtsWaiting: (viewer, _args, { world, receivedAt }) => doubtsWaiting(world, viewer, receivedAt),
} satisfies ViewerResolvers;

export const personResolvers = {
  id: (person) => globalId('Person', person),
  nameJa: async (person, _args, { names }) => (await names.person(person)).ja,
  nameEn: async (person, _args, { names }) => (await names.person(person)).en,
} satisfies PersonResolvers;

export const organisationResolvers = {
  id: (organisation) => globalId('Organisation', organisation),
  nameJa: async (organisation, _args, { names }) => (await names.organisation(organisation)).ja,
  nameEn: async (organisation, _args, { names }) => (await names.organisation(organisation)).en,
} satisfies OrganisationResolvers;
