/** Times in milliseconds. Processor time is what other programs on the machine do not blur. */
export interface Timing {
  readonly wall: number
  readonly cpu: number
}

export interface Spread {
  readonly runs: number
  readonly p50: number
  readonly p99: number
  readonly max: number
  readonly cpuP50: number
  readonly cpuP99: number
}

export async function timed<T>(work: () => Promise<T> | T): Promise<Timing & { readonly value: T }> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const value = await work()
  const wall = performance.now() - start
  const used = process.cpuUsage(cpu)
  return { value, wall, cpu: (used.user + used.system) / 1_000 }
}

/** Runs the work for every item, one after the other. */
export async function spreadOf<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<Spread> {
  const walls: number[] = []
  const cpus: number[] = []
  for (const item of items) {
    const { wall, cpu } = await timed(() => work(item))
    walls.push(wall)
    cpus.push(cpu)
  }
  walls.sort((a, b) => a - b)
  cpus.sort((a, b) => a - b)
  return {
    runs: walls.length,
    p50: percentile(walls, 0.5),
    p99: percentile(walls, 0.99),
    max: percentile(walls, 1),
    cpuP50: percentile(cpus, 0.5),
    cpuP99: percentile(cpus, 0.99),
  }
}

/** Nearest rank: the smallest value that so large a share of all does not exceed. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

export const megabytes = (bytes: number): number => bytes / 1_048_576
