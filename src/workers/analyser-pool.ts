import { availableParallelism } from 'node:os'
import { Worker, type ResourceLimits } from 'node:worker_threads'
import type { Analyser } from '../../briefings/ports.ts'
import { connectCalls } from './connect-calls.ts'
import { createThreadPool, type Timer } from './thread-pool.ts'

export interface AnalyserPool extends Analyser {
  close(): Promise<void>
}

export interface AnalyserPoolOptions {
  /** Threads; by default one for each core but one, which is left to gateways and the database. */
  readonly threads?: number
  /** The entry of a thread; tests bring their own. */
  readonly entry?: URL
  /** Rings when a thread has had nothing to do for a while; by default the machine's clock. */
  readonly timer?: Timer
}

/** Megabytes, as for the threads of the core; a very long article takes most. */
const HEAP: ResourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 768 }

/** Milliseconds. Starting a thread and its models takes half a second; keeping them takes some sixty megabytes. */
const IDLE = 5_000

const machineTimer: Timer = (ms, ring) => {
  const timeout = setTimeout(ring, ms)
  // A thread that waits to be ended keeps no process alive.
  timeout.unref()
  return () => clearTimeout(timeout)
}

/** The Analyser port on threads of its own. One that dies takes its article with it and no other. */
export function createAnalyserPool(options: AnalyserPoolOptions = {}): AnalyserPool {
  const threads = options.threads ?? Math.max(1, availableParallelism() - 1)
  const entry = options.entry ?? new URL('./analyse.worker.ts', import.meta.url)
  const pool = createThreadPool<Analyser>({
    size: threads,
    open: () =>
      connectCalls({
        name: 'The analysis thread',
        start: () => new Worker(entry, { name: 'analyse', resourceLimits: HEAP }),
        restart: true,
      }),
    idle: IDLE,
    timer: options.timer ?? machineTimer,
  })
  return {
    analyse({ text, title, published, language, sentences }) {
      return pool.run((analyser) => analyser.analyse({ text, title, published, language, sentences }))
    },
    close: () => pool.close(),
  }
}
