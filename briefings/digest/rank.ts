import type { Follow } from '../digest-ports.ts'
import { matches } from './matches.ts'
import type { Material } from './material.ts'

export interface Rank {
  readonly score: number
  /** What it is made of, in words. */
  readonly reason: string
}

/** In so many hours half of what is new about a report is gone. */
const HALF_LIFE = 18
const WEIGHTS = {
  newness: 3,
  publishers: 1.2,
  reports: 0.6,
  followed: 1.5,
  news: 0,
  correction: -0.5,
  anniversary: -2,
  opinion: -2.5,
}

/** How much a story deserves a place: by newness, independent publishers, reports, what the place follows, and its nature. */
export function rankOf(material: Material, now: Temporal.Instant, follows: readonly Follow[]): Rank {
  const { publishers, news, nature, briefing } = material
  const hours = ageOf(material, now)
  const followed = follows.find((f) => matches(f, briefing.content))
  const score =
    WEIGHTS.newness * 2 ** (-hours / HALF_LIFE) +
    WEIGHTS.publishers * Math.log2(1 + publishers.size) +
    WEIGHTS.reports * Math.log2(1 + news.length) +
    (followed ? WEIGHTS.followed : 0) +
    WEIGHTS[nature]
  const parts = [
    `${publishers.size} ${publishers.size === 1 ? 'publisher' : 'independent publishers'}`,
    `newest report ${agoInWords(hours)}`,
    ...(followed ? [`you follow ${followed.name}`] : []),
    ...(nature === 'news' ? [] : [NATURES[nature]]),
  ]
  return { score, reason: parts.join(', ') }
}

const NATURES = {
  opinion: 'an opinion',
  anniversary: 'a look back on an anniversary',
  correction: 'a correction of an earlier report',
} as const

/** Hours since the newest report; of one that names but its day, since it came, and at least since that day ended. */
function ageOf({ newest, briefing }: Material, now: Temporal.Instant): number {
  const written = Temporal.Instant.from(briefing.at)
  const moment = newest === null ? written : momentOf(newest, written)
  return Math.max(0, now.since(moment).total('hours'))
}

export function momentOf(published: string, written: Temporal.Instant): Temporal.Instant {
  try {
    if (published.includes('T')) return Temporal.Instant.from(zoned(published))
    const end = Temporal.Instant.from(`${published.slice(0, 10)}T23:59:59Z`)
    return Temporal.Instant.compare(written, end) < 0 ? written : end
  } catch {
    // What a source gives as its date may be anything.
    return written
  }
}

const zoned = (iso: string): string => (/(?:Z|[+-]\d\d:?\d\d)$/i.test(iso) ? iso : `${iso}Z`)

const agoInWords = (hours: number): string =>
  hours < 1.5
    ? 'within the hour'
    : hours < 36
      ? `${Math.round(hours)} hours old`
      : `${Math.round(hours / 24)} days old`
