import { isInputObjectType } from 'graphql';
import { ulid } from 'ulid';
import { globalId } from '../../server/graphql/global-ids.ts';
import { personId } from './application-builder.ts';
import { buildInput, schema } from './schema-operations.ts';

/** What somebody else must not learn of: a case, its application, a draft, a command on it. */
export type Theirs = { id: string; number: string; application: string; draft: string; command: string };
export const missing = { id: globalId('Case', 'K-2222-2222-2'), number: 'K-2222-2222-2' };
type Which = 'theirs' | 'missing';

const generated = (name: string): object => {
  const type = schema.getType(name);
  return isInputObjectType(type) ? buildInput(type) : {};
};

const asGenerated = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { about: () => generated(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`) }])); // prettier-ignore
/** Every query with what it is asked about theirs and about nothing. A query that is added needs its line here. */
export function queriesAbout(theirs: Theirs): Record<string, { ask: string; about?: (which: Which) => object }> {
  return {
  node: { ask: 'query ($id: ID!) { node(id: $id) { id } }', about: (which) => ({ id: which === 'theirs' ? theirs.id : missing.id }) },
  nodes: { ask: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', about: (which) => ({ ids: which === 'theirs' ? [theirs.id, theirs.draft, globalId('Application', theirs.application)] : [missing.id, globalId('Draft', 'x'), globalId('Application', 'M-1')] }) },
  listReleases: { ask: '{ listReleases { id } }' },
  listRelease: { ask: 'query ($id: String!) { listRelease(id: $id) { id } }', about: (which) => ({ id: `integratedCircuits:${which === 'theirs' ? 1 : 999}` }) },
  listedEntry: { ask: 'query ($entry: String!) { listedEntry(entry: $entry) { entry } }', about: (which) => ({ entry: `integratedCircuits/hoshimi/${which}` }) },
  publishedLists: { ask: '{ publishedLists { list } }' },
  listedEntriesWaiting: { ask: '{ listedEntriesWaiting(task: expiring) { totalCount } }' },
  listLogCheck: { ask: '{ listLogCheck { faults } }' },
  viewer: { ask: '{ viewer { queues { count } } }' },
  notices: { ask: '{ notices { case { number } event { seq } } }' },
  case: { ask: 'query ($n: String!) { case(number: $n) { id } }', about: (which) => ({ n: which === 'theirs' ? theirs.number : missing.number }) },
  cases: { ask: '{ a: cases(queue: open) { totalCount edges { cursor } } b: cases(queue: closed) { totalCount edges { cursor } } c: cases(queue: mine) { totalCount edges { cursor } } d: cases(queue: secondVerification) { totalCount edges { cursor } } }' },
  application: { ask: 'query ($n: String!) { application(number: $n) { id } }', about: (which) => ({ n: which === 'theirs' ? theirs.application : 'M-2222-2222-2' }) },
  draft: { ask: 'query ($id: ID!) { draft(id: $id) { id } }', about: (which) => ({ id: which === 'theirs' ? theirs.draft : globalId('Draft', 'x') }) },
  drafts: { ask: '{ drafts { id } }' },
  command: { ask: 'query ($c: ID!, $id: Ulid!) { command(caseId: $c, id: $id) { version } }', about: (which) => ({ c: which === 'theirs' ? theirs.id : missing.id, id: theirs.command }) },
  people: { ask: 'query ($c: ID) { people(role: firstVerifier, caseId: $c) { obstacle } }', about: (which) => ({ c: which === 'theirs' ? theirs.id : missing.id }) },
  regulationVersions: { ask: '{ regulationVersions { version } }' },
  clauses: { ask: '{ clauses(version: "2026-02-14") { id } }' },
  correlations: { ask: '{ correlations { totalCount } }' },
  selfJudgment: { ask: 'query ($n: String!) { selfJudgment(number: $n) { number } }', about: () => ({ n: 'J-2222-2222-2' }) },
  selfJudgments: { ask: '{ selfJudgments { number } }' },
  listSubmission: { ask: 'query ($n: String!) { listSubmission(number: $n) { number } }', about: () => ({ n: 'N-2222-2222-2' }) },
  listSubmissions: { ask: '{ listSubmissions { totalCount } }' },
  sheet: { ask: '{ sheet(form: "x", edition: "2026") { __typename } }' },
  sheetEvaluation: { ask: 'query ($i: AnsweredSheetInput!) { sheetEvaluation(input: $i) { __typename } }', about: () => ({ i: generated('AnsweredSheetInput') }) },
  sheetMigration: { ask: 'query ($i: AnsweredSheetInput!) { sheetMigration(input: $i, to: "2027") { __typename } }', about: () => ({ i: generated('AnsweredSheetInput') }) },
  sheetSectors: { ask: '{ sheetSectors { __typename } }' },
  clause: { ask: '{ clause(id: "ic-a3") { id } }' },
  parameters: { ask: '{ parameters { __typename } }' },
  controlTable: { ask: '{ controlTable(kind: goods) { __typename } }' },
  policies: { ask: '{ policies { __typename } }' },
  evaluate: { ask: '{ evaluate(facts: [], date: "2026-02-14") { __typename } }' },
  lookup: { ask: '{ lookup(partNumber: "STM32F407VGT6") { __typename } }' },
  correlationBranches: { ask: '{ correlationBranches(side: jp) { count } }' },
  guidance: { ask: '{ guidance(sector: "electronics") { id } }' },
  guidanceArticle: { ask: '{ guidanceArticle(id: "x") { id } }' },
  guidanceSectors: { ask: '{ guidanceSectors { key } }' },
  summaryTerms: { ask: '{ summaryTerms { id } }' },
  makers: { ask: '{ makers { id } }' },
  organisations: { ask: '{ organisations { id } }' },
  doubts: { ask: '{ doubts { totalCount } }' },
  doubt: { ask: 'query ($n: String!) { doubt(number: $n) { number } }', about: () => ({ n: 'D-2222-2222-2' }) },
  amendments: { ask: '{ amendments { id } }' },
  amendment: { ask: '{ amendment(version: "2031-01-01") { id } }' },
  correlationVersions: { ask: '{ correlationVersions { version } }' },
  }; // prettier-ignore
}

/** Mutations that act on something else than a case, with an input about theirs and about nothing, and what comes of both. */
export function othersAbout(theirs: Theirs): Record<string, { about: (which: Which) => object; refused?: string }> {
  return {
  saveDraft: { about: (which) => ({ id: which === 'theirs' ? theirs.draft : globalId('Draft', 'x'), expectedVersion: 1, content: '{}' }) },
  discardDraft: { about: (which) => ({ id: which === 'theirs' ? theirs.draft : globalId('Draft', 'x') }) },
  submitApplication: { about: () => ({ commandId: ulid(), items: [] }) },
  requestUpload: { about: (which) => ({ caseId: which === 'theirs' ? theirs.id : missing.id, name: 'a.pdf', size: 10, mediaType: 'application/pdf' }) },
  proposeSummaryTerm: { about: () => ({ commandId: ulid(), nameJa: '', nameEn: '' }) },
  approveSummaryTerm: { about: () => ({ commandId: ulid(), term: 'no-such-word' }) },
  proposeAmendment: { about: () => ({ commandId: ulid(), draft: '{', expectedRevision: 0 }), refused: 'FORBIDDEN' },
  runImpact: { about: () => generated('RunImpactInput'), refused: 'FORBIDDEN' },
  withdrawAmendment: { about: () => generated('WithdrawAmendmentInput'), refused: 'FORBIDDEN' },
  offerCertifiedItem: { about: (which) => ({ ...generated('OfferCertifiedItemInput'), caseNumber: which === 'theirs' ? theirs.number : missing.number }) },
  admitMaker: { about: () => generated('AdmitMakerInput'), refused: 'FORBIDDEN' },
  recordMakerName: { about: () => generated('RecordMakerNameInput'), refused: 'FORBIDDEN' },
  registerProgramme: { about: () => generated('RegisterProgrammeInput'), refused: 'FORBIDDEN' },
  fileChecklist: { about: () => generated('FileChecklistInput'), refused: 'FORBIDDEN' },
  suspendMaker: { about: () => generated('SuspendMakerInput'), refused: 'FORBIDDEN' },
  resumeMaker: { about: () => generated('ResumeMakerInput'), refused: 'FORBIDDEN' },
  nameOfficer: { about: () => generated('NameOfficerInput'), refused: 'FORBIDDEN' },
  endOffice: { about: () => generated('EndOfficeInput'), refused: 'FORBIDDEN' },
  ...asGenerated(
    'keepSelfJudgment', 'purchaseSheet', 'purchaseGuidance', 'recordMemberClass', 'approveAmendment', 'assessProgramme', 'confirmAssessment',
    'askRelease', 'confirmRelease', 'takeBackRelease', 'withdrawEntry', 'suspendEntry', 'resumeEntry', 'correctEntry', 'raiseDoubt', 'takeDoubt', 'handBackDoubt', 'answerDoubt', 'withdrawDoubt',
    'submitTable', 'confirmTable', 'withdrawTable', 'inspectRows', 'decideRows', 'referRow', 'approveTable', 'returnTable', 'linkReferredRow',
  ),
  checkListLog: { about: () => generated('CheckListLogInput'), refused: 'FORBIDDEN' },
  declareInterest: { about: () => ({ commandId: ulid(), person: personId('advisorMaterials'), organisation: globalId('Organisation', 'o-7k2m9q'), from: '2026-11-01' }), refused: 'FORBIDDEN' },
  grantRole: { about: () => ({ commandId: ulid(), person: personId('expertMaterials'), role: 'coordinator', from: '2026-11-01' }), refused: 'FORBIDDEN' },
  endRole: { about: () => ({ commandId: ulid(), person: personId('expertElectronics'), role: 'expert', until: '2026-11-01' }), refused: 'FORBIDDEN' },
  }; // prettier-ignore
}
