/** The middle one of an odd number of figures, the mean of the middle two of an even one. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One round of load with the CPU that these processes spent in it. */
export async function round(load, job, pids, cpuSeconds) {
  const before = pids.map(cpuSeconds);
  const result = await load.ask(job);
  const cpu = pids.reduce((sum, pid, index) => sum + cpuSeconds(pid) - before[index], 0);
  return { ...result, perSecond: result.done / result.seconds, cpuMs: (cpu * 1000) / result.done };
}
