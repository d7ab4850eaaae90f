/** CPU-seconds of this process that a piece of work takes; wall clock says little on a shared machine. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The least of several tries: what disturbs only ever adds. */
export function leastCpuSeconds(tries: number, work: () => void): number {
  return Math.min(...Array.from({ length: tries }, () => cpuSeconds(work)));
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
