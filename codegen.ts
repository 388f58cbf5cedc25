import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const scalars = { Instant: 'string', LegalDate: 'string', Ulid: 'string', ContentId: 'string' };
// One fixed name per scalar and string unions for choices: the compiler settings forbid `enum`.
const shared = { scalars, enumsAsTypes: true, useTypeImports: true, skipTypename: false, strictScalars: true };

const client = {
  schema: 'schema.graphql',
  documents: ['client/src/**/*.graphql'],
  preset: 'client',
  documentTransforms: [addTypenameSelectionDocumentTransform],
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: { hashAlgorithm: 'sha256', mode: 'embedHashInDocument', hashPropertyName: 'hash' },
  },
  config: { ...shared, importExtension: '.ts' },
} satisfies CodegenConfig['generates'][string];

// The types whose resolvers get a model of ours as parent: server/graphql/models.ts.
const models = [
  'Case', 'Person', 'Organisation', 'Clause', 'Viewer', 'Draft', 'Application', 'Submission', 'EvidenceFile', 'Judgment', 'Finding',
  'ClauseDifference', 'Assignment', 'InformationRequest', 'InformationAnswer', 'Consultation', 'Signature', 'PanelVote', 'Certificate',
  'Letter', 'CaseEvent', 'Command', 'SummaryTerm', 'Parameter', 'Policy', 'PolicyDecision', 'Correlation', 'ListNumber', 'GuidanceArticle',
  'GuidanceSector',
  'SheetEvaluation', 'SelfJudgment', 'Purchase',
  'LookupAnswer', 'LookupEntry', 'Maker', 'ProgrammeAssessment',
  'ListRelease', 'ListReleaseEvent', 'ListedEntry', 'ListedEntryChange', 'ListedChange', 'ListLogCheck',
  'ListSubmission', 'SubmittedRow', 'SubmissionEvent',
  'Amendment', 'AmendmentEvent', 'SubjectImpact', 'ImpactSample', 'LawChange',
  'Doubt', 'DoubtedEntry', 'DoubtAnswer', 'DoubtEvent',
]; // prettier-ignore

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'client/src/generated/': client,
    'client/src/generated/possible-types.ts': {
      schema: 'schema.graphql',
      plugins: [{ 'client/possible-types-plugin.cjs': {} }],
    },
    'server/generated/resolvers.ts': {
      schema: 'schema.graphql',
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...shared,
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        contextType: '../graphql/context.ts#Context',
        mappers: Object.fromEntries(models.map((name) => [name, `../graphql/models.ts#${name}Model`])),
        resolversNonOptionalTypename: { unionMember: true },
      },
    },
  },
  hooks: { afterAllFileWrite: ['node client/copy-document-ids.mjs'] },
};

export default config;
