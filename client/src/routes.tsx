import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { AppShell } from './shell/app-shell.tsx';
import { correlationSearch } from './screens/correlation/correlation-search.ts';
import { doubtSearch } from './screens/doubts/doubt-search.ts';
import { guidanceSearch } from './screens/guidance/guidance-search.ts';
import { entriesSearch } from './screens/list-release/entries-search.ts';
import { releasesSearch } from './screens/list-release/releases-search.ts';
import { rowsSearch, submissionsSearch } from './screens/list-submission/submissions-search.ts';
import { sheetView, versionedView } from './sheet/sheet-view.ts';
import { NotFoundPage } from './shell/not-found-page.tsx';

const root = createRootRoute({ component: AppShell, notFoundComponent: NotFoundPage });

const home = createRoute({ getParentRoute: () => root, path: '/' }).lazy(() =>
  import('./screens/home/home-screen.tsx').then((screen) => screen.homeRoute),
);
const newApplication = createRoute({ getParentRoute: () => root, path: '/applications/new' }).lazy(() =>
  import('./screens/new-application/new-application-screen.tsx').then((screen) => screen.newApplicationRoute),
);
const application = createRoute({ getParentRoute: () => root, path: '/drafts/$draftId' }).lazy(() =>
  import('./screens/new-application/application-screen.tsx').then((screen) => screen.applicationRoute),
);
const checkAnswers = createRoute({ getParentRoute: () => root, path: '/drafts/$draftId/check' }).lazy(() =>
  import('./screens/new-application/check-answers-screen.tsx').then((screen) => screen.checkAnswersRoute),
);
const receipt = createRoute({ getParentRoute: () => root, path: '/applications/$number' }).lazy(() =>
  import('./screens/receipt/receipt-screen.tsx').then((screen) => screen.receiptRoute),
);
const caseRoute = createRoute({ getParentRoute: () => root, path: '/cases/$number' }).lazy(() =>
  import('./screens/case/case-screen.tsx').then((screen) => screen.caseRoute),
);
const queue = createRoute({ getParentRoute: () => root, path: '/queues/$queue' }).lazy(() =>
  import('./screens/queue/queue-screen.tsx').then((screen) => screen.queueRoute),
);

const correlation = createRoute({
  getParentRoute: () => root,
  path: '/correlation',
  validateSearch: correlationSearch,
}).lazy(() => import('./screens/correlation/correlation-screen.tsx').then((screen) => screen.correlationRoute));

const guidance = createRoute({
  getParentRoute: () => root,
  path: '/guidance',
  validateSearch: guidanceSearch,
}).lazy(() => import('./screens/guidance/guidance-screen.tsx').then((screen) => screen.guidanceRoute));
const guidanceArticle = createRoute({
  getParentRoute: () => root,
  path: '/guidance/$sector/$article',
  validateSearch: guidanceSearch,
}).lazy(() => import('./screens/guidance/guidance-article-screen.tsx').then((screen) => screen.guidanceArticleRoute));
const vocabulary = createRoute({ getParentRoute: () => root, path: '/vocabulary' }).lazy(() =>
  import('./screens/vocabulary/vocabulary-screen.tsx').then((screen) => screen.vocabularyRoute),
);
const sheets = createRoute({ getParentRoute: () => root, path: '/sheets' }).lazy(() =>
  import('./screens/sheets/sheets-screen.tsx').then((screen) => screen.sheetsRoute),
);
const sheetEditor = createRoute({
  getParentRoute: () => root,
  path: '/sheets/$draftId',
  validateSearch: sheetView,
}).lazy(() => import('./screens/sheet-editor/sheet-editor-screen.tsx').then((screen) => screen.sheetEditorRoute));
const selfJudgments = createRoute({ getParentRoute: () => root, path: '/self-judgments' }).lazy(() =>
  import('./screens/self-judgments/self-judgments-screen.tsx').then((screen) => screen.selfJudgmentsRoute),
);
const selfJudgment = createRoute({
  getParentRoute: () => root,
  path: '/self-judgments/$number',
  validateSearch: versionedView,
}).lazy(() => import('./screens/self-judgment/self-judgment-screen.tsx').then((screen) => screen.selfJudgmentRoute));

const amendments = createRoute({ getParentRoute: () => root, path: '/amendments' }).lazy(() =>
  import('./screens/amendment/amendments-screen.tsx').then((screen) => screen.amendmentsRoute),
);
const newAmendment = createRoute({ getParentRoute: () => root, path: '/amendments/new' }).lazy(() =>
  import('./screens/amendment/new-amendment-screen.tsx').then((screen) => screen.newAmendmentRoute),
);
const amendment = createRoute({ getParentRoute: () => root, path: '/amendments/$version' }).lazy(() =>
  import('./screens/amendment/amendment-screen.tsx').then((screen) => screen.amendmentRoute),
);

const doubts = createRoute({ getParentRoute: () => root, path: '/doubts' }).lazy(() =>
  import('./screens/doubts/doubts-screen.tsx').then((screen) => screen.doubtsRoute),
);
const newDoubt = createRoute({ getParentRoute: () => root, path: '/doubts/new', validateSearch: doubtSearch }).lazy(
  () => import('./screens/doubts/new-doubt-screen.tsx').then((screen) => screen.newDoubtRoute),
);
const doubt = createRoute({ getParentRoute: () => root, path: '/doubts/$number' }).lazy(() =>
  import('./screens/doubts/doubt-screen.tsx').then((screen) => screen.doubtRoute),
);
const submissions = createRoute({
  getParentRoute: () => root,
  path: '/list-submissions',
  validateSearch: submissionsSearch,
}).lazy(() => import('./screens/list-submission/submissions-screen.tsx').then((screen) => screen.submissionsRoute));
const newSubmission = createRoute({ getParentRoute: () => root, path: '/list-submissions/new' }).lazy(() =>
  import('./screens/new-list-submission/new-list-submission-screen.tsx').then((screen) => screen.newSubmissionRoute),
);
const submission = createRoute({
  getParentRoute: () => root,
  path: '/list-submissions/$number',
  validateSearch: rowsSearch,
}).lazy(() => import('./screens/list-submission/submission-screen.tsx').then((screen) => screen.submissionRoute));
const inspection = createRoute({ getParentRoute: () => root, path: '/list-submissions/$number/inspection' }).lazy(() =>
  import('./screens/list-submission/inspection-screen.tsx').then((screen) => screen.inspectionRoute),
);
const decisions = createRoute({ getParentRoute: () => root, path: '/list-submissions/$number/decisions' }).lazy(() =>
  import('./screens/list-submission/decisions-screen.tsx').then((screen) => screen.decisionsRoute),
);

const releases = createRoute({
  getParentRoute: () => root,
  path: '/list-releases',
  validateSearch: releasesSearch,
}).lazy(() => import('./screens/list-release/releases-screen.tsx').then((screen) => screen.releasesRoute));
const release = createRoute({ getParentRoute: () => root, path: '/list-releases/$id' }).lazy(() =>
  import('./screens/list-release/release-screen.tsx').then((screen) => screen.releaseRoute),
);
const waitingEntries = createRoute({
  getParentRoute: () => root,
  path: '/listed-entries',
  validateSearch: entriesSearch,
}).lazy(() => import('./screens/list-release/waiting-entries-screen.tsx').then((screen) => screen.waitingEntriesRoute));
const listedEntry = createRoute({ getParentRoute: () => root, path: '/listed-entries/$entry' }).lazy(() =>
  import('./screens/list-release/entry-screen.tsx').then((screen) => screen.listedEntryRoute),
);

const makers = createRoute({ getParentRoute: () => root, path: '/makers' }).lazy(() =>
  import('./screens/makers/makers-screen.tsx').then((screen) => screen.makersRoute),
);
const maker = createRoute({ getParentRoute: () => root, path: '/makers/$maker' }).lazy(() =>
  import('./screens/makers/maker-screen.tsx').then((screen) => screen.makerRoute),
);

export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([
      home,
      newApplication,
      application,
      checkAnswers,
      receipt,
      caseRoute,
      queue,
      correlation,
      guidance,
      guidanceArticle,
      vocabulary,
      sheets,
      sheetEditor,
      selfJudgments,
      selfJudgment,
      amendments,
      newAmendment,
      amendment,
      doubts,
      newDoubt,
      doubt,
      submissions,
      newSubmission,
      submission,
      inspection,
      decisions,
      releases,
      release,
      waitingEntries,
      listedEntry,
      makers,
      maker,
    ]),
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
