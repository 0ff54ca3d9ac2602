import { createHash } from 'node:crypto'
import type { Scope } from '../model.ts'
import { canonicalUrl } from './canonical-url.ts'
import type { ReadArticle } from './read.ts'

/** The id that an article brings, else the one that is worked out. */
export const articleId = (scope: Scope, read: Pick<ReadArticle, 'id' | 'url' | 'text'>): string =>
  read.id ?? derivedId(scope, read)

/** An article that brings no id is known by where it stands, else by what it says. */
export const derivedId = (scope: Scope, read: Pick<ReadArticle, 'url' | 'text'>): string =>
  hashOf([scope, read.url ? canonicalUrl(read.url) : read.text]).slice(0, 16)

/** The id that its address would give an article which brings one of its own, so that `why` finds it by its address; else null. */
export function addressOf(
  scope: Scope,
  { id, url, text }: Pick<ReadArticle, 'id' | 'url' | 'text'>,
): string | null {
  const derived = url === null ? null : derivedId(scope, { url, text })
  return derived === id ? null : derived
}

/** SHA-256 of the parts, as hexadecimal digits. */
export const hashOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')
