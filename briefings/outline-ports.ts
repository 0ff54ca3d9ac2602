import type { Scope } from './model.ts'

/** A sentence that a timeline may tell: it names a day, or stands at the beginning of its report. */
export interface OutlinedSentence {
  readonly index: number
  /** Calendar days that the sentence names, in days since 1970. */
  readonly days: readonly number[]
  /** Those of them that it names only in passing: "survivors of Tuesday's quake" tells of a later day. */
  readonly inPassing: readonly number[]
  /** How well it can be read by itself, at most 1. */
  readonly stands: number
}

/**
 * What a timeline looks at in each of hundreds of articles before it chooses the few sentences that it tells. Lists are one
 * text, a line break before and after each: to search it costs less than to make hundreds of small things.
 */
export interface Outline {
  /** Day of publication, in days since 1970. */
  readonly published: number | null
  /** Index of the first sentence that tells something. */
  readonly lead: number
  /** Whether the report names the day before its own near its beginning, and so may be of that day. */
  readonly namesDayBefore: boolean
  /** The day on which its lead takes a happening along its course. */
  readonly turn: number | null
  /** The later day for which its lead says that the happening is appointed. */
  readonly appointed: number | null
  readonly told: readonly OutlinedSentence[]
  /** The actors that it mentions: id, tab, and the indices of the sentences that do, spaces between. */
  readonly actors: string
  /** Every term of the sentences that may be told and of those near them, once. */
  readonly vocabulary: string
  /** The terms of these sentences one after the other, each by its place in the vocabulary. */
  readonly terms: Uint8Array | Uint32Array
  /** For each sentence of the article, where its terms end among them. */
  readonly ends: readonly number[]
}

export interface OutlinedArticle {
  /** The store's own, as in `StoredArticle`. */
  readonly key: number
  /** Whether it is a near-duplicate of another. */
  readonly isRepeat: boolean
  readonly outline: Outline
}

export interface OutlineReads {
  /** In the order of `keys`; those not visible are left out. */
  outlines(scopes: readonly Scope[], keys: readonly number[]): Promise<OutlinedArticle[]>
}
