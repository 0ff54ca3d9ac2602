import { availableParallelism } from 'node:os'
import { Worker, type ResourceLimits } from 'node:worker_threads'
import type { Analyser } from '../../briefings/ports.ts'
import { connectCalls } from './connect-calls.ts'
import { createThreadPool } from './thread-pool.ts'

export interface AnalyserPool extends Analyser {
  close(): Promise<void>
}

export interface AnalyserPoolOptions {
  /** Threads; by default one for each core but one, which is left to gateways and the database. */
  readonly threads?: number
  /** The entry of a thread; tests bring their own. */
  readonly entry?: URL
}

/** Megabytes, as for the threads of the core; a very long article takes most. */
const HEAP: ResourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 768 }

/** The Analyser port on threads of its own. One that dies takes its article with it and no other. */
export function createAnalyserPool(options: AnalyserPoolOptions = {}): AnalyserPool {
  const threads = options.threads ?? Math.max(1, availableParallelism() - 1)
  const entry = options.entry ?? new URL('./analyse.worker.ts', import.meta.url)
  const pool = createThreadPool<Analyser>(threads, () =>
    connectCalls({
      name: 'The analysis thread',
      start: () => new Worker(entry, { name: 'analyse', resourceLimits: HEAP }),
      restart: true,
    }),
  )
  return {
    analyse({ text, title, published, language, sentences }) {
      return pool.run((analyser) => analyser.analyse({ text, title, published, language, sentences }))
    },
    close: () => pool.close(),
  }
}
