import type { EventContext } from '../../analyse/events/context.ts'
import { tokensOf } from '../../analyse/text.ts'

/** Nouns and names that say what a report is about, and how many there must be: in a short one all are rare. */
const MOST = 10
const LEAST = 7
/** Sentences that have each of them. */
const REPEATED = 3

/**
 * The share that a sentence's terms have of what a report goes on about: of the nouns and names that most of its sentences have, each as
 * often as they do (sentence frequency, as in SumBasic: Nenkova & Vanderwende 2005). 1 where too few are repeated to say.
 */
export function gistOf(c: EventContext): (terms: ReadonlySet<string>) => number {
  const counts = new Map<string, number>()
  for (let i = 0; i < c.doc.sentences.length; i++) {
    const nouns = tokensOf(c.doc, i).filter((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
    for (const term of new Set(c.termsOf(nouns.map((t) => t.text).join(' '))))
      counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  const often = [...counts]
    .filter(([, n]) => n >= REPEATED)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
  if (often.length < LEAST) return () => 1
  const all = often.reduce((sum, [, n]) => sum + n, 0)
  return (terms) => often.reduce((sum, [t, n]) => sum + (terms.has(t) ? n : 0), 0) / all
}
