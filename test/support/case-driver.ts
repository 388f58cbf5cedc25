import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Action } from '../../workflows/domain/actions.ts';
import type { Answer, Command, Inputs, JudgmentInput, Nominee } from '../../workflows/domain/case/commands.ts';
import { standardPolicy, type Policy } from '../../workflows/domain/case/policy.ts';
import type { Actor, CaseState, Seat } from '../../workflows/domain/case/state.ts';
import { caseWorkflowId, updateId } from '../../workflows/messages.ts';
import { people } from '../../server/demonstration.ts';
import { findCase } from '../../server/mongo/cases.ts';
import { startCase } from '../../server/temporal/case-runs.ts';
import type { World } from '../../server/world.ts';
import { takenIn } from './world-record.ts';

export type Person = keyof typeof people;
type Sent<A extends Action> = { by: Person; action: A; input: Inputs[A] };

/** A case driven straight through Temporal, as the API drives it: sealed commands to the real workflow on the real record. */
export type CaseDriver = {
  caseNumber: string;
  state: () => Promise<CaseState>;
  command: <A extends Action>(sent: Sent<A>) => Promise<Command<A>>;
  /** Sends a command once. Throws what the server threw; a caller that was told nothing sends the same command again. */
  deliver: <A extends Action>(command: Command<A>) => Promise<Answer>;
  send: <A extends Action>(by: Person, action: A, input: Inputs[A]) => Promise<Answer>;
};

/** Deadlines short enough for a test; numbers as in the standard policy. */
export async function setPolicy(world: World, overrides: Partial<Policy>): Promise<void> {
  const policy = { ...standardPolicy, ...overrides };
  await world.registers.append({ type: 'PolicySet', policy, at: Date.UTC(2026, 3, 2), by: 'system' });
}

/** A case that was taken in and started, and has recorded its submission. */
export async function openCase(world: World): Promise<CaseDriver> {
  const { caseNumber } = await takenIn(world);
  await startCase(world, caseNumber);
  const driver = createDriver(world, caseNumber);
  await until(async () => (await findCase(world.mongo, caseNumber)) !== undefined);
  return driver;
}

export function createDriver(world: World, caseNumber: string): CaseDriver {
  const state = async () => {
    const found = await findCase(world.mongo, caseNumber);
    if (!found) throw new Error(`Nothing is recorded of ${caseNumber}`);
    return found.state;
  };
  const command = async <A extends Action>({ by, action, input }: Sent<A>): Promise<Command<A>> => {
    const actor = await actorOf(world, by);
    const hash = createHash('sha256').update(canonicalize({ person: actor.person, caseNumber, action, input }) ?? '').digest('hex'); // prettier-ignore
    return {
      action,
      input,
      actor,
      caseNumber,
      hash,
      id: randomBytes(10).toString('hex'),
      at: Date.now(),
      expectedVersion: (await state()).seq,
    };
  };
  const deliver = async <A extends Action>(sent: Command<A>): Promise<Answer> => {
    const handle = world.temporal.client.workflow.getHandle(caseWorkflowId(caseNumber));
    const options = { args: [sent] as [Command<A>], updateId: updateId(sent.id, sent.hash) };
    return world.temporal.within(() => handle.executeUpdate<Answer, [Command<A>]>(sent.action, options));
  };
  const send: CaseDriver['send'] = async (by, action, input) => deliver(await command({ by, action, input }));
  return { caseNumber, state, command, deliver, send };
}

export async function actorOf(world: World, person: Person): Promise<Actor> {
  const actor = await world.registers.actorOf(people[person].id);
  if (!actor) throw new Error(`${person} is not registered`);
  return actor;
}

export async function bench(world: World): Promise<Nominee[]> {
  const seats: [Person, Seat][] = [
    ['advisorMaterials', 'firstVerifier'],
    ['expertElectronics', 'secondVerifier'],
    ['expertSemiconductors', 'secondVerifier'],
  ];
  return Promise.all(seats.map(async ([person, seat]) => ({ seat, person: await actorOf(world, person) })));
}

export const judgment = (verdict: JudgmentInput['verdict'] = 'notControlled'): JudgmentInput => ({
  id: randomBytes(32).toString('hex'),
  verdict,
  findings: [{ clause: 'ic-a2', verdict: 'notControlled', reasons: ['valueFromDataSheet'], evidence: [] }],
});

/** Waits for what the record will say; fails with what was awaited. */
export async function until(condition: () => Promise<boolean>, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await condition().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Not within ${ms} ms: ${condition.toString()}`);
    await new Promise((wake) => setTimeout(wake, 40));
  }
}

/** The steps of a plain life, from acceptance to the certificate; each is one command. */
export async function lifeOf(world: World, driver: CaseDriver): Promise<(() => Promise<Command>)[]> {
  const nominees = await bench(world);
  const judged = judgment();
  const signed = { judgment: judged.id };
  const step =
    <A extends Action>(by: Person, action: A, input: Inputs[A]) =>
    () =>
      driver.command({ by, action, input });
  return [
    step('coordinator', 'acceptCase', {}),
    step('coordinator', 'assignVerifiers', { nominees }),
    step('advisorMaterials', 'acceptAssignment', {}),
    step('expertElectronics', 'acceptAssignment', {}),
    step('expertSemiconductors', 'acceptAssignment', {}),
    step('advisorMaterials', 'requestInformation', { request: 'r1', question: judged.id, clause: 'ic-a2', parts: 1 }),
    step('hoshimiClerk', 'answerInformationRequest', { request: 'r1', parts: [1], answer: judged.id, files: [] }),
    step('advisorMaterials', 'recordFirstVerification', { judgment: judged }),
    step('advisorMaterials', 'signJudgment', signed),
    step('expertElectronics', 'countersignJudgment', signed),
    step('expertSemiconductors', 'countersignJudgment', signed),
    step('approver', 'signOffJudgment', signed),
  ] as (() => Promise<Command>)[]; // each is a Command of its own action
}
