import type { DigestLine, FollowLine } from './digest-results.ts'
import type { Article, Correction } from './model.ts'
import type { HeldPost } from './outbox-ports.ts'
import type { Report, Settings, Told } from './reader-ports.ts'
import type { SourceLine } from './sources/lines.ts'

/** All that is kept of one person. */
export interface PersonalData {
  readonly person: string
  readonly told: readonly (Told & { readonly place: string | null })[]
  readonly settings: Settings
  readonly reports: readonly Report[]
  /** Everywhere. */
  readonly follows: readonly FollowLine[]
  /** Their own, by direct message. */
  readonly digests: readonly DigestLine[]
  /** How many stories their direct messages told, so that none is told twice. */
  readonly stories: number
  /** Followed in direct messages. */
  readonly sources: readonly SourceLine[]
  /** Posts that were or are to be sent to them, the oldest first. */
  readonly posts: readonly (Pick<HeldPost, 'id' | 'state' | 'content' | 'at'> & {
    /** When the first message of it stood, ISO 8601; null where none does. */
    readonly posted: string | null
  })[]
  /** Merges and splits that hold for them alone. */
  readonly corrections: readonly Pick<Correction, 'kind' | 'subject' | 'object' | 'made' | 'at'>[]
  /** Added in direct messages. */
  readonly articles: readonly (Pick<Article, 'id' | 'url' | 'title' | 'published' | 'source' | 'text'> & {
    readonly stored: string
  })[]
}

export interface Forgotten {
  readonly person: string
  readonly removed: {
    readonly told: number
    readonly settings: number
    readonly reports: number
    readonly follows: number
    readonly digests: number
    /** Marks of which stories direct messages told. */
    readonly stories: number
    readonly sources: number
    readonly posts: number
    readonly corrections: number
    readonly articles: number
  }
}
