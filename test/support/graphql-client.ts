import { ulid } from 'ulid';

export type Fault = { message: string; extensions: { code: string; traceId?: string } };
/** Any payload, with the fields that its member has. */
export type Outcome = {
  __typename: string; code?: string; message?: string; field?: string; step?: string; currentVersion?: number; commandId?: string;
  problems?: { path: string; code: string; message: string }[];
  case?: { id: string; number: string; step: string; version: number }; command?: { id: string; version: number };
  application?: { number: string; caseNumbers: string[]; cases: { id: string; number: string }[] };
  draft?: { id: string; version: number; content: string }; id?: string; stoodDown?: string[];
  selfJudgment?: { number: string; version: number; contentId: string; verdict: string; itemNumbers: string[] };
  release?: { id: string; revision: number };
  purchase?: { priceYen: number; memberClass: string }; organisation?: { nameEn: string };
  doubt?: { number: string; revision: number; step: string };
  submission?: { number: string; step: string; revision: number; digest: string | null }; isRepeat?: boolean;
}; // prettier-ignore

export type Client = {
  get: (path: string) => Promise<Response>;
  post: (body: unknown, headers?: Record<string, string>) => Promise<Response>;
  ask: <T = Record<string, unknown>>(
    query: string,
    variables?: object,
  ) => Promise<{ status: number; data: T; errors?: Fault[] }>;
  /** One mutation; the basis is asked for when the input names none. */
  act: (action: string, input: object) => Promise<Outcome>;
  /** A mutation on a case, at its present basis, under a new command id. */
  on: (caseId: string, action: string, input?: object) => Promise<Outcome>;
};

const amendments = ['ProposeAmendment', 'RunImpact', 'ApproveAmendment', 'WithdrawAmendment'];
const doubts = ['RaiseDoubt', 'TakeDoubt', 'HandBackDoubt', 'AnswerDoubt', 'WithdrawDoubt'];
/** Actions on the published list: each gives the release it began or moved. */
const releases = [
  'AskRelease',
  'ConfirmRelease',
  'TakeBackRelease',
  'WithdrawEntry',
  'SuspendEntry',
  'ResumeEntry',
  'CorrectEntry',
];
const tables = [
  'ConfirmTable',
  'WithdrawTable',
  'InspectRows',
  'DecideRows',
  'ReferRow',
  'ApproveTable',
  'ReturnTable',
  'LinkReferredRow',
];
const offers = ['SubmitTable', 'OfferCertifiedItem'];
const outcome = `__typename
  ... on DomainError { code message }
  ... on NotFound { field } ... on RefusedByRule { field } ... on SamePerson { field } ... on ConflictOfInterest { field }
  ... on WrongStep { step } ... on StaleVersion { currentVersion } ... on CommandPending { commandId }
  ... on ValidationFailed { problems { path code message } }
  ... on CommandSuccess { case { id number step version } command { id version } }
  ... on SubmitApplicationSuccess { application { number caseNumbers cases { id number } } }
  ... on SaveDraftSuccess { draft { id version content } }
  ... on DiscardDraftSuccess { id }
  ... on DeclareInterestSuccess { stoodDown }
  ... on KeepSelfJudgmentSuccess { selfJudgment { number version contentId verdict itemNumbers } }
  ... on PurchaseSheetSuccess { purchase { priceYen memberClass organisation { nameEn } } }
  ... on PurchaseGuidanceSuccess { purchase { priceYen memberClass organisation { nameEn } } }
  ... on RecordMemberClassSuccess { organisation { nameEn } }
  ${amendments.map((name) => `... on ${name}Success { amendment { revision step } }`).join('\n  ')}
  ${doubts.map((name) => `... on ${name}Success { doubt { number revision step } }`).join('\n  ')}
  ${releases.map((name) => `... on ${name}Success { release { id revision } }`).join('\n  ')}
  ${tables.map((name) => `... on ${name}Success { submission { number step revision digest } }`).join('\n  ')}
  ${offers.map((name) => `... on ${name}Success { isRepeat submission { number step revision digest } }`).join('\n  ')}`;

export function buildDo(origin: string, cookie?: string): Client {
  const post: Client['post'] = (body, headers = {}) =>
    fetch(`${origin}/graphql`, {
      method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...(cookie && { cookie }), ...headers },
    }); // prettier-ignore
  const get: Client['get'] = (path) => fetch(`${origin}${path}`, { headers: { ...(cookie && { cookie }) } });
  const ask: Client['ask'] = async (query, variables = {}) => {
    const response = await post({ query, variables });
    return { status: response.status, ...JSON.parse(await response.text()) };
  };
  const act: Client['act'] = async (action, input) => {
    const type = `${action.charAt(0).toUpperCase()}${action.slice(1)}Input`;
    const fragments = applicable(action);
    const reply = await ask<{ done: Outcome }>(
      `mutation ($input: ${type}!) { done: ${action}(input: $input) { ${fragments} } }`,
      { input },
    );
    if (!reply.data?.done) throw new Error(JSON.stringify(reply.errors));
    return reply.data.done;
  };
  const on: Client['on'] = async (caseId, action, input = {}) =>
    act(action, { commandId: ulid(), caseId, expectedVersion: await basis(ask, caseId, action, input), ...input });
  return { get, post, ask, act, on };
}

/** Actions on the register of makers: the maker is read by a query. */
const makers = ['admitMaker', 'recordMakerName', 'registerProgramme', 'fileChecklist', 'suspendMaker', 'resumeMaker', 'assessProgramme', 'confirmAssessment', 'nameOfficer', 'endOffice']; // prettier-ignore

/** A fragment on a type that the payload cannot be is an error of the document. */
function applicable(action: string): string {
  const own: Record<string, string> = {
    submitApplication: 'SubmitApplicationSuccess',
    saveDraft: 'SaveDraftSuccess',
    discardDraft: 'DiscardDraftSuccess',
    declareInterest: 'DeclareInterestSuccess',
    keepSelfJudgment: 'KeepSelfJudgmentSuccess',
    purchaseSheet: 'PurchaseSheetSuccess',
    purchaseGuidance: 'PurchaseGuidanceSuccess',
    recordMemberClass: 'RecordMemberClassSuccess',
    ...Object.fromEntries(
      [...amendments, ...doubts, ...releases, ...tables, ...offers].map((name) => [
        name.charAt(0).toLowerCase() + name.slice(1),
        `${name}Success`,
      ]),
    ),
  };
  return outcome
    .split('\n')
    .filter((line) => {
      const success = /\.\.\. on (\w+Success)/.exec(line)?.[1];
      if (!success) return true;
      return success === 'CommandSuccess'
        ? !(action in own) &&
            ![
              ...makers,
              'grantRole',
              'endRole',
              'requestUpload',
              'proposeSummaryTerm',
              'approveSummaryTerm',
              'checkListLog',
            ].includes(action)
        : success === own[action];
    })
    .join('\n');
}

/** What the case offers, or its present version where it offers nothing: then the refusal is the point. */
async function basis(ask: Client['ask'], caseId: string, action: string, input: object): Promise<number> {
  const { data } = await ask<{
    node: {
      version: number;
      allowedActions: { action: string; basisVersion: number; subject: string | null }[];
    } | null;
  }>('query ($id: ID!) { node(id: $id) { ... on Case { version allowedActions { action basisVersion subject } } } }', {
    id: caseId,
  });
  const subjects = Object.values(input);
  const offered = data.node?.allowedActions.find(
    (one) => one.action === action && (one.subject === null || subjects.includes(one.subject)),
  );
  return offered?.basisVersion ?? data.node?.version ?? 0;
}
