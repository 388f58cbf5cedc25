import type { Parameter } from '../../workflows/domain/classification/rule-data.ts';
import { judgeFacts } from '../../workflows/domain/list/criteria/judge-offer.ts';
import { hasSubmissionRole } from '../../workflows/domain/list/submission/actions.ts';
import type { RowStanding } from '../../workflows/domain/list/submission/state.ts';
import type { SubmittedRowResolvers } from '../generated/resolvers.ts';
import { criteriaOfTable } from '../list/lists.ts';
import { knownMakers } from '../list/known-makers.ts';
import { findingWords, suggestionOf, wordsOfAbout, type Found } from '../list/finding-words.ts';
import { findCasesOfRows } from '../mongo/list-case-links.ts';
import { findEntriesOfRows } from '../mongo/list-entries.ts';
import { offerIn, pageOfRows } from '../mongo/list-rows.ts';
import type { SubmissionDocument } from '../mongo/list-submissions.ts';
import { logAccess } from '../mongo/people.ts';
import { requireViewer, type Context } from './context.ts';
import { pageSize } from './cursors.ts';
import type { SubmittedRowModel } from './models.ts';
import { visibleEntry } from './visible-entry.ts';

type Wanted = {
  standings?: readonly RowStanding[] | null | undefined; code?: string | null | undefined; sampled: boolean; first: number; after?: number | null | undefined;
  /** Whether the reader sees what the inspection has done so far. */
  sees: boolean;
}; // prettier-ignore

/** A page of rows with their offers, opened with the company's key; none when that was destroyed. */
export async function rowsOf(
  context: Context,
  submission: SubmissionDocument,
  { standings, code, sampled, first, after, sees }: Wanted,
): Promise<{ rows: SubmittedRowModel[]; after: number | null }> {
  const { mongo, keys } = context.world;
  const { _id: number, state } = submission;
  const size = pageSize(first);
  const key = await keys.find(`organisation/${state.organisation}`);
  const shown = sees ? submission : asJudged(submission);
  if (!key || !state.judged) return { rows: [], after: null };
  const found = await pageOfRows(
    mongo,
    {
      submission: number,
      by: sees ? 'now' : 'standing',
      ...(standings && { standings }),
      ...(code && { code }),
      ...(sampled && { rows: shown.state.plan?.rows ?? [] }),
    },
    { after: after ?? 0, limit: size + 1 },
  );
  const rows = found.slice(0, size);
  const ids = rows.map(({ _id }) => _id);
  const [cases, entries] = await Promise.all([
    findCasesOfRows(mongo, ids),
    findEntriesOfRows(mongo, number, rows.map((one) => one.row)),
    logAccess(mongo, { person: requireViewer(context).person, what: 'listRow', ids }),
  ]); // prettier-ignore
  const models = rows.map((row) => ({
    submission: shown, row: sees ? row : { ...row, now: row.standing }, offer: offerIn(key, row), caseNumber: cases.get(row._id), entry: entries.get(row.row),
  })); // prettier-ignore
  return { rows: models, after: found.length > size ? (rows.at(-1)?.row ?? null) : null };
}

function asJudged({ state: { plan: _plan, ...state }, ...document }: SubmissionDocument): SubmissionDocument {
  return { ...document, state };
}

export const submittedRowResolvers = {
  row: ({ row }) => row.row,
  judged: ({ row }) => row.standing,
  standing: ({ row }) => row.now,
  findings: async (model, _args, context) => {
    const { submission, row } = model;
    const explained = await explainer(context, model);
    const version = criteriaOfTable(context.world.lists, submission.state);
    return row.findings.map((found) => ({ ...findingWords(version, found), criterion: found.criterion, code: found.code, ...explained(found) })); // prettier-ignore
  },
  decidedBecause: ({ row }) => (row.now === row.standing ? null : (row.decided?.reason ?? null)),
  clearedByCertificate: ({ row }) => (row.now === 'cleared' ? (row.decided?.basis?.certificate ?? null) : null),
  isSampled: ({ submission, row }) => submission.state.plan?.rows.includes(row.row) ?? false,
  partNumber: ({ offer }) => offer.partNumber,
  key: ({ row }) => row.key,
  ownVerdict: ({ offer }) => offer.ownVerdict,
  lawState: ({ offer }) => offer.lawState,
  dataSheet: ({ offer }) => offer.dataSheet,
  judgedBy: ({ offer }) => offer.judgedBy,
  checkedBy: ({ offer }) => offer.checkedBy,
  answers: ({ offer }, _args, { rules }) => {
    const asked = rules.data.parameters.filter(({ name }) => name in offer.facts);
    return asked.map((parameter) => {
      const { name, label, unit = null } = parameter;
      const given = written(offer.facts[name]);
      const answer = { ...given, unit: given.unit ?? unit };
      const words = inWords(offer.facts[name], answer, parameter);
      return {
        name,
        labelJa: label.ja,
        labelEn: label.en,
        ...answer,
        ...words,
        evidence: offer.evidence[name] ?? null,
      };
    });
  },
  clausesTrue: (model, _args, context) => clausesOf(context, model, 'clausesTrue'),
  clausesUnknown: (model, _args, context) => clausesOf(context, model, 'clausesUnknown'),
  caseNumber: ({ caseNumber }) => caseNumber ?? null,
  needsCase: ({ submission: { state }, row, caseNumber }, _args, context) => {
    const viewer = requireViewer(context);
    const isOwn = viewer.organisation === state.organisation && hasSubmissionRole('submitTable', viewer);
    return isOwn && row.now === 'referred' && caseNumber === undefined;
  },
  entry: async ({ entry }, _args, context) => (await visibleEntry(context, entry)) ?? null,
} satisfies SubmittedRowResolvers;

/** What a finding of the row is about and what could be done, by the law of the day on which the table was judged. */
async function explainer({ world, rules }: Context, { submission: { state }, offer }: SubmittedRowModel) {
  const { makers } = await world.registers.current();
  const manufacturer = makers.get(state.maker)?.name ?? '';
  const law = rules.on(state.judged?.lawDate ?? '');
  return (found: Found) => {
    const suggestion = suggestionOf(found, offer, { rules: law, manufacturer, makers: knownMakers(makers) });
    const words = wordsOfAbout(found, law);
    return {
      about: found.about ?? null,
      aboutJa: words?.ja ?? null,
      aboutEn: words?.en ?? null,
      suggestion: suggestion
        ? { sayJa: suggestion.say.ja, sayEn: suggestion.say.en, values: [...suggestion.values] }
        : null,
    };
  };
}

/** By the law of the day on which the table was judged. */
function clausesOf(
  { rules }: Context,
  { submission, offer }: SubmittedRowModel,
  which: 'clausesTrue' | 'clausesUnknown',
) {
  // prettier-ignore
  const day = submission.state.judged?.lawDate;
  const judged = day === undefined ? { problems: [] } : judgeFacts(rules.on(day), offer.facts);
  return 'problems' in judged ? [] : [...judged[which]];
}

type Written = { value: string; unit: string | null };

/** A raw answer as text: a figure with the unit that was written, a set with commas. */
function written(value: unknown): Written {
  if (typeof value === 'object' && value !== null && 'value' in value)
    return { value: String(value.value), unit: 'unit' in value ? String(value.unit) : null };
  return { value: Array.isArray(value) ? value.join(', ') : String(value), unit: null };
}

/** An answer as a person reads it: the words of a choice, yes or no, a figure with its unit. */
function inWords(raw: unknown, { value, unit }: Written, { choices = [] }: Parameter): { wordsJa: string; wordsEn: string } {
  if (typeof raw === 'boolean') return raw ? { wordsJa: 'はい', wordsEn: 'Yes' } : { wordsJa: 'いいえ', wordsEn: 'No' };
  if (unit !== null) return { wordsJa: `${value} ${unit}`, wordsEn: `${value} ${unit}` };
  const labels = (language: 'ja' | 'en') =>
    (Array.isArray(raw) ? raw : [raw]).map((one) => choices.find((choice) => choice.value === one)?.label[language] ?? String(one));
  return { wordsJa: labels('ja').join('、'), wordsEn: labels('en').join(', ') };
} // prettier-ignore
