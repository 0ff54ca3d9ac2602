import type { IngestPorts } from '../ingest.ts'
import type { Scope } from '../model.ts'
import type { IngestLine } from '../results.ts'
import type { Feed, FeedClaim } from '../source-ports.ts'
import { examine, type Examined, type SourceBytes } from './examine.ts'
import { findSource } from './find-source.ts'
import { followSources, type SourceOwner, type ToFollow } from './follow.ts'
import { withPage } from './full-text.ts'
import { keepFeed, type KeepRequest } from './keep.ts'
import { lineOf, type SourceLine } from './lines.ts'
import { mutedOfOperators, muteSource, removeSource } from './mute.ts'
import { recordPoll, type PollOutcome } from './record.ts'
import { weigh, type Weighed, type WeighedItem } from './weigh.ts'

/** A source that was asked to be followed. */
export interface FollowedLine {
  readonly source: SourceLine
  /** The store's own number of the feed behind it. */
  readonly feed: number
  /** False where it was followed before. */
  readonly added: boolean
}

/** A feed to be asked: with no mark of an earlier answer where a new follower needs to see all of it. */
export type FeedToPoll = Pick<Feed, 'key' | 'url' | 'host' | 'kind' | 'etag' | 'modified' | 'hash'>

/** The core's methods on sources. Those that fetch are not here: bytes are brought by who has a network. */
export interface SourceMethods {
  /** What one scope follows, in the order in which it was added; then those of the operator's that are muted there. */
  sources(home: Scope): Promise<SourceLine[]>
  source(home: Scope, words: string): Promise<SourceLine>
  followSources(owner: SourceOwner, list: readonly ToFollow[], now: string): Promise<FollowedLine[]>
  removeSource(home: Scope, words: string): Promise<SourceLine>
  muteSource(
    home: Scope,
    request: { readonly words: string; readonly muted: boolean | null; readonly now: string },
  ): Promise<SourceLine>
  examineSource(bytes: SourceBytes): Promise<Examined>
  /** Which items would be taken by somebody who begins to follow now. Keeps nothing. */
  weighAfresh(bytes: SourceBytes, now: string): Promise<Weighed | { readonly reason: string }>
  claimFeeds(claim: FeedClaim): Promise<FeedToPoll[]>
  releaseFeeds(worker: string, keys: readonly number[]): Promise<void>
  recordPoll(poll: {
    readonly feed: number
    readonly worker: string
    readonly outcome: PollOutcome
    readonly now: string
  }): Promise<void>
  /** Which items of what a feed shows now are to be taken. */
  weighFeed(feed: number, bytes: SourceBytes, now: string): Promise<Weighed | { readonly reason: string }>
  /** An item with what its page adds; `page` is a reason where it could not be read. */
  withPage(item: WeighedItem, page: SourceBytes | string, now: string): Promise<WeighedItem>
  keepFeed(request: KeepRequest): Promise<Map<Scope, IngestLine[]>>
}

export function createSources(ports: IngestPorts): SourceMethods {
  const { store } = ports
  const instant = (iso: string): Temporal.Instant => Temporal.Instant.from(iso)
  return {
    sources: async (home) => [
      ...(await store.sources([home])).map(lineOf),
      ...(await mutedOfOperators(store, home)),
    ],
    source: async (home, words) => lineOf(await findSource(store, [home], words)),
    followSources: async (owner, list, now) =>
      (await followSources(store, owner, list, now)).map(({ source, added }) => ({
        source: lineOf(source),
        feed: source.feed.key,
        added,
      })),
    removeSource: (home, words) => removeSource(store, home, words),
    muteSource: (home, request) => muteSource(store, home, request),
    examineSource: async (bytes) => examine(bytes),
    weighAfresh: async (bytes, now) => {
      const examined = examine(bytes)
      if (!('document' in examined)) return { reason: reasonOf(examined) }
      const { kind, document } = examined
      return weigh({
        feed: { identity: null, brought: null },
        followers: [{ muted: null, baseline: null }],
        known: [],
        document,
        kind,
        now: instant(now),
      })
    },
    claimFeeds: (claim) =>
      store.write(async (tx) => {
        const out: FeedToPoll[] = []
        for (const { key, url, host, kind, etag, modified, hash } of await tx.claimFeeds(claim)) {
          const isFresh = (await tx.followers(key)).some((f) => f.muted === null && f.baseline === null)
          const marks = isFresh ? { etag: null, modified: null, hash: null } : { etag, modified, hash }
          out.push({ key, url, host, kind, ...marks })
        }
        return out
      }),
    releaseFeeds: (worker, keys) => store.write((tx) => tx.releaseFeeds(worker, keys)),
    recordPoll: (poll) => recordPoll(store, poll),
    weighFeed: async (key, bytes, now) => {
      const [feed, followers, known] = await Promise.all([
        store.feed(key),
        store.followers(key),
        store.knownItems(key),
      ])
      if (!feed) return { reason: 'nobody follows it any more' }
      const examined = examine(bytes)
      // A front page in place of a feed is an error page or a wall, not the feed.
      if (!('document' in examined) || (feed.kind !== 'page' && examined.kind === 'page'))
        return { reason: `it is no feed any more: ${reasonOf(examined)}` }
      const { kind, document } = examined
      return weigh({ feed, followers, known, document, kind, now: instant(now) })
    },
    withPage: async (item, page, now) => withPage(item, page, instant(now)),
    keepFeed: (request) => keepFeed(ports, request),
  }
}

function reasonOf(examined: Examined): string {
  switch (examined.kind) {
    case 'nothing':
      return examined.reason
    case 'index':
      return 'it is an index of sitemaps'
    case 'page':
      return 'it is a page'
    case 'feed':
    case 'sitemap':
      return ''
  }
}
