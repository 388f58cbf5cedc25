import type { CaseState } from '../../workflows/domain/case/state.ts';
import { evolve } from '../../workflows/domain/case/evolve.ts';
import { findEvents, type CaseEventDocument } from './case-events.ts';
import { cases, indexed, type CaseDocument } from './cases.ts';
import { canonical, firstBreak, genesis } from './chain.ts';
import type { Mongo } from './connection.ts';

export type Fault =
  'orphan' | 'gap' | 'brokenChain' | 'headDiffers' | 'versionDiffers' | 'stateDiffers' | 'indexDiffers' | 'unfoldable';
/** One thing that should not be: which case, what, and from which seq on. */
export type Difference = { caseNumber: string; fault: Fault; seq: number };
export type Verification = { cases: number; events: number; differences: Difference[] };

/** Recomputes every chain and every snapshot from the stored events, or those of one case, and reports what differs.
 *  It changes nothing. Source: quality.md R8, R9. */
export async function verifyRecord(mongo: Mongo, caseNumber?: string): Promise<Verification> {
  const found: Verification = { cases: 0, events: 0, differences: await orphans(mongo, caseNumber) };
  for await (const snapshot of cases(mongo)
    .find(caseNumber ? { _id: caseNumber } : {})
    .sort({ _id: 1 })) {
    const events = await findEvents(mongo, { caseNumber: snapshot._id });
    found.cases += 1;
    found.events += events.length;
    found.differences.push(...verifyCase(snapshot, events));
  }
  return found;
}

/** What is wrong with one case; empty when its events, chain and snapshot say the same. */
export function verifyCase(snapshot: CaseDocument, events: readonly CaseEventDocument[]): Difference[] {
  const fault = (name: Fault, seq: number): Difference => ({ caseNumber: snapshot._id, fault: name, seq });
  const gap = events.findIndex((one, index) => one.seq !== index + 1);
  const broken = firstBreak(events.map(({ previous, hash, event }) => ({ previous, hash, value: event })));
  const chainFaults = [
    ...(gap >= 0 ? [fault('gap', gap + 1)] : []),
    ...(broken !== undefined ? [fault('brokenChain', broken + 1)] : []),
  ];
  if (snapshot.version !== events.length) chainFaults.push(fault('versionDiffers', events.length));
  if (snapshot.head !== (events.at(-1)?.hash ?? genesis)) chainFaults.push(fault('headDiffers', events.length));
  return [...chainFaults, ...snapshotFaults(snapshot, events).map((name) => fault(name, snapshot.version))];
}

function snapshotFaults(snapshot: CaseDocument, events: readonly CaseEventDocument[]): Fault[] {
  const state = folded(events);
  if (state === 'unfoldable') return ['unfoldable'];
  if (!state || !snapshot.state) return state || snapshot.state ? ['stateDiffers'] : [];
  const { organisation, step, parties, assigned } = snapshot;
  return [
    ...(canonical(state) === canonical(snapshot.state) ? [] : ['stateDiffers' as const]),
    ...(canonical(indexed(state)) === canonical({ organisation, step, parties, assigned })
      ? []
      : ['indexDiffers' as const]),
  ];
}

function folded(events: readonly CaseEventDocument[]): CaseState | undefined | 'unfoldable' {
  try {
    return events.reduce<CaseState | undefined>((before, { event }) => evolve(before, event), undefined);
  } catch {
    return 'unfoldable'; // a gap or a changed type: reported, not thrown, so that the other cases are still looked at
  }
}

async function orphans(mongo: Mongo, caseNumber: string | undefined): Promise<Difference[]> {
  const found = await mongo
    .collection<CaseEventDocument>('caseEvents')
    .aggregate<{ _id: string; seq: number }>([
      ...(caseNumber ? [{ $match: { caseNumber } }] : []),
      { $group: { _id: '$caseNumber', seq: { $min: '$seq' } } },
      {
        $lookup: {
          from: 'cases',
          localField: '_id',
          foreignField: '_id',
          as: 'snapshot',
          pipeline: [{ $project: { _id: 1 } }],
        },
      },
      { $match: { snapshot: [] } },
    ])
    .toArray();
  return found.map(({ _id, seq }) => ({ caseNumber: _id, fault: 'orphan', seq }));
}
