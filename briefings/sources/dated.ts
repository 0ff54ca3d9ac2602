/** How far clocks and zones may be apart, in hours: a date without a zone may be of the easternmost. */
const CLOCKS = 1
const EASTERNMOST = 14

/**
 * Why an item may not be told as news by its date, in words; null where it may: it has none, or one that is still to come.
 *
 * @param published `YYYY-MM-DD` or ISO 8601 with or without an offset; null where the item bears none.
 */
export function heldBackFor(published: string | null, now: Temporal.Instant): string | null {
  const moment = published && momentOf(published)
  if (!moment) return 'it bears no date'
  // What a broken clock writes.
  if (moment.earliest.epochMilliseconds < 86_400_000) return `it bears no real date (${published})`
  if (Temporal.Instant.compare(moment.earliest, now.add({ hours: CLOCKS })) > 0)
    return `its date is still to come (${published})`
  return null
}

/** The moment of a publication as well as it is known, at the latest `now`; null where it bears none. */
export function publishedAt(published: string | null, now: Temporal.Instant): Temporal.Instant | null {
  const moment = published && momentOf(published)
  if (!moment) return null
  return Temporal.Instant.compare(moment.utc, now) > 0 ? now : moment.utc
}

function momentOf(published: string): { earliest: Temporal.Instant; utc: Temporal.Instant } | null {
  try {
    if (/(?:Z|[+-]\d\d:?\d\d)$/.test(published) && published.includes('T')) {
      const at = Temporal.Instant.from(published)
      return { earliest: at, utc: at }
    }
    const utc = Temporal.PlainDateTime.from(published).toZonedDateTime('UTC').toInstant()
    return { earliest: utc.subtract({ hours: EASTERNMOST }), utc }
  } catch {
    return null
  }
}
