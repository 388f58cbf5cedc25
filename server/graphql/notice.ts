import type { QueryResolvers } from '../generated/resolvers.ts';
import { findVisibleCase } from '../mongo/cases.ts';
import { findNotices } from '../mongo/notices.ts';
import { logAccess } from '../mongo/people.ts';
import { requireViewer } from './context.ts';
import { mayReadEvent } from './timeline.ts';

const shownMax = 20;
/** Some are of cases or events that the viewer may no longer read. */
const readMax = 100;

export const noticeQueries = {
  notices: async (_parent, _args, context) => {
    const viewer = requireViewer(context);
    const { mongo } = context.world;
    const told = await findNotices(mongo, viewer.person, readMax);
    const numbers = [...new Set(told.map(({ recorded }) => recorded.caseNumber))];
    const found = await Promise.all(numbers.map((number) => findVisibleCase(mongo, number, viewer)));
    const states = new Map(found.flatMap((one) => (one ? [[one._id, one.state] as const] : [])));
    const notices = told.flatMap(({ recorded }) => {
      const state = states.get(recorded.caseNumber);
      return state && mayReadEvent(state, recorded.event, viewer) ? [{ case: state, event: { state, recorded } }] : [];
    });
    const shown = notices.slice(0, shownMax);
    await logAccess(mongo, { person: viewer.person, what: 'caseList', ids: [...new Set(shown.map((one) => one.case.caseNumber))] }); // prettier-ignore
    return shown;
  },
} satisfies QueryResolvers;
