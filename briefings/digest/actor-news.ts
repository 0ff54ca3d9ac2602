import type { Scope } from '../model.ts'
import type { ArticleWithFacts, StoreReads } from '../ports.ts'
import { termsOf } from '../read/terms.ts'
import { claimOf } from '../write/claim.ts'
import { toldRange } from '../write/told-range.ts'
import type { KnownFacts } from './known-facts.ts'
import type { Material } from './material.ts'
import { freshOf, isSaid, termsSaid, type NewFact } from './new-fact.ts'

/** An event that a report leads with; further down it tells what was before. */
const LEADING = 4

/**
 * What an actor does or says in a story that was not known of: in its later reports where the story is known, in any of its
 * news where it is new. Null where they are merely named.
 */
export async function actorNews(
  store: Pick<StoreReads, 'revision'>,
  scopes: readonly Scope[],
  material: Material,
  known: KnownFacts | null,
  actor: string,
): Promise<NewFact | null> {
  const fresh = known === null ? material.news.toReversed() : freshOf(material, known)
  const said = known === null ? [] : await termsSaid(store, scopes, material, known, fresh)
  for (const article of fresh) {
    for (const { sentence, reason } of deedsOf(article, actor)) {
      const range = article.facts.sentences[sentence]
      if (!range) continue
      const terms = new Set(termsOf(article.text.slice(range.start, range.end)))
      if (!isSaid(terms, said)) return { claim: claimOf(article, toldRange(article, sentence)), reason }
    }
  }
  return null
}

interface Deed {
  readonly sentence: number
  readonly reason: string
}

/** Sentences in which the actor acts or speaks, those that the report leads with first. */
function deedsOf({ facts }: ArticleWithFacts, actor: string): Deed[] {
  const name = facts.actors.find((a) => a.id === actor)?.name ?? 'the actor'
  const acts = facts.events
    .slice(0, LEADING)
    .filter((e) => e.type !== 'NONE' && e.participants.some((p) => p.actor === actor && p.role !== 'target'))
    .map((e): Deed => ({
      sentence: e.sentence,
      reason: `${name} did something new (${e.type.toLowerCase()})`,
    }))
  const words = facts.quotes
    .filter((q) => q.speaker === actor)
    .map((q): Deed => ({ sentence: q.sentence, reason: `${name} said something new` }))
  return [...acts, ...words].sort((a, b) => a.sentence - b.sentence)
}
