import type { Thread } from './connect-calls.ts'
import { WorkerFault } from './worker-fault.ts'

export interface ThreadPool<T extends object> {
  /** Runs `work` on a thread that has nothing else to do; waits for one, first come first served. */
  run<R>(work: (calls: T) => Promise<R>): Promise<R>
  close(): Promise<void>
}

/** Calls back once after so many milliseconds, unless it is cancelled by what it returns. */
export type Timer = (ms: number, ring: () => void) => () => void

export interface ThreadPoolOptions<T extends object> {
  /** Most threads at once. */
  readonly size: number
  readonly open: () => Thread<T>
  /** Milliseconds after which a thread without work is ended, with all that it holds. */
  readonly idle: number
  readonly timer: Timer
}

/**
 * Threads that do one thing at a time. Each is started when there is work for it and no other is free, and ended when
 * there has been none for a while; what waits, waits here and is copied to no thread before its turn.
 */
export function createThreadPool<T extends object>({
  size,
  open,
  idle,
  timer,
}: ThreadPoolOptions<T>): ThreadPool<T> {
  const threads = new Set<Thread<T>>()
  const free: Thread<T>[] = []
  const queue: ((thread: Thread<T>) => void)[] = []
  const ends = new Map<Thread<T>, () => void>()
  const ending = new Set<Promise<void>>()
  let closed = false

  /** The thread that was used last: the others may never have to start. */
  function take(): Promise<Thread<T>> {
    const waiting = free.pop()
    if (waiting) {
      ends.get(waiting)?.()
      ends.delete(waiting)
      return Promise.resolve(waiting)
    }
    if (threads.size < size) {
      const fresh = open()
      threads.add(fresh)
      return Promise.resolve(fresh)
    }
    return new Promise((resolve) => queue.push(resolve))
  }

  function give(thread: Thread<T>): void {
    const next = queue.shift()
    if (next) {
      next(thread)
      return
    }
    free.push(thread)
    if (!closed)
      ends.set(
        thread,
        timer(idle, () => end(thread)),
      )
  }

  /** Whoever needs one later starts another. */
  function end(thread: Thread<T>): void {
    ends.delete(thread)
    free.splice(free.indexOf(thread), 1)
    threads.delete(thread)
    const ended = thread.close().finally(() => ending.delete(ended))
    ending.add(ended)
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
      for (const cancel of ends.values()) cancel()
      ends.clear()
      await Promise.all([...ending, ...[...threads].map((t) => t.close())])
    },
  }
}
