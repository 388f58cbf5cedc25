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
import type { RegisterEntry, RegisterFact } from '../mongo/register-entries.ts';
import type { SummaryTerm } from '../mongo/register-fold.ts';
import { projectRoot } from '../project-root.ts';
import { commandHash } from '../temporal/command-hash.ts';
import { requireViewer, type Context } from './context.ts';
import { Invalid, orRefusal } from './errors.ts';
import { fault } from './faults.ts';
import { requireNoProblems, textProblems } from './text-input.ts';

/** The words proposed since the first day, by id. */
type Proposed = ReadonlyMap<string, SummaryTerm>;
type Entered = { commandId: string; by: string; fact: RegisterFact };
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
      await enterNew(context, { input, by: person });
      return { __typename: 'ProposeSummaryTermSuccess' as const, term: await getTerm(context, input.commandId) };
    }),
  approveSummaryTerm: (_parent, { input: { commandId, term } }, context) =>
    orRefusal(context, async () => {
      const { person } = requireRole(context, ['coordinator', 'approver']);
      const before = await getTerm(context, term);
      if (before.proposedBy === person) throw new Refusal('SAME_PERSON', { field: 'term' });
      const approval = { type: 'SummaryTermApproved', term } as const;
      if (!before.approved)
        await context.world.registers.append(entryOf(context, { commandId, by: person, fact: approval }));
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

/** Of two people who propose the same word at once, the second is told that it is there. A repeat enters nothing twice. */
async function enterNew(
  context: Context,
  { input, by }: { input: ProposeSummaryTermInput; by: string },
): Promise<void> {
  const { commandId, nameJa, nameEn } = input;
  requireNoProblems([...textProblems('nameJa', nameJa, nameMax), ...textProblems('nameEn', nameEn, nameMax)]);
  const fact = { type: 'SummaryTermProposed', term: commandId, nameJa, nameEn } as const;
  for (;;) {
    const { seq, summaryTerms } = await context.world.registers.current();
    requireNew([...firstWords, ...summaryTerms.values()], input);
    try {
      return void (await context.world.registers.append(entryOf(context, { commandId, by, fact }), seq));
    } catch (error) {
      // Something else was entered since we looked: look again.
      if (!(error instanceof Refusal && error.code === 'STALE_VERSION')) throw error;
    }
  }
}

function requireNew(terms: readonly SummaryTerm[], { commandId, nameJa, nameEn }: ProposeSummaryTermInput): void {
  const isThere = terms.some(
    (one) => one.id !== commandId && (key(one.nameJa) === key(nameJa) || key(one.nameEn) === key(nameEn)),
  );
  if (isThere) throw new Invalid([{ path: 'nameJa', code: 'ALREADY_THERE' }]);
}

function entryOf({ receivedAt }: Context, { commandId, by, fact }: Entered): RegisterEntry {
  const hash = commandHash({ person: by, caseNumber: 'registers', action: fact.type, input: fact });
  return { ...fact, at: receivedAt, by, command: { id: commandId, hash } };
}

/** Width, case and spaces make no other word. */
const key = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s/g, '');

function readFirstWords(): SummaryTerm[] {
  const text = readFileSync(join(projectRoot, 'regulations', 'summary-terms.json'), 'utf8');
  const { terms }: { terms: Omit<SummaryTerm, 'approved'>[] } = JSON.parse(text);
  return terms.map((term) => ({ ...term, approved: true }));
}
