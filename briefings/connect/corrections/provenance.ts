import { dayInWords } from '../../write/dates-in-words.ts'
import type { Scope } from '../../model.ts'
import type { ActorRecord, Alias, StoreReads } from '../../ports.ts'
import type { Provenance } from '../../results.ts'

/** Where each of an actor's aliases came from: the first article that gave it, and whether it was joined by hand. */
export async function provenanceOf(
  store: Pick<StoreReads, 'article'>,
  scopes: readonly Scope[],
  actor: ActorRecord,
): Promise<Provenance[]> {
  return Promise.all(actor.aliases.map((alias) => originOf(store, scopes, alias)))
}

async function originOf(
  store: Pick<StoreReads, 'article'>,
  scopes: readonly Scope[],
  { alias, origin, joined }: Alias,
): Promise<Provenance> {
  const article = origin === 'manager' ? null : await store.article(scopes, origin)
  const from =
    article &&
    [
      article.title ? `“${article.title}”` : (article.url ?? 'a report without a title'),
      article.source,
      article.published && dayInWords(article.published.slice(0, 10)),
    ]
      .filter(Boolean)
      .join(', ')
  const byHand = joined ? `joined by hand on ${dayInWords(joined.slice(0, 10))}` : from ? null : 'set by hand'
  return {
    alias,
    origin: [from, byHand].filter(Boolean).join('; '),
    article: article?.id ?? null,
  }
}
