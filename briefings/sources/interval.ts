import { createHash } from 'node:crypto'

// When a feed is asked again. All lengths of time are seconds.

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Before anything is known of a feed. */
export const FIRST_INTERVAL = 30 * MINUTE
const SHORTEST = 10 * MINUTE
const LONGEST = 6 * HOUR
/** A feed that asks to be left alone for longer is looked at daily all the same. */
const LONGEST_ASKED = DAY
const LONGEST_BACK_OFF = DAY
const LONGEST_RETRY_AFTER = 7 * DAY

export interface Pace {
  readonly interval: number
  /** Whether this look brought anything new. */
  readonly news: boolean
  /** Usual time between two items; null where it is not known. */
  readonly gap: number | null
}

/**
 * The next interval: halved towards half the usual gap between items where something came, a quarter longer where nothing
 * did, between ten minutes and six hours.
 */
export function nextInterval({ interval, news, gap }: Pace): number {
  const wanted = gap === null ? interval / 2 : Math.max(gap / 2, interval / 2)
  return Math.round(clamp(news ? Math.min(interval, wanted) : interval * 1.25, SHORTEST, LONGEST))
}

/** What a feed asks for, by its own `ttl` or `Cache-Control`: no shorter than that, within a day. */
export const atLeastAsked = (interval: number, asked: readonly (number | null | undefined)[]): number =>
  Math.max(interval, ...asked.map((a) => Math.min(a ?? 0, LONGEST_ASKED)))

/** How long a feed that failed is left alone: twice as long each time, within a day, and no shorter than it asks. */
export function backOff(interval: number, failures: number, retryAfter: number | null): number {
  const doubled = Math.max(interval, FIRST_INTERVAL) * 2 ** Math.min(failures - 1, 10)
  return Math.max(Math.min(doubled, LONGEST_BACK_OFF), Math.min(retryAfter ?? 0, LONGEST_RETRY_AFTER))
}

/** Up to a seventh later, always the same for the same feed: feeds that were added together drift apart. */
export function dueAfter(now: Temporal.Instant, seconds: number, url: string): string {
  return momentIn(now, seconds * (1 + 0.15 * fractionOf(url)))
}

/** Somewhere within the first interval, so that a long list that is imported is not asked all at once. */
export const spreadOver = (now: Temporal.Instant, seconds: number, url: string): string =>
  momentIn(now, seconds * fractionOf(url))

const momentIn = (now: Temporal.Instant, seconds: number): string =>
  now.add({ seconds: Math.round(seconds) }).toString({ smallestUnit: 'second' })

const fractionOf = (url: string): number =>
  createHash('sha256').update(url).digest().readUInt32BE(0) / 2 ** 32

const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n))
