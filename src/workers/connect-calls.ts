import type { Worker } from 'node:worker_threads'
import type { Call, Close, Reply } from './messages.ts'
import { receiveError } from './sent-error.ts'
import { WorkerFault } from './worker-fault.ts'

/** How long a thread may take to finish and to let go of what it holds before it is ended, in milliseconds. */
const CLOSING = 8_000

export interface Thread<T extends object> {
  /** The same methods as the object that the thread serves. */
  readonly calls: T
  /** Calls sent and not yet answered. */
  readonly pending: number
  /** Refuses further calls, waits for those under way, and ends the thread. */
  close(): Promise<void>
}

export interface ThreadOptions {
  /** As people know it: "the analysis thread". */
  readonly name: string
  /** Starts the thread; at the first call, and again after it has died. */
  readonly start: () => Worker
  /** Whether a thread that died is started again by the next call. Not where its memory was all that it held. */
  readonly restart: boolean
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * Calls the methods of an object that stands in a thread (`serveCalls`). Errors arrive as they were thrown there, a
 * UserError with its code. When the thread dies, every call under way is rejected with a WorkerFault.
 */
export function connectCalls<T extends object>({ name, start, restart }: ThreadOptions): Thread<T> {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let next = 1
  let refusal: WorkerFault | null = null
  let closing: Promise<void> | null = null
  let drained: (() => void) | null = null

  function died(which: Worker, cause: unknown): void {
    if (worker !== which) return
    worker = null
    const options = cause === undefined ? {} : { cause }
    const fault = new WorkerFault('died', `${name} ended before it could answer.`, options)
    if (!restart) refusal ??= fault
    for (const w of waiting.values()) w.reject(fault)
    waiting.clear()
    drained?.()
  }

  function running(): Worker {
    if (worker) return worker
    const started = start()
    worker = started
    // A thread with nothing to do does not keep the process alive; a call under way does.
    started.unref()
    started.on('message', (reply: Reply) => settle(started, reply))
    started.on('error', (error) => died(started, error))
    started.on('messageerror', (error) => died(started, error))
    started.on('exit', () => died(started, undefined))
    return started
  }

  function settle(from: Worker, reply: Reply): void {
    const w = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (!waiting.size) {
      if (!closing) from.unref()
      drained?.()
    }
    if ('error' in reply) w?.reject(receiveError(reply.error))
    else w?.resolve(reply.value)
  }

  function call(method: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (refusal) throw refusal
      const to = running()
      const id = next++
      to.postMessage({ id, method, args } satisfies Call)
      waiting.set(id, { resolve, reject })
      to.ref()
    })
  }

  async function close(): Promise<void> {
    refusal ??= new WorkerFault('closed', `${name} has been closed.`)
    const last = worker
    if (!last) return
    const ended = new Promise<void>((resolve) => last.once('exit', () => resolve()))
    last.ref()
    const late = setTimeout(() => void last.terminate(), CLOSING)
    if (waiting.size) await new Promise<void>((resolve) => (drained = resolve))
    if (worker === last) last.postMessage({ close: true } satisfies Close)
    await ended
    clearTimeout(late)
  }

  return {
    calls: methods<T>(call),
    get pending() {
      return waiting.size
    },
    close: () => (closing ??= close()),
  }
}

/** Any name is a method, but `then`, which would make a promise of the object. */
function methods<T extends object>(call: (method: string, args: readonly unknown[]) => Promise<unknown>): T {
  const made = new Map<string, (...args: unknown[]) => Promise<unknown>>()
  const proxy = new Proxy(
    {},
    {
      get(_, method) {
        if (typeof method !== 'string' || method === 'then') return undefined
        let found = made.get(method)
        if (!found) made.set(method, (found = (...args) => call(method, args)))
        return found
      },
    },
  )
  return proxy as T
}
