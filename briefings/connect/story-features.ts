import { termOf } from '../read/terms.ts'
import { forEachWord } from '../read/words.ts'

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
/** Terms kept of an article, the weightiest ones. */
const KEPT = 250

/**
 * The sides from which an article is compared with a story. Each is a vector of its own, of length one, so that a long report
 * does not drown its own names, nor its lead in what it says later.
 */
export const SIDES = ['words', 'names', 'numbers', 'lead', 'leadNames', 'leadNumbers'] as const

/** A term's weight on each of the `SIDES`, in their order. */
export type SideWeights = readonly number[]
export type Features = ReadonlyMap<string, SideWeights>

/** What an article is about: its terms by count and rarity, seen from each side. */
export function storyFeatures(counts: TermsOfArticle, idf: (term: string) => number): Features {
  const raw = new Map<string, number[]>()
  for (const [term, c] of counts) {
    const isNumber = /^\d/.test(term)
    const isName = !isNumber && c.name > c.lower
    const rare = idf(term)
    const all = (1 + Math.log(c.total)) * rare
    const lead = c.lead ? rare : 0
    raw.set(term, [all, isName ? all : 0, isNumber ? rare : 0, lead, isName ? lead : 0, isNumber ? lead : 0])
  }
  return heaviest(ofLengthOne(raw), KEPT)
}

/** The terms that weigh most on all sides together, weightiest first. */
export function heaviest(features: Features, n: number): Map<string, SideWeights> {
  return new Map(
    [...features]
      .map(([term, sides]) => ({ term, sides, sum: sides.reduce((a, b) => a + b, 0) }))
      .sort((a, b) => b.sum - a.sum || (a.term < b.term ? -1 : 1))
      .slice(0, n)
      .map(({ term, sides }) => [term, sides]),
  )
}

function ofLengthOne(raw: ReadonlyMap<string, number[]>): Map<string, number[]> {
  const squares = SIDES.map(() => 0)
  for (const sides of raw.values()) sides.forEach((w, i) => (squares[i]! += w * w))
  const lengths = squares.map((s) => Math.sqrt(s) || 1)
  return new Map([...raw].map(([term, sides]) => [term, sides.map((w, i) => w / lengths[i]!)]))
}

/** The terms of the part of an article that is read, with how often and where they stand. */
export type TermsOfArticle = ReadonlyMap<string, Count>

export function countTerms(title: string | null, sentences: readonly string[]): TermsOfArticle {
  const counts = new Map<string, Count>()
  // A text repeats its words; stemming one costs more than looking it up.
  const terms = new Map<string, string | null>()
  let words = 0
  for (const [i, sentence] of (title ? [title, ...sentences] : sentences).entries()) {
    if (words >= WORDS) break
    words += count(sentence, i < LEAD, counts, terms)
  }
  return counts
}

function count(
  sentence: string,
  lead: boolean,
  counts: Map<string, Count>,
  terms: Map<string, string | null>,
): number {
  const words: string[] = []
  let capitals = 0
  forEachWord(sentence, 0, Math.min(sentence.length, 4_000), (from, to) => {
    const word = sentence.slice(from, to)
    words.push(word)
    if (isUpper(word)) capitals++
  })
  // In a headline in capitals a capital says nothing.
  const tells = capitals < words.length * 0.6
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    let term = terms.get(word)
    if (term === undefined) terms.set(word, (term = termOf(word)))
    if (!term) continue
    let c = counts.get(term)
    if (!c) counts.set(term, (c = { total: 0, lead: 0, name: 0, lower: 0 }))
    c.total++
    if (lead) c.lead++
    if (isLower(word)) c.lower++
    else if (i > 0 && tells && isUpper(word)) c.name++
  }
  return words.length
}

/** Does it begin with a capital, with a small letter? Of most words their first code tells. */
function isUpper(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word)
}

function isLower(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(word)
}
