import { createHash } from 'node:crypto'
import { UserError } from '../errors.ts'
import type { Scope } from '../model.ts'
import type { Store, StoreWrites } from '../ports.ts'
import type { Feed, FeedKind, Source } from '../source-ports.ts'
import { FIRST_INTERVAL, spreadOver } from './interval.ts'
import { hostOf } from './move.ts'

/** Who adds a source, and to what is seen where. */
export interface SourceOwner {
  readonly home: Scope
  /** As `Viewer.person` names them. */
  readonly person: string
}

export interface ToFollow {
  readonly url: string
  readonly kind: FeedKind
  /** What the list that it stands in calls it; null for what it calls itself. */
  readonly title: string | null
}

export interface Followed {
  readonly source: Source
  /** False where this scope followed it before. */
  readonly added: boolean
}

/** Rows that go into one transaction. */
const TOGETHER = 200

/** What one place or person may follow, so that none takes the poller from the others; the operator's own are as many as they like. */
const MOST_SOURCES = 500

/**
 * Follows addresses in a scope, in their order. A list is looked at over the first half hour, one source at once.
 *
 * @throws UserError 'bad-input' where that would be more than a place may follow; then none of them is followed.
 */
export async function followSources(
  store: Store,
  owner: SourceOwner,
  list: readonly ToFollow[],
  now: string,
): Promise<Followed[]> {
  await refuseTooMany(store, owner.home, list)
  const out: Followed[] = []
  for (let i = 0; i < list.length; i += TOGETHER)
    out.push(
      ...(await store.write(async (tx) => {
        const some: Followed[] = []
        for (const wanted of list.slice(i, i + TOGETHER))
          some.push(await follow(tx, owner, wanted, now, list.length > 1))
        return some
      })),
    )
  return out
}

async function refuseTooMany(store: Store, home: Scope, list: readonly ToFollow[]): Promise<void> {
  if (home === 'public') return
  const held = new Set((await store.sources([home])).map((s) => s.feed.url))
  const wanted = new Set(list.map((l) => l.url).filter((url) => !held.has(url)))
  if (held.size + wanted.size <= MOST_SOURCES || wanted.size === 0) return
  throw new UserError(
    'bad-input',
    `Here ${MOST_SOURCES} sources may be followed; ${held.size} are, and these would be ${wanted.size} more. ` +
      'Take some off the list, or stop following others with sources remove.',
  )
}

async function follow(
  tx: StoreWrites,
  { home, person }: SourceOwner,
  { url, kind, title }: ToFollow,
  now: string,
  isListed: boolean,
): Promise<Followed> {
  const at = Temporal.Instant.from(now)
  const next = isListed ? spreadOver(at, FIRST_INTERVAL, url) : now
  const held = await tx.feedAt(url)
  const before = held && (await tx.followers(held.key)).find((f) => f.scope === home)
  if (before) return { source: before, added: false }
  const feed: Feed = held ?? (await newFeed(tx, url, kind, next))
  // Another's feed is asked again soon, for the baseline of who has just begun.
  if (held && held.state !== 'gone' && (held.next === null || held.next > next))
    await tx.updateFeed(held.key, { next })
  const id = createHash('sha256').update(`${home}\n${url}`).digest('hex').slice(0, 10)
  const source = { id, scope: home, title, by: person, added: now, muted: null, baseline: null }
  await tx.saveSource({ ...source, feed: feed.key })
  return { source: { ...source, feed }, added: true }
}

async function newFeed(tx: StoreWrites, url: string, kind: FeedKind, next: string): Promise<Feed> {
  const feed: Omit<Feed, 'key'> = {
    url,
    host: hostOf(url),
    kind,
    title: null,
    etag: null,
    modified: null,
    hash: null,
    identity: null,
    interval: FIRST_INTERVAL,
    habit: null,
    next,
    tried: null,
    succeeded: null,
    brought: null,
    failures: 0,
    state: 'new',
    reason: null,
    warned: null,
  }
  return { key: await tx.saveFeed(feed), ...feed }
}
