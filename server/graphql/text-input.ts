import type { CaseState } from '../../workflows/domain/case/state.ts';
import type { World } from '../world.ts';
import { Invalid } from './errors.ts';
import type { Problem } from './problems.ts';
import { caseOwner } from './words.ts';

export const proseMax = 20_000;
// Tab, line feed and carriage return are text; the rest would travel into papers and logs.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Problems of one piece of text; `max` counts characters. */
export function textProblems(path: string, text: string | null | undefined, max: number): Problem[] {
  if (text === null || text === undefined || text.trim() === '') return [{ path, code: 'REQUIRED' }];
  if (text.length > max) return [{ path, code: 'TOO_LONG' }];
  return control.test(text) ? [{ path, code: 'CONTROL_CHARACTER' }] : [];
}

/** The same for text that may be left out. */
export function optionalTextProblems(path: string, text: string | null | undefined, max: number): Problem[] {
  return text === null || text === undefined || text === '' ? [] : textProblems(path, text, max);
}

/** What no field of a command may exceed, whatever its own limit is: a list of 200, a text of 50,000 characters. */
export function boundProblems(value: unknown, path = ''): Problem[] {
  if (typeof value === 'string') return value.length > 50_000 ? [{ path, code: 'TOO_LONG' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length > 200) return [{ path, code: 'TOO_MANY' }];
  return Object.entries(value).flatMap(([name, one]) => boundProblems(one, path ? `${path}.${name}` : name));
}

export function requireNoProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Invalid([...problems]);
}

/** Stores what somebody wrote on a case and gives its id. Throws `Invalid` for empty and for overlong text. */
export async function storeText(
  { contents }: World,
  { caseNumber }: CaseState,
  path: string,
  text: string,
): Promise<string> {
  requireNoProblems(textProblems(path, text, proseMax));
  return contents.put(caseOwner(caseNumber), text);
}
