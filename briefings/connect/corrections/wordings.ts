import type { ArticleWithFacts } from '../../ports.ts'
import { foldName } from '../names.ts'
import { follow, type Leaves, type Step } from './overlay.ts'

/**
 * Who the actors of an article are after the corrections: store's id -> id now. An actor goes with a wording that was split off
 * where the article calls them so and by nothing else, parts of the wording ("Holt" for "Ana Holt") left aside; or with the article,
 * where that was parted from the others.
 */
export function actorsNow(
  steps: readonly Step[],
  touched: ReadonlySet<string>,
  article: Pick<ArticleWithFacts, 'id' | 'text' | 'facts'>,
): Map<string, string> {
  const out = new Map<string, string>()
  for (const { id } of article.facts.actors) {
    if (!touched.has(id)) continue
    let wordings: ReadonlySet<string> | undefined
    const leaves: Leaves = (object, kind) =>
      kind === 'actor-parting'
        ? object === article.id
        : isCalledOnly((wordings ??= wordingsOf(article, id)), foldName(object))
    out.set(id, follow(steps, id, leaves))
  }
  return out
}

/** Folded wordings by which a text mentions an actor. */
function wordingsOf(
  { text, facts }: Pick<ArticleWithFacts, 'text' | 'facts'>,
  actor: string,
): ReadonlySet<string> {
  return new Set(
    facts.mentions.filter((m) => m.actor === actor).map((m) => foldName(text.slice(m.start, m.end))),
  )
}

function isCalledOnly(wordings: ReadonlySet<string>, wording: string): boolean {
  if (!wordings.has(wording)) return false
  const words = new Set(wording.split(' '))
  return [...wordings].every((w) => w.split(' ').every((word) => words.has(word)))
}
