import type { Logger } from 'pino';
import type { Actor } from '../../workflows/domain/case/state.ts';
import type { RulesInForce } from '../rules-in-force.ts';
import type { World } from '../world.ts';
import type { Cursors } from './cursors.ts';
import { fault } from './faults.ts';
import type { Names } from './names.ts';

export type Language = 'ja' | 'en';
/** What every resolver is given. `rules` are those of the moment the request came; `requester` is who is counted, the person or an address; `authenticatedAt` when the
 *  person last showed who they are; `receivedAt` is the API's receipt time: an outage of ours makes nobody late. */
export type Context = {
  world: World; rules: RulesInForce; viewer: Actor | undefined; requester: string; authenticatedAt: number | undefined; language: Language; receivedAt: number; names: Names; cursors: Cursors; log: Logger;
}; // prettier-ignore

/** Who is asking. Throws `UNAUTHENTICATED`. */
export function requireViewer({ viewer }: Pick<Context, 'viewer'>): Actor {
  if (!viewer) throw fault('UNAUTHENTICATED', 'Sign in first.');
  return viewer;
}

/** Japanese unless the reader asks for English first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'ja';
}
