/** The middle one of an odd number of figures, the mean of the middle two of an even one. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One round of load with the CPU that these processes, the server first, spent in it for each thing done. */
export async function round(load, job, pids, cpuSeconds) {
  const before = pids.map(cpuSeconds);
  const result = await load.ask(job);
  const each = pids.map((pid, index) => ((cpuSeconds(pid) - before[index]) * 1000) / result.done);
  const cpuMs = each.reduce((sum, own) => sum + own, 0);
  return { ...result, perSecond: result.done / result.seconds, cpuMs, serverCpuMs: each[0] };
}
