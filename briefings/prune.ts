import type { Store } from './ports.ts'
import { takeOut } from './take-out.ts'

export interface PruneRequest {
  /** The clock, ISO 8601. */
  readonly now: string
  /** Stories whose last day is longer ago go; null keeps all of them. */
  readonly keepDays: number | null
}

/** What went. */
export interface Pruned {
  readonly posts: number
  readonly history: number
  readonly decisions: number
  readonly revisions: number
  readonly articles: number
  /** Whether there is more to go: ask again. */
  readonly more: boolean
}

/** For so many days after it was written a post is kept, and with it what it cites: until then a source may change it. */
const POST_DAYS = 180
/** What places were told, how far people had looked, what they reported, slots, decisions about what is no more, and earlier revisions of briefings. */
const HISTORY_DAYS = 400
/** At once, so that other writers get their turn. */
const LIMIT = 500
const STORIES = 5

/**
 * Lets go of what is old. What a post cites stays for as long as the post is kept; whole stories go and no part of one,
 * each in a transaction of its own.
 */
export async function prune(store: Store, { now, keepDays }: PruneRequest): Promise<Pruned> {
  const at = Temporal.Instant.from(now)
  const ago = (days: number): string => at.subtract({ hours: 24 * days }).toString()
  const posts = await store.write((tx) => tx.dropPosts(ago(POST_DAYS), LIMIT))
  const history = await store.write(
    async (tx) =>
      (await tx.dropDigestHistory(ago(HISTORY_DAYS))) + (await tx.dropReaderHistory(ago(HISTORY_DAYS))),
  )
  const decisions = await store.write((tx) => tx.dropDecisions(ago(HISTORY_DAYS), LIMIT))
  const revisions = await store.write((tx) => tx.dropBriefingRevisions(ago(HISTORY_DAYS), LIMIT))
  const old = keepDays === null ? [] : await store.oldStories(ago(keepDays).slice(0, 10), STORIES)
  let articles = 0
  for (const { articles: own } of old)
    await store.write(async (tx) => {
      for (const { scope, id } of own) if (await takeOut(tx, scope, id, now)) articles++
    })
  const more = old.length === STORIES || [posts, decisions, revisions].some((n) => n === LIMIT)
  return { posts, history, decisions, revisions, articles, more }
}
