import { termOf } from '../read/terms.ts'

/** How often and where a term stands in an article. */
interface Count {
  total: number
  lead: number
  /** Capitalised inside a sentence: a name's word. */
  name: number
  lower: number
}

/** Sentences that count as the lead, the title among them. */
const LEAD = 3
/** Words looked at: what a long article says later is about other things as well. */
const WORDS = 1_500
const LEAD_WEIGHT = 1.5
const NAME_WEIGHT = 1.5

/**
 * What an article is about, as weights of its terms (logarithm of the count, more for names and for the lead), before any
 * weighing by rarity.
 */
export function storyFeatures(title: string | null, sentences: readonly string[]): Map<string, number> {
  const counts = new Map<string, Count>()
  let words = 0
  const all = title ? [title, ...sentences] : sentences
  for (const [i, sentence] of all.entries()) {
    if (words >= WORDS) break
    words += count(sentence, i < LEAD, counts)
  }
  const out = new Map<string, number>()
  for (const [term, c] of counts) {
    const isName = c.name > c.lower
    out.set(term, (1 + Math.log(c.total)) * (c.lead ? LEAD_WEIGHT : 1) * (isName ? NAME_WEIGHT : 1))
  }
  return out
}

function count(sentence: string, lead: boolean, counts: Map<string, Count>): number {
  const words = [...sentence.slice(0, 4_000).matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu)]
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w[0])).length
  // In a headline in capitals a capital says nothing.
  const tells = capitals < words.length * 0.6
  for (const [i, { 0: word }] of words.entries()) {
    const term = termOf(word)
    if (!term) continue
    const c = counts.get(term) ?? { total: 0, lead: 0, name: 0, lower: 0 }
    c.total++
    if (lead) c.lead++
    if (/^\p{Ll}/u.test(word)) c.lower++
    else if (i > 0 && tells && /^\p{Lu}/u.test(word)) c.name++
    counts.set(term, c)
  }
  return words.length
}
