import { ApplicationFailure } from '@temporalio/workflow';
import { Refusal } from './domain/refusal.ts';
import { rememberedCommands, type RememberedAnswer } from './messages.ts';

/** The version a command taken before led to; refuses the same id with other content. */
export function answered(
  remembered: readonly RememberedAnswer[],
  command: { id: string; hash: string },
): number | undefined {
  const before = remembered.find((one) => one.id === command.id);
  if (before && before.hash !== command.hash) throw new Refusal('COMMAND_ID_REUSED', { field: 'commandId' });
  return before?.version;
}

export function remembering(remembered: readonly RememberedAnswer[], answer: RememberedAnswer): RememberedAnswer[] {
  return [...remembered, answer].slice(-rememberedCommands);
}

/** Anything but ApplicationFailure in a handler would block the workflow. */
export function refusedAsFailure<T>(decideOn: () => T): T {
  try {
    return decideOn();
  } catch (error) {
    if (error instanceof Refusal) throw ApplicationFailure.nonRetryable(error.code, error.code, error.facts);
    throw ApplicationFailure.nonRetryable('INTERNAL', 'INTERNAL');
  }
}
