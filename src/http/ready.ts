import type { WatchedWrites } from '../store/watch-writes.ts'
import { inTime } from './in-time.ts'
import { createStoreState, type StoreStateOptions } from './store-state.ts'

export interface ReadyOptions extends StoreStateOptions {
  readonly writes: Pick<WatchedWrites, 'unwritable' | 'tryAgain'>
  /** Whether a platform lets us in; the reason where none does. */
  readonly connected: () => string | null
}

/** Whether people are answered: the store is there and takes what is to be kept, and a platform lets us in. Null, or why not. */
export function createReady({ writes, connected, ...options }: ReadyOptions) {
  const ask = createStoreState(options)
  return async (): Promise<string | null> => {
    const state = await ask()
    if ('away' in state) return state.away
    await inTime(writes.tryAgain(options.now().toString()), undefined, options.patienceMs)
    return writes.unwritable() ?? connected()
  }
}
