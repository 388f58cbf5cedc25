import { ulid } from 'ulid';
import type { Actor } from '../../workflows/domain/case/state.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import type { DraftResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { deleteDraft, findDraft, listDrafts, saveDraft, type Draft } from '../mongo/drafts.ts';
import { requireViewer, type Context } from './context.ts';
import { Invalid, orRefusal } from './errors.ts';
import { globalId, keyOf } from './global-ids.ts';
import { instant } from './scalars.ts';

const contentMax = 256 * 1024;

export const draftQueries = {
  draft: async (_parent, { id }, context) => (await draftFor(context, id)) ?? null,
  drafts: (_parent, _args, context) => {
    const organisation = applicantOf(requireViewer(context));
    return organisation ? listDrafts(context.world.mongo, context.world.keys, organisation) : [];
  },
} satisfies QueryResolvers;

export const draftMutations = {
  saveDraft: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      requireApplicant(context);
      requireJson(input.content);
      const draft = await save(context, input);
      return { __typename: 'SaveDraftSuccess' as const, draft };
    }),
  discardDraft: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      await discard(context, input.id);
      return { __typename: 'DiscardDraftSuccess' as const, id: input.id };
    }),
} satisfies Pick<MutationResolvers, 'saveDraft' | 'discardDraft'>;

export const draftResolvers = {
  id: ({ id }) => globalId('Draft', id),
  content: ({ value }) => (typeof value === 'string' ? value : '{}'),
  savedAt: ({ updatedAt }) => instant(updatedAt.getTime()),
  savedBy: ({ person }) => person,
} satisfies DraftResolvers;

/** Removes a draft of the viewer's company. Throws `NOT_FOUND`. */
export async function discard(context: Context, id: string): Promise<void> {
  const organisation = requireApplicant(context);
  const key = keyOf('Draft', id);
  const gone = key ? await deleteDraft(context.world.mongo, { id: key, organisation }) : false;
  if (!gone) throw new Refusal('NOT_FOUND', { field: 'id' });
}

/** The company the viewer submits for. Whoever has none has no drafts, and is told that there are none. */
export function requireApplicant(context: Context): string {
  const organisation = applicantOf(requireViewer(context));
  if (!organisation) throw new Refusal('NOT_ASSIGNED');
  return organisation;
}

/** The same for reading: who lost the role sees the company's papers no longer. */
export function applicantOf({ organisation, roles }: Actor): string | undefined {
  return roles.some((role) => role === 'clerk' || role === 'classificationOfficer') ? organisation : undefined;
}

export async function draftFor(context: Context, id: string): Promise<Draft | undefined> {
  const organisation = applicantOf(requireViewer(context));
  const key = keyOf('Draft', id);
  return key && organisation
    ? findDraft(context.world.mongo, context.world.keys, { id: key, organisation })
    : undefined;
}

async function save(
  context: Context,
  {
    id,
    expectedVersion,
    content,
  }: { id?: string | null | undefined; expectedVersion?: number | null | undefined; content: string },
): Promise<Draft> {
  const organisation = requireApplicant(context);
  const existing = id ? await draftFor(context, id) : undefined;
  if (id && !existing) throw new Refusal('NOT_FOUND', { field: 'id' });
  const version = existing ? (expectedVersion ?? existing.version) : 0;
  const change = {
    id: existing?.id ?? ulid(),
    person: requireViewer(context).person,
    organisation,
    version,
    value: content,
  };
  const result = await saveDraft(context.world.mongo, context.world.keys, change);
  if ('conflict' in result)
    throw new Refusal('STALE_VERSION', { field: 'expectedVersion', currentVersion: result.conflict.version });
  return result.saved;
}

function requireJson(content: string): void {
  if (content.length > contentMax) throw new Invalid([{ path: 'content', code: 'TOO_LONG' }]);
  try {
    JSON.parse(content);
  } catch {
    throw new Invalid([{ path: 'content', code: 'NOT_JSON' }]);
  }
}
