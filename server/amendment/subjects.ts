import type { SubjectKind } from '../../workflows/domain/amendment/state.ts';
import { certificates, openCases } from './case-subjects.ts';
import type { SubjectSource } from './subject-source.ts';

/** Everything that rests on a law state. */
export const subjectSources: { readonly [kind in SubjectKind]: SubjectSource } = { openCases, certificates };
