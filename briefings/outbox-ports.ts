import type { Scope } from './model.ts'
import type { Destination, Post, PostContent } from './post.ts'

// What the store keeps of posts on their way: each once, in order for each destination, with what became of every message.

/**
 * `waiting`: nothing of it has left. `sending`: an attempt is under way, or more messages of it are to come. `uncertain`:
 * nothing proves whether a message of it was posted, and it is not sent again. `failed`: the platform will not take it.
 * `dropped`: it was not to be posted any more, and `reason` says why.
 */
export type PostState = 'waiting' | 'sending' | 'sent' | 'uncertain' | 'failed' | 'dropped'

/** One message of a post. `sending`: a request may have left, and no answer to it is known. */
export interface PostPart {
  /** From 0. */
  readonly index: number
  readonly state: 'waiting' | 'sending' | 'sent' | 'uncertain'
  /** By which the platform, or we in its history, know this message again. At most 25 characters. */
  readonly marker: string
  /** The message as the platform takes it; null once it is known to stand there. */
  readonly page: unknown
  readonly attempts: number
  /** When the first request left that may have been carried out, ISO 8601; null where none is in doubt. */
  readonly attempted: string | null
  /** The platform's id of the message. */
  readonly message: string | null
}

/** A post as the store holds it. */
export interface HeldPost extends Post {
  readonly state: PostState
  readonly reason: string | null
  /** In order; none before the first attempt. */
  readonly parts: readonly PostPart[]
  /** Since when the content is no longer what was posted, ISO 8601; null where it is. */
  readonly edited: string | null
  /** When the first of its messages was known to stand, ISO 8601. */
  readonly posted: string | null
  /** It is not tried before then, ISO 8601. */
  readonly due: string
  /** Until when somebody has it in hand, ISO 8601; null where nobody has. */
  readonly leased: string | null
  /** Why it, or a change to it, was put off last: as the platform's adapter says it. Null where it never was. */
  readonly why: string | null
  /** How often that was for reasons of its own, and not of all that goes to its platform. */
  readonly tries: number
}

/** Who takes posts to deliver, and until when they are nobody else's. */
export interface Claim {
  readonly worker: string
  readonly now: string
  readonly until: string
  readonly platforms: readonly Destination['platform'][]
  /** Only posts to this place and its people: `slack:TEAM`. */
  readonly place?: string
  readonly limit: number
}

export interface PostChange {
  readonly state?: PostState
  readonly reason?: string | null
  /** When what `reason` tells of happened, ISO 8601. */
  readonly troubled?: string
  readonly content?: PostContent
  readonly edited?: string | null
  readonly posted?: string
  /** Not before then, ISO 8601. */
  readonly due?: string
  /** Until when it stays with its worker; null gives it back. */
  readonly leased?: string | null
  readonly why?: string | null
  readonly tries?: number
}

export interface OutboxSummary {
  /** How many posts are in each state. */
  readonly posts: Readonly<Record<PostState, number>>
  /** When the oldest that is not delivered was written, ISO 8601. */
  readonly oldest: string | null
  /** Posts whose change in content has not been carried to the platform. */
  readonly edits: number
}

/** What waits to be posted, or to be shown as it is now, at one destination. */
export interface WaitingLine {
  /** The one that is due first: the others wait behind it, where they are to be posted. */
  readonly first: HeldPost
  readonly kind: 'post' | 'change'
  readonly count: number
  /** Since when the first of them waits, ISO 8601. */
  readonly since: string
}

export interface OutboxReads {
  heldPost(id: string): Promise<HeldPost | null>
  /** Posts that are to be seen in this scope, were or will be delivered, and cite the article; in any revision. */
  postsCiting(scope: Scope, article: string): Promise<HeldPost[]>
  /** Posts to one destination of which nothing has left yet, the oldest first. */
  postsWaiting(destination: Destination): Promise<HeldPost[]>
  /** What was, is or is to be told to one person in direct messages, the oldest first. */
  postsTo(person: string): Promise<HeldPost[]>
  outboxSummary(): Promise<OutboxSummary>
  /** Posts to these places and people, or to anybody, that did not come off or could not be put right since then: the newest first. */
  troubledPosts(owners: readonly Scope[] | null, since: string, limit: number): Promise<HeldPost[]>
  /** Where posts, or changes to posts, to these places and people, or to anybody, wait: what has waited longest first. */
  waitingLines(owners: readonly Scope[] | null, limit: number): Promise<WaitingLine[]>
}

export interface OutboxWrites {
  /** Writes a post to be delivered. Answers false, and changes nothing, where that id is held. */
  enqueue(post: Post): Promise<boolean>
  /**
   * Takes posts that are due and that nobody else has: of each destination only the first, so that order is kept also where
   * several processes deliver.
   */
  claimPosts(claim: Claim): Promise<HeldPost[]>
  /** Takes delivered posts whose content has changed since. */
  claimEdits(claim: Claim): Promise<HeldPost[]>
  /** Whether the post is still this worker's at that time. */
  holdsPost(id: string, worker: string, now: string): Promise<boolean>
  changePost(id: string, change: PostChange): Promise<void>
  /** Keeps the messages of a post; those that it had are replaced. */
  savePages(id: string, parts: readonly Pick<PostPart, 'marker' | 'page'>[]): Promise<void>
  changePart(
    id: string,
    index: number,
    change: Partial<Pick<PostPart, 'state' | 'page' | 'attempts' | 'attempted' | 'message'>>,
  ): Promise<void>
  /** Gives back all that a worker holds. */
  releasePosts(worker: string): Promise<void>
  /** Removes delivered and given-up posts written before then, at most `limit`, with what they cited; answers how many. */
  dropPosts(before: string, limit: number): Promise<number>
  /** Removes what was or is to be told to one person in direct messages. */
  forgetPosts(person: string): Promise<number>
}
