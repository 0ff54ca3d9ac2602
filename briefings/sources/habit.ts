import { lengthInWords } from '../digest/length-in-words.ts'
import type { FeedState } from '../source-ports.ts'

const DAY = 24 * 60 * 60
/** Fewer dates say nothing of a habit. */
const FEWEST = 5
/** Silence of a feed whose habit is not known. */
const UNKNOWN = 30 * DAY

export interface Habit {
  /** Median time between two items, in seconds. */
  readonly gap: number
  /** Silence from which the feed is late, in seconds: thrice what nine of ten gaps stay below, a day at least. */
  readonly silence: number
}

/** How often a feed usually has something, by the moments of its items; null where they are too few to tell. */
export function habitOf(moments: readonly Temporal.Instant[]): Habit | null {
  const times = [...new Set(moments.map((m) => m.epochMilliseconds / 1000))].sort((a, b) => a - b)
  if (times.length < FEWEST) return null
  const gaps = times
    .slice(1)
    .map((t, i) => t - times[i]!)
    .sort((a, b) => a - b)
  const at = (share: number): number => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))]!
  return { gap: at(0.5), silence: Math.round(Math.max(DAY, 3 * at(0.9))) }
}

/** Whether a feed has been silent for longer than its habit, and the words for it. */
export function silenceOf(
  { brought, habit }: { readonly brought: string | null; readonly habit: number | null },
  now: Temporal.Instant,
): { readonly state: Extract<FeedState, 'ok' | 'late'>; readonly reason: string | null } {
  if (!brought) return { state: 'ok', reason: null }
  const silent = now.since(Temporal.Instant.from(brought)).total('seconds')
  const usual = habit ?? UNKNOWN
  if (silent <= usual) return { state: 'ok', reason: null }
  const longest = habit === null ? '' : `; it is seldom silent for more than ${lengthInWords(usual / 3)}`
  return { state: 'late', reason: `nothing new for ${lengthInWords(silent)}${longest}` }
}
