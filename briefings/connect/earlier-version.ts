import type { Article, Facts, Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import { saysItCorrects } from '../read/correction.ts'
import { similarity } from '../read/near-duplicate.ts'
import { saysOtherwise } from './says-otherwise.ts'

/** Jaccard similarity of word shingles from which one text repeats another: lightly edited agency copy, not a rewrite. */
const SAME_TEXT = 0.8
/** From which a report that says that it corrects one corrects this one: it may have changed more than a figure. */
const CORRECTED_TEXT = 0.6
const MOST_SIMILAR = 20

/** An earlier article with nearly the same words, and the share of word shingles that they have in common. */
export interface Repeated {
  readonly id: string
  readonly share: number
}

export interface EarlierVersion {
  /** The article that this one repeats, or by which it is put right already. */
  readonly original: Repeated | null
  /** The article of its own scope that this one says to put right. */
  readonly corrected: Repeated | null
}

interface Version extends Pick<Article, 'id' | 'title' | 'text'> {
  readonly scope: Scope
  readonly facts: Facts
  readonly signature: readonly number[]
  readonly bands: readonly string[]
}

/**
 * Which of the articles that it is like an article repeats or puts right, if any, looking at the likest first. One that gives another figure,
 * name or day repeats nothing, unless what it is like is its own correction, read before it.
 */
export async function earlierVersion(
  tx: StoreReads,
  scopes: readonly Scope[],
  version: Version,
): Promise<EarlierVersion> {
  const alike = (await tx.similar(scopes, version.bands, MOST_SIMILAR))
    .map((x) => ({ ...x, share: similarity(version.signature, x.signature) }))
    .filter((x) => x.id !== version.id && x.share >= CORRECTED_TEXT)
    .sort((a, b) => b.share - a.share)
  const held = new Map(
    (
      await tx.articles(
        scopes,
        alike.map((x) => x.key),
      )
    ).map((a) => [a.key, a]),
  )
  const corrects = saysItCorrects(version)
  for (const { key, id, share } of alike) {
    const other = held.get(key)
    if (!other) continue
    const differs = saysOtherwise(version, other)
    const isCorrection = saysItCorrects(other)
    if (share >= SAME_TEXT && (!differs || (isCorrection && !corrects)))
      return { original: { id, share }, corrected: null }
    if (corrects && differs && !isCorrection && other.scope === version.scope)
      return { original: null, corrected: { id, share } }
  }
  return { original: null, corrected: null }
}
