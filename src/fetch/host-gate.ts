import { setTimeout } from 'node:timers/promises'

export interface HostGate {
  /** Runs `work` when the host is asked nothing else and has been left alone for a while. */
  run<T>(host: string, work: () => Promise<T>): Promise<T>
}

/** Hosts that are remembered before those that were left alone long enough are forgotten. */
const MOST_HOSTS = 1000

/** One request at a time to a host, and `gap` milliseconds between the end of one and the beginning of the next. */
export function createHostGate(gap: number): HostGate {
  /** Of each host, the end of the last request in line. */
  const ends = new Map<string, Promise<number>>()
  const forgetIdle = async (host: string, end: Promise<number>): Promise<void> => {
    if (performance.now() - (await end) > gap && ends.get(host) === end) ends.delete(host)
  }
  return {
    async run(host, work) {
      const before = ends.get(host)
      const turn = Promise.withResolvers<number>()
      ends.set(host, turn.promise)
      if (ends.size > MOST_HOSTS) for (const [h, end] of ends) void forgetIdle(h, end)
      try {
        const left = before === undefined ? 0 : (await before) + gap - performance.now()
        if (left > 0) await setTimeout(left)
        return await work()
      } finally {
        turn.resolve(performance.now())
      }
    },
  }
}
