import { setTimeout as delay } from 'node:timers/promises'

export interface Pace {
  /** Resolves when it is this request's turn; false, at once, where that is more than `mostMs` away. */
  turn(mostMs: number): Promise<boolean>
  /** Nobody's turn comes for so long: the platform said so. */
  hold(ms: number): void
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
  const last: { at: number }[] = []
  let next = 0
  let free = 0
  return {
    async turn(mostMs) {
      const now = performance.now()
      const oldest = last.length < count ? 0 : last[0]!.at + perMs
      const at = Math.max(next, now - CATCH_UP, oldest, free)
      if (at - now > mostMs) return false
      next = at + gap
      const turn = { at: Math.max(at, now) }
      last.push(turn)
      if (last.length > count) last.shift()
      if (at > now) await delay(Math.ceil(at - now))
      // A busy machine wakes late: what counts is when the request leaves.
      turn.at = performance.now()
      return true
    },
    hold(ms) {
      free = Math.max(free, performance.now() + ms)
    },
  }
}
