const MOST_REMEMBERED = 2_000

/** Tells an id that comes for the first time from one that comes again, among the last two thousand. */
export function createSeen(): (id: string) => boolean {
  const seen = new Set<string>()
  return (id) => {
    if (seen.has(id)) return false
    seen.add(id)
    const [oldest] = seen
    if (seen.size > MOST_REMEMBERED && oldest !== undefined) seen.delete(oldest)
    return true
  }
}
