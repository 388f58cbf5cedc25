import { evolveAmendment } from '../../workflows/domain/amendment/evolve.ts';
import type { AmendmentState } from '../../workflows/domain/amendment/state.ts';
import {
  findAmendmentEvents,
  listAmendments,
  type AmendmentDocument,
  type AmendmentEventDocument,
} from './amendments.ts';
import { canonical, firstBreak, genesis } from './chain.ts';
import type { Mongo } from './connection.ts';
import { findPublished, verifyPublished } from './regulation-versions.ts';

export type AmendmentFault = 'gap' | 'brokenChain' | 'headDiffers' | 'stateDiffers' | 'orphan' | 'publishedDiffers';
export type AmendmentDifference = { version: string; fault: AmendmentFault };

/** Recomputes the chain and the snapshot of every amendment, and compares what is law with what was published.
 *  It changes nothing. */
export async function verifyAmendments(
  mongo: Mongo,
): Promise<{ amendments: number; differences: AmendmentDifference[] }> {
  const stored = await listAmendments(mongo);
  const known = new Set(stored.map(({ _id }) => _id));
  const recorded = await mongo.collection<AmendmentEventDocument>('amendmentEvents').distinct('version');
  const differences: AmendmentDifference[] = recorded
    .filter((version) => !known.has(version))
    .map((version) => ({ version, fault: 'orphan' }));
  for (const one of stored)
    differences.push(...verifyAmendment(one, await findAmendmentEvents(mongo, one._id)).map((fault) => ({ version: one._id, fault }))); // prettier-ignore
  const wrong = new Set([...(await verifyPublished(mongo)), ...(await unheard(mongo, stored))]);
  return {
    amendments: stored.length,
    differences: [...differences, ...[...wrong].map((version) => ({ version, fault: 'publishedDiffers' as const }))],
  };
}

/** What is wrong with one amendment; empty when its events, chain and snapshot say the same. */
export function verifyAmendment(
  { state, seq, head }: AmendmentDocument,
  events: readonly AmendmentEventDocument[],
): AmendmentFault[] {
  const broken = firstBreak(events.map(({ previous, hash, event }) => ({ previous, hash, value: event })));
  const folded = events.reduce<AmendmentState | undefined>((before, { event }) => evolveAmendment(before, event), undefined); // prettier-ignore
  return [
    ...(events.some((one, index) => one.seq !== index + 1) || seq !== events.length ? (['gap'] as const) : []),
    ...(broken === undefined ? [] : (['brokenChain'] as const)),
    ...(head === (events.at(-1)?.hash ?? genesis) ? [] : (['headDiffers'] as const)),
    ...(folded && canonical(folded) === canonical(state) ? [] : (['stateDiffers'] as const)),
  ];
}

/** Law that no amendment published, or that says otherwise than what it published. The event comes just after the law. */
async function unheard(mongo: Mongo, stored: readonly AmendmentDocument[]): Promise<string[]> {
  const published = await findPublished(mongo, 0);
  const wrong: string[] = [];
  for (const { _id, digest } of published) {
    const events = await findAmendmentEvents(mongo, _id);
    const said = events.flatMap(({ event }) => (event.type === 'AmendmentPublished' ? [event.digest] : []));
    const isComing = stored.find((one) => one._id === _id)?.state.step === 'awaitingEffectiveDate';
    if (!said.includes(digest) && !isComing) wrong.push(_id);
  }
  return wrong;
}
