import { canSeeBasis } from '../../workflows/domain/list/maker-actions.ts';
import type { Assessment, ListMaker } from '../../workflows/domain/list/maker-register.ts';
import { findFiles, isServed, type StoredFile } from '../mongo/files.ts';
import { requireViewer, type Context } from './context.ts';
import type { EvidenceFileModel } from './models.ts';
import type { Problem, ProblemCode } from './problems.ts';
import { makerOwner } from './words.ts';

const filesMax = 20;
type Stored = ReadonlyMap<string, StoredFile>;

/** What an assessment rests on, for whoever may open it; for everybody else there is nothing. A file whose key was destroyed keeps its place. */
export async function basisFiles(context: Context, maker: ListMaker, ids: readonly string[]): Promise<EvidenceFileModel[]> {
  if (!canSeeBasis(maker, requireViewer(context))) return [];
  const stored = await storedFiles(context, maker, ids);
  return ids.map((contentId) => ({ subject: makerOwner(maker.id), contentId, confidential: false, stored: stored.get(contentId) }));
} // prettier-ignore

/** All that stands against resting an assessment on these files: each must be here, sent by whoever names it, and new. */
export async function basisProblems(
  context: Context,
  maker: ListMaker,
  { assessment, files }: { assessment: string; files: readonly string[] },
): Promise<Problem[]> {
  if (files.length === 0) return [{ path: 'files', code: 'TOO_FEW' }];
  if (files.length > filesMax) return [{ path: 'files', code: 'TOO_MANY' }];
  const stored = await storedFiles(context, maker, files);
  const { person } = requireViewer(context);
  const agreedBefore = maker.assessments.flatMap(({ id, agreedFiles }) => (id === assessment ? [] : agreedFiles));
  return eachOf(files, (id, index) => {
    const file = stored.get(id);
    if (!file?.uploadedBy.includes(person)) return 'UNKNOWN_FILE'; // not yours is not there
    if (files.indexOf(id) < index) return 'REPEATED_FILE';
    if (file.state === 'refused') return 'REFUSED_FILE';
    return agreedBefore.includes(id) ? 'USED_FILE' : undefined;
  });
}

/** All that stands against agreeing upon these files: they must be those of the assessment, and open for whoever agrees. */
export async function agreementProblems(
  context: Context,
  maker: ListMaker,
  { assessment, files }: { assessment: Assessment; files: readonly string[] },
): Promise<Problem[]> {
  if (files.length === 0) return [{ path: 'files', code: 'TOO_FEW' }];
  if ([...files].sort().join() !== [...assessment.files].sort().join()) return [{ path: 'files', code: 'OTHER_FILES' }];
  const stored = await storedFiles(context, maker, files);
  return eachOf(files, (id) => {
    const file = stored.get(id);
    return file && isServed(file) ? undefined : 'UNREADABLE_FILE';
  });
}

function eachOf(
  files: readonly string[],
  problemOf: (id: string, index: number) => ProblemCode | undefined,
): Problem[] {
  return files.flatMap((id, index) => {
    const code = problemOf(id, index);
    return code ? [{ path: `files.${index}`, code }] : [];
  });
}

async function storedFiles({ world }: Context, { id }: ListMaker, ids: readonly string[]): Promise<Stored> {
  const found = await findFiles(world.mongo, world.keys, { owner: makerOwner(id), ids });
  return new Map(found.map((file) => [file._id, file]));
}
