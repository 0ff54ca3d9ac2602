import type { Destination } from '../../briefings/post.ts'
import type { Document } from '../../commands/document.ts'

// How the bot posts of its own accord. Each adapter offers one; delivery knows no platform.

/** A request that was not carried out, and may be later; `why` is for the log and the metrics. */
export interface Later {
  readonly kind: 'later'
  readonly ms: number
  readonly why: string
}

/** A turn that is too far away to be waited for; `held` where the platform said to wait, and not our own keeping within its limits. */
export const laterTurn = (leastMs: number, heldMs: number): Later =>
  heldMs > 0
    ? { kind: 'later', ms: Math.max(leastMs, heldMs), why: 'held' }
    : { kind: 'later', ms: leastMs, why: 'pace' }

/** A look, an edit or an opened channel of which nothing is known: done again it does no harm. */
export const laterFor = ({ why }: { readonly why: string }): Later => ({ kind: 'later', ms: 15_000, why })

/** There is nowhere to post: the channel is deleted, the bot removed or not permitted. A sentence's end for people. */
export interface Gone {
  readonly kind: 'gone'
  readonly reason: string
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly message: string }
  | Later
  /** Nobody knows whether it was carried out. */
  | { readonly kind: 'lost'; readonly why: string }
  | Gone
  | { readonly kind: 'refused'; readonly reason: string }

/** A machine that nobody sets the clock of may be a minute or two ahead of a platform, which dates what we look for there. */
export const SKEW_MS = 120_000

export type FindOutcome =
  | { readonly kind: 'found'; readonly message: string }
  | { readonly kind: 'absent' }
  | Later
  /** The history is not ours to read, or does not reach that far. */
  | { readonly kind: 'unknown'; readonly reason: string }

export type EditOutcome =
  { readonly kind: 'edited' } | Later | { readonly kind: 'impossible'; readonly reason: string } | Gone

export interface SendOptions {
  /** By which the message is known again. At most 25 characters. */
  readonly marker: string
  /** First message of the same post, where this is a further one. */
  readonly after: string | null
  /** Message of another post that this one answers. */
  readonly answers: string | null
}

export interface FindOptions extends SendOptions {
  readonly page: unknown
  /** When it was first sent, ISO 8601. */
  readonly since: string
}

export interface Poster {
  readonly platform: 'discord' | 'slack'
  /** For how many milliseconds the platform makes one message of requests with the same marker; 0 where it never does. */
  readonly repeatableMs: number
  /** A document as messages, as they are sent. Plain data. */
  pages(document: Document): readonly unknown[]
  /** Sends one message, in one request. Never rejects for what a platform does. */
  send(to: Destination, page: unknown, options: SendOptions): Promise<SendOutcome>
  /** Looks whether a message that may have been sent stands there. */
  find(to: Destination, options: FindOptions): Promise<FindOutcome>
  edit(to: Destination, message: string, page: unknown): Promise<EditOutcome>
  /** Lets go of what it holds. */
  close(): void
}
