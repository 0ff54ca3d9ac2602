import { setTimeout as delay } from 'node:timers/promises'
import type { Briefings } from '../../briefings/briefings.ts'

export interface ReadyOptions {
  readonly briefings: Pick<Briefings, 'operation'>
  readonly now: () => Temporal.Instant
  /** Whether a platform lets us in; the reason where none does. */
  readonly connected: () => string | null
  /** How long the store may take, in milliseconds. */
  readonly patienceMs?: number
}

/** Whether people are answered: the store is there, and a platform lets us in. Null, or the reason why not. */
export function createReady({ briefings, now, connected, patienceMs = 2_000 }: ReadyOptions) {
  return async (): Promise<string | null> => {
    const stop = new AbortController()
    const late = delay(patienceMs, 'the store does not answer', { ref: false, signal: stop.signal })
    late.catch(() => undefined)
    const store = briefings.operation(now().toString()).then(
      () => null,
      () => 'the store cannot be read',
    )
    const reason = await Promise.race([store, late])
    stop.abort()
    return reason ?? connected()
  }
}
