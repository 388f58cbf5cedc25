import type { Subject, SubjectImpact } from '../../workflows/domain/amendment/impact.ts';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import type { LegalDate } from '../../workflows/domain/classification/rule-data.ts';
import type { World } from '../world.ts';

/** What reading and telling subjects needs of the world. */
export type SubjectWorld = Pick<World, 'mongo' | 'keys' | 'contents' | 'registers' | 'temporal' | 'lists'>;
export type Page = { law: CompiledRules; version: LegalDate; after: string | undefined; limit: number };
/** `seen` were looked at, `subjects` of them rest on a law; `next` is the id to go on from, unless there are no more. */
export type Paged = { subjects: Subject[]; seen: number; next?: string };
export type Notice = { version: LegalDate; subject: Subject; impact: SubjectImpact; at: number };
/** One kind of thing that rests on a law state. A new kind is a file with these three and a line in `subjectSources`. */
export type SubjectSource = {
  /** The next ones behind `after` in the order of their ids, those that ended or were never judged left out. What was told of this
   *  amendment already is among them as it was: a run that is repeated says the same. */
  page: (world: SubjectWorld, page: Page) => Promise<Paged>;
  /** Tells one of them, once however often it is asked. False when it no longer concerns it. */
  tell: (world: SubjectWorld, notice: Notice) => Promise<boolean>;
  /** Of what only its owner may read, the report counts and shows no sample. */
  isConfidential: boolean;
  /** How many of one batch: fewer where each is a command to a workflow of its own. */
  toldAtOnce: number;
  count: (world: SubjectWorld, version: LegalDate) => Promise<number>;
};
