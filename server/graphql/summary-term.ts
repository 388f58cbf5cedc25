import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '../../workflows/domain/case/state.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import type {
  MutationResolvers,
  ProposeSummaryTermInput,
  QueryResolvers,
  SummaryTermResolvers,
} from '../generated/resolvers.ts';
import type { SummaryTerm } from '../mongo/register-fold.ts';
import { projectRoot } from '../project-root.ts';
import { requireViewer, type Context } from './context.ts';
import { Invalid, orRefusal } from './errors.ts';
import { fault } from './faults.ts';
import { requireNoProblems, textProblems } from './text-input.ts';

/** The words proposed since the first day, by id. */
type Proposed = ReadonlyMap<string, SummaryTerm>;
const nameMax = 60;
const firstWords: readonly SummaryTerm[] = readFirstWords();

export const findTerm = (proposed: Proposed, id: string): SummaryTerm | undefined =>
  firstWords.find((one) => one.id === id) ?? proposed.get(id);
export const isApprovedTerm = (proposed: Proposed, id: string): boolean => findTerm(proposed, id)?.approved ?? false;

export const summaryTermQueries = {
  summaryTerms: async (_parent, _args, context) => {
    const isOurs = requireViewer(context).organisation === undefined;
    return (await allTerms(context)).filter(({ approved }) => approved || isOurs);
  },
} satisfies QueryResolvers;

/** The vocabulary of summaries grows by two people: one proposes a word, another one approves it. */
export const summaryTermMutations = {
  proposeSummaryTerm: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      const { person } = requireRole(context, ['advisor', 'expert', 'coordinator', 'approver']);
      const { commandId: term, nameJa, nameEn } = input;
      const before = (await context.world.registers.current()).summaryTerms.get(term);
      if (before) return proposed(sameAs(before, input));
      await requireNew(context, input);
      await context.world.registers.append({ type: 'SummaryTermProposed', term, nameJa, nameEn, at: context.receivedAt, by: person }); // prettier-ignore
      return proposed(await getTerm(context, term));
    }),
  approveSummaryTerm: (_parent, { input: { term } }, context) =>
    orRefusal(context, async () => {
      const { person } = requireRole(context, ['coordinator', 'approver']);
      const before = await getTerm(context, term);
      if (before.proposedBy === person) throw new Refusal('SAME_PERSON', { field: 'term' });
      if (!before.approved)
        await context.world.registers.append({ type: 'SummaryTermApproved', term, at: context.receivedAt, by: person });
      return { __typename: 'ApproveSummaryTermSuccess' as const, term: { ...before, approved: true } };
    }),
} satisfies Pick<MutationResolvers, 'proposeSummaryTerm' | 'approveSummaryTerm'>;

export const summaryTermResolvers = {
  approvable: ({ approved, proposedBy }, _args, { viewer }) =>
    !approved && viewer !== undefined && mayApprove(viewer) && proposedBy !== viewer.person,
} satisfies SummaryTermResolvers;

const mayApprove = ({ roles }: Actor) => roles.includes('coordinator') || roles.includes('approver');

function requireRole(context: Context, roles: readonly Actor['roles'][number][]): Actor {
  const viewer = requireViewer(context);
  if (viewer.roles.some((role) => roles.includes(role))) return viewer;
  throw fault('FORBIDDEN', 'The vocabulary of summaries is kept by CISTEC.');
}

async function allTerms({ world }: Context): Promise<SummaryTerm[]> {
  return [...firstWords, ...(await world.registers.current()).summaryTerms.values()];
}

async function getTerm({ world }: Context, id: string): Promise<SummaryTerm> {
  const found = findTerm((await world.registers.current()).summaryTerms, id);
  if (!found) throw new Refusal('NOT_FOUND', { field: 'term' });
  return found;
}

async function requireNew(context: Context, { nameJa, nameEn }: ProposeSummaryTermInput): Promise<void> {
  requireNoProblems([...textProblems('nameJa', nameJa, nameMax), ...textProblems('nameEn', nameEn, nameMax)]);
  const isThere = (await allTerms(context)).some(
    (one) => key(one.nameJa) === key(nameJa) || key(one.nameEn) === key(nameEn),
  );
  if (isThere) throw new Invalid([{ path: 'nameJa', code: 'ALREADY_THERE' }]);
}

/** Width, case and spaces make no other word. */
const key = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s/g, '');

function sameAs(before: SummaryTerm, { nameJa, nameEn }: ProposeSummaryTermInput): SummaryTerm {
  if (before.nameJa === nameJa && before.nameEn === nameEn) return before;
  throw new Refusal('COMMAND_ID_REUSED', { field: 'commandId' });
}

const proposed = (term: SummaryTerm) => ({ __typename: 'ProposeSummaryTermSuccess' as const, term });

function readFirstWords(): SummaryTerm[] {
  const text = readFileSync(join(projectRoot, 'regulations', 'summary-terms.json'), 'utf8');
  const { terms }: { terms: Omit<SummaryTerm, 'approved'>[] } = JSON.parse(text);
  return terms.map((term) => ({ ...term, approved: true }));
}
