import { setTimeout as delay } from 'node:timers/promises'

export interface Turn {
  /** To be told when the request was answered: one that took long may have arrived late, and counts from then. */
  answered(): void
}

export interface Pace {
  /**
   * Resolves when it is this request's turn; null where that is more than `mostMs` away, at once or as soon as the platform's word
   * makes it so: whoever waits has not for ever what it is to send.
   */
  turn(mostMs: number): Promise<Turn | null>
  /** Nobody's turn comes for so long: the platform said so. */
  hold(ms: number): void
  /** For how long nobody's turn comes from now on, since the platform said so; 0 where it did not. */
  heldMs(): number
}

export interface PaceOptions {
  readonly count: number
  /** At most `count` turns in any stretch of so many milliseconds. */
  readonly perMs: number
}

/** How far turns may catch up after a moment in which nothing could be sent, in milliseconds. */
const CATCH_UP = 250

/**
 * Turns evenly spread, and never more of them in a stretch of time than a platform takes: a limit that is not reached is
 * not answered with a 429.
 */
export function createPace({ count, perMs }: PaceOptions): Pace {
  const gap = perMs / count
  const last: { at: number; took: number | null }[] = []
  let next = 0
  let free = 0
  let fastest = Number.POSITIVE_INFINITY
  /** What took longer than the fastest may have arrived so much later, as the first do, which wait for connections. */
  const freeAfter = (earlier: (typeof last)[number] | undefined): number =>
    earlier ? earlier.at + (earlier.took === null ? 0 : earlier.took - fastest) + perMs : 0
  return {
    async turn(mostMs) {
      const now = performance.now()
      const earlier = last.length < count ? undefined : last[0]
      const at = Math.max(next, now - CATCH_UP, freeAfter(earlier), free)
      if (at - now > mostMs) return null
      next = at + gap
      const turn: (typeof last)[number] = { at: Math.max(at, now), took: null }
      last.push(turn)
      if (last.length > count) last.shift()
      if (at > now) await delay(Math.ceil(at - now))
      // Meanwhile an earlier request may have turned out to arrive late, or the platform may have said to wait.
      for (;;) {
        const wait = Math.max(freeAfter(earlier), free) - performance.now()
        if (wait <= 0) break
        if (wait > mostMs) return null
        await delay(Math.ceil(wait))
      }
      // A busy machine wakes late: what counts is when the request leaves.
      const left = performance.now()
      turn.at = left
      return {
        answered() {
          turn.took = performance.now() - left
          fastest = Math.min(fastest, turn.took)
        },
      }
    },
    hold(ms) {
      free = Math.max(free, performance.now() + ms)
    },
    heldMs: () => Math.max(0, free - performance.now()),
  }
}
