import type { ArticleWithFacts } from '../ports.ts'
import { isFurniture } from '../read/furniture.ts'
import { termsOf } from '../read/terms.ts'

/** A sentence of a stored article that may be told. */
export interface Sentence {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly text: string
  readonly terms: ReadonlySet<string>
}

/** Null where the article has no such sentence, or where it is none of the report. */
export function sentenceOf(article: ArticleWithFacts, index: number): Sentence | null {
  const range = article.facts.sentences[index]
  if (!range) return null
  const text = article.text.slice(range.start, range.end)
  return isFurniture(text) ? null : { article, index, text, terms: new Set(termsOf(text)) }
}

/** Share of the smaller sentence's terms that stand in the other one too. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const term of small) if (large.has(term)) shared++
  return shared / small.size
}

/** The first `limit` sentences that do not repeat one already taken. */
export function withoutRepeats(sentences: Iterable<Sentence>, limit: number, same = 0.6): Sentence[] {
  const taken: Sentence[] = []
  for (const s of sentences) {
    if (taken.length === limit) break
    if (s.terms.size > 0 && taken.every((t) => overlap(t.terms, s.terms) < same)) taken.push(s)
  }
  return taken
}
