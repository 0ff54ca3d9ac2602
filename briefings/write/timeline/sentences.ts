import type { DatedSentence } from './mentions.ts'
import {
  addTo,
  bagOf,
  createNumbering,
  dot,
  lengthOf,
  weighted,
  type Bag,
  type Sum,
  type Vector,
} from './vectors.ts'

/** Sentences of a day that are compared: the most relevant ones, so that a great day costs no more than a good one. */
const COMPARED = 80
/** A sentence that names the day, beside one that was merely published on it. */
const NAMES_DAY = 1.2
/** One that names it only in passing. */
const IN_PASSING = 0.7
/** One that was written before the day: what is announced may not come so. */
const BEFOREHAND = 0.6
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
 * @param most upper limits: of days, of sentences a day, and of how like two that are told may be, 0 to 1
 */
export function sentencesOfDays(
  sentences: readonly DatedSentence[],
  days: readonly number[],
  most: { readonly days: number; readonly sentences: number; readonly alike: number },
): Map<number, DatedSentence[]> {
  const pools = poolsOf(sentences, days)
  const { vectors, size } = vectorsOf(pools.values())
  const out = new Map<number, DatedSentence[]>()
  const told: Sum[] = []
  for (const day of days) {
    if (out.size >= most.days) break
    const rated = rate(day, pools.get(day) ?? [], vectors, size)
    const chosen = choose(rated, told, most, size)
    if (!chosen.length) continue
    told.push(...chosen.map((c) => addTo(new Float64Array(size), c.vector)))
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
function choose(
  rated: readonly Rated[],
  told: readonly Sum[],
  most: { readonly sentences: number; readonly alike: number },
  size: number,
): Rated[] {
  // What was planned, put off and held is told in much the same words, and each is a day's news.
  let open = rated.filter((r) => r.isTurn || !told.some((t) => dot(r.vector, t) > most.alike))
  const chosen: Rated[] = []
  const sum: Sum = new Float64Array(size)
  let [central, square] = [0, 0]
  while (chosen.length < most.sentences && open.length) {
    const value = (r: Rated): number =>
      ((central + r.central) / (square + 2 * dot(r.vector, sum) + 1) ** CENTRED) * r.fit
    const best = open.map((r) => [r, value(r)] as const).reduce((a, b) => (b[1] > a[1] ? b : a))[0]
    square += 2 * dot(best.vector, sum) + 1
    central += best.central
    addTo(sum, best.vector)
    chosen.push(best)
    const own = addTo(new Float64Array(size), best.vector)
    open = open.filter((r) => r !== best && dot(r.vector, own) <= most.alike)
  }
  return chosen
}

/** Per day: the sentences that name it, and the leads of that day's articles that name no other. */
function poolsOf(sentences: readonly DatedSentence[], days: readonly number[]): Map<number, DatedSentence[]> {
  const pools = new Map<number, DatedSentence[]>(days.map((d) => [d, []]))
  for (const s of sentences) {
    for (const day of s.days) pools.get(day)?.push(s)
    for (const day of s.reported) if (!s.days.includes(day)) pools.get(day)?.push(s)
  }
  for (const [day, pool] of pools) pools.set(day, mostRelevant(pool))
  return pools
}

function mostRelevant(pool: readonly DatedSentence[]): DatedSentence[] {
  // Few of a great pool come into question: only they are put in order.
  const least = new Float64Array(pool.map((s) => s.relevance)).sort().at(-COMPARED) ?? 0
  return pool
    .filter((s) => s.relevance >= least)
    .sort((a, b) => b.relevance - a.relevance || a.index - b.index)
    .slice(0, COMPARED)
}

/** Sentences that are able to be told, by what they say; `size` is the number of all terms. */
interface Vectors {
  readonly vectors: ReadonlyMap<DatedSentence, Vector>
  readonly size: number
}

function vectorsOf(pools: Iterable<readonly DatedSentence[]>): Vectors {
  const numbering = createNumbering()
  const bags = new Map<DatedSentence, Bag>()
  for (const pool of pools)
    for (const s of pool) if (!bags.has(s)) bags.set(s, bagOf(numbering.termsOf(s.article, s.index)))
  const size = numbering.size()
  const rarity = rarityOf(bags, size)
  const vectors = new Map<DatedSentence, Vector>()
  for (const [s, bag] of bags)
    if (bag.length >= FEWEST_TERMS && bag.length <= MOST_TERMS && !s.article.isRepeat)
      vectors.set(s, weighted(bag, rarity))
  return { vectors, size }
}

/** For each term, how rare it is among the sentences. */
function rarityOf(bags: ReadonlyMap<DatedSentence, Bag>, size: number): Float64Array {
  const counts = new Float64Array(size)
  for (const { terms } of bags.values()) for (const term of terms) counts[term]!++
  return counts.map((count) => Math.log(1 + bags.size / count) ** RARITY)
}

function rate(
  day: number,
  pool: readonly DatedSentence[],
  vectors: ReadonlyMap<DatedSentence, Vector>,
  size: number,
): Rated[] {
  const able = pool.flatMap((sentence) => {
    const vector = vectors.get(sentence)
    return vector ? [{ sentence, vector }] : []
  })
  const centre: Sum = new Float64Array(size)
  for (const { sentence: s, vector } of able)
    addTo(centre, vector, (s.days.includes(day) ? 2 : 1) * (ANY_OF_CENTRE + s.relevance))
  const length = lengthOf(centre)
  return able.map(({ sentence, vector }) => {
    const { article, days, inPassing, relevance, stands, turn } = sentence
    const isBeforehand = article.outline.published !== null && article.outline.published < day
    const names =
      (turn === day ? TURN : 1) *
      (days.includes(day) ? NAMES_DAY : 1) *
      (inPassing.includes(day) ? IN_PASSING : 1) *
      (isBeforehand ? BEFOREHAND : 1)
    const fit = names * stands * (ANY + relevance)
    return { sentence, vector, central: dot(vector, centre) / length, fit, isTurn: turn !== null }
  })
}
