import type { EventContext } from '../../analyse/events/context.ts'

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
  const often = [...sentencesOfNouns(c)]
    .map(([term, { n }]) => [term, n] as const)
    .filter(([, n]) => n >= REPEATED)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
  if (often.length < LEAST) return () => 1
  const all = often.reduce((sum, [, n]) => sum + n, 0)
  return (terms) => often.reduce((sum, [t, n]) => sum + (terms.has(t) ? n : 0), 0) / all
}

/** How many sentences have each noun and name, `n`, and the last of them. One pass, in which each word is read once. */
function sentencesOfNouns({ doc, termsOf }: EventContext): ReadonlyMap<string, { n: number; last: number }> {
  const read = new Map<string, readonly string[]>()
  const counts = new Map<string, { n: number; last: number }>()
  for (const { pos, text, sentence } of doc.tokens) {
    if (pos !== 'NOUN' && pos !== 'PROPN') continue
    let terms = read.get(text)
    if (!terms) read.set(text, (terms = termsOf(text)))
    for (const term of terms) {
      const count = counts.get(term)
      if (!count) counts.set(term, { n: 1, last: sentence })
      else if (count.last !== sentence) {
        count.n++
        count.last = sentence
      }
    }
  }
  return counts
}
