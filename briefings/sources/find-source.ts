import { foldName } from '../connect/names.ts'
import { UserError } from '../errors.ts'
import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import { canonicalUrl } from '../read/canonical-url.ts'
import type { Source } from '../source-ports.ts'
import { nameOf } from './lines.ts'

/**
 * The source that somebody means: by its id, its address, or its title or the beginning of it. Looked for in one scope after
 * another, so that a place's own comes before one of the operator's.
 *
 * @throws UserError 'not-found' where none or several are meant.
 */
export async function findSource(store: StoreReads, homes: readonly Scope[], words: string): Promise<Source> {
  for (const home of homes) {
    const found = meant(await store.sources([home]), words)
    if (found) return found
  }
  throw new UserError('not-found', `I follow no source “${words}” here. “sources list” tells which I do.`)
}

function meant(all: readonly Source[], words: string): Source | undefined {
  const exact = all.find((s) => s.id === words) ?? all.find((s) => sameAddress(s.feed.url, words))
  if (exact) return exact
  const typed = foldName(words)
  const named = all.filter((s) => foldName(nameOf(s)) === typed)
  const [only, ...more] = named.length > 0 ? named : all.filter((s) => foldName(nameOf(s)).startsWith(typed))
  if (only && more.length > 0)
    throw new UserError(
      'not-found',
      `Several sources are called that. Say which by its id: ${[only, ...more]
        .slice(0, 8)
        .map((s) => `${s.id} (${s.feed.url})`)
        .join(', ')}.`,
    )
  return only
}

const sameAddress = (a: string, b: string): boolean => canonicalUrl(a) === canonicalUrl(b)
