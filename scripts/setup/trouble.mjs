/** Something a person can put right. Its message is one sentence; nobody needs its stack. */
export class Trouble extends Error {
  name = 'Trouble';
}

/** Print what is wrong (one sentence for a Trouble, the whole error otherwise) and set the exit code.
 *  @param {unknown} error */
export function report(error) {
  if (error instanceof Trouble) process.stderr.write(`\n${error.message}\n`);
  else process.stderr.write(`\n${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
