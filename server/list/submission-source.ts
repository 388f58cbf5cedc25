import { standingsOf } from '../../workflows/domain/list/submission/state.ts';
import { offerIn, publishableRows } from '../mongo/list-rows.ts';
import { listSubmissions, type SubmissionDocument } from '../mongo/list-submissions.ts';
import { commandHash } from '../temporal/command-hash.ts';
import { submissionRuns } from '../temporal/submission-runs.ts';
import type { World } from '../world.ts';
import type { ApprovedRow, ReleasedAs, ReleaseSource } from './release-source.ts';

type SourceWorld = Pick<World, 'mongo' | 'keys' | 'registers' | 'temporal'>;

/** Releases take what makers handed in and two people approved. */
export function createSubmissionSource(world: SourceWorld): ReleaseSource {
  return {
    approved: async (list) => {
      const found = await listSubmissions.list(world.mongo, { 'state.step': 'approved', 'state.list': list });
      const { makers } = await world.registers.current();
      return found
        .filter(({ state }) => standingsOf(state).eligible + standingsOf(state).cleared > 0)
        .sort((one, other) => approvedAt(one) - approvedAt(other) || (one._id < other._id ? -1 : 1))
        .map(({ _id: submission, state: { maker: makerId, basis } }) => {
          const maker = makers.get(makerId)?.name;
          if (maker === undefined) throw new Error(`The register has no maker ${makerId}`);
          return { submission, list, maker, makerId, ...(basis && { basis }) };
        });
    },
    rows: (submission, after) => rowsOf(world, submission, after),
    released: (submission, by) => tell(world, submission, by),
  };
}

const approvedAt = ({ state }: SubmissionDocument): number => state.approvals.at(-1)?.at ?? 0;

async function* rowsOf({ mongo, keys }: SourceWorld, submission: string, after: number): AsyncGenerator<ApprovedRow> {
  const found = await listSubmissions.find(mongo, submission);
  if (!found) throw new Error(`There is no submission ${submission}`);
  const key = await keys.get(`organisation/${found.state.organisation}`);
  for await (const stored of publishableRows(mongo, submission, after)) {
    const { partNumber, lawState } = offerIn(key, stored);
    const { row, key: part, judgment, decided } = stored;
    yield { row, partNumber, key: part, lawState, judgment, ...(decided?.basis && { basis: decided.basis }) };
  }
}

/** The command's id is the release's: told twice, the submission answers what it answered. */
async function tell(world: SourceWorld, life: string, by: ReleasedAs): Promise<void> {
  const { seq: registerSeq } = await world.registers.current();
  const actor = { person: 'system', roles: [], interests: [], fields: [], registerSeq };
  const action = 'releaseTable';
  const hash = commandHash({ person: actor.person, caseNumber: life, action, input: by });
  const command = { action, id: `release/${by.release}`, hash, life, actor, at: Date.now(), expectedVersion: 0, input: by }; // prettier-ignore
  const sent = await submissionRuns.update(world, command);
  if (typeof sent === 'string') throw new Error(`${life} did not answer that it was released: ${sent}`);
}
