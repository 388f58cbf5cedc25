// The last one to leave. It reads `+pid` and `-pid` from its parent; when that pipe closes, however the parent
// died, it ends every process group still on the list, so that SIGKILL of the parent leaves no orphan.
import { createInterface } from 'node:readline';

const GRACE_MS = 10_000;
/** @type {Set<number>} */
const watched = new Set();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const pid = Number(line.slice(1));
    if (line.startsWith('+')) watched.add(pid);
    else watched.delete(pid);
  })
  .on('close', () => {
    signalAll('SIGTERM');
    const started = Date.now();
    const timer = setInterval(() => {
      for (const pid of watched) if (!signalGroup(pid, 0)) watched.delete(pid);
      if (watched.size > 0 && Date.now() - started < GRACE_MS) return;
      signalAll('SIGKILL');
      clearInterval(timer);
    }, 100);
  });

/** @param {NodeJS.Signals} signal */
function signalAll(signal) {
  for (const pid of watched) signalGroup(pid, signal);
}

/** @param {number} pid @param {NodeJS.Signals | 0} signal */
function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
    return true;
  } catch {
    return false;
  }
}
