import type { Scope } from './model.ts'

// What the store keeps of the sources that are followed. An address is polled once, however many follow it: the feed is
// shared, the source is one scope's own, and what comes is kept in each follower's scope.

/** What stands at an address: a feed, a news sitemap, or a page whose own links to articles are followed. */
export type FeedKind = 'feed' | 'sitemap' | 'page'

/** `late`: silent for longer than its habit. `gone`: it said that it is no more (HTTP 410) and is not asked again. */
export type FeedState = 'new' | 'ok' | 'late' | 'failing' | 'gone'

/** Which field of a feed tells its items apart. */
export type Identity = 'guid' | 'link' | 'title'

/** One address and how it is polled. Moments are ISO 8601 in UTC, lengths of time seconds. */
export interface Feed {
  /** The store's own number. */
  readonly key: number
  readonly url: string
  readonly host: string
  readonly kind: FeedKind
  readonly title: string | null
  readonly etag: string | null
  readonly modified: string | null
  /** SHA-256 of what was last read there. */
  readonly hash: string | null
  readonly identity: Identity | null
  readonly interval: number
  /** The longest silence that is usual for it; null where too little is known. */
  readonly habit: number | null
  /** When it is to be asked again; null where nobody listens or it is gone. */
  readonly next: string | null
  readonly tried: string | null
  /** When it last answered with what could be read. */
  readonly succeeded: string | null
  /** Of what moment its newest item is. */
  readonly brought: string | null
  /** In a row. */
  readonly failures: number
  readonly state: FeedState
  /** In words, why the state is what it is. */
  readonly reason: string | null
  /** When its followers were told of its silence; null once it speaks again. */
  readonly warned: string | null
}

/** One scope that follows a feed. */
export interface Source {
  readonly id: string
  readonly scope: Scope
  readonly feed: Feed
  /** As an imported list names it; the feed's own title otherwise. */
  readonly title: string | null
  /** The person who added it, as `Viewer.person` names them; empty where they asked to be forgotten. */
  readonly by: string
  readonly added: string
  readonly muted: string | null
  /** When its first few articles were taken; null before the first look. */
  readonly baseline: string | null
}

/** An item that a feed has shown, so that it is known again. Hashes are short: they only tell items of one feed apart. */
export interface KnownItem {
  readonly guid: string | null
  readonly link: string | null
  /** Of title and date. */
  readonly title: string | null
  /** Of all that it says: another one means that it was revised. */
  readonly print: string
  /** Where it stood when it was first seen: by that its article is known. */
  readonly url: string | null
  readonly fate: 'taken' | 'held back' | 'passed over'
  /** When that was decided. */
  readonly at: string
  readonly reason: string
}

/** The due feeds of one host that a worker takes. What it already holds of them it takes again: its attempt before was ended. */
export interface FeedClaim {
  readonly now: string
  /** Until when the lease runs. */
  readonly until: string
  readonly worker: string
  readonly host: string
  /** They are asked one after another, and the lease must outlast them. */
  readonly limit: number
}

export interface SourceReads {
  /** In the order in which they were added. */
  sources(scopes: readonly Scope[]): Promise<Source[]>
  /** Who follows a feed, muted or not. */
  followers(feed: number): Promise<Source[]>
  feed(key: number): Promise<Feed | null>
  feedAt(url: string): Promise<Feed | null>
  /** How many feeds that somebody follows are in each state; over all scopes together, for whoever runs the bot. */
  feedCounts(): Promise<Readonly<Record<FeedState, number>>>
  /** The last seen first. */
  knownItems(feed: number): Promise<KnownItem[]>
}

export interface SourceWrites {
  /** A new feed; answers its key. */
  saveFeed(feed: Omit<Feed, 'key'>): Promise<number>
  updateFeed(key: number, changes: Partial<Omit<Feed, 'key'>>): Promise<void>
  /** Takes due feeds, those that have waited longest first, under a lease: nobody else gets them before it ends. */
  claimFeeds(claim: FeedClaim): Promise<Feed[]>
  /** Ends leases of this worker. */
  releaseFeeds(worker: string, keys: readonly number[]): Promise<void>
  saveSource(source: Omit<Source, 'feed'> & { readonly feed: number }): Promise<void>
  updateSource(
    scope: Scope,
    id: string,
    changes: Partial<Pick<Source, 'muted' | 'baseline' | 'by'>>,
  ): Promise<void>
  /** A feed that nobody follows any more goes with its last source. */
  dropSource(scope: Scope, id: string): Promise<void>
  /** Those who follow one feed follow another from now on; the first goes. */
  moveFollowers(from: number, to: number): Promise<void>
  saveKnownItems(feed: number, items: readonly KnownItem[]): Promise<void>
}
