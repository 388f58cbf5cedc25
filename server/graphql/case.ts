import { difference, outcome } from '../../workflows/domain/case/judgment.ts';
import { allowedActions, relations } from '../../workflows/domain/case/permit.ts';
import type { CaseState, Judgment } from '../../workflows/domain/case/state.ts';
import type { CaseResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { findVisibleCase } from '../mongo/cases.ts';
import { logAccess } from '../mongo/people.ts';
import { listedEntriesOf, proposedRevocation } from './certificate.ts';
import { requireViewer, type Context } from './context.ts';
import { globalId } from './global-ids.ts';
import { instant } from './scalars.ts';
import { timeline } from './timeline.ts';
import { turnOf } from './turn.ts';
import { findSubmissionContent } from './words.ts';

/** The case as the viewer may see it, with the look written down; null when it is not theirs to see. */
export async function caseFor(context: Context, caseNumber: string): Promise<CaseState | null> {
  const viewer = requireViewer(context);
  const found = await findVisibleCase(context.world.mongo, caseNumber, viewer);
  if (found) await logAccess(context.world.mongo, { person: viewer.person, what: 'case', ids: [caseNumber] });
  return found?.state ?? null;
}

export const caseQueries = {
  case: (_parent, { number }, context) => caseFor(context, number),
} satisfies QueryResolvers;

const current = (state: CaseState): Judgment | undefined => state.judgments.find((one) => one.id === state.current);
const asApplicant = (state: CaseState, context: Context) =>
  relations(state, requireViewer(context)).includes('applicant');

/** What the verification has said so far is for the verifiers; the applicant sees it once it is issued. */
function verified(state: CaseState, context: Context): Judgment | undefined {
  const told = state.certificate !== undefined || state.letter !== undefined;
  return asApplicant(state, context) && !told ? undefined : current(state);
}

export const caseResolvers = {
  id: (state) => globalId('Case', state.caseNumber),
  number: (state) => state.caseNumber,
  applicationNumber: (state) => state.application,
  stepSince: (state) => instant(state.stepSince),
  turn: (state) => turn(state),
  kind: (state) => state.submission.kind,
  field: (state) => state.submission.field,
  submission: async (state, _args, { world }) => {
    const content = await findSubmissionContent(world, state);
    return content ? { state, content } : null;
  },
  applicantJudgment: (state) => ({ state, judgment: state.submission.judgment }),
  currentJudgment: (state, _args, context) => {
    const judgment = verified(state, context);
    return judgment ? { state, judgment } : null;
  },
  judgments: (state, _args, context) => {
    const shown = asApplicant(state, context) ? [verified(state, context)] : state.judgments;
    return shown.flatMap((judgment) => (judgment ? [{ state, judgment }] : []));
  },
  differences: (state, _args, context) => {
    const judgment = verified(state, context);
    return judgment ? difference(state.submission.judgment, judgment) : [];
  },
  outcome: (state, _args, context) => {
    const judgment = verified(state, context);
    return judgment ? outcome(state.submission.judgment, judgment) : null;
  },
  returns: (state, _args, context) => (asApplicant(state, context) ? null : state.returns),
  informationRequests: (state) => state.requests.map((request) => ({ state, request })),
  consultations: (state, _args, context) =>
    asApplicant(state, context) ? [] : state.consultations.map((consultation) => ({ state, consultation })),
  signatures: (state) => state.signatures.map((signature) => ({ state, signature })),
  panelVotes: (state, _args, context) => (asApplicant(state, context) ? [] : state.votes),
  certificate: (state) => (state.certificate ? { state, certificate: state.certificate } : null),
  earlierCertificates: (state) => (state.earlierCertificates ?? []).map((certificate) => ({ state, certificate })),
  revocation: (state, _args, context) => (asApplicant(state, context) ? null : proposedRevocation(context, state)),
  listedEntries: (state, _args, context) => listedEntriesOf(context, state),
  letter: (state) => state.letter ?? null,
  lawChanges: ({ submission, lawChanges = [] }) =>
    lawChanges.filter(({ version }) => version > submission.regulationVersion),
  dueAt: (state) => (state.dueAt === undefined ? null : instant(state.dueAt)),
  takeBackUntil: (state) => instant(state.takeBackUntil),
  timeline: (state, args, context) => timeline(context, state, args),
  version: (state) => state.seq,
  allowedActions: (state, _args, context) =>
    allowedActions(state, requireViewer(context)).flatMap(({ action, until, subject, ...rest }) =>
      action === 'standDown' || action === 'noteAmendment' || action === 'shortenCertificate'
        ? []
        : [
            {
              ...rest,
              action,
              subject: subject ?? null,
              notBefore: null,
              until: until === undefined ? null : instant(until),
            },
          ],
    ),
} satisfies CaseResolvers;

function turn(state: CaseState) {
  const { since, dueAt, ...rest } = turnOf(state);
  return { ...rest, since: instant(since), dueAt: dueAt === undefined ? null : instant(dueAt) };
}
