import type { Briefings } from '../briefings/briefings.ts'
import type { Analyser } from '../briefings/ports.ts'
import { createAnalyserPool } from './workers/analyser-pool.ts'
import { createBriefingsThreads } from './workers/briefings-threads.ts'

export interface App {
  readonly briefings: Briefings
  close(): Promise<void>
}

export interface AppOptions {
  readonly db: string
  /** Where the clock stands still, for a terminal command that was given `--now`; null for the machine's clock. */
  readonly now: Temporal.Instant | null
}

/** Wires the parts together; wiring happens here and, for what stands in a thread, in that thread's entry file. */
export async function openApp({ db, now }: AppOptions): Promise<App> {
  return createBriefingsThreads({ db, now: now?.toString() ?? null })
}

export async function openAnalyser(): Promise<Analyser & { close(): Promise<void> }> {
  return createAnalyserPool()
}
