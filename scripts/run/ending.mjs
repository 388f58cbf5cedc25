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

/** @param {() => void} gone */
function watchParent(gone) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && gone(), 500).unref();
}
