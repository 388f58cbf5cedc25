/** The command was called wrongly, or its input cannot be judged: where and why, and exit code 2. */
export class Misuse extends Error {
  name = 'Misuse';
}
