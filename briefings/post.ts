import type { Claim, Scope } from './model.ts'
import type { StoryBriefing } from './results.ts'

// What the bot says of its own accord: written into the outbox by the core, delivered by the process. Plain data.

/** Where a post goes: a channel of a place, or one person's direct messages. */
export interface Destination {
  readonly platform: 'discord' | 'slack' | 'terminal'
  /** `discord:GUILD` or `slack:TEAM`; null for a direct message and at the terminal. */
  readonly place: string | null
  /** The platform's id of the channel; null for a direct message. */
  readonly channel: string | null
  /** `discord:USER` or `slack:TEAM:USER` for a direct message; null for a channel. */
  readonly person: string | null
}

/** A story as a place is told it. */
export interface ToldStory extends StoryBriefing {
  /** The new fact, where this place was told of the story before: it comes first, as *Update:*. */
  readonly update: Claim | null
  /** What it is where it is no news: an opinion, a look back on an anniversary, a source's correction of itself. */
  readonly nature?: 'opinion' | 'anniversary' | 'correction'
}

export type PostContent =
  | {
      readonly kind: 'digest' | 'follow'
      readonly title: string
      /** For whom something was missed, when this should have come, or that nothing is new; null where there is nothing to say. */
      readonly note: string | null
      readonly stories: readonly ToldStory[]
      /** What sources changed or took back after it was posted, in words, the oldest first; stands at its foot. */
      readonly changes?: readonly string[]
    }
  /** What a source took back or changed of an earlier post. */
  | {
      readonly kind: 'correction'
      readonly of: string
      readonly note: string
      readonly claims: readonly Claim[]
    }
  /** A word to those who manage a place, or to one person, about the bot itself. */
  | {
      readonly kind: 'notice'
      readonly title: string | null
      readonly text: string
      /** Ids of channels that the text names, each as "channel ID". */
      readonly channels?: readonly string[]
    }

/** One thing to be posted, once. */
export interface Post {
  /** Chosen by who writes it and always the same for the same thing, so that writing it twice keeps one: `digest:ID:SLOT`. */
  readonly id: string
  readonly destination: Destination
  /** What those who read there may see. */
  readonly scopes: readonly Scope[]
  readonly content: PostContent
  /** Who set it up, as `Destination.person` names them: is told once where it cannot be delivered. */
  readonly owner?: string
  /** When it was written, ISO 8601. */
  readonly at: string
}
