import type { MessageDescriptor } from '@lingui/core';

/** The words of a closed list; a new member does not compile until it has its word. */
export type Words<Code extends string> = Record<Code, MessageDescriptor>;

/** A code this client does not know yet is shown as it came, rather than hidden. */
export function wordFor<Code extends string>(
  words: Words<Code>,
  code: Code,
  say: (message: MessageDescriptor) => string,
): string {
  const message: MessageDescriptor | undefined = words[code];
  return message ? say(message) : code;
}
