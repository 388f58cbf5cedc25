import { randomBytes } from 'node:crypto';
import { updateCase } from '../../server/temporal/case-updates.ts';
import { commandHash } from '../../server/temporal/command-hash.ts';
import { findAnswer } from '../../server/mongo/case-events.ts';
import { findCase } from '../../server/mongo/cases.ts';
import { verifyRecord } from '../../server/mongo/verification.ts';
import type { World } from '../../server/world.ts';
import { actorOf, bench, judgment, openCase, until, type Person } from '../../test/support/case-driver.ts';
import type { Action } from '../../workflows/domain/actions.ts';
import type { Inputs } from '../../workflows/domain/case/commands.ts';
import type { Actor } from '../../workflows/domain/case/state.ts';
import type { Ask } from '../measure/load.ts';

type Told = { caseNumber: string; id: string; version: number };
type Step = { by: Person; action: Action; input: Inputs[Action] };
export type Lives = {
  /** Cases waiting to be accepted, one life after another for each client; opening them is not measured. */
  clients: (count: number, lives: number) => Promise<Ask[][]>;
  /** Throws unless MongoDB has every command at the version it was answered, every case was issued and every chain agrees. */
  check: () => Promise<number>;
};

const atOnce = 10;
const cast: Person[] = ['coordinator', 'advisorMaterials', 'expertElectronics', 'expertSemiconductors', 'hoshimiClerk', 'approver']; // prettier-ignore

/** Plain lives from acceptance to the certificate, by the path of every mutation below HTTP: accepted, decided, recorded. */
export async function createLives(world: World): Promise<Lives> {
  const actors = new Map<Person, Actor>();
  for (const person of cast) actors.set(person, await actorOf(world, person));
  const nominees = await bench(world);
  const told: Told[] = [];
  const opened: string[] = [];

  const life = (caseNumber: string, from: number): Ask[] => {
    let version = from;
    return plainLife(nominees).map(({ by, action, input }) => async () => {
      const actor = actors.get(by);
      if (!actor) throw new Error(`${by} is not of the cast`);
      const id = randomBytes(10).toString('hex');
      const hash = commandHash({ person: actor.person, caseNumber, action, input });
      const answer = await updateCase(world, { action, id, hash, caseNumber, actor, at: Date.now(), expectedVersion: version, input }); // prettier-ignore
      if (answer === 'pending' || answer === 'unknown' || answer.version !== version + 1)
        throw new Error(`${action} was answered ${JSON.stringify(answer)} at version ${version}`);
      version = answer.version;
      told.push({ caseNumber, id, version });
    });
  };
  const client = async (lives: number): Promise<Ask[]> => {
    const asks: Ask[] = [];
    for (let index = 0; index < lives; index += 1) {
      const { caseNumber } = await openCase(world);
      await until(async () => (await findCase(world.mongo, caseNumber))?.step === 'acceptance');
      opened.push(caseNumber);
      asks.push(...life(caseNumber, 2));
    }
    return asks;
  };
  return {
    clients: (count, lives) => openClients(count, lives, client),
    check: () => check(world, opened, told),
  };
}

function plainLife(nominees: Inputs['assignVerifiers']['nominees']): Step[] {
  const judged = judgment();
  const signed = { judgment: judged.id };
  const question = { request: 'r1', question: judged.id, clause: 'ic-a2', parts: 1 };
  return [
    { by: 'coordinator', action: 'acceptCase', input: {} },
    { by: 'coordinator', action: 'assignVerifiers', input: { nominees } },
    { by: 'advisorMaterials', action: 'acceptAssignment', input: {} },
    { by: 'expertElectronics', action: 'acceptAssignment', input: {} },
    { by: 'expertSemiconductors', action: 'acceptAssignment', input: {} },
    { by: 'advisorMaterials', action: 'requestInformation', input: question },
    { by: 'hoshimiClerk', action: 'answerInformationRequest', input: { request: 'r1', parts: [1], answer: judged.id, files: [] } },
    { by: 'advisorMaterials', action: 'recordFirstVerification', input: { judgment: judged } },
    { by: 'advisorMaterials', action: 'signJudgment', input: signed },
    { by: 'expertElectronics', action: 'countersignJudgment', input: signed },
    { by: 'expertSemiconductors', action: 'countersignJudgment', input: signed },
    { by: 'approver', action: 'signOffJudgment', input: signed },
  ]; // prettier-ignore
}

/** A few at once, so that opening is quick and nothing times out. */
async function openClients(count: number, lives: number, client: (lives: number) => Promise<Ask[]>): Promise<Ask[][]> {
  const clients: Ask[][] = [];
  if (count === 1) {
    const parts = await openClients(Math.min(lives, atOnce), Math.ceil(lives / atOnce), client);
    return [parts.flat()];
  }
  while (clients.length < count) {
    const some = Math.min(atOnce, count - clients.length);
    clients.push(...(await Promise.all(Array.from({ length: some }, () => client(lives)))));
  }
  return clients;
}

async function check(world: World, opened: readonly string[], told: readonly Told[]): Promise<number> {
  for (const { caseNumber, id, version } of told) {
    const stored = await findAnswer(world.mongo, caseNumber, id);
    if (stored?.version !== version)
      throw new Error(`${caseNumber}: ${id} was answered ${version}, not recorded there`);
  }
  for (const caseNumber of opened)
    await until(async () => (await findCase(world.mongo, caseNumber))?.step === 'issued');
  const { differences } = await verifyRecord(world.mongo);
  if (differences.length > 0) throw new Error(`The record differs: ${JSON.stringify(differences.slice(0, 5))}`);
  return told.length;
}
