import type { ActorRecord, StoredArticle } from '../../ports.ts'
import { isUnknown, type Unknown } from '../../results.ts'
import { articleMeant } from './article-meant.ts'
import type { Correcting } from './corrector.ts'

/** Newest articles of an actor whose titles are looked through. */
const MOST = 100

/** The article that is meant among those that name an actor; null for none, the candidates where words stand in several titles. */
export async function articleNaming(
  { reads, who: { scopes } }: Correcting,
  actor: ActorRecord,
  said: string,
): Promise<StoredArticle | Unknown | null> {
  const keys = await reads.candidates(scopes, { actors: [actor.id], limit: MOST })
  const meant = articleMeant(await reads.articles(scopes, keys), said)
  if (!isUnknown(meant) || meant.ambiguous) return meant
  // One that is older than those looked through, by its id.
  const held = await reads.article(scopes, said)
  const [article] = held ? await reads.articles(scopes, [held.key]) : []
  return article?.facts.actors.some((a) => a.id === actor.id) ? article : null
}
