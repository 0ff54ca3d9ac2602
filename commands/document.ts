import type { Candidate, Claim } from '../briefings/model.ts'

/**
 * What a command shows, before any platform has a say. Text is plain: renderers escape it, then fit it to their limits, and
 * number the citations in the order in which they come.
 */
export interface Document {
  readonly title: string | null
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly id?: string }
  | ({
      readonly kind: 'text'
      readonly text: string
      readonly tone?: 'plain' | 'muted' | 'warning'
    } & NamesChannels)
  | { readonly kind: 'claim'; readonly claim: Claim; readonly label?: string }
  | ({ readonly kind: 'fields'; readonly fields: readonly Field[] } & NamesChannels)
  | { readonly kind: 'events'; readonly events: readonly EventEntry[] }
  | { readonly kind: 'choices'; readonly choices: readonly Candidate[] }
  /** A file's text, to be taken away as it is. */
  | { readonly kind: 'verbatim'; readonly name: string; readonly text: string }
  | { readonly kind: 'usage'; readonly entries: readonly UsageEntry[] }

/** Ids of channels that the words name, each as "channel ID": nobody knows one by its id, so a platform shows them as it shows channels. */
export interface NamesChannels {
  readonly channels?: readonly string[]
}

export interface Field {
  readonly name: string
  readonly value: string
}

/** A line that leads to an event: its id is what a button or a completed command carries on. */
export interface EventEntry {
  readonly id: string
  readonly headline: string
  readonly when: string | null
  readonly status: string
}

export interface UsageEntry {
  readonly usage: string
  readonly description: string
}

export const heading = (text: string, id?: string): Block =>
  id ? { kind: 'heading', text, id } : { kind: 'heading', text }
export const text = (words: string, tone: 'plain' | 'muted' | 'warning' = 'plain'): Block => ({
  kind: 'text',
  text: words,
  tone,
})
/** Words that may name these channels, each as "channel ID". */
export const textNaming = (
  channels: readonly (string | null)[],
  words: string,
  tone: 'plain' | 'warning' = 'plain',
): Block => ({ kind: 'text', text: words, tone, channels: channels.filter((id) => id !== null) })
export const claimBlock = (claim: Claim, label?: string): Block =>
  labelled(claim, claim.translated ? (label ? `${label} (translation)` : 'Translation') : label)

const labelled = (claim: Claim, label: string | undefined): Block =>
  label ? { kind: 'claim', claim, label } : { kind: 'claim', claim }

/** Every claim of a document, in order: what the parity of renderings is checked on. */
export const claimsOf = (document: Document): Claim[] =>
  document.blocks.flatMap((b) => (b.kind === 'claim' ? [b.claim] : []))
