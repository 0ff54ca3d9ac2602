import { createTermReader, type TermReader } from '../read/terms.ts'
import { forEachWord } from '../read/words.ts'

/** How often and where a term stands in an article. */
export interface Count {
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
/** The terms of the part of an article that is read, with how often and where they stand. */
export type TermsOfArticle = ReadonlyMap<string, Count>

export function countTerms(
  title: string | null,
  sentences: readonly string[],
  { termOf }: Pick<TermReader, 'termOf'> = createTermReader(),
): TermsOfArticle {
  const counts = new Map<string, Count>()
  let words = 0
  for (const [i, sentence] of (title ? [title, ...sentences] : sentences).entries()) {
    if (words >= WORDS) break
    words += count(sentence, i < LEAD, counts, termOf)
  }
  return counts
}

function count(
  sentence: string,
  lead: boolean,
  counts: Map<string, Count>,
  termOf: TermReader['termOf'],
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
    const term = termOf(word)
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
