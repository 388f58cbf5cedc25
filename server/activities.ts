import { ApplicationFailure } from '@temporalio/common';
import { Context, heartbeat } from '@temporalio/activity';
import type {
  AmendmentActivities,
  CaseActivities,
  LifeActivities,
  ReconciliationActivities,
  SubmissionActivities,
} from '../workflows/activities.ts';
import { amendedFrom } from './amendment/ahead.ts';
import { applyImpact, checkStoredDraft, countImpact, publishDraft } from './amendment/run.ts';
import { appendEvents } from './mongo/case-events.ts';
import { haltCase } from './mongo/cases.ts';
import { applyDecision, planSample } from './list/decide-rows.ts';
import { judgeStoredTable } from './list/judge-stored-table.ts';
import { recordLife } from './mongo/life-records.ts';
import { drawNumber } from './mongo/numbers.ts';
import { reconcile } from './temporal/reconciliation.ts';
import type { World } from './world.ts';

/** What the workflows' port is in this world. Each may be called twice and is then once. */
export function createActivities(
  world: Pick<World, 'mongo' | 'keys' | 'contents' | 'registers' | 'rules' | 'temporal' | 'lists'>,
): CaseActivities & LifeActivities & AmendmentActivities & ReconciliationActivities {
  const { mongo } = world;
  return {
    recordEvents: async (batch) => {
      const recorded = await appendEvents(mongo, batch);
      if (!('diverged' in recorded)) return recorded;
      const { caseNumber, after } = recorded;
      await haltCase(mongo, batch);
      throw ApplicationFailure.nonRetryable('The record does not continue this run', 'DIVERGED', { caseNumber, after });
    },
    drawNumber: (intent) => drawNumber(mongo, intent),
    amendedFrom: ({ caseNumber }) => amendedFrom(world, caseNumber),
    recordLife: async ({ kind, ...batch }) => {
      const recorded = await recordLife(mongo, kind, batch);
      if (recorded) return recorded;
      const { life, after } = batch;
      throw ApplicationFailure.nonRetryable('The record does not continue this run', 'DIVERGED', { kind, life, after });
    },
    checkDraft: (one) => checkStoredDraft(world, one),
    countImpact: (step) => countImpact(world, step, heartbeat),
    publishAmendment: (one) => publishDraft(world, one),
    applyImpact: (step) => applyImpact(world, step, heartbeat),
    reconcile: () => reconcile(world),
  };
}

/** What the queue `bulk` does: long work, which says that it lives and stops when nobody waits for it any more. */
export function createBulkActivities(world: World): SubmissionActivities {
  const alive = () => {
    heartbeat();
    Context.current().cancellationSignal.throwIfAborted();
  };
  return {
    judgeTable: (one) => judgeStoredTable(world, one, alive),
    planSample: (one) => planSample(world, one, alive),
    applyDecision: (one) => applyDecision(world, one),
  };
}
