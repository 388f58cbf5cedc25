import type { CaseNumber, Submission } from '../../workflows/domain/case/state.ts';
import type { ItemInput } from '../generated/resolvers.ts';
import { requireViewer, type Context } from './context.ts';
import { judgmentContent, judgmentProblems } from './judgment-input.ts';
import type { SubmissionContent } from './models.ts';
import type { Problem } from './problems.ts';
import { optionalTextProblems, proseMax, textProblems } from './text-input.ts';
import { caseOwner, organisationOwner } from './words.ts';

const nameMax = 200;
const partNumberMax = 100;
const listMax = 200;
const required = (path: string, value: unknown): Problem[] =>
  value === null || value === undefined ? [{ path, code: 'REQUIRED' }] : [];

/** Every problem of an item at once, each with the path of its field. */
export async function itemProblems(context: Context, path: string, item: ItemInput): Promise<Problem[]> {
  return [
    ...required(`${path}.kind`, item.kind),
    ...(await fieldProblems(context, `${path}.field`, item.field)),
    ...wordProblems(path, item),
    ...listProblems(path, item),
    ...required(`${path}.proceedingsPending`, item.proceedingsPending),
    ...lawProblems(context, path, item),
    ...(await fileProblems(context, path, item)),
  ];
}

/** Stores an item that has no problems and gives what the case is told of it. */
export async function storeItem(context: Context, caseNumber: CaseNumber, item: ItemInput): Promise<Submission> {
  const { contents } = context.world;
  const { person } = requireViewer(context);
  const { judgment, content } = complete(item);
  const owner = caseOwner(caseNumber);
  const id = await contents.put(owner, content);
  const judged = judgmentContent(judgment, id);
  const judgmentId = await contents.put(owner, judged);
  return {
    content: id, submittedBy: person, field: content.field, kind: content.kind === 'technology' ? 'technology' : 'goods',
    regulationVersion: content.regulationVersion, files: content.files.map((file) => file.contentId), proceedingsPending: content.proceedingsPending,
    judgment: { id: judgmentId, by: person, at: context.receivedAt, verdict: judgment.verdict, findings: judged.findings, ...(judged.itemNumber && { itemNumber: judged.itemNumber }) },
  }; // prettier-ignore
}

function wordProblems(path: string, item: ItemInput): Problem[] {
  return [
    ...textProblems(`${path}.productNameJa`, item.productNameJa, nameMax),
    ...optionalTextProblems(`${path}.productNameEn`, item.productNameEn, nameMax),
    ...textProblems(`${path}.maker`, item.maker, nameMax),
    ...textProblems(`${path}.partNumber`, item.partNumber, partNumberMax),
    ...textProblems(`${path}.purpose`, item.purpose, proseMax),
    ...optionalTextProblems(`${path}.description`, item.description, proseMax),
  ];
}

function listProblems(path: string, item: ItemInput): Problem[] {
  const texts = (['confidentialFields', 'earlierRulings', 'foreignNumbers'] as const).flatMap((list) =>
    (item[list] ?? []).flatMap((text, index) => textProblems(`${path}.${list}.${index}`, text, nameMax)),
  );
  const long = (['sheet', 'files', 'confidentialFields', 'earlierRulings', 'foreignNumbers'] as const).filter(
    (list) => (item[list] ?? []).length > listMax,
  );
  const sheet = (item.sheet ?? []).flatMap((answer, index) => [
    ...textProblems(`${path}.sheet.${index}.name`, answer.name, nameMax),
    ...textProblems(`${path}.sheet.${index}.value`, answer.value, nameMax),
    ...optionalTextProblems(`${path}.sheet.${index}.unit`, answer.unit, 40),
  ]);
  return [...texts, ...sheet, ...long.map((list): Problem => ({ path: `${path}.${list}`, code: 'TOO_MANY' }))];
}

function lawProblems({ rules }: Context, path: string, { regulationVersion, judgment }: ItemInput): Problem[] {
  if (!regulationVersion || !judgment)
    return [...required(`${path}.regulationVersion`, regulationVersion), ...required(`${path}.judgment`, judgment)];
  if (!rules.isVersion(regulationVersion))
    return [{ path: `${path}.regulationVersion`, code: 'UNKNOWN_REGULATION_VERSION' }];
  const controlled = judgment.findings.some((finding) => finding.verdict === 'controlled');
  const unfit =
    (judgment.verdict === 'controlled' && (!controlled || !judgment.itemNumber)) ||
    (judgment.verdict === 'notControlled' && controlled);
  return [
    ...judgmentProblems(`${path}.judgment`, judgment, rules.clausesOn(regulationVersion)),
    ...(unfit ? [{ path: `${path}.judgment.verdict`, code: 'UNFIT_CONCLUSION' } as const] : []),
  ];
}

/** A field is one that some advisor has; nobody else could verify it. */
async function fieldProblems({ world }: Context, path: string, field: string | null | undefined): Promise<Problem[]> {
  const missing = textProblems(path, field, nameMax);
  if (missing.length > 0 || !field) return missing;
  const { people } = await world.registers.current();
  return [...people.values()].some((person) => person.fields.includes(field)) ? [] : [{ path, code: 'UNKNOWN_FIELD' }];
}

/** Files and evidence must be the company's own, and here. */
async function fileProblems(context: Context, path: string, item: ItemInput): Promise<Problem[]> {
  const owner = organisationOwner(requireViewer(context).organisation ?? '');
  const named = (item.files ?? []).map((file, index) => ({
    path: `${path}.files.${index}.contentId`,
    id: file.contentId,
  }));
  const own = new Set(named.map((file) => file.id));
  const cited = (item.judgment?.findings ?? []).flatMap((finding, index) =>
    (finding.evidence ?? []).map((id) => ({ path: `${path}.judgment.findings.${index}.evidence`, id })),
  );
  const missing = await missingFiles(context, owner, [...own]);
  return [...named.filter((file) => missing.has(file.id)), ...cited.filter((one) => !own.has(one.id))].map((one) => ({
    path: one.path,
    code: 'UNKNOWN_FILE',
  }));
}

async function missingFiles({ world }: Context, owner: string, ids: readonly string[]): Promise<Set<string>> {
  const stored = await world.mongo.collection<{ _id: string; owner: string }>('files').find({ _id: { $in: [...ids] }, owner }).project<{ _id: string }>({ _id: 1 }).toArray(); // prettier-ignore
  const here = new Set(stored.map((file) => file._id));
  return new Set(ids.filter((id) => !here.has(id)));
}

/** The stored form of an item. Throws when it was not checked before: a bug, not a refusal. */
function complete(item: ItemInput): { judgment: NonNullable<ItemInput['judgment']>; content: SubmissionContent } {
  const { kind, field, productNameJa, maker, partNumber, purpose, regulationVersion, judgment, proceedingsPending } =
    item;
  if (
    !kind ||
    !field ||
    !productNameJa ||
    !maker ||
    !partNumber ||
    !purpose ||
    !regulationVersion ||
    !judgment ||
    proceedingsPending === null ||
    proceedingsPending === undefined
  )
    throw new Error('An item is stored only after it was checked');
  const { productNameEn, description } = item;
  const content: SubmissionContent = {
    kind, field, productNameJa, maker, partNumber, purpose, regulationVersion, proceedingsPending,
    ...(productNameEn && { productNameEn }), ...(description && { description }),
    sheet: (item.sheet ?? []).map(({ name, value, unit }) => ({ name, value, ...(unit && { unit }) })),
    confidentialFields: item.confidentialFields ?? [], earlierRulings: item.earlierRulings ?? [], foreignNumbers: item.foreignNumbers ?? [],
    files: (item.files ?? []).map(({ contentId, confidential }) => ({ contentId, confidential: confidential ?? false })),
  }; // prettier-ignore
  return { judgment, content };
}
