import type { CaseState } from '../../workflows/domain/case/state.ts';
import { relations } from '../../workflows/domain/case/permit.ts';
import { downloadAddress, fileMaxBytes, issueTicket } from '../files/tickets.ts';
import type { EvidenceFileResolvers, MutationResolvers, RequestUploadInput } from '../generated/resolvers.ts';
import { findFiles, isServed } from '../mongo/files.ts';
import { assessedMaker } from './maker-entry.ts';
import { visibleState } from './commands.ts';
import { requireViewer, type Context } from './context.ts';
import { requireApplicant } from './draft.ts';
import { orRefusal } from './errors.ts';
import type { EvidenceFileModel } from './models.ts';
import type { Problem } from './problems.ts';
import { instant } from './scalars.ts';
import { requireNoProblems, textProblems } from './text-input.ts';
import { caseOwner, makerOwner, organisationOwner } from './words.ts';

export const uploadMutations = {
  requestUpload: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      const { person } = requireViewer(context);
      const { name, size } = input;
      requireNoProblems([...textProblems('name', name, 300), ...sizeProblems(size), ...ownerProblems(input)]);
      const owner = await ownerFor(context, input);
      const { url, expiresAt } = await issueTicket(context.world, {
        owner,
        person,
        name,
        size,
      });
      return { __typename: 'RequestUploadSuccess' as const, url, expiresAt: instant(expiresAt.getTime()) };
    }),
} satisfies Pick<MutationResolvers, 'requestUpload'>;

export const evidenceFileResolvers = {
  name: ({ stored }) => stored?.name ?? '—',
  mediaType: ({ stored }) => stored?.mediaType ?? 'application/octet-stream',
  size: ({ stored }) => stored?.size ?? 0,
  state: ({ stored }) => stored?.state ?? 'refused',
  url: ({ subject, contentId, stored }, _args, context) =>
    stored && isServed(stored)
      ? downloadAddress(context.world, { id: contentId, person: requireViewer(context).person, subject })
      : null,
} satisfies EvidenceFileResolvers;

/** Files named by a case, whether the applicant or a verifier sent them. One whose key was destroyed keeps its place. */
export async function evidenceFiles(
  { world }: Context,
  { organisation, caseNumber }: CaseState,
  named: readonly { contentId: string; confidential: boolean }[],
): Promise<EvidenceFileModel[]> {
  const ids = named.map((file) => file.contentId);
  const owners = [organisationOwner(organisation), caseOwner(caseNumber)];
  const found = await Promise.all(owners.map((owner) => findFiles(world.mongo, world.keys, { owner, ids })));
  const byId = new Map(found.flat().map((file) => [file._id, file]));
  return named.map((file) => ({ ...file, subject: caseOwner(caseNumber), stored: byId.get(file.contentId) }));
}

/** Which of these are no files of the case. */
export async function unknownFiles(context: Context, state: CaseState, ids: readonly string[]): Promise<Set<string>> {
  const named = [...new Set(ids)].map((contentId) => ({ contentId, confidential: false }));
  const found = await evidenceFiles(context, state, named);
  return new Set(found.flatMap(({ contentId, stored }) => (stored ? [] : [contentId])));
}

type For = Pick<RequestUploadInput, 'caseId' | 'maker'>;

/** The applicant's files belong to the company, a verifier's to the case, an assessor's to the maker. */
async function ownerFor(context: Context, { caseId, maker }: For): Promise<string> {
  if (maker) return makerOwner((await assessedMaker(context, maker)).id);
  if (!caseId) return organisationOwner(requireApplicant(context));
  const state = await visibleState(context, caseId);
  const applicant = relations(state, requireViewer(context)).includes('applicant');
  return applicant ? organisationOwner(state.organisation) : caseOwner(state.caseNumber);
}

const bothGiven = { ja: '案件とメーカーの両方は指定できません。', en: 'Name a case or a maker, not both.' };
const ownerProblems = ({ caseId, maker }: For): Problem[] =>
  caseId && maker ? [{ path: 'maker', code: 'ONE_OF_TWO', words: bothGiven }] : [];

const sizeProblems = (size: number) =>
  size < 1
    ? [{ path: 'size', code: 'OUT_OF_RANGE' } as const]
    : size > fileMaxBytes
      ? [{ path: 'size', code: 'FILE_TOO_LARGE' } as const]
      : [];
