import { Refusal } from '../../workflows/domain/refusal.ts';
import type {
  KeepSelfJudgmentInput,
  MutationResolvers,
  QueryResolvers,
  SelfJudgmentResolvers,
} from '../generated/resolvers.ts';
import { drawNumber, isNumber } from '../mongo/numbers.ts';
import { findLawMarks } from '../mongo/law-marks.ts';
import { logAccess } from '../mongo/people.ts';
import {
  keepSelfJudgment, listSelfJudgments, selfJudgmentVersions, type SelfJudgment, type SelfJudgmentContent,
} from '../mongo/self-judgments.ts'; // prettier-ignore
import { evaluateSheet, findSheet, type SheetEvaluation } from '../sheets/evaluation.ts';
import { standingOf } from '../sheets/standing.ts';
import { requireViewer, type Context } from './context.ts';
import { today } from './correlation.ts';
import { applicantOf, discard, requireApplicant } from './draft.ts';
import { orRefusal } from './errors.ts';
import type { Problem } from './problems.ts';
import { instant } from './scalars.ts';
import { answeredSheet, givenAnswers, sheetProblems } from './sheet-answers.ts';
import { editionFields } from './sheet-edition.ts';
import { optionalTextProblems, requireNoProblems, textProblems } from './text-input.ts';

const nameMax = 200;
const listMax = 100;

export const selfJudgmentQueries = {
  selfJudgments: async (_parent, _args, context) => {
    const organisation = applicantOf(requireViewer(context));
    const { mongo, keys } = context.world;
    return organisation ? listSelfJudgments(mongo, keys, { organisation, limit: listMax }) : [];
  },
  selfJudgment: async (_parent, { number, version }, context) =>
    (await selfJudgmentFor(context, number, version ?? undefined)) ?? null,
} satisfies QueryResolvers;

export const selfJudgmentMutations = {
  keepSelfJudgment: (_parent, { input }, context) =>
    orRefusal(context, async () => {
      const organisation = requireApplicant(context);
      requireNoProblems(problemsOf(input));
      const evaluation = evaluateSheet(context.rules, answeredSheet(input.sheet));
      if (!evaluation) throw new Error('A sheet is evaluated only after it was checked');
      const { mongo, keys } = context.world;
      const selfJudgment = await keepSelfJudgment(mongo, keys, {
        organisation,
        person: requireViewer(context).person,
        commandId: input.commandId,
        number: await numberFor(context, organisation, input),
        keptAt: new Date(context.receivedAt),
        content: contentOf(input, evaluation),
        facts: evaluation.walked.facts,
      });
      if (input.draft) await discard(context, input.draft).catch(onlyUnlessGone);
      return { __typename: 'KeepSelfJudgmentSuccess' as const, selfJudgment };
    }),
} satisfies Pick<MutationResolvers, 'keepSelfJudgment'>;

export const selfJudgmentResolvers = {
  keptAt: ({ keptAt }) => instant(keptAt.getTime()),
  keptBy: ({ person }) => person,
  standing: ({ form, edition }, _args, context) => {
    const template = findSheet({ form, edition });
    return template ? standingOf(context.rules, template, today(context)).standing : 'gap';
  },
  productNameJa: ({ content }) => content.productNameJa,
  productNameEn: ({ content }) => content.productNameEn ?? null,
  maker: ({ content }) => content.maker,
  partNumber: ({ content }) => content.partNumber,
  verdict: ({ content }) => content.verdict,
  itemNumbers: ({ content }) => content.itemNumbers,
  author: ({ content }) => content.author ?? null,
  reviewer: ({ content }) => content.reviewer ?? null,
  officer: ({ content }) => content.officer ?? null,
  lawChanges: async ({ number, version }, _args, { world }) =>
    (await findLawMarks(world.mongo, [`${number}/${version}`])).map(({ at, ...mark }) => ({
      ...mark,
      at: at.getTime(),
    })),
  answers: ({ content }) => givenAnswers(content.answers),
  evaluation: ({ content }, _args, { rules }) => evaluateSheet(rules, { ...content, date: content.lawDate }) ?? null,
  sheetEdition: async ({ form, edition }, _args, context) => {
    const template = findSheet({ form, edition });
    return template ? (await editionFields(context))(template) : null;
  },
  versions: async ({ number }, _args, context) => {
    const { organisation = '' } = requireViewer(context);
    const all = await selfJudgmentVersions(context.world.mongo, context.world.keys, { organisation, number });
    return all.map(({ version }) => version);
  },
} satisfies SelfJudgmentResolvers;

/** One of the viewer's own company; reading it is logged. */
export async function selfJudgmentFor(
  context: Pick<Context, 'world' | 'viewer'>,
  number: string,
  version: number | undefined,
): Promise<SelfJudgment | undefined> {
  const viewer = requireViewer(context);
  const [organisation, { person }] = [applicantOf(viewer), viewer];
  const { mongo, keys } = context.world;
  if (!organisation || !isNumber('selfJudgment', number)) return undefined;
  const all = await selfJudgmentVersions(mongo, keys, { organisation, number });
  const found = version === undefined ? all.at(-1) : all.find((one) => one.version === version);
  if (found) await logAccess(mongo, { person, what: 'selfJudgment', ids: [`${number}/${found.version}`] });
  return found;
}

/** A new number, drawn once per command; or the one given, when it is the company's own. Throws `NOT_FOUND`. */
async function numberFor(
  { world }: Context,
  organisation: string,
  { number, commandId }: KeepSelfJudgmentInput,
): Promise<string> {
  if (!number) return drawNumber(world.mongo, { key: `${organisation}:${commandId}`, kind: 'selfJudgment' });
  const [own] = await selfJudgmentVersions(world.mongo, world.keys, { organisation, number });
  if (!own) throw new Refusal('NOT_FOUND', { field: 'number' });
  return number;
}

function problemsOf(input: KeepSelfJudgmentInput): Problem[] {
  return [
    ...sheetProblems('sheet', input.sheet),
    ...textProblems('productNameJa', input.productNameJa, nameMax),
    ...optionalTextProblems('productNameEn', input.productNameEn, nameMax),
    ...textProblems('maker', input.maker, nameMax),
    ...textProblems('partNumber', input.partNumber, 100),
    ...(['author', 'reviewer', 'officer'] as const).flatMap((name) => optionalTextProblems(name, input[name], nameMax)),
  ];
}

function contentOf(input: KeepSelfJudgmentInput, { template, date, judgment }: SheetEvaluation): SelfJudgmentContent {
  const { productNameJa, productNameEn, maker, partNumber, author, reviewer, officer } = input;
  const { verdict, itemNumbers, clausesTrue, clausesUnknown } = judgment;
  return {
    productNameJa, maker, partNumber, ...(productNameEn && { productNameEn }), ...(author && { author }), ...(reviewer && { reviewer }), ...(officer && { officer }),
    form: template.form, edition: template.edition, lawDate: date, answers: answeredSheet(input.sheet).answers,
    verdict, itemNumbers, clausesTrue: [...clausesTrue], clausesUnknown: [...clausesUnknown],
  }; // prettier-ignore
}

/** A repeat finds its draft discarded already. */
function onlyUnlessGone(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
