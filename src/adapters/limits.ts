import type { Viewer } from '../../commands/command.ts'

export interface LimitsOptions {
  /** Requests a minute that one person may make, as many of them at once. */
  readonly person: number
  /** And one guild or team. */
  readonly place: number
}

/** Who has asked too much, and in how many seconds they may again. */
export interface TooMuch {
  readonly who: 'person' | 'place'
  readonly seconds: number
}

export interface Limits {
  /** Counts a request; null where it may be carried out. */
  take(viewer: Pick<Viewer, 'person' | 'place'>, now: Temporal.Instant): TooMuch | null
}

interface Bucket {
  readonly left: number
  readonly at: number
}

const MINUTE = 60_000

/**
 * How much one person and one place may ask: token buckets that fill again within a minute. Kept in memory, and only of
 * those who asked within the last minute.
 */
export function createLimits({ person, place }: LimitsOptions): Limits {
  const buckets = new Map<string, Bucket>()

  function filled(key: string, most: number, now: number): number {
    const held = buckets.get(key)
    // The clock was set back: filling goes on from here, and not when it is that late again.
    if (held && held.at > now) buckets.set(key, { left: held.left, at: now })
    return held ? Math.min(most, held.left + (Math.max(0, now - held.at) * most) / MINUTE) : most
  }

  function forgetFull(now: number): void {
    for (const [key, { at }] of buckets) {
      if (at > now) continue
      if (now - at < MINUTE) return
      buckets.delete(key)
    }
  }

  return {
    take: (viewer, instant) => {
      const now = instant.epochMilliseconds
      forgetFull(now)
      const wanted = [
        { who: 'person' as const, key: `person ${viewer.person}`, most: person },
        ...(viewer.place === null
          ? []
          : [{ who: 'place' as const, key: `place ${viewer.place}`, most: place }]),
      ].map((b) => ({ ...b, left: filled(b.key, b.most, now) }))
      const empty = wanted.find((b) => b.left < 1)
      if (empty)
        return {
          who: empty.who,
          seconds: Math.max(1, Math.ceil(((1 - empty.left) * MINUTE) / empty.most / 1000)),
        }
      for (const { key, left } of wanted) {
        // Taken out first: the map stays in the order of last use, so that the full ones are found at its beginning.
        buckets.delete(key)
        buckets.set(key, { left: left - 1, at: now })
      }
      return null
    },
  }
}

/** What the person is told, with when to try again. */
export function tooMuchInWords({ who, seconds }: TooMuch): string {
  const again = `Please try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`
  return who === 'person'
    ? `You ask faster than I answer one person. ${again}`
    : `More is asked here at the moment than I answer in one place. ${again}`
}
