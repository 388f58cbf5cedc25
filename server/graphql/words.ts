import type { CaseState } from '../../workflows/domain/case/state.ts';
import type { World } from '../world.ts';
import type { JudgmentContent, SubmissionContent } from './models.ts';

/** Whose key seals what: words of a case under the case's key, files and drafts under the company's, and under the maker's what CISTEC
 *  keeps about its programme. */
export const caseOwner = (caseNumber: string) => `case/${caseNumber}` as const;
export const organisationOwner = (organisation: string) => `organisation/${organisation}` as const;
export const makerOwner = (maker: string) => `maker/${maker}` as const;

/** A stored question, answer or note; undefined once its key was destroyed. */
export async function findText(
  { contents }: World,
  { caseNumber }: Pick<CaseState, 'caseNumber'>,
  id: string | undefined,
): Promise<string | undefined> {
  const value = id && (await contents.find(caseOwner(caseNumber), id));
  return typeof value === 'string' ? value : undefined;
}

export async function findSubmissionContent(
  { contents }: Pick<World, 'contents'>,
  { caseNumber, submission }: CaseState,
): Promise<SubmissionContent | undefined> {
  const value = await contents.find(caseOwner(caseNumber), submission.content);
  return value as SubmissionContent | undefined; // written by submission-input.ts alone, sealed, and addressed by its bytes
}

export async function findJudgmentContent(
  { contents }: World,
  { caseNumber }: CaseState,
  id: string,
): Promise<JudgmentContent | undefined> {
  const value = await contents.find(caseOwner(caseNumber), id);
  return value as JudgmentContent | undefined; // written by judgment-input.ts alone, sealed, and addressed by its bytes
}
