import type { Thread } from './connect-calls.ts'
import { WorkerFault } from './worker-fault.ts'

export interface ThreadPool<T extends object> {
  /** Runs `work` on a thread that has nothing else to do; waits for one, first come first served. */
  run<R>(work: (calls: T) => Promise<R>): Promise<R>
  close(): Promise<void>
}

/**
 * Threads that do one thing at a time. Each is started when there is work for it and no other is free; what waits, waits
 * here and is copied to no thread before its turn.
 */
export function createThreadPool<T extends object>(
  size: number,
  open: (index: number) => Thread<T>,
): ThreadPool<T> {
  const threads: Thread<T>[] = []
  const free: Thread<T>[] = []
  const queue: ((thread: Thread<T>) => void)[] = []
  let closed = false

  /** The thread that was used last: the others may never have to start. */
  function take(): Promise<Thread<T>> {
    const idle = free.pop()
    if (idle) return Promise.resolve(idle)
    if (threads.length < size) {
      const fresh = open(threads.length)
      threads.push(fresh)
      return Promise.resolve(fresh)
    }
    return new Promise((resolve) => queue.push(resolve))
  }

  function give(thread: Thread<T>): void {
    const next = queue.shift()
    if (next) next(thread)
    else free.push(thread)
  }

  return {
    async run(work) {
      if (closed) throw new WorkerFault('closed', 'The threads have been closed.')
      const thread = await take()
      try {
        return await work(thread.calls)
      } finally {
        give(thread)
      }
    },
    async close() {
      closed = true
      await Promise.all(threads.map((t) => t.close()))
    },
  }
}
