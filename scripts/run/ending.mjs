import { readFileSync } from 'node:fs';

/** Run `end` once, when we are told to end: Ctrl-C, SIGTERM, a closed terminal, or npm gone without a word.
 *  A second Ctrl-C does not wait; the guard then ends what is left.
 *  @param {(signal: string) => Promise<void>} end */
export function onEnding(end) {
  let ending = false;
  const begin = (/** @type {string} */ signal) => {
    if (ending) {
      if (signal === 'SIGINT') process.exit(130);
      return;
    }
    ending = true;
    end(signal).then(
      () => process.exit(),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => begin(signal));
  if (process.env.npm_lifecycle_event !== undefined) watchParent(() => begin('parent gone'));
}

/** npm runs us through a shell, which outlives an npm that was killed; so the shell's own parent is watched as well.
 *  @param {() => void} gone */
function watchParent(gone) {
  const [shell, npm] = [process.ppid, parentOf(process.ppid)];
  setInterval(() => (process.ppid !== shell || parentOf(shell) !== npm) && gone(), 500).unref();
}

/** @param {number} pid @returns {string | undefined} undefined where the system has no /proc */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s*(\d+)/m)?.[1];
  } catch {
    return undefined;
  }
}
