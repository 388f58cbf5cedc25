import type { CaseState } from '../../workflows/domain/case/state.ts';
import type { CertificateResolvers, MutationResolvers } from '../generated/resolvers.ts';
import { restingOn } from '../list/resting-entries.ts';
import type { ListEntry } from '../mongo/list-entries.ts';
import { command } from './commands.ts';
import type { Context } from './context.ts';
import { visibleEntry } from './visible-entry.ts';
import { instant } from './scalars.ts';
import { storeText } from './text-input.ts';
import { findText } from './words.ts';

export const certificateResolvers = {
  number: ({ certificate }) => certificate.number,
  judgment: ({ certificate }) => certificate.judgment,
  issuedAt: ({ certificate }) => instant(certificate.issuedAt),
  validUntil: ({ certificate }) => certificate.validUntil,
  revoked: async ({ state, certificate: { revoked } }, _args, { world }) =>
    revoked
      ? { at: instant(revoked.at), reason: revoked.reason, text: (await findText(world, state, revoked.note)) ?? null }
      : null,
} satisfies CertificateResolvers;

/** What was proposed about the certificate and is not decided, with its words. */
export async function proposedRevocation({ world }: Context, state: CaseState) {
  const { revocation } = state;
  if (!revocation) return null;
  const { certificate, reason, note, by, at } = revocation;
  return { certificate, reason, by, at: instant(at), text: (await findText(world, state, note)) ?? null };
}

/** Entries of the published list that the case's certificate carries, those the viewer may see. */
export async function listedEntriesOf(context: Context, { caseNumber }: CaseState): Promise<ListEntry[]> {
  const resting = await restingOn(context.world.mongo, caseNumber);
  const visible = await Promise.all(resting.map(({ entry }) => visibleEntry(context, entry)));
  return visible.filter((entry) => entry !== undefined);
}

export const certificateActions = {
  proposeRevocation: (_, { input }, context) =>
    command(context, 'proposeRevocation', input, async (state) => ({
      certificate: input.certificate,
      reason: input.reason,
      note: await storeText(context.world, state, 'note', input.note),
    })),
  approveRevocation: (_, { input: { certificate, ...input } }, context) =>
    command(context, 'approveRevocation', input, () => ({ certificate })),
  declineRevocation: (_, { input }, context) =>
    command(context, 'declineRevocation', input, async (state) => ({
      certificate: input.certificate,
      note: await storeText(context.world, state, 'note', input.note),
    })),
} satisfies MutationResolvers;
