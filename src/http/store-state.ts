import { setTimeout as delay } from 'node:timers/promises'
import type { Briefings } from '../../briefings/briefings.ts'
import type { Operation } from '../../briefings/operation.ts'

export type StoreState = { readonly operation: Operation } | { readonly away: string }

export interface StoreStateOptions {
  readonly briefings: Pick<Briefings, 'operation'>
  readonly now: () => Temporal.Instant
  /** How long the store may take, in milliseconds: less than whoever watches waits for us. */
  readonly patienceMs?: number
}

/** Asks what the store holds; why it cannot be told, where the store does not answer. Never rejects. */
export function createStoreState({ briefings, now, patienceMs = 2_000 }: StoreStateOptions) {
  return async (): Promise<StoreState> => {
    const stop = new AbortController()
    const late = delay(patienceMs, { away: 'the store does not answer' }, { ref: false, signal: stop.signal })
    late.catch(() => undefined)
    const asked = briefings.operation(now().toString()).then(
      (operation) => ({ operation }),
      () => ({ away: 'the store cannot be read' }),
    )
    const state = await Promise.race([asked, late])
    stop.abort()
    return state
  }
}
