/** The command was called wrongly: one sentence, and exit code 2. */
export class Misuse extends Error {
  name = 'Misuse';
}
