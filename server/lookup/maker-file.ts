import type { ListSummary } from '../../workflows/domain/list/list-summary.ts';
import type { Maker } from '../../workflows/domain/list/maker-names.ts';
import { registeredMakers, type ListMakers } from '../../workflows/domain/list/maker-register.ts';
import type { StoredFiles } from '../log/stored-files.ts';

const MAKERS = 'makers.json';

/** The names of the makers on the list, beside the index: the look-up asks no engine, and must know the names of whoever is listed. As a
 *  text, which is compared; `[]` where nobody wrote any yet. */
export async function readMakerFile(files: Pick<StoredFiles, 'read'>): Promise<string> {
  return (await files.read(MAKERS))?.toString('utf8') ?? '[]';
}

export function makersIn(text: string): readonly Maker[] {
  return JSON.parse(text);
}

/** Writes them down as the register has them. Of a maker that has nothing on the list nothing is told. */
export async function keepMakerFile(
  files: StoredFiles,
  { makers, list }: { readonly makers: ListMakers; readonly list: { readonly summary: () => ListSummary } },
): Promise<void> {
  const listed = new Set(list.summary().makers.map(({ name }) => name));
  const text = JSON.stringify(registeredMakers(makers).filter(({ name }) => listed.has(name)));
  if (text !== (await readMakerFile(files))) await files.write(MAKERS, Buffer.from(text));
}
