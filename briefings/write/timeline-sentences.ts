import { createTermReader } from '../read/terms.ts'
import { standsAlone } from './timeline-standing.ts'
import type { DatedSentence } from './timeline-mentions.ts'

/** Sentences of a day that are compared: the most relevant ones, so that a great day costs no more than a good one. */
const COMPARED = 80
/** A sentence this like one already chosen repeats it. */
const SAME = 0.5
/** A sentence that names the day, beside one that was merely published on it. */
const NAMES_DAY = 1.2
/** One that names it only in passing. */
const IN_PASSING = 0.7
/** One that tells the day's turn of the happening. */
const TURN = 3
/** Terms of a sentence that tells something by itself. */
const FEWEST_TERMS = 5
const MOST_TERMS = 30
/** What being about the topic by its own words weighs: the day's other sentences speak for it too. */
const ANY = 1
/** The same in the centre of a day, which is the topic's. */
const ANY_OF_CENTRE = 0.3
/** At a half it is the cosine to the centre that counts; less lets a sentence say more of it that says other things too. */
const CENTRED = 0.4
/** A topic's common words are what its timeline is about, so rarity counts less than in search. */
const RARITY = 0.5

type Vector = Map<string, number>

interface Rated {
  readonly sentence: DatedSentence
  readonly vector: Vector
  /** Likeness to the centre of the day. */
  readonly central: number
  /** What else speaks for it: names the day, is about what is asked, stands alone. */
  readonly fit: number
  readonly isTurn: boolean
}

/**
 * For each day, as they come, the sentences that tell it: central among what the articles say of that day, about what is asked, able to stand
 * alone, and not what was told before.
 *
 * @param most upper limits: of days, and of sentences a day
 */
export function sentencesOfDays(
  sentences: readonly DatedSentence[],
  days: readonly string[],
  most: { readonly days: number; readonly sentences: number },
): Map<string, DatedSentence[]> {
  const pools = poolsOf(sentences, days)
  const { termsOf } = createTermReader()
  const terms = new Map<DatedSentence, string[]>()
  for (const pool of pools.values()) for (const s of pool) if (!terms.has(s)) terms.set(s, termsOf(textOf(s)))
  const idf = rarity([...terms.values()])
  const out = new Map<string, DatedSentence[]>()
  const told: Vector[] = []
  for (const day of days) {
    if (out.size >= most.days) break
    const chosen = choose(rate(day, pools.get(day) ?? [], terms, idf), told, most.sentences)
    if (!chosen.length) continue
    told.push(...chosen.map((c) => c.vector))
    out.set(
      day,
      chosen.map((c) => c.sentence),
    )
  }
  return out
}

/**
 * Greedily the sentences that together come nearest to the day's centre (the centroid-opt of Gholipour Ghalandari 2017), so
 * that the second one adds what the first left out.
 */
function choose(rated: readonly Rated[], told: readonly Vector[], limit: number): Rated[] {
  // What was planned, put off and held is told in much the same words, and each is a day's news.
  let open = rated.filter((r) => r.isTurn || !told.some((t) => dot(t, r.vector) > SAME))
  const chosen: Rated[] = []
  const sum: Vector = new Map()
  let [central, square] = [0, 0]
  while (chosen.length < limit && open.length) {
    const value = (r: Rated): number =>
      ((central + r.central) / (square + 2 * dot(r.vector, sum) + 1) ** CENTRED) * r.fit
    const best = open.map((r) => [r, value(r)] as const).reduce((a, b) => (b[1] > a[1] ? b : a))[0]
    square += 2 * dot(best.vector, sum) + 1
    central += best.central
    for (const [term, w] of best.vector) sum.set(term, (sum.get(term) ?? 0) + w)
    chosen.push(best)
    open = open.filter((r) => r !== best && dot(best.vector, r.vector) <= SAME)
  }
  return chosen
}

export const textOf = ({ article, index }: DatedSentence): string => {
  const range = article.facts.sentences[index]
  return range ? article.text.slice(range.start, range.end) : ''
}

/** Per day: the sentences that name it, and the leads of that day's articles that name no other. */
function poolsOf(sentences: readonly DatedSentence[], days: readonly string[]): Map<string, DatedSentence[]> {
  const pools = new Map<string, DatedSentence[]>(days.map((d) => [d, []]))
  for (const s of sentences) {
    for (const day of s.days) pools.get(day)?.push(s)
    for (const day of s.reported) if (!s.days.includes(day)) pools.get(day)?.push(s)
  }
  for (const [day, pool] of pools)
    pools.set(day, pool.sort((a, b) => b.relevance - a.relevance || a.index - b.index).slice(0, COMPARED))
  return pools
}

function rate(
  day: string,
  pool: readonly DatedSentence[],
  terms: ReadonlyMap<DatedSentence, readonly string[]>,
  idf: (term: string) => number,
): Rated[] {
  const able = pool.filter((s) => {
    const n = terms.get(s)!.length
    return n >= FEWEST_TERMS && n <= MOST_TERMS && !s.article.duplicateOf
  })
  const vectors = able.map((s) => unit(weighted(terms.get(s)!, idf)))
  const centre: Vector = new Map()
  for (const [i, s] of able.entries()) {
    const weight = (s.days.includes(day) ? 2 : 1) * (ANY_OF_CENTRE + s.relevance)
    for (const [term, w] of vectors[i]!) centre.set(term, (centre.get(term) ?? 0) + w * weight)
  }
  unit(centre)
  return able.map((sentence, i) => {
    const { days, inPassing, relevance, turn } = sentence
    const names =
      (turn === day ? TURN : 1) *
      (days.includes(day) ? NAMES_DAY : 1) *
      (inPassing.includes(day) ? IN_PASSING : 1)
    const vector = vectors[i]!
    const fit = names * standsAlone(textOf(sentence)) * (ANY + relevance)
    return { sentence, vector, central: dot(vector, centre), fit, isTurn: turn === day }
  })
}

function rarity(sentences: readonly (readonly string[])[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const terms of sentences)
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return (term) => Math.log(1 + sentences.length / (counts.get(term) ?? 1)) ** RARITY
}

function weighted(terms: readonly string[], idf: (term: string) => number): Vector {
  const counts: Vector = new Map()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const [term, n] of counts) counts.set(term, (1 + Math.log(n)) * idf(term))
  return counts
}

function unit(vector: Vector): Vector {
  let sum = 0
  for (const w of vector.values()) sum += w * w
  const length = Math.sqrt(sum) || 1
  for (const [term, w] of vector) vector.set(term, w / length)
  return vector
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, w] of small) sum += w * (large.get(term) ?? 0)
  return sum
}
