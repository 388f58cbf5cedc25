import { endChild, startPart } from './part.mjs';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const CALM_MS = 60_000;

/** Keeps parts running: one that dies is started again, after a pause that doubles while it keeps dying.
 *  @param {(line: string) => void} say */
export function keeper(say) {
  /** @type {Map<string, import('node:child_process').ChildProcess>} */
  const children = new Map();
  let ending = false;

  /** @param {import('./part.mjs').Plan} plan @param {number} pause @returns {Promise<string>} */
  async function keep(plan, pause = FIRST_PAUSE_MS) {
    const { child, ready } = await startPart(plan);
    if (ending) await endChild(child);
    children.set(plan.name, child);
    const since = Date.now();
    child.once('exit', (code, signal) => {
      if (ending) return;
      const next = Date.now() - since > CALM_MS ? FIRST_PAUSE_MS : pause;
      say(`${plan.name} ended (${signal ?? `code ${code}`}); starting it again in ${next / 1000} s, see ${plan.log}`);
      setTimeout(() => again(plan, Math.min(next * 2, LONGEST_PAUSE_MS)), next);
    });
    return ready;
  }

  /** @param {import('./part.mjs').Plan} plan @param {number} pause */
  function again(plan, pause) {
    if (ending) return;
    keep(plan, pause).then(
      (ready) => say(`ready  ${plan.name}  ${ready}`),
      (error) => {
        if (ending) return;
        say(`${error instanceof Error ? error.message : error}\n${plan.name} is tried again in ${pause / 1000} s`);
        setTimeout(() => again(plan, Math.min(pause * 2, LONGEST_PAUSE_MS)), pause);
      },
    );
  }

  /** The youngest first, so that nothing loses what it still needs. */
  async function end() {
    ending = true;
    for (const child of [...children.values()].reverse()) await endChild(child, 10_000);
  }

  return { keep, end };
}
