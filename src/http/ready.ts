import { createStoreState, type StoreStateOptions } from './store-state.ts'

export interface ReadyOptions extends StoreStateOptions {
  /** Whether a platform lets us in; the reason where none does. */
  readonly connected: () => string | null
}

/** Whether people are answered: the store is there, and a platform lets us in. Null, or the reason why not. */
export function createReady({ connected, ...options }: ReadyOptions) {
  const ask = createStoreState(options)
  return async (): Promise<string | null> => {
    const state = await ask()
    return 'away' in state ? state.away : connected()
  }
}
