import { setTimeout as delay } from 'node:timers/promises'

/** How long the store may take where nothing else is said, in milliseconds: less than whoever watches waits for us. */
export const PATIENCE = 2_000

/** What `asked` comes to, or `late` where that takes longer than so many milliseconds. Rejects where `asked` does. */
export async function inTime<T, L>(asked: Promise<T>, late: L, ms = PATIENCE): Promise<T | L> {
  const stop = new AbortController()
  const waited = delay(ms, late, { ref: false, signal: stop.signal })
  waited.catch(() => undefined)
  try {
    return await Promise.race([asked, waited])
  } finally {
    stop.abort()
  }
}
