import { foldName } from '../connect/names.ts'
import { UserError } from '../errors.ts'
import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import { canonicalUrl } from '../read/canonical-url.ts'
import type { Source } from '../source-ports.ts'
import { nameOf } from './lines.ts'

/**
 * The source that somebody means: by its id, its address, or its title or the beginning of it.
 *
 * @throws UserError 'not-found' where none or several are meant.
 */
export async function findSource(store: StoreReads, home: Scope, words: string): Promise<Source> {
  const all = await store.sources([home])
  const exact = all.find((s) => s.id === words) ?? all.find((s) => sameAddress(s.feed.url, words))
  if (exact) return exact
  const typed = foldName(words)
  const named = all.filter((s) => foldName(nameOf(s)) === typed)
  const meant = named.length > 0 ? named : all.filter((s) => foldName(nameOf(s)).startsWith(typed))
  const [only, second] = meant
  if (only && !second) return only
  if (only)
    throw new UserError(
      'not-found',
      `Several sources are called that. Say which by its id: ${meant
        .slice(0, 8)
        .map((s) => `${s.id} (${s.feed.url})`)
        .join(', ')}.`,
    )
  throw new UserError('not-found', `I follow no source “${words}” here. “sources list” tells which I do.`)
}

const sameAddress = (a: string, b: string): boolean => canonicalUrl(a) === canonicalUrl(b)
