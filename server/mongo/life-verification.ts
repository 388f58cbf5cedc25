import type { LifeEvent, LifeKind } from '../../workflows/messages.ts';
import { canonical, firstBreak, genesis } from './chain.ts';
import type { Mongo } from './connection.ts';
import { lifeRecords } from './life-records.ts';
import type { LifeDocument, LifeEventDocument, LifeRecord } from './lives.ts';

export type LifeFault = 'gap' | 'brokenChain' | 'headDiffers' | 'stateDiffers' | 'orphan';
export type LifeDifference = { kind: LifeKind; life: string; fault: LifeFault };

/** Recomputes the chain and the snapshot of every life of every kind. It changes nothing. Source: quality.md R8, R9. */
export async function verifyLives(mongo: Mongo): Promise<{ lives: number; differences: LifeDifference[] }> {
  let lives = 0;
  const differences: LifeDifference[] = [];
  for (const [kind, record] of Object.entries(lifeRecords) as [LifeKind, unknown][]) {
    const found = await verifyKind(mongo, record as LifeRecord<object, LifeEvent>);
    lives += found.lives;
    differences.push(...found.faults.map((one) => ({ kind, ...one })));
  }
  return { lives, differences };
}

async function verifyKind(mongo: Mongo, record: LifeRecord<object, LifeEvent>) {
  const stored = await record.list(mongo);
  const known = new Set(stored.map(({ _id }) => _id));
  const recorded: string[] = await mongo.collection(record.events).distinct('life');
  const faults: { life: string; fault: LifeFault }[] = recorded
    .filter((life) => !known.has(life))
    .map((life) => ({ life, fault: 'orphan' }));
  for (const one of stored)
    for (const fault of verifyLife(record, one, await record.eventsOf(mongo, one._id)))
      faults.push({ life: one._id, fault });
  return { lives: stored.length, faults };
}

/** What is wrong with one life; empty when its events, chain and snapshot say the same. */
export function verifyLife<State, Event>(
  { evolve }: Pick<LifeRecord<State, Event>, 'evolve'>,
  { state, seq, head }: LifeDocument<State>,
  events: readonly LifeEventDocument<Event>[],
): LifeFault[] {
  const broken = firstBreak(events.map(({ previous, hash, event }) => ({ previous, hash, value: event })));
  const folded = events.reduce<State | undefined>((before, { event }) => evolve(before, event), undefined);
  return [
    ...(events.some((one, index) => one.seq !== index + 1) || seq !== events.length ? (['gap'] as const) : []),
    ...(broken === undefined ? [] : (['brokenChain'] as const)),
    ...(head === (events.at(-1)?.hash ?? genesis) ? [] : (['headDiffers'] as const)),
    ...(folded && canonical(folded) === canonical(state) ? [] : (['stateDiffers'] as const)),
  ];
}
