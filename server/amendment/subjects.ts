import type { SubjectKind } from '../../workflows/domain/amendment/state.ts';
import { certificates, openCases } from './case-subjects.ts';
import { listedEntries } from './listed-subjects.ts';
import { selfJudgments } from './self-judgment-subjects.ts';
import type { SubjectSource } from './subject-source.ts';

/** Everything that rests on a law state and is told when it changes. What else does joins here, and by name in `subjectKinds`. */
export const subjectSources: { readonly [kind in SubjectKind]: SubjectSource } = {
  openCases,
  certificates,
  selfJudgments,
  listedEntries,
};
