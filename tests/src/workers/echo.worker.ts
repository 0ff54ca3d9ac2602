import { parentPort, threadId, workerData } from 'node:worker_threads'
import { UserError } from '../../../briefings/errors.ts'
import { serveCalls, type Served } from '../../../src/workers/serve-calls.ts'
import { StoreFault } from '../../../src/store/store-fault.ts'

// A thread for tests: what it serves is easy to see through.

const data = workerData as { fail?: boolean } | null

export interface Echo {
  echo<T>(value: T): Promise<T>
  /** Answers when `release` has been called with the same name. */
  hold(name: string): Promise<string>
  release(name: string): Promise<void>
  thread(): Promise<number>
  refuse(): Promise<never>
  lock(): Promise<never>
  fail(): Promise<never>
  unsendable(): Promise<unknown>
  exit(): Promise<never>
  crash(): Promise<never>
  analyse(article: { text: string }): Promise<unknown>
}

function echo(): Echo {
  const held = new Map<string, PromiseWithResolvers<string>>()
  const gate = (name: string) => {
    if (!held.has(name)) held.set(name, Promise.withResolvers())
    return held.get(name)!
  }
  return {
    echo: async (value) => value,
    hold: (name) => gate(name).promise,
    release: async (name) => gate(name).resolve(name),
    thread: async () => threadId,
    refuse: async () => {
      throw new UserError('unknown-name', 'I know nobody of that name.')
    },
    lock: async () => {
      throw new StoreFault('locked', 'It is locked.', { cause: new Error('busy') })
    },
    fail: async () => {
      throw new RangeError('off the edge')
    },
    unsendable: async () => () => 1,
    exit: async () => process.exit(3),
    crash: () => {
      setImmediate(() => {
        throw new Error('outside of any call')
      })
      return new Promise<never>(() => undefined)
    },
    analyse: async ({ text }) => (text === 'fatal' ? process.exit(1) : { text, thread: threadId }),
  }
}

async function open(): Promise<Served> {
  if (data?.fail) throw new UserError('too-new', 'The database is too new.')
  return { target: echo(), close: async () => undefined }
}

if (parentPort) serveCalls(parentPort, open())
