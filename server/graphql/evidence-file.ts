import type { EvidenceFileResolvers, MutationResolvers } from '../generated/resolvers.ts';
import { orRefusal } from './errors.ts';
import { fault } from './faults.ts';
import { requireApplicant } from './draft.ts';

export const uploadMutations = {
  requestUpload: (_parent, _args, context) =>
    orRefusal(context, async () => {
      requireApplicant(context);
      throw fault('TEMPORARILY_UNAVAILABLE', 'Files cannot be sent yet.');
    }),
} satisfies Pick<MutationResolvers, 'requestUpload'>;

export const evidenceFileResolvers = {
  name: () => '—',
  mediaType: () => 'application/octet-stream',
  size: () => 0,
  state: () => 'unscanned' as const,
  url: () => null,
} satisfies EvidenceFileResolvers;
