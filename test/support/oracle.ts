import type { CaseEventType } from '../../workflows/domain/case/events.ts';
import { findEvents, type CaseEventDocument } from '../../server/mongo/case-events.ts';
import { cases } from '../../server/mongo/cases.ts';
import { verifyRecord, type Difference, type Fault } from '../../server/mongo/verification.ts';
import type { World } from '../../server/world.ts';
import { begin, follow } from './case-model.ts';

/** What an honest client wrote down: the command it sent, and the version it was told. */
export type Line = { caseNumber: string; commandId: string; version: number };

const chainFaults: readonly Fault[] = ['orphan', 'gap', 'brokenChain', 'headDiffers', 'versionDiffers'];
const numbered: readonly CaseEventType[] = ['CertificateIssued', 'LetterIssued'];

/** The invariants of quality.md §1 that the record breaks, each with where: empty when it holds what the clients were told, and
 *  nothing else. It reads the stored rows and the clients' ledger, and asks no code that wrote them. */
export async function brokenInvariants(world: Pick<World, 'mongo'>, ledger: readonly Line[]): Promise<string[]> {
  const { differences } = await verifyRecord(world.mongo);
  const found = differences.map(ofDifference);
  for await (const { _id, halted } of cases(world.mongo).find().sort({ _id: 1 })) {
    const stored = await findEvents(world.mongo, { caseNumber: _id });
    const told = ledger.filter((line) => line.caseNumber === _id);
    const faults = [...told.flatMap((line) => lineFaults(line, stored)), ...numberFaults(stored), ...illegal(stored)];
    if (halted) faults.push('R15: run and record disagreed');
    found.push(...faults.map((fault) => `${fault} (${_id})`));
  }
  return found;
}

/** The names alone, each once. */
export function namesOf(broken: readonly string[]): string[] {
  return [...new Set(broken.map((one) => one.split(':')[0] ?? ''))].sort();
}

function ofDifference({ caseNumber, fault, seq }: Difference): string {
  return `${chainFaults.includes(fault) ? 'R8' : 'R9'}: ${fault} at seq ${seq} (${caseNumber})`;
}

function lineFaults({ commandId, version }: Line, stored: readonly CaseEventDocument[]): string[] {
  const at = stored.filter(({ event }) => event.command?.id === commandId).map(({ seq }) => seq);
  if (at.length === 0) return [`R1: ${commandId} was accepted and is lost`];
  return at.length > 1 || at[0] !== version
    ? [`R2: ${commandId} was answered ${version} and stands at ${at.join()}`]
    : [];
}

/** A decision has one number; the next one needs a new round. */
function numberFaults(stored: readonly CaseEventDocument[]): string[] {
  const count = (types: readonly CaseEventType[]) => stored.filter(({ event }) => types.includes(event.type)).length;
  return count(numbered) > count(['JudgmentSignedOff']) ? ['R4: more numbers than decisions'] : [];
}

/** Follows the events in the reference model, whose complaint begins with the name of what is broken. */
function illegal(stored: readonly CaseEventDocument[]): string[] {
  const [first, ...rest] = stored.map(({ event }) => event);
  if (!first) return [];
  if (first.type !== 'CaseSubmitted') return ['R14: it does not begin with a submission'];
  const model = begin(first, []);
  try {
    for (const event of rest) follow(model, event);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
