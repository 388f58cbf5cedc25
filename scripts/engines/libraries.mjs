import { command } from '../setup/command.mjs';
import { Trouble } from '../setup/trouble.mjs';

/** @type {Array<[RegExp, string]>} */
const KNOWN = [
  [/^libcurl\.so\.4/, 'libcurl 4 (Debian and Ubuntu: libcurl4)'],
  [/^lib(ssl|crypto)\.so\.3/, 'OpenSSL 3 (Debian and Ubuntu: libssl3)'],
];

/** Name the system libraries that a dynamic executable needs and this machine lacks.
 *  @param {string} name @param {string} executable */
export async function requireLibraries(name, executable) {
  if (process.platform !== 'linux') return;
  // A static executable makes ldd fail; it needs nothing. glibc's complaint about versions comes with `not found`, too.
  const { output } = await command('ldd', [executable]);
  const missing = missingLibraries(output);
  if (missing.length === 0) return;
  throw new Trouble(
    `${name} needs ${missing.join(' and ')} on this system; install it, or name another server in the environment.`,
  );
}

/** @param {string} output what ldd printed */
export function missingLibraries(output) {
  const files = [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  return [...new Set(files.map((file) => KNOWN.find(([pattern]) => pattern.test(file))?.[1] ?? file))];
}
