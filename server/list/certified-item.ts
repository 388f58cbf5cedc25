import type { CaseState } from '../../workflows/domain/case/state.ts';
import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import type { SubmissionContent } from '../graphql/models.ts';
import type { CertificateBasis } from '../../workflows/domain/list/submission/state.ts';
import { findCase } from '../mongo/cases.ts';
import { findCaseOfCertificate } from '../mongo/numbers.ts';
import type { World } from '../world.ts';

/** The item of a case that holds a certificate saying that it is not controlled. */
export type CertifiedItem = {
  certificate: string;
  partNumber: string;
  lawState: string;
  sheet: SubmissionContent['sheet'];
};

/** Was the case issued, is its certified judgment "not controlled", and does its certificate count today? Opens nothing. */
export function isCertified({ certificate, judgments, step }: CaseState): boolean {
  const verdict = judgments.find(({ id }) => id === certificate?.judgment)?.verdict;
  return step === 'issued' && verdict === 'notControlled' && (certificate?.validUntil ?? '') >= tokyoDay(Date.now());
}

/** Undefined unless it is certified, and its key still there. */
export async function certifiedItem({ contents }: Pick<World, 'contents'>, state: CaseState): Promise<CertifiedItem | undefined> {
  const { caseNumber, certificate, submission } = state;
  if (!certificate || !isCertified(state)) return undefined;
  const content = (await contents.find(`case/${caseNumber}`, submission.content)) as SubmissionContent | undefined; // what the API put in
  if (!content) return undefined; // its key was destroyed
  const { partNumber, sheet } = content;
  return { certificate: certificate.number, partNumber, lawState: submission.regulationVersion, sheet };
} // prettier-ignore

/** What a certificate says that counts today for an item of that company; undefined for any other number. */
export async function certifiedBy(world: Pick<World, 'contents' | 'mongo'>, number: string, organisation: string): Promise<{ basis: CertificateBasis; partNumber: string } | undefined> {
  const caseNumber = await findCaseOfCertificate(world.mongo, number);
  const found = caseNumber === undefined ? undefined : await findCase(world.mongo, caseNumber);
  if (found?.state.organisation !== organisation) return undefined;
  const item = await certifiedItem(world, found.state);
  return item?.certificate === number ? { basis: { caseNumber: found._id, certificate: number }, partNumber: item.partNumber } : undefined;
} // prettier-ignore

/** The item as a table of one row, read like any other table. */
export async function* tableOfItem(
  { partNumber, lawState, sheet }: CertifiedItem,
  { dataSheet, judgedBy, checkedBy }: { dataSheet: string; judgedBy: string; checkedBy: string },
): AsyncGenerator<Buffer> {
  const answers = sheet.map(({ name, value, unit }) => [name, unit ? `${value} ${unit}` : value] as const);
  const cells = [
    ['partNumber', partNumber], ['ownVerdict', 'notControlled'], ['lawState', lawState], ['dataSheet', dataSheet],
    ['judgedBy', judgedBy], ['checkedBy', checkedBy], ...answers,
  ] as const; // prettier-ignore
  yield Buffer.from([cells.map(([name]) => quoted(name)), cells.map(([, value]) => quoted(value))].map((row) => row.join(',')).join('\r\n')); // prettier-ignore
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
