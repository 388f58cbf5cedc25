/** Does the work and tells the parent process what it took: time, processor time of all threads, and memory at its highest. */
export async function sendMeasured(work: () => Promise<void>): Promise<void> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  process.send?.({
    ms: performance.now() - started,
    processorMs: (user + system) / 1_000,
    peakMib: process.resourceUsage().maxRSS / 1_024,
  });
  process.disconnect();
}
